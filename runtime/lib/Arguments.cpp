//===- Arguments.cpp - What a call is given -------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arguments.h"
#include "Model.h"

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
