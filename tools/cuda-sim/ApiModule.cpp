//===- ApiModule.cpp - Modules and their functions ------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver.h"

#include <algorithm>
#include <cstring>

using namespace cudasim;

namespace {

/// The buffers for messages of cuModuleLoadDataEx.
struct JitLog {
  char *buffer = nullptr;
  size_t bytes = 0;
  void **written = nullptr;

  void write(const std::string &text) const {
    if (!buffer || !bytes)
      return;
    size_t count = std::min(bytes - 1, text.size());
    std::memcpy(buffer, text.data(), count);
    buffer[count] = '\0';
    // The size comes back in the place of the option's value.
    if (written)
      *written = reinterpret_cast<void *>(count);
  }
};

} // namespace

static bool startsWith(const void *image,
                       std::initializer_list<uint8_t> bytes) {
  return std::equal(bytes.begin(), bytes.end(),
                    static_cast<const uint8_t *>(image));
}

/// An ELF file (a cubin) or a fat binary: code for real chips.
static bool isBinary(const void *image) {
  return startsWith(image, {0x7f, 'E', 'L', 'F'}) ||
         startsWith(image, {0x50, 0xed, 0x55, 0xba});
}

/// Throws as the assembler does if the device can not run the target.
static void checkTarget(const Driver &driver, const PtxModule &module) {
  // A driver of CUDA 12.4 knows PTX 8.4, and so on.
  int newest = (driver.version / 1000 - 4) * 10 + driver.version % 1000 / 10;
  if (module.versionMajor * 10 + module.versionMinor > newest)
    throw ApiError{CUDA_ERROR_UNSUPPORTED_PTX_VERSION};
  char *end = nullptr;
  const std::string &target = module.target;
  bool known = target.compare(0, 3, "sm_") == 0;
  long number = known ? std::strtol(target.c_str() + 3, &end, 10) : 0;
  if (!known || number < 30)
    failAt(1, "target '", target, "' is not known");
  bool specific = *end == 'a', family = *end == 'f';
  bool fits = number <= driver.capability;
  if (specific)
    fits = number == driver.capability;
  if (family)
    fits = number <= driver.capability && number / 10 == driver.capability / 10;
  if (!fits)
    failAt(1, "SM version specified by .target '", target,
           "' can not run on a device of sm_", driver.capability);
}

/// Global and const variables get memory and their initial values.
static void placeVariables(Driver &driver, CUmodule module) {
  Program &program = *module->program;
  program.addresses.assign(program.variables.size(), 0);
  std::vector<uint64_t> &taken = driver.moduleMemory[module];
  for (size_t i = 0; i < program.variables.size(); ++i) {
    const Variable &variable = program.variables[i];
    if (variable.space == Space::Shared || !variable.bytes)
      continue;
    Allocation *memory = driver.memory->allocate(variable.bytes);
    require(memory, CUDA_ERROR_OUT_OF_MEMORY);
    taken.push_back(memory->base);
    program.addresses[i] = memory->base;
    // Without an initial value a variable is zero.
    std::memset(memory->data.get(), 0, variable.bytes);
    std::memset(memory->state.get(), Written, variable.bytes);
    std::copy(variable.initial.begin(), variable.initial.end(),
              memory->data.get());
    memory->readOnly = variable.space == Space::Const;
  }
}

static void fillReferences(Driver &driver, const Program &program) {
  for (size_t i = 0; i < program.variables.size(); ++i)
    for (const auto &[offset, name] : program.variables[i].references) {
      auto target = program.variablesByName.find(name);
      if (target == program.variablesByName.end())
        failAt(program.variables[i].line, "'", name, "' is not declared");
      Allocation *memory = driver.memory->find(program.addresses[i], 1);
      uint64_t value;
      std::memcpy(&value, &memory->data[offset], 8);
      value += program.addresses[target->second];
      std::memcpy(&memory->data[offset], &value, 8);
    }
}

