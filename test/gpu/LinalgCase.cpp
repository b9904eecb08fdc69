//===- LinalgCase.cpp - Random linalg ops ---------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinalgCase.h"

#include <algorithm>
#include <sstream>

using namespace difftest;

//===----------------------------------------------------------------------===//
// Choices
//===----------------------------------------------------------------------===//

static int64_t pick(LinalgCase::Random &random, int64_t below) {
  return static_cast<int64_t>(random() % static_cast<uint64_t>(below));
}

const std::vector<LinalgCase::Body> &LinalgCase::bodies() {
  static const std::vector<Body> all = {
      {"copy", 1, false},        {"add", 2, false},    {"smaller", 2, false},
      {"where", 3, false},       {"index", 1, false},  {"sum", 1, true},
      {"products", 2, true},     {"largest", 1, true}, {"squares", 1, true},
      {"prefix", 1, true, true}, {"place", 1, true}};
  return all;
}

/// Not more than some thousand steps in all.
void LinalgCase::chooseLoops(Random &random) {
  static const int64_t some[] = {0,  1,  2,  3,  4,   5,   8,   16,
                                 17, 32, 33, 64, 100, 128, 300, 1500};
  int64_t rank = 1 + pick(random, 4), steps = 1;
  for (int64_t i = 0; i < rank; ++i) {
    int64_t size = some[pick(random, std::size(some))];
    if (size == 0 && pick(random, 3))
      size = 7;
    if (steps * size > 6000)
      size = 2;
    steps *= std::max<int64_t>(size, 1);
    sizes.push_back(size);
    isParallel.push_back(true);
  }
  if (!body.sums)
    return;
  bool narrow = element == "f16" || element == "bf16" || element == "i8";
  int64_t sum = 1;
  for (size_t i = 0; i < sizes.size(); ++i)
    if (pick(random, 2) || i + 1 == sizes.size()) {
      // Sums that a narrow type does not hold would not be exact.
      if (narrow && sum * sizes[i] > 30)
        sizes[i] = sum * 2 <= 30 ? 2 : 1;
      sum *= sizes[i];
      isParallel[i] = false;
    }
}

void LinalgCase::addBuffer(Random &random, const std::string &elementType,
                           std::vector<unsigned> loops) {
  LinalgBuffer buffer;
  buffer.element = elementType;
  buffer.loops = std::move(loops);
  buffer.hasLayout = pick(random, 4) == 0;
  int64_t stride = 1;
  buffer.strides.resize(buffer.loops.size());
  for (size_t dim = buffer.loops.size(); dim-- > 0;) {
    buffer.strides[dim] = stride;
    stride *= sizes[buffer.loops[dim]];
    if (buffer.hasLayout && pick(random, 2))
      stride = stride * (1 + pick(random, 2)) + pick(random, 3);
  }
  for (size_t dim = 0; dim < buffer.loops.size(); ++dim)
    buffer.isDynamic.push_back(pick(random, 2) == 0);
  bool isFlag = elementType == "i1";
  buffer.memory.resize(static_cast<size_t>(std::max<int64_t>(stride, 1)));
  for (double &number : buffer.memory)
    number = isFlag ? static_cast<double>(pick(random, 2))
                    : static_cast<double>(pick(random, 5) - 2);
  buffers.push_back(std::move(buffer));
}

