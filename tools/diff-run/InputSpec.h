//===- InputSpec.h - The SPEC of --input ----------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUN_INPUTSPEC_H
#define DIFF_RUN_INPUTSPEC_H

#include "Support.h"

namespace diffrun {

/// @file.npy | SHAPExTYPE=VALUE | SHAPExTYPE=random[:SEED], parsed.
struct InputSpec {
  std::string text; ///< as given, for messages
  std::string file; ///< not empty: a .npy file, and nothing else counts
  std::vector<int64_t> dims;
  diff_dtype dtype = 0;
  bool random = false;
  bool hasSeed = false;
  uint64_t seed = 0;
  std::string value;
};

/// Throws UsageError when the text is malformed.
InputSpec parseInputSpec(const std::string &text);

/// The tensor for an argument of this type, input number `index`. f32 and f16
/// are converted where the argument is f16 or bf16. Types and shapes are
/// otherwise left for the runtime to check. Two inputs given as `random`
/// without a seed differ: the seed is the input's number.
Tensor makeInput(const InputSpec &spec, int32_t index, diff_dtype expected);

/// The path in "@file.npy"; throws UsageError when there is no "@".
std::string parseFileSpec(const std::string &option, const std::string &text);

/// All of `text` as a decimal number.
bool parseUnsigned(const std::string &text, uint64_t &value);

} // namespace diffrun

#endif // DIFF_RUN_INPUTSPEC_H
