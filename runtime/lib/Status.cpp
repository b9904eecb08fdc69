//===- Status.cpp - Errors inside the runtime and across its boundary -----===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Status.h"

#include <new>

using namespace diff;

/// Fits the small-string buffer, so that making it takes no memory.
// NOLINTNEXTLINE(bugprone-throwing-static-initialization): as just said.
static diff_status outOfMemory{DIFF_OUT_OF_MEMORY, "out of memory"};

static diff_status *makeStatus(diff_status_code code,
                               const char *message) noexcept {
  try {
    return new diff_status{code, message};
  } catch (...) {
    return &outOfMemory;
  }
}

diff_status *diff::statusOfCurrentException() noexcept {
  try {
    throw;
  } catch (const Error &error) {
    return makeStatus(error.code, error.what());
  } catch (const std::bad_alloc &) {
    return &outOfMemory;
  } catch (const std::exception &error) {
    return makeStatus(DIFF_SYSTEM_ERROR, error.what());
  } catch (...) {
    return makeStatus(DIFF_SYSTEM_ERROR, "unknown failure in the runtime");
  }
}

diff_status_code diff_status_get_code(const diff_status *status) {
  return status ? status->code : DIFF_OK;
}

const char *diff_status_message(const diff_status *status) {
  return status ? status->message.c_str() : "";
}

void diff_status_destroy(diff_status *status) {
  if (status != &outOfMemory)
    delete status;
}

const char *diff_version(void) { return DIFF_RUNTIME_VERSION; }

uint32_t diff_abi_version(void) { return DIFF_ABI_VERSION; }
