// RUN: diff-opt %s --split-input-file --verify-diagnostics --diff-gpu-math | FileCheck %s

// What is done in f16 or bf16 is rounded after each op, by an intrinsic.
gpu.module @kernels {
  // CHECK-LABEL: @rounds_after_each_op
  // CHECK: %[[PRODUCT:.*]] = arith.mulf {{.*}} : f32
  // CHECK: %[[ROUNDED:.*]] = llvm.call_intrinsic "llvm.nvvm.f2bf16.rn"(%[[PRODUCT]])
  // CHECK: %[[WIDE:.*]] = arith.extf %[[ROUNDED]] : bf16 to f32
  // CHECK: arith.addf %[[WIDE]], {{.*}} : f32
  // CHECK: llvm.call_intrinsic "llvm.nvvm.f2bf16.rn"
  gpu.func @rounds_after_each_op(%x: bf16, %p: !llvm.ptr<1>) kernel {
    %0 = arith.mulf %x, %x : bf16
    %1 = arith.addf %0, %x : bf16
    llvm.store %1, %p : bf16, !llvm.ptr<1>
    gpu.return
  }

  // Positions are reduced in f64.
  // CHECK-LABEL: @sine_in_f64
  // CHECK: arith.extf %{{.*}} : f32 to f64
  // CHECK: llvm.call_intrinsic "llvm.roundeven"
  // CHECK: llvm.call_intrinsic "llvm.fma"
  // CHECK-NOT: math.
  gpu.func @sine_in_f64(%x: f32, %p: !llvm.ptr<1>) kernel {
    %0 = math.sin %x : f32
    llvm.store %0, %p : f32, !llvm.ptr<1>
    gpu.return
  }

  // Later these would be calls of a library that is not there.
  // CHECK-LABEL: @takes_numbers_before_nan
  // CHECK: llvm.call_intrinsic "llvm.maxnum"
  // CHECK: llvm.call_intrinsic "llvm.minnum"
  gpu.func @takes_numbers_before_nan(%x: f32, %z: f32, %y: bf16, %w: bf16, %p: !llvm.ptr<1>) kernel {
    %0 = arith.maxnumf %x, %z : f32
    %1 = arith.minnumf %y, %w : bf16
    llvm.store %0, %p : f32, !llvm.ptr<1>
    llvm.store %1, %p : bf16, !llvm.ptr<1>
    gpu.return
  }

  // CHECK-LABEL: @keeps_arithmetic_of_f32
  // CHECK: arith.addf {{.*}} : f32
  // CHECK-NOT: intrinsic
  gpu.func @keeps_arithmetic_of_f32(%x: f32, %p: !llvm.ptr<1>) kernel {
    %0 = arith.addf %x, %x : f32
    llvm.store %0, %p : f32, !llvm.ptr<1>
    gpu.return
  }
}

// -----

gpu.module @kernels {
  gpu.func @names_what_it_can_not(%x: f64, %p: !llvm.ptr<1>) kernel {
    // expected-error @below {{op 'math.cbrt' of 'f64' has no GPU lowering}}
    %0 = math.cbrt %x : f64
    llvm.store %0, %p : f64, !llvm.ptr<1>
    gpu.return
  }
}
