//===- Words.cpp - Facts about attention in words -------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/inspect/Words.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"

#include <cmath>

using namespace mlir;
using namespace diff;
using llvm::formatv;

std::string diff::inWords(double number) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.6g", number);
  return text;
}

std::string diff::inWords(int64_t count, const char *noun) {
  return formatv("{0} {1}{2}", count, noun, count == 1 ? "" : "s");
}

std::string diff::inWords(const RopeInfo &rope, int64_t scoreDim) {
  std::string text =
      rope.style == RopeStyle::Interleaved ? "interleaved" : "half-split";
  if (rope.rotated != scoreDim)
    text += formatv(", {0} of {1} dims", rope.rotated, scoreDim);
  if (rope.base)
    text += ", base " + inWords(*rope.base);
  else if (rope.otherFrequencies)
    text += ", frequencies that are no base's powers";
  return text;
}

std::string diff::inWords(Variant variant) {
  switch (variant) {
  case Variant::Baseline:
    return "ordinary attention";
  case Variant::V1:
    return "differential attention, V1";
  case Variant::V2:
    return "differential attention, V2";
  case Variant::DiffLlama:
    return "differential attention, V1 as in DiffLlama";
  case Variant::Grouped:
    return "grouped differential attention";
  case Variant::OtherDiff:
    return "differential attention";
  }
  return "";
}

std::string diff::inWords(Location loc) {
  std::string text;
  loc->walk([&](Location part) {
    auto place = dyn_cast<FileLineColLoc>(part);
    if (!place)
      return WalkResult::advance();
    text = "line " + std::to_string(place.getLine());
    return WalkResult::interrupt();
  });
  return text;
}

//===----------------------------------------------------------------------===//
// Heads
//===----------------------------------------------------------------------===//

/// floor((a p + c) / x)
static std::string printQuotient(int64_t a, int64_t c, int64_t x) {
  std::string sum = a == 1 ? "p" : std::to_string(a) + "p";
  if (c)
    sum += " + " + std::to_string(c);
  if (x == 1)
    return sum;
  return c ? formatv("floor(({0})/{1})", sum, x)
           : formatv("floor({0}/{1})", sum, x);
}

static bool isQuotient(ArrayRef<int64_t> heads, int64_t a, int64_t c,
                       int64_t x) {
  for (auto [pair, head] : llvm::enumerate(heads))
    if (head != (a * static_cast<int64_t>(pair) + c) / x)
      return false;
  return true;
}

/// a floor(p / x) + c
static std::optional<std::string> getSteps(ArrayRef<int64_t> heads) {
  int64_t first = heads.front();
  int64_t same =
      llvm::find_if(heads, [&](int64_t head) { return head != first; }) -
      heads.begin();
  if (same == static_cast<int64_t>(heads.size()))
    return heads.size() == 1 && first == 0 ? "p" : std::to_string(first);
  int64_t step = heads[same] - first;
  for (auto [pair, head] : llvm::enumerate(heads))
    if (head != first + step * (static_cast<int64_t>(pair) / same))
      return std::nullopt;
  if (step < 1)
    return std::nullopt;
  std::string text = same == 1 ? "p" : formatv("floor(p/{0})", same).str();
  if (step != 1)
    text = std::to_string(step) + (same == 1 ? "" : " ") + text;
  return first ? text + " + " + std::to_string(first) : text;
}

std::string diff::getFormula(ArrayRef<int64_t> heads) {
  if (heads.empty())
    return "unknown";
  if (auto steps = getSteps(heads))
    return *steps;
  // Heads that are repeated one by one, for pairs that are stripes.
  for (int64_t x = 2; x <= 64; ++x)
    for (int64_t c : {0, 1})
      if (isQuotient(heads, 2, c, x))
        return printQuotient(2, c, x);
  // Heads with one of another kind behind each group.
  SmallVector<int64_t> beyond(heads);
  for (auto [pair, head] : llvm::enumerate(beyond))
    head -= static_cast<int64_t>(pair);
  if (auto steps = getSteps(beyond))
    return "p + " + *steps;
  std::string text;
  for (int64_t head : heads.take_front(16))
    text += (text.empty() ? "" : " ") + std::to_string(head);
  return heads.size() > 16 ? text + " ..." : text;
}

/// One formula for both streams, or two.
static std::string getFormulas(ArrayRef<int64_t> first,
                               ArrayRef<int64_t> second) {
  std::string one = getFormula(first);
  if (second.empty() || first == second)
    return one;
  return one + " and " + getFormula(second);
}

