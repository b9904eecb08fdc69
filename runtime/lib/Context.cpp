//===- Context.cpp - Running functions ------------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arguments.h"
#include "Bindings.h"
#include "Services.h"

#include <algorithm>
#include <cstring>
#include <sched.h>
#include <thread>

using namespace diff;

struct diff_context {
  explicit diff_context(int32_t numThreads) : pool(numThreads) {}

  WorkerPool pool;
  std::mutex oneCall;
  MemoryCache cache; ///< of the call that goes on
  std::atomic<uint64_t> peakBytes{0};
  std::atomic<uint64_t> scratchBytes{0};
};

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
}

uint64_t diff_context_peak_bytes(const diff_context *context) {
  return context ? context->peakBytes.load() : 0;
}

uint64_t diff_context_scratch_bytes_per_thread(const diff_context *context) {
  return context ? context->scratchBytes.load() : 0;
}

//===----------------------------------------------------------------------===//
// Descriptors
//===----------------------------------------------------------------------===//

namespace {

/// A view of the sizes and strides that follow a descriptor's head.
struct Descriptor {
  diff_abi_descriptor *head;
  int64_t *sizes, *strides;
};

/// The descriptors of a call, in one piece of memory.
class Descriptors {
public:
  explicit Descriptors(const diff_abi_function &function) {
    size_t bytes = 0;
    for (int32_t i = 0; i < function.num_results; ++i)
      bytes += sizeOf(function.results[i].rank);
    for (int32_t i = 0; i < function.num_args; ++i)
      bytes += sizeOf(function.args[i].rank);
    memory.resize(bytes / sizeof(int64_t));
  }

  Descriptor append(int32_t rank) {
    auto *head = reinterpret_cast<diff_abi_descriptor *>(&memory[used]);
    auto *sizes = reinterpret_cast<int64_t *>(head + 1);
    used += sizeOf(rank) / sizeof(int64_t);
    pointers.push_back(head);
    return {head, sizes, sizes + rank};
  }

  void **data() { return pointers.data(); }

private:
  static size_t sizeOf(int32_t rank) {
    return sizeof(diff_abi_descriptor) + 2 * rank * sizeof(int64_t);
  }

  std::vector<int64_t> memory;
  std::vector<void *> pointers;
  size_t used = 0;
};

} // namespace

/// Row-major strides, in elements.
static void fillStrides(const int64_t *sizes, int32_t rank, int64_t *strides) {
  int64_t stride = 1;
  for (int32_t i = rank - 1; i >= 0; --i) {
    strides[i] = stride;
    stride *= std::max<int64_t>(sizes[i], 1);
  }
}

