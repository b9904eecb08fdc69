//===- Arguments.cpp - What a call is given -------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arguments.h"
#include "cuda/Device.h"

#include <algorithm>

using namespace diff;

namespace {
struct Range {
  const char *begin, *end;
  int32_t arg;
  bool isDonated;
};
} // namespace

[[noreturn]] static void failShared(const diff_abi_function &function,
                                    int32_t donated, int32_t other) {
  fail(DIFF_INVALID_ARGUMENT,
       describe("argument", donated, function.args[donated]), " of function '",
       function.name, "' is donated, but shares memory with ",
       describe("argument", other, function.args[other]));
}

void diff::checkDonatedMemory(const diff_abi_function &function,
                              const std::vector<const diff_tensor *> &tensors) {
  std::vector<Range> ranges;
  bool anyDonated = false;
  for (int32_t i = 0; i < function.num_args; ++i) {
    bool isDonated = function.args[i].donation > 0;
    anyDonated |= isDonated;
    const char *begin = static_cast<const char *>(tensors[i]->data);
    if (tensors[i]->bytes > 0)
      ranges.push_back({begin, begin + tensors[i]->bytes, i, isDonated});
  }
  if (!anyDonated)
    return;
  std::sort(ranges.begin(), ranges.end(),
            [](const Range &a, const Range &b) { return a.begin < b.begin; });
  // The ones that reach farthest so far, of all and of the donated.
  const Range *last = nullptr, *lastDonated = nullptr;
  for (const Range &range : ranges) {
    if (range.isDonated && last && last->end > range.begin)
      failShared(function, range.arg, last->arg);
    if (lastDonated && lastDonated->end > range.begin)
      failShared(function, lastDonated->arg, range.arg);
    if (!last || range.end > last->end)
      last = &range;
    if (range.isDonated && (!lastDonated || range.end > lastDonated->end))
      lastDonated = &range;
  }
}

//===----------------------------------------------------------------------===//
// Calls
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

static const diff_function &required(const diff_function *function) {
  requireArgument(function, "function");
  return *function;
}

static void collectInputs(const diff_function &function,
                          const diff_tensor *const *inputs, Arguments &args) {
  for (size_t i = 0; i < function.inputs.size(); ++i) {
    int32_t position = function.inputs[i];
    const diff_abi_value &value = function.abi->args[position];
    std::string what = describe("input", static_cast<int32_t>(i), value);
    if (!inputs[i])
      fail(DIFF_INVALID_ARGUMENT, what, " is null");
    checkTensor(what, value, *inputs[i]);
    args.tensors[position] = inputs[i];
  }
}

Call::Call(const diff_function *called, const diff_bindings *bindings,
           const diff_tensor *const *inputs, int32_t numInputs,
           diff_tensor **results, int32_t numResults)
    : function(required(called)), bindings(bindings), args(*function.abi),
      results(results) {
  checkCounts(function, numInputs, numResults);
  if (numInputs > 0)
    requireArgument(inputs, "inputs");
  if (numResults > 0)
    requireArgument(results, "results");
  if (bindings && bindings->function->donatesParameters)
    updating = std::unique_lock<std::mutex>(bindings->oneCall);
  if (bindings)
    bindings->collect(function, args.tensors);
  collectInputs(function, inputs, args);
  for (int32_t position : function.parameters)
    if (!args.tensors[position])
      fail(DIFF_INVALID_ARGUMENT, "parameter '",
           function.abi->args[position].name, "' of function '",
           function.abi->name, "' is not bound");
}

Tensors Call::takeResults(const std::function<std::unique_ptr<diff_tensor>(
                              int32_t, const std::string &)> &take) {
  Tensors made;
  made.reserve(function.abi->num_results);
  for (int32_t i = 0; i < function.abi->num_results; ++i) {
    const diff_abi_value &value = function.abi->results[i];
    made.push_back(value.donation > 0 ? args.takeDonated(value.donation - 1)
                                      : take(i, describe("result", i, value)));
  }
  return made;
}

void Call::giveResults(Tensors made) const {
  for (size_t i = 0; i < made.size(); ++i)
    results[i] = made[i].release();
}

//===----------------------------------------------------------------------===//
// Places
//===----------------------------------------------------------------------===//

void Arguments::placeOnHost(const diff_function &function) {
  for (int32_t i = 0; i < function.abi->num_args; ++i) {
    if (tensors[i]->device)
      fail(DIFF_INVALID_ARGUMENT,
           describe("argument", i, function.abi->args[i]), " of function '",
           function.abi->name, "' is in the memory of ",
           tensors[i]->device->describe(),
           ", but the context is for the cpu; diff_tensor_to_host copies it");
    bool isInput = !function.abi->args[i].is_parameter;
    if (isInput && function.isDonated(i) && !tensors[i]->writable)
      replace(i, copyOf(*tensors[i]));
  }
  checkDonatedMemory(*function.abi, tensors);
}

void Arguments::replace(int32_t position, std::unique_ptr<diff_tensor> copy) {
  copies[position] = std::move(copy);
  tensors[position] = copies[position].get();
}

std::unique_ptr<diff_tensor> Arguments::takeDonated(int32_t donor) {
  if (copies[donor])
    return std::move(copies[donor]);
  return viewOf(*tensors[donor]);
}
