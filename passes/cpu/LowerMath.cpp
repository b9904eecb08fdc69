//===- LowerMath.cpp - Polynomials for math functions --------------------- ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Dialect/X86Vector/X86VectorDialect.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace diff {
#define GEN_PASS_DEF_DIFFLOWERMATH
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

namespace {

/// Functions of which the upstream polynomial is good to a few units in the
/// last place over the whole range.
bool hasAccuratePolynomial(StringRef name) {
  static const StringRef names[] = {
      math::ExpOp::getOperationName(),   math::ExpM1Op::getOperationName(),
      math::LogOp::getOperationName(),   math::Log2Op::getOperationName(),
      math::Log1pOp::getOperationName(), math::TanhOp::getOperationName(),
      math::ErfOp::getOperationName(),   math::ErfcOp::getOperationName()};
  return llvm::is_contained(names, name);
}

Value buildConstant(ImplicitLocOpBuilder &b, Type type, TypedAttr scalar) {
  if (auto shaped = dyn_cast<ShapedType>(type))
    return arith::ConstantOp::create(
        b, type, DenseElementsAttr::get(shaped, Attribute(scalar)));
  return arith::ConstantOp::create(b, scalar);
}

/// 2^part on [-1/2, 1/2], as in Cephes' exp2f, relative error below 2e-7.
Value buildExp2OfPart(ImplicitLocOpBuilder &b, Value part) {
  static const float coefficients[] = {1.535336188e-4f,
                                       1.339887440e-3f,
                                       9.618437357e-3f,
                                       5.550332471e-2f,
                                       2.402264791e-1f,
                                       6.931472028e-1f,
                                       1.0f};
  auto real = [&](float value) {
    return buildConstant(b, part.getType(), b.getF32FloatAttr(value));
  };
  auto contract = arith::FastMathFlags::contract;
  Value power = real(coefficients[0]);
  for (float c : ArrayRef(coefficients).drop_front()) {
    power = arith::MulFOp::create(b, power, part, contract);
    power = arith::AddFOp::create(b, power, real(c), contract);
  }
  return power;
}

/// With scalef, which multiplies by 2^floor(y) and knows what that is for
/// infinities (0 and inf, even times the NaN that their part is) and where the
/// result overflows or is no normal number.
struct Exp2ByScaleF : OpRewritePattern<math::Exp2Op> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::Exp2Op op,
                                PatternRewriter &rewriter) const override {
    auto type = dyn_cast<VectorType>(op.getType());
    if (!type || !type.getElementType().isF32() || type.getRank() != 1 ||
        type.getNumElements() != 16)
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value x = op.getOperand();
    Value whole = math::RoundEvenOp::create(b, x);
    Value power = buildExp2OfPart(b, arith::SubFOp::create(b, x, whole));
    Value all = arith::ConstantOp::create(b, b.getI16IntegerAttr(-1));
    Value rounding = arith::ConstantOp::create(b, b.getI32IntegerAttr(4));
    // The op hands its operands to the intrinsic as they stand, which takes
    // the two factors first and what to keep where the mask is 0 third.
    rewriter.replaceOpWithNewOp<x86vector::MaskScaleFOp>(op, type, power, whole,
                                                         power, all, rounding);
    return success();
  }
};

