//===- Counts.cpp - What a loop's instructions are ------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/report/Counts.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace diff;
using llvm::StringRef;

StringRef diff::spelling(Kind kind) {
  switch (kind) {
  case Kind::Product:
    return "mma";
  case Kind::WarpgroupProduct:
    return "wgmma";
  case Kind::MultiplyAdd:
    return "ffma";
  case Kind::Float:
    return "f32";
  case Kind::MatrixLoad:
    return "ldmatrix";
  case Kind::Copy:
    return "copies";
  case Kind::BulkCopy:
    return "bulk_copies";
  case Kind::Exponential:
    return "ex2";
  case Kind::Special:
    return "special";
  case Kind::Barrier:
    return "barriers";
  case Kind::Local:
    return "local";
  case Kind::SharedLoad:
    return "shared_loads";
  case Kind::SharedStore:
    return "shared_stores";
  case Kind::GlobalLoad:
    return "global_loads";
  case Kind::GlobalStore:
    return "global_stores";
  case Kind::Shuffle:
    return "shuffles";
  case Kind::Other:
    return "other";
  }
  return "";
}

StringRef diff::spelling(ProductType type) {
  switch (type) {
  case ProductType::None:
    return "none";
  case ProductType::Half:
    return "16-bit floats";
  case ProductType::Tf32:
    return "tf32";
  case ProductType::F32:
    return "f32";
  }
  return "";
}

/// The number at the start of `text`, taken off it.
static double takeNumber(StringRef &text) {
  unsigned number = 0;
  text.consumeInteger(10, number);
  return number;
}

/// M N K of "m16n8k16" and "64x128x16".
static double shapeProduct(StringRef text) {
  double product = 1;
  for (int i = 0; i < 3; ++i) {
    text = text.drop_until(llvm::isDigit);
    product *= takeNumber(text);
  }
  return product;
}

