//===- Atomic.cpp - atom and red ------------------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Lanes take their turns in order, as blocks and warps do: every operation is
// whole before the next.
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"
#include "Map.h"

using namespace cudasim;

namespace {

enum class AtomicOp : uint8_t {
  Add,
  Min,
  Max,
  And,
  Or,
  Xor,
  Exch,
  Cas,
  Inc,
  Dec
};

template <typename T>
T combine(AtomicOp op, T old, T value, T other) {
  switch (op) {
  case AtomicOp::Min:
    return std::min(old, value);
  case AtomicOp::Max:
    return std::max(old, value);
  case AtomicOp::Exch:
    return value;
  case AtomicOp::Cas:
    return old == value ? other : old;
  default:
    break;
  }
  if constexpr (std::is_floating_point_v<T>) {
    return old + value;
  } else {
    switch (op) {
    case AtomicOp::And:
      return old & value;
    case AtomicOp::Or:
      return old | value;
    case AtomicOp::Xor:
      return old ^ value;
    case AtomicOp::Inc:
      return old >= value ? 0 : old + 1;
    case AtomicOp::Dec:
      return old == 0 || old > value ? value : old - 1;
    default:
      return static_cast<T>(uint64_t(old) + uint64_t(value));
    }
  }
}

/// Half types: only sums (and exchanges of their bits, as b16).
template <float (*Widen)(uint16_t)>
uint64_t addHalves(uint64_t old, uint64_t value, FloatFormat format,
                   unsigned halves) {
  uint64_t result = 0;
  for (unsigned i = 0; i < halves; ++i) {
    double sum = double(Widen(static_cast<uint16_t>(old >> (16 * i)))) +
                 Widen(static_cast<uint16_t>(value >> (16 * i)));
    result |= static_cast<uint64_t>(encode(sum, format)) << (16 * i);
  }
  return result;
}

uint64_t combineSlots(const Inst &inst, uint64_t old, uint64_t value,
                      uint64_t other) {
  auto op = static_cast<AtomicOp>(inst.mode);
  auto as = [&](auto zero) {
    using T = decltype(zero);
    return toSlot(combine<T>(op, fromSlot<T>(old), fromSlot<T>(value),
                             fromSlot<T>(other)));
  };
  unsigned halves = bytesOf(inst.type) / 2;
  switch (inst.type) {
  case Type::F32:
    return as(0.0f);
  case Type::F64:
    return as(0.0);
  case Type::S32:
    return as(int32_t(0));
  case Type::S64:
    return as(int64_t(0));
  case Type::F16:
  case Type::F16x2:
    return addHalves<halfToFloat>(old, value, f16Format, halves);
  case Type::BF16:
  case Type::BF16x2:
    return addHalves<bfloatToFloat>(old, value, bf16Format, halves);
  default:
    return bytesOf(inst.type) == 8   ? as(uint64_t(0))
           : bytesOf(inst.type) == 4 ? as(uint32_t(0))
                                     : as(uint16_t(0));
  }
}

} // namespace

/// s: base, value (cas: compare), and cas's new value. flag: red, no result.
static void atomic(Warp &warp, const Inst &inst, uint32_t mask) {
  const uint64_t *base = warp.row(inst.s[0]), *value = warp.row(inst.s[1]);
  const uint64_t *other = inst.s.size() > 2 ? warp.row(inst.s[2]) : value;
  uint64_t addresses[32];
  forEachLane(mask, [&](unsigned lane) {
    addresses[lane] = base[lane] + inst.offset;
    uint8_t *data =
        warp.forAtomic(inst.space, addresses[lane], inst.bytes, lane);
    uint64_t old = 0;
    std::memcpy(&old, data, inst.bytes);
    uint64_t fresh = combineSlots(inst, old, value[lane], other[lane]);
    std::memcpy(data, &fresh, inst.bytes);
    if (!inst.flag)
      warp.row(inst.d[0])[lane] = old;
  });
  warp.countAccess(inst.space, addresses, mask, inst.bytes, true);
}

static void decodeAtomic(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  inst.flag = decoder.raw.opcode == "red";
  decoder.takeMemoryHints();
  decoder.take("noftz");
  int space = decoder.takeOneOf({"global", "shared", "shared::cta"});
  inst.space = space < 0    ? Space::Generic
               : space == 0 ? Space::Global
                            : Space::Shared;
  int op = decoder.takeOneOf(
      {"add", "min", "max", "and", "or", "xor", "exch", "cas", "inc", "dec"});
  if (op < 0)
    decoder.fail("the operation is missing");
  inst.mode = static_cast<uint8_t>(op);
  inst.type = decoder.takeType();
  inst.bytes = static_cast<uint8_t>(bytesOf(inst.type));
  bool half =
      isFloat(inst.type) && inst.type != Type::F32 && inst.type != Type::F64;
  bool compares = op == static_cast<int>(AtomicOp::Cas);
  if (inst.bytes < 2 || inst.bytes > 8 || (half && op != 0))
    decoder.unknownType(inst.type);
  size_t first = inst.flag ? 0 : 1;
  decoder.expectOperands(first + (compares ? 3 : 2));
  inst.run = atomic;
  if (!inst.flag)
    decoder.d(0);
  decoder.address(first);
  decoder.s(first + 1, inst.type);
  if (compares)
    decoder.s(first + 2, inst.type);
}

void cudasim::addAtomic(OpcodeTable &table) {
  table["atom"] = table["red"] = decodeAtomic;
}
