//===- Signature.cpp - A model's functions as their authors see them ------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/emit/Signature.h"

#include "diff/abi.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace diff;

/// The ABI's code for an element type, 0 if there is none.
static int dtypeOf(Type type) {
  if (type.isF32())
    return DIFF_ABI_F32;
  if (type.isF64())
    return DIFF_ABI_F64;
  if (type.isF16())
    return DIFF_ABI_F16;
  if (type.isBF16())
    return DIFF_ABI_BF16;
  if (type.isSignlessInteger(64))
    return DIFF_ABI_I64;
  if (type.isSignlessInteger(32))
    return DIFF_ABI_I32;
  if (type.isSignlessInteger(16))
    return DIFF_ABI_I16;
  if (type.isSignlessInteger(8))
    return DIFF_ABI_I8;
  if (type.isSignlessInteger(1))
    return DIFF_ABI_BOOL;
  return 0;
}

static llvm::StringRef dtypeName(int dtype) {
  switch (dtype) {
  case DIFF_ABI_F32:
    return "f32";
  case DIFF_ABI_F64:
    return "f64";
  case DIFF_ABI_F16:
    return "f16";
  case DIFF_ABI_BF16:
    return "bf16";
  case DIFF_ABI_I64:
    return "i64";
  case DIFF_ABI_I32:
    return "i32";
  case DIFF_ABI_I16:
    return "i16";
  case DIFF_ABI_I8:
    return "i8";
  case DIFF_ABI_BOOL:
    return "i1";
  default:
    return "?";
  }
}

std::string diff::printType(const ValueSignature &value) {
  std::string text;
  llvm::raw_string_ostream os(text);
  for (int64_t dim : value.dims) {
    if (dim < 0)
      os << "?x";
    else
      os << dim << "x";
  }
  os << dtypeName(value.dtype);
  return text;
}

static FailureOr<ValueSignature> readValue(LLVM::LLVMFuncOp func,
                                           Attribute attribute) {
  auto fields = dyn_cast<DictionaryAttr>(attribute);
  auto name = fields ? fields.getAs<StringAttr>("name") : StringAttr();
  auto type = fields ? fields.getAs<TypeAttr>("type") : TypeAttr();
  if (!name || !type)
    return func.emitOpError("has a diff.signature whose entry ")
           << attribute << " lacks name or type";
  // The table holds C strings.
  if (name.getValue().contains('\0'))
    return func.emitOpError("has an argument or result with a null character "
                            "in its name");
  auto tensor = dyn_cast<RankedTensorType>(type.getValue());
  int dtype = tensor ? dtypeOf(tensor.getElementType()) : 0;
  if (!dtype)
    return func.emitOpError("has '")
           << name.getValue() << "' of type " << type.getValue()
           << ", but a compiled function takes and gives ranked tensors of "
              "f32, f64, f16, bf16, i64, i32, i16, i8 or i1";
  if (tensor.getRank() > DIFF_ABI_MAX_RANK)
    return func.emitOpError("has '")
           << name.getValue() << "' of rank " << tensor.getRank()
           << ", but a compiled function takes and gives tensors of rank "
           << DIFF_ABI_MAX_RANK << " at most";
  ValueSignature value;
  value.name = name.str();
  value.dtype = dtype;
  for (int64_t dim : tensor.getShape())
    value.dims.push_back(ShapedType::isDynamic(dim) ? -1 : dim);
  value.isParameter = fields.contains("param");
  if (auto donation = fields.getAs<IntegerAttr>("donate"))
    value.donation = donation.getInt();
  return value;
}

static LogicalResult readValues(LLVM::LLVMFuncOp func, DictionaryAttr signature,
                                llvm::StringRef field,
                                llvm::SmallVectorImpl<ValueSignature> &values) {
  auto entries = signature.getAs<ArrayAttr>(field);
  if (!entries)
    return func.emitOpError("has a diff.signature without '") << field << "'";
  for (Attribute entry : entries) {
    FailureOr<ValueSignature> value = readValue(func, entry);
    if (failed(value))
      return failure();
    values.push_back(std::move(*value));
  }
  return success();
}

FailureOr<std::vector<FunctionSignature>>
diff::readSignatures(ModuleOp module) {
  std::vector<FunctionSignature> functions;
  for (auto func : module.getOps<LLVM::LLVMFuncOp>()) {
    Attribute attribute = func->getAttr("diff.signature");
    // A function's wrapper for C has inherited its attributes.
    if (!attribute || func.getName().starts_with("_mlir_ciface_"))
      continue;
    auto signature = dyn_cast<DictionaryAttr>(attribute);
    if (!signature)
      return func.emitOpError("has a diff.signature that is not a dictionary");
    if (func.getName().contains('\0'))
      return func.emitOpError("has a null character in its name");
    FunctionSignature function;
    function.name = func.getName().str();
    if (failed(readValues(func, signature, "args", function.args)) ||
        failed(readValues(func, signature, "results", function.results)))
      return failure();
    functions.push_back(std::move(function));
  }
  if (functions.empty())
    return module.emitError("the module has no public function with a body");
  return functions;
}
