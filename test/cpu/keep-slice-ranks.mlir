// RUN: diff-opt %s --diff-keep-slice-ranks | FileCheck %s
// Which of the dims of size 1 a slice leaves out has to survive bufferisation.
// RUN: diff-opt %s --diff-cpu -o /dev/null

// Dims 0 and 3 or 1 and 3 could be those that stay: the first two of size 1 do.
// CHECK-LABEL: @extract
// CHECK: %[[S:.*]] = tensor.extract_slice %arg0[0, 0, 0, 0, 0, 0] [1, 1, 4, 1, %{{.*}}, 4] [1, 1, 1, 1, 1, 1] : tensor<1x1x4x1x?x4xf32> to tensor<1x1x4x1x?x4xf32>
// CHECK: %[[C:.*]] = tensor.collapse_shape %[[S]] {{\[}}[0], [1], [2, 3], [4], [5]] : tensor<1x1x4x1x?x4xf32> into tensor<1x1x4x?x4xf32>
// CHECK: return %[[C]]
func.func @extract(%x: tensor<1x1x4x1x?x4xf32>) -> tensor<1x1x4x?x4xf32> {
  %c4 = arith.constant 4 : index
  %n = tensor.dim %x, %c4 : tensor<1x1x4x1x?x4xf32>
  %s = tensor.extract_slice %x[0, 0, 0, 0, 0, 0] [1, 1, 4, 1, %n, 4] [1, 1, 1, 1, 1, 1] : tensor<1x1x4x1x?x4xf32> to tensor<1x1x4x?x4xf32>
  return %s : tensor<1x1x4x?x4xf32>
}

// CHECK-LABEL: @insert
// CHECK: %[[E:.*]] = tensor.expand_shape %arg0 {{\[}}[0], [1, 2], [3]] output_shape [1, 4, 1, %{{.*}}] : tensor<1x4x?xf32> into tensor<1x4x1x?xf32>
// CHECK: tensor.insert_slice %[[E]] into %arg1[0, 2, 1, 0] [1, 4, 1, %{{.*}}] [1, 1, 1, 1] : tensor<1x4x1x?xf32> into tensor<1x8x2x?xf32>
func.func @insert(%x: tensor<1x4x?xf32>, %y: tensor<1x8x2x?xf32>) -> tensor<1x8x2x?xf32> {
  %c2 = arith.constant 2 : index
  %n = tensor.dim %x, %c2 : tensor<1x4x?xf32>
  %s = tensor.insert_slice %x into %y[0, 2, 1, 0] [1, 4, 1, %n] [1, 1, 1, 1] : tensor<1x4x?xf32> into tensor<1x8x2x?xf32>
  return %s : tensor<1x8x2x?xf32>
}

// Nothing to guess: every dim of size 1 is left out, or none.
// CHECK-LABEL: @clear
// CHECK-NOT: collapse_shape
// CHECK: return
func.func @clear(%x: tensor<4x1x?xf32>) -> (tensor<4x8xf32>, tensor<4x1x8xf32>) {
  %s = tensor.extract_slice %x[0, 0, 0] [4, 1, 8] [1, 1, 1] : tensor<4x1x?xf32> to tensor<4x8xf32>
  %t = tensor.extract_slice %x[0, 0, 8] [4, 1, 8] [1, 1, 1] : tensor<4x1x?xf32> to tensor<4x1x8xf32>
  return %s, %t : tensor<4x8xf32>, tensor<4x1x8xf32>
}
