//===- Npy.cpp - NumPy's .npy files ---------------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The format: "\x93NUMPY", two bytes of version, the header's length (2 bytes,
// from version 2 on 4), the header, which is a Python dict of 'descr',
// 'fortran_order' and 'shape', and the data.
//
//===----------------------------------------------------------------------===//

#include "Npy.h"
#include "Values.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace diffrun;

static constexpr char magic[] = "\x93NUMPY";
static constexpr size_t magicBytes = 6;
/// Real headers have some hundred bytes; NumPy refuses more than 10,000.
static constexpr uint64_t maxHeaderBytes = 65536;
static constexpr size_t maxRank = DIFF_ABI_MAX_RANK;

//===----------------------------------------------------------------------===//
// The header
//===----------------------------------------------------------------------===//

/// Text from a file, fit for a message: on one line and not too long.
static std::string printable(std::string text) {
  text.resize(std::min<size_t>(text.size(), 200));
  for (char &c : text)
    if (static_cast<unsigned char>(c) < ' ' || c == 0x7f)
      c = '?';
  return text;
}

namespace {

struct Header {
  std::string descr;
  bool fortranOrder = false;
  std::vector<int64_t> shape;
};

/// Parses the dict. Anything but the three keys, once each, with values of
/// their kinds, is an error.
class HeaderParser {
public:
  HeaderParser(const std::string &path, const std::string &text)
      : path(path), text(text) {}

  Header parse() {
    Header header;
    unsigned seen = 0;
    expect('{');
    while (!accept('}')) {
      seen |= parseEntry(header, seen);
      if (!accept(',')) {
        expect('}');
        break;
      }
    }
    skipSpace();
    if (position != text.size())
      error("there is more after the dict");
    if (seen != 7)
      error("'descr', 'fortran_order' or 'shape' is missing");
    return header;
  }

private:
  /// The bit of the key.
  unsigned parseEntry(Header &header, unsigned seen) {
    std::string key = parseString();
    unsigned bit = key == "descr"           ? 1
                   : key == "fortran_order" ? 2
                   : key == "shape"         ? 4
                                            : 0;
    if (bit == 0)
      error("unknown key '" + printable(key) + "'");
    if (seen & bit)
      error("key '" + key + "' occurs twice");
    expect(':');
    if (bit == 1)
      header.descr = parseString();
    else if (bit == 2)
      header.fortranOrder = parseBool();
    else
      header.shape = parseTuple();
    return bit;
  }

  std::string parseString() {
    skipSpace();
    char quote = peek();
    if (quote != '\'' && quote != '"')
      error("expected a string (arrays of structures are not supported)");
    size_t end = text.find(quote, position + 1);
    if (end == std::string::npos)
      error("a string has no end");
    std::string value = text.substr(position + 1, end - position - 1);
    position = end + 1;
    return value;
  }

  bool parseBool() {
    skipSpace();
    for (bool value : {false, true}) {
      const char *word = value ? "True" : "False";
      if (text.compare(position, std::strlen(word), word) != 0)
        continue;
      position += std::strlen(word);
      return value;
    }
    error("expected True or False");
  }

  std::vector<int64_t> parseTuple() {
    std::vector<int64_t> values;
    expect('(');
    while (!accept(')')) {
      values.push_back(parseSize());
      if (values.size() > maxRank)
        error("the shape has more than 64 dims");
      if (!accept(',')) {
        expect(')');
        break;
      }
    }
    return values;
  }

  int64_t parseSize() {
    skipSpace();
    int64_t value = 0;
    size_t begin = position;
    for (; peek() >= '0' && peek() <= '9'; ++position)
      if (__builtin_mul_overflow(value, int64_t{10}, &value) ||
          __builtin_add_overflow(value, int64_t{peek() - '0'}, &value))
        error("a dim of the shape is over 2^63 - 1");
    if (position == begin)
      error("expected a non-negative integer in the shape");
    return value;
  }

  char peek() const { return position < text.size() ? text[position] : '\0'; }

  void skipSpace() {
    while (peek() == ' ' || peek() == '\n' || peek() == '\t')
      ++position;
  }

  bool accept(char c) {
    skipSpace();
    if (peek() != c)
      return false;
    ++position;
    return true;
  }

  void expect(char c) {
    if (!accept(c))
      error(std::string("expected '") + c + "'");
  }

