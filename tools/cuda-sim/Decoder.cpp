//===- Decoder.cpp - Functions and modules --------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"
#include "ControlFlow.h"

#include <algorithm>

using namespace cudasim;

static const OpcodeTable &opcodeTable() {
  static const OpcodeTable table = [] {
    OpcodeTable made;
    for (auto add :
         {addArithmetic, addBits, addCompare, addConvert, addMove, addLoadStore,
          addAtomic, addControl, addBarrier, addShuffle, addVote, addAsyncCopy,
          addMatrix, addMma, addMbarrier, addWgmma})
      add(made);
    return made;
  }();
  return table;
}

static uint32_t placeAt(uint32_t &next, const Variable &variable) {
  uint32_t alignment = std::max(1u, variable.alignment);
  uint32_t offset = (next + alignment - 1) / alignment * alignment;
  next = offset + static_cast<uint32_t>(variable.bytes);
  return offset;
}

FunctionDecoder::FunctionDecoder(Program &program, const PtxFunction &ptx,
                                 Function &function)
    : program(program), ptx(ptx), function(function) {
  function.ptx = &ptx;
  function.name = ptx.name;
  for (Type type : ptx.registers)
    newRow(bytesOf(type));
  layOutParams();
  layOutVariables();
}

/// An entry's parameters are the launch's; those of other functions, and all
/// results, are in the frame.
void FunctionDecoder::layOutParams() {
  uint32_t &next = ptx.entry ? function.entryParamBytes : function.paramBytes;
  auto add = [&](const Variable &variable, std::vector<ParamSlot> &slots) {
    uint32_t offset = placeAt(next, variable);
    slots.push_back(
        {variable.name, offset, static_cast<uint32_t>(variable.bytes)});
  };
  for (const Variable &variable : ptx.params)
    add(variable, function.params);
  for (const Variable &variable : ptx.results)
    add(variable, function.results);
}

void FunctionDecoder::layOutVariables() {
  for (const Variable &variable : ptx.variables) {
    ParamSlot slot{variable.name, 0, static_cast<uint32_t>(variable.bytes)};
    uint32_t local = 0, shared = 0;
    if (variable.space == Space::Param) {
      slot.offset = placeAt(function.paramBytes, variable);
    } else if (variable.space == Space::Local) {
      local = placeAt(function.localBytes, variable);
    } else {
      shared = static_cast<uint32_t>(program.variables.size());
      program.variables.push_back(variable);
    }
    bodyParams.push_back(slot);
    localOffsets.push_back(local);
    sharedNumbers.push_back(shared);
  }
}

uint32_t FunctionDecoder::newRow(unsigned bytes) {
  function.widths.push_back(static_cast<uint8_t>(std::min(bytes, 8u)));
  return function.rows++;
}

uint32_t FunctionDecoder::constantRow(const ConstantRow &constant) {
  auto key = std::make_tuple(static_cast<int>(constant.kind), constant.value,
                             constant.variable, constant.name);
  auto found = rows.find(key);
  if (found != rows.end())
    return found->second;
  uint32_t row = newRow(8);
  function.constants.push_back(constant);
  function.constants.back().row = row;
  return rows[key] = row;
}

uint32_t FunctionDecoder::valueRow(uint64_t value) {
  ConstantRow constant;
  constant.value = value;
  return constantRow(constant);
}

uint32_t FunctionDecoder::scratchRow() {
  if (scratch < 0)
    scratch = static_cast<int>(newRow(8));
  return static_cast<uint32_t>(scratch);
}

uint32_t FunctionDecoder::carryRow() {
  if (carry < 0)
    carry = static_cast<int>(newRow(8));
  return static_cast<uint32_t>(carry);
}

const ParamSlot *FunctionDecoder::formal(const std::string &name) const {
  for (const auto *slots : {&function.params, &function.results})
    for (const ParamSlot &slot : *slots)
      if (slot.name == name)
        return &slot;
  return nullptr;
}

const ParamSlot &FunctionDecoder::bodyParam(const Operand &operand,
                                            int line) const {
  bool isParam = operand.kind == Operand::Variable &&
                 ptx.variables[operand.number].space == Space::Param;
  if (!isParam)
    failAt(line, "expected a .param variable");
  return bodyParams[operand.number];
}

void FunctionDecoder::decodeOne(const Instruction &raw) {
  auto known = opcodeTable().find(raw.opcode);
  if (known == opcodeTable().end())
    failAt(raw.line, "instruction '", raw.fullOpcode(), "' is not known");
  Inst inst;
  inst.line = raw.line;
  inst.guard = raw.guard;
  inst.guardNegated = raw.guardNegated;
  InstDecoder decoder(*this, raw, inst);
  known->second(decoder);
  decoder.finish();
  std::string opcode = raw.fullOpcode();
  auto &opcodes = program.opcodes;
  auto counted = std::find(opcodes.begin(), opcodes.end(), opcode);
  inst.counter = static_cast<uint32_t>(counted - opcodes.begin());
  if (counted == opcodes.end())
    opcodes.push_back(std::move(opcode));
  function.code.push_back(std::move(inst));
}

void FunctionDecoder::decode() {
  for (const Instruction &raw : ptx.body)
    decodeOne(raw);
  // Who falls off the end returns; labels may stand there as well.
  Instruction last;
  last.opcode = "ret";
  last.line = ptx.body.empty() ? ptx.line : ptx.body.back().line;
  decodeOne(last);
  findReconvergence(function.code);
}

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

std::unique_ptr<Program> cudasim::parseProgram(const std::string &text) {
  auto program = std::make_unique<Program>();
  program->ptx = parsePtx(text);
  return program;
}

void cudasim::decodeProgram(Program &program) {
  program.variables = program.ptx.variables;
  for (uint32_t i = 0; i < program.variables.size(); ++i) {
    const Variable &variable = program.variables[i];
    if (!program.variablesByName.emplace(variable.name, i).second)
      failAt(variable.line, "variable '", variable.name, "' is there twice");
  }
  std::vector<FunctionDecoder> decoders;
  for (const PtxFunction &ptx : program.ptx.functions) {
    if (!ptx.defined)
      continue;
    program.functions.push_back(std::make_unique<Function>());
    Function &function = *program.functions.back();
    if (!program.functionsByName.emplace(ptx.name, &function).second)
      failAt(ptx.line, "function '", ptx.name, "' is there twice");
    decoders.emplace_back(program, ptx, function);
  }
  for (FunctionDecoder &decoder : decoders)
    decoder.decode();
}
