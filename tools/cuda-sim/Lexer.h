//===- Lexer.h - PTX text to tokens ---------------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_LEXER_H
#define DIFF_CUDASIM_LEXER_H

#include <string>
#include <vector>

namespace cudasim {

struct Token {
  enum Kind : uint8_t {
    Name,        // also "%r1" and "$L__BB0_1"
    DotName,     // ".global", ".shared::cta"; the text is without the dot
    Number,      // as written
    String,      // without quotes
    Punctuation, // one character
    End
  };
  Kind kind = End;
  std::string text;
  int line = 0;

  bool is(char c) const { return kind == Punctuation && text[0] == c; }
};

/// All tokens, the last of kind End; throws PtxError.
std::vector<Token> lexPtx(const std::string &text);

} // namespace cudasim

#endif // DIFF_CUDASIM_LEXER_H
