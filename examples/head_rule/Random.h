//===- Random.h - Numbers that are the same on every machine -- -*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HEAD_RULE_RANDOM_H
#define HEAD_RULE_RANDOM_H

#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <string>

namespace headrule {

/// SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number
/// generators, 2014). Its integers are defined bit by bit. What is made of them
/// by log and cos is rounded from double to float, so that libraries that
/// differ in a double's last bit hardly ever differ there. The distributions of
/// the standard library are not used: each implementation has its own.
class Random {
public:
  explicit Random(uint64_t state) : state(state) {}
  /// A stream of its own for each list of numbers: a seed, a step, ...
  Random(std::initializer_list<uint64_t> key) {
    for (uint64_t part : key) {
      state ^= part;
      state = next();
    }
  }

  uint64_t next() {
    state += 0x9e3779b97f4a7c15u;
    uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
  }

  /// In [0, 1), a multiple of 2^-53.
  double uniform() { return static_cast<double>(next() >> 11) * 0x1p-53; }

  /// In [0, limit); for the limits here, below 2^32, the bias of taking the
  /// product's upper half is less than 2^-32 times the limit.
  uint64_t below(uint64_t limit) { return ((next() >> 32) * limit) >> 32; }

  /// Of mean 0 and deviation 1 (Box and Muller).
  double normal() {
    double radius = std::sqrt(-2 * std::log(1 - uniform()));
    return radius * std::cos(6.283185307179586 * uniform());
  }

private:
  uint64_t state = 0;
};

/// A number for a name (FNV-1a), for the key of a stream.
inline uint64_t hashName(const std::string &name) {
  uint64_t hash = 0xcbf29ce484222325u;
  for (char c : name)
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return hash;
}

} // namespace headrule

#endif // HEAD_RULE_RANDOM_H
