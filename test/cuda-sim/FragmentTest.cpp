//===- FragmentTest.cpp - Fragments by layout algebra ---------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which lane holds what, written as functions shape:stride on nested tuples, as
// CUTLASS does it (thread and value to an index in the matrix, column by
// column), with nothing in common with the formulas of MmaTest and of the
// simulator. Where the toolkit's headers are on the machine, the number of
// elements a lane holds is compared with what they declare.
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include <fstream>
#include <regex>
#include <sstream>

namespace {

/// A function of one number: it is split by the shape, the first part fastest,
/// and the parts are multiplied by the strides.
struct Layout {
  std::vector<unsigned> shape, stride;

  unsigned size() const {
    unsigned product = 1;
    for (unsigned extent : shape)
      product *= extent;
    return product;
  }
  unsigned operator()(unsigned index) const {
    unsigned sum = 0;
    for (size_t i = 0; i < shape.size(); ++i) {
      sum += index % shape[i] * stride[i];
      index /= shape[i];
    }
    return sum;
  }
};

/// What of a matrix's `rows` x `columns` elements value i of a thread is; the
/// index counts down the columns.
struct Fragments {
  Layout threads, values;
  unsigned rows;

  unsigned row(unsigned thread, unsigned value) const {
    return (threads(thread) + values(value)) % rows;
  }
  unsigned column(unsigned thread, unsigned value) const {
    return (threads(thread) + values(value)) / rows;
  }
};

struct Product {
  const char *name, *type;
  unsigned k, bits;
  Fragments a, b;
};

// ((4,8),(2,2)) : ((32,1),(16,8)) of 16 x 8.
const Fragments resultOf16x8 = {{{4, 8}, {32, 1}}, {{2, 2}, {16, 8}}, 16};
// ((4,8),(2,2,2)) : ((32,1),(16,8,128)) of 16 x 16, and
// ((4,8),(2,2)) : ((16,1),(8,64)) of 8 x 16 (N x K).
const Fragments left16x16 = {{{4, 8}, {32, 1}}, {{2, 2, 2}, {16, 8, 128}}, 16};
const Fragments right8x16 = {{{4, 8}, {16, 1}}, {{2, 2}, {8, 64}}, 8};
// ((4,8),(2,2)) : ((16,1),(8,64)) of 16 x 8, ((4,8),2) : ((8,1),32) of 8 x 8.
const Fragments left16x8 = {{{4, 8}, {16, 1}}, {{2, 2}, {8, 64}}, 16};
const Fragments right8x8 = {{{4, 8}, {8, 1}}, {{2}, {32}}, 8};

const Product products[] = {
    {"m16n8k16", "f16", 16, 16, left16x16, right8x16},
    {"m16n8k16", "bf16", 16, 16, left16x16, right8x16},
    {"m16n8k8", "tf32", 8, 32, left16x8, right8x8},
};

using Matrix = std::vector<std::vector<int>>;

class FragmentLayouts : public Hopper {
protected:
  Matrix numbers(unsigned rows, unsigned columns) {
    Matrix matrix(rows, std::vector<int>(columns));
    for (auto &row : matrix)
      for (int &value : row)
        value = std::uniform_int_distribution<int>(-15, 15)(random);
    return matrix;
  }
};

uint32_t encode(int value, const std::string &type) {
  return type == "f16"    ? nearestF16(value)
         : type == "bf16" ? nearestBF16(value)
                          : bitsAs<uint32_t>(static_cast<float>(value));
}

/// A thread's registers.
void append(std::vector<uint32_t> &words, unsigned thread,
            const Fragments &fragments, const Matrix &matrix,
            const std::string &type, unsigned bits) {
  for (unsigned i = 0; i < fragments.values.size(); i += 32 / bits) {
    uint32_t word = 0;
    for (unsigned part = 0; part < 32 / bits; ++part)
      word |= encode(matrix[fragments.row(thread, i + part)]
                           [fragments.column(thread, i + part)],
                     type)
              << (bits * part);
    words.push_back(word);
  }
}

/// "{%a0, %a1}".
std::string listOf(const std::string &name, unsigned count) {
  std::string text = "{";
  for (unsigned i = 0; i < count; ++i)
    text += (i ? ", %" : "%") + name + std::to_string(i);
  return text + "}";
}

/// Registers from [%in] on, which each thread has `total` of.
std::string loads(const std::string &name, unsigned count, unsigned first) {
  std::string text;
  for (unsigned i = 0; i < count; ++i)
    text += "  ld.global.b32 %" + name + std::to_string(i) + ", [%in+" +
            std::to_string(4 * (first + i)) + "];\n";
  return text;
}

std::string stores(const std::string &name, unsigned count) {
  std::string text;
  for (unsigned i = 0; i < count; ++i)
    text += "  st.global.b32 [%out+" + std::to_string(4 * i) + "], %" + name +
            std::to_string(i) + ";\n";
  return text + "  ret;";
}

std::string addresses(unsigned words, unsigned results) {
  return "  .reg .b64 %in, %out, %da, %db; .reg .b32 %t, %x, %a<8>, %b<8>; "
         ".reg .b32 %c<32>;\n"
         "  ld.param.u64 %in, [in];\n  ld.param.u64 %out, [out];\n"
         "  mov.u32 %t, %tid.x;\n  mad.wide.u32 %in, %t, " +
         std::to_string(4 * words) + ", %in;\n  mad.wide.u32 %out, %t, " +
         std::to_string(4 * results) + ", %out;\n";
}

int dot(const Matrix &a, unsigned row, const Matrix &b, unsigned column) {
  int sum = 0;
  for (size_t k = 0; k < a[row].size(); ++k)
    sum += a[row][k] * b[column][k];
  return sum;
}

} // namespace

