//===- MmaTest.cpp - mma.sync against fragment tables written down anew ---===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The tables of the PTX ISA ("Matrix fragments for mma"), as formulas by
// lane, with groupID = lane / 4 and threadID_in_group = lane % 4: nothing here
// calls the simulator's own.
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include <cmath>
#include <functional>
#include <sstream>

namespace {

struct Place {
  int row, column;
};
/// Where element i of a lane's fragment is.
using Table = std::function<Place(int lane, int i)>;

struct MmaShape {
  const char *name;  // "m16n8k16"
  const char *types; // ".f32.f16.f16.f32"
  int k;
  int a, b, c; // elements of a lane
  int elementBits, cBits;
  Table tableA, tableB, tableC;
};

class Mma : public CudaSim {
protected:
  using Matrix = std::vector<std::vector<double>>;

  /// Runs a shape on matrices of values that its types hold exactly.
  Matrix product(const MmaShape &shape, const Matrix &a, const Matrix &b,
                 const Matrix &c);
  Matrix numbers(int rows, int columns, int range);
  void checkShape(const MmaShape &shape, int range);
};

} // namespace

static std::string registers(const char *name, int count) {
  std::string text = "{";
  for (int i = 0; i < count; ++i)
    text += (i ? ", %" : "%") + std::string(name) + std::to_string(i);
  return text + "}";
}

static uint32_t encoded(double value, const std::string &type) {
  if (type == "f16")
    return nearestF16(value);
  if (type == "bf16")
    return nearestBF16(value);
  if (type == "s8" || type == "u8")
    return static_cast<uint8_t>(static_cast<int>(value));
  if (type == "s32")
    return static_cast<uint32_t>(static_cast<int>(value));
  return bitsAs<uint32_t>(static_cast<float>(value));
}

static double decoded(uint32_t bits, const std::string &type) {
  if (type == "f16")
    return f16Value(static_cast<uint16_t>(bits));
  if (type == "s32")
    return static_cast<int32_t>(bits);
  return bitsAs<float>(bits);
}

/// The types' names: D, A, B, C.
static std::vector<std::string> typesOf(const MmaShape &shape) {
  std::vector<std::string> names;
  std::stringstream stream(shape.types);
  for (std::string name; std::getline(stream, name, '.');)
    if (!name.empty())
      names.push_back(name);
  return names;
}

/// Fragments of all lanes in 32-bit registers, lane by lane.
static void addFragment(std::vector<uint32_t> &words, int lane, int count,
                        int bits, const Table &table,
                        const std::vector<std::vector<double>> &matrix,
                        const std::string &type) {
  int per = 32 / bits;
  for (int i = 0; i < count; i += per) {
    uint32_t word = 0;
    for (int h = 0; h < per; ++h) {
      Place place = table(lane, i + h);
      word |= encoded(matrix[place.row][place.column], type) << (bits * h);
    }
    words.push_back(word);
  }
}

Mma::Matrix Mma::numbers(int rows, int columns, int range) {
  Matrix matrix(rows, std::vector<double>(columns));
  for (auto &row : matrix)
    for (double &value : row)
      value = std::uniform_int_distribution<int>(-range, range)(random);
  return matrix;
}

