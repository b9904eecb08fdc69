//===- Passes.td - Passes: diff.attention as tiled loops -*- tablegen -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_TILE_PASSES_TD
#define DIFF_PASSES_TILE_PASSES_TD

include "mlir/Pass/PassBase.td"

def DiffSpecializeRows : Pass<"diff-specialize-rows"> {
  let summary = "Give attention with a dynamic number of query rows a form for one row";
  let description = [{
    A model with a cache of keys is called with many query rows first and with one
    a step after that. How one row is best computed is another thing altogether
    (diff-tile-attention and what follows decide by the static size), so the op
    becomes two, chosen by the number at run time. Ops that have as many queries
    as keys by construction are left.

    ```mlir
    %o = diff.attention ... stream1(%q, %k : tensor<8x?x64xf32>, tensor<8x?x64xf32>) ...
    // becomes
    %o = scf.if %is_one -> (tensor<8x?x64xf32>) {
      %q1 = tensor.cast %q : tensor<8x?x64xf32> to tensor<8x1x64xf32>
      %single = diff.attention ... stream1(%q1, %k : tensor<8x1x64xf32>, tensor<8x?x64xf32>) ...
      %any = tensor.cast %single : tensor<8x1x64xf32> to tensor<8x?x64xf32>
      scf.yield %any : tensor<8x?x64xf32>
    } else {
      %any = diff.attention ... // as before
      scf.yield %any : tensor<8x?x64xf32>
    }
    ```
  }];
  let statistics = [
    Statistic<"numSpecialized", "num-specialized", "attention ops with a form for one row">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"];
}

def DiffStackGroups : Pass<"diff-stack-groups"> {
  let summary = "Make rows of a group's heads where each head has one row";
  let description = [{
    In decoding a head has one query row, and the heads of a group read the same
    keys and values. Their rows become the rows of one head, by exchanging the
    two dims in the maps: keys and values are then read once for the group. The
    one row sees all keys, so that `causal` says nothing and goes; with a window
    or a position of its own the op is left, with a remark.

    ```mlir
    #q = affine_map<(g, r, m, n, d, e) -> (g, r, m, d)>
    diff.attention {causal, indexing_maps = [#q, ...], ...} stream1(%q, %k : tensor<4x8x1x64xf32>, tensor<4x?x64xf32>) ...
    ```

    becomes

    ```mlir
    #q = affine_map<(g, r, m, n, d, e) -> (g, m, r, d)>
    diff.attention {indexing_maps = [#q, ...], ...} stream1(%q, %k : tensor<4x8x1x64xf32>, tensor<4x?x64xf32>) ...
    ```
  }];
  let statistics = [
    Statistic<"numStacked", "num-stacked", "attention ops whose groups are stacked">
  ];
}

// What the tile sizes are chosen for.
class TargetOptions {
  list<Option> common = [
    Option<"vectorBytes", "vector-bytes", "int64_t", "64", "bytes of a vector register">,
    Option<"vectorRegisters", "vector-registers", "int64_t", "32", "vector registers">,
    Option<"l1Bytes", "l1-bytes", "int64_t", "32768", "bytes of a core's first cache">
  ];
}

def DiffTileAttention : Pass<"diff-tile-attention"> {
  let summary = "Tile diff.attention by batch, head and row block";
  let description = [{
    Cuts `diff.attention` into a parallel loop (`scf.forall`) over the batch dims,
    one at a time, and over blocks of query rows. The body is the same op on the
    tile: all keys, `position` moved to the tile's first row. This is
    `scf::tileUsingSCF` on the op's TilingInterface. Row blocks are a few vectors
    of rows, for a register tile of the products has rows along its vectors. With
    causal and no window they are counted down: the last one sees the most keys,
    and what is left to wait for at the end is then short.

    An op in some `scf.forall` whose batch dims are all 1 is such a tile already,
    and left. One with a dim of static size 0, which can not be sliced, is left
    with a remark.

    ```mlir
    %o = diff.attention {causal, ...} stream1(%q, %k : tensor<2x?x64xf32>, tensor<2x?x64xf32>) ...
    ```

    becomes

    ```mlir
    %o = scf.forall (%b, %j) = (0, 0) to (2, %M) step (1, 64) shared_outs(%out = %init) -> (tensor<2x?x64xf32>) {
      %i = affine.apply ((%M - 1) floordiv 64) * 64 - %j
      %rows = affine.min (-%i + %M, 64)
      %q_tile = tensor.extract_slice %q[%b, %i, 0] [1, %rows, 64] [1, 1, 1]
      ...
      %tile = diff.attention {causal, ...} stream1(%q_tile, %k_tile : ...) ... position(%p)
      scf.forall.in_parallel { tensor.parallel_insert_slice %tile into %out[%b, %i, 0] ... }
    }
    ```
  }];
  let options = !listconcat(TargetOptions<>.common, [
    Option<"rowBlock", "row-block", "int64_t", "-1",
           "query rows a tile; 0 keeps all rows in one, -1 chooses for the target">
  ]);
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"
  ];
  let statistics = [
    Statistic<"numTiled", "num-tiled", "attention ops tiled">
  ];
}

