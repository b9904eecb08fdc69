//===- Parser.cpp - The module's directives -------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Parser.h"

#include <cstring>

using namespace cudasim;

PtxModule cudasim::parsePtx(const std::string &text) {
  PtxModule module = Parser(text).parse();
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);)
    module.lines.push_back(line);
  return module;
}

//===----------------------------------------------------------------------===//
// Tokens
//===----------------------------------------------------------------------===//

void Parser::unexpected(const char *wanted) const {
  const Token &token = peek();
  failAt(token.line, "expected ", wanted, " before ",
         token.kind == Token::End ? "the end of the text"
                                  : "'" + token.text + "'");
}

void Parser::expect(char c) {
  if (!accept(c)) {
    char wanted[] = {'\'', c, '\'', '\0'};
    unexpected(wanted);
  }
}

std::string Parser::expectName(const char *what) {
  if (peek().kind != Token::Name)
    unexpected(what);
  return take().text;
}

uint64_t Parser::expectInteger() {
  if (peek().kind != Token::Number)
    unexpected("a number");
  Token token = take();
  bool real = false;
  uint64_t value = numberNamed(token.text, token.line, real);
  if (real)
    failAt(token.line, "expected an integer, got '", token.text, "'");
  return value;
}

void Parser::skipLine() {
  int line = peek().line;
  while (peek().kind != Token::End && peek().line == line)
    ++position;
}

void Parser::skipBraces() {
  expect('{');
  for (int depth = 1; depth > 0;) {
    if (peek().kind == Token::End)
      unexpected("'}'");
    Token token = take();
    depth += token.is('{') - token.is('}');
  }
}

//===----------------------------------------------------------------------===//
// The module
//===----------------------------------------------------------------------===//

PtxModule Parser::parse() {
  while (peek().kind != Token::End)
    parseTopLevel();
  if (!module.versionMajor)
    failAt(1, "the module has no .version");
  if (module.target.empty())
    failAt(1, "the module has no .target");
  return std::move(module);
}

static std::optional<Space> variableSpace(const std::string &directive) {
  for (Space space :
       {Space::Global, Space::Shared, Space::Const, Space::Local, Space::Param})
    if (directive == nameOf(space))
      return space;
  return std::nullopt;
}

void Parser::parseTopLevel() {
  bool external = false;
  while (acceptDot("visible") || acceptDot("weak") || acceptDot("common") ||
         (peek().kind == Token::DotName && peek().text == "extern"))
    external |= acceptDot("extern");
  if (peek().kind != Token::DotName)
    unexpected("a directive");
  Token directive = take();
  if (directive.text == "version")
    return parseVersion();
  if (directive.text == "target")
    return parseTarget();
  if (directive.text == "address_size") {
    if (expectInteger() != 64)
      failAt(directive.line, "only addresses of 64 bits are simulated");
    return;
  }
  if (directive.text == "entry" || directive.text == "func")
    return parseFunction(directive.text == "entry");
  if (directive.text == "file" || directive.text == "alias" ||
      directive.text == "pragma")
    return skipLine();
  if (directive.text == "section") {
    take();
    return skipBraces();
  }
  if (auto space = variableSpace(directive.text)) {
    Variable variable = parseVariable(*space);
    variable.external = external;
    module.variables.push_back(std::move(variable));
    return expect(';');
  }
  failAt(directive.line, "directive '.", directive.text, "' is not known");
}

void Parser::parseVersion() {
  Token token = take();
  char *end = nullptr;
  module.versionMajor =
      static_cast<int>(std::strtol(token.text.c_str(), &end, 10));
  if (token.kind != Token::Number || *end != '.')
    failAt(token.line, "expected a version such as 8.0, got '", token.text,
           "'");
  module.versionMinor = static_cast<int>(std::strtol(end + 1, nullptr, 10));
}

void Parser::parseTarget() {
  module.target = expectName("a target");
  while (accept(','))
    take();
}

void Parser::parseFunction(bool entry) {
  PtxFunction parsed;
  parsed.entry = entry;
  parsed.line = peek().line;
  parsed.scopes.emplace_back();
  if (peek().is('('))
    parsed.results = parseParams();
  parsed.name = expectName("a function's name");
  if (peek().is('('))
    parsed.params = parseParams();
  parseFunctionDirectives(parsed);
  parsed.defined = peek().is('{');
  module.functions.push_back(std::move(parsed));
  if (!module.functions.back().defined)
    return expect(';');
  function = &module.functions.back();
  parseBody();
  function = nullptr;
}

