//===- Npy.h - NumPy's .npy files -----------------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUN_NPY_H
#define DIFF_RUN_NPY_H

#include "Support.h"

namespace diffrun {

/// Reads an array of a type that models have, of format version 1 to 3, little
/// endian, in C or Fortran order. Throws Failure for anything else.
Tensor readNpy(const std::string &path);

/// Writes files so that each appears whole or not at all: first all of them
/// beside their places under other names, then `commit` moves them. What was
/// not committed is removed.
class NpyWriter {
public:
  NpyWriter() = default;
  ~NpyWriter();
  NpyWriter(const NpyWriter &) = delete;
  NpyWriter &operator=(const NpyWriter &) = delete;

  /// bf16, which .npy does not have, is written as f32.
  void write(const std::string &path, const diff_tensor &tensor);
  void commit();

private:
  struct Pending {
    std::string temporary, path;
  };
  std::vector<Pending> pending;
};

} // namespace diffrun

#endif // DIFF_RUN_NPY_H
