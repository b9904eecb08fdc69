//===- DiffOps.td - Ops of the diff dialect --------------*- tablegen -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_DIALECT_DIFFOPS_TD
#define DIFF_DIALECT_DIFFOPS_TD

include "diff/Dialect/DiffBase.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/TilingInterface.td"

def Diff_FloatShaped : AnyTypeOf<[RankedTensorOf<[AnyFloat]>, MemRefOf<[AnyFloat]>]>;
def Diff_MaskShaped : AnyTypeOf<[RankedTensorOf<[AnyFloat, I1]>, MemRefOf<[AnyFloat, I1]>]>;

// What every destination-style op of the dialect has.
class Diff_StructuredOp<string mnemonic, list<Trait> traits = []>
    : Diff_Op<mnemonic, !listconcat([
        DestinationStyleOpInterface,
        DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
        DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface, ["reifyResultShapes"]>
      ], traits)> {
  let hasVerifier = 1;
  code baseClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getInitMutable(); }
  }];
}

//===----------------------------------------------------------------------===//
// attention
//===----------------------------------------------------------------------===//

// What the accessors of required operands rely on; generic syntax may say else.
def Diff_OneOfEachRequired : PredOpTrait<
    "(C8) there is one query1, one key1, one value and one init",
    CPred<"::llvm::all_of(::llvm::ArrayRef<unsigned>{0, 1, 4, 9}, [&](unsigned group) {"
          "  return getODSOperandIndexAndLength(group).second == 1;"
          "})">>;

