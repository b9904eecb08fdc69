//===- HopperTest.cpp - Tiles by TMA, products by wgmma -------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include <cmath>
#include <functional>
#include <sstream>

using testing::HasSubstr;

//===----------------------------------------------------------------------===//
// Tiles by TMA, products by wgmma
//===----------------------------------------------------------------------===//

namespace {

class Tiles : public Hopper {
protected:
  /// A map of a row-major matrix of bf16.
  CUtensorMap mapOf(CUdeviceptr address, uint64_t rows, uint64_t columns,
                    uint32_t boxRows, uint32_t boxColumns,
                    CUtensorMapSwizzle swizzle) {
    CUtensorMap map;
    cuuint64_t dims[] = {columns, rows}, strides[] = {2 * columns};
    cuuint32_t box[] = {boxColumns, boxRows}, steps[] = {1, 1};
    EXPECT_EQ(cuTensorMapEncodeTiled(&map, CU_TENSOR_MAP_DATA_TYPE_BFLOAT16, 2,
                                     reinterpret_cast<void *>(address), dims,
                                     strides, box, steps,
                                     CU_TENSOR_MAP_INTERLEAVE_NONE, swizzle,
                                     CU_TENSOR_MAP_L2_PROMOTION_NONE,
                                     CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE),
              CUDA_SUCCESS);
    return map;
  }
  static std::string withMaps(const std::string &body) {
    return ".version 8.0\n.target sm_90a\n.address_size 64\n"
           ".shared .align 8 .b8 bar[8];\n.shared .align 1024 .b8 "
           "tiles[16384];\n"
           ".visible .entry k(.param .align 64 .b8 mapA[128], .param .align 64 "
           ".b8 mapB[128], "
           ".param .u64 out)\n{\n" +
           body + "\n}\n";
  }
  CUresult launchMaps(const std::string &ptx, CUtensorMap a, CUtensorMap b,
                      CUdeviceptr out, unsigned threads) {
    CUmodule module = load(ptx);
    CUfunction function = nullptr;
    if (!module || cuModuleGetFunction(&function, module, "k") != CUDA_SUCCESS)
      return CUDA_ERROR_NOT_FOUND;
    void *params[] = {&a, &b, &out};
    EXPECT_EQ(cuLaunchKernel(function, 1, 1, 1, threads, 1, 1, 0, nullptr,
                             params, nullptr),
              CUDA_SUCCESS);
    return cuCtxSynchronize();
  }
  std::vector<uint16_t> numbers(size_t count) {
    std::vector<uint16_t> values(count);
    for (auto &value : values)
      value = nearestBF16(std::uniform_int_distribution<int>(-9, 9)(random));
    return values;
  }
};

} // namespace

static const char *loadTiles = R"(
  .reg .b64 %ma, %mb, %out, %da, %db, %g, %s; .reg .pred %p, %done;
  .reg .b32 %t, %x, %y, %warp, %lane, %a<4>; .reg .f32 %d<32>;
  mov.b64 %ma, mapA;
  cvta.param.u64 %ma, %ma;
  mov.b64 %mb, mapB;
  cvta.param.u64 %mb, %mb;
  ld.param.u64 %out, [out];
  mov.u32 %t, %tid.x;
  shr.u32 %warp, %t, 5;
  and.b32 %lane, %t, 31;
  setp.ne.u32 %p, %t, 0;
  @%p bra ready;
  mbarrier.init.shared::cta.b64 [bar], 1;
  fence.proxy.async;
  mbarrier.arrive.expect_tx.shared::cta.b64 _, [bar], 16384;
  mov.u32 %x, tiles;
  mov.u32 %y, bar;
  cp.async.bulk.tensor.2d.shared::cluster.global.tile.mbarrier::complete_tx::bytes [%x], [%ma, {0, 0}], [%y];
  add.u32 %x, %x, 8192;
  cp.async.bulk.tensor.2d.shared::cluster.global.tile.mbarrier::complete_tx::bytes [%x], [%mb, {0, 0}], [%y];
