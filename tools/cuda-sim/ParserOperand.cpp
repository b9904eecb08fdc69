//===- ParserOperand.cpp - Operands of PTX instructions -------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Parser.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>

using namespace cudasim;

static uint64_t bitsOf(double value) {
  uint64_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  return bits;
}

uint64_t cudasim::numberNamed(const std::string &text, int line,
                              bool &isFloat) {
  isFloat = true;
  char *end = nullptr;
  errno = 0;
  uint64_t value = 0;
  char second = text.size() > 1 ? text[1] : '\0';
  bool prefixed = text[0] == '0';
  if (prefixed && (second == 'f' || second == 'F')) {
    auto bits = static_cast<uint32_t>(std::strtoul(text.c_str() + 2, &end, 16));
    float real;
    std::memcpy(&real, &bits, 4);
    value = bitsOf(real);
    // Widening a signalling NaN would quieten it; the bits below come back.
  } else if (prefixed && (second == 'd' || second == 'D')) {
    value = std::strtoull(text.c_str() + 2, &end, 16);
  } else if (text.find('.') != std::string::npos ||
             (second != 'x' && second != 'X' &&
              text.find_first_of("eE") != std::string::npos)) {
    value = bitsOf(std::strtod(text.c_str(), &end));
  } else {
    isFloat = false;
    bool binary = prefixed && (second == 'b' || second == 'B');
    value = binary ? std::strtoull(text.c_str() + 2, &end, 2)
                   : std::strtoull(text.c_str(), &end, 0);
    if (*end == 'U')
      ++end;
  }
  if (*end || errno)
    failAt(line, "'", text, "' is not a number");
  return value;
}

Operand Parser::parseNumber(bool negative) {
  Token token = take();
  Operand operand;
  bool isFloat = false;
  operand.value = numberNamed(token.text, token.line, isFloat);
  operand.kind = isFloat ? Operand::Float : Operand::Immediate;
  if (negative)
    operand.value = isFloat ? operand.value ^ (1ull << 63) : -operand.value;
  return operand;
}

/// Registers and the function's own variables, innermost scope first.
bool Parser::lookUp(const std::string &name, Operand &operand) const {
  for (unsigned s = scope;; s = function->scopes[s].parent) {
    const Scope &current = function->scopes[s];
    auto reg = current.registers.find(name);
    if (reg != current.registers.end()) {
      operand.kind = Operand::Register;
      operand.number = reg->second;
      return true;
    }
    auto variable = current.variables.find(name);
    if (variable != current.variables.end()) {
      operand.kind = Operand::Variable;
      operand.number = variable->second;
      operand.name = name;
      return true;
    }
    if (s == 0)
      return false;
  }
}

Operand Parser::parseNamed() {
  Token token = take();
  Operand operand;
  operand.name = token.text;
  operand.scope = scope;
  if (token.text == "_") {
    operand.kind = Operand::Sink;
  } else if (token.text == "WARP_SZ") {
    operand.value = 32;
  } else if (!lookUp(token.text, operand)) {
    operand.kind = token.text[0] == '%' ? Operand::Special : Operand::Symbol;
    if (operand.kind == Operand::Special && peek().kind == Token::DotName)
      operand.name += "." + take().text;
  }
  bool symbolic =
      operand.kind == Operand::Symbol || operand.kind == Operand::Variable;
  if (symbolic && peek().is('+') && peek(1).kind == Token::Number) {
    take();
    operand.offset = static_cast<int64_t>(expectInteger());
  }
  return operand;
}

Operand Parser::parseList(char close, Operand::Kind kind) {
  Operand list;
  list.kind = kind;
  if (accept(close))
    return list;
  do
    list.parts.push_back(parseOperand());
  while (accept(','));
  expect(close);
  return list;
}

/// After '[': base, offset, and TMA's further parts.
Operand Parser::parseAddress() {
  Operand address;
  address.kind = Operand::Address;
  address.parts.push_back(parseOperand());
  while (peek().is('+') || peek().is('-')) {
    bool negative = take().is('-');
    // LLVM writes [%rd1+-16].
    negative ^= accept('-');
    auto offset = static_cast<int64_t>(expectInteger());
    address.offset += negative ? -offset : offset;
  }
  while (accept(','))
    address.parts.push_back(parseOperand());
  expect(']');
  return address;
}

Operand Parser::parseOperand() {
  if (accept('{'))
    return parseList('}', Operand::Vector);
  if (accept('('))
    return parseList(')', Operand::Vector);
  if (accept('['))
    return parseAddress();
  if (accept('!')) {
    Operand operand = parseOperand();
    operand.negated = !operand.negated;
    return operand;
  }
  bool negative = accept('-');
  if (peek().kind == Token::Number)
    return parseNumber(negative);
  if (negative || peek().kind != Token::Name)
    unexpected("an operand");
  Operand operand = parseNamed();
  if (!accept('|'))
    return operand;
  // "p|q": two destinations.
  Operand pair;
  pair.kind = Operand::Vector;
  pair.parts.push_back(std::move(operand));
  pair.parts.push_back(parseNamed());
  return pair;
}
