//===- Lint.cpp - Models that are not comparable or not right -------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/inspect/Passes.h"
#include "passes/inspect/Words.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"

#include <cmath>

namespace diff {
#define GEN_PASS_DEF_DIFFLINT
#include "passes/inspect/Passes.h.inc"
} // namespace diff

using namespace mlir;
using namespace diff;

namespace {
/// The attentions of one function.
struct Model {
  func::FuncOp func;
  std::vector<AttentionInfo> layers;
  bool isDifferential() const {
    return llvm::any_of(layers,
                        [](auto &layer) { return layer.isDifferential; });
  }
};

struct DiffLint : public diff::impl::DiffLintBase<DiffLint> {
  using DiffLintBase::DiffLintBase;
  LogicalResult initialize(MLIRContext *context) override;
  void runOnOperation() override;

private:
  void checkRaised(func::FuncOp func);
  void warn(const AttentionInfo &info, StringRef name, const Twine &message,
            const AttentionInfo *baseline = nullptr);
  void checkLayer(const AttentionInfo &info);
  void checkNorm(const AttentionInfo &info);
  void checkPairs(const AttentionInfo &info);
  void checkDepths(const Model &model);
  void compare(const Model &model, const Model &baseline);
  void compareHeads(const AttentionInfo &info, const AttentionInfo &baseline);
  void compareKVHeads(const AttentionInfo &info, const AttentionInfo &baseline);
  void compareRope(const AttentionInfo &info, const AttentionInfo &baseline);

  std::shared_ptr<OwningOpRef<ModuleOp>> other;
};
} // namespace

static std::vector<Model> getModels(ModuleOp module) {
  std::vector<Model> models;
  for (auto func : module.getOps<func::FuncOp>()) {
    Model model{func, getAttentions(func)};
    if (!model.layers.empty())
      models.push_back(std::move(model));
  }
  return models;
}

/// Reads the baseline and raises it, by the pipeline that users name too.
LogicalResult DiffLint::initialize(MLIRContext *context) {
  if (baseline.empty())
    return success();
  ParserConfig config(context);
  auto module = parseSourceFile<ModuleOp>(baseline, config);
  if (!module)
    return emitError(UnknownLoc::get(context))
           << "cannot read the baseline '" << baseline << "'";
  PassManager passes(context);
  if (failed(parsePassPipeline("diff-raise", passes)) ||
      failed(passes.run(*module)))
    return failure();
  if (llvm::all_of(getModels(*module),
                   [](const Model &model) { return model.isDifferential(); }))
    return emitError(UnknownLoc::get(context))
           << "'" << baseline
           << "' has no function with ordinary attention only";
  other = std::make_shared<OwningOpRef<ModuleOp>>(std::move(module));
  return success();
}

void DiffLint::warn(const AttentionInfo &info, StringRef name,
                    const Twine &message, const AttentionInfo *baseline) {
  AttentionOp op = info.op;
  InFlightDiagnostic warning = emitWarning(op.getLoc(), message);
  warning << " [" << name << "]";
  if (baseline)
    warning.attachNote(AttentionOp(baseline->op).getLoc())
        << "the baseline's layer is here";
  ++numWarnings;
}

/// What was not raised is not checked: that nothing is said of it must not look
/// like praise.
void DiffLint::checkRaised(func::FuncOp func) {
  func.walk([&](linalg::SoftmaxOp softmax) {
    emitWarning(softmax.getLoc(),
                "no attention is raised in this function, which has a softmax: "
                "nothing of it is checked [not-raised]");
    ++numWarnings;
    return WalkResult::interrupt();
  });
}

//===----------------------------------------------------------------------===//
// One attention
//===----------------------------------------------------------------------===//

static bool hasInit(const AttentionInfo &info) {
  return info.lambda.kind == LambdaInfo::Kind::Vectors ||
         info.lambda.kind == LambdaInfo::Kind::Scalars;
}

void DiffLint::checkNorm(const AttentionInfo &info) {
  if (!hasInit(info))
    return;
  double wanted = 1.0 - *info.lambda.init;
  if (!info.norm)
    warn(info, "norm",
         "lambda is of V1, but no norm of each pair's " + Twine(info.valueDim) +
             " dims follows the difference");
  else if (std::abs(info.factor - wanted) >
           getRounding(info.factor) + getRounding(*info.lambda.init))
    warn(info, "norm",
         "the norm's factor is " + inWords(info.factor) +
             ", but 1 - lambda_init is " + inWords(wanted));
}

