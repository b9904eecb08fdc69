//===- Listing.cpp - Code as text -----------------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/report/Listing.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace diff;
using llvm::StringRef;

/// "@P0 BRA `(.L_x_1)" and "@%p1 bra $L__BB0_2"; nothing where there is no
/// instruction.
static void addInstruction(Listing &listing, StringRef text) {
  text = text.trim();
  Instruction instruction;
  if (text.consume_front("@")) {
    instruction.isPredicated = !text.starts_with("PT ");
    text = text.drop_until(llvm::isSpace).ltrim();
  }
  StringRef opcode = text.take_until(llvm::isSpace);
  if (opcode.empty() || !llvm::isAlpha(opcode.front()))
    return;
  instruction.opcode = opcode.str();
  instruction.operands = text.drop_front(opcode.size()).trim().str();
  listing.instructions.push_back(std::move(instruction));
}

static bool isLabel(StringRef text) {
  return !text.empty() && !llvm::isDigit(text.front()) &&
         llvm::all_of(text, [](char c) {
           return llvm::isAlnum(c) || c == '_' || c == '$' || c == '.' ||
                  c == '%';
         });
}

/// Takes a label off the front of `line`, if it begins with one.
static void takeLabel(Listing &listing, StringRef &line) {
  auto [label, rest] = line.split(':');
  // Not "mbarrier.try_wait.shared::cta".
  if (label.size() == line.size() || !isLabel(label.trim()) ||
      rest.starts_with(":"))
    return;
  listing.labels[label.trim()] = listing.instructions.size();
  line = rest;
}

llvm::StringMap<Listing> diff::readSass(StringRef text) {
  llvm::StringMap<Listing> kernels;
  Listing *current = nullptr;
  llvm::SmallVector<StringRef> lines;
  text.split(lines, '\n');
  for (StringRef line : lines) {
    line = line.trim();
    // Not .sectioninfo, which says something of the same section.
    if (line.consume_front(".section\t") || line.consume_front(".section ")) {
      StringRef name = line.trim().split(',').first;
      current = name.consume_front(".text.") ? &kernels[name] : nullptr;
      if (current)
        current->kind = CodeKind::Sass;
      continue;
    }
    if (!current)
      continue;
    if (line.ends_with(":"))
      takeLabel(*current, line);
    // An address, the instruction, its encoding.
    else if (line.consume_front("/*"))
      addInstruction(*current, line.split("*/").second.split(';').first);
  }
  return kernels;
}

/// The name of the kernel that a line of PTX begins, or nothing.
static StringRef entryName(StringRef line) {
  size_t at = line.find(".entry");
  if (at == StringRef::npos)
    return "";
  return line.drop_front(at + 6).trim().take_until(
      [](char c) { return c == '(' || llvm::isSpace(c); });
}

llvm::StringMap<Listing> diff::readPtx(StringRef text) {
  llvm::StringMap<Listing> kernels;
  Listing *current = nullptr;
  bool inBody = false;
  llvm::SmallVector<StringRef> lines;
  text.split(lines, '\n');
  for (StringRef line : lines) {
    line = line.split("//").first.trim();
    if (StringRef name = entryName(line); !name.empty()) {
      current = &kernels[name];
      inBody = false;
      continue;
    }
    if (!current || (!inBody && !line.starts_with("{")))
      continue;
    if (!inBody) {
      inBody = true;
      continue;
    }
    // Inline assembly has scopes of its own, and several on one line.
    llvm::SmallVector<StringRef> statements;
    line.split(statements, ';');
    for (StringRef statement : statements) {
      if (StringRef scope = statement.trim(); scope.starts_with("}"))
        statement = scope.drop_front();
      else if (scope.starts_with("{"))
        statement = scope.drop_front();
      takeLabel(*current, statement);
      addInstruction(*current, statement);
    }
  }
  return kernels;
}
