//===- OpenModel.cpp - The file of a model --------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpenModel.h"

#include "mlir/Bytecode/BytecodeReader.h"
#include "mlir/Support/FileUtilities.h"

using namespace mlir;

/// What of `text` is left after a string or comment that it begins with.
static llvm::StringRef skipQuoted(llvm::StringRef text) {
  if (text.starts_with("//"))
    return text.drop_until([](char c) { return c == '\n'; });
  if (!text.consume_front("\""))
    return text;
  while (!text.empty() && text.front() != '"')
    text = text.substr(text.front() == '\\' ? 2 : 1);
  return text.substr(1);
}

/// Rejects what is nested deeper than any model: MLIR's parser is recursive,
/// and would end the process when its stack is full.
static llvm::Error checkNesting(llvm::StringRef path, llvm::StringRef text) {
  constexpr int limit = 1000;
  int depth = 0;
  llvm::StringRef rest = text;
  while (!rest.empty() && depth <= limit) {
    llvm::StringRef next = skipQuoted(rest);
    if (next.size() != rest.size()) {
      rest = next;
      continue;
    }
    if (rest.consume_front("->"))
      continue;
    depth += llvm::StringRef("([{<").contains(rest.front());
    depth -= llvm::StringRef(")]}>").contains(rest.front());
    rest = rest.drop_front();
  }
  if (depth <= limit)
    return llvm::Error::success();
  size_t line = text.drop_back(rest.size()).count('\n') + 1;
  return llvm::createStringError(path + ":" + llvm::Twine(line) +
                                 ": brackets are nested more than " +
                                 llvm::Twine(limit) + " deep");
}

llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>>
diff::openModel(llvm::StringRef path) {
  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> input = openInputFile(path, &message);
  if (!input)
    return llvm::createStringError(message);
  if (!isBytecode(*input))
    if (llvm::Error error = checkNesting(path, input->getBuffer()))
      return error;
  return input;
}
