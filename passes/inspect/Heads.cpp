//===- Heads.cpp - Which heads each pair reads ----------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An operand's index of features, computed for each pair, tells the head that
// the pair reads. The table of these numbers is what pairing and grouping are
// read off: however the indices were written, the numbers are the same.
//
//===----------------------------------------------------------------------===//

#include "passes/inspect/Evaluator.h"
#include "passes/inspect/Operands.h"

using namespace mlir;
using namespace diff;

using DimSet = llvm::SmallBitVector;
using Point = SmallVector<int64_t>;

DimSet diff::getHeadDims(const OperandSources &sources, const SpaceRoles &roles,
                         IndexSpace &space) {
  DimSet heads(roles.batch.size());
  auto add = [&](const OperandSource &source) {
    for (unsigned dim : roles.batch.set_bits())
      if (source.feature && source.feature.isFunctionOfDim(dim) &&
          space.getSize(dim).isStatic())
        heads.set(dim);
  };
  for (const OperandSource &source : sources.queries)
    add(source);
  for (const OperandSource &source : sources.keys)
    add(source);
  add(sources.value);
  return heads;
}

namespace {
class HeadReader {
public:
  HeadReader(AttentionInfo &info, const OperandSources &sources,
             const SpaceRoles &roles, IndexSpace &space)
      : info(info), sources(sources), roles(roles), space(space) {
    listPoints();
  }
  void read();

private:
  void listPoints();
  using Places = SmallVector<int64_t>;
  std::optional<Places> getPlaces(const OperandSource &source);
  std::optional<Places> getHeads(ArrayRef<OperandSource> streams,
                                 unsigned stream);
  bool readValue();
  void sortPairs();
  int64_t getStride(AffineExpr feature, unsigned dim);

  AttentionInfo &info;
  const OperandSources &sources;
  const SpaceRoles &roles;
  IndexSpace &space;
  /// The place of each pair in the space, all dims but heads being 0.
  SmallVector<Point> points;
};
} // namespace

/// All points of some dims of a space, the last dim moving fastest.
static SmallVector<Point> getPoints(const DimSet &dims, IndexSpace &space) {
  SmallVector<Point> points = {Point(space.getNumDims(), 0)};
  for (unsigned dim : dims.set_bits()) {
    SmallVector<Point> longer;
    for (const Point &point : points)
      for (int64_t at = 0; at < space.getSize(dim).constant; ++at) {
        longer.push_back(point);
        longer.back()[dim] = at;
      }
    points = std::move(longer);
  }
  return points;
}

void HeadReader::listPoints() { points = getPoints(roles.heads, space); }

/// The feature that each pair reads first.
std::optional<HeadReader::Places>
HeadReader::getPlaces(const OperandSource &source) {
  Places places;
  if (!source.feature)
    return std::nullopt;
  for (const Point &point : points) {
    auto place = evaluate(source.feature, point);
    if (!place)
      return std::nullopt;
    places.push_back(*place);
  }
  return places;
}

/// What one step of `dim` is worth.
int64_t HeadReader::getStride(AffineExpr feature, unsigned dim) {
  Point zero(space.getNumDims(), 0), one(zero);
  one[dim] = 1;
  auto first = evaluate(feature, zero), second = evaluate(feature, one);
  return first && second ? *second - *first : 0;
}

/// The heads that the pairs read for a stream, counted from the first one that
/// any stream reads of the same tensor.
std::optional<HeadReader::Places>
HeadReader::getHeads(ArrayRef<OperandSource> streams, unsigned stream) {
  auto places = getPlaces(streams[stream]);
  if (!places)
    return std::nullopt;
  int64_t first = *llvm::min_element(*places);
  for (const OperandSource &other : streams)
    if (other.tensor == streams[stream].tensor)
      if (auto others = getPlaces(other))
        first = std::min(first, *llvm::min_element(*others));
  bool isWhole = space.getSize(roles.d).isOne() ||
                 getStride(streams[stream].feature, roles.d) == 1;
  int64_t size = isWhole ? info.scoreDim : 1;
  for (int64_t &place : *places)
    place = (place - first) / size;
  return places;
}

/// The runs of consecutive features that a pair's value consists of.
bool HeadReader::readValue() {
  const OperandSource &source = sources.value;
  if (!source.feature)
    return false;
  SmallVector<int64_t> offsets;
  Point start = points.front();
  auto first = evaluate(source.feature, start);
  for (const Point &point : getPoints(roles.value, space)) {
    auto place = evaluate(source.feature, point);
    if (!place || !first)
      return false;
    offsets.push_back(*place - *first);
  }
  int64_t run = 1;
  while (run < static_cast<int64_t>(offsets.size()) &&
         offsets[run] == offsets[run - 1] + 1)
    ++run;
  auto places = getPlaces(source);
  if (!places || info.valueDim % run != 0)
    return false;
  int64_t lowest = *llvm::min_element(*places) +
                   std::min<int64_t>(0, *llvm::min_element(offsets));
  for (int64_t place : *places) {
    info.heads.value.emplace_back();
    for (int64_t at = 0; at < info.valueDim; at += run)
      info.heads.value.back().push_back((place + offsets[at] - lowest) / run);
  }
  return true;
}

