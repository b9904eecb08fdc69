//===- Layouts.h - Reshapes of tensors with named dims ----------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_CONVERT_LAYOUTS_H
#define DIFF_PASSES_CONVERT_LAYOUTS_H

#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace diff {

/// A tensor whose dims have labels, each one its own.
struct Labelled {
  mlir::Value tensor;
  llvm::SmallVector<unsigned> labels;

  unsigned find(unsigned label) const {
    return llvm::find(labels, label) - labels.begin();
  }
};

/// What a dim is split into: labels with static sizes, outermost first.
struct Part {
  unsigned label;
  int64_t size;
};

/// The sizes of a tensor, dynamic ones from where they come from.
llvm::SmallVector<mlir::OpFoldResult>
sizesOf(mlir::ImplicitLocOpBuilder &builder, mlir::Value tensor);

/// The dims in the order of `labels`, by a transpose if need be.
Labelled reorder(mlir::ImplicitLocOpBuilder &builder, Labelled from,
                 llvm::ArrayRef<unsigned> labels);

/// The dims of `run`, in that order, as one dim `label` where the first is.
Labelled merge(mlir::ImplicitLocOpBuilder &builder, Labelled from,
               llvm::ArrayRef<unsigned> run, unsigned label);

/// The dim `label` as the dims `parts`.
Labelled split(mlir::ImplicitLocOpBuilder &builder, Labelled from,
               unsigned label, llvm::ArrayRef<Part> parts);

/// The elements at `index` of the dim `label`, without that dim.
Labelled pick(mlir::ImplicitLocOpBuilder &builder, Labelled from,
              unsigned label, int64_t index);

} // namespace diff

#endif // DIFF_PASSES_CONVERT_LAYOUTS_H
