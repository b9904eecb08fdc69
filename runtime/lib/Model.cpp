//===- Model.cpp - Opening and describing compiled models -----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Model.h"
#include "CpuFeatures.h"
#include "File.h"
#include "Services.h"

#include <cstring>
#include <dlfcn.h>
#include <mutex>

using namespace diff;

diff_model::~diff_model() {
  onDevices.clear(); // images are in the library
  if (!library)
    return;
  std::lock_guard<std::mutex> lock(mappingMutex());
  ::dlclose(library);
}

//===----------------------------------------------------------------------===//
// Checks of a model's table
//===----------------------------------------------------------------------===//

/// Nothing behind the first three fields is read before these hold.
static void checkAbi(const std::string &where, const diff_abi_model &abi) {
  if (abi.magic != DIFF_ABI_MAGIC)
    fail(DIFF_BAD_FILE, where, " is not a compiled model: its '",
         DIFF_ABI_MODEL_SYMBOL, "' starts with ", abi.magic, ", expected ",
         DIFF_ABI_MAGIC);
  if (abi.abi_version != DIFF_ABI_VERSION)
    fail(DIFF_INCOMPATIBLE, where, " was compiled for ABI version ",
         abi.abi_version, ", this runtime has ABI version ", DIFF_ABI_VERSION,
         "; compile the model again, or use the runtime of its release");
  if (abi.struct_size != sizeof(diff_abi_model))
    fail(DIFF_INCOMPATIBLE, where, " has a model table of ", abi.struct_size,
         " bytes, this runtime expects ", sizeof(diff_abi_model));
}

static void checkMachine(const std::string &where, const diff_abi_model &abi) {
  if (!abi.name || !abi.architecture || !abi.cpu || !abi.isa || !abi.producer ||
      !abi.services || abi.num_functions < 0 ||
      (abi.num_functions > 0 && !abi.functions) || abi.num_variants < 0 ||
      (abi.num_variants > 0 && !abi.variants))
    fail(DIFF_BAD_FILE, where,
         " has a model table with null or negative "
         "fields");
  if (std::strcmp(abi.architecture, hostArchitecture()) != 0)
    fail(DIFF_INCOMPATIBLE, where, " is for ", abi.architecture,
         ", this machine is ", hostArchitecture());
  std::string missing = missingFeatures(abi.isa);
  if (!missing.empty())
    fail(DIFF_INCOMPATIBLE, where,
         " needs instruction set extensions that this machine lacks: ", missing,
         " (it was compiled for ", abi.cpu,
         "; compile it for this machine with --target=host)");
}

static void checkValue(const std::string &what, const diff_abi_value &value) {
  bool good = value.name && value.rank >= 0 && value.rank <= maxRank &&
              (value.rank == 0 || value.dims) &&
              diff_dtype_size(value.dtype) != 0;
  for (int32_t i = 0; good && i < value.rank; ++i)
    good = value.dims[i] >= -1;
  if (!good)
    fail(DIFF_BAD_FILE, what,
         " has a name, type, rank or dim that is not valid");
}

static bool haveOneType(const diff_abi_value &a, const diff_abi_value &b) {
  bool same = a.dtype == b.dtype && a.rank == b.rank;
  for (int32_t i = 0; same && i < a.rank; ++i)
    same = a.dims[i] == b.dims[i];
  return same;
}

/// That an argument and a result whose memory is one name each other.
static void checkDonations(const std::string &what,
                           const diff_abi_value *values, int32_t count,
                           const diff_abi_value *partners,
                           int32_t numPartners) {
  for (int32_t i = 0; i < count; ++i) {
    int32_t partner = values[i].donation - 1;
    bool good = partner == -1 || (partner >= 0 && partner < numPartners &&
                                  partners[partner].donation - 1 == i &&
                                  haveOneType(values[i], partners[partner]));
    if (!good)
      fail(DIFF_BAD_FILE, what, " ", i, " has a donation of ",
           values[i].donation, " that does not hold both ways");
  }
}

/// Without a variant for a GPU there has to be code for the CPU.
static void checkFunction(const std::string &where,
                          const diff_abi_function &function, bool hasVariants) {
  if (!function.name || (!function.entry && !hasVariants) ||
      function.num_args < 0 || function.num_results < 0 ||
      (function.num_args && !function.args) ||
      (function.num_results && !function.results))
    fail(DIFF_BAD_FILE, where, " has a function with null or negative fields");
  std::string in = where + ": function '" + function.name + "': ";
  for (int32_t i = 0; i < function.num_args; ++i)
    checkValue(in + "argument " + std::to_string(i), function.args[i]);
  for (int32_t i = 0; i < function.num_results; ++i)
    checkValue(in + "result " + std::to_string(i), function.results[i]);
  checkDonations(in + "argument", function.args, function.num_args,
                 function.results, function.num_results);
  checkDonations(in + "result", function.results, function.num_results,
                 function.args, function.num_args);
}

