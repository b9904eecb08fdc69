// A model as the CPU pipeline leaves it, small enough to read: y = exp(w) x for
// any number of rows of eight. The C wrapper takes the result's descriptor first.
!descriptor = !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>

llvm.func @diff_rt_alloc(i64, i64) -> !llvm.ptr
llvm.func @diff_rt_parallel_for(i64, !llvm.ptr, !llvm.ptr)
llvm.func @diff_rt_num_workers() -> i64
llvm.func @diff_rt_report_error(!llvm.ptr)
llvm.func @diff_rt_free(!llvm.ptr)
llvm.func @expf(f32) -> f32

llvm.func @main(%allocated: !llvm.ptr, %aligned: !llvm.ptr, %offset: i64, %rows: i64, %columns: i64, %s0: i64, %s1: i64,
                %w_allocated: !llvm.ptr, %w: !llvm.ptr, %w_offset: i64) -> !descriptor
    attributes {diff.signature = {
      args = [{name = "arg0", type = tensor<?x8xf32>},
              {name = "scale.weight", type = tensor<f32>, param}],
      results = [{name = "result0", type = tensor<?x8xf32>}]}} {
  %c0 = llvm.mlir.constant(0 : i64) : i64
  %c1 = llvm.mlir.constant(1 : i64) : i64
  %c4 = llvm.mlir.constant(4 : i64) : i64
  %c8 = llvm.mlir.constant(8 : i64) : i64
  %c64 = llvm.mlir.constant(64 : i64) : i64
  %count = llvm.mul %rows, %c8 : i64
  %bytes = llvm.mul %count, %c4 : i64
  %out = llvm.call @diff_rt_alloc(%bytes, %c64) : (i64, i64) -> !llvm.ptr
  %log = llvm.load %w : !llvm.ptr -> f32
  %factor = llvm.call @expf(%log) : (f32) -> f32
  llvm.br ^loop(%c0 : i64)
^loop(%i: i64):
  %more = llvm.icmp "slt" %i, %count : i64
  llvm.cond_br %more, ^body, ^done
^body:
  %from = llvm.getelementptr %aligned[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %x = llvm.load %from : !llvm.ptr -> f32
  %y = llvm.fmul %x, %factor : f32
  %to = llvm.getelementptr %out[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %y, %to : f32, !llvm.ptr
  %next = llvm.add %i, %c1 : i64
  llvm.br ^loop(%next : i64)
^done:
  %d0 = llvm.mlir.poison : !descriptor
  %d1 = llvm.insertvalue %out, %d0[0] : !descriptor
  %d2 = llvm.insertvalue %out, %d1[1] : !descriptor
  %d3 = llvm.insertvalue %c0, %d2[2] : !descriptor
  %d4 = llvm.insertvalue %rows, %d3[3, 0] : !descriptor
  %d5 = llvm.insertvalue %c8, %d4[3, 1] : !descriptor
  %d6 = llvm.insertvalue %c8, %d5[4, 0] : !descriptor
  %d7 = llvm.insertvalue %c1, %d6[4, 1] : !descriptor
  llvm.return %d7 : !descriptor
}

llvm.func @_mlir_ciface_main(%result: !llvm.ptr, %x: !llvm.ptr, %w: !llvm.ptr {diff.param = "scale.weight"})
    attributes {diff.signature = {
      args = [{name = "arg0", type = tensor<?x8xf32>},
              {name = "scale.weight", type = tensor<f32>, param}],
      results = [{name = "result0", type = tensor<?x8xf32>}]}} {
  %0 = llvm.load %x : !llvm.ptr -> !descriptor
  %1 = llvm.extractvalue %0[0] : !descriptor
  %2 = llvm.extractvalue %0[1] : !descriptor
  %3 = llvm.extractvalue %0[2] : !descriptor
  %4 = llvm.extractvalue %0[3, 0] : !descriptor
  %5 = llvm.extractvalue %0[3, 1] : !descriptor
  %6 = llvm.extractvalue %0[4, 0] : !descriptor
  %7 = llvm.extractvalue %0[4, 1] : !descriptor
  %s = llvm.load %w : !llvm.ptr -> !llvm.struct<(ptr, ptr, i64)>
  %8 = llvm.extractvalue %s[0] : !llvm.struct<(ptr, ptr, i64)>
  %9 = llvm.extractvalue %s[1] : !llvm.struct<(ptr, ptr, i64)>
  %10 = llvm.extractvalue %s[2] : !llvm.struct<(ptr, ptr, i64)>
  %r = llvm.call @main(%1, %2, %3, %4, %5, %6, %7, %8, %9, %10)
      : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64) -> !descriptor
  llvm.store %r, %result : !descriptor, !llvm.ptr
  llvm.return
}