ready:
  bar.sync 0;
waiting:
  mbarrier.try_wait.parity.shared::cta.b64 %done, [bar], 0;
  @!%done bra waiting; // for the tiles
)";

/// Four steps of 16 along K. The descriptors: address, stride of 8 rows of the
/// pattern (1024 bytes), swizzle of 128 bytes.
static std::string product(bool aInRegisters, bool bTransposed) {
  std::string registers = "{";
  for (int i = 0; i < 32; ++i)
    registers += (i ? ", %d" : "%d") + std::to_string(i);
  registers += "}";
  std::ostringstream text;
  text << loadTiles
       << "  mov.u32 %x, tiles;\n  shr.u32 %x, %x, 4;\n  cvt.u64.u32 %s, %x;\n"
       << "  or.b64 %da, %s, 0x4000004000010000;\n"
       << "  add.u64 %db, %da, 512;\n  wgmma.fence.sync.aligned;\n";
  for (int k = 0; k < 4; ++k) {
    std::string a = "%da";
    if (aInRegisters) {
      a = "{%a0, %a1, %a2, %a3}";
      for (int r = 0; r < 4; ++r)
        // Row 16 warp + lane / 4 + 8 (r % 2), piece 2 k + r / 2 at its place.
        text << "  shr.u32 %x, %lane, 2;\n  mad.lo.u32 %x, %warp, 16, %x;\n  "
                "add.u32 %x, %x, "
             << 8 * (r % 2) << ";\n  and.b32 %y, %x, 7;\n  xor.b32 %y, %y, "
             << 2 * k + r / 2
             << ";\n  mul.lo.u32 %x, %x, 128;\n  mad.lo.u32 %x, %y, 16, %x;\n"
             << "  and.b32 %y, %lane, 3;\n  mad.lo.u32 %x, %y, 4, %x;\n  "
                "mov.u32 %y, tiles;\n"
             << "  add.u32 %x, %x, %y;\n  ld.shared.b32 %a" << r << ", [%x];\n";
    }
    text << "  wgmma.mma_async.sync.aligned.m64n64k16.f32.bf16.bf16 "
         << registers << ", " << a << ", %db, " << (k ? "1" : "0") << ", 1, 1"
         << (aInRegisters ? "" : ", 0") << ", " << bTransposed
         << ";\n  wgmma.commit_group.sync.aligned;\n";
    if (aInRegisters)
      text << "  wgmma.wait_group.sync.aligned 0;\n";
    text << "  add.u64 %da, %da, 2;\n  add.u64 %db, %db, "
         << (bTransposed ? 128 : 2) << ";\n";
  }
  text << "  wgmma.wait_group.sync.aligned 0; // for the product\n"
       << "  shr.u32 %x, %lane, 2;\n  mad.lo.u32 %x, %warp, 16, %x;\n  "
          "mul.lo.u32 %x, %x, 256;\n"
       << "  and.b32 %y, %lane, 3;\n  mad.lo.u32 %x, %y, 8, %x;\n  cvt.u64.u32 "
          "%g, %x;\n"
       << "  add.u64 %g, %g, %out;\n";
  for (int i = 0; i < 32; i += 2)
    text << "  st.global.v2.f32 [%g+" << 32 * (i / 4) + 2048 * (i / 2 % 2)
         << "], {%d" << i << ", %d" << i + 1 << "};\n";
  return text.str() + "  ret;";
}

