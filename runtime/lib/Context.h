//===- Context.h - What calls run on --------------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_CONTEXT_H
#define DIFF_RUNTIME_CONTEXT_H

#include "Services.h"

namespace diff::cuda {
struct CudaContext;
} // namespace diff::cuda

struct diff_context {
  explicit diff_context(int32_t numThreads) : pool(numThreads) {}

  diff::WorkerPool pool;
  std::mutex oneCall;
  diff::MemoryCache cache; ///< of the call that goes on
  std::atomic<uint64_t> peakBytes{0};
  std::atomic<uint64_t> scratchBytes{0};
  /// What a context for a GPU has besides; null for a CPU.
  std::shared_ptr<diff::cuda::CudaContext> cuda;
};

#endif // DIFF_RUNTIME_CONTEXT_H
