//===- Matrix.cpp - ldmatrix, stmatrix and movmatrix ----------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An 8x8 matrix of 16-bit elements: lane l holds row l / 4, columns 2 (l % 4)
// and the next; in memory each row is 16 bytes at an address that lane 8 i + r
// gives for row r of matrix i. Transposed, rows and columns change places.
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"
#include "Map.h"

using namespace cudasim;

using Matrix8 = uint16_t[8][8];

static void requireAll(uint32_t mask) {
  if (mask != 0xffffffffu)
    faultIn(-1, "all lanes have to be active, but only ", Hex{mask}, " are");
}

static uint64_t fragment(const Matrix8 &matrix, unsigned lane,
                         bool transposed) {
  unsigned row = lane / 4, column = lane % 4 * 2;
  uint32_t low = transposed ? matrix[column][row] : matrix[row][column];
  uint32_t high =
      transposed ? matrix[column + 1][row] : matrix[row][column + 1];
  return high << 16 | low;
}

static void setFragment(Matrix8 &matrix, unsigned lane, bool transposed,
                        uint64_t value) {
  unsigned row = lane / 4, column = lane % 4 * 2;
  for (unsigned half = 0; half < 2; ++half) {
    auto element = static_cast<uint16_t>(value >> (16 * half));
    if (transposed)
      matrix[column + half][row] = element;
    else
      matrix[row][column + half] = element;
  }
}

static void rowAddresses(Warp &warp, const Inst &inst, uint64_t *addresses) {
  const uint64_t *base = warp.row(inst.s[0]);
  for (unsigned lane = 0; lane < 8u * inst.mode; ++lane)
    addresses[lane] = inst.space == Space::Shared
                          ? static_cast<uint32_t>(base[lane] + inst.offset)
                          : base[lane] + inst.offset;
}

/// mode: how many matrices. flag: transposed.
static void loadMatrix(Warp &warp, const Inst &inst, uint32_t mask) {
  requireAll(mask);
  uint64_t addresses[32];
  rowAddresses(warp, inst, addresses);
  for (unsigned i = 0; i < inst.mode; ++i) {
    Matrix8 matrix;
    for (unsigned row = 0; row < 8; ++row)
      std::memcpy(
          matrix[row],
          warp.forRead(inst.space, addresses[8 * i + row], 16, 8 * i + row),
          16);
    uint64_t *d = warp.row(inst.d[i]);
    for (unsigned lane = 0; lane < 32; ++lane)
      d[lane] = fragment(matrix, lane, inst.flag);
  }
  auto used = static_cast<uint32_t>((uint64_t(1) << (8 * inst.mode)) - 1);
  warp.countAccess(inst.space, addresses, used, 16, false);
}

static void storeMatrix(Warp &warp, const Inst &inst, uint32_t mask) {
  requireAll(mask);
  uint64_t addresses[32];
  rowAddresses(warp, inst, addresses);
  for (unsigned i = 0; i < inst.mode; ++i) {
    Matrix8 matrix;
    const uint64_t *a = warp.row(inst.s[1 + i]);
    for (unsigned lane = 0; lane < 32; ++lane)
      setFragment(matrix, lane, inst.flag, a[lane]);
    for (unsigned row = 0; row < 8; ++row)
      std::memcpy(
          warp.forWrite(inst.space, addresses[8 * i + row], 16, 8 * i + row),
          matrix[row], 16);
  }
  auto used = static_cast<uint32_t>((uint64_t(1) << (8 * inst.mode)) - 1);
  warp.countAccess(inst.space, addresses, used, 16, true);
}

static void moveMatrix(Warp &warp, const Inst &inst, uint32_t mask) {
  requireAll(mask);
  Matrix8 matrix;
  const uint64_t *a = warp.row(inst.s[0]);
  for (unsigned lane = 0; lane < 32; ++lane)
    setFragment(matrix, lane, false, a[lane]);
  uint64_t *d = warp.row(inst.d[0]);
  for (unsigned lane = 0; lane < 32; ++lane)
    d[lane] = fragment(matrix, lane, true);
}

//===----------------------------------------------------------------------===//
// Decoding
//===----------------------------------------------------------------------===//

static void takeForm(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  decoder.take("sync");
  decoder.take("aligned");
  if (!decoder.take("m8n8"))
    decoder.fail("only .m8n8 is simulated");
  int count = decoder.takeOneOf({"x1", "x2", "x4"});
  inst.mode = static_cast<uint8_t>(1 << std::max(count, 0));
  inst.flag = decoder.take("trans");
  bool shared = decoder.take("shared") || decoder.take("shared::cta");
  inst.space = shared ? Space::Shared : Space::Generic;
  if (decoder.takeType() != Type::B16)
    decoder.fail("the type has to be .b16");
  decoder.expectOperands(2);
}

static void decodeMatrix(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  bool loads = decoder.raw.opcode == "ldmatrix";
  takeForm(decoder);
  inst.run = loads ? loadMatrix : storeMatrix;
  decoder.address(loads ? 1 : 0);
  std::vector<Operand> parts = decoder.parts(loads ? 0 : 1);
  if (parts.size() != inst.mode)
    decoder.fail(parts.size(), " registers for ", unsigned(inst.mode),
                 " matrices");
  for (const Operand &part : parts)
    if (loads)
      inst.d.push_back(decoder.destination(part));
    else
      inst.s.push_back(decoder.source(part, Type::B32));
}

static void decodeMovMatrix(InstDecoder &decoder) {
  takeForm(decoder);
  if (!decoder.inst.flag)
    decoder.fail(".trans is missing");
  decoder.simple(moveMatrix, Type::B32);
}

void cudasim::addMatrix(OpcodeTable &table) {
  table["ldmatrix"] = table["stmatrix"] = decodeMatrix;
  table["movmatrix"] = decodeMovMatrix;
}
