// RUN: diff-opt %s --split-input-file --verify-diagnostics --diff-record-signature

// expected-error @+1 {{argument 1 of 'scalar' is of type 'f32', but a public function takes and gives ranked tensors only; pass a scalar as a tensor of 'f32' without dims}}
func.func @scalar(%a: tensor<4xf32>, %s: f32) {
  return
}

// -----

// expected-error @+1 {{argument 0 of 'size' is of type 'index', but a public function takes and gives ranked tensors only; pass an index as a tensor of i64 without dims}}
func.func @size(%n: index) {
  return
}

// -----

// expected-error @+1 {{argument 0 of 'unranked' is of type 'tensor<*xf32>'}}
func.func @unranked(%a: tensor<*xf32>) {
  return
}

// -----

// expected-error @+1 {{result 0 of 'wide' has elements of type 'i128', but the supported types are f64, f32, f16, bf16, i64, i32, i16, i8 and i1}}
func.func @wide() -> tensor<2xi128> {
  %0 = tensor.empty() : tensor<2xi128>
  return %0 : tensor<2xi128>
}

// -----

// expected-error @+1 {{has elements of type 'si32'}}
func.func @signed(%a: tensor<2xsi32>) {
  return
}

// -----

// expected-error @+1 {{function 'elsewhere' has no body, but a model contains all that it calls}}
func.func private @elsewhere(tensor<2xf32>) -> tensor<2xf32>

// -----

// expected-error @+1 {{function 'diff_rt_alloc' has a name that is reserved: no function of a model may start with 'diff_rt_'}}
func.func @diff_rt_alloc(%a: tensor<2xf32>) {
  return
}

// -----

func.func @f() {
  return
}
// expected-error @+1 {{function '_mlir_ciface_f' has a name that is reserved: no function of a model may start with '_mlir_'}}
func.func @_mlir_ciface_f() {
  return
}