static std::string getPairing(const AttentionInfo &info) {
  switch (info.pairing) {
  case Pairing::Stripe:
    return "stripe";
  case Pairing::Halves:
    return "halves";
  case Pairing::Grouped:
    return "grouped, first heads share a second one";
  case Pairing::Separate:
    return "of two projections";
  case Pairing::Other:
    return "no known pairing";
  case Pairing::Unknown:
  case Pairing::Single:
    return "";
  }
  return "";
}

static std::string getQueries(const AttentionInfo &info) {
  if (info.heads.empty())
    return formatv(
        "{0} of {1} dims; which heads they are is not known",
        inWords(info.numPairs, info.isDifferential ? "pair" : "head"),
        info.scoreDim);
  if (!info.isDifferential)
    return formatv("{0} of {1} dims", inWords(info.numPairs, "head"),
                   info.scoreDim);
  return formatv("{0} of {1} of {2} dims: pair p has heads {3} ({4})",
                 inWords(info.numPairs, "pair"),
                 inWords(info.numQueryHeads, "query head"), info.scoreDim,
                 getFormulas(info.heads.query1, info.heads.query2),
                 getPairing(info));
}

static std::string getKeys(const AttentionInfo &info) {
  std::string text = formatv(
      "{0} of {1} dims", inWords(info.numKeyHeads, "key head"), info.scoreDim);
  text += formatv(": {0} p reads {1}", info.isDifferential ? "pair" : "head",
                  getFormulas(info.heads.key1, info.heads.key2));
  return info.sharesKeys ? text + ", the same in both streams" : text;
}

static std::string getValues(const AttentionInfo &info) {
  const HeadTable &table = info.heads;
  if (table.value.empty())
    return formatv("{0} dims a {1}", info.valueDim,
                   info.isDifferential ? "pair" : "head");
  std::string text =
      formatv("{0} of {1} dims: {2} p reads ",
              inWords(info.numValueHeads, "value head"), info.getValueHeadDim(),
              info.isDifferential ? "pair" : "head");
  for (size_t part = 0; part < table.value.front().size(); ++part) {
    SmallVector<int64_t> column;
    for (auto &heads : table.value)
      column.push_back(heads[part]);
    text += (part ? " beside " : "") + getFormula(column);
  }
  if (info.isDifferential && info.valueLayout == ValueLayout::Wide)
    text += ", twice as wide as a key";
  return text;
}

static std::string getGroups(const AttentionInfo &info) {
  return formatv("{0}, {1} each", inWords(info.getNumKVHeads(), "KV head"),
                 inWords(info.getGroupSize(),
                         info.isDifferential ? "pair" : "query head"));
}

//===----------------------------------------------------------------------===//
// Everything else
//===----------------------------------------------------------------------===//

static std::string getPositions(const AttentionInfo &info) {
  const auto &query = info.query.rope, &key = info.key.rope;
  if (!query && !key)
    return "none found before the scores";
  auto print = [&](const RopeInfo &rope) {
    std::string text = inWords(rope, info.scoreDim);
    if (!rope.source.empty())
      text += ", angles from " + rope.source;
    return text;
  };
  if (!query || !key)
    return formatv("RoPE on {0} only: {1}", query ? "queries" : "keys",
                   print(query ? *query : *key));
  std::string first = print(*query), second = print(*key);
  if (first == second)
    return "RoPE " + first;
  return formatv("RoPE, queries {0}; keys {1}", first, second);
}

static std::string getMask(const AttentionInfo &info) {
  SmallVector<std::string> parts;
  if (info.isCausal)
    parts.push_back("causal");
  if (info.window)
    parts.push_back(formatv("window of {0} keys", *info.window));
  if (info.hasPosition)
    parts.push_back("at a position of its own");
  if (!info.mask.empty())
    parts.push_back("a mask of " + info.mask);
  if (info.key.isCached)
    parts.push_back("behind keys of a cache");
  return parts.empty() ? "every row sees every key" : llvm::join(parts, ", ");
}

static std::string getLambda(const AttentionInfo &info) {
  const LambdaInfo &lambda = info.lambda;
  SmallVector<StringRef> by;
  if (lambda.byToken)
    by.push_back("token");
  if (lambda.byHead)
    by.push_back("head");
  std::string scope =
      by.empty() ? "one for the layer" : "one by " + llvm::join(by, " and ");
  switch (lambda.kind) {
  case LambdaInfo::Kind::Vectors:
    return "exp(q1 k1) - exp(q2 k2) + lambda_init, " + scope;
  case LambdaInfo::Kind::Scalars:
    return "exp(a) - exp(b) + lambda_init, " + scope;
  case LambdaInfo::Kind::Sigmoid:
    return "a sigmoid, " + scope;
  case LambdaInfo::Kind::Constant:
    return "a constant";
  default:
    return "computed in another way, " + scope;
  }
}

