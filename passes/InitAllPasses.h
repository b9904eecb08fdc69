//===- InitAllPasses.h - Registers every pass and pipeline ------*- C++ -*-===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_PASSES_INITALLPASSES_H
#define DIFF_PASSES_INITALLPASSES_H

#include "passes/convert/Passes.h"
#include "passes/cpu/Passes.h"
#include "passes/fuse/Passes.h"
#include "passes/gpu/Passes.h"
#include "passes/inspect/Passes.h"
#include "passes/raise/Passes.h"
#include "passes/reference/Passes.h"
#include "passes/tile/Passes.h"

namespace diff {

inline void registerAllPasses() {
  registerDiffRaisePasses();
  registerDiffConvertPasses();
  registerDiffFusePasses();
  registerDiffInspectPasses();
  registerDiffReferencePasses();
  registerDiffTilePasses();
  registerDiffCpuPasses();
  registerDiffGpuPasses();
  registerRaisePipelines();
  registerFusePipelines();
  registerReferencePipelines();
  registerTilePipelines();
  registerCpuPipelines();
  registerGpuPipelines();
}

} // namespace diff

#endif // DIFF_PASSES_INITALLPASSES_H