/// Room for 64 value dims a pair, which is 32 a query head: narrower heads are
/// those of models that are small on purpose.
void DiffLint::checkPairs(const AttentionInfo &info) {
  constexpr int64_t roomyDim = 64;
  if (info.numPairs < minPairs &&
      info.numPairs * info.valueDim >= minPairs * roomyDim)
    warn(info, "few-pairs",
         inWords(info.numPairs, "pair") + " with a value dim of " +
             Twine(info.valueDim) + ": " + Twine(minPairs) +
             " or more are advised");
  if (info.lambda.kind != LambdaInfo::Kind::Sigmoid)
    return;
  if (info.pairing == Pairing::Halves || info.pairing == Pairing::Other)
    warn(info, "pairing",
         "lambda is of V2, whose pair 0 has query heads 0 and 1, but here it "
         "has heads " +
             Twine(info.heads.query1[0]) + " and " +
             Twine(info.heads.query2[0]));
}

void DiffLint::checkLayer(const AttentionInfo &info) {
  if (!info.isDifferential)
    return;
  checkNorm(info);
  checkPairs(info);
  const auto &query = info.query.rope, &key = info.key.rope;
  if (query.has_value() != key.has_value())
    warn(info, "rope",
         Twine("a rotary embedding is on the ") + (query ? "queries" : "keys") +
             ", but not on the " + (query ? "keys" : "queries"));
  else if (query && (!query->hasStyleOf(*key) || query->base != key->base))
    warn(info, "rope",
         "queries are rotated " + inWords(*query, info.scoreDim) +
             ", but keys " + inWords(*key, info.scoreDim));
}

//===----------------------------------------------------------------------===//
// lambda_init by depth
//===----------------------------------------------------------------------===//

/// Numbers that count layers of other kinds too grow by more than 1.
static bool skipsLayers(ArrayRef<const AttentionInfo *> layers) {
  double last = -1.0;
  bool skips = false;
  for (auto [at, layer] : llvm::enumerate(layers)) {
    auto depth = getDepth(*layer->getLambdaInit());
    if (!depth || !isInitOf(*layer->getLambdaInit(), std::round(*depth)) ||
        std::round(*depth) < last + (at ? 1.0 : 0.0))
      return false;
    skips |= at && std::round(*depth) > last + 1.0;
    last = std::round(*depth);
  }
  return skips;
}

void DiffLint::checkDepths(const Model &model) {
  SmallVector<const AttentionInfo *> layers;
  for (const AttentionInfo &layer : model.layers)
    if (layer.isDifferential && layer.getLambdaInit())
      layers.push_back(&layer);
  auto countFrom = [&](int first) {
    return llvm::all_of(layers, [&](const AttentionInfo *layer) {
      return isInitOf(*layer->getLambdaInit(), first + int(layer->layer));
    });
  };
  if (countFrom(0) || countFrom(-1) || skipsLayers(layers))
    return;
  for (const AttentionInfo *layer : layers) {
    double init = *layer->getLambdaInit();
    auto depth = getDepth(init);
    bool isWhole = depth && isInitOf(init, std::round(*depth));
    if (isWhole && (layers.size() == 1 || std::round(*depth) == layer->layer))
      continue;
    std::string of = isWhole ? "that of depth " + inWords(std::round(*depth))
                             : "which is of no depth";
    warn(*layer, "lambda-init",
         "lambda_init is " + inWords(init) + ", " + of +
             ", but this is layer " + Twine(layer->layer) + " of " +
             Twine(model.layers.size()) + ", whose is " +
             inWords(getLambdaInitOf(layer->layer)));
  }
}

//===----------------------------------------------------------------------===//
// Against a baseline
//===----------------------------------------------------------------------===//

/// The head rule.
void DiffLint::compareHeads(const AttentionInfo &info,
                            const AttentionInfo &baseline) {
  bool isV2 = info.variant == Variant::V2;
  int64_t pairs = isV2 ? baseline.numPairs : baseline.numPairs / 2;
  int64_t valueDim = isV2 ? baseline.valueDim : 2 * baseline.valueDim;
  auto warnOf = [&](StringRef name, const Twine &message) {
    warn(info, name, message, &baseline);
  };
  if (!isV2 && baseline.numPairs % 2)
    return warnOf("heads", "the baseline has " + Twine(baseline.numPairs) +
                               " heads, an odd number, of which no "
                               "differential model has half");
  if (info.numPairs != pairs)
    return warnOf("heads",
                  inWords(info.numPairs, "pair") + " with a value dim of " +
                      Twine(info.valueDim) + ", but the baseline has " +
                      inWords(baseline.numPairs, "head") + " of " +
                      Twine(baseline.valueDim) + ": comparable are " +
                      inWords(pairs, "pair") + " with " + Twine(valueDim));
  if (info.valueDim != valueDim)
    return warnOf("head-dim", "the value dim of a pair is " +
                                  Twine(info.valueDim) +
                                  ", but the baseline's heads are of " +
                                  Twine(baseline.valueDim) +
                                  ": comparable is " + Twine(valueDim));
  if (info.scoreDim != baseline.scoreDim)
    warnOf("head-dim", "query heads are of " + Twine(info.scoreDim) +
                           " dims, but the baseline's of " +
                           Twine(baseline.scoreDim));
}