/// The modifiers of an opcode, the name itself first.
static llvm::SmallVector<StringRef> partsOf(StringRef opcode) {
  llvm::SmallVector<StringRef> parts;
  opcode.split(parts, '.', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  return parts;
}

static bool has(llvm::ArrayRef<StringRef> parts, StringRef name) {
  return llvm::is_contained(parts, name);
}

//===----------------------------------------------------------------------===//
// SASS
//===----------------------------------------------------------------------===//

/// HMMA.16816: 16 x 8 x 16; HMMA.1688: 16 x 8 x 8; HMMA.1684: 16 x 8 x 4.
static double hmmaShape(llvm::ArrayRef<StringRef> parts) {
  for (StringRef part : parts)
    if (part.consume_front("168"))
      return 16 * 8 * takeNumber(part);
  return 0;
}

static double sassBytes(llvm::ArrayRef<StringRef> parts) {
  for (StringRef part : parts) {
    double bytes = llvm::StringSwitch<double>(part)
                       .Case("128", 16)
                       .Case("64", 8)
                       .Cases({"U16", "S16"}, 2)
                       .Cases({"U8", "S8"}, 1)
                       .Default(0);
    if (bytes)
      return bytes;
  }
  return 4;
}

static Kind sassKind(llvm::ArrayRef<StringRef> parts) {
  if (parts[0] == "MUFU")
    return has(parts, "EX2") ? Kind::Exponential : Kind::Special;
  return llvm::StringSwitch<Kind>(parts[0])
      .Case("HMMA", Kind::Product)
      .Case("HGMMA", Kind::WarpgroupProduct)
      .Case("FFMA", Kind::MultiplyAdd)
      .Cases({"FADD", "FMUL", "FMNMX", "FMNMX3", "FSEL", "FSETP"}, Kind::Float)
      .Case("LDSM", Kind::MatrixLoad)
      .Case("LDGSTS", Kind::Copy)
      .Cases({"UTMALDG", "UBLKCP"}, Kind::BulkCopy)
      .Cases({"BAR", "SYNCS"}, Kind::Barrier)
      .Cases({"LDL", "STL"}, Kind::Local)
      .Case("LDS", Kind::SharedLoad)
      .Case("STS", Kind::SharedStore)
      .Cases({"LDG", "LD"}, Kind::GlobalLoad)
      .Cases({"STG", "ST"}, Kind::GlobalStore)
      .Case("SHFL", Kind::Shuffle)
      .Default(Kind::Other);
}

static void describeSass(Classified &result, llvm::ArrayRef<StringRef> parts) {
  if (result.kind == Kind::Product)
    result.multiplyAdds = hmmaShape(parts);
  // A warp's quarter of the warp group's.
  if (result.kind == Kind::WarpgroupProduct && parts.size() > 1)
    result.multiplyAdds = shapeProduct(parts[1]) / 4;
  if (result.kind == Kind::MatrixLoad)
    result.sharedBytes = 128 * (parts.back() == "4"   ? 4
                                : parts.back() == "2" ? 2
                                                      : 1);
}

//===----------------------------------------------------------------------===//
// PTX
//===----------------------------------------------------------------------===//

/// ".v4.b32" and ".b64": bytes of a load or store.
static double ptxBytes(llvm::ArrayRef<StringRef> parts) {
  StringRef type = parts.back().drop_while(llvm::isAlpha);
  double bytes = takeNumber(type) / 8;
  for (StringRef part : parts)
    if (part.size() > 1 && part.consume_front("v") && llvm::isDigit(part[0]))
      bytes *= takeNumber(part);
  return bytes;
}

static Kind ptxMemoryKind(llvm::ArrayRef<StringRef> parts) {
  bool loads = parts[0] == "ld";
  if (has(parts, "local"))
    return Kind::Local;
  if (has(parts, "shared"))
    return loads ? Kind::SharedLoad : Kind::SharedStore;
  if (has(parts, "global"))
    return loads ? Kind::GlobalLoad : Kind::GlobalStore;
  return Kind::Other;
}

static Kind ptxKind(llvm::ArrayRef<StringRef> parts) {
  StringRef name = parts[0];
  if (name == "ld" || name == "st")
    return ptxMemoryKind(parts);
  if (name == "wgmma")
    return has(parts, "mma_async") ? Kind::WarpgroupProduct : Kind::Other;
  if (name == "mbarrier")
    return has(parts, "try_wait") ? Kind::Barrier : Kind::Other;
  if (name == "cp") {
    bool moves = !has(parts, "commit_group") && !has(parts, "wait_group") &&
                 !has(parts, "wait_all") && !has(parts, "mbarrier");
    return !moves               ? Kind::Other
           : has(parts, "bulk") ? Kind::BulkCopy
                                : Kind::Copy;
  }
  bool isFloat = parts.back() == "f32" && !has(parts, "s32");
  return llvm::StringSwitch<Kind>(name)
      .Case("mma", Kind::Product)
      .Case("ldmatrix", Kind::MatrixLoad)
      .Case("fma", isFloat ? Kind::MultiplyAdd : Kind::Other)
      .Case("ex2", Kind::Exponential)
      .Cases({"lg2", "rcp", "rsqrt", "sqrt", "sin", "cos", "tanh"},
             Kind::Special)
      .Cases({"bar", "barrier"}, Kind::Barrier)
      .Case("shfl", Kind::Shuffle)
      .Cases({"add", "sub", "mul", "max", "min", "selp", "setp", "neg", "abs"},
             isFloat ? Kind::Float : Kind::Other)
      .Default(Kind::Other);
}

static void describePtx(Classified &result, llvm::ArrayRef<StringRef> parts) {
  for (StringRef part : parts)
    if (part.starts_with("m") && part.size() > 1 && llvm::isDigit(part[1])) {
      if (result.kind == Kind::Product)
        result.multiplyAdds = shapeProduct(part);
      if (result.kind == Kind::WarpgroupProduct)
        result.multiplyAdds = shapeProduct(part) / 4;
    }
  if (result.kind == Kind::MatrixLoad)
    result.sharedBytes = 128 * (has(parts, "x4")   ? 4
                                : has(parts, "x2") ? 2
                                                   : 1);
}

/// How much a cp.async copies: its first operand that is a number.
static double copiedBytes(StringRef operands) {
  llvm::SmallVector<StringRef> list;
  operands.split(list, ',');
  unsigned bytes = 0;
  for (StringRef operand : list)
    if (!operand.trim().getAsInteger(10, bytes))
      break;
  return bytes;
}

//===----------------------------------------------------------------------===//
// Both
//===----------------------------------------------------------------------===//

Classified diff::classify(CodeKind code, const Instruction &instruction) {
  llvm::SmallVector<StringRef> parts = partsOf(instruction.opcode);
  Classified result;
  if (parts.empty())
    return result;
  bool sass = code == CodeKind::Sass;
  result.kind = sass ? sassKind(parts) : ptxKind(parts);
  sass ? describeSass(result, parts) : describePtx(result, parts);
  double bytes = sass ? sassBytes(parts) : ptxBytes(parts);
  switch (result.kind) {
  case Kind::Product:
  case Kind::WarpgroupProduct:
    result.type = has(parts, "TF32") || has(parts, "tf32") ? ProductType::Tf32
                                                           : ProductType::Half;
    break;
  case Kind::MultiplyAdd:
    result.multiplyAdds = 32;
    result.type = ProductType::F32;
    break;
  case Kind::Copy:
    result.globalBytes = sass ? bytes : copiedBytes(instruction.operands);
    break;
  case Kind::GlobalLoad:
  case Kind::GlobalStore:
    result.globalBytes = bytes;
    break;
  case Kind::SharedLoad:
  case Kind::SharedStore:
    result.sharedBytes = 32 * bytes;
    break;
  default:
    break;
  }
  return result;
}

unsigned LoopCounts::count(Kind kind) const {
  auto found = kinds.find(kind);
  return found == kinds.end() ? 0 : found->second;
}

unsigned LoopCounts::products() const {
  switch (type) {
  case ProductType::None:
    return 0;
  case ProductType::F32:
    return count(Kind::MultiplyAdd);
  default:
    return count(Kind::Product) + count(Kind::WarpgroupProduct);
  }
}

static bool isTensor(ProductType type) {
  return type == ProductType::Half || type == ProductType::Tf32;
}

/// Whether an instruction is one of what the loop is for: with tensor cores
/// other multiplications are not.
static bool isProduct(const Classified &found, const LoopCounts &counts) {
  return found.type != ProductType::None &&
         isTensor(found.type) == isTensor(counts.type);
}

LoopCounts diff::countLoop(CodeKind code, const Loop &loop) {
  LoopCounts counts;
  counts.instructions = loop.all.size();
  counts.steady = loop.steady.size();
  std::vector<Classified> all;
  for (const Instruction *instruction : loop.all) {
    Classified found = classify(code, *instruction);
    ++counts.kinds[found.kind];
    counts.globalBytes += found.globalBytes * 32;
    counts.sharedBytes += found.sharedBytes;
    if (isTensor(found.type) ||
        (found.type == ProductType::F32 && counts.type == ProductType::None))
      counts.type = found.type;
    all.push_back(found);
  }
  for (const Classified &found : all)
    if (isProduct(found, counts))
      counts.multiplyAdds += found.multiplyAdds;
  unsigned run = 0;
  for (const Instruction *instruction : loop.steady) {
    run = isProduct(classify(code, *instruction), counts) ? 0 : run + 1;
    counts.longestRun = std::max(counts.longestRun, run);
  }
  return counts;
}
