//===- Wgmma.cpp - wgmma: products of tiles in shared memory --------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A warp group's warp w has rows 16 w to 16 w + 15 of the product: its own
// part depends on no other warp's registers. With g = lane / 4, t = lane % 4,
// register i of the accumulator is row g + 8 (i / 2 % 2), column
// 8 (i / 4) + 2 t + i % 2; A in registers is as for mma.
//
// A product runs at once (eager) or when it is waited for (lazy); until then
// its accumulators hold NaNs for all who read them.
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"
#include "Map.h"
#include "TensorMap.h"

using namespace cudasim;

namespace {

enum class Kind : uint8_t { F16, BF16 };

/// Inst::extra.
struct Form {
  unsigned n;
  Kind kind;
  bool aInRegisters, aTransposed, bTransposed, aNegated, bNegated;

  explicit Form(uint32_t bits)
      : n(bits & 511), kind(static_cast<Kind>(bits >> 9 & 1)),
        aInRegisters(bits >> 10 & 1), aTransposed(bits >> 11 & 1),
        bTransposed(bits >> 12 & 1), aNegated(bits >> 13 & 1),
        bNegated(bits >> 14 & 1) {}
};

/// A matrix descriptor.
struct Descriptor {
  uint32_t start, leading, stride;
  unsigned swizzle; // of TensorMap.h

  explicit Descriptor(uint64_t bits)
      : start(static_cast<uint32_t>(bits & 0x3fff) << 4),
        leading(static_cast<uint32_t>(bits >> 16 & 0x3fff) << 4),
        stride(static_cast<uint32_t>(bits >> 32 & 0x3fff) << 4),
        swizzle(static_cast<unsigned>((4 - (bits >> 62)) & 3)) {}

  /// The 16 bytes with eight elements: of row `row`, from column `k` on, or
  /// transposed of column k, from row `row` on.
  uint32_t piece(unsigned row, unsigned k, bool transposed) const {
    if (!swizzle)
      return start +
             (transposed
                  ? (row / 8) * stride + (k / 8) * leading + (k % 8) * 16
                  : (row / 8) * stride + (k / 8) * leading + (row % 8) * 16);
    uint32_t span = 16u << swizzle; // bytes of a row of the pattern
    unsigned elements = span / 2;
    uint32_t address =
        transposed ? start + (row / elements) * leading + (k / 8) * stride +
                         (k % 8) * span + (row % elements) * 2
                   : start + (row / 8) * stride + (row % 8) * span + k * 2;
    return cudasim::swizzled(address, swizzle);
  }
};

} // namespace

static double widen(uint16_t bits, Kind kind) {
  return kind == Kind::F16 ? halfToFloat(bits) : bfloatToFloat(bits);
}

using Matrix = std::vector<double>; // [row][16]

static Matrix fromShared(Warp &warp, uint64_t bits, unsigned first,
                         unsigned rows, bool transposed, Kind kind) {
  Descriptor descriptor(bits);
  Matrix matrix(size_t(rows) * 16);
  for (unsigned piece = 0; piece < rows * 2; ++piece) {
    // Eight elements along what lies together.
    unsigned row = transposed ? piece % (rows / 8) * 8 : piece / 2;
    unsigned k = transposed ? piece / (rows / 8) : piece % 2 * 8;
    uint16_t elements[8];
    std::memcpy(elements,
                warp.forRead(Space::Shared,
                             descriptor.piece(first + row, k, transposed), 16,
                             0),
                16);
    for (unsigned i = 0; i < 8; ++i)
      matrix[transposed ? (row + i) * 16 + k : row * 16 + k + i] =
          widen(elements[i], kind);
  }
  return matrix;
}

static Matrix fromRegisters(Warp &warp, const Inst &inst, Kind kind) {
  Matrix matrix(256);
  for (unsigned r = 0; r < 4; ++r) {
    const uint64_t *row = warp.row(inst.s[2 + r]);
    for (unsigned lane = 0; lane < 32; ++lane)
      for (unsigned h = 0; h < 2; ++h)
        matrix[(lane / 4 + 8 * (r % 2)) * 16 + 2 * (lane % 4) + h +
               8 * (r / 2)] =
            widen(static_cast<uint16_t>(row[lane] >> (16 * h)), kind);
  }
  return matrix;
}

/// s: whether to add, B's descriptor, A's descriptor or registers.
static void gather(Warp &warp, const PendingProduct &product, Matrix &a,
                   Matrix &b) {
  const Inst &inst = *product.inst;
  Form form(inst.extra);
  a = form.aInRegisters ? fromRegisters(warp, inst, form.kind)
                        : fromShared(warp, product.a, 16 * (warp.id % 4), 16,
                                     form.aTransposed, form.kind);
  b = fromShared(warp, product.b, 0, form.n, form.bTransposed, form.kind);
}

