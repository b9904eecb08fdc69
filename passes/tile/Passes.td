//===- Passes.td - Passes: diff.attention as tiled loops -*- tablegen -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_TILE_PASSES_TD
#define DIFF_PASSES_TILE_PASSES_TD

include "mlir/Pass/PassBase.td"

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
    Option<"l1Bytes", "l1-bytes", "int64_t", "32768", "bytes of a core's first cache">,
    Option<"l2Bytes", "l2-bytes", "int64_t", "1048576", "bytes of a core's second cache">
  ];
}

def DiffPackAttention : Pass<"diff-pack-attention"> {
  let summary = "Lay keys out so that key rows are contiguous";
  let description = [{
    The score tile of a row block is computed for many key rows at once, so a
    key is wanted with the key row as its last dim. A key that is laid out
    otherwise is transposed once, to (batch..., d, n), before any loop over row
    blocks; a key that both streams share is transposed once for both.

    ```mlir
    #k = affine_map<(b, m, n, d, e) -> (b, n, d)>
    diff.attention {indexing_maps = [#q, #k, #v, #o], ...} stream1(%q, %k : ...) ...
    ```

    becomes

    ```mlir
    #k = affine_map<(b, m, n, d, e) -> (b, d, n)>
    %kt = linalg.transpose ins(%k : tensor<2x?x64xf32>) outs(%empty : tensor<2x64x?xf32>) permutation = [0, 2, 1]
    diff.attention {indexing_maps = [#q, #k, #v, #o], ...} stream1(%q, %kt : ...) ...
    ```
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
  let statistics = [
    Statistic<"numPacked", "num-packed", "keys transposed">
  ];
}

def DiffTileAttention : Pass<"diff-tile-attention"> {
  let summary = "Tile diff.attention by batch, head and row block";
  let description = [{
    Cuts `diff.attention` into a parallel loop (`scf.forall`) over the batch dims,
    one at a time, and over blocks of query rows. The body is the same op on the
    tile: all keys, `position` moved to the tile's first row. This is
    `scf::tileUsingSCF` on the op's TilingInterface. An op in
    some `scf.forall` whose batch dims are all 1 is such a tile already, and left.
    One with a dim of static size 0, which can not be sliced, is left with a
    remark.

    ```mlir
    %o = diff.attention {causal, ...} stream1(%q, %k : tensor<2x?x64xf32>, tensor<2x64x?xf32>) ...
    ```

    becomes

    ```mlir
    %o = scf.forall (%b, %i) in (2, %blocks) shared_outs(%out = %init) -> (tensor<2x?x64xf32>) {
      %rows = affine.min (-%i + M, 48)
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
    `diff-tile-attention` leaves) to the strip form. A strip holds the scores,
    then the exponentials, of the tile's rows and all keys, one strip a stream;
    both are needed until their row sums are known, because the difference of
    the maps is taken before the one product with the value:

    - a loop over key chunks computes both streams' scores (`diff.tile = "qk"`),
      hides keys (`"hide"`), and keeps the row maxima (`"row_max"`);
    - a second one takes exponentials (`"exp"`) and row sums (`"row_sum"`);
    - a last loop combines the two strips, `e1 / l1 - lambda * e2 / l2`
      (`"combine"`), and multiplies by the value chunk (`"pv"`);
    - the epilogue divides by the root mean square (`"epilogue"`).

    With causal, chunks that no row of the tile sees are never computed; with a
    window, neither are those that all rows have left behind. Memory is O(rows x
    N) for each tile that runs. Ops that are not tiled are left, with a remark.
    See docs/walkthrough.md for the IR of a whole example.

    ```mlir
    %o = diff.attention {...} stream1(%q, %k : tensor<1x32x64xf32>, tensor<1x64x?xf32>) value(%v : ...) outs(%init : ...)
    ```

    becomes

    ```mlir
    %strip:2 = scf.for %c = %lo to %hi step %c256 iter_args(%s = %empty, %max = %minus_infinity) {
      %k_chunk = tensor.extract_slice %k[0, 0, %c] [1, 64, %size] [1, 1, 1]
      %qk = linalg.generic {diff.tile = "qk", ...} ins(%q_scaled, %k_chunk : ...) outs(%zero : ...)
      ...
    ```
  }];
  let options = !listconcat(TargetOptions<>.common, [
    Option<"keyChunk", "key-chunk", "int64_t", "-1",
           "key rows a chunk; -1 chooses for the target">,
    Option<"rowMultiple", "row-multiple", "int64_t", "-1",
           "rows are computed in multiples of this; -1: the lanes of a vector">,
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
