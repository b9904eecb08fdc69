//===- Passes.td - Passes: diff.attention as CUDA kernels -*- tablegen -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_PASSES_TD
#define DIFF_PASSES_GPU_PASSES_TD

include "mlir/Pass/PassBase.td"

def DiffGpuAttention : Pass<"diff-gpu-attention", "::mlir::ModuleOp"> {
  let summary = "Make kernels of diff.attention on buffers";
  let description = [{
    Makes a kernel (sm_80 and later) of each `diff.attention` on buffers, and
    launches it in the op's place: f16 and bf16 are multiplied by tensor cores,
    f32 as `f32` says. docs/CUDA.md tells what the kernel does. What its code
    depends on are maps, types, layouts and attributes but for `factor`, which is
    an argument, as are sizes and strides that are not constants: ops that agree
    in all of this share a kernel, as layers do.

    For sm_90a it is a kernel of warp groups (`wgmma`, TMA) where types, rows and
    layouts are what these take, with tensor maps that the host makes by calls of
    `diff_rt_device_tensor_map`; a remark says why where it is not.

    Heads that share keys and value (a batch dim that the maps of these do not have)
    become rows of one block where the largest blocks are fewer then, as with one
    row a head: keys and value are read once for all of them.

    Where few rows look at many keys, these are cut into parts, each with a block of
    its own, and a second kernel merges what they found, in a buffer that is made
    and freed around the two launches. Sizes decide, on the host if they are not
    constants, with an `scf.if` around both ways.

    The tile sizes are chosen for `chip`; each can be fixed by an option. Ops that
    there is no kernel for are left, with a remark: those with f64, with score or
    value dims that are dynamic, with layouts that have no strides, and with
    values so wide that no tile fits the registers.

    ```mlir
    func.func @f(%q: memref<8x?x64xbf16>, ...) {
      diff.attention {causal, ...} stream1(%q, %k : ...) value(%v : ...) outs(%o : ...)
    ```

    becomes

    ```mlir
    func.func @f(%q: memref<8x?x64xbf16>, ...) {
      %queries = llvm.inttoptr ... : i64 to !llvm.ptr<1>
      gpu.launch_func @kernels::@f_attention blocks in (%blocks, %c1, %c1) threads in (%c256, %c1, %c1)
          dynamic_shared_memory_size %bytes args(%queries : !llvm.ptr<1>, ...)
    ...
    gpu.module @kernels attributes {diff.chip = "sm_80"} {
      llvm.mlir.global external @diff_shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
      gpu.func @f_attention(%queries: !llvm.ptr<1> {llvm.noalias, llvm.align = 16 : i64}, ...) kernel
          attributes {known_block_size = array<i32: 256, 1, 1>, diff.kernel = {shared_bytes = 98304 : i64, ...}} {
        ...
        %found:134 = scf.for %tile = %first to %end step %c1 iter_args(...) -> (i32, f32, ...) : i32 {
          nvvm.cp.async.wait.group 0
          nvvm.barrier0
          ...
    ```
  }];
  let options = [
    Option<"chip", "chip", "std::string", "\"sm_80\"", "the GPU, as LLVM calls it">,
    Option<"form", "form", "std::string", "\"\"",
           "one-pass, with an accumulator a stream, or two-passes, with one for the difference; empty chooses">,
    Option<"f32", "f32", "std::string", "\"ffma\"",
           "what products of f32 are: ffma, exact, or tf32, rounded and on tensor cores">,
    Option<"products", "products", "std::string", "\"\"",
           "mma, of a warp, or wgmma, of a warp group (sm_90a); empty chooses">,
    Option<"warps", "warps", "int64_t", "-1", "warps a block, of 16 rows each; -1 chooses">,
    Option<"keys", "keys", "int64_t", "-1", "keys a step, a multiple of 16; -1 chooses">,
    Option<"parts", "parts", "int64_t", "-1",
           "into how many parts the keys are cut, with a merge of them; 1 for none, -1 chooses">,
    Option<"stack", "stack", "std::string", "\"\"",
           "whether heads with the same keys and value are rows of one block: always or never; empty chooses">,
    Option<"stages", "stages", "int64_t", "-1", "steps in shared memory at the same time, at least 2; -1 chooses">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect", "::mlir::gpu::GPUDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::memref::MemRefDialect", "::mlir::NVVM::NVVMDialect", "::mlir::scf::SCFDialect"
  ];
  let statistics = [
    Statistic<"numKernels", "num-kernels", "kernels made">,
    Statistic<"numLaunches", "num-launches", "attention ops that launch a kernel">
  ];
}