void DiffLint::compareKVHeads(const AttentionInfo &info,
                              const AttentionInfo &baseline) {
  int64_t have = info.getNumKVHeads(), other = baseline.getNumKVHeads();
  // Without groups KV heads are as many as heads, which is told already.
  if (info.getGroupSize() == 1 && baseline.getGroupSize() == 1)
    return;
  // One KV head has no half: then both have it.
  int64_t wanted =
      info.variant == Variant::V2 || other == 1 ? other : other / 2;
  if (!have || !other || have == wanted)
    return;
  warn(info, "kv-heads",
       inWords(have, "KV head") + " of " + Twine(info.valueDim) +
           ", but the baseline has " + Twine(other) + " of " +
           Twine(baseline.valueDim) + ": comparable " +
           (wanted == 1 ? "is " : "are ") + Twine(wanted),
       &baseline);
}

static bool isSameBase(const RopeInfo &a, const RopeInfo &b) {
  if (a.base && b.base)
    return std::abs(*a.base - *b.base) < 1e-3 * *b.base;
  bool known = (a.base || a.otherFrequencies) && (b.base || b.otherFrequencies);
  return !known || a.otherFrequencies == b.otherFrequencies;
}

void DiffLint::compareRope(const AttentionInfo &info,
                           const AttentionInfo &baseline) {
  const auto &own = info.query.rope, &other = baseline.query.rope;
  if (!own && !other)
    return;
  auto print = [](const AttentionInfo &of) {
    return inWords(*of.query.rope, of.scoreDim);
  };
  if (!own)
    return warn(info, "rope",
                "no rotary embedding, but the baseline has one (" +
                    print(baseline) + ")",
                &baseline);
  if (!other)
    return warn(info, "rope",
                "a rotary embedding (" + print(info) +
                    "), but the baseline has none",
                &baseline);
  bool isSamePart =
      own->rotated * baseline.scoreDim == other->rotated * info.scoreDim;
  if (own->style != other->style || !isSamePart || !isSameBase(*own, *other))
    warn(info, "rope",
         "the rotary embedding is " + print(info) + ", but the baseline's is " +
             print(baseline),
         &baseline);
}

void DiffLint::compare(const Model &model, const Model &baseline) {
  if (model.layers.size() != baseline.layers.size())
    warn(model.layers.front(), "layers",
         inWords(model.layers.size(), "attention") + ", but the baseline has " +
             Twine(baseline.layers.size()),
         &baseline.layers.front());
  for (const AttentionInfo &info : model.layers) {
    const AttentionInfo &other =
        baseline
            .layers[std::min<size_t>(info.layer, baseline.layers.size() - 1)];
    compareRope(info, other);
    if (info.embedding && other.embedding && info.embedding != other.embedding)
      warn(info, "embedding",
           "projected from " + Twine(*info.embedding) +
               " features, but in the baseline from " + Twine(*other.embedding),
           &other);
    // No rule says what a noise head that several share counts for.
    if (!info.isDifferential || info.variant == Variant::Grouped ||
        info.heads.empty() || other.heads.empty())
      continue;
    compareHeads(info, other);
    compareKVHeads(info, other);
  }
}

/// The last function before `at` that is no differential one, or the first.
static const Model *findBaseline(ArrayRef<Model> models, size_t at) {
  const Model *found = nullptr;
  for (auto [number, model] : llvm::enumerate(models)) {
    if (number > at && found)
      break;
    if (!model.isDifferential())
      found = &model;
  }
  return found;
}

void DiffLint::runOnOperation() {
  std::vector<Model> models = getModels(getOperation());
  std::vector<Model> others;
  if (other)
    others = getModels(**other);
  for (auto func : getOperation().getOps<func::FuncOp>())
    if (llvm::none_of(models,
                      [&](const Model &model) { return model.func == func; }))
      checkRaised(func);
  for (auto [at, model] : llvm::enumerate(models)) {
    if (!model.isDifferential())
      continue;
    for (const AttentionInfo &info : model.layers)
      checkLayer(info);
    checkDepths(model);
    const Model *baseline =
        other ? findBaseline(others, 0) : findBaseline(models, at);
    if (baseline)
      compare(model, *baseline);
  }
  markAllAnalysesPreserved();
}
