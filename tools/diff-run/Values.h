//===- Values.h - Elements of tensors: reading, filling, converting -------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUN_VALUES_H
#define DIFF_RUN_VALUES_H

#include "Support.h"

namespace diffrun {

bool isFloat(diff_dtype dtype);

/// The element type of this name, 0 when there is none. "bool" is "i1".
diff_dtype parseDtype(const std::string &name);

/// Element `index` in row-major order; f64 holds every value but large i64s.
double elementAsDouble(const diff_tensor &tensor, uint64_t index);
/// The same for integer types, exact.
int64_t elementAsInt(const diff_tensor &tensor, uint64_t index);

/// Sets every element to the value that `text` spells; false when it is none
/// of the tensor's element type.
bool fillConstant(diff_tensor &tensor, const std::string &text);

/// Fills with numbers that depend on the seed alone, the same on every machine:
/// floats are normally distributed with this standard deviation, integers
/// uniform in 0 to 99 (below any vocabulary's size), i1 0 or 1.
void fillRandom(diff_tensor &tensor, uint64_t seed, double deviation = 1.0);

/// A copy with another floating-point type, rounded to nearest even.
Tensor convertFloat(const diff_tensor &tensor, diff_dtype dtype);

} // namespace diffrun

#endif // DIFF_RUN_VALUES_H