def DiffGpuMatmul : Pass<"diff-gpu-matmul", "::mlir::ModuleOp"> {
  let summary = "Make kernels of products of matrices on buffers";
  let description = [{
    Makes a kernel of each linalg op on buffers that sums products of two floats,
    perhaps widened: `linalg.matmul`, batched, transposed, with vectors, or a
    `linalg.generic` with any number of dims. What is f16 or bf16 goes to the
    tensor cores, with sums in f32; f32 as `f32` says; f64, and operands of several
    types, to fused multiply-adds. docs/CUDA.md tells what the kernel does. Any
    layout with strides, any sizes: 16, 8 or 4 bytes are copied at a time, as is
    known of rows, or elements one by one. A `linalg.fill` with 0 before goes away,
    or a copy of what is filled so. Ops that agree in types, constant sizes and
    strides share a kernel.

    Where rows are of a number that is not known there are two kernels, of which
    one is for 16 or fewer. Where there are too few tiles for all of the chip, k is
    cut into parts that become a batch dim, and their sums are added by an
    elementwise op, in the same order each time.

    An elementwise op that is the only reader of a product, and those that are
    only readers of it in turn, become the kernel's epilogue, if the product is
    filled with 0 before: it is computed before the store, on sums that were
    rounded as the product's type says, and what is between is in no memory. That
    it may be read through a view, where dims of the view are one dim of the
    product. It stays an op of its own where its operands would not let dims count
    as one that are one without it, and where its result may be an operand of the
    product. With k in parts the op that adds them does it.

    The tile of a block is chosen for `chip`; its parts can be fixed by options, as
    far as there is such a tile for an op's types. Ops that there is no kernel for are left, with a remark.
    Scalar products of vectors are left, too: there is no tile in them.

    ```mlir
    func.func @f(%a: memref<?x4096xbf16>, %b: memref<4096x4096xbf16>, %c: memref<?x4096xbf16>) {
      linalg.fill ins(%zero : bf16) outs(%c : memref<?x4096xbf16>)
      linalg.matmul ins(%a, %b : ...) outs(%c : ...)
    ```

    becomes

    ```mlir
    func.func @f(%a: memref<?x4096xbf16>, ...) {
      %rows = llvm.inttoptr ... : i64 to !llvm.ptr<1>
      gpu.launch_func @kernels::@f_matmul blocks in (%blocks, %c1, %c1) threads in (%c128, %c1, %c1)
          dynamic_shared_memory_size %bytes args(%rows : !llvm.ptr<1>, ...)
    ...
    gpu.module @kernels attributes {diff.chip = "sm_80"} {
      gpu.func @f_matmul(%a: !llvm.ptr<1> {llvm.noalias, llvm.align = 16 : i64}, ...) kernel
          attributes {known_block_size = array<i32: 128, 1, 1>, diff.kernel = {columns = 128 : i64, ...}} {
        ...
        %sums:129 = scf.for %step = %c0 to %steps step %c1 iter_args(...) -> (i32, f32, ...) : i32 {
          nvvm.cp.async.wait.group 2
          nvvm.barrier0
          ...
    ```
  }];
  let options = [
    Option<"chip", "chip", "std::string", "\"sm_80\"", "the GPU, as LLVM calls it">,
    Option<"rows", "rows", "int64_t", "-1", "rows of a block's tile; -1 chooses">,
    Option<"columns", "columns", "int64_t", "-1", "columns of a block's tile; -1 chooses">,
    Option<"depth", "depth", "int64_t", "-1", "elements of both operands a step, a multiple of 16; -1 chooses">,
    Option<"stages", "stages", "int64_t", "-1", "steps in shared memory at the same time, at least 2; -1 chooses">,
    Option<"parts", "parts", "int64_t", "-1", "parts of k, where it can be cut into so many; -1 chooses">,
    Option<"f32", "f32", "std::string", "\"ffma\"",
           "what products of f32 are: ffma, exact, or tf32, rounded and on tensor cores">,
    Option<"epilogues", "epilogues", "bool", "true", "elementwise ops after a product become part of its kernel">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::gpu::GPUDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::memref::MemRefDialect", "::mlir::NVVM::NVVMDialect", "::mlir::scf::SCFDialect"
  ];
  let statistics = [
    Statistic<"numEpilogues", "num-epilogues", "elementwise ops in kernels of products">,
    Statistic<"numKernels", "num-kernels", "kernels made">,
    Statistic<"numLaunches", "num-launches", "ops that launch a kernel">,
    Statistic<"numSplit", "num-split", "ops whose k is cut into parts">
  ];
}