/// In the order of the first stream's heads.
void HeadReader::sortPairs() {
  HeadTable &table = info.heads;
  SmallVector<unsigned> order =
      llvm::to_vector(llvm::seq<unsigned>(table.query1.size()));
  llvm::stable_sort(order, [&](unsigned a, unsigned b) {
    return table.query1[a] < table.query1[b];
  });
  auto permute = [&](auto &column) {
    auto sorted = column;
    for (auto [to, from] : llvm::enumerate(order))
      if (from < column.size())
        sorted[to] = column[from];
    column = sorted;
  };
  permute(table.query1);
  permute(table.query2);
  permute(table.key1);
  permute(table.key2);
  permute(table.value);
}

static int64_t countDistinct(ArrayRef<int64_t> first,
                             ArrayRef<int64_t> second) {
  llvm::SmallDenseSet<int64_t> distinct(first.begin(), first.end());
  distinct.insert(second.begin(), second.end());
  return distinct.size();
}

static int64_t countValueHeads(const HeadTable &table) {
  llvm::SmallDenseSet<int64_t> distinct;
  for (auto &heads : table.value)
    distinct.insert(heads.begin(), heads.end());
  return distinct.size();
}

/// The pairing that the numbers of the query heads make.
static Pairing getPairing(const AttentionInfo &info, bool isOneTensor) {
  const HeadTable &table = info.heads;
  const int64_t count = info.numPairs;
  if (table.empty())
    return Pairing::Unknown;
  if (!info.isDifferential)
    return Pairing::Single;
  if (countDistinct(table.query2, {}) < countDistinct(table.query1, {}))
    return Pairing::Grouped;
  if (!isOneTensor)
    return Pairing::Separate;
  bool isStripe = true, isHalves = true;
  for (int64_t pair = 0; pair < count; ++pair) {
    isStripe &=
        table.query1[pair] == 2 * pair && table.query2[pair] == 2 * pair + 1;
    isHalves &=
        table.query1[pair] == pair && table.query2[pair] == pair + count;
  }
  return isStripe   ? Pairing::Stripe
         : isHalves ? Pairing::Halves
                    : Pairing::Other;
}

static ValueLayout getValueLayout(const AttentionInfo &info) {
  if (info.heads.value.empty())
    return ValueLayout::Unknown;
  if (info.heads.value.front().size() > 1)
    return ValueLayout::Parts;
  if (info.valueDim == info.scoreDim)
    return ValueLayout::Own;
  return info.valueDim == 2 * info.scoreDim ? ValueLayout::Wide
                                            : ValueLayout::Other;
}

void HeadReader::read() {
  HeadTable &table = info.heads;
  info.numPairs = points.size();
  bool isTwo = info.isDifferential;
  auto query1 = getHeads(sources.queries, 0), key1 = getHeads(sources.keys, 0);
  auto query2 = isTwo ? getHeads(sources.queries, 1) : query1;
  auto key2 = isTwo ? getHeads(sources.keys, 1) : key1;
  if (!query1 || !query2 || !key1 || !key2)
    return;
  table.query1 = *query1;
  table.key1 = *key1;
  if (isTwo) {
    table.query2 = *query2;
    table.key2 = *key2;
  }
  if (!readValue())
    table.value.clear();
  sortPairs();
  bool oneQuery =
      !isTwo || sources.queries[0].tensor == sources.queries[1].tensor;
  bool oneKey = !isTwo || sources.keys[0].tensor == sources.keys[1].tensor;
  auto count = [](ArrayRef<int64_t> first, ArrayRef<int64_t> second, bool one) {
    return one ? countDistinct(first, second)
               : countDistinct(first, {}) + countDistinct(second, {});
  };
  info.numQueryHeads = count(table.query1, table.query2, oneQuery);
  info.numKeyHeads = count(table.key1, table.key2, oneKey);
  info.numValueHeads = countValueHeads(table);
  info.sharesKeys = isTwo && oneKey && table.key1 == table.key2;
  info.pairing = getPairing(info, oneQuery);
  info.valueLayout = getValueLayout(info);
}

void diff::describeHeads(AttentionInfo &info, const OperandSources &sources,
                         const SpaceRoles &roles, IndexSpace &space) {
  HeadReader(info, sources, roles, space).read();
}
