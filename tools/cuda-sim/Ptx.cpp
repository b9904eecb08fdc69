//===- Ptx.cpp - A PTX module as it was written ---------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Ptx.h"

using namespace cudasim;

namespace {
struct TypeInfo {
  Type type;
  const char *name;
  unsigned bytes;
};
} // namespace

static constexpr TypeInfo types[] = {
    {Type::Pred, "pred", 1}, {Type::B8, "b8", 1},
    {Type::B16, "b16", 2},   {Type::B32, "b32", 4},
    {Type::B64, "b64", 8},   {Type::B128, "b128", 16},
    {Type::U8, "u8", 1},     {Type::U16, "u16", 2},
    {Type::U32, "u32", 4},   {Type::U64, "u64", 8},
    {Type::S8, "s8", 1},     {Type::S16, "s16", 2},
    {Type::S32, "s32", 4},   {Type::S64, "s64", 8},
    {Type::F16, "f16", 2},   {Type::F16x2, "f16x2", 4},
    {Type::BF16, "bf16", 2}, {Type::BF16x2, "bf16x2", 4},
    {Type::TF32, "tf32", 4}, {Type::F32, "f32", 4},
    {Type::F64, "f64", 8}};

std::optional<Type> cudasim::typeNamed(const std::string &name) {
  for (const TypeInfo &info : types)
    if (name == info.name)
      return info.type;
  return std::nullopt;
}

const char *cudasim::nameOf(Type type) {
  for (const TypeInfo &info : types)
    if (info.type == type)
      return info.name;
  return "none";
}

unsigned cudasim::bytesOf(Type type) {
  for (const TypeInfo &info : types)
    if (info.type == type)
      return info.bytes;
  return 0;
}

bool cudasim::isSigned(Type type) {
  return type >= Type::S8 && type <= Type::S64;
}

bool cudasim::isFloat(Type type) { return type >= Type::F16; }

const char *cudasim::nameOf(Space space) {
  static constexpr const char *names[] = {"generic", "global", "shared",
                                          "local",   "param",  "const"};
  return names[static_cast<int>(space)];
}

std::string Instruction::fullOpcode() const {
  std::string text = opcode;
  for (const std::string &modifier : modifiers)
    text += "." + modifier;
  return text;
}

int PtxFunction::labelNamed(const std::string &label, unsigned scope) const {
  while (true) {
    auto found = scopes[scope].labels.find(label);
    if (found != scopes[scope].labels.end())
      return static_cast<int>(found->second);
    if (scope == 0)
      return -1;
    scope = scopes[scope].parent;
  }
}

std::string PtxModule::lineText(int line) const {
  if (line < 1 || line > static_cast<int>(lines.size()))
    return "";
  const std::string &text = lines[line - 1];
  size_t first = text.find_first_not_of(" \t");
  if (first == std::string::npos)
    return "";
  size_t last = text.find_last_not_of(" \t\r;");
  return text.substr(first, last + 1 - first);
}