def Diff_AttentionOp : Diff_StructuredOp<"attention", [
    AttrSizedOperandSegments, Diff_OneOfEachRequired,
    DeclareOpInterfaceMethods<TilingInterface, [
        "getLoopIteratorTypes", "getIterationDomain", "getTiledImplementation",
        "getResultTilePosition", "generateResultTileValue",
        "getIterationDomainTileFromResultTile"]>
  ]> {
  let summary = "differential attention: the difference of two softmax maps, applied to one value";
  let description = [{
    Per batch `b` and query row `m`, with `A_i = softmax_n(scale * Q_i K_i^T + mask)`:

        O[b, m, e] = sum_n (A_1[b, m, n] - lambda[b, m] * A_2[b, m, n]) * V[b, n, e]
        result     = factor * norm(O)

    Without the second stream this is ordinary attention, `result = factor *
    norm(A_1 V)`. `norm` is the identity, or with `norm_eps` an RMSNorm over
    all value dims: `x / sqrt(mean(x^2) + norm_eps) * norm_weight`. Source: Ye et
    al., "Differential Transformer", equations 1 to 3.

    **Iteration space.** The dims of `indexing_maps`, in this order: any number
    of batch dims, then the query row `m`, the key row `n`, the score dim `d`,
    and one or more value dims `e`. As in `linalg`, every shaped operand has a
    projected permutation from this space: a transposed layout is a permuted
    map; a KV head shared by a group of query heads is a key and value map
    without the group's dim; a key shared by both streams is the same value
    twice; a noise head shared by several signal heads is a `query2` map without
    their dim; a value in two halves has two value dims. There is one map an
    operand, in operand order, the last for the result; `position` has none.

    **Which keys a row sees.** With `causal`, row `m` sees key `n` if
    `n <= m + position`, where `position` is the key index that row 0 stands at:
    the operand if given, else `N - M` (the last row sees every key, as in
    decoding). With `window = w` it sees only the last `w` of those, `n > m +
    position - w`. `mask` is added to the scaled score when it is a float, and
    keeps the keys where it is true when it is an i1. A row that sees no key, or
    whose every score is -inf, has A = 0, never NaN.

    **Types.** Scores, softmax, norm and sums are computed in f32 (f64 if the
    query is f64), whatever the storage types are.

    **Constraints**
    - (C1) one indexing map for each shaped operand;
    - (C2) all maps have the same number of dims, and no symbols;
    - (C3) each map is a projected permutation with as many results as its operand has dims;
    - (C4) the dims are batch..., m, n, d, e...: n is in key1 and value, d in
      query1 and key1, each e in value and the result, m in query1 and the result;
    - (C5) each operand has only the dims its role allows, and all that it
      requires: query: batch, m, d; key: batch, n, d; value: batch, n, e; lambda:
      batch, m; mask: batch, m, n; norm_weight: e; result: every batch dim, m, e;
    - (C6) operands that share a dim agree on its size;
    - (C7) queries and keys have one element type;
    - (C8) there is one query1, one key1, one value and one init; query2, key2
      and lambda come together;
    - (C9) norm_weight needs norm_eps;
    - (C10) window and position need causal, and window is positive;
    - (C11) scale and factor are finite, norm_eps is finite and not negative;
    - (C12) operands are all tensors or all buffers; with tensors there is one
      result, of the type of the init, with buffers none.

    Example, 8 pairs over 4 KV heads (two query pairs a group), causal:

    ```mlir
    #q = affine_map<(b, g, r, m, n, d, e) -> (b, g, r, m, d)>
    #k = affine_map<(b, g, r, m, n, d, e) -> (b, g, n, d)>
    #v = affine_map<(b, g, r, m, n, d, e) -> (b, g, n, e)>
    #l = affine_map<(b, g, r, m, n, d, e) -> ()>
    #o = affine_map<(b, g, r, m, n, d, e) -> (b, g, r, m, e)>
    %o = diff.attention {causal, scale = 0.125 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
        stream1(%q1, %k1 : tensor<1x4x2x?x64xf32>, tensor<1x4x?x64xf32>)
        stream2(%q2, %k2 : tensor<1x4x2x?x64xf32>, tensor<1x4x?x64xf32>)
        value(%v : tensor<1x4x?x128xf32>) lambda(%lambda : tensor<f32>)
        outs(%init : tensor<1x4x2x?x128xf32>) -> tensor<1x4x2x?x128xf32>
    ```
  }];

  let arguments = (ins
    Diff_FloatShaped:$query1, Diff_FloatShaped:$key1,
    Optional<Diff_FloatShaped>:$query2, Optional<Diff_FloatShaped>:$key2,
    Diff_FloatShaped:$value, Optional<Diff_FloatShaped>:$lambda,
    Optional<Diff_MaskShaped>:$mask, Optional<Diff_FloatShaped>:$norm_weight,
    Optional<Index>:$position, Diff_FloatShaped:$init,
    AffineMapArrayAttr:$indexing_maps, F32Attr:$scale, UnitAttr:$causal,
    OptionalAttr<I64Attr>:$window, OptionalAttr<F32Attr>:$norm_eps,
    DefaultValuedAttr<F32Attr, "1.0f">:$factor);
  let results = (outs Optional<AnyRankedTensor>:$result);
  let assemblyFormat = [{
    attr-dict
    `stream1` `(` $query1 `,` $key1 `:` type($query1) `,` type($key1) `)`
    (`stream2` `(` $query2^ `,` $key2 `:` type($query2) `,` type($key2) `)`)?
    `value` `(` $value `:` type($value) `)`
    (`lambda` `(` $lambda^ `:` type($lambda) `)`)?
    (`mask` `(` $mask^ `:` type($mask) `)`)?
    (`norm_weight` `(` $norm_weight^ `:` type($norm_weight) `)`)?
    (`position` `(` $position^ `)`)?
    `outs` `(` $init `:` type($init) `)` (`->` type($result)^)?
  }];
  let hasCanonicalizer = 1;
  let extraClassDeclaration = baseClassDeclaration # [{
    /// The roles of the iteration space's dims, by position.
    struct Dims {
      unsigned numBatch = 0;
      unsigned m = 0, n = 0, d = 0;
      unsigned firstValue = 0, numDims = 0;
      bool isBatch(unsigned dim) const { return dim < numBatch; }
      bool isValue(unsigned dim) const { return dim >= firstValue; }
    };
    /// Reads the roles off the maps; the op must have passed C1 to C4.
    Dims getDims();
    bool isDifferential() { return static_cast<bool>(getQuery2()); }
    /// The map of a shaped operand; null for an operand without a map.
    ::mlir::AffineMap getMap(::mlir::OpOperand &operand);
    ::mlir::AffineMap getMap(::mlir::Value operand);
    ::mlir::AffineMap getResultMap();
    /// The operands that have a map, in the maps' order, the init last.
    ::llvm::SmallVector<::mlir::OpOperand *> getMappedOperands();
    /// The size of an iteration dim, taken off the first operand that has it.
    ::mlir::OpFoldResult getDimSize(::mlir::OpBuilder &builder, unsigned dim);
    int64_t getStaticDimSize(unsigned dim);
  }];
}