  [[noreturn]] void error(const std::string &what) const {
    throw Failure("'" + path + "': malformed .npy header: " + what +
                  " at byte " + std::to_string(position));
  }

  const std::string &path;
  const std::string &text;
  size_t position = 0;
};

} // namespace

/// `descr` is byte order, kind and bytes an element: "<f4", "|b1".
static diff_dtype dtypeOf(const std::string &path, const std::string &descr) {
  static constexpr struct {
    const char *name;
    diff_dtype dtype;
  } kinds[] = {{"f4", DIFF_ABI_F32}, {"f8", DIFF_ABI_F64}, {"f2", DIFF_ABI_F16},
               {"i8", DIFF_ABI_I64}, {"i4", DIFF_ABI_I32}, {"i2", DIFF_ABI_I16},
               {"i1", DIFF_ABI_I8},  {"b1", DIFF_ABI_BOOL}};
  bool bigEndian = !descr.empty() && descr[0] == '>';
  for (const auto &kind : kinds)
    if (!bigEndian && descr.size() == 3 && std::strchr("<|=", descr[0]) &&
        descr.compare(1, 2, kind.name) == 0)
      return kind.dtype;
  throw Failure("'" + path + "' has elements of type '" + printable(descr) +
                "'" + (bigEndian ? " (big endian)" : "") +
                "; supported are little-endian f2 f4 f8 i1 i2 i4 i8 b1");
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

static void readExactly(std::istream &file, const std::string &path,
                        void *target, uint64_t bytes, const char *what) {
  file.read(static_cast<char *>(target), static_cast<std::streamsize>(bytes));
  if (static_cast<uint64_t>(file.gcount()) != bytes)
    throw Failure("'" + path + "' is truncated: it ends inside " + what);
}

static Header readHeader(std::istream &file, const std::string &path) {
  unsigned char start[magicBytes + 2];
  readExactly(file, path, start, sizeof(start), "the first 8 bytes");
  if (std::memcmp(start, magic, magicBytes) != 0)
    throw Failure("'" + path + "' is not a .npy file");
  unsigned version = start[magicBytes];
  if (version < 1 || version > 3)
    throw Failure("'" + path + "' has .npy format version " +
                  std::to_string(version) + ", supported are 1 to 3");
  unsigned char field[4] = {};
  readExactly(file, path, field, version == 1 ? 2 : 4, "the header's length");
  uint64_t bytes =
      field[0] | field[1] << 8 | field[2] << 16 | uint64_t{field[3]} << 24;
  if (bytes > maxHeaderBytes)
    throw Failure("'" + path + "' has a header of " + std::to_string(bytes) +
                  " bytes, over the limit of " +
                  std::to_string(maxHeaderBytes));
  std::string text(bytes, '\0');
  readExactly(file, path, text.data(), bytes, "the header");
  return HeaderParser(path, text).parse();
}

/// The same array in row-major order.
static Tensor fromFortranOrder(const diff_tensor &source) {
  std::vector<int64_t> dims = dimsOf(source);
  Tensor target = createTensor(diff_tensor_dtype(&source), dims);
  uint64_t size = diff_dtype_size(diff_tensor_dtype(&source));
  const char *from = static_cast<const char *>(diff_tensor_data(&source));
  char *to = static_cast<char *>(diff_tensor_data(target.get()));
  uint64_t count = diff_tensor_num_elements(&source);
  for (uint64_t i = 0; i < count; ++i) {
    uint64_t rest = i, offset = 0;
    for (size_t dim = dims.size(); dim-- > 0;) {
      uint64_t stride = 1;
      for (size_t inner = 0; inner < dim; ++inner)
        stride *= static_cast<uint64_t>(dims[inner]);
      offset += rest % static_cast<uint64_t>(dims[dim]) * stride;
      rest /= static_cast<uint64_t>(dims[dim]);
    }
    std::memcpy(to + i * size, from + offset * size, size);
  }
  return target;
}

/// Bytes of the data, or more than any file has when they do not fit 63 bits.
static uint64_t dataBytes(const Header &header, diff_dtype dtype) {
  int64_t bytes = static_cast<int64_t>(diff_dtype_size(dtype));
  bool empty = false, overflow = false;
  for (int64_t dim : header.shape) {
    empty |= dim == 0;
    overflow |= dim != 0 && __builtin_mul_overflow(bytes, dim, &bytes);
  }
  return overflow ? UINT64_MAX : empty ? 0 : static_cast<uint64_t>(bytes);
}

Tensor diffrun::readNpy(const std::string &path) {
  struct stat info;
  if (::stat(path.c_str(), &info) != 0)
    throw Failure("can't open '" + path + "': " + std::strerror(errno));
  if (!S_ISREG(info.st_mode))
    throw Failure("'" + path + "' is not a regular file");
  std::ifstream file(path, std::ios::binary);
  if (!file)
    throw Failure("can't open '" + path + "': " + std::strerror(errno));
  Header header = readHeader(file, path);
  diff_dtype dtype = dtypeOf(path, header.descr);
  uint64_t expected = dataBytes(header, dtype);
  uint64_t present = static_cast<uint64_t>(info.st_size) -
                     std::min(static_cast<uint64_t>(info.st_size),
                              static_cast<uint64_t>(file.tellg()));
  std::string type = typeString(dtype, header.shape.data(),
                                static_cast<int32_t>(header.shape.size()));
  if (expected == UINT64_MAX)
    throw Failure("'" + path + "' has type " + type +
                  ", which is over 2^63 - 1 bytes");
  if (present != expected)
    throw Failure("'" + path + "' has type " + type + " of " +
                  std::to_string(expected) + " bytes, but " +
                  std::to_string(present) + " bytes of data");
  Tensor tensor = createTensor(dtype, header.shape);
  readExactly(file, path, diff_tensor_data(tensor.get()), expected, "the data");
  return header.fortranOrder ? fromFortranOrder(*tensor) : std::move(tensor);
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

static const char *descrOf(diff_dtype dtype) {
  static constexpr const char *names[] = {"",    "<f4", "<f8", "<f2", "<f4",
                                          "<i8", "<i4", "<i2", "|i1", "|b1"};
  return names[dtype];
}

static std::string headerFor(const diff_tensor &tensor) {
  std::string shape;
  for (int64_t dim : dimsOf(tensor))
    shape += std::to_string(dim) + ", ";
  if (diff_tensor_rank(&tensor) > 1)
    shape.resize(shape.size() - 2);
  std::string text = std::string("{'descr': '") +
                     descrOf(diff_tensor_dtype(&tensor)) +
                     "', 'fortran_order': False, 'shape': (" + shape + "), }";
  constexpr size_t before = magicBytes + 4;
  size_t total = (before + text.size() + 1 + 63) / 64 * 64;
  text.resize(total - before - 1, ' ');
  text += '\n';
  std::string head(magic, magicBytes);
  head += '\x01';
  head += '\0';
  head += static_cast<char>(text.size() & 0xff);
  head += static_cast<char>(text.size() >> 8);
  return head + text;
}

NpyWriter::~NpyWriter() {
  for (const Pending &file : pending)
    if (file.temporary != file.path)
      ::unlink(file.temporary.c_str());
}

void NpyWriter::write(const std::string &path, const diff_tensor &tensor) {
  if (diff_tensor_dtype(&tensor) == DIFF_ABI_BF16)
    return write(path, *convertFloat(tensor, DIFF_ABI_F32));
  // A device or a pipe is written to, not replaced.
  struct stat info;
  bool special = ::stat(path.c_str(), &info) == 0 && !S_ISREG(info.st_mode);
  std::string target = special ? path
                               : path + ".tmp" + std::to_string(::getpid()) +
                                     "." + std::to_string(pending.size());
  pending.push_back({target, path});
  std::ofstream file(target, std::ios::binary | std::ios::trunc);
  std::string header = headerFor(tensor);
  file.write(header.data(), static_cast<std::streamsize>(header.size()));
  file.write(static_cast<const char *>(diff_tensor_data(&tensor)),
             static_cast<std::streamsize>(diff_tensor_num_bytes(&tensor)));
  file.close();
  if (!file)
    throw Failure("can't write '" + path + "': " + std::strerror(errno));
}

void NpyWriter::commit() {
  while (!pending.empty()) {
    const Pending &file = pending.back();
    if (file.temporary != file.path &&
        std::rename(file.temporary.c_str(), file.path.c_str()) != 0)
      throw Failure("can't write '" + file.path + "': " + std::strerror(errno));
    pending.pop_back();
  }
}