TEST_F(FragmentLayouts, Mma) {
  for (const Product &shape : products) {
    Matrix a = numbers(16, shape.k), b = numbers(8, shape.k);
    std::vector<uint32_t> words;
    for (unsigned lane = 0; lane < 32; ++lane) {
      append(words, lane, shape.a, a, shape.type, shape.bits);
      append(words, lane, shape.b, b, shape.type, shape.bits);
    }
    unsigned inA = shape.a.values.size() * shape.bits / 32,
             inB = shape.b.values.size() * shape.bits / 32;
    std::string type = shape.type;
    std::string body =
        addresses(inA + inB, 4) + loads("a", inA, 0) + loads("b", inB, inA);
    for (int i = 0; i < 4; ++i)
      body += "  mov.b32 %c" + std::to_string(i) + ", 0;\n";
    body += "  mma.sync.aligned." + std::string(shape.name) + ".row.col.f32." +
            type + "." + type + ".f32 " + listOf("c", 4) + ", " +
            listOf("a", inA) + ", " + listOf("b", inB) + ", " + listOf("c", 4) +
            ";\n" + stores("c", 4);
    begin("");
    CUdeviceptr out = allocate(32 * 16);
    ASSERT_EQ(run(kernel90(body, ""), {1, 32}, upload(words), out),
              CUDA_SUCCESS)
        << diffCudaSimLastMessage();
    auto got = download<float>(out, 128);
    for (unsigned lane = 0; lane < 32; ++lane)
      for (unsigned i = 0; i < 4; ++i)
        EXPECT_EQ(got[4 * lane + i], dot(a, resultOf16x8.row(lane, i), b,
                                         resultOf16x8.column(lane, i)))
            << shape.name << " " << type << ", lane " << lane << ", value "
            << i;
  }
}

// Source: 128 bits a lane, 32:128. What a lane gets, in bits of the source:
// 32:32 and (32,4):(1,1024); transposed (4,8):(256,16) and
// (16,2,4):(1,128,1024).
TEST_F(FragmentLayouts, Ldmatrix) {
  std::vector<uint16_t> source(256);
  for (size_t i = 0; i < source.size(); ++i)
    source[i] = static_cast<uint16_t>(1000 + i);
  struct Case {
    const char *name;
    Layout lanes, bits;
  };
  for (const Case &current :
       {Case{"", {{32}, {32}}, {{32, 4}, {1, 1024}}},
        Case{".trans", {{4, 8}, {256, 16}}, {{16, 2, 4}, {1, 128, 1024}}}}) {
    std::string body = addresses(4, 4) + R"(
  mad.lo.u32 %x, %t, 16, 0;
  mov.u32 %a4, tile;
  add.u32 %x, %x, %a4;
)" + loads("a", 4, 0) +
                       "  st.shared.v4.b32 [%x], {%a0, %a1, %a2, %a3};\n"
                       "  bar.warp.sync -1;\n"
                       "  ldmatrix.sync.aligned.m8n8.x4" +
                       current.name + ".shared.b16 " + listOf("c", 4) +
                       ", [%x];\n" + stores("c", 4);
    begin("");
    CUdeviceptr out = allocate(512);
    ASSERT_EQ(run(kernel90(body, ".shared .align 16 .b8 tile[512];"), {1, 32},
                  upload(source), out),
              CUDA_SUCCESS)
        << diffCudaSimLastMessage();
    auto got = download<uint16_t>(out, 256);
    for (unsigned lane = 0; lane < 32; ++lane)
      for (unsigned i = 0; i < 8; ++i)
        EXPECT_EQ(got[8 * lane + i],
                  source[(current.lanes(lane) + current.bits(16 * i)) / 16])
            << current.name << " lane " << lane << ", value " << i;
  }
}

