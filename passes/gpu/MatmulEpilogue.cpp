//===- MatmulEpilogue.cpp - What kernels do with their products -----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/MatmulEpilogue.h"
#include "passes/gpu/Contraction.h"
#include "passes/gpu/MergeElementwise.h"

using namespace mlir;
using namespace diff;
using linalg::GenericOp;

/// With all elementwise ops after it, each of which reads the one before only.
static GenericOp mergeReaders(GenericOp op, AliasAnalysis &aliases) {
  while (GenericOp reader = findElementwiseReader(op)) {
    if (!moveToReader(op, reader, aliases))
      break;
    op = mergeElementwise(op, reader);
  }
  return op;
}

/// Dims count as one only if the epilogue's operands allow it, too.
static bool keepsDims(const Contraction &before, const Contraction &after) {
  return before.batch.size() == after.batch.size() &&
         before.outer.size() == after.outer.size() &&
         before.isSwapped == after.isSwapped;
}

/// The index of a loop is known where it is a dim by itself.
static bool knowsIndices(const Contraction &product) {
  GenericOp epilogue = product.epilogue;
  AffineMap map = product.epilogueMap(*epilogue.getDpsInitOperand(0));
  AffineMap own =
      epilogue.getMatchingIndexingMap(epilogue.getDpsInitOperand(0));
  WalkResult walk = epilogue.getRegion().walk([&](linalg::IndexOp index) {
    unsigned loop = map.getDimPosition(findResult(own, index.getDim()));
    for (const ContractionDim *dim : product.dims())
      if (llvm::is_contained(dim->loops, loop) && dim->loops.size() > 1)
        return WalkResult::interrupt();
    return WalkResult::advance();
  });
  return !walk.wasInterrupted();
}

GenericOp diff::takeEpilogue(linalg::LinalgOp product, AliasAnalysis &aliases) {
  FailureOr<Contraction> alone = matchContraction(product);
  GenericOp reader = findElementwiseReader(product);
  if (failed(alone) || !reader)
    return {};
  reader = mergeReaders(reader, aliases);
  FailureOr<Contraction> both = matchContraction(product, reader);
  if (failed(both) || !keepsDims(*alone, *both) || !knowsIndices(*both) ||
      !moveToReader(product, reader, aliases))
    return {};
  reader->setAttr(kTakenAttrName, UnitAttr::get(reader.getContext()));
  return reader;
}
