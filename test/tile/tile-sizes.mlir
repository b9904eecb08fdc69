// How many rows a tile and keys a chunk have follows from the target.
// RUN: diff-opt %s --diff-tile-attention | FileCheck %s --check-prefix=ROWS
// RUN: diff-opt %s --diff-tile-attention="vector-bytes=32 vector-registers=16" | FileCheck %s --check-prefix=ROWS32
// RUN: diff-opt %s --diff-tile-attention="vector-bytes=64 vector-registers=16" | FileCheck %s --check-prefix=ROWS16
// RUN: diff-opt %s --diff-decompose-attention --canonicalize | FileCheck %s --check-prefix=KEYS
// RUN: diff-opt %s --diff-decompose-attention=l1-bytes=49152 --canonicalize | FileCheck %s --check-prefix=KEYS48K
// RUN: diff-opt %s --diff-decompose-attention=l1-bytes=8192 --canonicalize | FileCheck %s --check-prefix=KEYS8K
// RUN: diff-opt %s --diff-decompose-attention=l1-bytes=1048576 --canonicalize | FileCheck %s --check-prefix=KEYS1M
// RUN: diff-opt %s --diff-decompose-attention=vector-bytes=16 --canonicalize | FileCheck %s --check-prefix=LANES4

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// Four vectors of rows with 32 registers, two with 16; at least 32 rows.
// ROWS-LABEL: @f32
// ROWS: scf.forall {{.*}} step (1, 64)
// ROWS32-LABEL: @f32
// ROWS32: scf.forall {{.*}} step (1, 32)
// ROWS16-LABEL: @f32
// ROWS16: scf.forall {{.*}} step (1, 32)

// A chunk's probabilities fill half of the first cache, in multiples of 12 keys
// between 48 and 240: 32 KiB / 2 / (64 rows * 4 bytes) = 64 keys.
// KEYS-LABEL: @f32
// KEYS: scf.for %{{.*}} = %c0 to %c1000 step %c60
// KEYS48K-LABEL: @f32
// KEYS48K: scf.for %{{.*}} = %c0 to %c1000 step %c96
// KEYS8K-LABEL: @f32
// KEYS8K: scf.for %{{.*}} = %c0 to %c1000 step %c48
// KEYS1M-LABEL: @f32
// KEYS1M: scf.for %{{.*}} = %c0 to %c1000 step %c240
func.func @f32(%q: tensor<1x64x8xf32>, %k: tensor<1x1000x8xf32>, %v: tensor<1x1000x16xf32>, %init: tensor<1x64x16xf32>) -> tensor<1x64x16xf32> {
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<1x64x8xf32>, tensor<1x1000x8xf32>) value(%v : tensor<1x1000x16xf32>)
      outs(%init : tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
  return %o : tensor<1x64x16xf32>
}

// bf16 is computed in f32, f64 in itself, with half as many lanes.
// ROWS-LABEL: @any_number_of_bf16_rows
// ROWS: scf.forall {{.*}} step (1, 64)
// KEYS-LABEL: @any_number_of_bf16_rows
// KEYS: scf.for %{{.*}} = %c0 to %c1000 step %c60
func.func @any_number_of_bf16_rows(%q: tensor<1x?x8xbf16>, %k: tensor<1x1000x8xbf16>, %v: tensor<1x1000x16xbf16>, %init: tensor<1x?x16xbf16>) -> tensor<1x?x16xbf16> {
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<1x?x8xbf16>, tensor<1x1000x8xbf16>) value(%v : tensor<1x1000x16xbf16>)
      outs(%init : tensor<1x?x16xbf16>) -> tensor<1x?x16xbf16>
  return %o : tensor<1x?x16xbf16>
}

// ROWS-LABEL: @f64
// ROWS: scf.forall {{.*}} step (1, 32)
// KEYS-LABEL: @f64
// KEYS: scf.for %{{.*}} = %c0 to %c1000 step %c48
func.func @f64(%q: tensor<1x64x8xf64>, %k: tensor<1x1000x8xf64>, %v: tensor<1x1000x16xf64>, %init: tensor<1x64x16xf64>) -> tensor<1x64x16xf64> {
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<1x64x8xf64>, tensor<1x1000x8xf64>) value(%v : tensor<1x1000x16xf64>)
      outs(%init : tensor<1x64x16xf64>) -> tensor<1x64x16xf64>
  return %o : tensor<1x64x16xf64>
}

// Eight rows are half a vector of 16: rows come first. With vectors of four they
// are two vectors, and come last.
// KEYS-LABEL: @eight_rows
// KEYS: outs(%{{.*}} : tensor<8x16xf32>) {{.*}}diff.tile = "pv"
// LANES4-LABEL: @eight_rows
// LANES4: outs(%{{.*}} : tensor<16x8xf32>) {{.*}}diff.tile = "pv"
func.func @eight_rows(%q: tensor<1x8x8xf32>, %k: tensor<1x1000x8xf32>, %v: tensor<1x1000x16xf32>, %init: tensor<1x8x16xf32>) -> tensor<1x8x16xf32> {
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<1x8x8xf32>, tensor<1x1000x8xf32>) value(%v : tensor<1x1000x16xf32>)
      outs(%init : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
  return %o : tensor<1x8x16xf32>
}

// Nine rows are computed as 16; in multiples of four lanes, as 12.
// KEYS-LABEL: @nine_rows
// KEYS: outs(%{{.*}} : tensor<16x16xf32>) {{.*}}diff.tile = "pv"
// LANES4-LABEL: @nine_rows
// LANES4: outs(%{{.*}} : tensor<16x12xf32>) {{.*}}diff.tile = "pv"
func.func @nine_rows(%q: tensor<1x9x8xf32>, %k: tensor<1x1000x8xf32>, %v: tensor<1x1000x16xf32>, %init: tensor<1x9x16xf32>) -> tensor<1x9x16xf32> {
  %o = diff.attention {scale = 1.0 : f32, indexing_maps = [#q, #k, #v, #o]}
      stream1(%q, %k : tensor<1x9x8xf32>, tensor<1x1000x8xf32>) value(%v : tensor<1x1000x16xf32>)
      outs(%init : tensor<1x9x16xf32>) -> tensor<1x9x16xf32>
  return %o : tensor<1x9x16xf32>
}
