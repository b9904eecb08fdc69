//===- Listing.h - Code as text, its loops ----------------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A kernel's instructions as PTX or as SASS (`nvdisasm -c`), and the loops of
// its control-flow graph: ranges of addresses would miss what an assembler has
// moved away.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_REPORT_LISTING_H
#define DIFF_PASSES_REPORT_LISTING_H

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace diff {

enum class CodeKind { Ptx, Sass };

/// An instruction without its predicate.
struct Instruction {
  /// With all modifiers: "HMMA.16816.F32.BF16", "mma.sync.aligned. ...".
  std::string opcode;
  std::string operands;
  bool isPredicated = false;
};

/// The instructions of an innermost loop.
struct Loop {
  /// All, in the order of the text.
  std::vector<const Instruction *> all;
  /// Those that no way through the loop leaves out, in the order they are
  /// executed.
  std::vector<const Instruction *> steady;
};

/// One kernel's code.
class Listing {
public:
  CodeKind kind = CodeKind::Ptx;
  std::vector<Instruction> instructions;
  /// Where labels point to.
  llvm::StringMap<unsigned> labels;

  /// In the order of their first instructions.
  std::vector<Loop> findLoops() const;
};

/// The kernels in a text, by name.
llvm::StringMap<Listing> readPtx(llvm::StringRef text);
llvm::StringMap<Listing> readSass(llvm::StringRef text);

} // namespace diff

#endif // DIFF_PASSES_REPORT_LISTING_H