//===----------------------------------------------------------------------===//
// wgmma
//===----------------------------------------------------------------------===//

// ((4,8,4),(2,2,8)) : ((128,1,16),(64,8,512)) of 64 x 64, and with (2,2,2) of
// 64 x 16.
static const Fragments resultOf64x64 = {
    {{4, 8, 4}, {128, 1, 16}}, {{2, 2, 8}, {64, 8, 512}}, 64};
static const Fragments left64x16 = {
    {{4, 8, 4}, {128, 1, 16}}, {{2, 2, 2}, {64, 8, 512}}, 64};

namespace {
/// How 64 rows of 16 elements lie in shared memory: (row, k) to bytes, before
/// bits are exchanged; what the descriptor says of it.
struct Canonical {
  const char *name;
  bool transposed;
  Layout rows, columns;
  unsigned leading, stride;
  /// 1: 128 bytes, 2: 64, 3: 32.
  uint64_t code;
  /// Bits 4 ... 4 + n - 1 change with those three further up.
  unsigned exchanged;
};

// Along K: rows of 16, 32, 64 and 128 bytes, eight of them a unit. Along M or
// N: the same with both changed places.
const Canonical canonicals[] = {
    {"none", false, {{8, 8}, {16, 256}}, {{8, 2}, {2, 128}}, 128, 256, 0, 0},
    {"32", false, {{64}, {32}}, {{16}, {2}}, 0, 256, 3, 1},
    {"64", false, {{64}, {64}}, {{16}, {2}}, 0, 512, 2, 2},
    {"128", false, {{64}, {128}}, {{16}, {2}}, 0, 1024, 1, 3},
    {"128, transposed", true, {{64}, {2}}, {{16}, {128}}, 2048, 1024, 1, 3},
    {"64, transposed",
     true,
     {{32, 2}, {2, 1024}},
     {{16}, {64}},
     1024,
     512,
     2,
     2},
};

unsigned exchange(unsigned byte, unsigned bits) {
  return byte ^ ((byte >> 7 & ((1u << bits) - 1)) << 4);
}

std::vector<uint16_t> placed(const Matrix &matrix, const Canonical &layout) {
  std::vector<uint16_t> bytes(4096, nearestBF16(99));
  for (unsigned row = 0; row < 64; ++row)
    for (unsigned k = 0; k < 16; ++k)
      bytes[exchange(layout.rows(row) + layout.columns(k), layout.exchanged) /
            2] = nearestBF16(matrix[row][k]);
  return bytes;
}

std::string descriptorOf(const Canonical &layout) {
  uint64_t bits = uint64_t(layout.leading / 16) << 16 |
                  uint64_t(layout.stride / 16) << 32 | layout.code << 62;
  return std::to_string(bits);
}
} // namespace

