//===- MutantTest.cpp - A tiled product on tensor cores, and mutants of it ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// C = A B^T in bf16: 64 x 64 a block of four warps, K in steps of 32 that
// cp.async brings into two stages, ldmatrix and mma. Rows of a stage are 64
// bytes in four pieces of 16, and piece p of row r is at p ^ (r / 2 % 4): no
// bank conflicts. A mutant is the text with one place changed; what has to
// find it is in the table.
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include <cmath>
#include <sstream>

namespace {

constexpr int tile = 64, depth = 192; // six steps

struct Mutant {
  const char *name;
  const char *from, *to; // "" for `to`: removed
  /// Modes that have to find it by an error, with what the message says.
  std::vector<const char *> modes;
  const char *message;
  /// The result is wrong instead, in these modes.
  bool wrongResult = false;
  /// A second place that is changed.
  const char *alsoFrom = nullptr, *alsoTo = nullptr;
};

class Product : public CudaSim {
protected:
  void SetUp() override {
    CudaSim::SetUp();
    std::normal_distribution<double> normal;
    for (auto *matrix : {&a, &b}) {
      matrix->resize(tile * depth);
      for (auto &value : *matrix)
        value = nearestBF16(normal(random));
    }
  }

  /// The launch's error, and the largest difference from f64 if there is none.
  CUresult multiply(const std::string &ptx, const char *modes, double &worst);
  std::vector<uint16_t> a, b;
};

} // namespace

/// The copy of stage %stage (in bytes from the tile) of K's step at %kbytes:
/// 128 threads bring 64 rows of A and of B in 256 pieces each.
static std::string copyStep() {
  std::ostringstream text;
  for (const char *matrix : {"a", "b"})
    for (int part = 0; part < 2; ++part)
      text << "  // " << matrix << " part " << part << R"(
  add.u32 %row, %crow, )"
           << 32 * part << R"(;
  mad.lo.u32 %x, %row, )"
           << 2 * depth << R"(, %kbytes;
  mad.lo.u32 %x, %piece, 16, %x;
  cvt.u64.u32 %g, %x;
  add.u64 %g, %g, %)"
           << matrix << R"(;
  shr.u32 %y, %row, 1;
  and.b32 %y, %y, 3;
  xor.b32 %y, %y, %piece; // swizzle of the copy
  mad.lo.u32 %x, %row, 64, %stage;
  mad.lo.u32 %x, %y, 16, %x;
  cp.async.cg.shared.global [%x+)"
           << (*matrix == 'a' ? 0 : 4096) << R"(], [%g], 16;
)";
  text << "  cp.async.commit_group;\n";
  return text.str();
}

/// %x becomes the address of piece %y of row %row of the stage.
static const char *swizzled = R"(
  shr.u32 %x, %row, 1;
  and.b32 %x, %x, 3;
  xor.b32 %y, %y, %x; // swizzle of the load
  mad.lo.u32 %x, %row, 64, %use;
  mad.lo.u32 %x, %y, 16, %x;
)";

/// The products of one step: a warp has 16 rows of A and all 64 of B.
static std::string computeStep() {
  std::ostringstream text;
  for (int k = 0; k < 2; ++k) {
    // A: matrices are rows 0-7, 8-15 of the left, then of the right half.
    text << "  and.b32 %row, %lane, 15;\n  mad.lo.u32 %row, %warp, 16, %row;\n"
         << "  shr.u32 %y, %lane, 4;\n  add.u32 %y, %y, " << 2 * k << ";\n"
         << swizzled
         << "  ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%fa0, %fa1, %fa2, "
            "%fa3}, [%x];\n";
    for (int n = 0; n < 4; ++n) {
      // B: 16 rows are two column blocks; of each the left and right half.
      text
          << "  and.b32 %row, %lane, 7;\n  shr.u32 %y, %lane, 4;\n"
          << "  mad.lo.u32 %row, %y, 8, %row;\n  add.u32 %row, %row, " << 16 * n
          << ";\n"
          << "  shr.u32 %y, %lane, 3;\n  and.b32 %y, %y, 1;\n  add.u32 %y, %y, "
          << 2 * k << ";\n"
          << swizzled
          << "  ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%fb0, %fb1, %fb2, "
             "%fb3}, "
             "[%x+4096];\n";
      for (int half = 0; half < 2; ++half) {
        std::ostringstream accumulator;
        accumulator << "{";
        for (int i = 0; i < 4; ++i)
          accumulator << (i ? ", " : "") << "%c" << 4 * (2 * n + half) + i;
        accumulator << "}";
        text << "  mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 "
             << accumulator.str() << ", {%fa0, %fa1, %fa2, %fa3}, {%fb"
             << 2 * half << ", %fb" << 2 * half + 1 << "}, "
             << accumulator.str() << ";\n";
      }
    }
  }
  return text.str();
}

