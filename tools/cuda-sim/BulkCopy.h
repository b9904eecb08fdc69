//===- BulkCopy.h - Bulk copies from shared memory, and how both kinds are decoded ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_BULKCOPY_H
#define DIFF_CUDASIM_BULKCOPY_H

#include "Decoder.h"

namespace cudasim {

/// cp.async.bulk and what belongs to it, "cp.async.bulk" being taken.
void decodeBulk(InstDecoder &decoder);

} // namespace cudasim

#endif // DIFF_CUDASIM_BULKCOPY_H
