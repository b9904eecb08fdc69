//===- GpuMath.cpp - Math functions as arithmetic that a GPU has ----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/gpu/MathFunctions.h"
#include "passes/gpu/Passes.h"

#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "llvm/ADT/TypeSwitch.h"

namespace diff {
#define GEN_PASS_DEF_DIFFGPUMATH
#include "passes/gpu/Passes.h.inc"
} // namespace diff

using namespace mlir;
using namespace diff;

namespace {

/// Functions of which the upstream polynomial for f32 is good to a few units
/// in the last place over the whole range.
bool hasPolynomial(StringRef name) {
  static const StringRef names[] = {
      math::ExpM1Op::getOperationName(), math::LogOp::getOperationName(),
      math::Log2Op::getOperationName(),  math::Log1pOp::getOperationName(),
      math::TanhOp::getOperationName(),  math::ErfOp::getOperationName(),
      math::ErfcOp::getOperationName()};
  return llvm::is_contained(names, name);
}

/// The intrinsic for what the device has an instruction or a short sequence
/// for; empty if it has none. As an op of its own in the llvm dialect a later
/// pass would take it for one that needs a library of NVIDIA's.
StringRef getIntrinsic(Operation *op) {
  return llvm::TypeSwitch<Operation *, StringRef>(op)
      .Case([](arith::MaxNumFOp) { return "llvm.maxnum"; })
      .Case([](arith::MinNumFOp) { return "llvm.minnum"; })
      .Case([](math::AbsFOp) { return "llvm.fabs"; })
      .Case([](math::AbsIOp) { return "llvm.abs"; })
      .Case([](math::CeilOp) { return "llvm.ceil"; })
      .Case([](math::FloorOp) { return "llvm.floor"; })
      .Case([](math::TruncOp) { return "llvm.trunc"; })
      .Case([](math::RoundOp) { return "llvm.round"; })
      .Case([](math::RoundEvenOp) { return "llvm.roundeven"; })
      .Case([](math::SqrtOp) { return "llvm.sqrt"; })
      .Case([](math::FmaOp) { return "llvm.fma"; })
      .Case([](math::CopySignOp) { return "llvm.copysign"; })
      .Case([](math::CtPopOp) { return "llvm.ctpop"; })
      .Case([](math::CountLeadingZerosOp) { return "llvm.ctlz"; })
      .Case([](math::CountTrailingZerosOp) { return "llvm.cttz"; })
      .Default([](Operation *) { return StringRef(); });
}

bool isNarrow(Type type) { return type.isF16() || type.isBF16(); }

/// To the nearest, by an intrinsic. A truncf would let LLVM do what comes
/// before in the narrow type and fuse it with what comes after.
Value buildRounding(ImplicitLocOpBuilder &b, Type type, Value value) {
  StringRef name = type.isF16() ? "llvm.nvvm.f2f16.rn" : "llvm.nvvm.f2bf16.rn";
  return LLVM::CallIntrinsicOp::create(b, type, b.getStringAttr(name), value)
      .getResult(0);
}

struct RoundByIntrinsic : OpRewritePattern<arith::TruncFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    if (!isNarrow(op.getType()) || !op.getIn().getType().isF32())
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    rewriter.replaceOp(op, buildRounding(b, op.getType(), op.getIn()));
    return success();
  }
};

/// In f32, rounded after the op: 24 bits are enough for that to be the result
/// rounded once.
template <typename OpTy>
struct ComputeWide : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    Type type = op.getType();
    if (!isNarrow(type))
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    auto widen = [&](Value value) -> Value {
      return arith::ExtFOp::create(b, b.getF32Type(), value);
    };
    Value wide = OpTy::create(b, widen(op.getLhs()), widen(op.getRhs()));
    rewriter.replaceOp(op, buildRounding(b, type, wide));
    return success();
  }
};

using Unary = std::function<Value(MathFunctions &, Value)>;

/// In f64; an f32 as well where only that is exact enough.
template <typename OpTy>
struct ByFunction : OpRewritePattern<OpTy> {
  ByFunction(MLIRContext *context, Unary function, bool takesF32 = false)
      : OpRewritePattern<OpTy>(context), function(std::move(function)),
        takesF32(takesF32) {}

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    Type type = op.getType();
    if (!type.isF64() && !(takesF32 && type.isF32()))
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    MathFunctions functions(b);
    Value x = op.getOperand();
    if (type.isF32())
      x = arith::ExtFOp::create(b, b.getF64Type(), x);
    Value result = function(functions, x);
    if (type.isF32())
      result = arith::TruncFOp::create(b, type, result);
    rewriter.replaceOp(op, result);
    return success();
  }

