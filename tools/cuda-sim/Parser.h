//===- Parser.h - PTX tokens to a module ----------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Parser.cpp has the module's directives, ParserBody.cpp what stands between
// the braces of a function, ParserOperand.cpp operands.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_PARSER_H
#define DIFF_CUDASIM_PARSER_H

#include "Lexer.h"
#include "Ptx.h"

namespace cudasim {

class Parser {
public:
  explicit Parser(const std::string &text) : tokens(lexPtx(text)) {}
  PtxModule parse();

private:
  // Tokens.
  const Token &peek(size_t ahead = 0) const {
    size_t last = tokens.size() - 1;
    return tokens[position + ahead < last ? position + ahead : last];
  }
  Token take() {
    Token token = peek();
    if (token.kind != Token::End)
      ++position;
    return token;
  }
  bool accept(char c) { return peek().is(c) ? (++position, true) : false; }
  bool acceptDot(const char *name) {
    bool found = peek().kind == Token::DotName && peek().text == name;
    position += found;
    return found;
  }
  void expect(char c);
  std::string expectName(const char *what);
  uint64_t expectInteger();
  void skipLine();
  void skipBraces();
  [[noreturn]] void unexpected(const char *wanted) const;

  // The module (Parser.cpp).
  void parseTopLevel();
  void parseVersion();
  void parseTarget();
  void parseFunction(bool entry);
  void parseFunctionDirectives(PtxFunction &parsed);
  std::vector<Variable> parseParams();
  Variable parseVariable(Space space);
  void parseArray(Variable &variable, unsigned elementBytes);
  void parseInitializer(Variable &variable, Type type);
  void parseInitialValue(Variable &variable, Type type);

  // Bodies (ParserBody.cpp).
  void parseBody();
  void parseStatement();
  bool parseBodyDirective();
  void parseRegisters();
  void declareRegister(const std::string &name, Type type);
  void parseTable(const std::string &label);
  void parseInstruction();
  void openScope();
  void closeScope();

  // Operands (ParserOperand.cpp).
  Operand parseOperand();
  Operand parseNamed();
  Operand parseList(char close, Operand::Kind kind);
  Operand parseAddress();
  Operand parseNumber(bool negative);
  bool lookUp(const std::string &name, Operand &operand) const;

  std::vector<Token> tokens;
  size_t position = 0;
  PtxModule module;
  PtxFunction *function = nullptr;
  unsigned scope = 0;
};

/// An integer or, when the text is one of a floating-point number, the bits of
/// a double; throws PtxError.
uint64_t numberNamed(const std::string &text, int line, bool &isFloat);

} // namespace cudasim

#endif // DIFF_CUDASIM_PARSER_H
