// RUN: diff-opt %s --diff-gpu-attention 2>&1 | FileCheck %s --implicit-check-not=gpu.module --implicit-check-not=remark:
// RUN: not diff-opt %s --diff-gpu-attention=form=three-passes 2>&1 | FileCheck %s --check-prefix=FORM
// RUN: not diff-opt %s --diff-gpu-attention=warps=0 2>&1 | FileCheck %s --check-prefix=WARPS
// RUN: not diff-opt %s --diff-gpu-attention=keys=40 2>&1 | FileCheck %s --check-prefix=KEYS
// RUN: not diff-opt %s --diff-gpu-attention=stages=1 2>&1 | FileCheck %s --check-prefix=STAGES
// RUN: not diff-opt %s --diff-gpu-attention=products=ffma 2>&1 | FileCheck %s --check-prefix=PRODUCTS
// RUN: not diff-opt %s --diff-gpu-attention=parts=0 2>&1 | FileCheck %s --check-prefix=PARTS
// RUN: not diff-opt %s --diff-gpu-attention=stack=often 2>&1 | FileCheck %s --check-prefix=STACK
// RUN: not diff-opt %s --diff-gpu-attention=f32=bf16 2>&1 | FileCheck %s --check-prefix=F32

// FORM: error: form must be one-pass or two-passes, but is 'three-passes'
// WARPS: error: warps must be 1 to 32, but is 0
// KEYS: error: keys must be a multiple of 16, but is 40
// STAGES: error: stages must be at least 2, but is 1
// PRODUCTS: error: products must be mma or wgmma, but is 'ffma'
// PARTS: error: parts must be at least 1, but is 0
// STACK: error: stack must be always or never, but is 'often'
// F32: error: f32 must be ffma or tf32, but is 'bf16'

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// CHECK: remark: no kernel: products of 'f64' are not supported, only those of f16, bf16 and f32
func.func @f64(%q: memref<4x64x64xf64>, %k: memref<4x64x64xf64>, %v: memref<4x64x64xf64>, %o: memref<4x64x64xf64>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf64>, memref<4x64x64xf64>) value(%v : memref<4x64x64xf64>) outs(%o : memref<4x64x64xf64>)
  return
}

// CHECK: remark: no kernel: an operand of 'f64' is not supported
func.func @f64_result(%q: memref<4x64x64xf16>, %k: memref<4x64x64xf16>, %v: memref<4x64x64xf16>, %o: memref<4x64x64xf64>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf16>, memref<4x64x64xf16>) value(%v : memref<4x64x64xf16>) outs(%o : memref<4x64x64xf64>)
  return
}

// CHECK: remark: no kernel: score and value dims have to be of static size
func.func @dynamic_score(%q: memref<4x64x?xf16>, %k: memref<4x64x?xf16>, %v: memref<4x64x64xf16>, %o: memref<4x64x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x?xf16>, memref<4x64x?xf16>) value(%v : memref<4x64x64xf16>) outs(%o : memref<4x64x64xf16>)
  return
}

// CHECK: remark: no kernel: score and value dims have to have elements
func.func @no_value(%q: memref<4x64x64xf16>, %k: memref<4x64x64xf16>, %v: memref<4x64x0xf16>, %o: memref<4x64x0xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf16>, memref<4x64x64xf16>) value(%v : memref<4x64x0xf16>) outs(%o : memref<4x64x0xf16>)
  return
}

// CHECK: remark: no kernel: an operand of 'memref<4x64x64xf16, affine_map<(d0, d1, d2) -> (d0, d1 mod 32, d2)>>' has a layout without strides
func.func @no_strides(%q: memref<4x64x64xf16, affine_map<(d0, d1, d2) -> (d0, d1 mod 32, d2)>>, %k: memref<4x64x64xf16>, %v: memref<4x64x64xf16>, %o: memref<4x64x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf16, affine_map<(d0, d1, d2) -> (d0, d1 mod 32, d2)>>, memref<4x64x64xf16>) value(%v : memref<4x64x64xf16>) outs(%o : memref<4x64x64xf16>)
  return
}

// CHECK: remark: no kernel: a tile for 1 streams of 64 and values of 1024 elements fits neither 255 registers nor 166912 bytes of shared memory
func.func @too_wide(%q: memref<4x64x64xf16>, %k: memref<4x64x64xf16>, %v: memref<4x64x1024xf16>, %o: memref<4x64x1024xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf16>, memref<4x64x64xf16>) value(%v : memref<4x64x1024xf16>) outs(%o : memref<4x64x1024xf16>)
  return
}

// CHECK: remark: no kernel: operands have to be buffers
func.func @tensors(%q: tensor<4x64x64xf16>, %k: tensor<4x64x64xf16>, %v: tensor<4x64x64xf16>, %o: tensor<4x64x64xf16>) -> tensor<4x64x64xf16> {
  %r = diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<4x64x64xf16>, tensor<4x64x64xf16>) value(%v : tensor<4x64x64xf16>) outs(%o : tensor<4x64x64xf16>) -> tensor<4x64x64xf16>
  return %r : tensor<4x64x64xf16>
}
