//===- InstDecoder.cpp - Modifiers and operands of one instruction --------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"
#include "Slots.h"

#include <algorithm>

using namespace cudasim;

//===----------------------------------------------------------------------===//
// Modifiers
//===----------------------------------------------------------------------===//

bool InstDecoder::take(const std::string &modifier) {
  auto found = std::find(left.begin(), left.end(), modifier);
  if (found == left.end())
    return false;
  left.erase(found);
  return true;
}

int InstDecoder::takeOneOf(std::initializer_list<const char *> modifiers) {
  int index = 0;
  for (const char *modifier : modifiers) {
    if (take(modifier))
      return index;
    ++index;
  }
  return -1;
}

bool InstDecoder::nextIsType() const {
  return std::any_of(left.begin(), left.end(), [](const std::string &name) {
    return typeNamed(name).has_value();
  });
}

Type InstDecoder::takeType() {
  for (auto it = left.begin(); it != left.end(); ++it)
    if (auto type = typeNamed(*it)) {
      left.erase(it);
      return *type;
    }
  fail("a type is missing");
}

void InstDecoder::takeMemoryHints() {
  for (const char *hint : {"weak",
                           "relaxed",
                           "acquire",
                           "release",
                           "acq_rel",
                           "volatile",
                           "cta",
                           "cluster",
                           "gpu",
                           "sys",
                           "ca",
                           "cg",
                           "cs",
                           "lu",
                           "cv",
                           "wb",
                           "wt",
                           "nc",
                           "L1::evict_normal",
                           "L1::evict_unchanged",
                           "L1::evict_first",
                           "L1::evict_last",
                           "L1::no_allocate",
                           "L2::64B",
                           "L2::128B",
                           "L2::256B",
                           "L2::evict_first",
                           "L2::evict_last",
                           "L2::evict_normal"})
    take(hint);
}

void InstDecoder::finish() const {
  if (!left.empty())
    fail("modifier '.", left.front(), "' is not known");
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

void InstDecoder::expectOperands(size_t least, size_t most) const {
  if (operands() < least || operands() > most)
    fail(operands(), " operands where ", least, " are expected");
}

const Operand &InstDecoder::operand(size_t index) const {
  if (index >= operands())
    fail("operand ", index + 1, " is missing");
  return raw.operands[index];
}

uint32_t InstDecoder::destination(const Operand &operand) {
  if (operand.kind == Operand::Sink)
    return function.scratchRow();
  if (operand.kind != Operand::Register)
    fail("expected a register to write");
  return operand.number;
}

/// The bits of a number as one of the type.
static uint64_t bitsAs(const Operand &operand, Type type) {
  unsigned bytes = std::min(8u, bytesOf(type));
  if (operand.kind == Operand::Float) {
    auto real = fromSlot<double>(operand.value);
    if (bytes == 4)
      return toSlot(static_cast<float>(real));
    if (bytes == 2)
      return encode(real, type == Type::BF16 ? bf16Format : f16Format);
    return operand.value;
  }
  if (type == Type::Pred)
    return operand.value & 1;
  return bytes == 8 ? operand.value
                    : operand.value & ((uint64_t(1) << 8 * bytes) - 1);
}

uint32_t InstDecoder::source(const Operand &operand, Type type) {
  if (operand.negated)
    fail("'!' is not expected");
  switch (operand.kind) {
  case Operand::Register:
    return operand.number;
  case Operand::Immediate:
  case Operand::Float:
    return function.valueRow(bitsAs(operand, type));
  case Operand::Special: {
    ConstantRow constant;
    constant.kind = ConstantRow::Special;
    constant.name = operand.name;
    return function.constantRow(constant);
  }
  case Operand::Symbol:
    return symbolRow(operand);
  case Operand::Variable:
    return variableRow(operand);
  default:
    fail("operand of an unexpected form");
  }
}

/// An address: of a formal parameter or of a variable of the module.
uint32_t InstDecoder::symbolRow(const Operand &operand) {
  if (const ParamSlot *slot = function.formal(operand.name)) {
    if (!function.ptx.entry)
      fail("the address of parameter '", operand.name, "' is not simulated");
    return function.valueRow(slot->offset + operand.offset);
  }
  const auto &names = function.program.variablesByName;
  auto found = names.find(operand.name);
  if (found == names.end())
    fail("'", operand.name, "' is not declared");
  ConstantRow constant;
  constant.variable = found->second;
  constant.value = operand.offset;
  bool shared =
      function.program.variables[found->second].space == Space::Shared;
  constant.kind = shared ? ConstantRow::Shared : ConstantRow::Global;
  if (shared)
    function.function.sharedVariables.insert(found->second);
  return function.constantRow(constant);
}

/// An address: of a variable of the body.
uint32_t InstDecoder::variableRow(const Operand &operand) {
  ConstantRow constant;
  Space space = function.ptx.variables[operand.number].space;
  if (space == Space::Local) {
    constant.kind = ConstantRow::Local;
    constant.value = function.localOffsets[operand.number] + operand.offset;
  } else if (space == Space::Shared) {
    constant.kind = ConstantRow::Shared;
    constant.variable = function.sharedNumbers[operand.number];
    constant.value = operand.offset;
    function.function.sharedVariables.insert(constant.variable);
  } else {
    fail("the address of '", operand.name, "' is not simulated");
  }
  return function.constantRow(constant);
}

void InstDecoder::simple(Handler handler, Type type) {
  inst.run = handler;
  inst.type = type;
  d(0);
  for (size_t i = 1; i < operands(); ++i)
    s(i, type);
}

void InstDecoder::address(size_t index) {
  const Operand &whole = operand(index);
  if (whole.kind != Operand::Address)
    fail("expected an address");
  inst.s.push_back(source(whole.parts[0], Type::B64));
  inst.offset = whole.offset;
}

std::vector<Operand> InstDecoder::parts(size_t index) const {
  const Operand &whole = operand(index);
  return whole.kind == Operand::Vector ? whole.parts
                                       : std::vector<Operand>{whole};
}

uint64_t InstDecoder::immediate(size_t index) const {
  if (operand(index).kind != Operand::Immediate)
    fail("operand ", index + 1, " has to be a number");
  return operand(index).value;
}

unsigned InstDecoder::width(const Operand &operand, Type type) const {
  if (operand.kind == Operand::Register)
    return function.function.widths[operand.number];
  return std::min(8u, bytesOf(type));
}
