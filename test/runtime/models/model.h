/*===- model.h - What models written by hand begin with -------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===*/

#ifndef DIFF_TEST_RUNTIME_MODELS_MODEL_H
#define DIFF_TEST_RUNTIME_MODELS_MODEL_H

#include "diff/abi.h"

#ifndef MODEL_ARCHITECTURE
#if defined(__x86_64__)
#define MODEL_ARCHITECTURE "x86_64"
#else
#define MODEL_ARCHITECTURE "aarch64"
#endif
#endif

static const diff_abi_services *services;

/* Descriptors, as compiled code takes and gives them. */
typedef struct {
  void *allocated, *aligned;
  int64_t offset, sizes[1], strides[1];
} tensor1;

/* Makes a descriptor of n elements that begin where their memory does. */
static void describe1(tensor1 *t, void *memory, int64_t n) {
  *t = (tensor1){memory, memory, 0, {n}, {1}};
}

#endif /* DIFF_TEST_RUNTIME_MODELS_MODEL_H */
