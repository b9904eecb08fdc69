//===- Rope.cpp - What a rotary embedding's tables tell -------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/inspect/Evaluator.h"
#include "passes/inspect/Operands.h"

#include "mlir/Dialect/Math/IR/Math.h"

#include <cmath>

using namespace mlir;
using namespace diff;

namespace {
/// Reads the frequencies off a table of sines: entry i of row m is the sine of
/// m * frequency[i].
class FrequencyReader {
public:
  explicit FrequencyReader(RopeOp op);
  std::optional<SmallVector<double>> read();
  /// What is no constant: the table, or the frequencies that it is computed
  /// from.
  Value tensor;

private:
  bool isSameForPairs(const Element &element);
  std::optional<double> getFactor(const Element &angle, int64_t pair);
  SmallVector<int64_t> getPoint(int64_t pair);

  IndexSpace space;
  Tracer tracer;
  Evaluator evaluator;
  Element sine;
  unsigned numDims;
  int64_t numPairs;
};
} // namespace

static IndexSpace getTableSpace(RopeOp op) {
  IndexSpace space(op.getContext());
  auto type = cast<RankedTensorType>(op.getSin().getType());
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    space.addDim(Size::of(op.getSin(), dim));
  return space;
}

FrequencyReader::FrequencyReader(RopeOp op)
    : space(getTableSpace(op)), tracer(space), evaluator(tracer) {
  auto type = cast<RankedTensorType>(op.getSin().getType());
  numDims = type.getRank();
  SmallVector<unsigned> dims = llvm::to_vector(llvm::seq<unsigned>(numDims));
  sine = tracer.at(op.getSin(), dims);
  // The last dim counts pairs, of which a table may have both elements.
  numPairs = cast<ShapedType>(op.getInput().getType()).getShape().back() / 2;
  bool byElement = type.getShape().back() == 2 * numPairs;
  bool isTwice = byElement && op.getStyle() == RopeStyle::Interleaved;
  space.setSize(numDims - 1, Size::get(numPairs));
  sine.index.back() =
      space.simplify(space.getDim(numDims - 1) * (isTwice ? 2 : 1));
}

/// Row 1 of the table, where the angles are the frequencies.
SmallVector<int64_t> FrequencyReader::getPoint(int64_t pair) {
  SmallVector<int64_t> point(space.getNumDims(), 0);
  for (unsigned dim = 0; dim + 1 < numDims; ++dim)
    point[dim] = space.getSize(dim).isOne() ? 0 : 1;
  point[numDims - 1] = pair;
  return point;
}

/// True if `element` is the same for all pairs.
bool FrequencyReader::isSameForPairs(const Element &element) {
  auto hasPair = [&](AffineExpr expr) {
    return expr.isFunctionOfDim(numDims - 1);
  };
  Element resolved = tracer.resolve(element);
  if (resolved.isTensor())
    return llvm::none_of(resolved.index, hasPair);
  Operation *op = resolved.getOp();
  if (auto index = dyn_cast_or_null<linalg::IndexOp>(op))
    return !hasPair(resolved.index[index.getDim()]);
  for (unsigned at = 0; op && at < op->getNumOperands(); ++at)
    if (!isSameForPairs(tracer.getOperand(resolved, at)))
      return false;
  return true;
}

/// The product of those factors of an angle that depend on the pair. Positions,
/// which do not, may be anything.
std::optional<double> FrequencyReader::getFactor(const Element &angle,
                                                 int64_t pair) {
  if (isSameForPairs(angle))
    return 1.0;
  Element element = tracer.resolveRounded(angle);
  SmallVector<Element, 2> factors;
  if (tracer.getAs<arith::MulFOp>(element)) {
    factors = {tracer.getOperand(element, 0), tracer.getOperand(element, 1)};
  } else if (element.isTensor()) {
    // A product over one position is what matmul makes of two vectors.
    unsigned one = space.getNumDims() - 1;
    if (auto product = tracer.getContraction(element, one);
        product && space.getSize(one).isOne())
      factors = {product->lhs, product->rhs};
  }
  if (factors.empty()) {
    SmallVector<int64_t> point = getPoint(pair);
    auto value = evaluator.evaluate(element, point);
    if (!value && element.isTensor())
      tensor = element.value;
    return value;
  }
  auto first = getFactor(factors[0], pair),
       second = getFactor(factors[1], pair);
  if (!first || !second)
    return std::nullopt;
  return *first * *second;
}

std::optional<SmallVector<double>> FrequencyReader::read() {
  Element element = tracer.resolveRounded(sine);
  // YaRN and others scale the table by a constant.
  while (tracer.getAs<arith::MulFOp>(element)) {
    unsigned constant =
        tracer.getConstant(tracer.getOperand(element, 0)) ? 0 : 1;
    if (!tracer.getConstant(tracer.getOperand(element, constant)))
      break;
    element = tracer.resolveRounded(tracer.getOperand(element, 1 - constant));
  }
  bool isSine = tracer.getAs<math::SinOp>(element) != nullptr;
  tensor = element.isTensor() ? element.value : Value();
  SmallVector<double> frequencies;
  for (int64_t pair = 0; pair < numPairs; ++pair) {
    std::optional<double> frequency;
    SmallVector<int64_t> point = getPoint(pair);
    if (isSine)
      frequency = getFactor(tracer.getOperand(element, 0), pair);
    else if (auto value = evaluator.evaluate(element, point))
      frequency = std::asin(*value);
    if (!frequency || !std::isfinite(*frequency))
      return std::nullopt;
    frequencies.push_back(*frequency);
  }
  return frequencies;
}

/// The base of which the frequencies are powers: base^(-i / numPairs).
static std::optional<double> getBase(ArrayRef<double> frequencies) {
  const double count = frequencies.size();
  if (frequencies.size() < 2 || frequencies[0] <= 0 || frequencies[1] <= 0)
    return std::nullopt;
  double base =
      std::pow(frequencies.front() / frequencies.back(), count / (count - 1));
  for (auto [i, frequency] : llvm::enumerate(frequencies)) {
    double expected = frequencies[0] * std::pow(base, -(i / count));
    if (std::abs(frequency - expected) > 1e-3 * std::abs(expected))
      return std::nullopt;
  }
  // Of what was computed in f32, five digits mean something.
  double unit = std::pow(10.0, std::floor(std::log10(base)) - 4);
  double rounded = std::round(base / unit) * unit;
  return std::abs(base - rounded) < 1e-4 * base ? rounded : base;
}

RopeInfo diff::describeRope(RopeOp op) {
  RopeInfo info;
  info.style = op.getStyle();
  info.rotated = cast<ShapedType>(op.getInput().getType()).getShape().back();
  FrequencyReader reader(op);
  if (auto frequencies = reader.read()) {
    info.base = getBase(*frequencies);
    info.otherFrequencies = !info.base;
  } else if (reader.tensor) {
    info.source = nameOf(reader.tensor);
  }
  return info;
}
