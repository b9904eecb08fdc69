//===- Ptx.h - A PTX module as it was written -----------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The parser's result: names of registers are resolved to numbers, everything
// else is as in the text. Decoder.h makes executable functions of it.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_PTX_H
#define DIFF_CUDASIM_PTX_H

#include <cstdint>
#include <exception>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace cudasim {

/// What is wrong with a module's text. The message begins with the line.
class PtxError : public std::exception {
public:
  PtxError(int line, const std::string &message)
      : text("line " + std::to_string(line) + ": error: " + message) {}
  const char *what() const noexcept override { return text.c_str(); }

private:
  std::string text;
};

template <typename... Parts>
[[noreturn]] void failAt(int line, const Parts &...parts) {
  std::ostringstream stream;
  (stream << ... << parts);
  throw PtxError(line, stream.str());
}

enum class Type : uint8_t {
  None,
  Pred,
  B8,
  B16,
  B32,
  B64,
  B128,
  U8,
  U16,
  U32,
  U64,
  S8,
  S16,
  S32,
  S64,
  F16,
  F16x2,
  BF16,
  BF16x2,
  TF32,
  F32,
  F64
};

/// The type of a name without its dot.
std::optional<Type> typeNamed(const std::string &name);
const char *nameOf(Type type);
unsigned bytesOf(Type type);
bool isSigned(Type type);
bool isFloat(Type type);

enum class Space : uint8_t { Generic, Global, Shared, Local, Param, Const };
const char *nameOf(Space space);

struct Operand {
  enum Kind : uint8_t {
    Register,  // number
    Immediate, // value, an integer
    Float,     // value, the bits of a double
    Symbol,    // name (+ offset): variable, function or label
    Variable,  // number of one of the function's own variables (+ offset)
    Special,   // name, such as "%tid.x"
    Vector,    // parts
    Address,   // parts[0] + offset, further parts as in TMA's [a, {x, y}]
    Sink       // _
  };
  Kind kind = Immediate;
  bool negated = false;
  uint32_t number = 0;
  uint64_t value = 0;
  int64_t offset = 0;
  unsigned scope = 0; // where a Symbol was named, for labels
  std::string name;
  std::vector<Operand> parts;
};

struct Instruction {
  int line = 0;
  int guard = -1; // register of the predicate
  bool guardNegated = false;
  std::string opcode;                 // "ld"
  std::vector<std::string> modifiers; // "global", "v4", "f32"
  std::vector<Operand> operands;

  std::string fullOpcode() const;
};

struct Variable {
  std::string name;
  Space space = Space::Global;
  unsigned alignment = 1;
  uint64_t bytes = 0;
  bool unsized = false; // of the launch's dynamic shared memory
  bool external = false;
  std::vector<uint8_t> initial; // empty: none
  /// Addresses of other variables in the initial value: offset, name.
  std::vector<std::pair<uint64_t, std::string>> references;
  int line = 0;
};

struct Scope {
  unsigned parent = 0; // 0 is the outermost and its own parent
  std::map<std::string, uint32_t> registers, variables, labels;
};

struct PtxFunction {
  std::string name;
  int line = 0;
  bool entry = false;
  bool defined = false;
  unsigned maxThreads = 0;
  unsigned requiredThreads[3] = {0, 0, 0};
  std::vector<Variable> results, params;
  std::vector<Type> registers;
  /// Variables declared in the body: local, param (for calls) and shared.
  std::vector<Variable> variables;
  std::vector<Instruction> body;
  std::vector<Scope> scopes;
  /// Targets of brx.idx: the label of the table, and labels in its scope.
  std::map<std::string, std::vector<Operand>> tables;

  /// Index into the body of a label named in a scope, -1 if there is none.
  int labelNamed(const std::string &label, unsigned scope) const;
};

struct PtxModule {
  int versionMajor = 0, versionMinor = 0;
  std::string target; // "sm_80"
  std::vector<Variable> variables;
  std::vector<PtxFunction> functions;
  std::vector<std::string> lines; // of the text, for messages

  std::string lineText(int line) const;
};

/// Parses a module; throws PtxError.
PtxModule parsePtx(const std::string &text);

} // namespace cudasim

#endif // DIFF_CUDASIM_PTX_H