static std::string storeResult() {
  std::ostringstream text;
  text << R"(
  shr.u32 %row, %lane, 2;
  mad.lo.u32 %row, %warp, 16, %row;
  and.b32 %y, %lane, 3;
  mul.lo.u32 %x, %row, 256;
  mad.lo.u32 %x, %y, 8, %x;
  cvt.u64.u32 %g, %x;
  add.u64 %g, %g, %out;
)";
  for (int n = 0; n < 8; ++n)
    for (int half = 0; half < 2; ++half)
      text << "  st.global.v2.f32 [%g+" << 32 * n + 2048 * half << "], {%c"
           << 4 * n + 2 * half << ", %c" << 4 * n + 2 * half + 1 << "};\n";
  return text.str();
}

static std::string productKernel() {
  std::string zero;
  for (int i = 0; i < 32; ++i)
    zero += "  mov.f32 %c" + std::to_string(i) + ", 0f00000000;\n";
  return kernelWith(R"(
  .reg .b64 %a, %b, %out, %g; .reg .pred %more, %again;
  .reg .b32 %t, %lane, %warp, %crow, %piece, %row, %x, %y, %kbytes, %stage, %use, %base, %step;
  .reg .b32 %fa<4>, %fb<4>; .reg .f32 %c<32>;
  ld.param.u64 %a, [in];
  add.u64 %b, %a, )" + std::to_string(2 * tile * depth) +
                        R"(;
  ld.param.u64 %out, [out];
  mov.u32 %t, %tid.x;
  and.b32 %lane, %t, 31;
  shr.u32 %warp, %t, 5;
  shr.u32 %crow, %t, 2;
  and.b32 %piece, %t, 3;
  mov.u32 %base, tiles;
)" + zero + R"(
  mov.u32 %stage, %base;
  mov.u32 %kbytes, 0;
)" + copyStep() + R"(
  mov.u32 %step, 0;
loop:
  // The next step's copies go to the other stage, if there is a next step.
  and.b32 %x, %step, 1;
  mad.lo.u32 %use, %x, 8192, %base;
  xor.b32 %x, %x, 1;
  mad.lo.u32 %stage, %x, 8192, %base;
  add.u32 %kbytes, %kbytes, 64;
  setp.lt.u32 %more, %kbytes, )" +
                        std::to_string(2 * depth) + R"(;
  @!%more bra last;
)" + copyStep() + R"(
  cp.async.wait_group 1; // wait in the loop
  bra ready;
last:
  cp.async.wait_group 0; // wait for the last
ready:
  bar.sync 0; // before the step
)" + computeStep() + R"(
  bar.sync 0; // behind the step
  add.u32 %step, %step, 1;
  setp.lt.u32 %again, %step, )" +
                        std::to_string(depth / 32) + R"(;
  @%again bra loop;
)" + storeResult() + "  ret;",
                    ".shared .align 128 .b8 tiles[16384];");
}

CUresult Product::multiply(const std::string &ptx, const char *modes,
                           double &worst) {
  start();
  EXPECT_EQ(diffCudaSimSetModes(modes), CUDA_SUCCESS);
  std::vector<uint16_t> both = a;
  both.insert(both.end(), b.begin(), b.end());
  CUdeviceptr out = allocate(4 * tile * tile);
  CUresult code = run(ptx, {1, 128, 0}, upload(both), out);
  worst = 0;
  if (code != CUDA_SUCCESS)
    return code;
  auto got = download<float>(out, tile * tile);
  for (int row = 0; row < tile; ++row)
    for (int column = 0; column < tile; ++column) {
      double want = 0;
      for (int k = 0; k < depth; ++k)
        want +=
            bf16Value(a[row * depth + k]) * bf16Value(b[column * depth + k]);
      double error = std::fabs(got[row * tile + column] - want);
      worst = std::isnan(error) ? INFINITY : std::max(worst, error);
    }
  return code;
}

TEST_F(Product, IsRightInEveryMode) {
  for (const char *modes : allModes) {
    double worst = 0;
    EXPECT_EQ(multiply(productKernel(), modes, worst), CUDA_SUCCESS)
        << diffCudaSimLastMessage();
    EXPECT_LT(worst, 1e-4) << modes;
  }
}

TEST_F(Product, HasNoBankConflicts) {
  double worst = 0;
  auto count = [](const std::string &name) {
    std::string text = diffCudaSimCounters();
    size_t at = text.find("\"" + name + "\": ");
    return at == std::string::npos
               ? 0
               : std::stol(text.substr(at + name.size() + 4));
  };
  ASSERT_EQ(multiply(productKernel(), "", worst), CUDA_SUCCESS);
  // Steps x 16-deep parts x column blocks x warps.
  EXPECT_EQ(count("mma"), 6 * 2 * 8 * 4);
  EXPECT_EQ(count("shared_wavefronts"), count("shared_wavefronts_minimum"));
  EXPECT_EQ(count("global_sectors"), count("global_sectors_minimum"));
}