static void checkVariant(const std::string &where,
                         const diff_abi_variant &variant,
                         int32_t numFunctions) {
  bool good = variant.chip && variant.num_images > 0 && variant.images &&
              variant.num_kernels >= 0 &&
              (!variant.num_kernels || variant.kernels) &&
              (!numFunctions || variant.entries);
  for (int32_t i = 0; good && i < variant.num_images; ++i)
    good = variant.images[i].data && variant.images[i].bytes > 0;
  for (int32_t i = 0; good && i < variant.num_kernels; ++i)
    good = variant.kernels[i].name && variant.kernels[i].threads > 0;
  for (int32_t i = 0; good && i < numFunctions; ++i)
    good = variant.entries[i];
  if (!good)
    fail(DIFF_BAD_FILE, where, " has a variant for ",
         variant.chip ? variant.chip : "a GPU without a name",
         " with null or negative fields");
}

/// Gives the model this runtime's services. It may have them already: the same
/// library opened twice, a linked model used twice.
static void connect(const std::string &where, const diff_abi_model &abi) {
  static std::mutex mutex;
  std::lock_guard<std::mutex> lock(mutex);
  if (*abi.services == &services)
    return;
  if (*abi.services)
    fail(DIFF_INVALID_ARGUMENT, where,
         " is in use by another copy of the runtime in this process; link the "
         "runtime once");
  *abi.services = &services;
}

static void initialise(diff_model &model, const std::string &where,
                       const diff_abi_model *abi) {
  checkAbi(where, *abi);
  checkMachine(where, *abi);
  for (int32_t i = 0; i < abi->num_functions; ++i) {
    const diff_abi_function &function = abi->functions[i];
    checkFunction(where, function, abi->num_variants > 0);
    diff_function &entry = model.functions.emplace_back();
    entry.model = &model;
    entry.index = i;
    entry.abi = &function;
    for (int32_t arg = 0; arg < function.num_args; ++arg)
      (function.args[arg].is_parameter ? entry.parameters : entry.inputs)
          .push_back(arg);
    for (int32_t arg : entry.parameters)
      entry.donatesParameters |= entry.isDonated(arg);
  }
  for (int32_t i = 0; i < abi->num_variants; ++i)
    checkVariant(where, abi->variants[i], abi->num_functions);
  connect(where, *abi);
  model.abi = abi;
}

//===----------------------------------------------------------------------===//
// Opening
//===----------------------------------------------------------------------===//

/// A model refers to libm without naming it as a dependency, so libm has to be
/// among the global libraries before the model is loaded.
static void loadMathLibrary() {
  static void *const library = ::dlopen("libm.so.6", RTLD_NOW | RTLD_GLOBAL);
  (void)library; // without it, dlopen of the model says which symbol is missing
}

static void *load(const std::string &path) {
  loadMathLibrary();
  // dlopen looks for a bare file name along the library path instead.
  std::string file = path.find('/') == std::string::npos ? "./" + path : path;
  std::lock_guard<std::mutex> lock(mappingMutex());
  void *library = ::dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!library)
    fail(DIFF_BAD_FILE, "can't load '", path, "': ", ::dlerror());
  return library;
}

diff_status *diff_model_open(const char *path, diff_model **model) {
  return guarded([&] {
    requireArgument(path, "path");
    requireArgument(model, "model");
    std::string where = std::string("'") + path + "'";
    checkSharedLibrary(path, MappedFile(path));
    auto made = std::make_unique<diff_model>();
    made->library = load(path);
    void *symbol = ::dlsym(made->library, DIFF_ABI_MODEL_SYMBOL);
    if (!symbol)
      fail(DIFF_BAD_FILE, where, " is not a compiled model: it has no symbol '",
           DIFF_ABI_MODEL_SYMBOL,
           "'; expected what diff-opt --emit=lib writes");
    initialise(*made, where, static_cast<const diff_abi_model *>(symbol));
    *model = made.release();
  });
}

diff_status *diff_model_from_linked(const diff_abi_model *linked,
                                    diff_model **model) {
  return guarded([&] {
    requireArgument(linked, "linked");
    requireArgument(model, "model");
    auto made = std::make_unique<diff_model>();
    initialise(*made, "the linked model", linked);
    *model = made.release();
  });
}

void diff_model_close(diff_model *model) { delete model; }

