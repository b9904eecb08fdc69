//===- Status.cpp - Errors inside the runtime and across its boundary -----===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Status.h"

#include <memory>
#include <new>

using namespace diff;

static void replaceControlCharacters(std::string &text) {
  for (char &c : text)
    if (static_cast<unsigned char>(c) < ' ' || c == 0x7f)
      c = '?';
}

std::string diff::printable(const std::string &text) {
  constexpr size_t limit = 200;
  std::string result = text.substr(0, limit);
  replaceControlCharacters(result);
  return result + (text.size() > limit ? "..." : "");
}

std::string diff::inQuotes(const std::string &text) {
  return "'" + printable(text) + "'";
}

/// Fits the small-string buffer, so that making it takes no memory.
// NOLINTNEXTLINE(bugprone-throwing-static-initialization): as just said.
static diff_status outOfMemory{DIFF_OUT_OF_MEMORY, "out of memory"};

static diff_status *makeStatus(diff_status_code code,
                               const char *message) noexcept {
  try {
    auto status = std::make_unique<diff_status>(diff_status{code, message});
    replaceControlCharacters(status->message); // of a path, say: it is one line
    return status.release();
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
