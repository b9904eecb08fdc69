//===- ModelTable.cpp - The data and functions of diff/abi.h --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/emit/ModelTable.h"

#include "diff/abi.h"

#include "llvm/Config/llvm-config.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Module.h"

using namespace llvm;
using namespace diff;

namespace {

/// Builds the constants of the table. Every object is private to the module but
/// the last, `diff_abi_model`.
class TableBuilder {
public:
  explicit TableBuilder(Module &module)
      : module(module), context(module.getContext()),
        ptr(PointerType::get(context, 0)), i32(Type::getInt32Ty(context)),
        i64(Type::getInt64Ty(context)),
        valueType(
            StructType::create({ptr, ptr, i32, i32, i32, i32}, "diff_value")),
        functionType(StructType::create({ptr, ptr, ptr, ptr, i32, i32},
                                        "diff_function")),
        imageType(StructType::get(context, {ptr, i64, i32, i32})),
        kernelType(StructType::get(context, {ptr, i32, i32})),
        variantType(StructType::get(context, {ptr, ptr, ptr, ptr, i32, i32})) {}

  Constant *string(StringRef text) {
    return global(ConstantDataArray::getString(context, text), "diff.name");
  }

  Constant *word(uint32_t value) { return ConstantInt::get(i32, value); }

  /// The address of an array of diff_abi_value, null if there are none.
  Constant *values(ArrayRef<ValueSignature> values) {
    SmallVector<Constant *> elements;
    for (const ValueSignature &value : values)
      elements.push_back(ConstantStruct::get(
          valueType, {string(value.name), dims(value.dims), word(value.dtype),
                      word(value.dims.size()), word(value.isParameter),
                      word(value.donation + 1)}));
    return array(valueType, elements, "diff.values");
  }

  /// Without `entries` the functions are not compiled for a CPU.
  Constant *functions(ArrayRef<FunctionSignature> functions,
                      ArrayRef<Function *> entries) {
    SmallVector<Constant *> elements;
    for (auto [i, function] : llvm::enumerate(functions))
      elements.push_back(ConstantStruct::get(
          functionType,
          {string(function.name), values(function.args),
           values(function.results),
           entries.empty() ? null() : static_cast<Constant *>(entries[i]),
           word(function.args.size()), word(function.results.size())}));
    return array(functionType, elements, "diff.functions");
  }

  Constant *variants(ArrayRef<const ProgramTable *> programs) {
    SmallVector<Constant *> elements;
    for (const ProgramTable *program : programs) {
      const KernelCode &code = *program->kernels;
      SmallVector<Constant *> entries(program->entries.begin(),
                                      program->entries.end());
      SmallVector<Constant *> codeImages = images(code);
      elements.push_back(ConstantStruct::get(
          variantType,
          {string(code.chip), array(imageType, codeImages, "diff.images"),
           kernels(code), array(ptr, entries, "diff.entries"),
           word(codeImages.size()), word(code.kernels.size())}));
    }
    return array(variantType, elements, "diff.variants");
  }

  Constant *null() { return ConstantPointerNull::get(ptr); }

  GlobalVariable *global(Constant *initializer, const Twine &name) {
    auto *variable =
        new GlobalVariable(module, initializer->getType(), /*isConstant=*/true,
                           GlobalValue::PrivateLinkage, initializer, name);
    // The runtime reads the table; it is not built with red zones in mind.
    GlobalValue::SanitizerMetadata metadata;
    metadata.NoAddress = true;
    variable->setSanitizerMetadata(metadata);
    return variable;
  }

private:
  Constant *image(StringRef data, bool isText, uint32_t kind) {
    GlobalVariable *bytes = global(
        ConstantDataArray::getString(context, data, isText), "diff.kernels");
    bytes->setAlignment(Align(64));
    return ConstantStruct::get(
        imageType, {bytes, ConstantInt::get(i64, data.size() + isText),
                    word(kind), word(0)});
  }

  /// Machine code first: it needs no compiler where it fits.
  SmallVector<Constant *> images(const KernelCode &code) {
    SmallVector<Constant *> elements;
    if (!code.cubin.empty())
      elements.push_back(image(code.cubin, false, DIFF_ABI_CUBIN));
    elements.push_back(image(code.ptx, true, DIFF_ABI_PTX));
    return elements;
  }