Mma::Matrix Mma::product(const MmaShape &shape, const Matrix &a,
                         const Matrix &b, const Matrix &c) {
  auto types = typesOf(shape);
  int ra = shape.a * shape.elementBits / 32,
      rb = shape.b * shape.elementBits / 32, rc = shape.c * shape.cBits / 32;
  std::vector<uint32_t> words;
  for (int lane = 0; lane < 32; ++lane) {
    addFragment(words, lane, shape.a, shape.elementBits, shape.tableA, a,
                types[1]);
    addFragment(words, lane, shape.b, shape.elementBits, shape.tableB, b,
                types[2]);
    addFragment(words, lane, shape.c, shape.cBits, shape.tableC, c, types[3]);
  }
  int all = ra + rb + rc;
  std::string body =
      "  .reg .b64 %in, %out; .reg .b32 %t, %a<8>, %b<8>, %c<8>, %d<8>;\n"
      "  ld.param.u64 %in, [in];\n  ld.param.u64 %out, [out];\n"
      "  mov.u32 %t, %tid.x;\n  mad.wide.u32 %in, %t, " +
      std::to_string(4 * all) + ", %in;\n  mad.wide.u32 %out, %t, " +
      std::to_string(4 * rc) + ", %out;\n";
  int at = 0;
  for (auto [name, count] :
       {std::pair{"a", ra}, std::pair{"b", rb}, std::pair{"c", rc}})
    for (int i = 0; i < count; ++i, at += 4)
      body += "  ld.global.b32 %" + std::string(name) + std::to_string(i) +
              ", [%in+" + std::to_string(at) + "];\n";
  body += std::string("  mma.sync.aligned.") + shape.name + ".row.col" +
          shape.types + " " + registers("d", rc) + ", " + registers("a", ra) +
          ", " + registers("b", rb) + ", " + registers("c", rc) + ";\n";
  for (int i = 0; i < rc; ++i)
    body += "  st.global.b32 [%out+" + std::to_string(4 * i) + "], %d" +
            std::to_string(i) + ";\n";
  CUdeviceptr out = allocate(4 * 32 * rc);
  EXPECT_EQ(run(kernelWith(body + "  ret;"), {1, 32, 0}, upload(words), out),
            CUDA_SUCCESS)
      << diffCudaSimLastMessage();
  auto got = download<uint32_t>(out, 32 * rc);
  Matrix d(16, std::vector<double>(8, NAN));
  int per = 32 / shape.cBits;
  for (int lane = 0; lane < 32; ++lane)
    for (int i = 0; i < shape.c; ++i) {
      Place place = shape.tableC(lane, i);
      uint32_t word = got[lane * rc + i / per];
      d[place.row][place.column] =
          decoded(per == 2 ? word >> (16 * (i % 2)) & 0xffff : word, types[0]);
    }
  return d;
}

void Mma::checkShape(const MmaShape &shape, int range) {
  Matrix a = numbers(16, shape.k, range), b = numbers(shape.k, 8, range),
         c = numbers(16, 8, range);
  if (std::string(shape.types).find("u8") != std::string::npos)
    for (auto *matrix : {&a, &b})
      for (auto &row : *matrix)
        for (double &value : row)
          value = std::fabs(value);
  Matrix d = product(shape, a, b, c);
  for (int row = 0; row < 16; ++row)
    for (int column = 0; column < 8; ++column) {
      double want = c[row][column];
      for (int k = 0; k < shape.k; ++k)
        want += a[row][k] * b[k][column];
      EXPECT_EQ(d[row][column], want)
          << shape.name << shape.types << " " << row << "," << column;
    }
}

//===----------------------------------------------------------------------===//
// The tables
//===----------------------------------------------------------------------===//

