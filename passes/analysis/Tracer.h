//===- Tracer.h - Tensor elements seen through layouts ----------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Exported models write one layout in many ways: transposes, reshapes, slices,
// broadcasts, concatenations. The passes that recognise something do not match
// these ops; they ask which element of which tensor a value holds at an index,
// and the tracer answers with all layout ops, and where asked for all
// elementwise ops, followed through.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_ANALYSIS_TRACER_H
#define DIFF_PASSES_ANALYSIS_TRACER_H

#include "passes/analysis/Indices.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace diff {

/// One element of a tensor, at an index in terms of an iteration space's dims;
/// or a scalar inside the body of a linalg op, at a point of that op's loops.
struct Element {
  mlir::Value value;
  llvm::SmallVector<mlir::AffineExpr> index;

  bool isTensor() const {
    return mlir::isa<mlir::RankedTensorType>(value.getType());
  }
  mlir::Operation *getOp() const { return value.getDefiningOp(); }
  bool operator==(const Element &other) const {
    return value == other.value && index == other.index;
  }
  bool operator!=(const Element &other) const { return !(*this == other); }
};

/// A product of two operands summed over one dim.
struct Contraction {
  mlir::linalg::LinalgOp op;
  Element lhs, rhs;
  /// The loop dims of the op in the iteration space; the sum is over `sum`.
  unsigned sum;
};

class Tracer {
public:
  explicit Tracer(IndexSpace &space) : space(space) {}

  IndexSpace &getSpace() { return space; }

  /// The element of `tensor` at the space's dims `dims`.
  Element at(mlir::Value tensor, llvm::ArrayRef<unsigned> dims);

  /// Follows layout ops, and out of a body through its arguments, to the tensor
  /// that was computed or passed in. Where its index could not be linear
  /// however dims are split, only as far as it is: what is read there is a
  /// copy.
  Element traceLayout(Element element);
  /// True if no split of the space's dims makes the element's index linear.
  bool isNeverLinear(const Element &element) const {
    return llvm::any_of(element.index, [&](mlir::AffineExpr expr) {
      return space.isNeverLinear(expr);
    });
  }
  /// Follows layout ops and elementwise ops: a scalar that some op computes, a
  /// constant, or an element of a tensor that no elementwise op computes.
  Element resolve(Element element);
  /// As resolve, and through roundings to narrower types and back (f32, f16,
  /// bf16): the ops that are raised to compute in f32 throughout.
  Element resolveRounded(Element element);
  /// As traceLayout, and to the tensor of a narrower type of which another one
  /// is only the copy in a wider type.
  Element traceWidened(const Element &element);
  /// As traceLayout, and to the tensor that `element` is a rounded copy of.
  Element traceRounded(const Element &element);
  /// An operand of the scalar op that computes `element`.
  Element getOperand(const Element &element, unsigned operand) const {
    return {element.getOp()->getOperand(operand), element.index};
  }

  /// The resolved element's scalar op if it is an `OpTy`.
  template <typename OpTy>
  OpTy getAs(const Element &element) const {
    return element.isTensor() ? OpTy() : element.value.getDefiningOp<OpTy>();
  }

  /// The number that an element is, if it is a constant.
  std::optional<double> getConstant(Element element);
  /// The integer that an element is, in terms of the space's dims.
  std::optional<mlir::AffineExpr> getInteger(Element element);

  /// Reads `element` as a sum of products over `sum`, a dim of the space whose
  /// size it sets. Fails for anything but a contraction over one dim from zero.
  std::optional<Contraction> getContraction(Element element, unsigned sum);
  /// If `element` is the result of a linalg op that reduces its only input over
  /// one loop: what it reduces there, the loop being `sum`.
  std::optional<Element> getReduced(Element element, unsigned sum);
  /// As getReduced, for a sum from zero.
  std::optional<Element> getSummed(Element element, unsigned sum);

private:
  std::optional<bool> getKnown(Element condition);
  std::optional<mlir::AffineExpr>
  getQuotient(mlir::Operation *op, mlir::AffineExpr lhs, mlir::AffineExpr rhs);
  bool stepLayout(Element &element);
  bool stepCompute(Element &element);
  bool stepCopy(mlir::linalg::GenericOp op, Element &element);
  bool getLoops(mlir::linalg::LinalgOp op, unsigned result,
                llvm::ArrayRef<mlir::AffineExpr> index,
                llvm::SmallVectorImpl<mlir::AffineExpr> &loops);
  bool getLoopsWithSum(mlir::linalg::LinalgOp op, unsigned result,
                       llvm::ArrayRef<mlir::AffineExpr> index, unsigned sum,
                       llvm::SmallVectorImpl<mlir::AffineExpr> &loops);
  Element getInput(mlir::linalg::LinalgOp op, mlir::OpOperand &operand,
                   llvm::ArrayRef<mlir::AffineExpr> loops);

  IndexSpace &space;
};

/// The op that combines input and result in the body of a reduction of one
/// input, if it does just that; the input may be widened first.
mlir::Operation *getCombiner(mlir::Value reduced);

/// True for a tensor of zeros, the start of a sum.
bool isZeroTensor(mlir::Value value);

/// The value of a scalar float constant, through truncf and extf.
std::optional<double> getScalarConstant(mlir::Value value);

/// True if `number` is finite as an f32, as the ops want their attributes.
bool isFiniteF32(double number);

} // namespace diff

#endif // DIFF_PASSES_ANALYSIS_TRACER_H
