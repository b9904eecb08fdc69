//===- Kernels.cpp - A model's kernels on a device ------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"

#include "diff/cuda.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

using namespace diff;
using namespace diff::cuda;

//===----------------------------------------------------------------------===//
// Which variant
//===----------------------------------------------------------------------===//

namespace {
/// "sm_90a": 90 and 'a'. A number of 0 is no chip's.
struct Chip {
  explicit Chip(const char *name) {
    if (std::strncmp(name, "sm_", 3) != 0)
      return;
    char *end = nullptr;
    number = static_cast<int>(std::strtol(name + 3, &end, 10));
    suffix = *end;
  }
  int number = 0;
  char suffix = 0;
};
} // namespace

/// Machine code runs on later minor versions of its major one. 'a' is for one
/// chip, 'f' for the chips of a family, which one major version makes up.
static bool canRun(const Chip &chip, const diff_abi_image &image,
                   int capability) {
  if (!chip.number || chip.number > capability)
    return false;
  if (chip.suffix == 'a')
    return chip.number == capability;
  bool sameMajor = chip.number / 10 == capability / 10;
  return sameMajor || (image.kind == DIFF_ABI_PTX && chip.suffix != 'f');
}

std::vector<Candidate> cuda::candidatesFor(const diff_abi_model &model,
                                           int capability) {
  std::vector<Candidate> found;
  for (int32_t i = 0; i < model.num_variants; ++i) {
    const diff_abi_variant &variant = model.variants[i];
    for (int32_t j = 0; j < variant.num_images; ++j)
      if (canRun(Chip(variant.chip), variant.images[j], capability))
        found.push_back({&variant, &variant.images[j]});
  }
  auto rank = [](const Candidate &candidate) {
    Chip chip(candidate.variant->chip);
    return std::make_tuple(chip.number, chip.suffix != 0,
                           candidate.image->kind == DIFF_ABI_CUBIN);
  };
  std::stable_sort(found.begin(), found.end(),
                   [&](const Candidate &a, const Candidate &b) {
                     return rank(a) > rank(b);
                   });
  return found;
}

[[noreturn]] static void failWithoutCandidate(const diff_abi_model &model,
                                              const Device &device) {
  std::string chips;
  for (int32_t i = 0; i < model.num_variants; ++i)
    chips += (i ? ", " : "") + printable(model.variants[i].chip);
  fail(DIFF_INCOMPATIBLE, "model '", model.name, "' has no code for ",
       device.describe(), ": it was compiled for ",
       chips.empty() ? "no GPU" : chips, "; add sm_", device.capability,
       " to --target");
}

//===----------------------------------------------------------------------===//
// Loading
//===----------------------------------------------------------------------===//

std::shared_ptr<Kernels> Kernels::get(const diff_model &model,
                                      const std::shared_ptr<Device> &device) {
  std::lock_guard<std::mutex> lock(model.loading);
  std::shared_ptr<Kernels> &kernels = model.onDevices[device.get()];
  if (!kernels)
    kernels.reset(new Kernels(model, device));
  return kernels;
}

Kernels::Kernels(const diff_model &model, std::shared_ptr<Device> owner)
    : device(std::move(owner)) {
  std::vector<Candidate> candidates =
      candidatesFor(*model.abi, device->capability);
  if (candidates.empty())
    failWithoutCandidate(*model.abi, *device);
  OnDevice current(*device);
  for (const Candidate &candidate : candidates)
    if (load(*candidate.variant, *candidate.image)) {
      chosen = candidate.variant;
      break;
    }
  if (!chosen)
    fail(DIFF_INCOMPATIBLE, device->describe(),
         " refuses the machine code of model '", model.abi->name,
         "', which has no PTX that it could run instead");
  try {
    findFunctions();
  } catch (...) {
    device->driver.cuModuleUnload(module);
    throw;
  }
}

static void checkImage(const diff_abi_variant &variant,
                       const diff_abi_image &image) {
  const char *text = static_cast<const char *>(image.data);
  if (image.kind == DIFF_ABI_PTX && text[image.bytes - 1] != '\0')
    fail(DIFF_BAD_FILE, "the PTX for ", variant.chip, " does not end in a 0");
}