// .f16 and .bf16, m16n8k16. A: row = groupID for a0, a1, a4, a5, else
// groupID + 8; col = threadID * 2 + (i & 1), + 8 for i >= 4.
static Place a16k16(int lane, int i) {
  bool upper = i == 0 || i == 1 || i == 4 || i == 5;
  return {lane / 4 + (upper ? 0 : 8),
          lane % 4 * 2 + (i & 1) + (i >= 4 ? 8 : 0)};
}
// B: row = threadID * 2 + (i & 1), + 8 for i >= 2; col = groupID.
static Place b16k16(int lane, int i) {
  return {lane % 4 * 2 + (i & 1) + (i >= 2 ? 8 : 0), lane / 4};
}
// m16n8k8. A: row = groupID for a0, a1, + 8 for a2, a3; col = threadID * 2 + (i
// & 1).
static Place a16k8(int lane, int i) {
  return {lane / 4 + (i < 2 ? 0 : 8), lane % 4 * 2 + (i & 1)};
}
static Place b16k8(int lane, int i) { return {lane % 4 * 2 + i, lane / 4}; }
// C and D: row = groupID for c0, c1, + 8 for c2, c3; col = threadID * 2 + (i &
// 1).
static Place c32(int lane, int i) {
  return {lane / 4 + (i < 2 ? 0 : 8), lane % 4 * 2 + (i & 1)};
}
// .tf32. m16n8k4 A: row = groupID for a0, + 8 for a1; col = threadID. B: row =
// threadID.
static Place aTf32k4(int lane, int i) { return {lane / 4 + 8 * i, lane % 4}; }
static Place bTf32k4(int lane, int) { return {lane % 4, lane / 4}; }
// m16n8k8 A: row = groupID for a0, a2; col = threadID for a0, a1, + 4 for a2,
// a3.
static Place aTf32k8(int lane, int i) {
  return {lane / 4 + (i == 0 || i == 2 ? 0 : 8), lane % 4 + (i < 2 ? 0 : 4)};
}
static Place bTf32k8(int lane, int i) {
  return {lane % 4 + (i == 0 ? 0 : 4), lane / 4};
}
// 8-bit, m16n8k32. A: row = groupID for 0 <= i < 4 and 8 <= i < 12; col =
// threadID * 4 + (i & 3), + 16 for i >= 8.
static Place a8k32(int lane, int i) {
  bool upper = i < 4 || (i >= 8 && i < 12);
  return {lane / 4 + (upper ? 0 : 8),
          lane % 4 * 4 + (i & 3) + (i >= 8 ? 16 : 0)};
}
static Place b8k32(int lane, int i) {
  return {lane % 4 * 4 + (i & 3) + (i >= 4 ? 16 : 0), lane / 4};
}

TEST_F(Mma, Halves) {
  for (const char *types : {".f32.f16.f16.f32", ".f32.bf16.bf16.f32"}) {
    checkShape({"m16n8k16", types, 16, 8, 4, 4, 16, 32, a16k16, b16k16, c32},
               30);
    checkShape({"m16n8k8", types, 8, 4, 2, 4, 16, 32, a16k8, b16k8, c32}, 30);
  }
  checkShape({"m16n8k16", ".f16.f16.f16.f16", 16, 8, 4, 4, 16, 16, a16k16,
              b16k16, c32},
             8);
  checkShape(
      {"m16n8k8", ".f16.f16.f16.f16", 8, 4, 2, 4, 16, 16, a16k8, b16k8, c32},
      8);
}

TEST_F(Mma, TF32) {
  const char *types = ".f32.tf32.tf32.f32";
  checkShape({"m16n8k8", types, 8, 4, 2, 4, 32, 32, aTf32k8, bTf32k8, c32},
             100);
  checkShape({"m16n8k4", types, 4, 2, 1, 4, 32, 32, aTf32k4, bTf32k4, c32},
             100);
}

// m16n8k16. A: row = groupID for i < 4; col = threadID * 4 + (i & 3).
static Place a8k16(int lane, int i) {
  return {lane / 4 + (i < 4 ? 0 : 8), lane % 4 * 4 + (i & 3)};
}
static Place b8k16(int lane, int i) { return {lane % 4 * 4 + i, lane / 4}; }

TEST_F(Mma, Bytes) {
  checkShape(
      {"m16n8k16", ".s32.s8.s8.s32", 16, 8, 4, 4, 8, 32, a8k16, b8k16, c32},
      127);
  checkShape(
      {"m16n8k32", ".s32.s8.s8.s32", 32, 16, 8, 4, 8, 32, a8k32, b8k32, c32},
      127);
  checkShape(
      {"m16n8k32", ".s32.u8.u8.s32", 32, 16, 8, 4, 8, 32, a8k32, b8k32, c32},
      127);
}