TEST_F(Tiles, Products) {
  auto a = numbers(4096), b = numbers(4096);
  for (const char *modes : allModes)
    for (bool inRegisters : {false, true})
      for (bool transposed : {false, true}) {
        begin(modes);
        CUdeviceptr out = allocate(16384);
        auto mapA =
                 mapOf(upload(a), 64, 64, 64, 64, CU_TENSOR_MAP_SWIZZLE_128B),
             mapB =
                 mapOf(upload(b), 64, 64, 64, 64, CU_TENSOR_MAP_SWIZZLE_128B);
        ASSERT_EQ(launchMaps(withMaps(product(inRegisters, transposed)), mapA,
                             mapB, out, 128),
                  CUDA_SUCCESS)
            << modes << ": " << diffCudaSimLastMessage();
        auto got = download<float>(out, 4096);
        for (int row = 0; row < 64; ++row)
          for (int column = 0; column < 64; ++column) {
            double want = 0;
            for (int k = 0; k < 64; ++k)
              want += bf16Value(a[64 * row + k]) *
                      bf16Value(transposed ? b[64 * k + column]
                                           : b[64 * column + k]);
            ASSERT_EQ(got[64 * row + column], want)
                << row << "," << column << " " << inRegisters << transposed;
          }
      }
}

TEST_F(Tiles, MutantsOfTheProduct) {
  auto a = numbers(4096), b = numbers(4096);
  auto attempt = [&](const std::string &body, const char *modes,
                     CUtensorMapSwizzle swizzle) {
    begin(modes);
    CUdeviceptr out = allocate(16384);
    auto mapA = mapOf(upload(a), 64, 64, 64, 64, CU_TENSOR_MAP_SWIZZLE_128B),
         mapB = mapOf(upload(b), 64, 64, 64,
                      swizzle == CU_TENSOR_MAP_SWIZZLE_128B ? 64 : 32, swizzle);
    if (launchMaps(withMaps(body), mapA, mapB, out, 128) != CUDA_SUCCESS)
      return false;
    auto got = download<float>(out, 4096);
    // Row 5, column 6: their pieces are not where they would be unswizzled.
    double want = 0;
    for (int k = 0; k < 64; ++k)
      want += bf16Value(a[64 * 5 + k]) * bf16Value(b[64 * 6 + k]);
    return got[64 * 5 + 6] == want;
  };
  std::string good = product(false, false);
  EXPECT_TRUE(attempt(good, "", CU_TENSOR_MAP_SWIZZLE_128B));
  std::string noWait =
      replaced(good, "wgmma.wait_group.sync.aligned 0; // for the product", "");
  EXPECT_FALSE(attempt(noWait, "", CU_TENSOR_MAP_SWIZZLE_128B));
  std::string tooFew =
      replaced(good, "wgmma.wait_group.sync.aligned 0; // for the product",
               "wgmma.wait_group.sync.aligned 1;");
  EXPECT_FALSE(attempt(tooFew, "", CU_TENSOR_MAP_SWIZZLE_128B));
  std::string noTiles =
      replaced(good, "@!%done bra waiting; // for the tiles", "");
  for (const char *modes : {"", "greedy", "race"})
    EXPECT_FALSE(attempt(noTiles, modes, CU_TENSOR_MAP_SWIZZLE_128B)) << modes;
  EXPECT_FALSE(
      attempt(replaced(good, "0x4000004000010000", "0x0000004000010000"), "",
              CU_TENSOR_MAP_SWIZZLE_128B));
  EXPECT_FALSE(attempt(good, "", CU_TENSOR_MAP_SWIZZLE_64B));
}

