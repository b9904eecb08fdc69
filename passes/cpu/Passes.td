//===- Passes.td - Passes: from linalg on tensors to LLVM -*- tablegen -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_CPU_PASSES_TD
#define DIFF_PASSES_CPU_PASSES_TD

include "mlir/Pass/PassBase.td"

def DiffRecordSignature : Pass<"diff-record-signature", "::mlir::ModuleOp"> {
  let summary = "record the signature of public functions, and check it";
  let description = [{
    Stores in `diff.signature` what a public function's author wrote, before
    bufferisation changes the types. Functions whose arguments or results are
    no ranked tensors, or of element types that the runtime's ABI lacks, are
    rejected, as are functions without a body and those whose names lowering
    gives to its own. A C entry point is asked for.

    ```mlir
    func.func @main(%w: tensor<8x4xf32> {diff.param = "w"}, %x: tensor<?x8xf32>) -> tensor<?x4xf32>
    // gets
    diff.signature = {args = [{name = "w", param, type = tensor<8x4xf32>}, {name = "arg1", type = tensor<?x8xf32>} ],
                      results = [{name = "result0", type = tensor<?x4xf32>} ]}
    ```
  }];
}

def DiffCheckSizes : Pass<"diff-check-sizes", "::mlir::func::FuncOp"> {
  let summary = "check at run time the sizes that ops take to be equal";
  let description = [{
    Where an op's operands have a dim in common and their sizes are only known
    at run time, an assertion compares them, unless they are the same by
    construction: what a caller passes must not lead outside of a buffer. Slices,
    windows and elements at computed indices are checked to lie inside, and dims that a
    cast or an expansion takes for granted. `diff-lower-asserts` makes of a failure an error of the call.
    Models of static sizes stay as they are.

    ```mlir
    func.func @f(%k: tensor<?x64xf32>, %v: tensor<?x128xf32>, ...) {
      diff.attention ... stream1(%q, %k : ...) value(%v : ...)
    // gets before the attention
    %same = arith.cmpi eq, %keys, %values : index
    cf.assert %same, "dim 0 of 'arg0' and dim 0 of 'arg1' differ, which 'diff.attention' needs to be equal"
    ```
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
      "::mlir::cf::ControlFlowDialect", "::mlir::tensor::TensorDialect"];
}

def DiffScatterOneHot : Pass<"diff-scatter-one-hot", "::mlir::func::FuncOp"> {
  let summary = "add up rows by their numbers instead of multiplying with a one-hot matrix";
  let description = [{
    The gradient of an embedding is the product of a matrix that says which token
    has which row, of zeros and ones, with the tokens' gradients: exports have no
    scatter that adds. Where the ones are found to be where a number is a row's,
    the tokens' gradients are added to these rows, one after the other, and the
    matrix is not made. Numbers that are no row's add nothing. Other conditions
    of the token, as that it is no padding, are kept. Products of fewer than 64
    rows stay.

    ```mlir
    %hot = linalg.generic ins(%ids, %iota) { arith.cmpi eq; arith.uitofp } -> tensor<1024x320xf32>
    %t = linalg.transpose ins(%hot) ... permutation = [1, 0]
    %g = linalg.matmul ins(%t, %x : tensor<320x1024xf32>, tensor<1024x64xf32>) outs(%zero : tensor<320x64xf32>)
    // becomes
    %g = scf.for %i = %c0 to %c1024 step %c1 iter_args(%sum = %zero) {
      %id = tensor.extract %ids[%i]
      %row = tensor.extract_slice %sum[%id, 0] [1, 64] [1, 1]
      // row %i of %x is added, and the result inserted
    ```
  }];
  let statistics = [
    Statistic<"numScattered", "num-scattered", "products that became additions">
  ];
  let dependentDialects = ["::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
      "::mlir::linalg::LinalgDialect", "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"];
}

def DiffFuseLinalg : Pass<"diff-fuse-linalg", "::mlir::func::FuncOp"> {
  let summary = "merge elementwise linalg ops, and copies into contractions";
  let description = [{
    Elementwise ops merge into their consumers where no expensive value is
    computed twice; copies that broadcast or permute (a weight repeated over
    the batch) merge into the contraction that reads them, unless that makes
    its innermost access strided. A producer that computes from its init stays:
    merged, it would update the number for each element of its consumer. So do
    the ops of a tile of attention (`diff.tile`). What is left of linalg.softmax
    is decomposed, tensor.concat becomes insertions, and integer powers become
    products. With `products-once`, for a GPU, where it is part of the product's
    kernel, an elementwise op on a product's result has one place.

    ```mlir
    %e = linalg.exp ins(%x : tensor<8xf32>) outs(%0 : tensor<8xf32>) -> tensor<8xf32>
    %r = linalg.add ins(%e, %y : tensor<8xf32>, tensor<8xf32>) outs(%0 : tensor<8xf32>) -> tensor<8xf32>
    // becomes one linalg.generic
    ```
  }];
  let options = [
    Option<"productsOnce", "products-once", "bool", "false",
           "what reads a product's result is not computed twice, cheap as it may be">
  ];
  let dependentDialects = ["::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
      "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"];
}

def DiffWidenBodies : Pass<"diff-widen-bodies", "::mlir::func::FuncOp"> {
  let summary = "compute merged loops of f16 and bf16 in f32, and round once";
  let description = [{
    Arithmetic of 16-bit floats is f32's, rounded. Where elementwise ops were
    merged into one, what goes from one to the next is not rounded any more, as
    it is not stored: results are nearer to the exact ones, and there is less to
    compute. That holds for a model's own roundings between the ops, too, such
    as a norm's `type_as`, which merge with them. Sums, and what is computed
    alone, stay as they are.

    ```mlir
    %p = arith.mulf %x, %y : bf16
    %r = arith.addf %p, %z : bf16
    // becomes
    %p = arith.mulf %x32, %y32 : f32
    %s = arith.addf %p, %z32 : f32
    %r = arith.truncf %s : f32 to bf16
    ```
  }];
  let statistics = [
    Statistic<"numUnrounded", "num-unrounded", "Number of values that are not rounded any more">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def DiffSplitInits : Pass<"diff-split-inits", "::mlir::func::FuncOp"> {
  let summary = "give each op that overwrites a tensor one of its own";
  let description = [{
    Common subexpressions make one of equal fills and empty tensors. Two ops
    that write there would need a copy of it, which costs more than the filling:
    each use that writes gets a clone instead. Uses that only read, as inputs of
    a linalg op, share one. Runs right before bufferisation.

    ```mlir
    %f = linalg.fill ins(%zero : f32) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    %0 = linalg.matvec ins(%a, %x : ...) outs(%f : tensor<8xf32>) -> tensor<8xf32>
    %1 = linalg.matvec ins(%b, %x : ...) outs(%f : tensor<8xf32>) -> tensor<8xf32>
    // the second gets a fill of its own, of an empty tensor of its own
    ```
  }];
  let statistics = [
    Statistic<"numSplit", "num-split", "fills and empty tensors cloned">
  ];
}

def DiffKeepSliceRanks : Pass<"diff-keep-slice-ranks", "::mlir::func::FuncOp"> {
  let summary = "take slices that leave out some of their dims of size 1 apart";
  let description = [{
    A `tensor.extract_slice` or `insert_slice` may leave out dims of size 1. Where
    it has more of them than it leaves out, which ones these are can not be told
    from a buffer's layout whose strides are dynamic, and the passes that take
    views of buffers apart guess, or fail. Such a slice becomes one of the source's
    rank and a reshape, which says it. Runs right before bufferisation.

    ```mlir
    %s = tensor.extract_slice %x[0, 0, 0, 0] [1, 4, 1, %n] [1, 1, 1, 1] : tensor<1x8x1x?xf32> to tensor<1x4x?xf32>
    // becomes
    %t = tensor.extract_slice %x[0, 0, 0, 0] [1, 4, 1, %n] [1, 1, 1, 1] : tensor<1x8x1x?xf32> to tensor<1x4x1x?xf32>
    %s = tensor.collapse_shape %t [[0], [1, 2], [3]] : tensor<1x4x1x?xf32> into tensor<1x4x?xf32>
    ```
  }];
  let statistics = [
    Statistic<"numChanged", "num-changed", "slices taken apart">
  ];
  let dependentDialects = ["::mlir::tensor::TensorDialect"];
}

def DiffDonate : Pass<"diff-donate", "::mlir::func::FuncOp"> {
  let summary = "write results into the memory of donated arguments";
  let description = [{
    Of a public function, an argument with `diff.donate = N` may be written, and
    is where result N ends up; no other argument is ever written. Ops that
    compute such a result move behind all that reads the argument's old value, so
    that bufferisation can let them write there: what an optimizer's update reads
    and what it writes are then one buffer. What can't be so, as the new value is
    needed before the old one is read for the last time, is copied there at the
    end; `--remarks-filter=donate` names the op that reads. A result that is the
    old value of another donated argument is copied before that is overwritten.
    Runs before bufferisation.

    ```mlir
    func.func @main(%p: tensor<8xf32> {diff.donate = 0 : i64}, %x: tensor<8xf32>) -> tensor<8xf32> {
      ...
      return %new : tensor<8xf32>
    // becomes, %p with bufferization.writable = true, %x with false,
      %0 = bufferization.materialize_in_destination %new in %p : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
      return %0 : tensor<8xf32>
    ```
  }];
  let statistics = [
    Statistic<"numDonated", "num-donated", "results in the memory of an argument">,
    Statistic<"numCopied", "num-copied", "results that are copied there at the end">
  ];
  let dependentDialects = ["::mlir::bufferization::BufferizationDialect"];
}

def DiffDropDonated : Pass<"diff-drop-donated", "::mlir::ModuleOp"> {
  let summary = "return no result that lies in an argument";
  let description = [{
    Runs after bufferisation on what diff-donate made: results that are in the
    memory of a donated argument are no results of the function any more; the
    model's table says where they are (`diff.signature`). A public function with
    donated arguments that another one still calls is an error.

    ```mlir
    func.func @main(%p: memref<8xf32> {diff.donate = 1 : i64}) -> (memref<f32>, memref<8xf32>) {
      ...
      return %loss, %p : memref<f32>, memref<8xf32>
    // becomes
    func.func @main(%p: memref<8xf32>) -> memref<f32> {
      ...
      return %loss : memref<f32>
    ```
  }];
  let dependentDialects = ["::mlir::memref::MemRefDialect"];
}

def DiffCheckOps : Pass<"diff-check-ops", "::mlir::func::FuncOp"> {
  let summary = "reject ops on tensors that can not become ops on buffers";
  let description = [{
    Each op that has no bufferisation is reported with its name and place.

    ```mlir
    %0 = tosa.abs %x : (tensor<4xf32>) -> tensor<4xf32>
    // error: op 'tosa.abs' has no CPU lowering
    ```
  }];
}

def DiffOwnResults : Pass<"diff-own-results", "::mlir::func::FuncOp"> {
  let summary = "give every result of a public function its own buffer";
  let description = [{
    A returned buffer that may be an argument, a constant or another result is
    copied, so that the caller can free each result.

    ```mlir
    func.func @f(%a: memref<4xf32>) -> memref<4xf32> { return %a : memref<4xf32> }
    // returns a copy of %a
    ```
  }];
  let dependentDialects = ["::mlir::memref::MemRefDialect"];
}

def DiffHoistScratch : Pass<"diff-hoist-scratch", "::mlir::func::FuncOp"> {
  let summary = "allocate the scratch memory of loops once, outside of them";
  let description = [{
    Runs between bufferisation and the insertion of deallocations. An
    allocation in a loop that does not outlive the iteration moves out of all
    loops; in a parallel loop each worker gets its part of it. Where the size
    depends on the loop its upper bound is allocated.

    ```mlir
    scf.forall (%i) in (%n) {
      %s = memref.alloc() : memref<4x64xf32>
    // becomes
    %w = diff.num_workers
    %arena = memref.alloc(%w * 1024) : memref<?xi8>
    scf.forall (%i) in (%n) {
      %id = diff.worker_id
      %s = memref.view %arena[%id * 1024][] : memref<?xi8> to memref<4x64xf32>
    ```

    `--remarks-filter=scratch` says of each parallel loop how much a worker
    gets, as a formula where sizes are dynamic: "scratch per worker: at most
    632*N + 72511 bytes, N is dim 1 of argument 2". A compiled model tells the
    runtime by `diff.report_scratch`.
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
      "::mlir::memref::MemRefDialect", "::diff::DiffDialect"];
}

def DiffVectorizeLoops : Pass<"diff-vectorize-loops", "::mlir::func::FuncOp"> {
  let summary = "linalg ops on buffers as loops over vectors";
  let description = [{
    One scheme for all ops, driven by the indexing maps. The vector dim is a
    parallel dim along which the outputs are contiguous and each input is
    contiguous or constant, else a reduction dim with the same property (with
    partial sums in vectors), else there is none and the loops are scalar. Where
    inputs are contiguous along one dim and the output along another, square
    blocks are computed along the first, transposed in registers and stored along
    the second.

    Reductions carry their accumulators in registers, a tile of rows and
    vectors of them, so that each loaded value serves several; the last rows come
    in pairs. A fill right before the sum that it is for is not written, unless
    the op also reads it as an input: the sum starts from its number. An output
    that has a reduction dim is stored in each step, beside the sums that are
    carried. Partial sums that are neighbours in the result are added up across
    lanes together, by shuffles that halve their number. An input of which each
    element is read once, beside one that is read again and again (a matrix and a
    vector), is prefetched 4096 bytes ahead. Ops outside of any parallel loop get
    one over blocks of their work.

    ```mlir
    linalg.matmul ins(%a, %b : memref<12x8xf32>, memref<8x64xf32>) outs(%c : memref<12x64xf32>)
    // becomes, in loops over tiles of 6 rows and 64 columns,
    %acc:24 = scf.for %k = %c0 to %c8 step %c1 iter_args(...) -> (vector<16xf32>, ...) {
      %b0 = vector.load %b[%k, %j] : memref<8x64xf32>, vector<16xf32>
      %a0 = memref.load %a[%i, %k] : memref<12x8xf32>
      ...
    ```
  }];
  let options = [
    Option<"vectorBytes", "vector-bytes", "int64_t", "64", "bytes of a vector register: 64, 32 or 16">,
    Option<"vectorRegisters", "vector-registers", "int64_t", "32", "vector registers">,
    Option<"bf16Dot", "bf16-dot", "bool", "false",
           "use x86vector.avx512.dot for sums of pairs of bf16 products">,
    Option<"grain", "grain", "int64_t", "32768", "operations below which a parallel loop does not pay">
  ];
  let dependentDialects = ["::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
      "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect",
      "::mlir::x86vector::X86VectorDialect"];
}

def DiffLowerTransposes : Pass<"diff-lower-transposes", "::mlir::func::FuncOp"> {
  let summary = "square transposes as shuffles of whole registers";
  let description = [{
    A vector.transpose of n by n elements, n a power of two, becomes n log2(n)
    shuffles of two rows each. What is loaded along one dim can so be stored
    along another, n elements at a time. Runs right after diff-vectorize-loops:
    the canonicaliser makes vectors of single elements of such a block's rows.

    ```mlir
    %t = vector.transpose %v, [1, 0] : vector<16x16xf32> to vector<16x16xf32>
    // becomes 64 of
    %0 = vector.shuffle %row0, %row8 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
    ```
  }];
  let dependentDialects = ["::mlir::vector::VectorDialect"];
}

def DiffLowerMath : Pass<"diff-lower-math", "::mlir::func::FuncOp"> {
  let summary = "math functions as polynomials, where those are accurate";
  let description = [{
    exp, exp2, log, tanh, erf and the like of f32 become polynomials on whole
    vectors, f16 and bf16 ones are computed in f32. Sine and cosine stay for
    libm: the polynomial's range reduction is too coarse for the angles of a
    rotary embedding (hundreds of radians).

    ```mlir
    %y = math.exp %x : vector<16xf32>
    // becomes arith on vector<16xf32>; exp(-inf) is 0
    ```

    With `avx512` the power of two of exp2 on 16 lanes is put in by one
    instruction, which also takes care of infinities, overflow and numbers below
    the normal ones.
  }];
  let options = [
    Option<"avx512", "avx512", "bool", "false", "use instructions of AVX-512">,
    Option<"bf16Rounding", "bf16-rounding", "bool", "false",
           "the target rounds to bf16 itself; else that is done in integers">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::math::MathDialect",
      "::mlir::vector::VectorDialect", "::mlir::x86vector::X86VectorDialect"];
}

def DiffLowerParallel : Pass<"diff-lower-parallel", "::mlir::ModuleOp"> {
  let summary = "parallel loops as functions that the runtime calls";
  let description = [{
    The body of an outermost scf.parallel becomes a private function of a range
    of (collapsed) iterations, the worker's number and the captured values; the
    loop a call to a declaration that names it in `diff.body`, for which
    diff-finalize-llvm supplies the definition once all types are LLVM's. Inner
    parallel loops become sequential.

    ```mlir
    scf.parallel (%i) = (%c0) to (%n) step (%c1) { ... }
    // becomes
    func.call @main_parallel_0_launch(%n, ...) : (index, ...) -> ()
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
      "::mlir::scf::SCFDialect"];
}

def DiffMergeBodies : Pass<"diff-merge-bodies", "::mlir::ModuleOp"> {
  let summary = "one function for parallel loops that do the same";
  let description = [{
    The layers of a model are alike, and so are the functions of their parallel
    loops, which take most of the time to compile. Those that are equal become
    one; a few floats in which they differ, as the factor after a norm, become
    arguments.

    ```mlir
    func.func private @main_parallel_0(%begin: index, ...) { ... arith.constant 0.8 : f32 ... }
    func.func private @main_parallel_1(%begin: index, ...) { ... arith.constant 0.6 : f32 ... }
    // becomes
    func.func private @main_parallel_0(%begin: index, ..., %factor: f32) { ... }
    ```
  }];
  let statistics = [Statistic<"numMerged", "num-merged",
      "functions that another one stands for">];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
      "::mlir::vector::VectorDialect"];
}

def DiffLowerAsserts : Pass<"diff-lower-asserts", "::mlir::ModuleOp"> {
  let summary = "assertions as returns with an error";
  let description = [{
    A failed assertion is reported to the runtime, and the function returns:
    compiled code never ends the process. Results are unspecified then.

    ```mlir
    cf.assert %ok, "index out of range"
    // becomes
    cf.cond_br %ok, ^next, ^fail
    ^fail: llvm.call @diff_rt_report_error(%message) ; return
    ```
  }];
  let dependentDialects = ["::mlir::cf::ControlFlowDialect", "::mlir::LLVM::LLVMDialect",
      "::mlir::ub::UBDialect"];
}

def DiffFinalizeLLVM : Pass<"diff-finalize-llvm", "::mlir::ModuleOp"> {
  let summary = "bind the LLVM dialect to the runtime's functions, and check that nothing else is left";
  let description = [{
    Allocations and launches of parallel bodies become calls of `diff_rt_*`,
    functions that are not entries become internal, and an op that is not of
    the LLVM dialect is reported.

    ```mlir
    llvm.call @_mlir_memref_to_llvm_free(%p) : (!llvm.ptr) -> ()
    // becomes
    llvm.call @diff_rt_free(%p) : (!llvm.ptr) -> ()
    ```
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

#endif // DIFF_PASSES_CPU_PASSES_TD
