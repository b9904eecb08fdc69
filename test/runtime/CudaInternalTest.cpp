//===- CudaInternalTest.cpp - Choice of variants, the pool ----------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudaSupport.h"
#include "cuda/DevicePool.h"
#include "cuda/Kernels.h"

using namespace diff::cuda;

namespace {
/// A model with these chips, each as PTX ("p"), machine code ("c") or both.
struct Variants {
  explicit Variants(
      const std::vector<std::pair<const char *, std::string>> &chips)
      : images(chips.size()) {
    for (size_t i = 0; i < chips.size(); ++i) {
      for (char kind : chips[i].second)
        images[i].push_back(
            {"", 1, kind == 'p' ? DIFF_ABI_PTX : DIFF_ABI_CUBIN, 0});
      variants.push_back({chips[i].first, images[i].data(), nullptr, nullptr,
                          static_cast<int32_t>(images[i].size()), 0});
    }
    model.variants = variants.data();
    model.num_variants = static_cast<int32_t>(variants.size());
  }

  /// "sm_90a c, sm_80 p".
  std::string on(int capability) const {
    std::string text;
    for (const Candidate &candidate : candidatesFor(model, capability))
      text += (text.empty() ? "" : ", ") +
              std::string(candidate.variant->chip) +
              (candidate.image->kind == DIFF_ABI_PTX ? " p" : " c");
    return text;
  }

  std::vector<std::vector<diff_abi_image>> images;
  std::vector<diff_abi_variant> variants;
  diff_abi_model model{};
};
} // namespace

TEST(CudaVariants, TheLatestThatTheDeviceCanRun) {
  Variants model({{"sm_80", "pc"}, {"sm_90a", "pc"}, {"sm_86", "p"}});
  EXPECT_EQ(model.on(75), "");
  EXPECT_EQ(model.on(80), "sm_80 c, sm_80 p");
  EXPECT_EQ(model.on(86), "sm_86 p, sm_80 c, sm_80 p");
  EXPECT_EQ(model.on(89), "sm_86 p, sm_80 c, sm_80 p");
  // Machine code is for its major version, an 'a' for its very chip.
  EXPECT_EQ(model.on(90), "sm_90a c, sm_90a p, sm_86 p, sm_80 p");
  EXPECT_EQ(model.on(100), "sm_86 p, sm_80 p");
}

TEST(CudaVariants, FamiliesAndNamesThatAreNone) {
  Variants model(
      {{"sm_100f", "pc"}, {"sm_120", "c"}, {"gfx90a", "p"}, {"", "p"}});
  EXPECT_EQ(model.on(100), "sm_100f c, sm_100f p");
  EXPECT_EQ(model.on(103), "sm_100f c, sm_100f p");
  EXPECT_EQ(model.on(121), "sm_120 c");
  EXPECT_EQ(model.on(110), "");
}

namespace {
class CudaPool : public Cuda {
protected:
  void SetUp() override {
    start();
    device = Device::get(0);
    pool = std::make_shared<DevicePool>(device, /*isReserved=*/false);
  }

  std::shared_ptr<Device> device;
  std::shared_ptr<DevicePool> pool;
};
constexpr uint64_t MiB = uint64_t(1) << 20;
} // namespace

TEST_F(CudaPool, BlocksAreCutAndGrowTogether) {
  std::vector<uint64_t> blocks;
  for (int i = 0; i < 8; ++i) {
    blocks.push_back(pool->take(MiB / 4 - 100));
    EXPECT_EQ(blocks.back() % 256, 0u);
    for (int j = 0; j < i; ++j)
      EXPECT_GE(blocks[i], blocks[j] + MiB / 4 - 100);
  }
  EXPECT_EQ(bytesInUse(), 2 * MiB);
  for (int i : {1, 3, 5, 7, 0, 2, 6, 4})
    pool->put(blocks[i]);
  EXPECT_EQ(pool->take(2 * MiB), blocks[0]);
  EXPECT_EQ(bytesInUse(), 2 * MiB);
  pool->put(blocks[0]);
  pool->put(blocks[0]); // of a faulty model: it is free already
  pool->put(17);
  EXPECT_EQ(pool->take(2 * MiB), blocks[0]);
}

TEST_F(CudaPool, TheSmallestPieceThatIsLargeEnough) {
  uint64_t large = pool->take(8 * MiB), small = pool->take(2 * MiB);
  pool->put(large);
  pool->put(small);
  EXPECT_EQ(pool->take(MiB), small);
  EXPECT_EQ(pool->take(8 * MiB), large);
  EXPECT_EQ(bytesInUse(), 10 * MiB);
}

TEST_F(CudaPool, GivesBackWhatNobodyHas) {
  uint64_t kept = pool->take(100);
  pool->put(pool->take(4 * MiB));
  EXPECT_EQ(bytesInUse(), 6 * MiB);
  pool->trim();
  EXPECT_EQ(bytesInUse(), 2 * MiB);
  std::shared_ptr<void> owner = pool->own(kept);
  pool.reset();
  EXPECT_EQ(bytesInUse(), 2 * MiB);
  owner.reset();
  EXPECT_EQ(bytesInUse(), 0u);
}

TEST_F(CudaPool, SizesThatAreOutOfTheQuestion) {
  for (uint64_t bytes : {UINT64_MAX, UINT64_MAX - 100, UINT64_MAX / 2})
    EXPECT_THROW(pool->take(bytes), diff::Error);
  EXPECT_NE(pool->take(0), 0u);
}
