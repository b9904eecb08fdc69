// RUN: diff-opt %s --diff-gpu-attention 2>&1 | FileCheck %s --implicit-check-not=gpu.module --implicit-check-not=remark:
// RUN: not diff-opt %s --diff-gpu-attention=form=three-passes 2>&1 | FileCheck %s --check-prefix=FORM
// RUN: not diff-opt %s --diff-gpu-attention=warps=0 2>&1 | FileCheck %s --check-prefix=WARPS
// RUN: not diff-opt %s --diff-gpu-attention=keys=40 2>&1 | FileCheck %s --check-prefix=KEYS
// RUN: not diff-opt %s --diff-gpu-attention=stages=1 2>&1 | FileCheck %s --check-prefix=STAGES

// FORM: error: form must be one-pass or two-passes, but is 'three-passes'
// WARPS: error: warps must be 1 to 32, but is 0
// KEYS: error: keys must be a multiple of 16, but is 40
// STAGES: error: stages must be at least 2, but is 1

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#l = affine_map<(b, m, n, d, e) -> ()>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// CHECK: remark: no kernel: products of 'f32' are not supported, only those of f16 and bf16
func.func @f32(%q: memref<4x64x64xf32>, %k: memref<4x64x64xf32>, %v: memref<4x64x64xf32>, %o: memref<4x64x64xf32>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf32>, memref<4x64x64xf32>) value(%v : memref<4x64x64xf32>) outs(%o : memref<4x64x64xf32>)
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

// CHECK: remark: no kernel: score and value dims have to be multiples of 8, but are 12 and 64
func.func @odd_score(%q: memref<4x64x12xf16>, %k: memref<4x64x12xf16>, %v: memref<4x64x64xf16>, %o: memref<4x64x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x12xf16>, memref<4x64x12xf16>) value(%v : memref<4x64x64xf16>) outs(%o : memref<4x64x64xf16>)
  return
}

// CHECK: remark: no kernel: dim d2 has size 0
func.func @no_keys(%q: memref<4x64x64xf16>, %k: memref<4x0x64xf16>, %v: memref<4x0x64xf16>, %o: memref<4x64x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf16>, memref<4x0x64xf16>) value(%v : memref<4x0x64xf16>) outs(%o : memref<4x64x64xf16>)
  return
}

// CHECK: remark: no kernel: dim d3 of query1 is not contiguous
func.func @strided_rows(%q: memref<4x64x64xf16, strided<[8192, 128, 2]>>, %k: memref<4x64x64xf16>, %v: memref<4x64x64xf16>, %o: memref<4x64x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf16, strided<[8192, 128, 2]>>, memref<4x64x64xf16>) value(%v : memref<4x64x64xf16>) outs(%o : memref<4x64x64xf16>)
  return
}

// CHECK: remark: no kernel: the stride of dim d2 in key1 is not known to be a multiple of 16 bytes
func.func @odd_stride(%q: memref<4x64x64xf16>, %k: memref<4x64x64xf16, strided<[8192, 68, 1]>>, %v: memref<4x64x64xf16>, %o: memref<4x64x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf16>, memref<4x64x64xf16, strided<[8192, 68, 1]>>) value(%v : memref<4x64x64xf16>) outs(%o : memref<4x64x64xf16>)
  return
}

// CHECK: remark: no kernel: value is not known to start at a multiple of 16 bytes
func.func @odd_start(%q: memref<4x64x64xf16>, %k: memref<4x64x64xf16>, %v: memref<4x64x64xf16, strided<[4096, 64, 1], offset: 4>>, %o: memref<4x64x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf16>, memref<4x64x64xf16>) value(%v : memref<4x64x64xf16, strided<[4096, 64, 1], offset: 4>>) outs(%o : memref<4x64x64xf16>)
  return
}

// CHECK: remark: no kernel: the stride of dim d0 in query1 is not known to be a multiple of 16 bytes
func.func @unknown_stride(%q: memref<4x64x64xf16, strided<[?, 64, 1]>>, %k: memref<4x64x64xf16>, %v: memref<4x64x64xf16>, %o: memref<4x64x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf16, strided<[?, 64, 1]>>, memref<4x64x64xf16>) value(%v : memref<4x64x64xf16>) outs(%o : memref<4x64x64xf16>)
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