def DiffDecomposeAttention : Pass<"diff-decompose-attention"> {
  let summary = "Spell a tile of diff.attention out as loops over key chunks";
  let description = [{
    Takes `diff.attention` ops whose batch dims are all 1 (what
    `diff-tile-attention` leaves) to the strip form. All that is computed has the
    query row as its last dim, so that vectors run over query rows: a row's
    maximum, sum and multiplier are a lane each and need nothing across lanes,
    and a number of a key or a value is one for a whole vector. Keys and values
    are read as they lie, in any layout; only what is narrower than the type that
    is computed in is widened first, by chunk (`"widen_key"`, `"widen_value"`).
    A tile of fewer rows than half a vector has, as in decoding, has its rows
    first instead, and vectors run over score dims, keys and value dims; queries
    and masks are not turned round then, and no rows are added.

    Each op has its name in `diff.tile`:

    - the queries are turned round, and filled up with zeros to a multiple of
      `row-multiple` rows (`"pack_query"`);
    - one loop over key chunks computes, for each stream, the chunk's scores
      (`"qk"`), adds the mask (`"pack_mask"`, `"mask"`), hides keys where some row
      does not see some key of the chunk (`"hide"`), and takes the rows' maxima
      (`"row_max"`, `"scale_max"`) and exponentials with their sums
      (`"exp_sum"`). Exponentials are relative to the maximum of their own chunk,
      and stay in a strip, all keys by the tile's rows, one strip a stream; of
      each chunk a maximum and a sum a row are kept;
    - from these follow a row's maximum (`"last_max"`), the corrections of its
      chunks to it (`"correction"`) and its sum (`"row_sum"`), and at last one
      factor for each chunk and row: the correction, divided by the sum, times
      lambda for the second stream (`"row_multiplier"`, `"multiplier"`);
    - a second loop over key chunks makes the difference of the maps of both
      strips and their factors (`"combine"`) and multiplies it by the value
      (`"pv"`): one product, for which both rows' sums had to be known;
    - the norm is computed and applied to the sums (`"sum_of_squares"`, `"norm"`,
      `"normalise"`), and the epilogue has weight and factor, and the layout and
      the type of the result (`"epilogue"`).

    Exponentials are powers of two: log2(e) goes into the scale, and this, but for
    its sign, to where exponentials are taken.

    With causal, chunks that no row of the tile sees are never computed; with a
    window, neither are those that all rows have left behind. Memory is O(rows x
    N) for each tile that runs. With `bf16-pairs`, scores of bf16 (of an even
    number of score dims) and products with a value of bf16 are sums over pairs,
    `(half, pair)`, for which probabilities are rounded to bf16. Ops that are not
    tiled are left, with a remark. See docs/walkthrough.md for the IR of a whole
    example.

    ```mlir
    %o = diff.attention {...} stream1(%q, %k : tensor<1x64x64xf32>, tensor<1x?x64xf32>) value(%v : ...) outs(%init : ...)
    ```

    becomes

    ```mlir
    %qt = linalg.generic {diff.tile = "pack_query", ...} ins(%q : tensor<1x64x64xf32>) outs(%empty : tensor<64x64xf32>)
    %strips:3 = scf.for %c = %lo to %hi step %c64 iter_args(%strip = %e0, %maxima = %e1, %sums = %e2) {
      %k_chunk = tensor.extract_slice %k[0, %c, 0] [1, %size, 64] [1, 1, 1]
      %qk = linalg.generic {diff.tile = "qk", ...} ins(%k_chunk, %qt : tensor<1x?x64xf32>, tensor<64x64xf32>) outs(%zeros : tensor<?x64xf32>)
      %max = linalg.generic {diff.tile = "row_max", ...} ins(%qk : tensor<?x64xf32>) outs(%none : tensor<1x64xf32>)
      %exp:2 = linalg.generic {diff.tile = "exp_sum", ...} ins(%max : ...) outs(%qk, %zero : tensor<?x64xf32>, tensor<1x64xf32>)
      ...
    ```
  }];
  let options = !listconcat(TargetOptions<>.common, [
    Option<"keyChunk", "key-chunk", "int64_t", "-1",
           "key rows a chunk; -1 chooses for the target">,
    Option<"rowMultiple", "row-multiple", "int64_t", "-1",
           "rows are computed in multiples of this; -1: the lanes of a vector">,
    Option<"keyParts", "key-parts", "int64_t", "-1",
           "parts of the keys that are worked on in parallel, for tiles of few rows; -1 chooses">,
    Option<"bf16Pairs", "bf16-pairs", "bool", "false",
           "products of bf16 as sums of two products, for targets with an instruction for that">
  ]);
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"
  ];
  let statistics = [
    Statistic<"numDecomposed", "num-decomposed", "attention tiles spelled out">
  ];
}

#endif // DIFF_PASSES_TILE_PASSES_TD
