//===- cuda_sim.h - What the simulated driver has beyond CUDA's API -------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For tests that link the library or look these up by dlsym; everything can be
// said by environment variables as well, see docs/CUDA-SIM.md.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDA_SIM_H
#define DIFF_CUDA_SIM_H

#include "diff/cuda_driver.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Sets the modes of later launches and copies: a list like "greedy,eager,race"
/// of default or greedy, lazy or eager, and race; what is not named is as
/// without a list. CUDA_ERROR_INVALID_VALUE for other words.
DIFF_CUDA_API CUresult diffCudaSimSetModes(const char *modes);

/// What the last launch that failed said, "" if none did.
DIFF_CUDA_API const char *diffCudaSimLastMessage(void);

/// The counters of all launches so far, as JSON; valid until the next call.
DIFF_CUDA_API const char *diffCudaSimCounters(void);

/// A new device: no allocations, modules, counters or errors, and the
/// environment read anew. Handles from before are dead.
DIFF_CUDA_API void diffCudaSimReset(void);

#ifdef __cplusplus
}
#endif

#endif // DIFF_CUDA_SIM_H
