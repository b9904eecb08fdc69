// RUN: diff-opt %s --diff-gpu-linalg --canonicalize --cse | FileCheck %s

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#column = affine_map<(i, j) -> (j)>

// One loop of both dims, four neighbours at once.
// CHECK-LABEL: func.func @contiguous
// CHECK: gpu.launch_func @kernels::@contiguous_elementwise
func.func @contiguous(%x: memref<?x128xf32>, %y: memref<?x128xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<?x128xf32>) outs(%y : memref<?x128xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = math.exp %in : f32
    linalg.yield %0 : f32
  }
  return
}

// The same op again, of other buffers: no second kernel.
// CHECK-LABEL: func.func @equal
// CHECK: gpu.launch_func @kernels::@contiguous_elementwise
func.func @equal(%x: memref<?x128xf32>, %y: memref<?x128xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<?x128xf32>) outs(%y : memref<?x128xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = math.exp %in : f32
    linalg.yield %0 : f32
  }
  return
}

// A number from outside is an argument, a constant is not.
// CHECK-LABEL: func.func @scalar
// CHECK-SAME: %[[S:[a-z0-9]+]]: f32
// CHECK: gpu.launch_func @kernels::@scalar_elementwise {{.*}}%[[S]] : f32
func.func @scalar(%s: f32, %y: memref<7xf32>) {
  %c = arith.constant 2.0 : f32
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%y : memref<7xf32>) {
  ^bb0(%out: f32):
    %0 = arith.mulf %s, %c : f32
    linalg.yield %0 : f32
  }
  return
}

// CHECK-LABEL: func.func @sum_along_rows
// CHECK: gpu.launch_func @kernels::@sum_along_rows_rows
func.func @sum_along_rows(%x: memref<?x4096xf32>, %y: memref<?xf32>) {
  linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<?x4096xf32>) outs(%y : memref<?xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.addf %in, %out : f32
    linalg.yield %0 : f32
  }
  return
}

// CHECK-LABEL: func.func @sum_along_columns
// CHECK: gpu.launch_func @kernels::@sum_along_columns_columns
func.func @sum_along_columns(%x: memref<?x128xf32>, %y: memref<128xf32>) {
  linalg.generic {indexing_maps = [#id, #column], iterator_types = ["reduction", "parallel"]}
      ins(%x : memref<?x128xf32>) outs(%y : memref<128xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.addf %in, %out : f32
    linalg.yield %0 : f32
  }
  return
}

// CHECK-LABEL: func.func @copies_and_stores
// CHECK: gpu.launch_func @kernels::@copies_and_stores_copy
// CHECK: gpu.launch_func @kernels::@copies_and_stores_copy
// CHECK-NOT: memref.{{copy|store}}
func.func @copies_and_stores(%x: memref<4x8xbf16>, %y: memref<4x8xbf16, strided<[16, 1]>>, %z: memref<f32>, %s: f32) {
  memref.copy %x, %y : memref<4x8xbf16> to memref<4x8xbf16, strided<[16, 1]>>
  memref.store %s, %z[] : memref<f32>
  return
}

// The host's own: what a reshape reads its sizes from.
// CHECK-LABEL: func.func @shape
// CHECK: memref.store
// CHECK: memref.reshape
func.func @shape(%x: memref<?xf32>, %n: index) -> memref<?xf32> {
  %c0 = arith.constant 0 : index
  %shape = memref.alloc() : memref<1xindex>
  memref.store %n, %shape[%c0] : memref<1xindex>
  %r = memref.reshape %x(%shape) : (memref<?xf32>, memref<1xindex>) -> memref<?xf32>
  return %r : memref<?xf32>
}

// A row that is looked up.
// CHECK-LABEL: func.func @gather
// CHECK: gpu.launch_func @kernels::@gather_elementwise
func.func @gather(%table: memref<256x64xf32>, %rows: memref<?xi64>, %y: memref<?x64xf32>) {
  %c256 = arith.constant 256 : index
  linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%rows : memref<?xi64>) outs(%y : memref<?x64xf32>) {
  ^bb0(%in: i64, %out: f32):
    %row = arith.index_cast %in : i64 to index
    %ok = arith.cmpi ult, %row, %c256 : index
    cf.assert %ok, "index out of range"
    %column = linalg.index 1 : index
    %0 = memref.load %table[%row, %column] : memref<256x64xf32>
    linalg.yield %0 : f32
  }
  return
}

// CHECK-LABEL: gpu.module @kernels
// CHECK: gpu.func @contiguous_elementwise({{.*}}: !llvm.ptr<1>, {{.*}}: !llvm.ptr<1>, {{.*}}: i64) kernel
// CHECK-SAME: form = "points", points = 1024
// CHECK: llvm.load {{.*}} {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xf32>
// CHECK-COUNT-4: math.exp
// CHECK: llvm.store {{.*}} {alignment = 16 : i64} : vector<4xf32>
// CHECK-NOT: @equal_
// CHECK: gpu.func @sum_along_rows_rows
// CHECK-SAME: form = "rows"
// CHECK: nvvm.shfl.sync bfly
// CHECK: nvvm.barrier
// CHECK: gpu.func @sum_along_columns_columns
// CHECK-SAME: form = "columns"
// CHECK-NOT: nvvm.shfl
// CHECK: nvvm.barrier
// CHECK: gpu.func @gather_elementwise
// CHECK: %[[FAILS:.*]] = arith.cmpi uge
// CHECK-NEXT: scf.if %[[FAILS]]
// CHECK-NEXT: llvm.intr.trap
