//===- Kernels.cpp - From kernels in the llvm dialect to PTX --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "passes/emit/Kernels.h"
#include "passes/emit/Emit.h"
#include "passes/emit/NvidiaTools.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"

using namespace mlir;
using namespace diff;

static constexpr llvm::StringLiteral kernelTriple = "nvptx64-nvidia-cuda";

//===----------------------------------------------------------------------===//
// Targets
//===----------------------------------------------------------------------===//

bool diff::isGpuName(llvm::StringRef name) {
  return name.consume_front("sm_") && !name.empty() &&
         llvm::isDigit(name.front());
}

/// 80 for "sm_80", 90 for "sm_90a".
static unsigned numberOf(llvm::StringRef name) {
  unsigned number = 0;
  name.consume_front("sm_");
  name.consumeInteger(10, number);
  return number;
}

static const llvm::Target *findTarget() {
  initializeTargets();
  std::string ignored;
  return llvm::TargetRegistry::lookupTarget(llvm::Triple(kernelTriple),
                                            ignored);
}

llvm::Error diff::checkGpuTarget(llvm::StringRef name) {
  const llvm::Target *target = findTarget();
  if (!target)
    return llvm::createStringError("this LLVM generates no code for GPUs");
  // An empty name is the oldest GPU, which checks names without a warning.
  std::unique_ptr<llvm::MCSubtargetInfo> info(
      target->createMCSubtargetInfo(llvm::Triple(kernelTriple), "", ""));
  if (!isGpuName(name) || !info->isCPUStringValid(name))
    return llvm::createStringError("unknown GPU '" + name +
                                   "': expected one such as sm_80, sm_86, "
                                   "sm_89, sm_90a, sm_100a or sm_120a");
  if (numberOf(name) < 80)
    return llvm::createStringError(
        "GPU '" + name +
        "' is older than sm_80, which the kernels "
        "need for bf16 and copies in the background");
  return llvm::Error::success();
}

static std::unique_ptr<llvm::TargetMachine>
createKernelMachine(llvm::StringRef chip) {
  llvm::TargetOptions options;
  options.AllowFPOpFusion = llvm::FPOpFusion::Fast;
  return std::unique_ptr<llvm::TargetMachine>(findTarget()->createTargetMachine(
      llvm::Triple(kernelTriple), chip, "", options, std::nullopt, std::nullopt,
      llvm::CodeGenOptLevel::Aggressive));
}

//===----------------------------------------------------------------------===//
// PTX
//===----------------------------------------------------------------------===//

static llvm::json::Value toJson(Attribute attribute) {
  if (auto number = dyn_cast<IntegerAttr>(attribute))
    return number.getInt();
  if (auto text = dyn_cast<StringAttr>(attribute))
    return text.getValue();
  if (auto list = dyn_cast<ArrayAttr>(attribute)) {
    llvm::json::Array array;
    for (Attribute element : list)
      array.push_back(toJson(element));
    return array;
  }
  if (auto fields = dyn_cast<DictionaryAttr>(attribute)) {
    llvm::json::Object object;
    for (NamedAttribute field : fields)
      object[field.getName().getValue()] = toJson(field.getValue());
    return object;
  }
  std::string text;
  llvm::raw_string_ostream os(text);
  attribute.print(os);
  return text;
}

/// A comment for each kernel: what one who launches it has to know.
static std::string describeKernels(gpu::GPUModuleOp module) {
  std::string text;
  llvm::raw_string_ostream os(text);
  for (auto function : module.getOps<LLVM::LLVMFuncOp>()) {
    auto fields = function->getAttrOfType<DictionaryAttr>("diff.kernel");
    if (!fields)
      continue;
    llvm::json::Value description = toJson(fields);
    (*description.getAsObject())["name"] = function.getName();
    os << "// diff.kernel " << description << "\n";
  }
  return text;
}

/// Tensor maps, which are a kernel's only pointers to no memory space, are
/// parameters by value, and read where they are: TMA takes their address.
static void passMapsByValue(gpu::GPUModuleOp kernels) {
  Builder b(kernels.getContext());
  auto map = LLVM::LLVMArrayType::get(b.getI8Type(), 128);
  for (auto function : kernels.getOps<LLVM::LLVMFuncOp>()) {
    if (!function->hasAttr(NVVM::NVVMDialect::getKernelFuncAttrName()))
      continue;
    for (auto [i, type] : llvm::enumerate(function.getArgumentTypes())) {
      auto pointer = dyn_cast<LLVM::LLVMPointerType>(type);
      if (!pointer || pointer.getAddressSpace() != 0)
        continue;
      function.setArgAttr(i, LLVM::LLVMDialect::getByValAttrName(),
                          TypeAttr::get(map));
      function.setArgAttr(i, LLVM::LLVMDialect::getAlignAttrName(),
                          b.getI64IntegerAttr(64));
      function.setArgAttr(i, NVVM::NVVMDialect::getGridConstantAttrName(),
                          b.getUnitAttr());
    }
  }
}

