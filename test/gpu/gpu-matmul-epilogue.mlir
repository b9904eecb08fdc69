// RUN: diff-opt %s --diff-gpu-matmul=parts=1 --canonicalize --cse --split-input-file | FileCheck %s
// RUN: diff-opt %s --diff-gpu-matmul=parts=2 --canonicalize --cse --split-input-file | FileCheck %s --check-prefix=PARTS
// RUN: diff-opt %s --diff-gpu-matmul=epilogues=false --canonicalize --split-input-file | FileCheck %s --check-prefix=OFF

#id = affine_map<(i, j) -> (i, j)>
#column = affine_map<(i, j) -> (j)>

// Two ops in a row are part of the kernel, the sum rounded to bf16 first; what
// is in between is nowhere stored.
// CHECK-LABEL: func.func @adds_bias_and_rounds
// CHECK-COUNT-1: memref.alloc()
// CHECK-NOT: memref.alloc()
// CHECK: gpu.launch_func @kernels::@adds_bias_and_rounds_matmul
// CHECK-NOT: linalg
// CHECK: return
// CHECK: gpu.func @adds_bias_and_rounds_matmul(
// CHECK-SAME: epilogue = [{buffer = 0 : i64, kind = "pointer"}, {buffer = 1 : i64, kind = "pointer"}]
// CHECK: nvvm.cp.async.wait.group 0
// CHECK: llvm.load {{.*}} -> vector<2xf32>
// CHECK: llvm.load {{.*}} -> vector<2xbf16>
// CHECK: %[[SUM:.*]] = arith.truncf {{.*}} : f32 to bf16
// CHECK: %[[WIDE:.*]] = arith.extf %[[SUM]] : bf16 to f32
// CHECK: %[[BIASED:.*]] = arith.addf %[[WIDE]], {{.*}} : f32
// CHECK: %[[NARROW:.*]] = arith.truncf %[[BIASED]] : f32 to bf16
// CHECK: arith.mulf %[[NARROW]], {{.*}} : bf16
// CHECK: llvm.store {{.*}} : vector<2xbf16>
// Of parts the kernel that adds them does it.
// PARTS-LABEL: func.func @adds_bias_and_rounds
// PARTS: gpu.launch_func
// PARTS: linalg.generic
// PARTS: arith.addf {{.*}} : f32
// PARTS: arith.truncf {{.*}} : f32 to bf16
// PARTS: arith.addf {{.*}} : f32
// PARTS: arith.mulf {{.*}} : bf16
// PARTS-NOT: linalg.generic
// PARTS: return
// OFF-LABEL: func.func @adds_bias_and_rounds
// OFF: gpu.launch_func
// OFF-COUNT-2: linalg.generic
func.func @adds_bias_and_rounds(%a: memref<64x128xbf16>, %b: memref<128x256xbf16>, %bias: memref<256xf32>, %gate: memref<64x256xbf16>) -> memref<64x256xbf16> {
  %zero = arith.constant 0.0 : bf16
  %c = memref.alloc() : memref<64x256xbf16>
  linalg.fill ins(%zero : bf16) outs(%c : memref<64x256xbf16>)
  linalg.matmul ins(%a, %b : memref<64x128xbf16>, memref<128x256xbf16>) outs(%c : memref<64x256xbf16>)
  %e = memref.alloc() : memref<64x256xbf16>
  linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]}
      ins(%c, %bias : memref<64x256xbf16>, memref<256xf32>) outs(%e : memref<64x256xbf16>) {
  ^bb0(%x: bf16, %y: f32, %o: bf16):
    %wide = arith.extf %x : bf16 to f32
    %sum = arith.addf %wide, %y : f32
    %narrow = arith.truncf %sum : f32 to bf16
    linalg.yield %narrow : bf16
  }
  memref.dealloc %c : memref<64x256xbf16>
  %d = memref.alloc() : memref<64x256xbf16>
  linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %gate : memref<64x256xbf16>, memref<64x256xbf16>) outs(%d : memref<64x256xbf16>) {
  ^bb0(%x: bf16, %y: bf16, %o: bf16):
    %p = arith.mulf %x, %y : bf16
    linalg.yield %p : bf16
  }
  memref.dealloc %e : memref<64x256xbf16>
  return %d : memref<64x256xbf16>
}

// -----

#id = affine_map<(i, j) -> (i, j)>

// What two products have come to: the second takes the op, and the first's
// operand is freed after that.
// CHECK-LABEL: func.func @reads_two_products
// CHECK-COUNT-2: gpu.launch_func
// CHECK-NOT: linalg
// CHECK-NOT: gpu.launch_func
// CHECK: return
// CHECK: gpu.func @reads_two_products_matmul(
// CHECK-NOT: epilogue =
// CHECK: gpu.func @reads_two_products_matmul_{{[0-9]+}}(
// CHECK-SAME: epilogue = [{buffer = 0 : i64, kind = "pointer"}]
func.func @reads_two_products(%a: memref<64x64xf16>, %b: memref<64x64xf16>) -> memref<64x64xf16> {
  %zero = arith.constant 0.0 : f16
  %c = memref.alloc() : memref<64x64xf16>
  linalg.fill ins(%zero : f16) outs(%c : memref<64x64xf16>)
  linalg.matmul ins(%a, %b : memref<64x64xf16>, memref<64x64xf16>) outs(%c : memref<64x64xf16>)
  %d = memref.alloc() : memref<64x64xf16>
  linalg.fill ins(%zero : f16) outs(%d : memref<64x64xf16>)
  linalg.matmul ins(%b, %a : memref<64x64xf16>, memref<64x64xf16>) outs(%d : memref<64x64xf16>)
  %e = memref.alloc() : memref<64x64xf16>
  linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%c, %d : memref<64x64xf16>, memref<64x64xf16>) outs(%e : memref<64x64xf16>) {
  ^bb0(%x: f16, %y: f16, %o: f16):
    %p = arith.mulf %x, %y : f16
    linalg.yield %p : f16
  }
  memref.dealloc %c : memref<64x64xf16>
  memref.dealloc %d : memref<64x64xf16>
  return %e : memref<64x64xf16>
}

