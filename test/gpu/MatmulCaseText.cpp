//===- MatmulCaseText.cpp - A random product as MLIR ----------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MatmulCase.h"

#include <algorithm>
#include <sstream>

using namespace difftest;

std::string MatmulCase::typeOf(unsigned side) const {
  const Matrix &matrix = matrices[side];
  std::ostringstream os, strides;
  os << "memref<";
  for (unsigned i = 0; i < matrix.loops.size(); ++i) {
    const Loop &loop = loops[matrix.loops[i]];
    os << (loop.dynamic ? "?" : std::to_string(loop.size)) << "x";
    // What depends on a size that is not known is not known either.
    bool known = true;
    for (unsigned j = i + 1; j < matrix.loops.size(); ++j)
      known &= !loops[matrix.loops[j]].dynamic;
    strides << (i ? ", " : "")
            << (known ? std::to_string(matrix.strides[i]) : "?");
  }
  os << matrix.element;
  if (!matrix.identity)
    os << ", strided<[" << strides.str() << "], offset: " << matrix.offset
       << ">";
  os << ">";
  return os.str();
}

/// All loops, or those that are not summed over.
std::string MatmulCase::mapOf(const std::vector<unsigned> &dims,
                              bool isOuter) const {
  std::ostringstream os;
  os << "affine_map<(";
  bool first = true;
  for (unsigned i = 0; i < loops.size(); ++i) {
    if (isOuter && loops[i].kind == Kind::K)
      continue;
    os << (first ? "d" : ", d") << i;
    first = false;
  }
  os << ") -> (";
  first = true;
  for (unsigned loop : dims) {
    os << (first ? "d" : ", d") << loop;
    first = false;
  }
  os << ")>";
  return os.str();
}

/// c + a * b in the sums' type.
std::string MatmulCase::body() const {
  std::ostringstream os;
  const std::string &type = sumElement;
  std::string names[] = {"%a", "%b"};
  for (unsigned side : {A, B})
    if (matrices[side].element != type) {
      os << "    " << names[side] << "w = arith.extf " << names[side] << " : "
         << matrices[side].element << " to " << type << "\n";
      names[side] += "w";
    }
  os << "    %p = arith.mulf " << names[A] << ", " << names[B] << " : " << type
     << "\n    %s = arith.addf %c, %p : " << type
     << "\n    linalg.yield %s : " << type << "\n";
  return os.str();
}

/// The product's result in a buffer of its own, without a layout.
std::string MatmulCase::sumType() const {
  std::string text = "memref<";
  for (unsigned loop : sumLoops)
    text +=
        (loops[loop].dynamic ? "?" : std::to_string(loops[loop].size)) + "x";
  return text + sumElement + ">";
}

std::string MatmulCase::productText(const std::string &to) const {
  std::ostringstream os;
  const std::string &type = sumElement;
  if (filled)
    os << "  %zero = arith.constant 0.0 : " << type
       << "\n  linalg.fill ins(%zero : " << type << ") outs(" << to << ")\n";
  os << "  linalg.generic {indexing_maps = [" << mapOf(matrices[A].loops)
     << ", " << mapOf(matrices[B].loops) << ", "
     << mapOf(hasEpilogue ? sumLoops : matrices[C].loops)
     << "], iterator_types = [";
  for (unsigned i = 0; i < loops.size(); ++i)
    os << (i ? ", " : "")
       << (loops[i].kind == Kind::K ? "\"reduction\"" : "\"parallel\"");
  os << "]}\n    ins(%A, %B : " << typeOf(A) << ", " << typeOf(B) << ") outs("
     << to << ") {\n  ^bb0(%a: " << matrices[A].element
     << ", %b: " << matrices[B].element << ", %c: " << type << "):\n"
     << body() << "  }\n";
  return os.str();
}

