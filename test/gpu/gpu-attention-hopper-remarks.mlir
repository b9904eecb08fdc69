// RUN: diff-opt %s --diff-gpu-attention=chip=sm_90a 2>&1 | FileCheck %s --implicit-check-not=wgmma.mma --implicit-check-not=remark:

// What warp groups do not take gets the other kernel.

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// CHECK: remark: kernel with mma.sync and not wgmma: they take 64 rows, and there are 16
func.func @few_rows(%q: memref<4x16x64xf16>, %k: memref<4x64x64xf16>, %v: memref<4x64x64xf16>, %o: memref<4x16x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x16x64xf16>, memref<4x64x64xf16>) value(%v : memref<4x64x64xf16>) outs(%o : memref<4x16x64xf16>)
  return
}

// CHECK: remark: kernel with mma.sync and not wgmma: they are of f16 and bf16 only
func.func @f32(%q: memref<4x64x64xf32>, %k: memref<4x64x64xf32>, %v: memref<4x64x64xf32>, %o: memref<4x64x64xf32>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf32>, memref<4x64x64xf32>) value(%v : memref<4x64x64xf32>) outs(%o : memref<4x64x64xf32>)
  return
}

// CHECK: remark: kernel with mma.sync and not wgmma: rows of key1 are not known to start at multiples of 16 bytes and to be contiguous
func.func @rows_of_any_length(%q: memref<4x64x64xf16>, %k: memref<4x64x64xf16, strided<[4160, 65, 1]>>,
    %v: memref<4x64x64xf16>, %o: memref<4x64x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf16>, memref<4x64x64xf16, strided<[4160, 65, 1]>>) value(%v : memref<4x64x64xf16>)
      outs(%o : memref<4x64x64xf16>)
  return
}

#v8 = affine_map<(b, m, n, d, e, f) -> (b, n, e, f)>
#q8 = affine_map<(b, m, n, d, e, f) -> (b, m, d)>
#k8 = affine_map<(b, m, n, d, e, f) -> (b, n, d)>
#o8 = affine_map<(b, m, n, d, e, f) -> (b, m, e, f)>

// CHECK: remark: kernel with mma.sync and not wgmma: the last dim of the value must be a multiple of 16 where it has several, but is 24
func.func @narrow_halves(%q: memref<4x64x64xf16>, %k: memref<4x64x64xf16>, %v: memref<4x64x2x24xf16>, %o: memref<4x64x2x24xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q8, #k8, #v8, #o8]}
      stream1(%q, %k : memref<4x64x64xf16>, memref<4x64x64xf16>) value(%v : memref<4x64x2x24xf16>) outs(%o : memref<4x64x2x24xf16>)
  return
}

#q6 = affine_map<(a, b, c, g, m, n, d, e) -> (a, b, c, g, m, d)>
#k6 = affine_map<(a, b, c, g, m, n, d, e) -> (a, n, d)>
#v6 = affine_map<(a, b, c, g, m, n, d, e) -> (a, n, e)>
#o6 = affine_map<(a, b, c, g, m, n, d, e) -> (a, b, c, g, m, e)>

// CHECK: remark: kernel with mma.sync and not wgmma: a tensor map has 5 dims at most, and query1 has 6
func.func @many_dims(%q: memref<2x2x2x2x64x64xf16>, %k: memref<2x64x64xf16>, %v: memref<2x64x64xf16>, %o: memref<2x2x2x2x64x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q6, #k6, #v6, #o6]}
      stream1(%q, %k : memref<2x2x2x2x64x64xf16>, memref<2x64x64xf16>) value(%v : memref<2x64x64xf16>) outs(%o : memref<2x2x2x2x64x64xf16>)
  return
}

// CHECK: remark: kernel with mma.sync and not wgmma: a product has 256 columns at most, and the value 264
func.func @wide(%q: memref<4x64x64xf16>, %k: memref<4x64x64xf16>, %v: memref<4x64x264xf16>, %o: memref<4x64x264xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x64xf16>, memref<4x64x64xf16>) value(%v : memref<4x64x264xf16>) outs(%o : memref<4x64x264xf16>)
  return
}

// CHECK: remark: kernel with mma.sync and not wgmma: no tile fits 1 streams of 1600 and values of 64 elements
func.func @long_scores(%q: memref<4x64x1600xf16>, %k: memref<4x64x1600xf16>, %v: memref<4x64x64xf16>, %o: memref<4x64x64xf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<4x64x1600xf16>, memref<4x64x1600xf16>) value(%v : memref<4x64x64xf16>) outs(%o : memref<4x64x64xf16>)
  return
}
