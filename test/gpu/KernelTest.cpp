//===- KernelTest.cpp - Attention kernels on the simulated device ---------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Random attentions become PTX by diff-opt and run on the simulated device in
// its modes; results are compared with the formula in f64. DIFF_TEST_SEED and
// DIFF_TEST_CASES choose other ones. Kernels with something taken away have to
// fail: by a fault or by what they compute.
//
//===----------------------------------------------------------------------===//

#include "../random/ChooseCases.h"
#include "KernelChecks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <sstream>

using namespace difftest;

namespace {

bool isTf32(const std::string &passOptions) {
  return passOptions.find("f32=tf32") != std::string::npos;
}

using Condition = std::function<bool(const AttentionCase &)>;
bool isAny(const AttentionCase &) { return true; }
bool hasValueOfF32(const AttentionCase &attention) {
  return attention.valueElement() == "f32";
}
/// What kernels for 16 bits are fast for.
bool isWholeOf16Bits(const AttentionCase &attention) {
  return attention.hasWholeRows() && attention.scoreElement() != "f32" &&
         attention.valueElement() != "f32";
}

/// A random case for which the condition holds.
AttentionCase findCase(Random &random, const Condition &condition) {
  for (;;) {
    AttentionCase attention(random, AttentionCase::Kind::Kernel);
    if (condition(attention))
      return attention;
  }
}

/// Random cases, one after the other; every case has another mode of the
/// device, and what `passOptions` asks of the kernel. Returns how many kernels
/// were those of warp groups.
int64_t checkRandomCases(uint64_t count, const std::string &chip,
                         const std::string &passOptions,
                         const Condition &condition = isAny) {
  CaseChoice choice = chooseCases(count);
  uint64_t seed = choice.seed;
  count = choice.count;
  Random random(seed);
  int64_t ofGroups = 0;
  for (uint64_t i = 0; i < count && !testing::Test::HasFailure(); ++i) {
    AttentionCase attention = findCase(random, condition);
    if (i % 2)
      attention.growKeys();
    const char *modes = allModes[i % std::size(allModes)];
    SCOPED_TRACE("DIFF_TEST_SEED=" + std::to_string(seed) + " case " +
                 std::to_string(i) + ", modes '" + modes + "'\n" +
                 attention.describe());
    std::string ptx =
        compileKernel(attention.toMlir("main"), chip, passOptions);
    nlohmann::json kernel = describeKernel(ptx);
    EXPECT_FALSE(kernel.is_null());
    if (kernel.is_null())
      break;
    ofGroups += kernel["wgmma"] == 1;
    checkForm(attention, kernel, passOptions);
    Outcome outcome = launchKernel(
        attention, ptx, modes, choosePartsFor(kernel, partsOf(passOptions)));
    EXPECT_EQ(outcome.code, CUDA_SUCCESS) << outcome.message;
    if (outcome.code != CUDA_SUCCESS)
      break;
    EXPECT_EQ(findDifference(outcome.result, attention.oracle(),
                             attention.kernelTolerance(isTf32(passOptions))),
              "");
    EXPECT_TRUE(hasNoConflicts(attention, outcome));
    checkProducts(attention, kernel, outcome);
  }
  return ofGroups;
}

TEST(Kernel, RandomAttentionsAgreeWithF64) {
  checkRandomCases(24, "sm_80", "");
}
TEST(Kernel, TwoPassesAgreeWithF64) {
  checkRandomCases(12, "sm_80", "form=two-passes");
}
TEST(Kernel, Tf32AgreesWithF64) {
  checkRandomCases(8, "sm_80", "f32=tf32", hasValueOfF32);
}
TEST(Kernel, OtherTileSizesAgreeWithF64) {
  checkRandomCases(6, "sm_80", "parts=1 warps=1 keys=16 stages=4");
}

// Parts of all sizes: with several tiles, with one, and without any.
TEST(Kernel, KeysInPartsAgreeWithF64) {
  checkRandomCases(12, "sm_80", "parts=3 keys=16");
  checkRandomCases(6, "sm_80", "parts=19 keys=16 warps=1");
  checkRandomCases(6, "sm_80", "parts=2");
}
bool sharesKeys(const AttentionCase &attention) {
  return attention.sharesKeys();
}
TEST(Kernel, StackedHeadsAgreeWithF64) {
  checkRandomCases(16, "sm_80", "stack=always", sharesKeys);
  checkRandomCases(6, "sm_80", "stack=never", sharesKeys);
  checkRandomCases(6, "sm_80", "stack=always form=two-passes", sharesKeys);
  checkRandomCases(8, "sm_80", "stack=always parts=4 keys=16", sharesKeys);
}

// Where there are fewer than 64 rows, or a value in pieces of no multiple of
// 16, the other kernel is made.
TEST(Kernel, WarpGroupsAgreeWithF64) {
  EXPECT_GT(checkRandomCases(24, "sm_90a", ""), 0);
}
TEST(Kernel, WarpGroupsOfOtherTileSizesAgreeWithF64) {
  // Most of these fit: that none of a few does is no matter of chance.
  auto check = [](uint64_t count, const char *tile) {
    return checkRandomCases(count, "sm_90a", tile, isWholeOf16Bits);
  };
  EXPECT_GT(check(12, "parts=1 warps=4 keys=16 stages=2"), 0);
  EXPECT_GT(check(6, "parts=1 warps=12 keys=32 stages=3"), 0);
}
TEST(Kernel, WarpGroupsInTwoPassesAgreeWithF64) {
  auto check = [](uint64_t count, const std::string &tile) {
    return checkRandomCases(count, "sm_90a", "form=two-passes" + tile,
                            isWholeOf16Bits);
  };
  EXPECT_GT(check(12, ""), 0);
  EXPECT_GT(check(12, " warps=4 keys=16 stages=2"), 0);
}

//===----------------------------------------------------------------------===//
// Kernels that are not right
//===----------------------------------------------------------------------===//

/// A case with several tiles of keys, `rows` or more rows, and whole rows of
/// fragments, that `isWanted`.
AttentionCase findLongCase(int64_t rows, const Condition &isWanted) {
  Random random(1);
  return findCase(random, [&](const AttentionCase &attention) {
    return isWholeOf16Bits(attention) &&
           attention.sizeOf(AttentionCase::N) >= 190 &&
           attention.sizeOf(AttentionCase::M) >= rows &&
           attention.sizeOf(AttentionCase::D) == 64 && isWanted(attention);
  });
}

/// Of f16, which has no room for exponentials that are relative to too low a
/// maximum, with maxima that grow from tile to tile.
AttentionCase findGrowingCase() {
  AttentionCase attention = findLongCase(
      50, [](const AttentionCase &a) { return a.valueElement() == "f16"; });
  attention.growKeys();
  return attention;
}

/// What warp groups take.
AttentionCase findGroupCase(const std::string &options) {
  return findLongCase(64, [&](const AttentionCase &a) {
    std::string ptx = compileKernel(a.toMlir("main"), "sm_90a", options);
    return describeKernel(ptx)["wgmma"] == 1;
  });
}

/// An exponential's line with 1 in its place.
std::string withOne(const std::string &line, size_t at) {
  std::string moved = line.substr(0, line.find(','));
  return moved.replace(at, 18, "mov.f32") + ", 0f3F800000;";
}

/// The text where outputs stay as they are when maxima grow: the factor is 1.
std::string withoutScaling(const std::string &text) {
  std::istringstream lines(text);
  std::string result;
  size_t count = 0;
  bool grows = false;
  for (std::string line; std::getline(lines, line); result += line + "\n") {
    // Maxima are exchanged between lanes only then, and at the end.
    grows |= line.find("shfl.sync") != std::string::npos;
    grows &= line[0] != '$';
    size_t at = line.find("ex2.approx.ftz.f32");
    if (!grows || at == std::string::npos)
      continue;
    line = withOne(line, at);
    ++count;
  }
  EXPECT_GE(count, 2u);
  return result;
}

class Mutant : public testing::Test {
public:
  Mutant() : Mutant(findGrowingCase()) {}

protected:
  explicit Mutant(AttentionCase &&attention)
      : attention(std::move(attention)) {}
  void SetUp() override { compile("sm_80"); }
  void compile(const std::string &chip, const std::string &options = "") {
    ptx = compileKernel(attention.toMlir("main"), chip, options);
    ASSERT_EQ(failureOf(ptx), "");
  }

