//===- Status.h - Errors inside the runtime and across its boundary -------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Inside, a failure is an exception of class Error. Every function of the C
// API wraps its body in `guarded`, which makes a status of whatever is thrown.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_STATUS_H
#define DIFF_RUNTIME_STATUS_H

#include "diff/runtime.h"

#include <exception>
#include <sstream>
#include <string>
#include <utility>

struct diff_status {
  diff_status_code code;
  std::string message;
};

namespace diff {

class Error : public std::exception {
public:
  Error(diff_status_code code, std::string message)
      : code(code), message(std::move(message)) {}
  const char *what() const noexcept override { return message.c_str(); }

  diff_status_code code;
  std::string message;
};

/// Throws an Error whose message is the parts one after the other.
template <typename... Parts>
[[noreturn]] void fail(diff_status_code code, const Parts &...parts) {
  std::ostringstream stream;
  (stream << ... << parts);
  throw Error(code, stream.str());
}

/// Text from elsewhere, fit for a message: on one line and not too long.
std::string printable(const std::string &text);
/// The same between quotes.
std::string inQuotes(const std::string &text);

/// Throws unless the argument `name` of an API function is there.
template <typename T>
void requireArgument(T *pointer, const char *name) {
  if (!pointer)
    fail(DIFF_INVALID_ARGUMENT, "argument '", name, "' is null");
}

/// The status for the exception being handled. Never throws: when there is no
/// memory for a status, a static one stands in.
diff_status *statusOfCurrentException() noexcept;

template <typename Body>
diff_status *guarded(Body &&body) noexcept {
  try {
    body();
    return nullptr;
  } catch (...) {
    return statusOfCurrentException();
  }
}

} // namespace diff

#endif // DIFF_RUNTIME_STATUS_H