static void fillDescriptor(const Descriptor &descriptor,
                           const diff_tensor &tensor) {
  *descriptor.head = {tensor.data, tensor.data, /*offset=*/0};
  std::copy(tensor.dims.begin(), tensor.dims.end(), descriptor.sizes);
  fillStrides(descriptor.sizes, tensor.rank(), descriptor.strides);
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

/// Whether row-major order is the order in memory; strides of dims of size 1
/// do not matter.
static bool isContiguous(const Descriptor &from, const diff_tensor &tensor) {
  int64_t expected = 1;
  for (int32_t i = tensor.rank() - 1; i >= 0; --i) {
    if (from.sizes[i] != 1 && from.strides[i] != expected)
      return false;
    expected *= from.sizes[i];
  }
  return true;
}

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

/// Throws unless the sizes that a model returned are those it declares.
static void checkResult(const std::string &what, const diff_abi_value &value,
                        diff_tensor &tensor) {
  for (int32_t i = 0; i < value.rank; ++i)
    if (tensor.dims[i] < 0)
      fail(DIFF_EXECUTION_FAILED, "the model returned ", what, " with size ",
           tensor.dims[i], " of dim ", i);
  bool fits = denseBytes(tensor.dims.data(), value.rank,
                         diff_dtype_size(value.dtype), tensor.bytes);
  for (int32_t i = 0; fits && i < value.rank; ++i)
    fits = value.dims[i] < 0 || value.dims[i] == tensor.dims[i];
  if (!fits)
    fail(DIFF_EXECUTION_FAILED, "the model returned ", what, " with type ",
         tensor.type(), ", declared ",
         typeString(value.dtype, value.dims, value.rank));
}

/// A result that lies in a donated argument: over the caller's memory, unless
/// the argument was copied for this call.
static std::unique_ptr<diff_tensor> takeDonated(Arguments &args,
                                                int32_t donor) {
  if (args.copies[donor])
    return std::move(args.copies[donor]);
  return viewOf(*args.tensors[donor]);
}

/// A tensor of what the model returned, contiguous, in the caller's care.
static std::unique_ptr<diff_tensor> takeResult(Invocation &invocation,
                                               const std::string &what,
                                               const diff_abi_value &value,
                                               const Descriptor &from) {
  auto tensor = std::make_unique<diff_tensor>();
  tensor->dtype = value.dtype;
  tensor->dims.assign(from.sizes, from.sizes + value.rank);
  checkResult(what, value, *tensor);
  OwnedMemory memory = invocation.release(from.head->allocated);
  if (!memory)
    fail(DIFF_EXECUTION_FAILED, "the model returned ", what,
         " in memory that it did not allocate for it");
  uint64_t elementBytes = diff_dtype_size(value.dtype);
  char *source = static_cast<char *>(from.head->aligned) +
                 from.head->offset * static_cast<int64_t>(elementBytes);
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
  copyStrided(from, *tensor, source, target, 0, elementBytes);
  return tensor;
}

//===----------------------------------------------------------------------===//
// The call
//===----------------------------------------------------------------------===//

static void checkCounts(const diff_function &function, int32_t numInputs,
                        int32_t numResults) {
  if (static_cast<size_t>(numInputs) != function.inputs.size())
    fail(DIFF_INVALID_ARGUMENT, "function '", function.abi->name, "' takes ",
         function.inputs.size(), " inputs, given ", numInputs);
  if (numResults != function.abi->num_results)
    fail(DIFF_INVALID_ARGUMENT, "function '", function.abi->name, "' has ",
         function.abi->num_results, " results, given room for ", numResults);
}

static Arguments collectArguments(const diff_function &function,
                                  const diff_bindings *bindings,
                                  const diff_tensor *const *inputs) {
  Arguments args(*function.abi);
  if (bindings)
    bindings->collect(function, args.tensors);
  for (size_t i = 0; i < function.inputs.size(); ++i) {
    int32_t position = function.inputs[i];
    const diff_abi_value &value = function.abi->args[position];
    std::string what = describe("input", static_cast<int32_t>(i), value);
    if (!inputs[i])
      fail(DIFF_INVALID_ARGUMENT, what, " is null");
    checkTensor(what, value, *inputs[i]);
    args.tensors[position] = inputs[i];
    if (function.isDonated(position) && !inputs[i]->writable) {
      args.copies[position] = copyOf(*inputs[i]);
      args.tensors[position] = args.copies[position].get();
    }
  }
  for (int32_t position : function.parameters)
    if (!args.tensors[position])
      fail(DIFF_INVALID_ARGUMENT, "parameter '",
           function.abi->args[position].name, "' of function '",
           function.abi->name, "' is not bound");
  checkDonatedMemory(*function.abi, args.tensors);
  return args;
}

static std::vector<std::unique_ptr<diff_tensor>>
call(diff_context &context, const diff_abi_function &function,
     Arguments &args) {
  Descriptors descriptors(function);
  std::vector<Descriptor> returned;
  returned.reserve(function.num_results);
  for (int32_t i = 0; i < function.num_results; ++i)
    returned.push_back(descriptors.append(function.results[i].rank));
  for (const diff_tensor *arg : args.tensors)
    fillDescriptor(descriptors.append(arg->rank()), *arg);

  std::lock_guard<std::mutex> lock(context.oneCall);
  // What the last call needed is not freed in the middle of this one.
  Invocation invocation(context.pool, context.cache, context.peakBytes);
  bool ran = invocation.run(function.entry, descriptors.data());
  context.peakBytes = invocation.peakBytes();
  context.scratchBytes = invocation.scratchBytes();
  if (!ran)
    fail(invocation.errorCode(), "function '", function.name,
         "' failed: ", invocation.errorMessage());
  std::vector<std::unique_ptr<diff_tensor>> results;
  results.reserve(function.num_results);
  for (int32_t i = 0; i < function.num_results; ++i) {
    const diff_abi_value &value = function.results[i];
    if (value.donation > 0)
      results.push_back(takeDonated(args, value.donation - 1));
    else
      results.push_back(takeResult(invocation, describe("result", i, value),
                                   value, returned[i]));
  }
  return results;
}

diff_status *diff_run(diff_context *context, const diff_function *function,
                      const diff_bindings *bindings,
                      const diff_tensor *const *inputs, int32_t num_inputs,
                      diff_tensor **results, int32_t num_results) {
  return guarded([&] {
    requireArgument(context, "context");
    requireArgument(function, "function");
    if (!function->abi->entry)
      fail(DIFF_INCOMPATIBLE, "function '", function->abi->name,
           "' is not compiled for CPUs; add host to --target for that");
    checkCounts(*function, num_inputs, num_results);
    if (num_inputs > 0)
      requireArgument(inputs, "inputs");
    if (num_results > 0)
      requireArgument(results, "results");
    std::unique_lock<std::mutex> updating;
    if (bindings && bindings->function->donatesParameters)
      updating = std::unique_lock<std::mutex>(bindings->oneCall);
    Arguments args = collectArguments(*function, bindings, inputs);
    std::vector<std::unique_ptr<diff_tensor>> made =
        call(*context, *function->abi, args);
    for (int32_t i = 0; i < num_results; ++i)
      results[i] = made[i].release();
  });
}