static void addFunctions(Driver &driver, CUmodule module) {
  for (const auto &function : module->program->functions) {
    if (!function->ptx->entry)
      continue;
    auto handle = std::make_unique<CUfunc_st>();
    handle->module = module;
    handle->function = function.get();
    handle->staticShared =
        layOutShared(*module->program, *function, handle->sharedAddresses);
    constexpr uint32_t limit = 48 * 1024;
    if (handle->staticShared > limit)
      failAt(function->ptx->line, "entry function '", function->name,
             "' uses too much shared data (", handle->staticShared, " bytes, ",
             limit, " max)");
    handle->maxDynamicShared = static_cast<int>(limit - handle->staticShared);
    driver.functions.insert(handle.get());
    module->functions[function->name] = std::move(handle);
  }
}

static void unload(Driver &driver, CUmodule module) {
  for (const auto &[name, function] : module->functions)
    driver.functions.erase(function.get());
  for (uint64_t address : driver.moduleMemory[module])
    driver.memory->release(address);
  driver.moduleMemory.erase(module);
  driver.modules.erase(module);
  // Counters go on to use the names of its opcodes.
  if (module->program)
    driver.retired.push_back(std::move(module->program));
  delete module;
}

static CUresult load(Driver &driver, CUmodule *result, const void *image,
                     const JitLog &log) {
  require(result && image);
  if (isBinary(image))
    return CUDA_ERROR_NO_BINARY_FOR_GPU;
  auto *module = new CUmod_st();
  driver.modules.insert(module);
  try {
    module->program = parseProgram(static_cast<const char *>(image));
    checkTarget(driver, module->program->ptx);
    decodeProgram(*module->program);
    placeVariables(driver, module);
    fillReferences(driver, *module->program);
    addFunctions(driver, module);
  } catch (const PtxError &error) {
    unload(driver, module);
    log.write(std::string("ptx application ptx input, ") + error.what());
    driver.report(error.what());
    // What is no PTX at all is another error.
    bool isText = std::strstr(static_cast<const char *>(image), ".version");
    return isText ? CUDA_ERROR_INVALID_PTX : CUDA_ERROR_INVALID_IMAGE;
  } catch (...) {
    unload(driver, module);
    throw;
  }
  *result = module;
  return CUDA_SUCCESS;
}

CUresult cuModuleLoadData(CUmodule *module, const void *image) {
  return cuModuleLoadDataEx(module, image, 0, nullptr, nullptr);
}

CUresult cuModuleLoadDataEx(CUmodule *module, const void *image, unsigned count,
                            CUjit_option *options, void **values) {
  return contextCall([&](Driver &driver) {
    require(!count || (options && values));
    JitLog log;
    for (unsigned i = 0; i < count; ++i) {
      if (options[i] == CU_JIT_ERROR_LOG_BUFFER)
        log.buffer = static_cast<char *>(values[i]);
      if (options[i] == CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES) {
        log.bytes = reinterpret_cast<uintptr_t>(values[i]) & 0xffffffff;
        log.written = &values[i];
      }
    }
    CUresult code = load(driver, module, image, log);
    require(code == CUDA_SUCCESS, code);
  });
}

CUresult cuModuleUnload(CUmodule module) {
  return contextCall([&](Driver &driver) {
    require(driver.modules.count(module), CUDA_ERROR_INVALID_HANDLE);
    driver.drainAll();
    unload(driver, module);
  });
}

CUresult cuModuleGetFunction(CUfunction *function, CUmodule module,
                             const char *name) {
  return contextCall([&](Driver &driver) {
    require(function && name);
    require(driver.modules.count(module), CUDA_ERROR_INVALID_HANDLE);
    auto found = module->functions.find(name);
    require(found != module->functions.end(), CUDA_ERROR_NOT_FOUND);
    *function = found->second.get();
  });
}

CUresult cuModuleGetGlobal_v2(CUdeviceptr *address, size_t *bytes,
                              CUmodule module, const char *name) {
  return contextCall([&](Driver &driver) {
    require(name && (address || bytes));
    require(driver.modules.count(module), CUDA_ERROR_INVALID_HANDLE);
    const Program &program = *module->program;
    auto found = program.variablesByName.find(name);
    require(found != program.variablesByName.end() &&
                program.variables[found->second].space != Space::Shared,
            CUDA_ERROR_NOT_FOUND);
    if (address)
      *address = program.addresses[found->second];
    if (bytes)
      *bytes = program.variables[found->second].bytes;
  });
}
