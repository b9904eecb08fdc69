//===- BulkCopy.cpp - cp.async.bulk: copies of whole tiles ----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// To shared memory they complete on an mbarrier; from shared memory in groups
// that the thread waits for. Coordinates outside of a tensor are read as
// zeroes and not written.
//
//===----------------------------------------------------------------------===//

#include "BulkCopy.h"
#include "Map.h"
#include "TensorMap.h"

using namespace cudasim;

static TensorMap readMap(Warp &warp, uint64_t address, unsigned lane) {
  TensorMap map;
  if (address & 63)
    faultIn(static_cast<int>(lane), "tensor map at ", Hex{address},
            " is not aligned to 64 bytes");
  for (unsigned i = 0; i < sizeof map; i += 8)
    std::memcpy(reinterpret_cast<uint8_t *>(&map) + i,
                warp.forRead(Space::Generic, address + i, 8, lane), 8);
  if (map.magic != tensorMapMagic)
    faultIn(static_cast<int>(lane), "there is no tensor map at ", Hex{address});
  return map;
}

/// The tile's elements one by one; runs of 16 bytes that stay together are one
/// piece.
static std::vector<CopyPiece>
tilePieces(const TensorMap &map, const int32_t *start, uint32_t shared) {
  std::vector<CopyPiece> pieces;
  uint64_t total = 1;
  for (unsigned i = 0; i < map.rank; ++i)
    total *= map.box[i];
  auto bytes = map.elementBytes;
  for (uint64_t n = 0; n < total; ++n) {
    uint64_t rest = n, global = map.address;
    bool inside = true;
    for (unsigned i = 0; i < map.rank; ++i) {
      int64_t index = start[i] + static_cast<int64_t>(rest % map.box[i]);
      rest /= map.box[i];
      inside &= index >= 0 && index < static_cast<int64_t>(map.dims[i]);
      global += static_cast<uint64_t>(index) *
                (i ? map.strides[i - 1] : uint64_t(bytes));
    }
    uint32_t to =
        swizzled(shared + static_cast<uint32_t>(n * bytes), map.swizzle);
    CopyPiece *last = pieces.empty() ? nullptr : &pieces.back();
    bool joins = last && last->zero == !inside && to % 16 &&
                 last->shared + last->bytes == to &&
                 (!inside || last->global + last->bytes == global);
    if (joins)
      last->bytes = static_cast<uint16_t>(last->bytes + bytes);
    else
      pieces.push_back({to, global, bytes, !inside});
  }
  return pieces;
}

static std::vector<CopyPiece> plainPieces(uint64_t global, uint32_t shared,
                                          uint32_t bytes) {
  std::vector<CopyPiece> pieces;
  for (uint32_t at = 0; at < bytes; at += 16)
    pieces.push_back({shared + at, global + at, 16, false});
  return pieces;
}

/// What a lane copies. s: shared, global or map, bytes or coordinates, and the
/// mbarrier. mode: the tensor's rank, 0 for plain bytes.
static std::vector<CopyPiece> piecesOf(Warp &warp, const Inst &inst,
                                       unsigned lane, uint64_t &bytes) {
  auto shared = static_cast<uint32_t>(warp.row(inst.s[0])[lane]);
  uint64_t from = warp.row(inst.s[1])[lane];
  if (!inst.mode) {
    bytes = static_cast<uint32_t>(warp.row(inst.s[2])[lane]);
    if ((shared | from | bytes) & 15)
      fault(CUDA_ERROR_MISALIGNED_ADDRESS, static_cast<int>(lane),
            "bulk copy of ", bytes, " bytes between ", Hex{shared}, " and ",
            Hex{from}, ": all have to be multiples of 16");
    return plainPieces(from, shared, static_cast<uint32_t>(bytes));
  }
  TensorMap map = readMap(warp, from, lane);
  if (map.rank != inst.mode)
    faultIn(static_cast<int>(lane), "a tensor map of rank ", unsigned(map.rank),
            " where ", unsigned(inst.mode), " coordinates are given");
  if (shared & 127)
    fault(CUDA_ERROR_MISALIGNED_ADDRESS, static_cast<int>(lane), "tile at ",
          Hex{shared}, " of shared memory is not aligned to 128 bytes");
  int32_t start[5];
  bytes = map.elementBytes;
  for (unsigned i = 0; i < inst.mode; ++i) {
    start[i] = static_cast<int32_t>(warp.row(inst.s[2 + i])[lane]);
    bytes *= map.box[i];
  }
  return tilePieces(map, start, shared);
}

static void copyIn(Warp &warp, const Inst &inst, uint32_t mask) {
  forEachLane(mask, [&](unsigned lane) {
    BulkCopy copy;
    copy.pieces = piecesOf(warp, inst, lane, copy.bytes);
    copy.barrier = static_cast<uint32_t>(warp.row(inst.s.back())[lane]);
    copy.warp = warp.id;
    copy.lane = lane;
    copy.line = inst.line;
    warp.block.launch.counters.globalBytesRead += copy.bytes;
    warp.block.mbarriers.start(warp, std::move(copy));
  });
}

