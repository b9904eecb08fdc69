//===- RecordSignature.cpp - Keeps a function's types for its table ------- ===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/cpu/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace diff {
#define GEN_PASS_DEF_DIFFRECORDSIGNATURE
#include "passes/cpu/Passes.h.inc"
} // namespace diff

using namespace mlir;

namespace {

bool isSupportedElement(Type type) {
  if (isa<Float64Type, Float32Type, Float16Type, BFloat16Type>(type))
    return true;
  auto integer = dyn_cast<IntegerType>(type);
  return integer && integer.isSignless() &&
         llvm::is_contained({64u, 32u, 16u, 8u, 1u}, integer.getWidth());
}

/// Names that lowering gives to functions of its own.
LogicalResult checkName(func::FuncOp func) {
  for (StringRef prefix : {"diff_rt_", "diff_message_", "_mlir_", "llvm."})
    if (func.getName().starts_with(prefix))
      return func.emitError("function '")
             << func.getName() << "' has a name that is reserved: no function "
             << "of a model may start with '" << prefix << "'";
  return success();
}

/// `what` is "argument" or "result".
LogicalResult checkType(func::FuncOp func, Location loc, StringRef what,
                        unsigned index, Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor) {
    InFlightDiagnostic diag = emitError(loc)
                              << what << " " << index << " of '"
                              << func.getName() << "' is of type " << type
                              << ", but a public function takes and gives "
                                 "ranked tensors only";
    if (type.isIndex())
      diag << "; pass an index as a tensor of i64 without dims";
    else if (type.isIntOrFloat())
      diag << "; pass a scalar as a tensor of " << type << " without dims";
    return diag;
  }
  if (!isSupportedElement(tensor.getElementType()))
    return emitError(loc) << what << " " << index << " of '" << func.getName()
                          << "' has elements of type "
                          << tensor.getElementType()
                          << ", but the supported types are f64, f32, f16, "
                             "bf16, i64, i32, i16, i8 and i1";
  return success();
}

/// `partner` is the result that an argument's memory goes to, or the argument
/// that a result has it of.
DictionaryAttr describe(Builder &builder, StringRef name, Type type,
                        bool isParam, std::optional<int64_t> partner) {
  SmallVector<NamedAttribute> entries = {
      builder.getNamedAttr("name", builder.getStringAttr(name)),
      builder.getNamedAttr("type", TypeAttr::get(type))};
  if (isParam)
    entries.push_back(builder.getNamedAttr("param", builder.getUnitAttr()));
  if (partner)
    entries.push_back(
        builder.getNamedAttr("donate", builder.getI64IntegerAttr(*partner)));
  return builder.getDictionaryAttr(entries);
}

struct RecordSignature : diff::impl::DiffRecordSignatureBase<RecordSignature> {
  void runOnOperation() override {
    for (auto func : getOperation().getOps<func::FuncOp>()) {
      if (failed(checkName(func))) {
        signalPassFailure();
      } else if (func.isExternal()) {
        func.emitError("function '")
            << func.getName()
            << "' has no body, but a model contains all that it calls";
        signalPassFailure();
      } else if (func.isPublic() && failed(record(func))) {
        signalPassFailure();
      }
    }
  }

  LogicalResult record(func::FuncOp func) {
    Builder builder(&getContext());
    SmallVector<Attribute> args, results;
    SmallVector<std::optional<int64_t>> donors(func.getNumResults());
    bool valid = true;
    for (BlockArgument arg : func.getArguments()) {
      unsigned i = arg.getArgNumber();
      valid &= succeeded(
          checkType(func, arg.getLoc(), "argument", i, arg.getType()));
      auto param = func.getArgAttrOfType<StringAttr>(i, "diff.param");
      std::string name =
          param ? param.getValue().str() : "arg" + std::to_string(i);
      std::optional<int64_t> result;
      if (auto donate = func.getArgAttrOfType<IntegerAttr>(i, "diff.donate"))
        donors[*(result = donate.getInt())] = i;
      args.push_back(
          describe(builder, name, arg.getType(), param != nullptr, result));
    }
    for (auto [i, type] : llvm::enumerate(func.getResultTypes())) {
      valid &= succeeded(checkType(func, func.getLoc(), "result", i, type));
      results.push_back(describe(builder, "result" + std::to_string(i), type,
                                 false, donors[i]));
    }
    func->setAttr(
        "diff.signature",
        builder.getDictionaryAttr(
            {builder.getNamedAttr("args", builder.getArrayAttr(args)),
             builder.getNamedAttr("results", builder.getArrayAttr(results))}));
    // The C entry `_mlir_ciface_NAME` is what the model's table points to.
    func->setAttr("llvm.emit_c_interface", builder.getUnitAttr());
    return success(valid);
  }
};

} // namespace
