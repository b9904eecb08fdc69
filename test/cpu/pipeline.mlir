// The exported models, as they are, become the LLVM dialect and nothing else.
// RUN: diff-opt %diff_models/v1/static.mlir --diff-cpu | FileCheck %s
// RUN: diff-opt %diff_models/v1/dynamic_seq.mlir --diff-cpu=vector-bytes=32 | FileCheck %s
// RUN: diff-opt %diff_models/v2/static.mlir --diff-cpu=vector-bytes=16 | FileCheck %s
// RUN: diff-opt %diff_models/v2/dynamic_seq.mlir --diff-cpu | FileCheck %s
// RUN: diff-opt %diff_models/diffllama/static.mlir --diff-cpu | FileCheck %s
// RUN: diff-opt %diff_models/diffllama/dynamic_seq.mlir --diff-cpu | FileCheck %s
// RUN: diff-opt %diff_models/llama/static.mlir --diff-cpu | FileCheck %s
// RUN: diff-opt %diff_models/llama/dynamic_seq.mlir --diff-cpu=attention=reference | FileCheck %s

// CHECK-NOT: {{(func|memref|vector|arith|scf|cf|linalg|tensor|math|affine|ub|diff)\.[a-z_]+ }}
// CHECK: llvm.func internal @main({{.*}}) {{.*}}diff.signature = {args = [{name =
// CHECK: llvm.func @_mlir_ciface_main(
