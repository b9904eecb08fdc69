//===- Counts.h - What a loop's instructions are ----------------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_REPORT_COUNTS_H
#define DIFF_PASSES_REPORT_COUNTS_H

#include "passes/report/Listing.h"

#include <map>

namespace diff {

/// What instructions are counted as.
enum class Kind {
  Product,          // mma.sync: HMMA
  WarpgroupProduct, // wgmma: HGMMA
  MultiplyAdd,      // of f32, no tensor core
  Float,            // other arithmetic on f32
  MatrixLoad,       // ldmatrix: LDSM
  Copy,             // cp.async: LDGSTS
  BulkCopy,         // TMA
  Exponential,      // ex2: MUFU.EX2
  Special,          // other special functions: MUFU
  Barrier,          // bar, mbarrier waits
  Local,            // spills
  SharedLoad,
  SharedStore,
  GlobalLoad,
  GlobalStore,
  Shuffle,
  Other
};

/// As tables and JSON spell it.
llvm::StringRef spelling(Kind kind);

/// The operands of products; they have different peaks.
enum class ProductType { None, Half, Tf32, F32 };
llvm::StringRef spelling(ProductType type);

struct Classified {
  Kind kind = Kind::Other;
  ProductType type = ProductType::None;
  /// What a warp multiplies and adds.
  double multiplyAdds = 0;
  /// What a lane reads from or writes to global memory or copies from it.
  double globalBytes = 0;
  /// What a warp reads from or writes to shared memory.
  double sharedBytes = 0;
};

Classified classify(CodeKind code, const Instruction &instruction);

/// Of one warp, once through a loop.
struct LoopCounts {
  unsigned instructions = 0, steady = 0;
  std::map<Kind, unsigned> kinds;
  ProductType type = ProductType::None;
  double multiplyAdds = 0, globalBytes = 0, sharedBytes = 0;
  /// The longest run of steady instructions without a product.
  unsigned longestRun = 0;

  unsigned count(Kind kind) const;
  unsigned products() const;
};

LoopCounts countLoop(CodeKind code, const Loop &loop);

} // namespace diff

#endif // DIFF_PASSES_REPORT_COUNTS_H