//===----------------------------------------------------------------------===//
// rope
//===----------------------------------------------------------------------===//

def Diff_RopeOp : Diff_StructuredOp<"rope"> {
  let summary = "rotary position embedding over the last dim";
  let description = [{
    Rotates pairs of elements of the last dim (size D) by tabulated angles. A
    pair is (2i, 2i+1) for `interleaved`, (i, i + D/2) for `half`; with (x, y) a
    pair and c, s the table's entries for it

        x' = x * c_x - y * s_x        y' = y * c_y + x * s_y

    The tables have the input's dims that `table_map` names, the last dim last,
    which has D/2 entries (one a pair, c_x = c_y) or D (one an element). Source:
    Su et al., "RoFormer", equation 34.

    **Constraints**
    - (C1) input, init and result have one type, and tables another of their own;
    - (C2) the last dim is static and even;
    - (C3) table_map is a projected permutation of the input's dims, with as many
      results as the tables have dims, and its last result is the last dim;
    - (C4) the tables' sizes are the input's, the last D or D/2;
    - (C5) operands are all tensors or all buffers.

    ```mlir
    %y = diff.rope interleaved ins(%x, %cos, %sin : tensor<2x?x8x16xf32>, tensor<?x8xf32>, tensor<?x8xf32>)
        outs(%init : tensor<2x?x8x16xf32>) {table_map = affine_map<(b, m, h, d) -> (m, d)>} -> tensor<2x?x8x16xf32>
    ```
  }];
  let arguments = (ins Diff_FloatShaped:$input, Diff_FloatShaped:$cos,
                   Diff_FloatShaped:$sin, Diff_FloatShaped:$init,
                   Diff_RopeStyleAttr:$style, AffineMapAttr:$table_map);
  let results = (outs Optional<AnyRankedTensor>:$result);
  let assemblyFormat = [{
    `` $style `ins` `(` $input `,` $cos `,` $sin `:` type($input) `,` type($cos) `,` type($sin) `)`
    `outs` `(` $init `:` type($init) `)` attr-dict (`->` type($result)^)?
  }];
  let extraClassDeclaration = baseClassDeclaration;
}

//===----------------------------------------------------------------------===//
// rms_norm
//===----------------------------------------------------------------------===//

def Diff_RmsNormOp : Diff_StructuredOp<"rms_norm"> {
  let summary = "root mean square norm over the last dim";
  let description = [{
        y[..., i] = x[..., i] / sqrt(mean_j x[..., j]^2 + eps) * weight[i] * factor

    in f32 (f64 for f64 storage). Source: Zhang and Sennrich, "Root Mean Square
    Layer Normalization", equation 4; `factor` is the (1 - lambda_init) of
    differential attention.

    **Constraints**
    - (C1) input, init and result have one shape and element type;
    - (C2) weight, if there, has one dim, of the input's last size;
    - (C3) eps is finite and not negative, factor is finite;
    - (C4) operands are all tensors or all buffers.

    ```mlir
    %y = diff.rms_norm ins(%x : tensor<2x?x128xf32>) weight(%w : tensor<128xf32>)
        outs(%init : tensor<2x?x128xf32>) {eps = 1.0e-5 : f32} -> tensor<2x?x128xf32>
    ```
  }];
  let arguments = (ins Diff_FloatShaped:$input, Optional<Diff_FloatShaped>:$weight,
                   Diff_FloatShaped:$init, F32Attr:$eps,
                   DefaultValuedAttr<F32Attr, "1.0f">:$factor);
  let results = (outs Optional<AnyRankedTensor>:$result);
  let assemblyFormat = [{
    `ins` `(` $input `:` type($input) `)` (`weight` `(` $weight^ `:` type($weight) `)`)?
    `outs` `(` $init `:` type($init) `)` attr-dict (`->` type($result)^)?
  }];
  let extraClassDeclaration = baseClassDeclaration;
}

