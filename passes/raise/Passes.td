//===- Passes.td - Passes: from linalg to the diff ops -*- tablegen -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_RAISE_PASSES_TD
#define DIFF_PASSES_RAISE_PASSES_TD

include "mlir/Pass/PassBase.td"

def DiffSimplifyShapes : Pass<"diff-simplify-shapes", "::mlir::func::FuncOp"> {
  let summary = "make the shape arithmetic of dynamic exports regular";
  let description = [{
    Exports with dynamic sizes carry PyTorch's shape arithmetic along: guards
    for negative sizes, quotients of products, `tensor.reshape` to a computed
    shape, one size under many names. The pass

    - folds what follows from sizes being at least 0 (and small enough not to
      overflow when multiplied);
    - replaces the size of an op's result by the size that it has;
    - turns `tensor.reshape` into `tensor.expand_shape` and `collapse_shape`,
      and where it shows that two sizes are equal, for a reshape keeps the
      number of elements, asserts that;
    - moves shape arithmetic and its `cf.assert`s to the top of the function,
      and where an assert says that two sizes are equal replaces one by the
      other everywhere but in the assert, which stays: it is the check that
      callers gave consistent shapes;
    - writes `fpowi(x, 2)` as `x * x`, truncates f64 constants, and drops the
      asserts that `torch.reciprocal` has for each element.

    ```mlir
    %m = tensor.dim %x, %c1 : tensor<2x?x128xf32>
    %n = tensor.dim %table, %c0 : tensor<?x8xf32>
    %same = arith.cmpi eq, %m, %n : index
    cf.assert %same, "mismatched size for broadcast"
    %i = arith.index_cast %n : index to i64
    %shape = tensor.from_elements %c2, %i, %c8, %c16 : tensor<4xi64>
    %y = tensor.reshape %x(%shape) : (tensor<2x?x128xf32>, tensor<4xi64>) -> tensor<2x?x8x16xf32>
    // becomes, after the assert
    %y = tensor.expand_shape %x [[0], [1], [2, 3]] output_shape [2, %m, 8, 16]
        : tensor<2x?x128xf32> into tensor<2x?x8x16xf32>
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect", "::mlir::tensor::TensorDialect"];
}

def DiffRaiseSoftmax : Pass<"diff-raise-softmax", "::mlir::func::FuncOp"> {
  let summary = "recognise softmax as linalg.softmax";
  let description = [{
    `exp(x - c) / sum exp(x - c)`, the sum over one dim and c the same all along
    that dim, in any number of linalg ops with any layout ops between, becomes
    `linalg.softmax` of x. c is usually the maximum of x; it cancels, whatever
    it is. The divisor may be a reciprocal, or in the exponent as logarithm
    (`exp(x - logsumexp(x))`, `exp(log_softmax(x))`). An exponential that is
    divided by a sum and is no softmax gets a remark.

    ```mlir
    %max:2 = linalg.generic ... ins(%x : tensor<8x32x32xf32>) outs(%lowest, %zeros) { argmax over d2 }
    %shifted = linalg.generic ... ins(%x, %max#0) { subf }
    %exp = linalg.generic ... ins(%shifted) { exp }
    %sum = linalg.generic ... ins(%exp) outs(%zero) { addf over d2 }
    %p = linalg.generic ... ins(%exp, %sum) { divf }
    // becomes
    %p = linalg.softmax dimension(2) ins(%x : tensor<8x32x32xf32>) outs(%init : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
    ```
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
  let statistics = [Statistic<"numRaised", "num-raised", "Number of softmaxes found">];
}

def DiffRaiseRmsNorm : Pass<"diff-raise-rms-norm", "::mlir::func::FuncOp"> {
  let summary = "recognise RMSNorm over the last dim as diff.rms_norm";
  let description = [{
    A product of x, `rsqrt(mean(x^2) + eps)` (or a division by `sqrt`, or a
    power of -0.5), and optionally a weight that depends on the last dim only
    and constants becomes `diff.rms_norm`; the constants are its factor.

    ```mlir
    %square = linalg.generic ... ins(%x, %x : ...) { mulf }
    %sum = linalg.generic ... ins(%square) outs(%zero) { addf over the last dim }
    %root = linalg.generic ... ins(%sum) { rsqrt(in / 128.0 + 1.0e-5) }
    %normed = linalg.generic ... ins(%x, %root) { mulf }
    %y = linalg.generic ... ins(%normed, %w) { mulf }
    // becomes
    %y = diff.rms_norm ins(%x : tensor<2x?x128xf32>) weight(%w : tensor<128xf32>)
        outs(%init : tensor<2x?x128xf32>) {eps = 1.0e-5 : f32} -> tensor<2x?x128xf32>
    ```
  }];
  let dependentDialects = ["::diff::DiffDialect", "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
  let statistics = [Statistic<"numRaised", "num-raised", "Number of norms found">];
}

def DiffRaiseRope : Pass<"diff-raise-rope", "::mlir::func::FuncOp"> {
  let summary = "recognise rotary position embeddings as diff.rope";
  let description = [{
    A tensor whose elements are, by pairs of one other tensor's last dim,
    `x * cos - y * sin` and `y * cos + x * sin` becomes `diff.rope`, whichever
    slices, negations and concatenations say so. Pairs may be interleaved
    (2i, 2i+1) or halves apart (i, i + D/2); tables may have an entry a pair or
    an entry an element. If the input is a transposed view (the last dim
    staying), the tensor behind it is rotated and the result transposed.

    ```mlir
    %lo = tensor.extract_slice %x[0, 0, 0, 0] [2, 32, 8, 8] [1, 1, 1, 1] : ...
    %hi = tensor.extract_slice %x[0, 0, 0, 8] [2, 32, 8, 8] [1, 1, 1, 1] : ...
    %neg = linalg.generic ... ins(%hi) { negf }
    %rotated = tensor.concat dim(3) %neg, %lo : ...
    %y = linalg.generic ... ins(%x, %cos, %rotated, %sin) { x * cos + rotated * sin }
    // becomes
    %y = diff.rope half ins(%x, %cos, %sin : ...) outs(%init : ...)
        {table_map = affine_map<(b, m, h, d) -> (m, d)>} -> tensor<2x32x8x16xf32>
    ```
  }];
  let dependentDialects = ["::diff::DiffDialect", "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
  let statistics = [Statistic<"numRaised", "num-raised", "Number of embeddings found">];
}

def DiffRaiseLambda : Pass<"diff-raise-lambda", "::mlir::func::FuncOp"> {
  let summary = "recognise lambda's re-parameterisation as diff.lambda";
  let description = [{
    `exp(sum q1 * k1) - exp(sum q2 * k2) + init` on four vectors, `init` a
    constant, becomes `diff.lambda`.

    ```mlir
    %a = linalg.generic ... ins(%q1, %k1) { mulf }
    %b = linalg.generic ... ins(%a) outs(%zero) { addf over d0 }
    %c = linalg.generic ... ins(%b) { exp }
    ... // the same for q2, k2: %f
    %g = linalg.generic ... ins(%c, %f : tensor<f32>, tensor<f32>) { subf }
    %lambda = linalg.generic ... ins(%g) { addf %init }
    // becomes
    %lambda = diff.lambda %q1, %k1, %q2, %k2 {init = 0.355509 : f32} : tensor<16xf32> -> tensor<f32>
    ```
  }];
  let dependentDialects = ["::diff::DiffDialect"];
  let statistics = [Statistic<"numRaised", "num-raised", "Number of lambdas found">];
}

def DiffRaiseAttention : Pass<"diff-raise-attention", "::mlir::func::FuncOp"> {
  let summary = "recognise attention and differential attention as diff.attention";
  let description = [{
    Three rewrites to a normal form, each through any layout ops:

    1. A product, summed over the keys, of a value and of probabilities. These
       are a `linalg.softmax` over the keys, or P1 - lambda * P2 with both of
       them such softmaxes, in any order and with the sign anywhere. Their
       scores are scale * Q K^T with masks; the scale, a constant, may be on Q,
       K or the scores. A factor of the probabilities that does not depend on
       the key becomes one of the result.
    2. A concatenation of two attentions with the same maps and with values
       that are halves of one tensor: one attention, the value in two halves.
    3. A1 - lambda * A2 with the same value, mask and scale: two streams. A1
       and A2 are attentions, or parts of one product of maps side by side.

    A mask of indices alone (row and key compared, a size between the two, as of
    a cache, and any arithmetic with the result) becomes `causal`, `window` and
    `position`; other masks stay operands, several as their sum. A mask's number
    may be finite, -1e8
    or less, if every row sees a key. An operand that is no strided view of a
    tensor is read from the last copy that is one.

    A guard of the scores against NaN and infinity (`torch.nan_to_num`) is
    dropped: on finite scores it is the identity, and only weights or inputs
    that are not finite make others. What sets the probabilities of rows without
    any key to 0, where a softmax has NaN, is dropped too: the attention does
    so.

    Where a softmax feeds a product that is not raised, or none is found, and
    where two attentions are subtracted but not raised to one, a remark says
    what did not match.

    ```mlir
    %s = linalg.batch_matmul ins(%q, %kt : ...) outs(%zero : ...) -> tensor<16x32x32xf32>
    %p = linalg.softmax dimension(2) ins(%s : ...) outs(%e : ...) -> tensor<16x32x32xf32>
    %o = linalg.batch_matmul ins(%p, %v : ...) outs(%zero2 : ...) -> tensor<16x32x16xf32>
    // becomes
    %o = diff.attention {indexing_maps = [...], scale = 1.0 : f32}
        stream1(%q, %kt : tensor<16x32x16xf32>, tensor<16x16x32xf32>)
        value(%v : tensor<16x32x16xf32>) outs(%init : tensor<16x32x16xf32>) -> tensor<16x32x16xf32>
    ```
  }];
  let dependentDialects = ["::diff::DiffDialect", "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
  let statistics = [
    Statistic<"numRaised", "num-raised", "Number of products raised to an attention">,
    Statistic<"numDifferential", "num-differential", "Number of differences of two attentions raised to one">
  ];
}

#endif // DIFF_PASSES_RAISE_PASSES_TD
