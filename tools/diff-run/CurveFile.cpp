//===- CurveFile.cpp - Loss curves from a CSV file that grows -------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CurveFile.h"
#include "Support.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstring>
#include <fstream>
#include <sys/stat.h>

#define CSV_IO_NO_THREAD
#include <csv.h>

using namespace diffrun;

/// One row as far as it concerns us; a column that is not there stays null.
static constexpr unsigned numCells = 5;
using Reader =
    io::CSVReader<numCells, io::trim_chars<' ', '\t', '\r'>,
                  io::double_quote_escape<',', '"'>, io::throw_on_overflow,
                  io::single_and_empty_line_comment<'#'>>;

/// How much is read at once, and so how long a header may be.
static constexpr size_t chunkSize = size_t(8) << 20;

CurveFile::CurveFile(std::string path, CurveColumns columns)
    : path(std::move(path)), wanted(std::move(columns)), columns(wanted) {}

//===----------------------------------------------------------------------===//
// Bytes
//===----------------------------------------------------------------------===//

void CurveFile::startOver() {
  offset = 0;
  lines = 0;
  tail.clear();
  pending.clear();
  header.clear();
  columns = wanted;
}

/// Reads on from `offset`; false at the end. The file was replaced when it is
/// another one, or shorter, or has other bytes before `offset`.
bool CurveFile::readBytes(std::string &bytes, bool &restarted) {
  struct stat info;
  if (stat(path.c_str(), &info) != 0) {
    if (errno == ENOENT)
      return false;
    throw Failure("can't read '" + path + "': " + std::strerror(errno));
  }
  std::ifstream file(path, std::ios::binary);
  if (S_ISDIR(info.st_mode) || !file)
    throw Failure("can't read '" + path + "': " +
                  std::strerror(S_ISDIR(info.st_mode) ? EISDIR : errno));
  Identity now{info.st_dev, info.st_ino};
  bool other = now.device != identity.device || now.file != identity.file;
  if (!other && offset > 0) {
    std::string before(tail.size(), '\0');
    file.seekg(static_cast<std::streamoff>(offset - tail.size()));
    file.read(before.data(), static_cast<std::streamsize>(before.size()));
    other = !file || before != tail;
    file.clear();
  }
  if (other) {
    restarted |= seen;
    startOver();
    identity = now;
  }
  seen = true;
  file.seekg(static_cast<std::streamoff>(offset));
  bytes.resize(chunkSize);
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<size_t>(file.gcount()));
  offset += bytes.size();
  constexpr size_t kept = 256;
  tail += bytes.substr(bytes.size() - std::min(bytes.size(), kept));
  tail.erase(0, tail.size() - std::min(tail.size(), kept));
  return !bytes.empty();
}

//===----------------------------------------------------------------------===//
// Lines
//===----------------------------------------------------------------------===//

/// A reader over `text`, which begins with the header. It copies the text; its
/// own messages, for which it would take a file name, are not used.
static Reader openReader(const std::string &text) {
  return Reader("", text.data(), text.data() + text.size());
}

static void readHeaderOf(Reader &reader, const CurveColumns &columns) {
  // A column may have no name; one that is not wanted has none that can be.
  auto name = [](const std::string &name) {
    return name.empty() ? "\n" : name;
  };
  reader.read_header(io::ignore_extra_column | io::ignore_missing_column,
                     name(columns.step), name(columns.loss), name(columns.seed),
                     name(columns.run), name(columns.where));
}

/// Moves the lines up to the header from `pending` to `header`, once it is
/// there.
bool CurveFile::readHeader() {
  size_t end = pending.rfind('\n');
  if (end == std::string::npos)
    return false;
  std::string whole = pending.substr(0, end + 1);
  Reader reader = openReader(whole);
  try {
    readHeaderOf(reader, columns);
  } catch (const io::error::header_missing &) {
    return false;
  } catch (const io::error::duplicated_column_in_header &error) {
    throw Failure(path + ": the header has column '" + error.column_name +
                  "' twice");
  } catch (const io::error::base &) {
    throw Failure(path + ": the header can't be read: a quote is not closed");
  }
  lines = reader.get_file_line();
  size_t length = 0;
  for (unsigned i = 0; i < lines; ++i)
    length = whole.find('\n', length) + 1;
  header = whole.substr(0, length);
  pending.erase(0, length);
  findColumns();
  return true;
}

