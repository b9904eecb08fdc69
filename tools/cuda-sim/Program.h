//===- Program.h - Decoded functions --------------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every operand is a row: 32 slots of 64 bits, one for each lane of a warp.
// Registers, immediates, special registers and addresses of variables all are
// rows of the frame, so that instructions read them in the same way.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_PROGRAM_H
#define DIFF_CUDASIM_PROGRAM_H

#include "Ptx.h"

#include <memory>
#include <set>

namespace cudasim {

class Warp;
struct Inst;
struct Function;

/// Executes an instruction for the lanes of the mask, which is not empty.
using Handler = void (*)(Warp &warp, const Inst &inst, uint32_t mask);

enum class Flow : uint8_t { Next, Branch, Table, Call, Return, Exit };

/// A piece of parameter memory copied around a call.
struct ParamCopy {
  uint32_t from, to, bytes;
};

struct Inst {
  Handler run = nullptr;
  Flow flow = Flow::Next;
  bool guardNegated = false;
  bool uniform = false; // bra.uni, and other forms that may not diverge
  bool flag = false;    // of the instruction: signed load, negation, ...
  int guard = -1;
  int line = 0;
  uint32_t counter = 0; // index of the opcode
  Type type = Type::None;
  Space space = Space::Generic;
  uint8_t bytes = 0; // of one element
  uint8_t mode = 0;  // of the instruction
  uint32_t extra = 0;
  int64_t offset = 0;
  std::vector<uint32_t> d, s; // rows
  int target = -1;            // index into the code
  int reconverge = -1; // where lanes that part meet again, -1: at the end
  std::vector<int> targets;
  const Function *callee = nullptr;
  std::vector<ParamCopy> arguments, results;
};

/// A row that holds the same for the whole life of a frame.
struct ConstantRow {
  enum Kind : uint8_t { Value, Special, Shared, Global, Local, Param };
  Kind kind = Value;
  uint32_t row = 0;
  uint64_t value = 0; // or offset, or added to the variable's address
  uint32_t variable = 0;
  std::string name; // of a special register
};

/// Where a formal parameter, a result or a .param variable of the body is.
struct ParamSlot {
  std::string name;
  uint32_t offset = 0, bytes = 0;
};

struct Function {
  const PtxFunction *ptx = nullptr;
  std::string name;
  uint32_t rows = 0;
  std::vector<uint8_t> widths; // bytes of the register in a row
  std::vector<Inst> code;
  std::vector<ConstantRow> constants;
  std::vector<ParamSlot> params, results;
  /// Parameter memory of a frame, for each lane; of an entry the launch's.
  uint32_t paramBytes = 0, entryParamBytes = 0;
  uint32_t localBytes = 0;
  std::set<uint32_t> sharedVariables;
  std::set<const Function *> callees;

  /// Shared variables, those of all functions called among them.
  std::set<uint32_t> allSharedVariables() const;
};

struct Program {
  PtxModule ptx;
  std::vector<std::unique_ptr<Function>> functions;
  std::map<std::string, Function *> functionsByName;
  std::vector<Variable> variables; // shared, global and const
  std::map<std::string, uint32_t> variablesByName;
  std::vector<std::string> opcodes; // by Inst::counter
  /// Device addresses of the global and const variables, set by the loader.
  std::vector<uint64_t> addresses;
};

/// Parses a module; throws PtxError.
std::unique_ptr<Program> parseProgram(const std::string &text);
/// Decodes its functions; throws PtxError.
void decodeProgram(Program &program);

} // namespace cudasim

#endif // DIFF_CUDASIM_PROGRAM_H
