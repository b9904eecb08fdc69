//===- SafeTensors.cpp - Reading parameters files -------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The format: 8 bytes with the header's length N, little endian; N bytes of
// JSON, {"NAME": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]},
// ..., "__metadata__": {...}}; then the data, without overlaps or holes.
//
//===----------------------------------------------------------------------===//

#include "SafeTensors.h"

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>
#include <unordered_set>

using namespace diff;
using nlohmann::json;

/// The format's own limit, which keeps a hostile file from taking the memory.
static constexpr uint64_t maxHeaderBytes = 100'000'000;

namespace {
struct FileType {
  const char *name;
  uint64_t bytes;
  diff_dtype dtype; ///< 0 where models have none
};
} // namespace

static constexpr FileType fileTypes[] = {{"F32", 4, DIFF_ABI_F32},
                                         {"F64", 8, DIFF_ABI_F64},
                                         {"F16", 2, DIFF_ABI_F16},
                                         {"BF16", 2, DIFF_ABI_BF16},
                                         {"I64", 8, DIFF_ABI_I64},
                                         {"I32", 4, DIFF_ABI_I32},
                                         {"I16", 2, DIFF_ABI_I16},
                                         {"I8", 1, DIFF_ABI_I8},
                                         {"BOOL", 1, DIFF_ABI_BOOL},
                                         {"U64", 8, 0},
                                         {"U32", 4, 0},
                                         {"U16", 2, 0},
                                         {"U8", 1, 0},
                                         {"F8_E5M2", 1, 0},
                                         {"F8_E4M3", 1, 0},
                                         {"F8_E8M0", 1, 0}};

static const FileType *findType(const std::string &name) {
  for (const FileType &type : fileTypes)
    if (name == type.name)
      return &type;
  return nullptr;
}

std::string SafeTensor::type() const {
  std::string text;
  for (int64_t dim : dims)
    text += std::to_string(dim) + "x";
  const FileType *known = findType(dtype);
  return text + (known && known->dtype ? diff_dtype_name(known->dtype)
                                       : printable(dtype));
}

//===----------------------------------------------------------------------===//
// The header
//===----------------------------------------------------------------------===//

namespace {
/// Reads the header before it is parsed. Throws where it is no JSON or of no
/// shape that the format has, before it has taken much memory. (The parser's
/// own callback would do, but takes time quadratic in the number of names.)
class HeaderGuard final : public nlohmann::json_sax<json> {
public:
  explicit HeaderGuard(const std::string &where) : where(where) {}

  bool null() override { return value(); }
  bool boolean(bool) override { return value(); }
  bool number_integer(number_integer_t) override { return value(); }
  bool number_unsigned(number_unsigned_t) override { return value(); }
  bool number_float(number_float_t, const string_t &) override {
    return value();
  }
  bool string(string_t &) override { return value(); }
  bool binary(binary_t &) override { return value(); }
  bool start_object(size_t) override { return enter(); }
  bool start_array(size_t) override { return enter(); }
  bool end_object() override { return leave(); }
  bool end_array() override { return leave(); }

  bool key(string_t &name) override {
    // Which of two equal names counts differs between readers.
    if (!(depth == 1 ? names : fields).insert(name).second)
      fail(DIFF_BAD_FILE, where, ": name ", inQuotes(name),
           " occurs twice in the header");
    return true;
  }

  bool parse_error(size_t, const std::string &,
                   const nlohmann::detail::exception &error) override {
    fail(DIFF_BAD_FILE, where,
         ": the header is not valid JSON: ", printable(error.what()));
  }

private:
  /// The header, its entries and their lists are all there is.
  bool enter() {
    if (depth > 2)
      fail(DIFF_BAD_FILE, where, ": the header is nested too deep");
    if (depth == 1)
      fields.clear();
    values = 0;
    ++depth;
    return true;
  }

  bool leave() {
    --depth;
    return true;
  }

  bool value() {
    if (depth == 3 && ++values > maxRank)
      fail(DIFF_BAD_FILE, where, ": a list in the header has more than ",
           maxRank, " entries");
    return true;
  }

  const std::string &where;
  std::unordered_set<std::string> names, fields;
  int depth = 0;
  int32_t values = 0;
};
} // namespace

static json parseHeader(const std::string &where, const char *begin,
                        const char *end) {
  HeaderGuard guard(where);
  json::sax_parse(begin, end, &guard);
  json header = json::parse(begin, end);
  if (!header.is_object())
    fail(DIFF_BAD_FILE, where, ": the header is not a JSON object");
  return header;
}

static uint64_t readHeaderLength(const std::string &where,
                                 const MappedFile &file) {
  uint64_t length = 0;
  if (file.size() < sizeof(length))
    fail(DIFF_BAD_FILE, where, " is truncated: it has ", file.size(),
         " bytes, a safetensors file starts with 8 for the header's length");
  for (int i = 7; i >= 0; --i)
    length = length << 8 | file.data()[i];
  if (length > maxHeaderBytes)
    fail(DIFF_BAD_FILE, where, ": the header's length ", length,
         " is over the format's limit of ", maxHeaderBytes,
         "; is this a safetensors file?");
  if (length > file.size() - sizeof(length))
    fail(DIFF_BAD_FILE, where, " is truncated: the header's length is ", length,
         ", but ", file.size() - sizeof(length), " bytes follow it");
  return length;
}

//===----------------------------------------------------------------------===//
// Entries
//===----------------------------------------------------------------------===//