//===----------------------------------------------------------------------===//
// From shared memory
//===----------------------------------------------------------------------===//

void Warp::bringOut(const BulkStore &store) {
  for (const CopyPiece &piece : store.pieces) {
    if (piece.zero)
      continue;
    const uint8_t *from = nullptr;
    for (unsigned i = 0; i < piece.bytes; ++i) {
      from = forRead(Space::Shared, piece.shared + i, 1, store.lane);
      *forWrite(Space::Global, piece.global + i, 1, store.lane) = *from;
    }
  }
}

static void copyOut(Warp &warp, const Inst &inst, uint32_t mask) {
  forEachLane(mask, [&](unsigned lane) {
    uint64_t bytes = 0;
    BulkStore store;
    store.pieces = piecesOf(warp, inst, lane, bytes);
    store.lane = lane;
    store.group = warp.bulkGroups[lane];
    warp.block.launch.counters.globalBytesWritten += bytes;
    for (const CopyPiece &piece : store.pieces)
      for (unsigned i = 0; i < piece.bytes; ++i)
        warp.forRead(Space::Shared, piece.shared + i, 1, lane);
    if (warp.block.launch.modes.eager)
      warp.bringOut(store);
    else
      warp.bulkStores.push_back(std::move(store));
  });
}

static void commitBulk(Warp &warp, const Inst &inst, uint32_t mask) {
  forEachLane(mask, [&](unsigned lane) { ++warp.bulkGroups[lane]; });
}

static void waitBulk(Warp &warp, const Inst &inst, uint32_t mask) {
  std::vector<BulkStore> left;
  for (BulkStore &store : warp.bulkStores) {
    bool waited = mask >> store.lane & 1 &&
                  store.group + inst.extra < warp.bulkGroups[store.lane];
    if (waited)
      warp.bringOut(store);
    else
      left.push_back(std::move(store));
  }
  warp.bulkStores = std::move(left);
}

//===----------------------------------------------------------------------===//
// Decoding
//===----------------------------------------------------------------------===//

/// An address operand's base as a source.
static void addBase(InstDecoder &decoder, size_t index) {
  const Operand &address = decoder.operand(index);
  if (address.kind != Operand::Address || address.offset)
    decoder.fail("expected an address without an offset");
  decoder.inst.s.push_back(decoder.source(address.parts[0], Type::B64));
}

static void addCoordinates(InstDecoder &decoder, size_t index) {
  const Operand &address = decoder.operand(index);
  if (address.parts.size() != 2 ||
      address.parts[1].parts.size() != decoder.inst.mode)
    decoder.fail("expected ", unsigned(decoder.inst.mode), " coordinates");
  for (const Operand &coordinate : address.parts[1].parts)
    decoder.inst.s.push_back(decoder.source(coordinate, Type::S32));
}

static void decodeGroup(InstDecoder &decoder, bool waits) {
  decoder.inst.run = waits ? waitBulk : commitBulk;
  decoder.take("read");
  decoder.expectOperands(waits ? 1 : 0);
  if (waits)
    decoder.inst.extra = static_cast<uint32_t>(decoder.immediate(0));
}

void cudasim::decodeBulk(InstDecoder &decoder) {
  Inst &inst = decoder.inst;
  for (bool waits : {false, true})
    if (decoder.take(waits ? "wait_group" : "commit_group"))
      return decodeGroup(decoder, waits);
  bool tensor = decoder.take("tensor");
  inst.mode = static_cast<uint8_t>(
      tensor ? decoder.takeOneOf({"1d", "2d", "3d", "4d", "5d"}) + 1 : 0);
  if (tensor && !inst.mode)
    decoder.fail("the tensor's rank is missing");
  decoder.take("tile");
  bool hint = decoder.take("L2::cache_hint");
  bool in = decoder.take("mbarrier::complete_tx::bytes");
  if (!in && !decoder.take("bulk_group"))
    decoder.fail("the way to complete is not simulated");
  if (!decoder.take("global") ||
      (!decoder.take("shared::cta") && !decoder.take("shared::cluster")))
    decoder.fail("the state spaces are not simulated");
  inst.run = in ? copyIn : copyOut;
  size_t shared = in ? 0 : 1, global = in ? 1 : 0;
  addBase(decoder, shared);
  addBase(decoder, global);
  if (tensor)
    addCoordinates(decoder, global);
  else
    decoder.s(2, Type::U32);
  size_t next = tensor ? 2 : 3;
  if (in)
    addBase(decoder, next++);
  decoder.expectOperands(next + hint);
}
