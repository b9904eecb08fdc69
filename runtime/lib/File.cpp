//===- File.cpp - Files mapped into memory, and what a model file is ------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "File.h"
#include "CpuFeatures.h"
#include "Status.h"

#include <cerrno>
#include <cstring>
#include <elf.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace diff;

namespace {
/// Closes a descriptor when the scope ends.
struct Descriptor {
  int fd;
  ~Descriptor() {
    if (fd >= 0)
      ::close(fd);
  }
};
} // namespace

std::mutex &diff::mappingMutex() {
  static std::mutex mutex;
  return mutex;
}

MappedFile::MappedFile(const std::string &path) {
  // Without O_NONBLOCK, opening a named pipe would wait for a writer.
  Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
  if (file.fd < 0) {
    diff_status_code code = errno == ENOENT ? DIFF_NOT_FOUND : DIFF_BAD_FILE;
    fail(code, "can't open '", path, "': ", std::strerror(errno));
  }
  struct stat info;
  if (::fstat(file.fd, &info) != 0)
    fail(DIFF_BAD_FILE, "can't read '", path, "': ", std::strerror(errno));
  if (!S_ISREG(info.st_mode))
    fail(DIFF_BAD_FILE, "'", path, "' is not a regular file");
  length = static_cast<size_t>(info.st_size);
  if (length == 0)
    return; // mmap refuses it; the caller's format check says what is wrong
  std::lock_guard<std::mutex> lock(mappingMutex());
  void *memory =
      ::mmap(nullptr, length, PROT_READ, MAP_PRIVATE, file.fd, /*offset=*/0);
  if (memory == MAP_FAILED)
    fail(DIFF_BAD_FILE, "can't map '", path,
         "' into memory: ", std::strerror(errno));
  begin = static_cast<const uint8_t *>(memory);
}

MappedFile::~MappedFile() {
  std::lock_guard<std::mutex> lock(mappingMutex());
  if (begin)
    ::munmap(const_cast<uint8_t *>(begin), length);
}

/// The e_machine of code that this runtime can load.
#if defined(__x86_64__)
static constexpr uint16_t hostMachine = EM_X86_64;
#elif defined(__aarch64__)
static constexpr uint16_t hostMachine = EM_AARCH64;
#elif defined(__riscv)
static constexpr uint16_t hostMachine = EM_RISCV;
#else
static constexpr uint16_t hostMachine = EM_NONE;
#endif

static std::string machineName(uint16_t machine) {
  switch (machine) {
  case EM_X86_64:
    return "x86_64";
  case EM_386:
    return "i386";
  case EM_AARCH64:
    return "aarch64";
  case EM_ARM:
    return "arm";
  case EM_RISCV:
    return "riscv";
  case EM_PPC64:
    return "powerpc64";
  case EM_S390:
    return "s390";
  default:
    return "ELF machine " + std::to_string(machine);
  }
}

static void checkSegments(const std::string &path, const MappedFile &file,
                          const Elf64_Ehdr &header) {
  uint64_t tableBytes =
      static_cast<uint64_t>(header.e_phnum) * sizeof(Elf64_Phdr);
  if (header.e_phnum == 0 || header.e_phentsize != sizeof(Elf64_Phdr) ||
      header.e_phoff > file.size() || tableBytes > file.size() - header.e_phoff)
    fail(DIFF_BAD_FILE, "'", path,
         "' is truncated or damaged: its program headers are not in the file");
  for (unsigned i = 0; i < header.e_phnum; ++i) {
    Elf64_Phdr segment;
    std::memcpy(&segment, file.data() + header.e_phoff + i * sizeof(segment),
                sizeof(segment));
    bool loaded = segment.p_type == PT_LOAD || segment.p_type == PT_DYNAMIC;
    if (loaded && (segment.p_offset > file.size() ||
                   segment.p_filesz > file.size() - segment.p_offset))
      fail(DIFF_BAD_FILE, "'", path, "' is truncated: segment ", i,
           " needs bytes up to ", segment.p_offset, " + ", segment.p_filesz,
           ", the file has ", file.size());
  }
}

void diff::checkSharedLibrary(const std::string &path, const MappedFile &file) {
  const uint8_t *bytes = file.data();
  if (file.size() < EI_NIDENT || std::memcmp(bytes, ELFMAG, SELFMAG) != 0)
    fail(DIFF_BAD_FILE, "'", path,
         "' is not an ELF shared library; expected what diff-opt --emit=lib "
         "writes");
  if (bytes[EI_CLASS] != ELFCLASS64 || bytes[EI_DATA] != ELFDATA2LSB)
    fail(DIFF_INCOMPATIBLE, "'", path,
         "' is a 32-bit or big-endian ELF file, this machine is 64-bit "
         "little-endian ",
         hostArchitecture());
  Elf64_Ehdr header;
  if (file.size() < sizeof(header))
    fail(DIFF_BAD_FILE, "'", path, "' is truncated: ", file.size(),
         " bytes are less than an ELF header");
  std::memcpy(&header, bytes, sizeof(header));
  if (header.e_machine != hostMachine)
    fail(DIFF_INCOMPATIBLE, "'", path, "' is for ",
         machineName(header.e_machine), ", this machine is ",
         hostArchitecture(), "; compile the model for it with --target");
  if (header.e_type != ET_DYN)
    fail(DIFF_BAD_FILE, "'", path,
         "' is an ELF file but not a shared library; compile the model with "
         "--emit=lib");
  checkSegments(path, file, header);
}
