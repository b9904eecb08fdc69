//===- KernelChecks.cpp - What an attention kernel has to fulfil ----------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelChecks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace difftest;

std::string difftest::findDifference(const std::vector<double> &actual,
                                     const std::vector<double> &expected,
                                     double tolerance) {
  if (actual.size() != expected.size())
    return "sizes differ";
  for (size_t i = 0; i < actual.size(); ++i) {
    double limit = tolerance * (1 + std::fabs(expected[i]));
    if (!(std::fabs(actual[i] - expected[i]) <= limit))
      return "element " + std::to_string(i) + " is " +
             std::to_string(actual[i]) + ", not " + std::to_string(expected[i]);
  }
  return "";
}

/// Whether rows of `size` elements have their chunks of 16 bytes exchanged:
/// else they are padded, which costs the copies (not the reads) some conflicts.
static bool isExchanged(int64_t size, const std::string &element) {
  if (element == "f32")
    return (size + 7) / 8 * 2 % 8 == 0;
  int64_t chunks = (size + 15) / 16 * 2;
  return chunks % 8 == 0 || (chunks & (chunks - 1)) == 0;
}

bool difftest::hasNoConflicts(const AttentionCase &attention,
                              const Outcome &outcome) {
  return !attention.hasWholeRows() ||
         !isExchanged(attention.sizeOf(AttentionCase::D),
                      attention.scoreElement()) ||
         !isExchanged((attention.valueSize() + 15) / 16 * 16,
                      attention.valueElement()) ||
         outcome.counters["shared_wavefronts"] ==
             outcome.counters["shared_wavefronts_minimum"];
}

/// How many tiles of size `to` there are.
static int64_t filled(int64_t size, int64_t to) { return (size + to - 1) / to; }

/// Products of a warp group, as its four warps count them: 64 rows, all keys of
/// a step or the whole value, 16 elements of the sum.
static int64_t countGroupProducts(const AttentionCase &attention,
                                  const nlohmann::json &kernel) {
  int64_t blocks = countBlocks(attention, kernel);
  int64_t warps = kernel["rows"].get<int64_t>() / 16;
  int64_t keys = kernel["keys"].get<int64_t>();
  int64_t steps = filled(attention.sizeOf(AttentionCase::N), keys);
  // Two passes take each stream's scores twice, and the value once.
  int64_t passes = kernel["passes"], streams = attention.numStreams();
  int64_t scores =
      passes * streams * filled(attention.sizeOf(AttentionCase::D), 16);
  int64_t values = keys / 16 * (passes == 1 ? streams : 1);
  return blocks * warps * steps * (scores + values);
}

/// Products of 16 x 8 x 16 that the arithmetic of all keys takes: of one block,
/// scores and values filled up to multiples of 16, with `rows` and `keys` to
/// multiples of the tile.
static int64_t countProducts(const AttentionCase &attention,
                             const nlohmann::json &kernel) {
  int64_t rowBlocks = countBlocks(attention, kernel);
  int64_t warps = kernel["threads"].get<int64_t>() / 32;
  int64_t keys = kernel["keys"].get<int64_t>();
  int64_t steps = filled(attention.sizeOf(AttentionCase::N), keys);
  int64_t scores = keys / 8 * filled(attention.sizeOf(AttentionCase::D), 16) *
                   attention.numStreams() * kernel["passes"].get<int64_t>();
  int64_t values = keys / 16 * filled(attention.valueSize(), 16) * 2;
  if (kernel["passes"] == 1)
    values *= attention.numStreams();
  return rowBlocks * warps * steps * (scores + values);
}

void difftest::checkProducts(const AttentionCase &attention,
                             const nlohmann::json &kernel,
                             const Outcome &outcome) {
  if (attention.scoreElement() == "f32" || attention.valueElement() == "f32")
    return;
  bool ofGroups = kernel["wgmma"] == 1;
  int64_t products = ofGroups ? countGroupProducts(attention, kernel)
                              : countProducts(attention, kernel);
  auto executed = outcome.counters[ofGroups ? "wgmma" : "mma"].get<int64_t>();
  EXPECT_LE(executed, products);
  EXPECT_EQ(outcome.counters[ofGroups ? "mma" : "wgmma"], 0);
  int64_t keys = kernel["keys"];
  bool isFilledUp = attention.sizeOf(AttentionCase::N) % keys != 0 ||
                    attention.valueSize() % 16 != 0;
  if (!attention.isCausal() && !isFilledUp) {
    EXPECT_EQ(executed, products);
  }
}

int64_t difftest::partsOf(const std::string &passOptions) {
  size_t at = passOptions.find("parts=");
  return at == std::string::npos ? 1 : std::stoll(passOptions.substr(at + 6));
}

int64_t difftest::choosePartsFor(const nlohmann::json &kernel,
                                 int64_t requested) {
  return kernel["share"] == "part" ? std::max<int64_t>(requested, 2) : 1;
}

void difftest::checkForm(const AttentionCase &attention,
                         const nlohmann::json &kernel,
                         const std::string &passOptions) {
  // Two outputs of more elements do not fit the registers of one pass.
  bool fits = attention.numStreams() * attention.valueSize() <= 320;
  if (partsOf(passOptions) > 1) {
    EXPECT_EQ(kernel["share"] == "part", fits);
  }
  if (passOptions.find("stack=always") != std::string::npos) {
    EXPECT_EQ(kernel["stacked"].empty(), !attention.sharesKeys());
  }
}