/// False for machine code that the driver does not take, so that PTX may.
bool Kernels::load(const diff_abi_variant &variant,
                   const diff_abi_image &image) {
  checkImage(variant, image);
  char log[4096] = "";
  CUjit_option options[] = {CU_JIT_ERROR_LOG_BUFFER,
                            CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES};
  void *values[] = {log, reinterpret_cast<void *>(sizeof(log))};
  CUresult result = device->driver.cuModuleLoadDataEx(&module, image.data, 2,
                                                      options, values);
  bool isRefused = result == CUDA_ERROR_NO_BINARY_FOR_GPU ||
                   result == CUDA_ERROR_INVALID_IMAGE;
  if (image.kind == DIFF_ABI_CUBIN && isRefused)
    return false;
  std::string call = std::string("cuModuleLoadDataEx of the code for ") +
                     printable(variant.chip);
  if (result == CUDA_ERROR_UNSUPPORTED_PTX_VERSION)
    call += ", whose PTX is too new for this driver, of CUDA " +
            device->driver.version() +
            " (update it, or compile the model where ptxas is)";
  if (result != CUDA_SUCCESS && *log)
    call += " (" + printable(log) + ")";
  device->check(result, call);
  return true;
}

void Kernels::findFunctions() {
  for (int32_t i = 0; i < chosen->num_kernels; ++i) {
    const diff_abi_kernel &kernel = chosen->kernels[i];
    CUfunction found = nullptr;
    device->check(
        device->driver.cuModuleGetFunction(&found, module, kernel.name),
        "cuModuleGetFunction of " + inQuotes(kernel.name));
    // A kernel has 48 KiB, with its static part, without asking.
    if (kernel.shared_bytes > 0)
      device->check(device->driver.cuFuncSetAttribute(
                        found, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES,
                        static_cast<int>(kernel.shared_bytes)),
                    std::to_string(kernel.shared_bytes) +
                        " bytes of shared memory for kernel " +
                        inQuotes(kernel.name) + ": cuFuncSetAttribute");
    functions.push_back(found);
  }
}

/// Work that uses them may be under way.
Kernels::~Kernels() {
  OnDevice current(*device);
  if (!device->isBroken())
    device->driver.cuCtxSynchronize();
  constants.clear();
  if (module)
    device->driver.cuModuleUnload(module);
}

//===----------------------------------------------------------------------===//
// What calls ask for
//===----------------------------------------------------------------------===//

CUfunction Kernels::function(int32_t kernel) const {
  if (kernel < 0 || kernel >= chosen->num_kernels)
    fail(DIFF_EXECUTION_FAILED, "the model launches kernel ", kernel, " of ",
         chosen->num_kernels);
  return functions[kernel];
}

const void *Kernels::constant(const void *data, uint64_t bytes) {
  std::lock_guard<std::mutex> lock(mutex);
  std::shared_ptr<void> &copy = constants[{data, bytes}];
  if (!copy)
    copy = device->copyOf(data, bytes);
  return copy.get();
}

//===----------------------------------------------------------------------===//
// What the program asks of a model
//===----------------------------------------------------------------------===//

int32_t diff_model_num_variants(const diff_model *model) {
  return model ? model->abi->num_variants : 0;
}

diff_status *diff_model_variant(const diff_model *model, int32_t index,
                                diff_variant_info *info) {
  return guarded([&] {
    requireArgument(model, "model");
    requireArgument(info, "info");
    if (index < 0 || index >= model->abi->num_variants)
      fail(DIFF_INVALID_ARGUMENT, "variant ", index,
           " is out of range, there are ", model->abi->num_variants);
    const diff_abi_variant &variant = model->abi->variants[index];
    diff_variant_info found{variant.chip, 0, 0, variant.num_kernels};
    for (int32_t i = 0; i < variant.num_images; ++i)
      (variant.images[i].kind == DIFF_ABI_PTX ? found.has_ptx
                                              : found.has_cubin) = 1;
    *info = found;
  });
}

int32_t diff_function_runs_on_cpu(const diff_function *function) {
  return function && function->abi->entry ? 1 : 0;
}