  Constant *kernels(const KernelCode &code) {
    SmallVector<Constant *> elements;
    for (const KernelInfo &kernel : code.kernels)
      elements.push_back(ConstantStruct::get(
          kernelType, {string(kernel.name), word(kernel.threads),
                       word(kernel.sharedBytes)}));
    return array(kernelType, elements, "diff.kernel_list");
  }

  Constant *dims(ArrayRef<int64_t> dims) {
    SmallVector<Constant *> elements;
    for (int64_t dim : dims)
      elements.push_back(ConstantInt::getSigned(i64, dim));
    return array(i64, elements, "diff.dims");
  }

  Constant *array(Type *element, ArrayRef<Constant *> elements,
                  const Twine &name) {
    if (elements.empty())
      return ConstantPointerNull::get(ptr);
    return global(
        ConstantArray::get(ArrayType::get(element, elements.size()), elements),
        name);
  }

  Module &module;
  LLVMContext &context;
  PointerType *ptr;
  Type *i32, *i64;
  StructType *valueType, *functionType, *imageType, *kernelType, *variantType;
};

/// A function that compiled code calls, and where its address lies in
/// diff_abi_services.
struct Service {
  StringLiteral name;
  uint64_t offset;
};

} // namespace

static constexpr Service services[] = {
    {"diff_rt_alloc", offsetof(diff_abi_services, alloc)},
    {"diff_rt_free", offsetof(diff_abi_services, free)},
    {"diff_rt_parallel_for", offsetof(diff_abi_services, parallel_for)},
    {"diff_rt_num_workers", offsetof(diff_abi_services, num_workers)},
    {"diff_rt_report_error", offsetof(diff_abi_services, report_error)},
    {"diff_rt_report_scratch", offsetof(diff_abi_services, report_scratch)},
    {"diff_rt_device_alloc", offsetof(diff_abi_services, device_alloc)},
    {"diff_rt_device_free", offsetof(diff_abi_services, device_free)},
    {"diff_rt_device_constant", offsetof(diff_abi_services, device_constant)},
    {"diff_rt_device_copy", offsetof(diff_abi_services, device_copy)},
    {"diff_rt_device_upload", offsetof(diff_abi_services, device_upload)},
    {"diff_rt_device_read", offsetof(diff_abi_services, device_read)},
    {"diff_rt_device_tensor_map",
     offsetof(diff_abi_services, device_tensor_map)},
    {"diff_rt_device_launch", offsetof(diff_abi_services, device_launch)},
};

static void defineService(Function &function, GlobalVariable *table,
                          uint64_t offset) {
  IRBuilder<> builder(BasicBlock::Create(function.getContext(), "", &function));
  Value *services = builder.CreateLoad(builder.getPtrTy(), table, "services");
  Value *slot =
      builder.CreateConstInBoundsGEP1_64(builder.getInt8Ty(), services, offset);
  Value *callee = builder.CreateLoad(builder.getPtrTy(), slot);
  SmallVector<Value *> args;
  for (Argument &arg : function.args())
    args.push_back(&arg);
  CallInst *call = builder.CreateCall(function.getFunctionType(), callee, args);
  if (function.getReturnType()->isVoidTy())
    builder.CreateRetVoid();
  else
    builder.CreateRet(call);
  function.setLinkage(GlobalValue::InternalLinkage);
  function.addFnAttr(Attribute::AlwaysInline);
}

GlobalVariable *diff::defineServices(Module &module) {
  auto *ptr = PointerType::get(module.getContext(), 0);
  auto *table = new GlobalVariable(
      module, ptr, /*isConstant=*/false, GlobalValue::InternalLinkage,
      ConstantPointerNull::get(ptr), "diff_services");
  for (const Service &service : services)
    if (Function *function = module.getFunction(service.name))
      if (function->isDeclaration())
        defineService(*function, table, service.offset);
  return table;
}

