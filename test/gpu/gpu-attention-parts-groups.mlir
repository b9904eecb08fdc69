// RUN: diff-opt %s --diff-gpu-attention=chip=sm_90a --canonicalize --cse | FileCheck %s

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// 48 blocks of warp groups for 132 SMs: two parts without these are no better.
// CHECK-LABEL: func.func @half_of_the_chip
// CHECK: gpu.launch_func @kernels::@half_of_the_chip_attention blocks in (%c48, %c1, %c1) threads in (%c512, %c1, %c1)
// CHECK-NOT: gpu.launch_func
func.func @half_of_the_chip(%q: memref<16x512x64xbf16>, %k: memref<16x8192x64xbf16>, %v: memref<16x8192x128xbf16>, %o: memref<16x512x128xbf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<16x512x64xbf16>, memref<16x8192x64xbf16>) value(%v : memref<16x8192x128xbf16>) outs(%o : memref<16x512x128xbf16>)
  return
}

// Two blocks leave the most of it idle.
// CHECK-LABEL: func.func @little_of_the_chip
// CHECK: gpu.launch_func @kernels::@little_of_the_chip_attention_part
// CHECK: gpu.launch_func @kernels::@little_of_the_chip_attention_merge
func.func @little_of_the_chip(%q: memref<2x128x64xbf16>, %k: memref<2x8192x64xbf16>, %v: memref<2x8192x128xbf16>, %o: memref<2x128x128xbf16>) {
  diff.attention {scale = 0.125 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : memref<2x128x64xbf16>, memref<2x8192x64xbf16>) value(%v : memref<2x8192x128xbf16>) outs(%o : memref<2x128x128xbf16>)
  return
}