/// An integer of 0 to 2^63 - 1.
static int64_t readSize(const std::string &what, const json &value) {
  if (!value.is_number_integer() || value.get<double>() < 0)
    fail(DIFF_BAD_FILE, what, " has ",
         value.is_number() ? value.dump() : value.type_name(),
         " where a non-negative integer is due");
  if (value.is_number_unsigned() && value.get<uint64_t>() > INT64_MAX)
    fail(DIFF_BAD_FILE, what, " has ", value.dump(), ", over 2^63 - 1");
  return value.get<int64_t>();
}

static const json &readField(const std::string &what, const json &entry,
                             const char *name,
                             bool (json::*hasType)() const noexcept) {
  auto field = entry.find(name);
  if (field == entry.end() || !((*field).*hasType)())
    fail(DIFF_BAD_FILE, what, " has no '", name, "' of the right kind");
  return *field;
}

static void checkBytes(const std::string &what, const SafeTensor &entry) {
  const FileType *type = findType(entry.dtype);
  if (!type)
    return; // a type of a later version of the format
  uint64_t bytes;
  if (!denseBytes(entry.dims.data(), static_cast<int64_t>(entry.dims.size()),
                  type->bytes, bytes))
    fail(DIFF_BAD_FILE, what, " has shape ", entry.type(),
         ", which is over 2^63 - 1 bytes");
  if (bytes != entry.end - entry.begin)
    fail(DIFF_BAD_FILE, what, " has type ", entry.type(), " of ", bytes,
         " bytes, but its data_offsets cover ", entry.end - entry.begin);
}

static SafeTensor readEntry(const std::string &where, const std::string &name,
                            const json &value, uint64_t dataBytes) {
  std::string what = where + ": tensor " + inQuotes(name);
  if (!value.is_object())
    fail(DIFF_BAD_FILE, what, " is not described by a JSON object");
  SafeTensor entry;
  entry.name = name;
  entry.dtype =
      readField(what, value, "dtype", &json::is_string).get<std::string>();
  const json &shape = readField(what, value, "shape", &json::is_array);
  if (shape.size() > static_cast<size_t>(maxRank))
    fail(DIFF_BAD_FILE, what, " has rank ", shape.size(), ", over ", maxRank);
  for (const json &dim : shape)
    entry.dims.push_back(readSize(what, dim));
  const json &offsets = readField(what, value, "data_offsets", &json::is_array);
  if (offsets.size() != 2)
    fail(DIFF_BAD_FILE, what, " has ", offsets.size(),
         " data_offsets, expected 2");
  entry.begin = static_cast<uint64_t>(readSize(what, offsets[0]));
  entry.end = static_cast<uint64_t>(readSize(what, offsets[1]));
  if (entry.begin > entry.end)
    fail(DIFF_BAD_FILE, what, " ends at byte ", entry.end,
         ", before it begins at ", entry.begin);
  if (entry.end > dataBytes)
    fail(DIFF_BAD_FILE, what, " ends at byte ", entry.end,
         " of the data, the file has ", dataBytes, "; is it truncated?");
  checkBytes(what, entry);
  return entry;
}

/// Entries, sorted by position, follow each other without overlap or hole and
/// reach to the end of the file.
static void checkLayout(const std::string &where,
                        const std::vector<SafeTensor> &entries,
                        uint64_t dataBytes) {
  uint64_t position = 0;
  const SafeTensor *previous = nullptr;
  for (const SafeTensor &entry : entries) {
    if (entry.begin < position)
      fail(DIFF_BAD_FILE, where, ": tensors ", inQuotes(previous->name),
           " and ", inQuotes(entry.name), " overlap: one ends at byte ",
           position, ", the other begins at ", entry.begin);
    if (entry.begin > position)
      fail(DIFF_BAD_FILE, where, ": the data has a hole before tensor ",
           inQuotes(entry.name), ", from byte ", position, " to ", entry.begin);
    position = entry.end;
    previous = &entry;
  }
  if (position != dataBytes)
    fail(DIFF_BAD_FILE, where, ": the tensors end at byte ", position,
         " of the data, the file has ", dataBytes);
}

/// Points the entry's tensor at its data. A header whose length is no multiple
/// of 8 leaves data where compiled code can't read it; that is copied.
static void attachData(SafeTensor &entry, const uint8_t *data) {
  const FileType *type = findType(entry.dtype);
  if (!type || !type->dtype)
    return;
  auto tensor = std::make_unique<diff_tensor>();
  tensor->dtype = type->dtype;
  tensor->dims = entry.dims;
  tensor->bytes = entry.end - entry.begin;
  tensor->data = const_cast<uint8_t *>(data + entry.begin);
  if (reinterpret_cast<uintptr_t>(tensor->data) % type->bytes != 0) {
    tensor->owned = allocateAligned(tensor->bytes, 64);
    std::memcpy(tensor->owned.get(), tensor->data, tensor->bytes);
    tensor->data = tensor->owned.get();
  }
  entry.tensor = std::move(tensor);
}

std::vector<SafeTensor> diff::readSafeTensors(const std::string &where,
                                              const MappedFile &file) {
  uint64_t length = readHeaderLength(where, file);
  const char *text = reinterpret_cast<const char *>(file.data()) + 8;
  const json header = parseHeader(where, text, text + length);
  uint64_t dataBytes = file.size() - 8 - length;
  std::vector<SafeTensor> entries;
  for (const auto &[name, value] : header.items())
    if (name != "__metadata__")
      entries.push_back(readEntry(where, name, value, dataBytes));
  std::sort(entries.begin(), entries.end(),
            [](const SafeTensor &a, const SafeTensor &b) {
              return std::tie(a.begin, a.end, a.name) <
                     std::tie(b.begin, b.end, b.name);
            });
  checkLayout(where, entries, dataBytes);
  for (SafeTensor &entry : entries)
    attachData(entry, file.data() + 8 + length);
  return entries;
}