// -----

#id = affine_map<(i, j, k) -> (i, j, k)>

// Loops that are one dim of the product are made one; so is the other operand.
// CHECK-LABEL: func.func @reads_a_view
// CHECK: gpu.launch_func
// CHECK-NOT: linalg
// CHECK: return
// CHECK: gpu.func @reads_a_view_matmul(
// CHECK-SAME: epilogue = [{buffer = 0 : i64, kind = "pointer"}]
func.func @reads_a_view(%a: memref<64x64xf16>, %b: memref<64x64xf16>, %x: memref<2x32x64xf16>) -> memref<2x32x64xf16> {
  %zero = arith.constant 0.0 : f16
  %c = memref.alloc() : memref<64x64xf16>
  linalg.fill ins(%zero : f16) outs(%c : memref<64x64xf16>)
  linalg.matmul ins(%a, %b : memref<64x64xf16>, memref<64x64xf16>) outs(%c : memref<64x64xf16>)
  %view = memref.expand_shape %c [[0, 1], [2]] output_shape [2, 32, 64] : memref<64x64xf16> into memref<2x32x64xf16>
  %d = memref.alloc() : memref<2x32x64xf16>
  linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%view, %x : memref<2x32x64xf16>, memref<2x32x64xf16>) outs(%d : memref<2x32x64xf16>) {
  ^bb0(%s: f16, %y: f16, %o: f16):
    %p = arith.addf %s, %y : f16
    linalg.yield %p : f16
  }
  memref.dealloc %c : memref<64x64xf16>
  return %d : memref<2x32x64xf16>
}

// -----

#id = affine_map<(i, j) -> (i, j)>

// Other blocks still read what would be written; what is changed in between can
// not be read later; and what has two readers is stored.
// CHECK-LABEL: func.func @keeps_ops_apart
// CHECK: gpu.launch_func
// CHECK: linalg.generic {{.*}} outs(%arg0
// CHECK: gpu.launch_func
// CHECK: memref.copy
// CHECK: linalg.generic
// CHECK: gpu.launch_func
// CHECK-COUNT-2: linalg.generic
// CHECK: return
func.func @keeps_ops_apart(%a: memref<64x64xf16>, %b: memref<64x64xf16>) -> (memref<64x64xf16>, memref<64x64xf16>, memref<64x64xf16>) {
  %zero = arith.constant 0.0 : f16
  %c = memref.alloc() : memref<64x64xf16>
  linalg.fill ins(%zero : f16) outs(%c : memref<64x64xf16>)
  linalg.matmul ins(%a, %b : memref<64x64xf16>, memref<64x64xf16>) outs(%c : memref<64x64xf16>)
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%c : memref<64x64xf16>) outs(%a : memref<64x64xf16>) {
  ^bb0(%x: f16, %o: f16):
    %n = arith.negf %x : f16
    linalg.yield %n : f16
  }
  %d = memref.alloc() : memref<64x64xf16>
  linalg.fill ins(%zero : f16) outs(%d : memref<64x64xf16>)
  linalg.matmul ins(%a, %b : memref<64x64xf16>, memref<64x64xf16>) outs(%d : memref<64x64xf16>)
  memref.copy %b, %a : memref<64x64xf16> to memref<64x64xf16>
  %e = memref.alloc() : memref<64x64xf16>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%d : memref<64x64xf16>) outs(%e : memref<64x64xf16>) {
  ^bb0(%x: f16, %o: f16):
    %n = arith.negf %x : f16
    linalg.yield %n : f16
  }
  %f = memref.alloc() : memref<64x64xf16>
  linalg.fill ins(%zero : f16) outs(%f : memref<64x64xf16>)
  linalg.matmul ins(%a, %b : memref<64x64xf16>, memref<64x64xf16>) outs(%f : memref<64x64xf16>)
  %g = memref.alloc() : memref<64x64xf16>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%f : memref<64x64xf16>) outs(%g : memref<64x64xf16>) {
  ^bb0(%x: f16, %o: f16):
    %n = arith.negf %x : f16
    linalg.yield %n : f16
  }
  %h = memref.alloc() : memref<64x64xf16>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%f : memref<64x64xf16>) outs(%h : memref<64x64xf16>) {
  ^bb0(%x: f16, %o: f16):
    %n = arith.addf %x, %x : f16
    linalg.yield %n : f16
  }
  return %e, %g, %h : memref<64x64xf16>, memref<64x64xf16>, memref<64x64xf16>
}
