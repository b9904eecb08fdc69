//===- Decoder.h - From parsed instructions to executable ones ------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A family of instructions (Integer.cpp, Float.cpp, ...) has handlers and, for
// each opcode, a function that chooses one by the modifiers. A modifier that
// nobody takes makes the instruction an unknown one.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_DECODER_H
#define DIFF_CUDASIM_DECODER_H

#include "Program.h"

#include <initializer_list>
#include <tuple>
#include <unordered_map>

namespace cudasim {

/// What is shared by the instructions of one function.
class FunctionDecoder {
public:
  FunctionDecoder(Program &program, const PtxFunction &ptx, Function &function);
  void decode();

  uint32_t constantRow(const ConstantRow &constant);
  uint32_t valueRow(uint64_t value);
  /// A row that nothing reads, for "_".
  uint32_t scratchRow();
  /// The carry of add.cc and its kin.
  uint32_t carryRow();
  uint32_t newRow(unsigned bytes);
  /// A formal parameter or result, null if there is none of the name.
  const ParamSlot *formal(const std::string &name) const;
  /// Parameter memory of the frame at a .param variable of the body.
  const ParamSlot &bodyParam(const Operand &operand, int line) const;

  Program &program;
  const PtxFunction &ptx;
  Function &function;

private:
  friend class InstDecoder;
  void layOutParams();
  void layOutVariables();
  void decodeOne(const Instruction &raw);

  std::map<std::tuple<int, uint64_t, uint32_t, std::string>, uint32_t> rows;
  std::vector<ParamSlot> bodyParams; // by number of the body's variable
  std::vector<uint32_t> sharedNumbers, localOffsets;
  int scratch = -1, carry = -1;
};

/// One instruction while it is decoded.
class InstDecoder {
public:
  InstDecoder(FunctionDecoder &function, const Instruction &raw, Inst &inst)
      : function(function), raw(raw), inst(inst), left(raw.modifiers) {}

  // Modifiers: each is taken away by who understands it.
  bool take(const std::string &modifier);
  /// The index of the one that is there, -1 for none.
  int takeOneOf(std::initializer_list<const char *> modifiers);
  bool nextIsType() const;
  /// The next modifier that is a type; fails if there is none.
  Type takeType();
  /// Modifiers that only say how caches are to be used, scopes and orders:
  /// memory is simulated in order.
  void takeMemoryHints();
  /// Fails if any modifier is left.
  void finish() const;

  // Operands.
  size_t operands() const { return raw.operands.size(); }
  void expectOperands(size_t least, size_t most) const;
  void expectOperands(size_t count) const { expectOperands(count, count); }
  const Operand &operand(size_t index) const;
  uint32_t destination(const Operand &operand);
  uint32_t source(const Operand &operand, Type type);
  void d(size_t index) { inst.d.push_back(destination(operand(index))); }
  void s(size_t index, Type type) {
    inst.s.push_back(source(operand(index), type));
  }
  /// Destination 0 and then sources, all of one type.
  void simple(Handler handler, Type type);
  /// Row of the base to `s`, and the offset.
  void address(size_t index);
  /// Each part of a vector, or the operand alone.
  std::vector<Operand> parts(size_t index) const;
  uint64_t immediate(size_t index) const;
  /// Width in bytes of a register operand, of `type` for others.
  unsigned width(const Operand &operand, Type type) const;

  template <typename... Parts>
  [[noreturn]] void fail(const Parts &...parts) const {
    failAt(raw.line, parts..., " in '", raw.fullOpcode(), "'");
  }
  [[noreturn]] void unknownType(Type type) const {
    fail("type '.", nameOf(type), "' is not simulated");
  }

  FunctionDecoder &function;
  const Instruction &raw;
  Inst &inst;

private:
  uint32_t symbolRow(const Operand &operand);
  uint32_t variableRow(const Operand &operand);

  std::vector<std::string> left;
};

/// Arithmetic whose opcode is the same for several kinds of types.
void decodeInteger(InstDecoder &decoder, Type type);
void decodeFloat(InstDecoder &decoder, Type type);
void decodeHalf(InstDecoder &decoder, Type type);

using DecodeFunction = void (*)(InstDecoder &decoder);
using OpcodeTable = std::unordered_map<std::string, DecodeFunction>;

void addArithmetic(OpcodeTable &table);
void addBits(OpcodeTable &table);
void addCompare(OpcodeTable &table);
void addConvert(OpcodeTable &table);
void addMove(OpcodeTable &table);
void addLoadStore(OpcodeTable &table);
void addAtomic(OpcodeTable &table);
void addControl(OpcodeTable &table);
void addBarrier(OpcodeTable &table);
void addShuffle(OpcodeTable &table);
void addVote(OpcodeTable &table);
void addAsyncCopy(OpcodeTable &table);
void addMatrix(OpcodeTable &table);
void addMma(OpcodeTable &table);
void addMbarrier(OpcodeTable &table);
void addWgmma(OpcodeTable &table);

} // namespace cudasim

#endif // DIFF_CUDASIM_DECODER_H
