// Attention of bf16: what is in the kernels' module is of the llvm and nvvm
// dialects, ready for translation; the host side launches, in the llvm dialect.
// RUN: diff-opt %s --diff-gpu=host=false | FileCheck %s
// RUN: diff-opt %s --diff-gpu=chip=sm_90a | FileCheck %s --check-prefix=HOST

#q = affine_map<(b, h, m, n, d, e) -> (b, m, h, d)>
#k = affine_map<(b, h, m, n, d, e) -> (b, n, h, d)>
#v = affine_map<(b, h, m, n, d, e) -> (b, n, h, e)>
#l = affine_map<(b, h, m, n, d, e) -> ()>
#o = affine_map<(b, h, m, n, d, e) -> (b, m, h, e)>

// CHECK: module attributes {gpu.container_module}
// CHECK: func.func @main
// CHECK: gpu.launch_func
// CHECK-LABEL: gpu.module @kernels
// CHECK-NOT: {{(func|memref|vector|arith|scf|cf|gpu|math|ub|builtin)\.[a-z_]+ }}
// CHECK: llvm.func @main_attention({{.*}}) attributes {diff.kernel = {{.*}}nvvm.kernel
// CHECK-NOT: {{(func|memref|vector|arith|scf|cf|gpu|math|ub|builtin)\.[a-z_]+ }}
// CHECK: nvvm.mma.sync
// CHECK-NOT: {{(func|memref|vector|arith|scf|cf|gpu|math|ub|builtin)\.[a-z_]+ }}
// CHECK: llvm.return

// HOST-NOT: {{(func|memref|arith|scf|cf|gpu|builtin)\.[a-z_]+ }}
// HOST: llvm.func internal @main({{.*}}diff.signature = {args = [{name = "arg0", type = tensor<2x?x1024xbf16>}
// HOST-NOT: {{(func|memref|arith|scf|cf|gpu|builtin)\.[a-z_]+ }}
// HOST: llvm.call @diff_rt_device_alloc(
// HOST: llvm.call @diff_rt_device_launch(
// HOST-NOT: llvm.call @diff_rt_{{(alloc|free)}}
// HOST: llvm.return
// HOST: gpu.module @kernels attributes {diff.chip = "sm_90a"}
func.func @main(%x: tensor<2x?x1024xbf16>, %lambda: tensor<f32>) -> tensor<2x?x4x128xbf16> {
  %c1 = arith.constant 1 : index
  %size = tensor.dim %x, %c1 : tensor<2x?x1024xbf16>
  %heads = tensor.expand_shape %x [[0], [1], [2, 3]] output_shape [2, %size, 16, 64]
      : tensor<2x?x1024xbf16> into tensor<2x?x16x64xbf16>
  %q1 = tensor.extract_slice %heads[0, 0, 0, 0] [2, %size, 4, 64] [1, 1, 2, 1] : tensor<2x?x16x64xbf16> to tensor<2x?x4x64xbf16>
  %q2 = tensor.extract_slice %heads[0, 0, 1, 0] [2, %size, 4, 64] [1, 1, 2, 1] : tensor<2x?x16x64xbf16> to tensor<2x?x4x64xbf16>
  %k1 = tensor.extract_slice %heads[0, 0, 8, 0] [2, %size, 4, 64] [1, 1, 2, 1] : tensor<2x?x16x64xbf16> to tensor<2x?x4x64xbf16>
  %k2 = tensor.extract_slice %heads[0, 0, 9, 0] [2, %size, 4, 64] [1, 1, 2, 1] : tensor<2x?x16x64xbf16> to tensor<2x?x4x64xbf16>
  %pairs = tensor.expand_shape %x [[0], [1], [2, 3]] output_shape [2, %size, 8, 128]
      : tensor<2x?x1024xbf16> into tensor<2x?x8x128xbf16>
  %v = tensor.extract_slice %pairs[0, 0, 4, 0] [2, %size, 4, 128] [1, 1, 1, 1] : tensor<2x?x8x128xbf16> to tensor<2x?x4x128xbf16>
  %init = tensor.empty(%size) : tensor<2x?x4x128xbf16>
  %o = diff.attention {causal, scale = 0.125 : f32, norm_eps = 1.0e-5 : f32, factor = 0.8 : f32, indexing_maps = [#q, #k, #q, #k, #v, #l, #o]}
      stream1(%q1, %k1 : tensor<2x?x4x64xbf16>, tensor<2x?x4x64xbf16>)
      stream2(%q2, %k2 : tensor<2x?x4x64xbf16>, tensor<2x?x4x64xbf16>)
      value(%v : tensor<2x?x4x128xbf16>) lambda(%lambda : tensor<f32>)
      outs(%init : tensor<2x?x4x128xbf16>) -> tensor<2x?x4x128xbf16>
  return %o : tensor<2x?x4x128xbf16>
}