  /// What is seen of a mistake, in some mode; empty if nothing is.
  std::string failureOf(const std::string &text) {
    for (const char *modes : allModes) {
      int64_t parts = choosePartsFor(describeKernel(text), 3);
      Outcome outcome = launchKernel(attention, text, modes, parts);
      if (outcome.code != CUDA_SUCCESS)
        return outcome.message;
      std::string difference = findDifference(outcome.result, oracle,
                                              attention.kernelTolerance(false));
      if (!difference.empty())
        return difference;
      if (!hasNoConflicts(attention, outcome))
        return "bank conflicts";
    }
    return "";
  }

  AttentionCase attention;
  std::vector<double> oracle = attention.oracle();
  std::string ptx;
};

TEST_F(Mutant, WithoutBarriersIsCaught) {
  EXPECT_NE(failureOf(replaced(ptx, "bar.sync \t0;", "")), "");
}
TEST_F(Mutant, WithoutWaitsIsCaught) {
  size_t at = ptx.find("cp.async.wait_group");
  ASSERT_NE(at, std::string::npos);
  size_t end = ptx.find(';', at);
  std::string wait = ptx.substr(at, end - at);
  EXPECT_NE(failureOf(replaced(ptx, wait, "cp.async.wait_group 7")), "");
}
TEST_F(Mutant, WithTheValueNotTransposedIsCaught) {
  EXPECT_NE(failureOf(replaced(ptx, ".x4.trans.", ".x4.")), "");
}
TEST_F(Mutant, WithHalvesExchangedIsCaught) {
  EXPECT_NE(failureOf(replaced(ptx, "shfl.sync.bfly.b32", "shfl.sync.up.b32")),
            "");
}
TEST_F(Mutant, WithoutScalingIsCaught) {
  EXPECT_NE(failureOf(withoutScaling(ptx)), "");
}
TEST_F(Mutant, WithMaximaOfOneLaneOnlyIsCaught) {
  EXPECT_NE(failureOf(replaced(ptx, "vote.sync.any", "vote.sync.all")), "");
}
TEST_F(Mutant, WithoutExchangedChunksIsCaught) {
  EXPECT_NE(failureOf(replaced(ptx, "xor.b32", "or.b32")), "");
}

/// Keys in three parts.
class PartsMutant : public Mutant {
protected:
  void SetUp() override {
    compile("sm_80", "parts=3 keys=16");
    size_t name = ptx.find("attention_merge(");
    ASSERT_NE(name, std::string::npos);
    begin = ptx.rfind(".entry", name);
    end = std::min(ptx.find(".entry", name), ptx.size());
  }