/// exp2(x) = exp(x ln 2) is not exact enough for large |x|; f32 vectors take
/// 2^floor(x) from the exponent's bits and 2^frac from a polynomial.
struct Exp2Polynomial : OpRewritePattern<math::Exp2Op> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::Exp2Op op,
                                PatternRewriter &rewriter) const override {
    Type type = op.getType();
    if (!getElementTypeOrSelf(type).isF32())
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    auto real = [&](float value) {
      return buildConstant(b, type, b.getF32FloatAttr(value));
    };
    Type intType = b.getI32Type();
    if (auto shaped = dyn_cast<ShapedType>(type))
      intType = shaped.clone(b.getI32Type());
    auto integer = [&](int32_t value) {
      return buildConstant(b, intType, b.getI32IntegerAttr(value));
    };

    // Clamped to where the result is a normal number or rounds to 0 or inf.
    // Comparison and selection give -127 for NaN, which is put back below.
    Value x = op.getOperand();
    auto clamp = [&](arith::CmpFPredicate keep, Value v, float bound) -> Value {
      Value limit = real(bound);
      Value inside = arith::CmpFOp::create(b, keep, v, limit);
      return arith::SelectOp::create(b, inside, v, limit);
    };
    Value clamped = clamp(arith::CmpFPredicate::OGT, x, -127.0f);
    clamped = clamp(arith::CmpFPredicate::OLT, clamped, 128.0f);
    Value whole = math::RoundEvenOp::create(b, clamped);
    Value part = arith::SubFOp::create(b, clamped, whole);
    Value power = buildExp2OfPart(b, part);
    // 2^whole in two factors, so that 2^128 (inf by overflow) and 2^-127 (0 by
    // the flush below) need no case of their own.
    Value exponent = arith::FPToSIOp::create(b, intType, whole);
    Value half = arith::ShRSIOp::create(b, exponent, integer(1));
    Value rest = arith::SubIOp::create(b, exponent, half);
    auto powerOfTwo = [&](Value e) -> Value {
      Value biased = arith::AddIOp::create(b, e, integer(127));
      Value bits = arith::ShLIOp::create(b, biased, integer(23));
      return arith::BitcastOp::create(b, type, bits);
    };
    Value result = arith::MulFOp::create(
        b, arith::MulFOp::create(b, power, powerOfTwo(half)), powerOfTwo(rest));
    Value isTiny =
        arith::CmpFOp::create(b, arith::CmpFPredicate::OLE, x, real(-126.5f));
    result = arith::SelectOp::create(b, isTiny, real(0.0f), result);
    Value isNaN = arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, x, x);
    rewriter.replaceOpWithNewOp<arith::SelectOp>(op, isNaN, x, result);
    return success();
  }
};

/// f32 to bf16 in integers, to the nearest even, quietening NaN. In bf16 there
/// is nothing to compute or select: LLVM would widen that, and round again by a
/// library function that a model does not have.
struct RoundToBf16 : OpRewritePattern<arith::TruncFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    if (!getElementTypeOrSelf(op.getIn()).isF32() ||
        !getElementTypeOrSelf(op.getType()).isBF16())
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    auto typeLike = [&](Type element) -> Type {
      auto shaped = dyn_cast<ShapedType>(op.getType());
      return shaped ? Type(shaped.clone(element)) : element;
    };
    Type words = typeLike(b.getI32Type());
    auto word = [&](int32_t value) {
      return buildConstant(b, words, b.getI32IntegerAttr(value));
    };
    Value bits = arith::BitcastOp::create(b, words, op.getIn());
    Value high = arith::ShRUIOp::create(b, bits, word(16));
    Value odd = arith::AndIOp::create(b, high, word(1));
    Value bias = arith::AddIOp::create(b, odd, word(0x7fff));
    Value rounded = arith::ShRUIOp::create(
        b, arith::AddIOp::create(b, bits, bias), word(16));
    Value quiet = arith::OrIOp::create(b, high, word(0x40));
    Value isNaN = arith::CmpFOp::create(b, arith::CmpFPredicate::UNO,
                                        op.getIn(), op.getIn());
    Value result = arith::SelectOp::create(b, isNaN, quiet, rounded);
    result = arith::TruncIOp::create(b, typeLike(b.getIntegerType(16)), result);
    rewriter.replaceOpWithNewOp<arith::BitcastOp>(op, op.getType(), result);
    return success();
  }
};

/// The polynomials are written with fused products. A product and a sum that
/// may be contracted become one on machines that have it, and no call
/// elsewhere.
struct UnfuseProduct : OpRewritePattern<math::FmaOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::FmaOp op,
                                PatternRewriter &rewriter) const override {
    auto contract = arith::FastMathFlags::contract;
    Value product = arith::MulFOp::create(rewriter, op.getLoc(), op.getA(),
                                          op.getB(), contract);
    rewriter.replaceOpWithNewOp<arith::AddFOp>(op, product, op.getC(),
                                               contract);
    return success();
  }
};

struct LowerMath : diff::impl::DiffLowerMathBase<LowerMath> {
  using Base::Base;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    // In f32 where storage is narrower; all functions, for libm has no f16.
    populateMathF32ExpansionPatterns(patterns, [](StringRef) { return true; });
    populateMathPolynomialApproximationPatterns(patterns,
                                                hasAccuratePolynomial);
    populateMathAlgebraicSimplificationPatterns(patterns);
    math::populateExpansionPatterns(patterns,
                                    {"sinh", "cosh", "asinh", "acosh", "atanh",
                                     "fpowi", "rsqrt", "clampf", "ceilf"});
    patterns.add<Exp2Polynomial, UnfuseProduct>(&getContext());
    if (!bf16Rounding)
      patterns.add<RoundToBf16>(&getContext());
    if (avx512)
      patterns.add<Exp2ByScaleF>(&getContext(), /*benefit=*/2);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};

} // namespace
