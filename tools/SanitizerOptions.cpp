//===- SanitizerOptions.cpp - What AddressSanitizer builds start with -----===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// LLVM's allocators poison memory in code that is inline in its headers, which
// an instrumented build of ours compiles, and LLVM's own libraries, which are
// not instrumented, use that memory without unpoisoning it. Such reports are
// false; poisoning by programs is switched off in the tools that link LLVM.
//
//===----------------------------------------------------------------------===//

extern "C" const char *__asan_default_options();
extern "C" const char *__asan_default_options() {
  return "allow_user_poisoning=0";
}