static gpu::GPUModuleOp findKernels(ModuleOp module) {
  auto modules = module.getOps<gpu::GPUModuleOp>();
  return modules.empty() ? gpu::GPUModuleOp() : *modules.begin();
}

static FailureOr<std::string> translate(gpu::GPUModuleOp kernels,
                                        llvm::StringRef chip) {
  std::string head = describeKernels(kernels);
  passMapsByValue(kernels);
  std::unique_ptr<llvm::TargetMachine> machine = createKernelMachine(chip);
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> code =
      translateModuleToLLVMIR(kernels, context, "kernels");
  if (!code)
    return kernels.emitError("cannot be translated to LLVM IR");
  code->setDataLayout(machine->createDataLayout());
  code->setTargetTriple(machine->getTargetTriple());
  optimizeModel(*code, *machine, Sanitizer::None);
  llvm::Expected<std::string> text =
      generateCode(*code, *machine, /*assembly=*/true);
  if (!text)
    return kernels.emitError(llvm::toString(text.takeError()));
  return head + *text;
}

FailureOr<std::string> diff::translateKernels(ModuleOp module,
                                              llvm::StringRef chip) {
  gpu::GPUModuleOp kernels = findKernels(module);
  if (!kernels)
    return module.emitError("no kernel was made: there is nothing in the model "
                            "that has one");
  return translate(kernels, chip);
}

//===----------------------------------------------------------------------===//
// cubin
//===----------------------------------------------------------------------===//

llvm::Expected<std::string> diff::assemblePtx(llvm::StringRef ptx,
                                              llvm::StringRef chip) {
  llvm::Expected<std::string> ptxas = findNvidiaTool("ptxas");
  if (!ptxas)
    return ptxas.takeError();
  if (ptxas->empty())
    return llvm::createStringError(
        "--emit=cubin needs NVIDIA's ptxas, which is neither on the PATH nor "
        "in '" +
        cudaFolder() +
        "/bin': install the CUDA toolkit or PyPI's "
        "nvidia-cuda-nvcc, and name it by DIFF_PTXAS; --emit=ptx needs none");
  llvm::Expected<AssembledKernels> assembled = runPtxas(*ptxas, ptx, chip);
  if (!assembled)
    return assembled.takeError();
  return std::move(assembled->cubin);
}

//===----------------------------------------------------------------------===//
// All forms
//===----------------------------------------------------------------------===//

static LogicalResult listKernels(gpu::GPUModuleOp module, KernelCode &code) {
  for (auto function : module.getOps<LLVM::LLVMFuncOp>()) {
    auto fields = function->getAttrOfType<DictionaryAttr>("diff.kernel");
    if (!fields)
      continue;
    auto threads = fields.getAs<IntegerAttr>("threads");
    auto sharedBytes = fields.getAs<IntegerAttr>("shared_bytes");
    if (!threads || !sharedBytes)
      return function.emitOpError("has a diff.kernel without threads or "
                                  "shared_bytes");
    code.kernels.push_back({function.getName().str(),
                            static_cast<uint32_t>(threads.getInt()),
                            static_cast<uint32_t>(sharedBytes.getInt())});
  }
  return success();
}

FailureOr<KernelCode> diff::compileKernels(ModuleOp module,
                                           llvm::StringRef chip) {
  gpu::GPUModuleOp kernels = findKernels(module);
  if (!kernels) {
    OpBuilder b = OpBuilder::atBlockEnd(module.getBody());
    kernels = gpu::GPUModuleOp::create(b, module.getLoc(), "kernels");
  }
  KernelCode code;
  code.chip = chip.str();
  FailureOr<std::string> ptx = translate(kernels, chip);
  if (failed(ptx) || failed(listKernels(kernels, code)))
    return failure();
  code.ptx = std::move(*ptx);
  llvm::Expected<std::string> ptxas = findNvidiaTool("ptxas");
  if (!ptxas)
    return module.emitError(llvm::toString(ptxas.takeError()));
  if (ptxas->empty()) {
    module.emitRemark("no ptxas: for ")
        << chip
        << " there is PTX only, which the driver compiles when the model is "
           "first used";
  } else {
    llvm::Expected<AssembledKernels> assembled =
        runPtxas(*ptxas, code.ptx, chip);
    if (!assembled)
      return module.emitError(llvm::toString(assembled.takeError()));
    code.cubin = std::move(assembled->cubin);
  }
  kernels.erase();
  module->removeAttr(gpu::GPUDialect::getContainerModuleAttrName());
  return code;
}
