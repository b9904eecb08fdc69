//===- Parameters.cpp - New parameters of a converted layer ---------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Parameters.h"

#include "llvm/Support/FormatVariadic.h"

#include <cmath>

using namespace mlir;
using namespace diff;

/// "a.b.q_proj.weight" is in "a.b.", "q_proj.weight" and "wq" are at the root.
static std::string getPrefix(StringRef name) {
  StringRef module = name.rsplit('.').first.rsplit('.').first;
  bool isInModule = name.count('.') >= 2;
  return isInModule ? (module + ".").str() : "";
}

static bool isTaken(func::FuncOp function, StringRef name) {
  return llvm::any_of(function.getArguments(), [&](BlockArgument argument) {
    return getParameterName(argument) == name;
  });
}

NewParameters::NewParameters(func::FuncOp function, const Heads &heads,
                             int64_t depth, ArrayRef<StringRef> names)
    : function(function), prefix(getPrefix(heads.query.getName())) {
  bool taken = llvm::any_of(names, [&](StringRef name) {
    return isTaken(function, prefix + name.str());
  });
  if (taken)
    prefix += "attention" + std::to_string(depth) + ".";
}

Value NewParameters::add(StringRef name, ArrayRef<int64_t> shape, Type element,
                         const Twine &init) {
  Builder builder(function.getContext());
  unsigned number = function.getNumArguments();
  auto attributes = builder.getDictionaryAttr(
      {builder.getNamedAttr(kInitAttrName, builder.getStringAttr(init)),
       builder.getNamedAttr(kParamAttrName,
                            builder.getStringAttr(prefix + name))});
  // Appending to a function with a body of its own can not fail.
  (void)function.insertArgument(number, RankedTensorType::get(shape, element),
                                attributes, function.getLoc());
  return function.getArgument(number);
}

void NewParameters::doubleBlocks(BlockArgument argument, unsigned dim,
                                 int64_t rows, Range range, const Twine &init) {
  auto type = cast<RankedTensorType>(argument.getType());
  SmallVector<int64_t> shape(type.getShape());
  shape[dim] += range.size;
  argument.setType(RankedTensorType::get(shape, type.getElementType()));
  function.setFunctionType(FunctionType::get(
      function.getContext(), function.getBody().front().getArgumentTypes(),
      function.getResultTypes()));
  std::string where;
  if (range.size != range.all)
    where = llvm::formatv(", {0}, {1}", range.first, range.size);
  std::string text = llvm::formatv("every_second({0}, {1}, {2}{3})", dim, rows,
                                   init.str(), where);
  function.setArgAttr(argument.getArgNumber(), kInitAttrName,
                      StringAttr::get(function.getContext(), text));
}

std::string NewParameters::linearInit(int64_t inputs) {
  double bound = 1.0 / std::sqrt(static_cast<double>(inputs));
  return llvm::formatv("uniform(-{0:f6}, {0:f6})", bound);
}