//===----------------------------------------------------------------------===//
// lambda
//===----------------------------------------------------------------------===//

def Diff_LambdaOp : Diff_Op<"lambda", [Pure]> {
  let summary = "the lambda re-parameterisation of a differential attention layer";
  let description = [{
        lambda = exp(sum_i q1[i] * k1[i]) - exp(sum_i q2[i] * k2[i]) + init

    `init` depends on the layer: 0.8 - 0.6 exp(-0.3 depth), depth from 0. Source:
    Ye et al., "Differential Transformer", equation 2.

    **Constraints**
    - (C1) the four vectors have one dim and one type;
    - (C2) the result has no dim, and their element type or f32, in which it is
      computed where theirs is narrower;
    - (C3) init is finite.

    ```mlir
    %lambda = diff.lambda %q1, %k1, %q2, %k2 {init = 0.355509 : f32} : tensor<16xf32> -> tensor<f32>
    ```
  }];
  let arguments = (ins RankedTensorOf<[AnyFloat]>:$query1, RankedTensorOf<[AnyFloat]>:$key1,
                   RankedTensorOf<[AnyFloat]>:$query2, RankedTensorOf<[AnyFloat]>:$key2,
                   F32Attr:$init);
  let results = (outs RankedTensorOf<[AnyFloat]>:$result);
  let extraClassDeclaration = [{
    /// Whether vectors of `vector` may give a lambda of `result` (C2).
    static bool canHaveType(::mlir::Type vector, ::mlir::Type result) {
      return vector == result ||
             (result.isF32() && vector.getIntOrFloatBitWidth() < 32);
    }
  }];
  let assemblyFormat = [{
    $query1 `,` $key1 `,` $query2 `,` $key2 attr-dict `:`
    custom<OneType>(type($query1), type($key1), type($query2), type($key2))
    `->` type($result)
  }];
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Workers
//===----------------------------------------------------------------------===//

def Diff_NumWorkersOp : Diff_Op<"num_workers", [Pure]> {
  let summary = "how many workers a parallel loop may run on";
  let description = [{
    At least 1, and the same during one call of the model. Scratch memory for a
    parallel loop is one buffer of this leading size.

    ```mlir
    %n = diff.num_workers
    ```
  }];
  let results = (outs Index:$result);
  let assemblyFormat = "attr-dict";
}

def Diff_WorkerIdOp : Diff_Op<"worker_id", [MemoryEffects<[MemRead]>]> {
  let summary = "which worker runs this iteration of the enclosing parallel loop";
  let description = [{
    In [0, `diff.num_workers`): iterations that run at the same time have
    different ones. Outside of a parallel loop it is 0. The op counts as a read
    so that it is not moved out of the loop.

    ```mlir
    %w = diff.worker_id
    ```
  }];
  let results = (outs Index:$result);
  let assemblyFormat = "attr-dict";
}

def Diff_ReportScratchOp : Diff_Op<"report_scratch", [MemoryEffects<[MemWrite]>]> {
  let summary = "tells the runtime how much scratch memory a loop gives each worker";
  let description = [{
    For who measures the model: the call's scratch memory is that of the loop
    with the most. The op counts as a write so that it stays where it is.

    ```mlir
    diff.report_scratch %bytes
    ```
  }];
  let arguments = (ins Index:$bytes);
  let assemblyFormat = "$bytes attr-dict";
}

#endif // DIFF_DIALECT_DIFFOPS_TD
