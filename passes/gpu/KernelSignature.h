//===- KernelSignature.h - What a kernel is called with ---------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_GPU_KERNELSIGNATURE_H
#define DIFF_PASSES_GPU_KERNELSIGNATURE_H

#include "passes/gpu/AttentionPlan.h"

namespace diff {

/// An attention's operands by what they are for.
enum class Role {
  Query1,
  Key1,
  Query2,
  Key2,
  Value,
  Lambda,
  Mask,
  NormWeight,
  Result
};
llvm::StringRef spelling(Role role);
/// Null if the op has none.
mlir::OpOperand *findOperand(AttentionOp op, Role role);

/// How many bytes of a query, key or value can be copied at a time.
int64_t findUnitBytes(const AttentionPlan &plan, Role role);

/// How an operand is copied by its tensor map.
struct TensorMapPlan {
  /// The map's dims: the innermost, the rows, and the others.
  llvm::SmallVector<unsigned> dims;
  /// What is copied at a time: so many columns and rows, 1 of each other dim.
  int64_t columns = 0, rows = 0;
  /// Within how many bytes pieces of 16 are exchanged.
  int64_t swizzle = 0;
};

/// One argument of a kernel.
struct KernelArgument {
  enum class Kind {
    Pointer,
    TensorMap,
    Size,
    Stride,
    Position,
    Factor,
    Records,
    Parts
  };
  Kind kind;
  Role role = Role::Result;
  unsigned dim = 0;
  mlir::Type type;
  /// Of a tensor map.
  TensorMapPlan map;
};

/// What a launch of a share of the work takes besides the op's operands.
struct PartsOperands {
  /// A buffer of f32.
  mlir::Value records;
  /// An index.
  mlir::Value parts;
};

/// The arguments: a pointer or a tensor map for each operand; then, as numbers
/// of 32 bits, the sizes that are not constants, the position and the factor;
/// then, as numbers of 64 bits and in elements, the strides that are not
/// constants. Parts and their merge have what they need of this; at the end a
/// pointer to the records, and the number of parts, 32 bits.
class KernelSignature {
public:
  explicit KernelSignature(const AttentionPlan &plan);

  llvm::ArrayRef<KernelArgument> getArguments() const { return arguments; }
  mlir::FunctionType getType() const;
  /// For who launches the kernel: a list of dictionaries.
  mlir::ArrayAttr describe() const;
  /// What the host passes, as computed before `op`.
  llvm::SmallVector<mlir::Value>
  buildOperands(mlir::ImplicitLocOpBuilder &b, AttentionOp op,
                const PartsOperands &more = {}) const;

  std::optional<int64_t> getStaticSize(unsigned dim) const;
  /// In elements; 0 where the operand has no such dim, or one of size 1.
  std::optional<int64_t> getStaticStride(Role role, unsigned dim) const;
  /// The argument's number; it must be there.
  unsigned find(KernelArgument::Kind kind, Role role, unsigned dim) const;
  bool has(Role role) const;
  mlir::Type getElement(Role role) const;

private:
  void add(KernelArgument::Kind kind, Role role, unsigned dim, mlir::Type type);

  AttentionOp op;
  bool sharedKey;
  KernelShare share;
  llvm::SmallVector<KernelArgument> arguments;
};

/// On the host, before `op`: makes the tensor map that an argument is, and
/// returns where.
mlir::Value buildTensorMap(mlir::ImplicitLocOpBuilder &b, AttentionOp op,
                           const KernelArgument &argument);

/// The arguments inside of the kernel.
class DeviceArguments {
public:
  DeviceArguments(const KernelSignature &signature, mlir::ValueRange values)
      : signature(signature), values(values) {}

  mlir::Value pointer(Role role) const;
  mlir::Value tensorMap(Role role) const;
  /// i32.
  mlir::Value size(DeviceBuilder &b, unsigned dim) const;
  /// i64.
  mlir::Value strideBytes(DeviceBuilder &b, Role role, unsigned dim) const;
  /// What parts write down, and i32, how many there are.
  mlir::Value records() const;
  mlir::Value parts() const;
  /// i32; null for the position that follows from the sizes.
  mlir::Value position() const;
  /// f32.
  mlir::Value factor() const;
  mlir::Type element(Role role) const;
  bool has(Role role) const { return signature.has(role); }
  /// In elements, if it is a constant.
  std::optional<int64_t> staticStride(Role role, unsigned dim) const {
    return signature.getStaticStride(role, dim);
  }
  std::optional<int64_t> staticSize(unsigned dim) const {
    return signature.getStaticSize(dim);
  }

private:
  const KernelSignature &signature;
  mlir::ValueRange values;
};

} // namespace diff

#endif // DIFF_PASSES_GPU_KERNELSIGNATURE_H