// Where TMA puts an element, by the ISA's pattern: piece c of 16 bytes of row r
// changes places with piece c ^ (r % 8) for 128 bytes, c ^ (r / 2 % 4) for 64,
// c ^ (r / 4 % 2) for 32.
TEST_F(Tiles, SwizzlesAndEdges) {
  struct Case {
    CUtensorMapSwizzle swizzle;
    uint32_t columns;
    std::function<uint32_t(uint32_t, uint32_t)> place;
  };
  const Case cases[] = {
      {CU_TENSOR_MAP_SWIZZLE_NONE, 64, [](uint32_t, uint32_t c) { return c; }},
      {CU_TENSOR_MAP_SWIZZLE_128B, 64,
       [](uint32_t r, uint32_t c) { return c ^ (r % 8); }},
      {CU_TENSOR_MAP_SWIZZLE_64B, 32,
       [](uint32_t r, uint32_t c) { return c ^ (r / 2 % 4); }},
      {CU_TENSOR_MAP_SWIZZLE_32B, 16,
       [](uint32_t r, uint32_t c) { return c ^ (r / 4 % 2); }}};
  for (const Case &current : cases) {
    begin("");
    // 50 x 72 with a box of 64 rows from (-2, 8 or so): edges on three sides.
    auto matrix = numbers(50 * 72);
    auto map =
        mapOf(upload(matrix), 50, 72, 64, current.columns, current.swizzle);
    CUdeviceptr out = allocate(64 * current.columns * 2);
    std::string bytes = std::to_string(64 * current.columns * 2);
    std::string body = loadTiles;
    size_t second = body.find("  add.u32 %x, %x, 8192;");
    body.erase(second, body.find("ready:") - second);
    body = replaced(replaced(body, "16384", bytes), "{0, 0}", "{40, -2}");
    body += "  mov.u32 %x, tiles;\n  mad.lo.u32 %x, %t, 16, %x;\n  "
            "mad.wide.u32 %g, %t, 16, %out;\n"
            "more:\n  ld.shared.v4.b32 {%a0, %a1, %a2, %a3}, [%x];\n"
            "  st.global.v4.b32 [%g], {%a0, %a1, %a2, %a3};\n  add.u32 %x, %x, "
            "2048;\n"
            "  add.u64 %g, %g, 2048;\n  add.u32 %t, %t, 128;\n  setp.lt.u32 "
            "%p, %t, " +
            std::to_string(8 * current.columns) + ";\n  @%p bra more;\n  ret;";
    ASSERT_EQ(launchMaps(withMaps(body), map, map, out, 128), CUDA_SUCCESS)
        << diffCudaSimLastMessage();
    auto got = download<uint16_t>(out, 64 * current.columns);
    for (uint32_t r = 0; r < 64; ++r)
      for (uint32_t c = 0; c < current.columns; ++c) {
        uint32_t at = r * current.columns + current.place(r, c / 8) * 8 + c % 8;
        int row = int(r) - 2, column = int(c) + 40;
        bool inside = row >= 0 && row < 50 && column < 72;
        ASSERT_EQ(got[at], inside ? matrix[row * 72 + column] : 0)
            << r << "," << c;
      }
  }
}

TEST_F(Tiles, StoresTiles) {
  for (const char *modes : allModes) {
    begin(modes);
    auto in = numbers(64 * 64);
    CUdeviceptr to = upload(std::vector<uint16_t>(50 * 72, 7));
    auto from = mapOf(upload(in), 64, 64, 64, 64, CU_TENSOR_MAP_SWIZZLE_128B),
         target = mapOf(to, 50, 72, 64, 64, CU_TENSOR_MAP_SWIZZLE_128B);
    std::string body = loadTiles;
    size_t second = body.find("  add.u32 %x, %x, 8192;");
    body.erase(second, body.find("ready:") - second);
    body = replaced(body, "16384", "8192") + R"(
  @%p ret;
  mov.u32 %x, tiles;
  cp.async.bulk.tensor.2d.global.shared::cta.bulk_group [%mb, {16, 5}], [%x];
  cp.async.bulk.commit_group;
  cp.async.bulk.wait_group.read 0; // for the store
  ret;)";
    ASSERT_EQ(launchMaps(withMaps(body), from, target, 0, 64), CUDA_SUCCESS)
        << diffCudaSimLastMessage();
    auto got = download<uint16_t>(to, 50 * 72);
    for (int row = 0; row < 50; ++row)
      for (int column = 0; column < 72; ++column)
        ASSERT_EQ(got[row * 72 + column],
                  row < 5 || column < 16 ? 7
                                         : in[64 * (row - 5) + column - 16]);
    if (std::string(modes).empty()) {
      body = replaced(body, "cp.async.bulk.wait_group.read 0; // for the store",
                      "");
      EXPECT_EQ(launchMaps(withMaps(body), from, target, 0, 64),
                CUDA_ERROR_LAUNCH_FAILED);
      EXPECT_THAT(diffCudaSimLastMessage(), HasSubstr("was not waited for"));
    }
  }
}
