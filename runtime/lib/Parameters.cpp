//===- Parameters.cpp - Parameters files and bindings ---------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bindings.h"
#include "SafeTensors.h"

#include <algorithm>
#include <cstring>

using namespace diff;

diff_parameters::diff_parameters(const std::string &path)
    : where("'" + path + "'"), file(path),
      entries(readSafeTensors(where, file)) {
  for (size_t i = 0; i < entries.size(); ++i)
    index.emplace(entries[i].name, i);
}

const SafeTensor *diff_parameters::find(const std::string &name) const {
  auto found = index.find(name);
  return found == index.end() ? nullptr : &entries[found->second];
}

diff_status *diff_parameters_open(const char *path,
                                  diff_parameters **parameters) {
  return guarded([&] {
    requireArgument(path, "path");
    requireArgument(parameters, "parameters");
    *parameters = new diff_parameters(path);
  });
}

void diff_parameters_close(diff_parameters *parameters) { delete parameters; }

int64_t diff_parameters_count(const diff_parameters *parameters) {
  return parameters ? static_cast<int64_t>(parameters->entries.size()) : 0;
}

const char *diff_parameters_name(const diff_parameters *parameters,
                                 int64_t index) {
  if (index < 0 || index >= diff_parameters_count(parameters))
    return nullptr;
  return parameters->entries[index].name.c_str();
}

const diff_tensor *diff_parameters_tensor(const diff_parameters *parameters,
                                          const char *name) {
  const diff_tensor *tensor = nullptr;
  // Only making a std::string can fail here, and a null says enough.
  diff_status_destroy(guarded([&] {
    const SafeTensor *entry =
        parameters && name ? parameters->find(name) : nullptr;
    tensor = entry ? entry->tensor.get() : nullptr;
  }));
  return tensor;
}

//===----------------------------------------------------------------------===//
// Bindings
//===----------------------------------------------------------------------===//

void diff_bindings::collect(const diff_function &called,
                            std::vector<const diff_tensor *> &args) const {
  if (function != &called)
    fail(DIFF_INVALID_ARGUMENT, "bindings of function '", function->abi->name,
         "' used to run function '", called.abi->name, "'");
  args = tensors;
}

diff_status *diff_bindings_create(const diff_function *function,
                                  diff_bindings **bindings) {
  return guarded([&] {
    requireArgument(function, "function");
    requireArgument(bindings, "bindings");
    *bindings = new diff_bindings(*function);
  });
}

void diff_bindings_destroy(diff_bindings *bindings) { delete bindings; }

diff_status *diff_bindings_set(diff_bindings *bindings, const char *name,
                               const diff_tensor *tensor) {
  return guarded([&] {
    requireArgument(bindings, "bindings");
    requireArgument(name, "name");
    requireArgument(tensor, "tensor");
    const diff_function &function = *bindings->function;
    bool found = false;
    // The same parameter may be several arguments' (tied weights).
    for (int32_t position : function.parameters) {
      const diff_abi_value &value = function.abi->args[position];
      if (std::strcmp(value.name, name) != 0)
        continue;
      checkTensor(std::string("parameter '") + name + "'", value, *tensor);
      found = true;
    }
    if (!found)
      fail(DIFF_NOT_FOUND, "function '", function.abi->name,
           "' has no parameter '", name, "'");
    std::vector<std::unique_ptr<diff_tensor>> copies(function.abi->num_args);
    auto isNamed = [&](int32_t position) {
      return std::strcmp(function.abi->args[position].name, name) == 0;
    };
    for (int32_t position : function.parameters)
      if (isNamed(position))
        copies[position] = bindings->copyFor(position, *tensor);
    for (int32_t position : function.parameters)
      if (isNamed(position))
        bindings->bind(position, tensor, std::move(copies[position]));
  });
}

const diff_tensor *diff_bindings_get(const diff_bindings *bindings,
                                     const char *name) {
  if (!bindings || !name)
    return nullptr;
  const diff_tensor *found = nullptr;
  for (int32_t position : bindings->function->parameters) {
    if (std::strcmp(bindings->function->abi->args[position].name, name) != 0)
      continue;
    if (!found || bindings->function->isDonated(position))
      found = bindings->tensors[position];
  }
  return found;
}

/// Names of the file, for a message: users most often hold a file whose names
/// differ by a prefix.
static std::string sampleNames(const diff_parameters &parameters) {
  std::string names;
  size_t shown = std::min<size_t>(parameters.entries.size(), 3);
  for (size_t i = 0; i < shown; ++i)
    names += (i ? ", " : "") + inQuotes(parameters.entries[i].name);
  if (names.empty())
    return "no tensors";
  return names + (parameters.entries.size() > shown ? ", ..." : "");
}

static const diff_tensor *lookUp(const diff_parameters &parameters,
                                 const diff_abi_value &value) {
  const SafeTensor *entry = parameters.find(value.name);
  if (!entry)
    fail(DIFF_NOT_FOUND, "parameter ", inQuotes(value.name), " is not in ",
         parameters.where, ", which has ", sampleNames(parameters));
  std::string what =
      "parameter " + inQuotes(entry->name) + " in " + parameters.where;
  if (!entry->tensor)
    fail(DIFF_INVALID_ARGUMENT, what, " has type ", entry->type(),
         ", expected ", typeString(value.dtype, value.dims, value.rank));
  checkTensor(what, value, *entry->tensor);
  return entry->tensor.get();
}

diff_status *diff_bindings_load(diff_bindings *bindings,
                                const diff_parameters *parameters) {
  return guarded([&] {
    requireArgument(bindings, "bindings");
    requireArgument(parameters, "parameters");
    const diff_function &function = *bindings->function;
    std::vector<const diff_tensor *> tensors(function.abi->num_args);
    std::vector<std::unique_ptr<diff_tensor>> copies(function.abi->num_args);
    for (int32_t position : function.parameters) {
      tensors[position] = lookUp(*parameters, function.abi->args[position]);
      copies[position] = bindings->copyFor(position, *tensors[position]);
    }
    for (int32_t position : function.parameters)
      bindings->bind(position, tensors[position], std::move(copies[position]));
  });
}
