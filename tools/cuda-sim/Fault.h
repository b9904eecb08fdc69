//===- Fault.h - What ends a launch ---------------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_CUDASIM_FAULT_H
#define DIFF_CUDASIM_FAULT_H

#include "diff/cuda_driver.h"

#include <cstdint>
#include <exception>
#include <sstream>
#include <string>

namespace cudasim {

/// Thrown by an instruction; the launch adds kernel, line and thread.
class Fault : public std::exception {
public:
  Fault(CUresult code, int lane, std::string message)
      : code(code), lane(lane), message(std::move(message)) {}
  const char *what() const noexcept override { return message.c_str(); }

  CUresult code;
  int lane; // -1: the whole warp
  std::string message;
};

/// A number as addresses are written.
struct Hex {
  uint64_t value;
};
inline std::ostream &operator<<(std::ostream &stream, Hex hex) {
  return stream << "0x" << std::hex << hex.value << std::dec;
}

template <typename... Parts>
[[noreturn]] void fault(CUresult code, int lane, const Parts &...parts) {
  std::ostringstream stream;
  (stream << ... << parts);
  throw Fault(code, lane, stream.str());
}

template <typename... Parts>
[[noreturn]] void faultIn(int lane, const Parts &...parts) {
  fault(CUDA_ERROR_LAUNCH_FAILED, lane, parts...);
}

} // namespace cudasim

#endif // DIFF_CUDASIM_FAULT_H
