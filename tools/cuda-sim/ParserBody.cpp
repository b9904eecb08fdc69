//===- ParserBody.cpp - What stands between the braces of a function ------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Parser.h"

using namespace cudasim;

void Parser::openScope() {
  Scope inner;
  inner.parent = scope;
  function->scopes.push_back(std::move(inner));
  scope = static_cast<unsigned>(function->scopes.size() - 1);
}

void Parser::closeScope() { scope = function->scopes[scope].parent; }

void Parser::parseBody() {
  expect('{');
  scope = 0;
  unsigned depth = 1;
  while (depth > 0) {
    if (peek().kind == Token::End)
      unexpected("'}'");
    if (accept('{')) {
      openScope();
      ++depth;
    } else if (accept('}')) {
      closeScope();
      --depth;
    } else {
      parseStatement();
    }
  }
}

void Parser::parseStatement() {
  if (accept(';'))
    return;
  if (peek().kind == Token::DotName && parseBodyDirective())
    return;
  if (peek().kind == Token::Name && peek(1).is(':')) {
    Token label = take();
    expect(':');
    auto index = static_cast<uint32_t>(function->body.size());
    if (!function->scopes[scope].labels.emplace(label.text, index).second)
      failAt(label.line, "label '", label.text, "' is there twice");
    if (acceptDot("branchtargets"))
      parseTable(label.text);
    else if (acceptDot("callprototype") || acceptDot("calltargets"))
      while (!accept(';'))
        take();
    return;
  }
  parseInstruction();
}

/// False for what is no directive.
bool Parser::parseBodyDirective() {
  Token directive = take();
  if (directive.text == "reg") {
    parseRegisters();
  } else if (directive.text == "local" || directive.text == "param" ||
             directive.text == "shared") {
    Space space = directive.text == "local"   ? Space::Local
                  : directive.text == "param" ? Space::Param
                                              : Space::Shared;
    Variable variable = parseVariable(space);
    expect(';');
    auto number = static_cast<uint32_t>(function->variables.size());
    function->scopes[scope].variables[variable.name] = number;
    function->variables.push_back(std::move(variable));
  } else if (directive.text == "loc" || directive.text == "file") {
    skipLine();
  } else if (directive.text == "pragma") {
    while (!accept(';'))
      take();
  } else if (directive.text == "section") {
    take();
    skipBraces();
  } else {
    failAt(directive.line, "directive '.", directive.text, "' is not known");
  }
  return true;
}

/// ".b32 %r<12>, %a, b;" after ".reg".
void Parser::parseRegisters() {
  if (peek().kind != Token::DotName)
    unexpected("a type");
  Token name = take();
  auto type = typeNamed(name.text);
  if (!type)
    failAt(name.line, "type '.", name.text, "' is not known");
  do {
    std::string base = expectName("a register's name");
    if (!accept('<')) {
      declareRegister(base, *type);
      continue;
    }
    uint64_t count = expectInteger();
    expect('>');
    constexpr uint64_t most = 1 << 20;
    if (count > most)
      failAt(name.line, count, " registers where ", most, " are the most");
    for (uint64_t i = 0; i < count; ++i)
      declareRegister(base + std::to_string(i), *type);
  } while (accept(','));
  expect(';');
}

void Parser::declareRegister(const std::string &name, Type type) {
  auto number = static_cast<uint32_t>(function->registers.size());
  if (!function->scopes[scope].registers.emplace(name, number).second)
    failAt(peek().line, "register '", name, "' is there twice");
  function->registers.push_back(type);
}

void Parser::parseTable(const std::string &label) {
  std::vector<Operand> targets;
  do {
    Operand target;
    target.kind = Operand::Symbol;
    target.name = expectName("a label");
    target.scope = scope;
    targets.push_back(std::move(target));
  } while (accept(','));
  expect(';');
  function->tables[label] = std::move(targets);
}

void Parser::parseInstruction() {
  Instruction inst;
  inst.line = peek().line;
  if (accept('@')) {
    inst.guardNegated = accept('!');
    Token token = take();
    Operand guard;
    if (!lookUp(token.text, guard) || guard.kind != Operand::Register)
      failAt(token.line, "predicate '", token.text, "' is not declared");
    inst.guard = static_cast<int>(guard.number);
  }
  inst.line = peek().line;
  inst.opcode = expectName("an instruction");
  while (peek().kind == Token::DotName)
    inst.modifiers.push_back(take().text);
  if (!accept(';')) {
    do
      inst.operands.push_back(parseOperand());
    while (accept(','));
    expect(';');
  }
  function->body.push_back(std::move(inst));
}