/// Every place with the text changed; there is one at least.
static std::string everywhere(std::string text, const std::string &from,
                              const std::string &to) {
  size_t places = 0;
  for (size_t at = 0; (at = text.find(from, at)) != std::string::npos;
       at += to.size(), ++places)
    text.replace(at, from.size(), to);
  EXPECT_GT(places, 0u) << from;
  return text;
}

static std::vector<Mutant> allMutants() {
  const std::vector<const char *> all(std::begin(allModes), std::end(allModes));
  const std::vector<const char *> greedy = {"greedy", "greedy,eager"},
                                  race = {"race", "greedy,race", "eager,race",
                                          "greedy,eager,race"};
  auto both = greedy;
  both.insert(both.end(), race.begin(), race.end());
  return {
      {"no barrier before the step", "bar.sync 0; // before the step", "", both,
       ""},
      {"no barrier behind the step", "bar.sync 0; // behind the step", "", both,
       ""},
      {"no wait in the loop", "cp.async.wait_group 1; // wait in the loop", "",
       all, "was not waited for"},
      {"a wait for too few", "cp.async.wait_group 1; // wait in the loop",
       "cp.async.wait_group 2;", all, "was not waited for"},
      {"no wait for the last", "cp.async.wait_group 0; // wait for the last",
       "", all, "was not waited for"},
      {"wait behind the barrier",
       "cp.async.wait_group 1; // wait in the loop\n  bra ready;",
       "bar.sync 0;\n  cp.async.wait_group 1;\n  bra compute;", both, "", false,
       "bar.sync 0; // before the step", "bar.sync 0;\ncompute:"},
      {"no commit", "cp.async.commit_group;", "", all, "was not waited for"},
      {"one stage only", "mad.lo.u32 %stage, %x, 8192, %base;",
       "mov.u32 %stage, %base;", all, ""},
      {"swapped registers of A", "{%fa0, %fa1, %fa2, %fa3}, {",
       "{%fa0, %fa2, %fa1, %fa3}, {", all, nullptr, true},
      {"swapped registers of B", "{%fb0, %fb1}", "{%fb1, %fb0}", all, nullptr,
       true},
      {"B transposed", "x4.shared.b16 {%fb0", "x4.trans.shared.b16 {%fb0", all,
       nullptr, true},
      {"no swizzle of the loads", "xor.b32 %y, %y, %x; // swizzle of the load",
       "", all, nullptr, true},
      {"no swizzle of the copies",
       "xor.b32 %y, %y, %piece; // swizzle of the copy", "mov.b32 %y, %piece;",
       all, nullptr, true},
      {"rows of another warp", "shr.u32 %warp, %t, 5;", "shr.u32 %warp, %t, 6;",
       all, "", false},
  };
}

TEST_F(Product, MutantsAreFound) {
  for (const Mutant &mutant : allMutants()) {
    std::string text = everywhere(productKernel(), mutant.from, mutant.to);
    if (mutant.alsoFrom)
      text = everywhere(text, mutant.alsoFrom, mutant.alsoTo);
    for (const char *modes : mutant.modes) {
      double worst = 0;
      CUresult code = multiply(text, modes, worst);
      if (mutant.wrongResult) {
        EXPECT_EQ(code, CUDA_SUCCESS) << mutant.name;
        EXPECT_GT(worst, 0.1) << mutant.name << " in " << modes;
        continue;
      }
      EXPECT_TRUE(code != CUDA_SUCCESS || worst > 0.1)
          << mutant.name << " in '" << modes << "'";
      if (*mutant.message) {
        EXPECT_THAT(diffCudaSimLastMessage(),
                    testing::HasSubstr(mutant.message))
            << mutant.name;
      }
    }
  }
}

TEST_F(Product, ADroppedSwizzleIsSeenInTheCounters) {
  std::string text = everywhere(
      productKernel(), "xor.b32 %y, %y, %x; // swizzle of the load", "");
  text = everywhere(text, "xor.b32 %y, %y, %piece; // swizzle of the copy",
                    "mov.b32 %y, %piece;");
  double worst = 0;
  ASSERT_EQ(multiply(text, "", worst), CUDA_SUCCESS);
  EXPECT_LT(worst, 1e-4); // right, and slow
  std::string counters = diffCudaSimCounters();
  auto number = [&](const std::string &name) {
    return std::stol(
        counters.substr(counters.find("\"" + name + "\": ") + name.size() + 4));
  };
  EXPECT_GT(number("shared_wavefronts"),
            2 * number("shared_wavefronts_minimum"));
}
