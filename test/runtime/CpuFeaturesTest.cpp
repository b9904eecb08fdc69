//===- CpuFeaturesTest.cpp - Instruction set extensions by name ---------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CpuFeatures.h"
#include "Support.h"

#include <fstream>
#include <set>
#include <sstream>

using diff::missingFeatures;

TEST(CpuFeatures, NothingNeeded) { EXPECT_EQ(missingFeatures(""), ""); }

TEST(CpuFeatures, UnknownIsMissing) {
  EXPECT_EQ(missingFeatures("no-such,neither"), "no-such,neither");
}

#if defined(__x86_64__)

TEST(CpuFeatures, BaselineIsThere) {
  EXPECT_EQ(missingFeatures("64bit,cx8,cmov,fxsr,mmx,sse,sse2"), "");
  EXPECT_EQ(missingFeatures("sse,none-such,sse2"), "none-such");
}

/// The kernel's view of the machine, under its own names, is the second
/// opinion.
TEST(CpuFeatures, AgreesWithTheKernel) {
  std::ifstream file("/proc/cpuinfo");
  std::string line;
  while (std::getline(file, line) && line.rfind("flags", 0) != 0) {
  }
  std::istringstream words(line);
  std::set<std::string> flags;
  for (std::string word; words >> word;)
    flags.insert(word);
  if (flags.empty())
    GTEST_SKIP() << "no flags in /proc/cpuinfo";
  const char *names[][2] = {{"avx", "avx"},
                            {"avx2", "avx2"},
                            {"fma", "fma"},
                            {"f16c", "f16c"},
                            {"bmi", "bmi1"},
                            {"bmi2", "bmi2"},
                            {"lzcnt", "abm"},
                            {"popcnt", "popcnt"},
                            {"movbe", "movbe"},
                            {"avx512f", "avx512f"},
                            {"avx512bw", "avx512bw"},
                            {"avx512vl", "avx512vl"},
                            {"avx512dq", "avx512dq"},
                            {"avx512bf16", "avx512_bf16"},
                            {"avx512vnni", "avx512_vnni"},
                            {"avx512fp16", "avx512_fp16"},
                            {"avxvnni", "avx_vnni"},
                            {"amx-tile", "amx_tile"},
                            {"sse4.1", "sse4_1"},
                            {"sse4.2", "sse4_2"},
                            {"ssse3", "ssse3"},
                            {"sse4a", "sse4a"},
                            {"vaes", "vaes"},
                            {"gfni", "gfni"},
                            {"sha", "sha_ni"},
                            {"clwb", "clwb"}};
  for (auto [ours, kernels] : names)
    EXPECT_EQ(missingFeatures(ours).empty(), flags.count(kernels) == 1) << ours;
}

#endif