//===----------------------------------------------------------------------===//
// Properties
//===----------------------------------------------------------------------===//

const char *diff_model_name(const diff_model *model) {
  return model ? model->abi->name : nullptr;
}

const char *diff_model_architecture(const diff_model *model) {
  return model ? model->abi->architecture : nullptr;
}

const char *diff_model_cpu(const diff_model *model) {
  return model ? model->abi->cpu : nullptr;
}

const char *diff_model_isa(const diff_model *model) {
  return model ? model->abi->isa : nullptr;
}

const char *diff_model_producer(const diff_model *model) {
  return model ? model->abi->producer : nullptr;
}

int32_t diff_model_num_functions(const diff_model *model) {
  return model ? model->abi->num_functions : 0;
}

const diff_function *diff_model_function(const diff_model *model,
                                         int32_t index) {
  if (!model || index < 0 || index >= model->abi->num_functions)
    return nullptr;
  return &model->functions[index];
}

diff_status *diff_model_find_function(const diff_model *model, const char *name,
                                      const diff_function **function) {
  return guarded([&] {
    requireArgument(model, "model");
    requireArgument(name, "name");
    requireArgument(function, "function");
    std::string names;
    for (const diff_function &candidate : model->functions) {
      if (std::strcmp(candidate.abi->name, name) == 0) {
        *function = &candidate;
        return;
      }
      names += (names.empty() ? "'" : ", '") +
               std::string(candidate.abi->name) + "'";
    }
    fail(DIFF_NOT_FOUND, "no function '", name, "' in model '",
         model->abi->name, "'; it has ", names.empty() ? "none" : names);
  });
}

const char *diff_function_name(const diff_function *function) {
  return function ? function->abi->name : nullptr;
}

int32_t diff_function_num_args(const diff_function *function) {
  return function ? function->abi->num_args : 0;
}

int32_t diff_function_num_results(const diff_function *function) {
  return function ? function->abi->num_results : 0;
}

int32_t diff_function_num_inputs(const diff_function *function) {
  return function ? static_cast<int32_t>(function->inputs.size()) : 0;
}

static void checkIndex(const char *what, int32_t index, size_t count) {
  if (index < 0 || static_cast<size_t>(index) >= count)
    fail(DIFF_INVALID_ARGUMENT, what, " ", index,
         " is out of range, there are ", count);
}

static diff_value_info infoOf(const diff_abi_value &value) {
  return {value.name, value.dims, value.dtype, value.rank, value.is_parameter};
}

diff_status *diff_function_arg(const diff_function *function, int32_t index,
                               diff_value_info *info) {
  return guarded([&] {
    requireArgument(function, "function");
    requireArgument(info, "info");
    checkIndex("argument", index, function->abi->num_args);
    *info = infoOf(function->abi->args[index]);
  });
}

diff_status *diff_function_input(const diff_function *function, int32_t index,
                                 diff_value_info *info) {
  return guarded([&] {
    requireArgument(function, "function");
    requireArgument(info, "info");
    checkIndex("input", index, function->inputs.size());
    *info = infoOf(function->abi->args[function->inputs[index]]);
  });
}

diff_status *diff_function_result(const diff_function *function, int32_t index,
                                  diff_value_info *info) {
  return guarded([&] {
    requireArgument(function, "function");
    requireArgument(info, "info");
    checkIndex("result", index, function->abi->num_results);
    *info = infoOf(function->abi->results[index]);
  });
}

int32_t diff_function_arg_donation(const diff_function *function,
                                   int32_t index) {
  if (!function || index < 0 || index >= function->abi->num_args)
    return -1;
  return function->abi->args[index].donation - 1;
}

int32_t diff_function_result_donor(const diff_function *function,
                                   int32_t index) {
  if (!function || index < 0 || index >= function->abi->num_results)
    return -1;
  return function->abi->results[index].donation - 1;
}

//===----------------------------------------------------------------------===//
// Checks against a signature
//===----------------------------------------------------------------------===//

std::string diff::describe(const char *kind, int32_t index,
                           const diff_abi_value &value) {
  return std::string(kind) + " " + std::to_string(index) + " ('" + value.name +
         "')";
}

void diff::checkTensor(const std::string &what, const diff_abi_value &value,
                       const diff_tensor &tensor) {
  bool matches = tensor.dtype == value.dtype && tensor.rank() == value.rank;
  for (int32_t i = 0; matches && i < value.rank; ++i)
    matches = value.dims[i] < 0 || value.dims[i] == tensor.dims[i];
  if (!matches)
    fail(DIFF_INVALID_ARGUMENT, what, " has type ", tensor.type(),
         ", expected ", typeString(value.dtype, value.dims, value.rank));
}
