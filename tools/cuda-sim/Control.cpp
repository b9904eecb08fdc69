//===- Control.cpp - Branches, calls and what has no effect here ----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"
#include "Warp.h"

using namespace cudasim;

static void nothing(Warp &warp, const Inst &inst, uint32_t mask) {}

static void trap(Warp &warp, const Inst &inst, uint32_t mask) {
  faultIn(__builtin_ctz(mask), "the kernel stops itself");
}

static int labelIndex(InstDecoder &decoder, const Operand &label) {
  int index = label.kind == Operand::Symbol
                  ? decoder.function.ptx.labelNamed(label.name, label.scope)
                  : -1;
  if (index < 0)
    decoder.fail("label '", label.name, "' is not there");
  return index;
}

static void decodeBranch(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  inst.uniform = decoder.take("uni");
  if (decoder.take("idx")) {
    decoder.expectOperands(2);
    inst.flow = Flow::Table;
    inst.s.push_back(decoder.source(decoder.operand(0), Type::U32));
    const auto &tables = decoder.function.ptx.tables;
    auto table = tables.find(decoder.operand(1).name);
    if (table == tables.end())
      decoder.fail("table '", decoder.operand(1).name, "' is not there");
    for (const Operand &label : table->second)
      inst.targets.push_back(labelIndex(decoder, label));
    return;
  }
  decoder.expectOperands(1);
  inst.flow = Flow::Branch;
  inst.target = labelIndex(decoder, decoder.operand(0));
}

static void decodeReturn(InstDecoder &decoder) {
  decoder.take("uni");
  decoder.inst.flow = Flow::Return;
}

static void decodeExit(InstDecoder &decoder) { decoder.inst.flow = Flow::Exit; }

static void copyParams(InstDecoder &decoder, size_t operand, bool arguments,
                       const std::vector<ParamSlot> &slots) {
  std::vector<Operand> given = decoder.parts(operand);
  if (given.size() != slots.size())
    decoder.fail(given.size(), " parameters where ", slots.size(),
                 " are declared");
  for (size_t i = 0; i < slots.size(); ++i) {
    const ParamSlot &own =
        decoder.function.bodyParam(given[i], decoder.raw.line);
    if (own.bytes != slots[i].bytes)
      decoder.fail("parameter ", i, " has ", own.bytes, " bytes where ",
                   slots[i].bytes, " are declared");
    if (arguments)
      decoder.inst.arguments.push_back(
          {own.offset, slots[i].offset, own.bytes});
    else
      decoder.inst.results.push_back({slots[i].offset, own.offset, own.bytes});
  }
}

/// call (results), name, (arguments); results and arguments may be left out.
static void decodeCall(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  decoder.take("uni");
  inst.flow = Flow::Call;
  size_t at = 0;
  bool hasResults = decoder.operand(0).kind == Operand::Vector;
  at += hasResults;
  const Operand &name = decoder.operand(at);
  if (name.kind != Operand::Symbol)
    decoder.fail("calls through registers are not simulated");
  const auto &functions = decoder.function.program.functionsByName;
  auto callee = functions.find(name.name);
  if (callee == functions.end())
    decoder.fail("function '", name.name, "' has no body");
  inst.callee = callee->second;
  decoder.function.function.callees.insert(callee->second);
  if (hasResults)
    copyParams(decoder, 0, false, callee->second->results);
  if (at + 1 < decoder.operands())
    copyParams(decoder, at + 1, true, callee->second->params);
}

static void decodeTrap(InstDecoder &decoder) { decoder.inst.run = trap; }

/// Fences, hints and register budgets: memory is in order here, and time is
/// not simulated. Every modifier and operand is fine.
static void decodeNothing(InstDecoder &decoder) {
  for (const std::string &modifier : decoder.raw.modifiers)
    decoder.take(modifier);
  decoder.inst.run = nothing;
}

void cudasim::addControl(OpcodeTable &table) {
  table["bra"] = table["brx"] = decodeBranch;
  table["ret"] = decodeReturn;
  table["exit"] = decodeExit;
  table["call"] = decodeCall;
  table["trap"] = table["brkpt"] = decodeTrap;
  for (const char *opcode : {"membar", "fence", "nanosleep", "pmevent",
                             "griddepcontrol", "setmaxnreg"})
    table[opcode] = decodeNothing;
}
