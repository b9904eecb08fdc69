//===- Kernels.h - A model's kernels on a device --------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_CUDA_KERNELS_H
#define DIFF_RUNTIME_CUDA_KERNELS_H

#include "../Model.h"
#include "Device.h"

#include <map>

namespace diff::cuda {

/// The variant of a model that fits a device best, loaded there, with the
/// model's constants.
class Kernels {
public:
  /// Those of a model on a device, loaded when they are first asked for.
  static std::shared_ptr<Kernels> get(const diff_model &model,
                                      const std::shared_ptr<Device> &device);
  ~Kernels();
  Kernels(const Kernels &) = delete;
  Kernels &operator=(const Kernels &) = delete;

  const diff_abi_variant &variant() const { return *chosen; }
  /// Throws where the variant has no such kernel.
  CUfunction function(int32_t kernel) const;
  /// The device's copy of constant data.
  const void *constant(const void *data, uint64_t bytes);

private:
  Kernels(const diff_model &model, std::shared_ptr<Device> device);
  bool load(const diff_abi_variant &variant, const diff_abi_image &image);
  void findFunctions();

  const std::shared_ptr<Device> device;
  const diff_abi_variant *chosen = nullptr;
  CUmodule module = nullptr;
  std::vector<CUfunction> functions;
  std::mutex mutex; ///< guards the constants
  std::map<std::pair<const void *, uint64_t>, std::shared_ptr<void>> constants;
};

/// A way to run a model on a device.
struct Candidate {
  const diff_abi_variant *variant;
  const diff_abi_image *image;
};

/// All that a device of this compute capability (86 for 8.6) can load, the best
/// first: the variant for the latest chip, and machine code before PTX.
std::vector<Candidate> candidatesFor(const diff_abi_model &model,
                                     int capability);

} // namespace diff::cuda

#endif // DIFF_RUNTIME_CUDA_KERNELS_H
