//===- Map.h - Instructions that do the same for each lane ----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_MAP_H
#define DIFF_CUDASIM_MAP_H

#include "Slots.h"
#include "Warp.h"

#include <utility>

namespace cudasim {

/// The handler that applies a function to the sources of each lane.
template <auto Fn>
struct Map;

template <typename R, typename... A, R (*Fn)(A...)>
struct Map<Fn> {
  static void run(Warp &warp, const Inst &inst, uint32_t mask) {
    apply(warp, inst, mask, std::index_sequence_for<A...>());
  }

private:
  template <size_t... I>
  static void apply(Warp &warp, const Inst &inst, uint32_t mask,
                    std::index_sequence<I...>) {
    uint64_t *d = warp.row(inst.d[0]);
    const uint64_t *s[] = {warp.row(inst.s[I])...};
    forEachLane(mask, [&](unsigned lane) {
      d[lane] = toSlot<R>(Fn(fromSlot<A>(s[I][lane])...));
    });
  }
};

/// The handler for an integer type of `Op<T>::run`, null for other types.
template <template <typename> class Op>
Handler forInteger(Type type) {
  switch (type) {
  case Type::B16:
  case Type::U16:
    return Map<&Op<uint16_t>::run>::run;
  case Type::B32:
  case Type::U32:
    return Map<&Op<uint32_t>::run>::run;
  case Type::B64:
  case Type::U64:
    return Map<&Op<uint64_t>::run>::run;
  case Type::S16:
    return Map<&Op<int16_t>::run>::run;
  case Type::S32:
    return Map<&Op<int32_t>::run>::run;
  case Type::S64:
    return Map<&Op<int64_t>::run>::run;
  default:
    return nullptr;
  }
}

} // namespace cudasim

#endif // DIFF_CUDASIM_MAP_H