private:
  Unary function;
  bool takesF32;
};

using Binary = Value (MathFunctions::*)(Value, Value);

/// In f64, an f32 as well.
template <typename OpTy, Binary function>
struct ByFunctionOfTwo : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    Type type = op.getType();
    if (!type.isF32() && !type.isF64())
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    auto widen = [&](Value value) -> Value {
      return type.isF64() ? value
                          : arith::ExtFOp::create(b, b.getF64Type(), value);
    };
    MathFunctions functions(b);
    Value result =
        (functions.*function)(widen(op.getLhs()), widen(op.getRhs()));
    if (type.isF32())
      result = arith::TruncFOp::create(b, type, result);
    rewriter.replaceOp(op, result);
    return success();
  }
};

/// NaN and infinities by comparisons.
template <typename OpTy>
struct ClassByComparison : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value x = op.getOperand();
    auto type = dyn_cast<FloatType>(x.getType());
    if (!type)
      return failure();
    Value size = math::AbsFOp::create(b, x);
    auto infinity = llvm::APFloat::getInf(type.getFloatSemantics());
    Value limit = arith::ConstantOp::create(b, b.getFloatAttr(type, infinity));
    auto predicate = arith::CmpFPredicate::UNO;
    if (isa<math::IsFiniteOp>(op))
      predicate = arith::CmpFPredicate::OLT;
    if (isa<math::IsInfOp>(op))
      predicate = arith::CmpFPredicate::OEQ;
    rewriter.replaceOpWithNewOp<arith::CmpFOp>(op, predicate, size, limit);
    return success();
  }
};

/// exp2 of f32 is an instruction, good to two units in the last place.
Value buildExp2(ImplicitLocOpBuilder &b, Value x) {
  return LLVM::CallIntrinsicOp::create(
             b, b.getF32Type(), b.getStringAttr("llvm.nvvm.ex2.approx"), x)
      .getResult(0);
}

struct Exp2ByInstruction : OpRewritePattern<math::Exp2Op> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::Exp2Op op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().isF32())
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    rewriter.replaceOp(op, buildExp2(b, op.getOperand()));
    return success();
  }
};

/// exp of f32: what is left of x after whole powers of two is at most ln 2 / 2,
/// so that its product with log2(e) loses nothing to speak of.
struct ExpByExp2 : OpRewritePattern<math::ExpOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::ExpOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().isF32())
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    auto real = [&](float value) -> Value {
      return arith::ConstantOp::create(b, b.getF32FloatAttr(value));
    };
    auto clamp = [&](arith::CmpFPredicate keep, Value v, Value limit) -> Value {
      Value inside = arith::CmpFOp::create(b, keep, v, limit);
      return arith::SelectOp::create(b, inside, v, limit);
    };
    Value x = op.getOperand(), log2e = real(0x1.715476p0f);
    Value inside = clamp(arith::CmpFPredicate::OLT, x, real(89));
    inside = clamp(arith::CmpFPredicate::OGT, inside, real(-105));
    Value whole =
        math::RoundEvenOp::create(b, arith::MulFOp::create(b, inside, log2e));
    Value rest = math::FmaOp::create(b, whole, real(-0x1.62e400p-1f), inside);
    rest = math::FmaOp::create(b, whole, real(-0x1.7f7d1cp-20f), rest);
    Value power = buildExp2(b, arith::MulFOp::create(b, rest, log2e));
    // 2^whole in two factors, each a normal number.
    Value half =
        math::FloorOp::create(b, arith::MulFOp::create(b, whole, real(0.5)));
    Value other = arith::SubFOp::create(b, whole, half);
    Value result = arith::MulFOp::create(b, power, buildExp2(b, half));
    result = arith::MulFOp::create(b, result, buildExp2(b, other));
    Value isNaN = arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, x, x);
    rewriter.replaceOpWithNewOp<arith::SelectOp>(op, isNaN, x, result);
    return success();
  }
};

