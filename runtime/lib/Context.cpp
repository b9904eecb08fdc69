//===- Context.cpp - Running functions ------------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Context.h"
#include "Arguments.h"
#include "Descriptors.h"
#include "cuda/CudaContext.h"

#include <algorithm>
#include <cstring>
#include <sched.h>
#include <thread>

using namespace diff;

/// The processors this process may run on, which in a container or under
/// taskset are fewer than the machine has.
static int32_t availableProcessors() {
  cpu_set_t set;
  int count = 0;
  if (::sched_getaffinity(0, sizeof(set), &set) == 0)
    count = CPU_COUNT(&set);
  else
    count = static_cast<int>(std::thread::hardware_concurrency());
  return std::clamp(count, 1, WorkerPool::maxWorkers);
}

diff_status *diff_context_create(int32_t num_threads, diff_context **context) {
  return guarded([&] {
    requireArgument(context, "context");
    if (num_threads < 0 || num_threads > WorkerPool::maxWorkers)
      fail(DIFF_INVALID_ARGUMENT, "number of threads ", num_threads,
           " is not in 0 to ", WorkerPool::maxWorkers);
    *context =
        new diff_context(num_threads ? num_threads : availableProcessors());
  });
}

void diff_context_destroy(diff_context *context) { delete context; }

int32_t diff_context_num_threads(const diff_context *context) {
  return context ? context->pool.size() : 0;
}

void diff_context_free_memory(diff_context *context) {
  if (!context)
    return;
  std::lock_guard<std::mutex> lock(context->oneCall);
  context->cache.clear();
  if (context->cuda)
    context->cuda->freeMemory();
}

uint64_t diff_context_peak_bytes(const diff_context *context) {
  return context ? context->peakBytes.load() : 0;
}

uint64_t diff_context_scratch_bytes_per_thread(const diff_context *context) {
  return context ? context->scratchBytes.load() : 0;
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

static void copyStrided(const Descriptor &from, const diff_tensor &to,
                        const char *source, char *&target, int32_t dim,
                        uint64_t elementBytes) {
  if (dim == to.rank()) {
    std::memcpy(target, source, elementBytes);
    target += elementBytes;
    return;
  }
  int64_t step = from.strides[dim] * static_cast<int64_t>(elementBytes);
  for (int64_t i = 0; i < to.dims[dim]; ++i)
    copyStrided(from, to, source + i * step, target, dim + 1, elementBytes);
}

/// A tensor of what the model returned, contiguous, in the caller's care.
static std::unique_ptr<diff_tensor> takeResult(Invocation &invocation,
                                               const std::string &what,
                                               const diff_abi_value &value,
                                               const Descriptor &from) {
  std::unique_ptr<diff_tensor> tensor = describedTensor(what, value, from);
  OwnedMemory memory = invocation.release(from.head->allocated);
  if (!memory)
    fail(DIFF_EXECUTION_FAILED, "the model returned ", what,
         " in memory that it did not allocate for it");
  char *source = firstElement(from, *tensor);
  if (tensor->bytes == 0 || isContiguous(from, *tensor)) {
    tensor->data = source;
    tensor->owned = std::move(memory);
    tensor->writable = true;
    return tensor;
  }
  tensor->owned = allocateAligned(tensor->bytes, 64);
  tensor->data = tensor->owned.get();
  tensor->writable = true;
  char *target = static_cast<char *>(tensor->data);
  copyStrided(from, *tensor, source, target, 0, diff_dtype_size(value.dtype));
  return tensor;
}

//===----------------------------------------------------------------------===//
// The call
//===----------------------------------------------------------------------===//

static Tensors runOnHost(diff_context &context, Call &call) {
  const diff_abi_function &function = *call.function.abi;
  if (!function.entry)
    fail(DIFF_INCOMPATIBLE, "function '", function.name,
         "' is not compiled for CPUs; add host to --target for that");
  call.args.placeOnHost(call.function);
  Descriptors descriptors(function, call.args.tensors);

  std::lock_guard<std::mutex> lock(context.oneCall);
  // What the last call needed is not freed in the middle of this one.
  Invocation invocation(context.pool, context.cache, context.peakBytes);
  bool ran = invocation.run(function.entry, descriptors.data());
  context.peakBytes = invocation.peakBytes();
  context.scratchBytes = invocation.scratchBytes();
  if (!ran)
    fail(invocation.errorCode(), "function '", function.name,
         "' failed: ", invocation.errorMessage());
  return call.takeResults([&](int32_t i, const std::string &what) {
    return takeResult(invocation, what, function.results[i],
                      descriptors.result(i));
  });
}

diff_status *diff_run(diff_context *context, const diff_function *function,
                      const diff_bindings *bindings,
                      const diff_tensor *const *inputs, int32_t num_inputs,
                      diff_tensor **results, int32_t num_results) {
  return guarded([&] {
    requireArgument(context, "context");
    Call call(function, bindings, inputs, num_inputs, results, num_results);
    call.giveResults(context->cuda ? cuda::run(*context, call)
                                   : runOnHost(*context, call));
  });
}