void CurveFile::findColumns() {
  std::string last = header.substr(0, header.find_last_not_of("\r\n") + 1);
  last.erase(0, last.rfind('\n') + 1);
  auto has = [&](const std::string &name) {
    CurveColumns probe = columns;
    probe.run = name;
    Reader reader = openReader(header);
    readHeaderOf(reader, probe);
    return reader.has_column(name);
  };
  auto require = [&](const std::string &name, const char *option) {
    if (!has(name))
      throw Failure(path + ":" + std::to_string(lines) + ": no column '" +
                    name + "' in the header '" + last + "'; " + option +
                    " names another");
  };
  require(columns.step, "--step-column");
  require(columns.loss, "--loss-column");
  if (!columns.where.empty())
    require(columns.where, "--where");
  if (!columns.run.empty())
    require(columns.run, "--run-column");
  else
    columns.run = has("run") ? "run" : "configuration";
}

template <typename T>
static bool parseNumber(const char *text, T &value) {
  const char *end = text + std::strlen(text);
  if (*text == '+')
    ++text;
  auto [stop, error] = std::from_chars(text, end, value);
  return error == std::errc() && stop == end;
}

/// Some programs write whole numbers as "100.0".
static bool parseStep(const char *text, int64_t &step) {
  double value;
  if (parseNumber(text, step))
    return step >= 0;
  if (!parseNumber(text, value) || value != std::floor(value) || value < 0 ||
      value > 9e15)
    return false;
  step = static_cast<int64_t>(value);
  return true;
}

std::optional<CurvePoint> CurveFile::point(const char *const *cells,
                                           unsigned line,
                                           const BadLine &badLine) const {
  const char *step = cells[0], *loss = cells[1];
  if (columns.step == step && columns.loss == loss)
    return std::nullopt; // the header again, by a run that was resumed
  if (!*loss)
    return std::nullopt; // something else was logged
  if (cells[4] && columns.value != cells[4])
    return std::nullopt;
  CurvePoint point{cells[3] ? cells[3] : "", cells[2] ? cells[2] : "", 0, 0};
  auto bad = [&](const std::string &column, const char *cell,
                 const char *expected) {
    badLine(path + ":" + std::to_string(line) + ": column '" + column +
            "' is '" + cell + "': expected " + expected);
    return std::nullopt;
  };
  if (!parseStep(step, point.step))
    return bad(columns.step, step, "a whole number, not negative");
  if (!parseNumber(loss, point.loss))
    return bad(columns.loss, loss, "a number");
  return point;
}

void CurveFile::parse(const std::string &text, std::vector<CurvePoint> &points,
                      const BadLine &badLine) {
  std::string whole = header + text;
  Reader reader = openReader(whole);
  readHeaderOf(reader, columns);
  reader.set_file_line(lines);
  auto bad = [&](const char *what) {
    badLine(path + ":" + std::to_string(reader.get_file_line()) + ": " + what);
  };
  while (true) {
    const char *cells[numCells] = {};
    try {
      if (!reader.read_row(cells[0], cells[1], cells[2], cells[3], cells[4]))
        break;
      if (auto read = point(cells, reader.get_file_line(), badLine))
        points.push_back(std::move(*read));
    } catch (const io::error::too_few_columns &) {
      bad("fewer columns than the header has");
    } catch (const io::error::too_many_columns &) {
      bad("more columns than the header has");
    } catch (const io::error::escaped_string_not_closed &) {
      bad("a quote is not closed");
    }
  }
  lines = reader.get_file_line();
}

CurveFile::Chunk CurveFile::read(const BadLine &badLine) {
  Chunk chunk;
  std::string bytes;
  bool restarted = false;
  while (readBytes(bytes, restarted)) {
    if (restarted) {
      chunk.points.clear();
      chunk.restarted = true;
      restarted = false;
    }
    pending += bytes;
    if (header.empty() && !readHeader())
      continue;
    size_t end = pending.rfind('\n');
    if (end == std::string::npos)
      continue;
    std::string whole = pending.substr(0, end + 1);
    pending.erase(0, end + 1);
    parse(whole, chunk.points, badLine);
  }
  chunk.restarted |= restarted;
  return chunk;
}
