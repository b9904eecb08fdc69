//===- ChooseCases.h - Which random cases a test looks at -------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_TEST_RANDOM_CHOOSECASES_H
#define DIFF_TEST_RANDOM_CHOOSECASES_H

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <random>

namespace difftest {

struct CaseChoice {
  uint64_t seed, count;
};

/// By DIFF_TEST_SEED and DIFF_TEST_CASES, `count` cases without that; says what
/// was chosen. A change is judged on the same cases as the one before it; at a
/// developer's desk every run looks at new ones.
inline CaseChoice chooseCases(uint64_t count) {
  auto fromEnvironment = [](const char *name, uint64_t otherwise) -> uint64_t {
    const char *text = std::getenv(name);
    return text ? std::strtoull(text, nullptr, 10) : otherwise;
  };
  uint64_t otherwise = std::getenv("CI") ? 1 : std::random_device{}();
  CaseChoice choice = {fromEnvironment("DIFF_TEST_SEED", otherwise),
                       fromEnvironment("DIFF_TEST_CASES", count)};
  std::cout << "DIFF_TEST_SEED=" << choice.seed
            << " DIFF_TEST_CASES=" << choice.count << "\n";
  return choice;
}

} // namespace difftest

#endif // DIFF_TEST_RANDOM_CHOOSECASES_H