/// Stores the results, which the wrapper has put one after another into
/// `packed`, to the descriptors that the caller has given.
static void unpackResults(IRBuilder<> &builder, Type *type, Value *packed,
                          ArrayRef<Value *> descriptors) {
  for (auto [i, descriptor] : llvm::enumerate(descriptors)) {
    Value *source = builder.CreateStructGEP(type, packed, i);
    Type *element = cast<StructType>(type)->getElementType(i);
    builder.CreateStore(builder.CreateLoad(element, source), descriptor);
  }
}

Expected<Function *> diff::defineEntry(Module &module,
                                       const FunctionSignature &signature) {
  Function *wrapper = module.getFunction("_mlir_ciface_" + signature.name);
  Function *inner = module.getFunction(signature.name);
  // The function returns what it allocated; the rest lies in arguments.
  SmallVector<size_t> returned;
  for (auto [i, result] : llvm::enumerate(signature.results))
    if (result.donation < 0)
      returned.push_back(i);
  size_t numResults = returned.size();
  size_t numPointers = signature.args.size() + (numResults ? 1 : 0);
  if (!wrapper || !inner || wrapper->arg_size() != numPointers)
    return createStringError("function '" + signature.name +
                             "' has no C wrapper of " + Twine(numPointers) +
                             " pointers (llvm.emit_c_interface)");
  auto *resultType = dyn_cast<StructType>(inner->getReturnType());
  if (numResults > 1 &&
      (!resultType || resultType->getNumElements() != numResults))
    return createStringError("function '" + signature.name +
                             "' does not return the " + Twine(numResults) +
                             " results of its diff.signature");

  LLVMContext &context = module.getContext();
  auto *ptr = PointerType::get(context, 0);
  auto *entry = Function::Create(
      FunctionType::get(Type::getVoidTy(context), {ptr}, false),
      GlobalValue::InternalLinkage, signature.name + ".entry", module);
  IRBuilder<> builder(BasicBlock::Create(context, "", entry));
  SmallVector<Value *> descriptors;
  auto load = [&](size_t i) {
    descriptors.push_back(builder.CreateLoad(
        ptr, builder.CreateConstInBoundsGEP1_64(ptr, entry->getArg(0), i)));
  };
  llvm::for_each(returned, load);
  for (size_t i = 0; i < signature.args.size(); ++i)
    load(signature.results.size() + i);
  ArrayRef<Value *> all(descriptors);
  SmallVector<Value *> pointers;
  if (numResults == 1)
    pointers.push_back(descriptors.front());
  else if (numResults > 1)
    pointers.push_back(builder.CreateAlloca(resultType, nullptr, "results"));
  pointers.append(all.begin() + numResults, all.end());
  builder.CreateCall(wrapper, pointers);
  if (numResults > 1)
    unpackResults(builder, resultType, pointers.front(),
                  all.take_front(numResults));
  builder.CreateRetVoid();
  return entry;
}

void diff::defineModelTable(Module &module,
                            ArrayRef<FunctionSignature> functions,
                            ArrayRef<ProgramTable> programs,
                            GlobalVariable *services,
                            const TargetDescription &target,
                            const EmitOptions &options) {
  TableBuilder table(module);
  ArrayRef<Function *> entries;
  SmallVector<const ProgramTable *> variants;
  for (const ProgramTable &program : programs) {
    if (program.kernels)
      variants.push_back(&program);
    else
      entries = program.entries;
  }
  Constant *model = ConstantStruct::getAnon(
      {table.word(DIFF_ABI_MAGIC), table.word(DIFF_ABI_VERSION),
       table.word(sizeof(diff_abi_model)), table.word(functions.size()),
       table.string(options.modelName), table.string(target.architecture),
       table.string(target.cpu), table.string(target.isa),
       table.string("diff-mlir " DIFF_VERSION " (LLVM " LLVM_VERSION_STRING
                    ")"),
       table.functions(functions, entries), services, table.variants(variants),
       table.word(variants.size()), table.word(0)});
  GlobalVariable *global =
      table.global(model, "diff_model_" + options.modelName);
  global->setLinkage(GlobalValue::ExternalLinkage);
  global->setDSOLocal(false); // as it was while private
  global->setAlignment(Align(8));
  if (options.exportModel && global->getName() != DIFF_ABI_MODEL_SYMBOL)
    GlobalAlias::create(DIFF_ABI_MODEL_SYMBOL, global);
}
