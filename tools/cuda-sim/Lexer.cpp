//===- Lexer.cpp - PTX text to tokens -------------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lexer.h"
#include "Ptx.h"

#include <cctype>
#include <cstring>

using namespace cudasim;

static bool isNameStart(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) || c == '_' || c == '$' ||
         c == '%';
}

static bool isNameRest(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '$';
}

namespace {

class Lexer {
public:
  explicit Lexer(const std::string &text) : text(text) {}

  std::vector<Token> lex() {
    std::vector<Token> tokens;
    do {
      skipBlank();
      tokens.push_back(next());
    } while (tokens.back().kind != Token::End);
    return tokens;
  }

private:
  char at(size_t offset = 0) const {
    return position + offset < text.size() ? text[position + offset] : '\0';
  }

  /// Blanks and comments.
  void skipBlank() {
    while (position < text.size()) {
      if (at() == '\n')
        ++line;
      if (at() == '/' && at(1) == '/')
        while (position < text.size() && at() != '\n')
          ++position;
      else if (at() == '/' && at(1) == '*')
        skipComment();
      else if (std::isspace(static_cast<unsigned char>(at())))
        ++position;
      else
        return;
    }
  }

  void skipComment() {
    int start = line;
    for (position += 2; !(at() == '*' && at(1) == '/'); ++position) {
      if (position >= text.size())
        failAt(start, "comment without an end");
      if (at() == '\n')
        ++line;
    }
    position += 2;
  }

  Token make(Token::Kind kind, size_t begin) const {
    return {kind, text.substr(begin, position - begin), line};
  }

  Token next() {
    size_t begin = position;
    if (position >= text.size())
      return {Token::End, "", line};
    if (isNameStart(at())) {
      while (isNameRest(at(1)))
        ++position;
      ++position;
      return make(Token::Name, begin);
    }
    if (std::isdigit(static_cast<unsigned char>(at())))
      return number();
    if (at() == '.' && isNameRest(at(1)))
      return dotName();
    if (at() == '"')
      return string();
    if (!std::strchr("{}[]()<>,;:+-!@|=*", at()))
      failAt(line, "'", at(), "' is not known here");
    ++position;
    return make(Token::Punctuation, begin);
  }

  /// ".name" or ".name::name".
  Token dotName() {
    size_t begin = ++position;
    while (isNameRest(at()) ||
           (at() == ':' && at(1) == ':' && isNameRest(at(2))))
      position += at() == ':' ? 2 : 1;
    return make(Token::DotName, begin);
  }

  /// 12, 0x1F, 0f3F800000, 0d3FF0000000000000, 1.5e-3, 12U
  Token number() {
    size_t begin = position;
    bool prefixed =
        at() == '0' && std::isalpha(static_cast<unsigned char>(at(1)));
    while (std::isalnum(static_cast<unsigned char>(at())) ||
           (!prefixed && (at() == '.' || isExponentSign())))
      ++position;
    return make(Token::Number, begin);
  }

  bool isExponentSign() const {
    return (at() == '-' || at() == '+') &&
           (text[position - 1] == 'e' || text[position - 1] == 'E');
  }

  Token string() {
    size_t begin = ++position;
    while (at() != '"') {
      if (position >= text.size() || at() == '\n')
        failAt(line, "string without an end");
      ++position;
    }
    Token token = make(Token::String, begin);
    ++position;
    return token;
  }

  const std::string &text;
  size_t position = 0;
  int line = 1;
};

} // namespace

std::vector<Token> cudasim::lexPtx(const std::string &text) {
  return Lexer(text).lex();
}
