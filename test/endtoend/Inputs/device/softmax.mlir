// A softmax that belongs to no attention, of rows and of columns.
// INPUTS: 5x77xf32=random
// TOLERANCE: 1e-6
func.func @main(%x: tensor<?x77xf32>) -> (tensor<?x77xf32>, tensor<?x77xf32>) {
  %0 = arith.constant 0 : index
  %rows = tensor.dim %x, %0 : tensor<?x77xf32>
  %empty = tensor.empty(%rows) : tensor<?x77xf32>
  %row = linalg.softmax dimension(1) ins(%x : tensor<?x77xf32>) outs(%empty : tensor<?x77xf32>) -> tensor<?x77xf32>
  %column = linalg.softmax dimension(0) ins(%x : tensor<?x77xf32>) outs(%empty : tensor<?x77xf32>) -> tensor<?x77xf32>
  return %row, %column : tensor<?x77xf32>, tensor<?x77xf32>
}