def DiffGpuLinalg : Pass<"diff-gpu-linalg", "::mlir::ModuleOp"> {
  let summary = "Make kernels of linalg ops and copies on buffers";
  let description = [{
    Each linalg op on buffers, each copy, and each store of a number that the
    host computes becomes a kernel that is launched in its place. Sizes and
    strides may be dynamic, maps any that linalg has, and bodies may load from
    other buffers. Numbers that a body takes from outside are arguments. Ops that
    agree in all that the code depends on share a kernel. A fill with a constant
    right before sums goes away: that is what they begin with.

    There are three forms, which the kernel's `diff.kernel` names:

    - `points`: a thread for each point of the parallel loops, in the order of the
      result's memory, or for some neighbours, loaded and stored together as up to
      16 bytes where all operands are known to be aligned for that. Loops that all
      operands walk as one are one. A thread does all steps of its point's sums.
    - `rows`: neighbouring threads share the steps of a point's sums, where that
      makes them read neighbours; partial sums are added up by shuffles, and
      through shared memory for long rows.
    - `columns`: threads of different warps share the steps, and neighbours have
      neighbouring points.

    Sums are shared only where one op combines them that is known to have a neutral
    element; their order is then another one than the op's. An assertion in a body
    that fails ends the launch. What there is no kernel for is an error that names
    the op.

    ```mlir
    linalg.generic {...} ins(%x : memref<?x128xf32>) outs(%y : memref<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = math.exp %in : f32
      linalg.yield %0 : f32
    }
    ```

    becomes

    ```mlir
      gpu.launch_func @kernels::@f_elementwise blocks in (%blocks, %c1, %c1) threads in (%c256, %c1, %c1)
          dynamic_shared_memory_size %c0_i32 args(%x : !llvm.ptr<1>, %y : !llvm.ptr<1>, %n : i64)
    ...
    gpu.module @kernels attributes {diff.chip = "sm_80"} {
      gpu.func @f_elementwise(...) kernel attributes {diff.kernel = {form = "points", points = 1024 : i64, ...}} {
        ...
        %7 = llvm.load %6 {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xf32>
    ```
  }];
  let options = [
    Option<"chip", "chip", "std::string", "\"sm_80\"", "the GPU, as LLVM calls it">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect", "::mlir::gpu::GPUDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::LLVM::LLVMDialect", "::mlir::memref::MemRefDialect",
    "::mlir::NVVM::NVVMDialect", "::mlir::scf::SCFDialect"
  ];
  let statistics = [
    Statistic<"numKernels", "num-kernels", "kernels made">,
    Statistic<"numLaunches", "num-launches", "ops that launch a kernel">
  ];
}

