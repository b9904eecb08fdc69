//===- Values.cpp - Elements of tensors: reading, filling, converting -----===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Values.h"

#include <Eigen/Core>
#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <random>

using namespace diffrun;

/// Calls `body` with a null pointer of the C++ type of the elements.
template <typename Body>
static auto dispatch(diff_dtype dtype, Body &&body) {
  switch (dtype) {
  case DIFF_ABI_F32:
    return body(static_cast<float *>(nullptr));
  case DIFF_ABI_F64:
    return body(static_cast<double *>(nullptr));
  case DIFF_ABI_F16:
    return body(static_cast<Eigen::half *>(nullptr));
  case DIFF_ABI_BF16:
    return body(static_cast<Eigen::bfloat16 *>(nullptr));
  case DIFF_ABI_I64:
    return body(static_cast<int64_t *>(nullptr));
  case DIFF_ABI_I32:
    return body(static_cast<int32_t *>(nullptr));
  case DIFF_ABI_I16:
    return body(static_cast<int16_t *>(nullptr));
  case DIFF_ABI_I8:
    return body(static_cast<int8_t *>(nullptr));
  default:
    return body(static_cast<uint8_t *>(nullptr));
  }
}

template <typename T>
static T *elements(const diff_tensor &tensor) {
  return static_cast<T *>(diff_tensor_data(&tensor));
}

bool diffrun::isFloat(diff_dtype dtype) {
  return dtype == DIFF_ABI_F32 || dtype == DIFF_ABI_F64 ||
         dtype == DIFF_ABI_F16 || dtype == DIFF_ABI_BF16;
}

diff_dtype diffrun::parseDtype(const std::string &name) {
  if (name == "bool")
    return DIFF_ABI_BOOL;
  for (diff_dtype dtype = DIFF_ABI_F32; dtype <= DIFF_ABI_BOOL; ++dtype)
    if (name == diff_dtype_name(dtype))
      return dtype;
  return 0;
}

double diffrun::elementAsDouble(const diff_tensor &tensor, uint64_t index) {
  return dispatch(diff_tensor_dtype(&tensor), [&](auto *type) {
    using T = std::remove_pointer_t<decltype(type)>;
    return static_cast<double>(elements<T>(tensor)[index]);
  });
}

int64_t diffrun::elementAsInt(const diff_tensor &tensor, uint64_t index) {
  return dispatch(diff_tensor_dtype(&tensor), [&](auto *type) {
    using T = std::remove_pointer_t<decltype(type)>;
    if constexpr (std::is_integral_v<T>)
      return static_cast<int64_t>(elements<T>(tensor)[index]);
    else
      return int64_t{0};
  });
}

//===----------------------------------------------------------------------===//
// Filling
//===----------------------------------------------------------------------===//

template <typename T>
static void fillWith(diff_tensor &tensor, T value) {
  uint64_t count = diff_tensor_num_elements(&tensor);
  std::fill(elements<T>(tensor), elements<T>(tensor) + count, value);
}

template <typename T>
static bool parseInteger(const std::string &text, T &value) {
  char *end;
  errno = 0;
  long long parsed = std::strtoll(text.c_str(), &end, 10);
  bool fits = errno == 0 && parsed >= std::numeric_limits<T>::min() &&
              parsed <= std::numeric_limits<T>::max();
  value = static_cast<T>(parsed);
  return fits && end != text.c_str() && *end == '\0';
}

bool diffrun::fillConstant(diff_tensor &tensor, const std::string &text) {
  diff_dtype dtype = diff_tensor_dtype(&tensor);
  if (dtype == DIFF_ABI_BOOL) {
    bool truth = text == "1" || text == "true";
    if (!truth && text != "0" && text != "false")
      return false;
    fillWith<uint8_t>(tensor, truth);
    return true;
  }
  return dispatch(dtype, [&](auto *type) {
    using T = std::remove_pointer_t<decltype(type)>;
    if constexpr (std::is_integral_v<T>) {
      T value;
      if (!parseInteger(text, value))
        return false;
      fillWith<T>(tensor, value);
    } else {
      char *end;
      double value = std::strtod(text.c_str(), &end);
      if (end == text.c_str() || *end != '\0')
        return false;
      fillWith<T>(tensor, static_cast<T>(value));
    }
    return true;
  });
}

namespace {
/// Normally distributed numbers by Box and Muller's method. The standard
/// library's distribution differs from one library to the next.
class Normal {
public:
  explicit Normal(uint64_t seed) : engine(seed) {}

  double operator()() {
    if (hasSpare) {
      hasSpare = false;
      return spare;
    }
    // In (0, 1], so that the logarithm is finite.
    double u = (static_cast<double>(engine() >> 11) + 1) * 0x1p-53;
    double angle = static_cast<double>(engine() >> 11) * 0x1p-53 * 2 * EIGEN_PI;
    double radius = std::sqrt(-2 * std::log(u));
    spare = radius * std::sin(angle);
    hasSpare = true;
    return radius * std::cos(angle);
  }

private:
  std::mt19937_64 engine;
  double spare = 0;
  bool hasSpare = false;
};
} // namespace

void diffrun::fillRandom(diff_tensor &tensor, uint64_t seed, double deviation) {
  diff_dtype dtype = diff_tensor_dtype(&tensor);
  uint64_t count = diff_tensor_num_elements(&tensor);
  dispatch(dtype, [&](auto *type) {
    using T = std::remove_pointer_t<decltype(type)>;
    T *data = elements<T>(tensor);
    if constexpr (std::is_integral_v<T>) {
      std::mt19937_64 engine(seed);
      for (uint64_t i = 0; i < count; ++i)
        data[i] = static_cast<T>(engine() % (dtype == DIFF_ABI_BOOL ? 2 : 100));
    } else {
      Normal normal(seed);
      for (uint64_t i = 0; i < count; ++i)
        data[i] = static_cast<T>(deviation * normal());
    }
  });
}

/// From float where that is exact, to round only once.
template <typename To, typename From>
static To convertElement(From value) {
  if constexpr (std::is_same_v<From, double>)
    return static_cast<To>(value);
  else
    return static_cast<To>(static_cast<float>(value));
}

Tensor diffrun::convertFloat(const diff_tensor &tensor, diff_dtype dtype) {
  Tensor result = createTensor(dtype, dimsOf(tensor));
  uint64_t count = diff_tensor_num_elements(&tensor);
  dispatch(diff_tensor_dtype(&tensor), [&](auto *from) {
    using From = std::remove_pointer_t<decltype(from)>;
    dispatch(dtype, [&](auto *to) {
      using To = std::remove_pointer_t<decltype(to)>;
      if constexpr (!std::is_integral_v<From> && !std::is_integral_v<To>)
        for (uint64_t i = 0; i < count; ++i)
          elements<To>(*result)[i] =
              convertElement<To>(elements<From>(tensor)[i]);
    });
  });
  return result;
}
