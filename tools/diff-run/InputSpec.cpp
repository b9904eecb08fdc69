//===- InputSpec.cpp - The SPEC of --input --------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "InputSpec.h"
#include "Npy.h"
#include "Values.h"

#include <charconv>

using namespace diffrun;

[[noreturn]] static void malformed(const std::string &text,
                                   const std::string &why) {
  throw UsageError("malformed input '" + text + "': " + why +
                   "; expected @file.npy, SHAPExTYPE=VALUE or "
                   "SHAPExTYPE=random[:SEED], for example 1x16xf32=random");
}

bool diffrun::parseUnsigned(const std::string &text, uint64_t &value) {
  const char *end = text.data() + text.size();
  auto [stop, error] = std::from_chars(text.data(), end, value);
  return !text.empty() && stop == end && error == std::errc();
}

std::string diffrun::parseFileSpec(const std::string &option,
                                   const std::string &text) {
  if (text.size() < 2 || text[0] != '@')
    throw UsageError("malformed " + option + " '" + text +
                     "': expected @file.npy");
  return text.substr(1);
}

/// "1x16xf32": dims, then the element type.
static void parseType(InputSpec &spec, const std::string &type) {
  size_t begin = 0;
  for (size_t end; (end = type.find('x', begin)) != std::string::npos;
       begin = end + 1) {
    std::string dim = type.substr(begin, end - begin);
    uint64_t value;
    if (!parseUnsigned(dim, value) || value > INT64_MAX)
      malformed(spec.text, "'" + dim + "' is not a size");
    spec.dims.push_back(static_cast<int64_t>(value));
  }
  std::string name = type.substr(begin);
  spec.dtype = parseDtype(name);
  if (!spec.dtype)
    malformed(spec.text, "'" + name +
                             "' is not an element type (f32 f64 f16 bf16 i64 "
                             "i32 i16 i8 i1)");
}

InputSpec diffrun::parseInputSpec(const std::string &text) {
  InputSpec spec;
  spec.text = text;
  if (!text.empty() && text[0] == '@') {
    spec.file = parseFileSpec("input", text);
    return spec;
  }
  size_t equals = text.find('=');
  if (equals == std::string::npos)
    malformed(text, "there is no '='");
  parseType(spec, text.substr(0, equals));
  spec.value = text.substr(equals + 1);
  spec.random = spec.value == "random" || spec.value.rfind("random:", 0) == 0;
  spec.hasSeed = spec.random && spec.value != "random";
  if (spec.hasSeed && !parseUnsigned(spec.value.substr(7), spec.seed))
    malformed(text, "'" + spec.value.substr(7) + "' is not a seed");
  if (spec.random)
    return spec;
  Tensor scalar = createTensor(spec.dtype, {});
  if (!fillConstant(*scalar, spec.value))
    malformed(text, "'" + spec.value + "' is not a value of " +
                        diff_dtype_name(spec.dtype));
  return spec;
}

static Tensor makeFromSpec(const InputSpec &spec, int32_t index) {
  if (!spec.file.empty())
    return readNpy(spec.file);
  Tensor tensor = createTensor(spec.dtype, spec.dims);
  if (spec.random)
    fillRandom(*tensor,
               spec.hasSeed ? spec.seed : static_cast<uint64_t>(index));
  else
    fillConstant(*tensor, spec.value);
  return tensor;
}

Tensor diffrun::makeInput(const InputSpec &spec, int32_t index,
                          diff_dtype expected) {
  Tensor tensor = makeFromSpec(spec, index);
  diff_dtype given = diff_tensor_dtype(tensor.get());
  bool narrow = expected == DIFF_ABI_BF16 || expected == DIFF_ABI_F16;
  bool convertible = given == DIFF_ABI_F32 || given == DIFF_ABI_F16;
  if (given != expected && narrow && convertible)
    return convertFloat(*tensor, expected);
  return tensor;
}