void Warp::finishProduct(const PendingProduct &product) {
  const Inst &inst = *product.inst;
  Form form(inst.extra);
  Matrix a, b;
  gather(*this, product, a, b);
  double sign = form.aNegated != form.bNegated ? -1 : 1;
  for (unsigned i = 0; i < inst.d.size(); ++i) {
    auto held = heldRows.find(inst.d[i]);
    uint64_t *d =
        held == heldRows.end() ? row(inst.d[i]) : held->second.values.data();
    for (unsigned lane = 0; lane < 32; ++lane) {
      unsigned r = lane / 4 + 8 * (i / 2 % 2),
               c = 8 * (i / 4) + 2 * (lane % 4) + i % 2;
      double sum = 0;
      for (unsigned k = 0; k < 16; ++k)
        sum += a[r * 16 + k] * b[c * 16 + k];
      double before = product.adds ? fromSlot<float>(d[lane]) : 0;
      d[lane] = toSlot(static_cast<float>(sign * sum + before));
    }
    if (held != heldRows.end() && !--held->second.products) {
      std::copy(held->second.values.begin(), held->second.values.end(),
                row(inst.d[i]));
      heldRows.erase(held);
    }
  }
}

static void startProduct(Warp &warp, const Inst &inst, uint32_t mask) {
  if (mask != 0xffffffffu)
    faultIn(-1, "all lanes have to be active, but only ", Hex{mask}, " are");
  ++warp.block.launch.counters.wgmma;
  PendingProduct product;
  product.inst = &inst;
  product.group = warp.productGroups;
  product.adds = warp.row(inst.s[0])[0] & 1;
  product.b = warp.row(inst.s[1])[0];
  product.a = warp.row(inst.s[2])[0];
  if (warp.block.launch.modes.eager)
    return warp.finishProduct(product);
  // What it reads has to be there already now.
  Matrix a, b;
  gather(warp, product, a, b);
  for (uint32_t number : inst.d) {
    HeldRow &held = warp.heldRows[number];
    uint64_t *row = warp.row(number);
    if (!held.products++)
      std::copy(row, row + 32, held.values.begin());
    std::fill(row, row + 32, 0x7fffffff);
  }
  warp.products.push_back(product);
}

static void commitProducts(Warp &warp, const Inst &inst, uint32_t mask) {
  ++warp.productGroups;
}

static void waitProducts(Warp &warp, const Inst &inst, uint32_t mask) {
  size_t done = 0;
  for (; done < warp.products.size(); ++done) {
    if (warp.products[done].group + inst.extra >= warp.productGroups)
      break;
    warp.finishProduct(warp.products[done]);
  }
  warp.products.erase(warp.products.begin(),
                      warp.products.begin() + static_cast<ptrdiff_t>(done));
}

static void fence(Warp &warp, const Inst &inst, uint32_t mask) {}

//===----------------------------------------------------------------------===//
// Decoding
//===----------------------------------------------------------------------===//

/// N of ".m64nNk16".
static unsigned takeShape(InstDecoder &decoder) {
  for (unsigned n = 8; n <= 256; n += 8)
    if (decoder.take("m64n" + std::to_string(n) + "k16"))
      return n;
  decoder.fail("the shape is not simulated");
}

static void decodeProduct(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  unsigned n = takeShape(decoder);
  Type result = decoder.takeType(), a = decoder.takeType(),
       b = decoder.takeType();
  if (result != Type::F32 || a != b || (a != Type::F16 && a != Type::BF16))
    decoder.fail("these types are not simulated");
  inst.run = startProduct;
  std::vector<Operand> d = decoder.parts(0), registers = decoder.parts(1);
  bool inRegisters = decoder.operand(1).kind == Operand::Vector;
  size_t expected = inRegisters ? 4 : 1;
  if (d.size() != n / 2 || registers.size() != expected)
    decoder.fail(d.size(), " and ", registers.size(), " registers where ",
                 n / 2, " and ", expected, " are expected");
  for (const Operand &part : d)
    inst.d.push_back(decoder.destination(part));
  // Only B is transposed where A is in registers.
  decoder.expectOperands(inRegisters ? 7 : 8);
  decoder.s(3, Type::Pred);
  decoder.s(2, Type::B64);
  for (const Operand &part : registers)
    inst.s.push_back(decoder.source(part, Type::B64));
  auto scale = [&](size_t i) {
    auto value = static_cast<int64_t>(decoder.immediate(i));
    if (value != 1 && value != -1)
      decoder.fail("a scale of ", value);
    return value < 0;
  };
  uint32_t transA = inRegisters ? 0 : decoder.immediate(6) & 1;
  uint32_t transB = decoder.immediate(inRegisters ? 6 : 7) & 1;
  inst.extra = n | uint32_t(a == Type::BF16) << 9 |
               uint32_t(inRegisters) << 10 | transA << 11 | transB << 12 |
               uint32_t(scale(4)) << 13 | uint32_t(scale(5)) << 14;
}

static void decodeWgmma(InstDecoder &decoder) {
  decoder.take("sync");
  decoder.take("aligned");
  if (decoder.take("mma_async"))
    return decodeProduct(decoder);
  if (decoder.take("fence")) {
    decoder.inst.run = fence;
  } else if (decoder.take("commit_group")) {
    decoder.inst.run = commitProducts;
  } else if (decoder.take("wait_group")) {
    decoder.inst.run = waitProducts;
    decoder.inst.extra = static_cast<uint32_t>(decoder.immediate(0));
  } else {
    decoder.fail("the operation is not known");
  }
}

void cudasim::addWgmma(OpcodeTable &table) { table["wgmma"] = decodeWgmma; }
