//===- Parameters.h - New parameters of a converted layer -------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_CONVERT_PARAMETERS_H
#define DIFF_PASSES_CONVERT_PARAMETERS_H

#include "Heads.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace diff {

/// The function argument attribute that says how a parameter begins.
inline constexpr llvm::StringLiteral kInitAttrName = "diff.init";

/// Adds a layer's parameters to a function's arguments, under names that begin
/// as those of its projections do.
class NewParameters {
public:
  /// `names` are those that the layer will ask for.
  NewParameters(mlir::func::FuncOp function, const Heads &heads, int64_t depth,
                llvm::ArrayRef<llvm::StringRef> names);

  /// A new argument behind all others. `init` says its initial value.
  mlir::Value add(llvm::StringRef name, llvm::ArrayRef<int64_t> shape,
                  mlir::Type element, const llvm::Twine &init);
  /// Some of the indices of a dim that has `all`.
  struct Range {
    int64_t first, size, all;
  };
  /// Gives an argument twice the indices of `range` in `dim`: blocks of `rows`
  /// are in turn the old ones and new ones that begin with `init`.
  void doubleBlocks(mlir::BlockArgument argument, unsigned dim, int64_t rows,
                    Range range, const llvm::Twine &init);

  /// How a linear layer of `inputs` inputs begins.
  static std::string linearInit(int64_t inputs);

private:
  mlir::func::FuncOp function;
  std::string prefix;
};

} // namespace diff

#endif // DIFF_PASSES_CONVERT_PARAMETERS_H
