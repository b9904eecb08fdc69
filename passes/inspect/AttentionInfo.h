//===- AttentionInfo.h - What is known of an attention ----------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The facts about a diff.attention that people ask for, and that tell one
// variant of differential attention from another. All of them come from the IR:
// operands are followed back to the projections that make them, and which head
// goes with which is read off the indices there.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_INSPECT_ATTENTIONINFO_H
#define DIFF_PASSES_INSPECT_ATTENTIONINFO_H

#include "passes/inspect/Cost.h"

#include "diff/Dialect/Diff.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include <optional>
#include <string>
#include <vector>

namespace diff {

/// Which two query heads make pair p of H.
enum class Pairing {
  Unknown,  // a query could not be followed to where its heads are
  Single,   // no pairs: one stream
  Stripe,   // 2p and 2p + 1
  Halves,   // p and p + H
  Grouped,  // several first heads share one second head
  Separate, // heads of two tensors
  Other,
};

/// Which heads each pair reads, one entry a pair, in the order of the first
/// stream's query heads. Heads are numbered from 0 in the tensor they are in.
struct HeadTable {
  llvm::SmallVector<int64_t> query1, query2, key1, key2;
  /// The heads of the value that a pair's value consists of, in order.
  llvm::SmallVector<llvm::SmallVector<int64_t, 2>> value;
  bool empty() const { return query1.empty(); }
};

enum class ValueLayout {
  Unknown,
  Wide,  // one head of twice the score dim
  Parts, // several heads side by side
  Own,   // one head of the score dim
  Other, // one head of another size
};

struct RopeInfo {
  RopeStyle style;
  /// The number of dims that are rotated, all of a head's or fewer.
  int64_t rotated = 0;
  /// Where the tables are computed from constants: their base, if the angles
  /// are a power's, else that they are not.
  std::optional<double> base;
  bool otherFrequencies = false;
  /// What holds the tables or frequencies, where they are no constants.
  std::string source;

  bool hasStyleOf(const RopeInfo &other) const {
    return style == other.style && rotated == other.rotated;
  }
};

/// A linear layer that makes queries, keys or values.
struct ProjectionInfo {
  std::string weight, bias;
  int64_t inputs = 0;
};

/// Where one operand of an attention comes from.
struct OperandInfo {
  std::optional<ProjectionInfo> projection;
  std::optional<RopeInfo> rope;
  /// A norm by head, before the embedding.
  bool isNormed = false;
  /// Joined to rows that were computed before.
  bool isCached = false;
};

struct LambdaInfo {
  enum class Kind {
    None,     // one stream
    Vectors,  // exp(q1 . k1) - exp(q2 . k2) + init
    Scalars,  // exp(a) - exp(b) + init
    Sigmoid,  // of a projection
    Constant, // `init` itself
    Other,
  };
  Kind kind = Kind::None;
  std::optional<double> init;
  llvm::SmallVector<std::string> parameters;
  bool byToken = false, byHead = false;
};

struct NormInfo {
  double eps = 0.0;
  bool hasWeight = false;
  std::string weight;
};

enum class Variant {
  Baseline,
  V1,        // unilm: stripe, wide value, norm by head
  V2,        // lambda by token and head, no norm
  DiffLlama, // transformers: V1 with pairs by halves
  Grouped,   // a noise head for several signal heads
  OtherDiff,
};

struct AttentionInfo {
  AttentionOp op;
  /// The number among the attentions of its function, from 0.
  unsigned layer = 0;

  bool isDifferential = false;
  /// Pairs of query heads, or heads if there is one stream.
  int64_t numPairs = 0;
  int64_t numQueryHeads = 0, numKeyHeads = 0, numValueHeads = 0;
  /// Dims of a query and key head, and of a pair's value.
  int64_t scoreDim = 0, valueDim = 0;
  Pairing pairing = Pairing::Unknown;
  HeadTable heads;
  ValueLayout valueLayout = ValueLayout::Unknown;
  /// True if both streams have the same keys.
  bool sharesKeys = false;

  OperandInfo query, key, value;
  std::optional<int64_t> embedding;
  double scale = 1.0;
  bool isCausal = false, hasPosition = false;
  std::optional<int64_t> window;
  /// The type of a mask that is an operand, "" if there is none.
  std::string mask;
  LambdaInfo lambda;
  std::optional<NormInfo> norm;
  double factor = 1.0;
  Variant variant = Variant::OtherDiff;
  Cost cost;

  /// The dims of one head of the value's tensor.
  int64_t getValueHeadDim() const;
  /// Value heads as wide as a pair's value.
  int64_t getNumKVHeads() const;
  /// Pairs that share a KV head.
  int64_t getGroupSize() const;
  /// lambda_init, which the factor tells too.
  std::optional<double> getLambdaInit() const;
};

/// The depth from 0 of which `init` is 0.8 - 0.6 exp(-0.3 depth); none for 0.8
/// and more, which no depth has, and from where a depth differs from the next
/// by less than a float does.
std::optional<double> getDepth(double init);
double getLambdaInitOf(double depth);
/// True if `init` is that of `depth`, but for the rounding of a float or, if it
/// is a number of one of those types, of bf16 or f16.
bool isInitOf(double init, double depth);
/// How far `number` may be from what it was rounded from.
double getRounding(double number);

/// All attentions of a function, in order.
std::vector<AttentionInfo> getAttentions(mlir::func::FuncOp func);

/// The name of a parameter or argument, or what else `value` is.
std::string nameOf(mlir::Value value);

} // namespace diff

#endif // DIFF_PASSES_INSPECT_ATTENTIONINFO_H
