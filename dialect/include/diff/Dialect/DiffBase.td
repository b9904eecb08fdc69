//===- DiffBase.td - The diff dialect --------------------*- tablegen -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_DIALECT_DIFFBASE_TD
#define DIFF_DIALECT_DIFFBASE_TD

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"

def Diff_Dialect : Dialect {
  let name = "diff";
  let cppNamespace = "::diff";
  let summary = "Differential attention and what stands around it";
  let description = [{
    Holds differential attention (Ye et al., "Differential Transformer", ICLR
    2025), the difference of two softmax attention maps applied to one value,
    as one op, together with the ops that stand around it in a transformer and
    fuse with it: rotary position embedding, RMSNorm and the lambda
    re-parameterisation. The ops are in destination style, on tensors or on
    buffers.

    Attributes of the dialect on functions and arguments:

    - `diff.param = "NAME"` on a function argument: the argument is read from
      the parameters file by that name; the other arguments are the inputs.
    - `diff.donate = N : i64` on a function argument: the caller gives the
      argument's memory to the call, which writes result N there. The result
      has the argument's type, and no other argument donates to it. After the
      call the old value is gone. It changes where a public function's result
      lies, never what it is.
    - `diff.signature` on a function: the signature as the author wrote it, kept
      while lowering changes the types (set by `diff-record-signature`).
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
  let useDefaultAttributePrinterParser = 1;
  let hasOperationAttrVerify = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
}

class Diff_Op<string mnemonic, list<Trait> traits = []>
    : Op<Diff_Dialect, mnemonic, traits>;

def Diff_RopeInterleaved : I32EnumAttrCase<"Interleaved", 0, "interleaved">;
def Diff_RopeHalf : I32EnumAttrCase<"Half", 1, "half">;
def Diff_RopeStyle : I32EnumAttr<"RopeStyle", "which elements a rotation pairs",
    [Diff_RopeInterleaved, Diff_RopeHalf]> {
  let genSpecializedAttr = 0;
  let cppNamespace = "::diff";
}
def Diff_RopeStyleAttr : EnumAttr<Diff_Dialect, Diff_RopeStyle, "rope_style">;

#endif // DIFF_DIALECT_DIFFBASE_TD
