//===- SafeTensors.h - Reading parameters files ---------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_SAFETENSORS_H
#define DIFF_RUNTIME_SAFETENSORS_H

#include "File.h"
#include "Tensor.h"

#include <unordered_map>

namespace diff {

/// One entry of the header.
struct SafeTensor {
  std::string name;
  std::string dtype; ///< as in the file: "F32", "U8", ...
  std::vector<int64_t> dims;
  uint64_t begin, end; ///< bytes, from the end of the header
  /// Null when no model can have an argument of this type.
  std::unique_ptr<diff_tensor> tensor;

  std::string type() const;
};

/// Parses and checks the file's header. `where` opens each message.
std::vector<SafeTensor> readSafeTensors(const std::string &where,
                                        const MappedFile &file);

} // namespace diff

struct diff_parameters {
  explicit diff_parameters(const std::string &path);

  const diff::SafeTensor *find(const std::string &name) const;

  std::string where;
  diff::MappedFile file;
  std::vector<diff::SafeTensor> entries;
  std::unordered_map<std::string, size_t> index;
};

#endif // DIFF_RUNTIME_SAFETENSORS_H
