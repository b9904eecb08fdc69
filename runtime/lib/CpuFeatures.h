//===- CpuFeatures.h - What the processor and the system can run ----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_CPUFEATURES_H
#define DIFF_RUNTIME_CPUFEATURES_H

#include <string>

namespace diff {

/// The architecture this runtime was built for, in LLVM's spelling.
const char *hostArchitecture();

/// Those of the comma-separated LLVM feature names that this machine, or the
/// system on it, lacks; also comma-separated. A name that is not known here
/// counts as missing, since nothing says that the machine has it.
std::string missingFeatures(const std::string &isa);

} // namespace diff

#endif // DIFF_RUNTIME_CPUFEATURES_H