// .f64, m8n8k4: A (groupID, threadID), B (threadID, groupID), C (groupID,
// threadID * 2 + i).
TEST_F(Mma, Doubles) {
  double a[8][4], b[4][8], c[8][8];
  std::vector<double> words;
  std::normal_distribution<double> normal;
  for (auto &row : a)
    for (double &value : row)
      value = normal(random);
  for (auto &row : b)
    for (double &value : row)
      value = normal(random);
  for (auto &row : c)
    for (double &value : row)
      value = normal(random);
  for (int lane = 0; lane < 32; ++lane) {
    int g = lane / 4, t = lane % 4;
    for (double value : {a[g][t], b[t][g], c[g][2 * t], c[g][2 * t + 1]})
      words.push_back(value);
  }
  CUdeviceptr out = allocate(32 * 16);
  ASSERT_EQ(run(kernelWith(R"(
  .reg .b64 %in, %out, %a, %b, %c, %e; .reg .b32 %t;
  ld.param.u64 %in, [in]; ld.param.u64 %out, [out]; mov.u32 %t, %tid.x;
  mad.wide.u32 %in, %t, 32, %in; mad.wide.u32 %out, %t, 16, %out;
  ld.global.v2.f64 {%a, %b}, [%in]; ld.global.v2.f64 {%c, %e}, [%in+16];
  mma.sync.aligned.m8n8k4.row.col.f64.f64.f64.f64 {%c, %e}, {%a}, {%b}, {%c, %e};
  st.global.v2.f64 [%out], {%c, %e};
  ret;)"),
                {1, 32, 0}, upload(words), out),
            CUDA_SUCCESS)
      << diffCudaSimLastMessage();
  auto got = download<double>(out, 64);
  for (int lane = 0; lane < 32; ++lane)
    for (int i = 0; i < 2; ++i) {
      int row = lane / 4, column = lane % 4 * 2 + i;
      double want = c[row][column];
      for (int k = 0; k < 4; ++k)
        want += a[row][k] * b[k][column];
      EXPECT_NEAR(got[2 * lane + i], want, 1e-14);
    }
}

TEST_F(Mma, TF32LooksAtTheUpperBitsOnly) {
  Matrix a(16, std::vector<double>(8, 0)), b(8, std::vector<double>(8, 0)),
      c = Matrix(16, std::vector<double>(8, 0));
  a[3][2] = 1 + 0x1p-10 + 0x1p-11; // the last bit is below TF32's
  b[2][5] = 1;
  Matrix d = product({"m16n8k8", ".f32.tf32.tf32.f32", 8, 4, 2, 4, 32, 32,
                      aTf32k8, bTf32k8, c32},
                     a, b, c);
  EXPECT_EQ(d[3][5], 1 + 0x1p-10);
}

TEST_F(Mma, AccumulatesInItsType) {
  Matrix a(16, std::vector<double>(16, 0)), b(16, std::vector<double>(8, 0)),
      c(16, std::vector<double>(8, 0));
  a[0][0] = 1;
  b[0][0] = 1;
  c[0][0] = 2048; // 2049 is not a number of f16
  MmaShape shape = {
      "m16n8k16", ".f32.f16.f16.f32", 16, 8, 4, 4, 16, 32, a16k16, b16k16, c32};
  EXPECT_EQ(product(shape, a, b, c)[0][0], 2049);
  shape.types = ".f16.f16.f16.f16";
  shape.cBits = 16;
  EXPECT_EQ(product(shape, a, b, c)[0][0], 2048);
}

TEST_F(Mma, NeedsTheWholeWarp) {
  std::string text = R"(
  .reg .b32 %t, %a<4>, %b<2>, %c<4>; .reg .pred %p;
  mov.u32 %t, %tid.x;
  setp.lt.u32 %p, %t, 31;
  @%p mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%c0, %c1, %c2, %c3}, {%a0, %a1, %a2, %a3}, {%b0, %b1}, {%c0, %c1, %c2, %c3};
  ret;)";
  EXPECT_THAT(failure(kernelWith(text), {1, 32, 0}, 0, 0),
              testing::HasSubstr("all lanes have to be active"));
}