void Parser::parseFunctionDirectives(PtxFunction &parsed) {
  while (peek().kind == Token::DotName) {
    Token directive = take();
    if (directive.text == "noreturn" || directive.text == "blocksareclusters" ||
        directive.text == "explicitcluster")
      continue;
    if (directive.text == "pragma") {
      take();
      expect(';');
      continue;
    }
    std::vector<unsigned> numbers;
    do
      numbers.push_back(static_cast<unsigned>(expectInteger()));
    while (accept(','));
    numbers.resize(3, 1);
    if (directive.text == "maxntid")
      parsed.maxThreads = numbers[0] * numbers[1] * numbers[2];
    else if (directive.text == "reqntid")
      std::copy(numbers.begin(), numbers.end(), parsed.requiredThreads);
    else if (directive.text != "minnctapersm" && directive.text != "maxnreg" &&
             directive.text != "maxclusterrank" &&
             directive.text != "reqnctapercluster")
      failAt(directive.line, "directive '.", directive.text, "' is not known");
  }
}

std::vector<Variable> Parser::parseParams() {
  std::vector<Variable> params;
  expect('(');
  while (!accept(')')) {
    if (!acceptDot("param"))
      unexpected("'.param'");
    params.push_back(parseVariable(Space::Param));
    if (!accept(','))
      if (!peek().is(')'))
        unexpected("')'");
  }
  return params;
}

/// The rest of a declaration after its space: ".align 16 .b8 name[32] = ...".
Variable Parser::parseVariable(Space space) {
  Variable variable;
  variable.space = space;
  variable.line = peek().line;
  std::optional<Type> type;
  bool aligned = false;
  unsigned vector = 1;
  while (peek().kind == Token::DotName) {
    std::string name = take().text;
    if (name == "align" && !aligned) {
      variable.alignment = static_cast<unsigned>(expectInteger());
      aligned = true;
    } else if (name == "v2" || name == "v4") {
      vector = name[1] - '0';
    } else if (auto named = typeNamed(name)) {
      type = named;
    } else if (name == "ptr") {
      // A parameter's ".ptr .global .align 16" says what it points to.
      if (!acceptDot("global") && !acceptDot("shared") && !acceptDot("const"))
        acceptDot("local");
      if (acceptDot("align"))
        expectInteger();
    } else if (name != "managed" && name != "unified" && name != "noinit") {
      failAt(variable.line, "'.", name, "' of a variable is not known");
    }
  }
  if (!type)
    unexpected("a type");
  variable.name = expectName("a variable's name");
  variable.bytes = static_cast<uint64_t>(bytesOf(*type)) * vector;
  if (!aligned)
    variable.alignment = static_cast<unsigned>(variable.bytes);
  parseArray(variable, static_cast<unsigned>(variable.bytes));
  if (accept('='))
    parseInitializer(variable, *type);
  return variable;
}

void Parser::parseArray(Variable &variable, unsigned elementBytes) {
  while (accept('[')) {
    if (accept(']')) {
      variable.unsized = true;
      variable.bytes = 0;
      continue;
    }
    variable.bytes *= expectInteger();
    expect(']');
  }
  if (variable.unsized && variable.space == Space::Global)
    variable.bytes = elementBytes;
}

void Parser::parseInitializer(Variable &variable, Type type) {
  if (!accept('{'))
    parseInitialValue(variable, type);
  else if (!accept('}')) {
    int depth = 1;
    while (depth > 0) {
      if (accept('{'))
        ++depth;
      else if (accept('}'))
        --depth;
      else if (!accept(','))
        parseInitialValue(variable, type);
    }
  }
  if (variable.initial.size() > variable.bytes)
    failAt(variable.line, "initial value of '", variable.name, "' has ",
           variable.initial.size(), " bytes for ", variable.bytes);
  variable.initial.resize(variable.bytes, 0);
}

void Parser::parseInitialValue(Variable &variable, Type type) {
  bool negative = accept('-');
  uint64_t value = 0;
  if (peek().kind == Token::Number) {
    Operand number = parseNumber(negative);
    value = number.value;
    if (isFloat(type) != (number.kind == Operand::Float))
      failAt(peek().line, "number of the wrong kind for '.", nameOf(type), "'");
    if (type == Type::F32) {
      double real;
      std::memcpy(&real, &value, 8);
      float narrow = static_cast<float>(real);
      uint32_t bits;
      std::memcpy(&bits, &narrow, 4);
      value = bits;
    }
  } else {
    // generic(name), name, name+4
    std::string name = expectName("an initial value");
    if (name == "generic" && accept('(')) {
      name = expectName("a variable's name");
      expect(')');
    }
    if (accept('+'))
      value = expectInteger();
    variable.references.emplace_back(variable.initial.size(), name);
  }
  const auto *bytes = reinterpret_cast<const uint8_t *>(&value);
  variable.initial.insert(variable.initial.end(), bytes, bytes + bytesOf(type));
}