/// Two ops: the sums and X, then that and Y. Their loops are the product's, but
/// for k.
std::string MatmulCase::elementwiseText() const {
  std::ostringstream os;
  auto add = [&](const std::string &name, const std::string &from,
                 unsigned side, const std::string &to, const Matrix *result) {
    const Matrix &matrix = matrices[side];
    const std::string &type = result ? result->element : sumElement;
    os << "  linalg.generic {indexing_maps = [" << mapOf(sumLoops, true) << ", "
       << mapOf(matrix.loops, true) << ", "
       << mapOf(result ? result->loops : sumLoops, true)
       << "], iterator_types = [";
    for (unsigned i = 0; i < sumLoops.size(); ++i)
      os << (i ? ", " : "") << "\"parallel\"";
    os << "]}\n    ins(" << from << ", %" << (side == X ? "X" : "Y") << " : "
       << sumType() << ", " << typeOf(side) << ") outs(" << to << " : "
       << (result ? typeOf(C) : sumType()) << ") {\n  ^bb0(%s: " << sumElement
       << ", %e: " << matrix.element << ", %o: " << type << "):\n";
    std::string extra = "%e";
    if (matrix.element != sumElement) {
      os << "    %w = arith.extf %e : " << matrix.element << " to "
         << sumElement << "\n";
      extra = "%w";
    }
    os << "    %v = arith." << name << " %s, " << extra << " : " << sumElement
       << "\n";
    std::string value = "%v";
    if (type != sumElement) {
      os << "    %n = arith.truncf %v : " << sumElement << " to " << type
         << "\n";
      value = "%n";
    }
    os << "    linalg.yield " << value << " : " << type << "\n  }\n";
  };
  add("addf", "%S", X, "%T", nullptr);
  add("mulf", "%T", Y, "%C", &matrices[C]);
  return os.str();
}

/// The product into a buffer that only the first elementwise op reads.
std::string MatmulCase::epilogueText() const {
  std::ostringstream os;
  const std::vector<unsigned> &order = matrices[C].loops;
  std::string sizes;
  for (unsigned loop : sumLoops) {
    if (!loops[loop].dynamic)
      continue;
    auto at = std::find(order.begin(), order.end(), loop) - order.begin();
    std::string name = std::to_string(loop);
    os << "  %i" << name << " = arith.constant " << at << " : index\n  %size"
       << name << " = memref.dim %C, %i" << name << " : " << typeOf(C) << "\n";
    sizes += (sizes.empty() ? "%size" : ", %size") + name;
  }
  for (const char *name : {"%S", "%T"})
    os << "  " << name << " = memref.alloc(" << sizes << ") : " << sumType()
       << "\n";
  os << productText("%S : " + sumType()) << elementwiseText()
     << "  memref.dealloc %S : " << sumType()
     << "\n  memref.dealloc %T : " << sumType() << "\n";
  return os.str();
}

/// A buffer of C's layout that is no argument.
std::string MatmulCase::ownResultText() const {
  const Matrix &matrix = matrices[C];
  std::ostringstream os, sizes, strides;
  os << "  %flat = memref.alloc() : memref<" << matrix.values.size() << "x"
     << matrix.element << ">\n  %base, %offset";
  size_t rank = matrix.loops.size();
  os << ", %sizes:" << rank << ", %strides:" << rank
     << " = memref.extract_strided_metadata %D : " << typeOf(C) << " -> memref<"
     << matrix.element << ">, index";
  for (unsigned i = 0; i < 2 * rank; ++i)
    os << ", index";
  for (unsigned i = 0; i < rank; ++i) {
    bool isKnown = true;
    for (unsigned j = i + 1; j < rank; ++j)
      isKnown &= !loops[matrix.loops[j]].dynamic;
    const Loop &loop = loops[matrix.loops[i]];
    std::string comma = i ? ", " : "", number = std::to_string(i);
    sizes << comma
          << (loop.dynamic ? "%sizes#" + number : std::to_string(loop.size));
    strides << comma
            << (isKnown ? std::to_string(matrix.strides[i])
                        : "%strides#" + number);
  }
  os << "\n  %C = memref.reinterpret_cast %flat to offset: [" << matrix.offset
     << "], sizes: [" << sizes.str() << "], strides: [" << strides.str()
     << "] : memref<" << matrix.values.size() << "x" << matrix.element
     << "> to " << typeOf(C) << "\n";
  return os.str();
}

std::string MatmulCase::toMlir() const {
  std::ostringstream os;
  os << "func.func private @main(%A: " << typeOf(A) << ", %B: " << typeOf(B);
  if (!hasEpilogue) {
    os << ", %C: " << typeOf(C) << ") {\n" << productText("%C : " + typeOf(C));
  } else {
    // Arguments may be the same memory: C is a view of a buffer that is none.
    os << ", %D: " << typeOf(C) << ", %X: " << typeOf(X)
       << ", %Y: " << typeOf(Y) << ") {\n"
       << ownResultText() << epilogueText();
  }
  os << "  return\n}\n";
  return os.str();
}