/// One product of 64 x 64 x 16; images of both operands, 8192 bytes each, are
/// behind the threads' registers.
static std::string warpgroupProduct(const Canonical &a, const Canonical &b,
                                    bool registers) {
  std::string body = addresses(4, 32) + loads("a", 4, 0) + R"(
  ld.param.u64 %in, [in];
  mad.wide.u32 %in, %t, 128, %in;
  mov.u32 %x, tiles;
  mad.lo.u32 %x, %t, 128, %x;
)";
  for (int i = 0; i < 128; i += 16)
    body += "  ld.global.v4.b32 {%b0, %b1, %b2, %b3}, [%in+" +
            std::to_string(2048 + i) + "];\n  st.shared.v4.b32 [%x+" +
            std::to_string(i) + "], {%b0, %b1, %b2, %b3};\n";
  body += R"(
  fence.proxy.async;
  bar.sync 0;
  mov.u32 %x, tiles;
  shr.u32 %x, %x, 4;
  cvt.u64.u32 %da, %x;
  add.u64 %db, %da, 512;
)";
  body += "  or.b64 %da, %da, " + descriptorOf(a) + ";\n  or.b64 %db, %db, " +
          descriptorOf(b) + ";\n  wgmma.fence.sync.aligned;\n" +
          "  wgmma.mma_async.sync.aligned.m64n64k16.f32.bf16.bf16 " +
          listOf("c", 32) + ", " + (registers ? listOf("a", 4) : "%da") +
          ", %db, 0, 1, 1" +
          (registers      ? ""
           : a.transposed ? ", 1"
                          : ", 0") +
          (b.transposed ? ", 1" : ", 0") +
          ";\n  wgmma.commit_group.sync.aligned;\n"
          "  wgmma.wait_group.sync.aligned 0;\n";
  return replaced(body + stores("c", 32), ".reg .b32 %c<32>",
                  ".reg .f32 %c<32>");
}

TEST_F(FragmentLayouts, Wgmma) {
  Matrix a = numbers(64, 16), b = numbers(64, 16);
  std::vector<uint32_t> registers;
  for (unsigned thread = 0; thread < 128; ++thread)
    append(registers, thread, left64x16, a, "bf16", 16);
  for (const Canonical &layoutA : canonicals)
    for (const Canonical &layoutB : canonicals)
      for (bool inRegisters : {false, true}) {
        std::vector<uint32_t> words = registers;
        for (const auto &image : {placed(a, layoutA), placed(b, layoutB)})
          for (size_t i = 0; i < image.size(); i += 2)
            words.push_back(image[i] | uint32_t(image[i + 1]) << 16);
        begin("");
        CUdeviceptr out = allocate(128 * 32 * 4);
        std::string ptx =
            kernel90(warpgroupProduct(layoutA, layoutB, inRegisters),
                     ".shared .align 1024 .b8 tiles[16384];");
        ASSERT_EQ(run(ptx, {1, 128}, upload(words), out), CUDA_SUCCESS)
            << diffCudaSimLastMessage();
        auto got = download<float>(out, 128 * 32);
        for (unsigned thread = 0; thread < 128; ++thread)
          for (unsigned i = 0; i < 32; ++i)
            ASSERT_EQ(got[32 * thread + i],
                      dot(a, resultOf64x64.row(thread, i), b,
                          resultOf64x64.column(thread, i)))
                << layoutA.name << " by " << layoutB.name << ", thread "
                << thread << ", value " << i;
      }
}

//===----------------------------------------------------------------------===//
// The toolkit's headers
//===----------------------------------------------------------------------===//

/// Elements of a lane that mma.h declares of a fragment; 0 if there is none.
static unsigned declared(const std::string &header, const std::string &what) {
  std::smatch match;
  std::regex pattern("fragment<" + what + "[^{]*__frag_base<[^,]*, *([0-9]+)");
  return std::regex_search(header, match, pattern) ? std::stoul(match[1]) : 0;
}

// A product of 16 x 16 is two of 16 x 8.
TEST_F(FragmentLayouts, AgreeWithTheToolkitsHeader) {
  const char *home = std::getenv("CUDA_HOME");
  std::ifstream file(std::string(home ? home : "/usr/local/cuda") +
                     "/include/crt/mma.h");
  if (!file)
    GTEST_SKIP() << "there is no CUDA toolkit";
  std::stringstream text;
  text << file.rdbuf();
  std::string header = text.str();
  EXPECT_EQ(declared(header, "matrix_a, 16, 16, 16, __nv_bfloat16"),
            left16x16.values.size());
  EXPECT_EQ(declared(header, "matrix_b, 16, 16, 16, __nv_bfloat16"),
            2 * right8x16.values.size());
  EXPECT_EQ(declared(header, "accumulator, 16, 16, 16, float"),
            2 * resultOf16x8.values.size());
  EXPECT_EQ(declared(header, "matrix_a, 16, 16, 8, precision::tf32"),
            left16x8.values.size());
  EXPECT_EQ(declared(header, "matrix_b, 16, 16, 8, precision::tf32"),
            2 * right8x8.values.size());
  EXPECT_EQ(declared(header, "accumulator, 16, 16, 8, float"),
            2 * resultOf16x8.values.size());
}