def DiffGpuMath : Pass<"diff-gpu-math", "::mlir::gpu::GPUModuleOp"> {
  let summary = "Math functions in kernels as arithmetic that a GPU has";
  let description = [{
    exp, log, tanh, erf and the like become polynomials, without a library of
    device functions; sine and cosine reduce their argument in f64, which is exact
    enough for any position. Numbers of f16 and bf16 are computed with in f32 and
    rounded after each op, by an intrinsic that keeps them from being fused.
    A function that there is nothing for is an error that names it.

    ```mlir
    %y = arith.mulf %x, %x : bf16
    // becomes
    %0 = arith.extf %x : bf16 to f32
    %1 = arith.mulf %0, %0 : f32
    %y = llvm.call_intrinsic "llvm.nvvm.f2bf16.rn"(%1) : (f32) -> bf16
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::LLVM::LLVMDialect",
      "::mlir::math::MathDialect", "::mlir::NVVM::NVVMDialect", "::mlir::vector::VectorDialect"];
}

def DiffGpuLowerAttention : Pass<"diff-gpu-lower-attention", "::mlir::ModuleOp"> {
  let summary = "Lower the attention that there is no kernel for";
  let description = [{
    Replaces each `diff.attention` on tensors whose types or sizes
    diff-gpu-attention makes no kernel of by the linalg ops of its formula, as
    diff-lower-reference does, with a remark: what is left for diff-gpu-attention
    gets a kernel.

    ```mlir
    %o = diff.attention ... value(%v : tensor<4x64x20xbf16>) ...
    ```

    becomes

    ```mlir
    // remark: no kernel: score and value dims have to be multiples of 8, but are 64 and 20; the whole score matrix will be in memory
    %scores = linalg.generic ... ins(%q, %k : ...) ...
    ```
  }];
  let options = [
    Option<"chip", "chip", "std::string", "\"sm_80\"", "the GPU, as LLVM calls it">,
    Option<"f32", "f32", "std::string", "\"ffma\"", "as of diff-gpu-attention">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"
  ];
  let statistics = [Statistic<"numLowered", "num-lowered", "attention ops lowered by their formula">];
}

def DiffGpuSinkLoads : Pass<"diff-gpu-sink-loads", "::mlir::func::FuncOp"> {
  let summary = "Let kernels read the numbers that they need";
  let description = [{
    A number that the host reads of a tensor on the device costs a wait for all
    that was launched before. Where a linalg op uses numbers that are computed of
    elements of tensors, this repeats the computation in the op's body, whose
    kernel then reads the elements itself. Fills with such numbers, and tensors
    made of one, become `linalg.generic` for that. What is left for the host to
    read decides its control flow, sizes and positions.

    ```mlir
    %lambda = tensor.extract %t[] : tensor<f32>
    %y = linalg.generic ... {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.mulf %in, %lambda : f32
    ```

    becomes

    ```mlir
    %y = linalg.generic ... {
    ^bb0(%in: f32, %out: f32):
      %lambda = tensor.extract %t[] : tensor<f32>
      %0 = arith.mulf %in, %lambda : f32
    ```
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
  let statistics = [Statistic<"numSunk", "num-sunk", "numbers computed in a body">];
}

def DiffGpuMemory : Pass<"diff-gpu-memory", "::mlir::ModuleOp"> {
  let summary = "Put buffers into the device's memory";
  let description = [{
    Buffers that a kernel, a caller or a result may have a part in lie on the
    device; those that only the host's code touches, as the shape that
    `memref.reshape` reads, stay as they are. Of the former, allocations and
    deallocations become calls of the runtime, constants the runtime's copies of
    them, and copies without holes its copies. An element that the host loads is
    read from the device (which waits for it), one that it stores is uploaded.
    Any other op that touches such a buffer is an error: no kernel does it.

    ```mlir
    %a = memref.alloc(%n) : memref<?x4xf32>
    %x = memref.load %b[] : memref<i64>
    memref.dealloc %a : memref<?x4xf32>
    ```

    becomes

    ```mlir
    %p = llvm.call @diff_rt_device_alloc(%bytes) : (i64) -> !llvm.ptr
    %a = builtin.unrealized_conversion_cast ... : !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)> to memref<?x4xf32>
    llvm.call @diff_rt_device_read(%place, %address, %c8) : (!llvm.ptr, !llvm.ptr, i64) -> ()
    %x = llvm.load %place : !llvm.ptr -> i64
    llvm.call @diff_rt_device_free(%p) : (!llvm.ptr) -> ()
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::LLVM::LLVMDialect", "::mlir::memref::MemRefDialect"
  ];
  let statistics = [
    Statistic<"numBuffers", "num-buffers", "allocations on the device">,
    Statistic<"numConstants", "num-constants", "uses of constants on the device">,
    Statistic<"numReads", "num-reads", "places where the host waits for the device">
  ];
}

def DiffGpuLaunches : Pass<"diff-gpu-launches", "::mlir::ModuleOp"> {
  let summary = "Make launches calls of the runtime";
  let description = [{
    Each `gpu.launch_func` becomes a call of `diff_rt_device_launch` with the
    kernel's position among the module's kernels, and the addresses of its
    arguments: one that is a pointer of the host (`!llvm.ptr`) is passed as it is,
    the address of a tensor map that the kernel takes by value.

    ```mlir
    gpu.launch_func @kernels::@main_sum blocks in (%n, %c1, %c1) threads in (%c256, %c1, %c1)
        args(%x : !llvm.ptr<1>, %size : i32)
    ```

    becomes

    ```mlir
    llvm.store %x, %value0 : !llvm.ptr<1>, !llvm.ptr
    llvm.store %value0, %argument0 : !llvm.ptr, !llvm.ptr
    ...
    llvm.call @diff_rt_device_launch(%c0_i32, %blocks, %c1_i32, %c1_i32, %c256_i32, %c0_i32, %argument0)
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::LLVM::LLVMDialect"];
}

#endif // DIFF_PASSES_GPU_PASSES_TD
