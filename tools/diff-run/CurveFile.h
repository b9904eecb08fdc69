//===- CurveFile.h - Loss curves from a CSV file that grows ---------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUN_CURVEFILE_H
#define DIFF_RUN_CURVEFILE_H

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace diffrun {

/// Which columns to read, by the names in the file's header.
struct CurveColumns {
  std::string step = "step";
  std::string loss = "loss";
  std::string seed = "seed"; ///< may be missing
  /// Empty: "run" or "configuration", may be missing.
  std::string run;
  /// Empty: all rows. Else those that have `value` in this column.
  std::string where, value;
};

struct CurvePoint {
  std::string run;  ///< empty where the file has no such column
  std::string seed; ///< the same
  int64_t step;
  double loss;
};

/// Told of a line that can't be read, as "FILE:LINE: what is wrong".
using BadLine = std::function<void(const std::string &message)>;

/// A CSV file with a header. Comments begin with #; a last line without an end
/// is one that is being written, and waits until it is whole; so does a header.
/// Rows without a loss, and headers written again, are passed over.
class CurveFile {
public:
  CurveFile(std::string path, CurveColumns columns);

  struct Chunk {
    bool restarted = false; ///< the file was replaced, and begins anew
    std::vector<CurvePoint> points;
  };
  /// What has come since the last call. Nothing, where there is no file yet.
  /// Throws Failure where the file can't be read or lacks a column.
  Chunk read(const BadLine &badLine);

  bool exists() const { return seen; }
  bool hasHeader() const { return !header.empty(); }
  const std::string &getPath() const { return path; }

private:
  struct Identity {
    uint64_t device, file;
  };

  bool readBytes(std::string &bytes, bool &restarted);
  void startOver();
  bool readHeader();
  void findColumns();
  void parse(const std::string &lines, std::vector<CurvePoint> &points,
             const BadLine &badLine);
  std::optional<CurvePoint> point(const char *const *cells, unsigned line,
                                  const BadLine &badLine) const;

  std::string path;
  CurveColumns wanted, columns;
  bool seen = false;
  Identity identity{0, 0};
  uint64_t offset = 0; ///< how much of the file was read
  std::string tail;    ///< the last bytes that were, to see a file replaced
  std::string pending; ///< read, but no whole line, or no header yet
  std::string header;  ///< all lines up to the header, with it
  unsigned lines = 0;  ///< whole lines before `pending`
};

} // namespace diffrun

#endif // DIFF_RUN_CURVEFILE_H