  std::string merge() const { return ptx.substr(begin, end - begin); }
  /// The text with another kernel that merges.
  std::string with(const std::string &changed) const {
    return ptx.substr(0, begin) + changed + ptx.substr(end);
  }

  size_t begin = 0, end = 0;
};

TEST_F(PartsMutant, WithoutMaximaIsCaught) {
  // As if all parts were relative to the same number.
  std::istringstream lines(merge());
  std::string changed;
  for (std::string line; std::getline(lines, line); changed += line + "\n")
    if (size_t at = line.find("ex2.approx.ftz.f32"); at != std::string::npos)
      line = withOne(line, at);
  ASSERT_NE(changed, merge());
  EXPECT_NE(failureOf(with(changed)), "");
}
TEST_F(PartsMutant, WithoutSumsOfOtherLanesIsCaught) {
  std::string changed =
      replaced(merge(), "shfl.sync.bfly.b32", "shfl.sync.up.b32");
  EXPECT_NE(failureOf(with(changed)), "");
}

/// Of warp groups, with so few stages and keys that each stage is used again,
/// in one pass and in two.
class GroupMutant : public Mutant,
                    public testing::WithParamInterface<const char *> {
public:
  GroupMutant() : Mutant(findGroupCase(GetParam())) {}

protected:
  void SetUp() override {
    compile("sm_90a",
            std::string("parts=1 warps=4 keys=16 stages=2 ") + GetParam());
    ASSERT_EQ(describeKernel(ptx)["wgmma"], 1);
  }
};
INSTANTIATE_TEST_SUITE_P(Forms, GroupMutant,
                         testing::Values("form=one-pass", "form=two-passes"));

TEST_P(GroupMutant, WithoutWaitsForCopiesIsCaught) {
  EXPECT_NE(failureOf(replaced(ptx, "@!over bra", "// @!over bra")), "");
}
TEST_P(GroupMutant, WithPhasesThatDoNotAlternateIsCaught) {
  EXPECT_NE(failureOf(replaced(ptx, "xor.b32", "or.b32")), "");
}
TEST_P(GroupMutant, WithoutWaitsForProductsIsCaught) {
  EXPECT_NE(failureOf(replaced(ptx, "wgmma.wait_group.sync.aligned 1",
                               "wgmma.wait_group.sync.aligned 2")),
            "");
  EXPECT_NE(failureOf(replaced(ptx, "wgmma.wait_group.sync.aligned 0",
                               "wgmma.wait_group.sync.aligned 1")),
            "");
}
TEST_P(GroupMutant, ThatNeverFreesAStageIsCaught) {
  EXPECT_NE(failureOf(replaced(ptx, "mbarrier.arrive.shared::cta.b64",
                               "// mbarrier.arrive")),
            "");
}
TEST_P(GroupMutant, WithAnotherSwizzleIsCaught) {
  // Of a tile with rows of 128 bytes: none.
  EXPECT_NE(failureOf(replaced(ptx, "4611686293305360384", "274877972480")),
            "");
}

} // namespace