void populateFunctions(RewritePatternSet &patterns) {
  MLIRContext *context = patterns.getContext();
  using M = MathFunctions;
  constexpr double ln2 = 0.69314718055994531, ln10 = 2.3025850929940457;
  auto exp2 = [](M &m, Value x) { return m.exp(m.mul(x, m.constant(ln2))); };
  auto log2 = [](M &m, Value x) {
    return m.mul(m.log(x), m.constant(1 / ln2));
  };
  auto log10 = [](M &m, Value x) {
    return m.mul(m.log(x), m.constant(1 / ln10));
  };
  auto with = [](Value (M::*function)(Value)) {
    return [function](M &m, Value x) { return (m.*function)(x); };
  };
  patterns.add<ByFunction<math::ExpOp>>(context, with(&M::exp));
  patterns.add<ByFunction<math::Exp2Op>>(context, exp2);
  patterns.add<ByFunction<math::ExpM1Op>>(context, with(&M::expm1));
  patterns.add<ByFunction<math::LogOp>>(context, with(&M::log));
  patterns.add<ByFunction<math::Log2Op>>(context, log2);
  patterns.add<ByFunction<math::Log10Op>>(context, log10, true);
  patterns.add<ByFunction<math::Log1pOp>>(context, with(&M::log1p));
  patterns.add<ByFunction<math::TanhOp>>(context, with(&M::tanh));
  patterns.add<ByFunction<math::ErfOp>>(context, with(&M::erf));
  patterns.add<ByFunction<math::SinOp>>(context, with(&M::sin), true);
  patterns.add<ByFunction<math::CosOp>>(context, with(&M::cos), true);
  patterns.add<ByFunction<math::SinhOp>>(context, with(&M::sinh), true);
  patterns.add<ByFunction<math::CoshOp>>(context, with(&M::cosh), true);
  patterns.add<ByFunction<math::AtanOp>>(context, with(&M::atan), true);
  patterns.add<ByFunction<math::AsinOp>>(context, with(&M::asin), true);
  patterns.add<ByFunction<math::AcosOp>>(context, with(&M::acos), true);
  patterns.add<ByFunctionOfTwo<math::Atan2Op, &M::atan2>,
               ByFunctionOfTwo<math::PowFOp, &M::pow>,
               ByFunctionOfTwo<arith::RemFOp, &M::remainder>>(context);
}

struct GpuMath : diff::impl::DiffGpuMathBase<GpuMath> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateMathF32ExpansionPatterns(patterns, [](StringRef) { return true; });
    populateMathPolynomialApproximationPatterns(patterns, hasPolynomial);
    populateMathAlgebraicSimplificationPatterns(patterns);
    math::populateExpansionPatterns(patterns, {"tan", "asinh", "acosh", "atanh",
                                               "fpowi", "rsqrt", "clampf"});
    arith::populateCeilFloorDivExpandOpsPatterns(patterns);
    populateFunctions(patterns);
    patterns.add<RoundByIntrinsic, Exp2ByInstruction, ExpByExp2,
                 ComputeWide<arith::AddFOp>, ComputeWide<arith::SubFOp>,
                 ComputeWide<arith::MulFOp>, ComputeWide<arith::DivFOp>,
                 ComputeWide<arith::RemFOp>>(&getContext());
    patterns
        .add<ClassByComparison<math::IsNaNOp>, ClassByComparison<math::IsInfOp>,
             ClassByComparison<math::IsFiniteOp>>(&getContext());
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      return signalPassFailure();
    SmallVector<Operation *> rest;
    getOperation()->walk([&](Operation *op) {
      if (isa<math::MathDialect>(op->getDialect()) ||
          isa<arith::MaxNumFOp, arith::MinNumFOp>(op))
        rest.push_back(op);
    });
    for (Operation *op : rest)
      if (failed(useIntrinsic(op)))
        signalPassFailure();
  }

private:
  LogicalResult useIntrinsic(Operation *op) {
    StringRef name = getIntrinsic(op);
    Type type = op->getResult(0).getType();
    if (name.empty())
      return op->emitError("op '")
             << op->getName() << "' of " << type << " has no GPU lowering";
    OpBuilder b(op);
    SmallVector<Value> operands(op->getOperands());
    // Whether what is not defined of the function is poison.
    if (isa<math::AbsIOp, math::CountLeadingZerosOp,
            math::CountTrailingZerosOp>(op))
      operands.push_back(
          arith::ConstantOp::create(b, op->getLoc(), b.getBoolAttr(false)));
    auto call = LLVM::CallIntrinsicOp::create(b, op->getLoc(), type,
                                              b.getStringAttr(name), operands);
    op->replaceAllUsesWith(call);
    op->erase();
    return success();
  }
};

} // namespace