static std::string getNorm(const AttentionInfo &info) {
  std::string factor =
      info.factor == 1.0 ? "" : ", times a factor (1 - lambda_init)";
  if (!info.norm)
    return factor.empty() ? "nothing" : "no norm" + factor;
  return formatv("RMSNorm of each {0}'s {1} dims, {2}, eps {3}{4}",
                 info.isDifferential ? "pair" : "head", info.valueDim,
                 info.norm->hasWeight ? "with weight" : "without weight",
                 inWords(info.norm->eps), factor);
}

static std::string getProjections(const AttentionInfo &info) {
  std::string text;
  for (const OperandInfo *operand : {&info.query, &info.key, &info.value})
    if (operand->projection && !operand->projection->bias.empty())
      text = ", with biases";
  return formatv("{0} features{1}{2}", *info.embedding, text,
                 info.query.isNormed ? ", queries and keys normed by head"
                                     : "");
}

SmallVector<Fact> diff::getSharedFacts(const AttentionInfo &info) {
  SmallVector<Fact> facts;
  facts.push_back({info.isDifferential ? "pairs" : "heads", getQueries(info)});
  if (!info.heads.empty()) {
    facts.push_back({"keys", getKeys(info)});
    facts.push_back({"values", getValues(info)});
    if (info.getNumKVHeads())
      facts.push_back({"groups", getGroups(info)});
  }
  facts.push_back({"positions", getPositions(info)});
  facts.push_back({"mask", getMask(info)});
  bool isRoot = std::abs(info.scale * std::sqrt(info.scoreDim) - 1.0) < 1e-5;
  facts.push_back(
      {"scale",
       inWords(info.scale) +
           (isRoot ? formatv(", which is {0}^-0.5", info.scoreDim).str()
                   : "")});
  if (info.isDifferential)
    facts.push_back({"lambda", getLambda(info)});
  facts.push_back({"then", getNorm(info)});
  if (info.embedding)
    facts.push_back({"projected from", getProjections(info)});
  const Cost &cost = info.cost;
  std::string all = cost.products.print("FLOP"), seen = cost.seen.print("FLOP");
  if (seen != all)
    all += ", of which the mask leaves " + seen;
  facts.push_back({"attention", all});
  if (!cost.projections.isZero())
    facts.push_back({"projections", cost.projections.print("FLOP") + ", " +
                                        cost.weightBytes.print("B") +
                                        " of weights"});
  facts.push_back({"moves", cost.bytes.print("B") +
                                ", of which a cache keeps " +
                                cost.cacheBytes.print("B") + " a token"});
  return facts;
}

SmallVector<Fact> diff::getTotalFacts(const Cost &total) {
  return {{"attention", total.products.print("FLOP")},
          {"projections", total.projections.print("FLOP")},
          {"moves", total.bytes.print("B")},
          {"a cache keeps", total.cacheBytes.print("B") + " a token"}};
}

SmallVector<Fact> diff::getOwnFacts(const AttentionInfo &info) {
  SmallVector<Fact> facts;
  facts.push_back({"layer", std::to_string(info.layer)});
  facts.push_back({"where", inWords(AttentionOp(info.op).getLoc())});
  if (auto init = info.getLambdaInit()) {
    facts.push_back({"lambda_init", inWords(*init)});
    auto depth = getDepth(*init);
    bool isWhole = depth && isInitOf(*init, std::round(*depth));
    facts.push_back({"of depth", isWhole ? inWords(std::round(*depth) + 0.0)
                                 : depth
                                     ? inWords(std::round(*depth * 1e2) / 1e2)
                                     : "none"});
  }
  SmallVector<std::string> names;
  for (const OperandInfo *operand : {&info.query, &info.key, &info.value})
    if (operand->projection && !operand->projection->weight.empty() &&
        !llvm::is_contained(names, operand->projection->weight))
      names.push_back(operand->projection->weight);
  llvm::append_range(names, info.lambda.parameters);
  if (info.norm && !info.norm->weight.empty())
    names.push_back(info.norm->weight);
  facts.push_back({"parameters", llvm::join(names, ", ")});
  return facts;
}
