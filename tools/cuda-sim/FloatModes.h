//===- FloatModes.h - Rounding and other modes of floating-point instructions ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_FLOATMODES_H
#define DIFF_CUDASIM_FLOATMODES_H

#include "Decoder.h"

#include <cfenv>

namespace cudasim {

/// Bits of Inst::mode. The lowest two: nearest even, zero, down, up.
enum FloatMode : uint8_t {
  roundingMask = 3,
  flushes = 4,   // .ftz
  saturates = 8, // .sat: to 0 .. 1
  relu = 16,
};

/// Takes .rn, .rz, .rm, .rp, .ftz, .sat and .relu.
inline uint8_t takeFloatMode(InstDecoder &decoder) {
  int mode = std::max(decoder.takeOneOf({"rn", "rz", "rm", "rp"}), 0);
  mode |= decoder.take("ftz") ? flushes : 0;
  mode |= decoder.take("sat") ? saturates : 0;
  mode |= decoder.take("relu") ? relu : 0;
  return static_cast<uint8_t>(mode);
}

/// The host rounds as the instruction says while this is there.
class HostRounding {
public:
  explicit HostRounding(uint8_t mode) : changed(mode & roundingMask) {
    static constexpr int modes[] = {FE_TONEAREST, FE_TOWARDZERO, FE_DOWNWARD,
                                    FE_UPWARD};
    if (changed)
      std::fesetround(modes[mode & roundingMask]);
  }
  ~HostRounding() {
    if (changed)
      std::fesetround(FE_TONEAREST);
  }
  HostRounding(const HostRounding &) = delete;
  HostRounding &operator=(const HostRounding &) = delete;

private:
  bool changed;
};

} // namespace cudasim

#endif // DIFF_CUDASIM_FLOATMODES_H
