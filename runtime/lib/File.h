//===- File.h - Files mapped into memory, and what a model file is --------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_RUNTIME_FILE_H
#define DIFF_RUNTIME_FILE_H

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string>

namespace diff {

/// Held while this library maps, unmaps, loads or unloads a file. The kernel
/// and the loader need no help with that, but ThreadSanitizer does not see the
/// loader's mappings, and takes the reuse of an address for a race.
std::mutex &mappingMutex();

/// A whole regular file, mapped for reading. Throws when it can't be.
class MappedFile {
public:
  explicit MappedFile(const std::string &path);
  ~MappedFile();
  MappedFile(const MappedFile &) = delete;
  MappedFile &operator=(const MappedFile &) = delete;

  const uint8_t *data() const { return begin; }
  uint64_t size() const { return length; }

private:
  const uint8_t *begin = nullptr;
  size_t length = 0;
};

/// Throws unless the file is an ELF shared library for this architecture with
/// all of its segments in the file. dlopen's own message does not name the
/// architectures, and it dies by a signal where a truncated segment was.
void checkSharedLibrary(const std::string &path, const MappedFile &file);

} // namespace diff

#endif // DIFF_RUNTIME_FILE_H