LinalgCase::LinalgCase(Random &random) {
  static const char *const elements[] = {"f32", "f32", "f64",  "f16", "bf16",
                                         "i32", "i64", "bf16", "i8"};
  element = elements[pick(random, std::size(elements))];
  body = bodies()[pick(random, static_cast<int64_t>(bodies().size()))];
  chooseLoops(random);
  std::vector<unsigned> all, points;
  for (unsigned i = 0; i < sizes.size(); ++i) {
    all.push_back(i);
    if (isParallel[i])
      points.push_back(i);
  }
  std::vector<unsigned> used;
  for (unsigned i = 0; i < body.inputs; ++i) {
    std::vector<unsigned> loops = all;
    // The first input has all loops: it gives them their sizes.
    if (i > 0)
      loops.erase(
          std::remove_if(loops.begin(), loops.end(),
                         [&](unsigned) { return pick(random, 3) == 0; }),
          loops.end());
    if (pick(random, 2))
      std::shuffle(loops.begin(), loops.end(), random);
    bool isFlag = body.name == "where" && i == 0;
    addBuffer(random, isFlag ? "i1" : element, loops);
  }
  if (pick(random, 3) == 0)
    std::shuffle(points.begin(), points.end(), random);
  if (body.storesSteps)
    addBuffer(random, element, all);
  addBuffer(random, body.name == "smaller" ? "i1" : element, points);
  if (body.name == "place")
    addBuffer(random, "i64", points);
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

std::string LinalgCase::typeOf(const LinalgBuffer &buffer) const {
  std::ostringstream text;
  text << "memref<";
  for (size_t dim = 0; dim < buffer.loops.size(); ++dim)
    if (buffer.isDynamic[dim])
      text << "?x";
    else
      text << sizes[buffer.loops[dim]] << "x";
  text << buffer.element;
  if (buffer.hasLayout) {
    text << ", strided<[";
    for (size_t dim = 0; dim < buffer.strides.size(); ++dim) {
      text << (dim ? ", " : "");
      if (buffer.isDynamic[dim] && dim + 1 < buffer.strides.size())
        text << "?";
      else
        text << buffer.strides[dim];
    }
    text << "]>";
  }
  text << ">";
  return text.str();
}

/// Lines of the body; its operands are %a, %b, %c and the results' %o, %p.
std::string LinalgCase::bodyText() const {
  bool isFloat = element[0] == 'f' || element[0] == 'b';
  const std::string t = element, kind = isFloat ? "f" : "i";
  auto binary = [&](const std::string &name, const std::string &op,
                    const std::string &x, const std::string &y) {
    return name + " = arith." + op + kind + " " + x + ", " + y + " : " + t +
           "\n";
  };
  const std::string less = isFloat ? "arith.cmpf olt" : "arith.cmpi slt";
  if (body.name == "copy")
    return "linalg.yield %a : " + t;
  if (body.name == "add")
    return binary("%r", "add", "%a", "%b") + "linalg.yield %r : " + t;
  if (body.name == "smaller")
    return "%r = " + less + ", %a, %b : " + t + "\nlinalg.yield %r : i1";
  if (body.name == "where")
    return "%r = arith.select %a, %b, %c : " + t + "\nlinalg.yield %r : " + t;
  if (body.name == "index")
    return "%i = linalg.index 0 : index\n%d = arith.constant 5 : index\n"
           "%m = arith.remui %i, %d : index\n"
           "%w = arith.index_cast %m : index to i32\n%n = " +
           std::string(isFloat      ? "arith.sitofp %w : i32 to " + t
                       : t == "i64" ? "arith.extsi %w : i32 to i64"
                       : t == "i8"  ? "arith.trunci %w : i32 to i8"
                                    : "arith.addi %w, %w : i32") +
           "\n" + binary("%r", "add", "%a", "%n") + "linalg.yield %r : " + t;
  if (body.name == "sum")
    return binary("%r", "add", "%o", "%a") + "linalg.yield %r : " + t;
  if (body.name == "products")
    return binary("%x", "mul", "%a", "%b") + binary("%r", "add", "%o", "%x") +
           "linalg.yield %r : " + t;
  if (body.name == "squares")
    return binary("%x", "mul", "%a", "%a") + binary("%r", "add", "%x", "%o") +
           "linalg.yield %r : " + t;
  if (body.name == "largest")
    return std::string("%r = arith.") + (isFloat ? "maximumf" : "maxsi") +
           " %a, %o : " + t + "\nlinalg.yield %r : " + t;
  if (body.name == "prefix")
    return binary("%r", "add", "%p", "%a") + "linalg.yield %r, %r : " + t +
           ", " + t;
  // The place of the last of the largest numbers.
  unsigned loop = 0;
  for (unsigned i = 0; i < sizes.size(); ++i)
    if (!isParallel[i])
      loop = i;
  return "%l = " + less + ", %a, %o : " + t +
         "\n%r = arith.select %l, %o, %a : " + t + "\n%i = linalg.index " +
         std::to_string(loop) +
         " : index\n%w = arith.index_cast %i : index to i64\n"
         "%q = arith.select %l, %p, %w : i64\nlinalg.yield %r, %q : " +
         t + ", i64";
}

std::string LinalgCase::toMlir(const std::string &name) const {
  std::ostringstream arguments, maps, iterators, inputs, outputs, operands;
  auto listLoops = [](std::ostringstream &text, size_t count, auto nameOf) {
    for (size_t i = 0; i < count; ++i)
      text << (i ? ", " : "") << nameOf(i);
  };
  static const char *const inputNames[] = {"%a", "%b", "%c"};
  static const char *const resultNames[] = {"%o", "%p"};
  std::string space;
  for (size_t i = 0; i < sizes.size(); ++i)
    space += (i ? ", d" : "d") + std::to_string(i);
  size_t numOutputs = buffers.size() - body.inputs;
  auto writeOperands = [&](std::ostringstream &text, size_t from,
                           size_t count) {
    listLoops(text, count,
              [&](size_t i) { return "%m" + std::to_string(from + i); });
    text << " : ";
    listLoops(text, count, [&](size_t i) { return typeOf(buffers[from + i]); });
  };
  for (size_t i = 0; i < buffers.size(); ++i) {
    const LinalgBuffer &buffer = buffers[i];
    arguments << (i ? ", " : "") << "%m" << i << ": " << typeOf(buffer);
    maps << (i ? ", " : "") << "affine_map<(" << space << ") -> (";
    listLoops(maps, buffer.loops.size(), [&](size_t dim) {
      return "d" + std::to_string(buffer.loops[dim]);
    });
    maps << ")>";
    operands << (i ? ", " : "")
             << (i < body.inputs ? inputNames[i] : resultNames[i - body.inputs])
             << ": " << buffer.element;
  }
  listLoops(iterators, sizes.size(), [&](size_t i) {
    return isParallel[i] ? "\"parallel\"" : "\"reduction\"";
  });
  writeOperands(inputs, 0, body.inputs);
  writeOperands(outputs, body.inputs, numOutputs);
  return "func.func private @" + name + "(" + arguments.str() +
         ") {\nlinalg.generic {indexing_maps = [" + maps.str() +
         "], iterator_types = [" + iterators.str() + "]} ins(" + inputs.str() +
         ") outs(" + outputs.str() + ") {\n^bb0(" + operands.str() + "):\n" +
         bodyText() + "\n}\nreturn\n}\n";
}

//===----------------------------------------------------------------------===//
// Oracle
//===----------------------------------------------------------------------===//

Numbers LinalgCase::apply(const Numbers &x,
                          const std::vector<int64_t> &indices) const {
  const std::string &n = body.name;
  if (n == "copy")
    return {x[0]};
  if (n == "add" || n == "sum")
    return {x[0] + x[1]};
  if (n == "smaller")
    return {x[0] < x[1] ? 1.0 : 0.0};
  if (n == "where")
    return {x[0] != 0 ? x[1] : x[2]};
  if (n == "index") {
    auto index = static_cast<double>(indices[0] % 5);
    return {x[0] + (element == "i32" ? 2 * index : index)};
  }
  if (n == "products")
    return {x[2] + x[0] * x[1]};
  if (n == "squares")
    return {x[1] + x[0] * x[0]};
  if (n == "largest")
    return {std::max(x[0], x[1])};
  if (n == "prefix")
    return {x[2] + x[0], x[2] + x[0]};
  int64_t place = 0;
  for (size_t i = 0; i < sizes.size(); ++i)
    if (!isParallel[i])
      place = indices[i];
  return x[0] < x[1] ? Numbers{x[1], x[2]}
                     : Numbers{x[0], static_cast<double>(place)};
}

std::vector<Numbers> LinalgCase::oracle() const {
  std::vector<Numbers> memory;
  for (const LinalgBuffer &buffer : buffers)
    memory.push_back(buffer.memory);
  if (std::count(sizes.begin(), sizes.end(), 0))
    return memory;
  std::vector<int64_t> indices(sizes.size());
  for (bool more = true; more;) {
    std::vector<double *> elements;
    Numbers operands;
    for (size_t i = 0; i < buffers.size(); ++i) {
      int64_t offset = 0;
      for (size_t dim = 0; dim < buffers[i].loops.size(); ++dim)
        offset += indices[buffers[i].loops[dim]] * buffers[i].strides[dim];
      elements.push_back(&memory[i][offset]);
      operands.push_back(memory[i][offset]);
    }
    Numbers results = apply(operands, indices);
    for (size_t i = 0; i < results.size(); ++i)
      *elements[body.inputs + i] = results[i];
    more = false;
    for (size_t i = sizes.size(); i-- > 0 && !more;) {
      more = ++indices[i] < sizes[i];
      if (!more)
        indices[i] = 0;
    }
  }
  return memory;
}
