; Made into kernels.ptx by
;   llc -mtriple=nvptx64-nvidia-cuda -mcpu=sm_80 -mattr=+ptx80 -O2 sources.ll -o kernels.ptx
target triple = "nvptx64-nvidia-cuda"

@table = internal addrspace(1) constant [4 x float] [float 1.0, float -2.0, float 3.5, float 0.25], align 4
@scratch = internal addrspace(3) global [64 x float] poison, align 16

declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()
declare void @llvm.nvvm.barrier.cta.sync.aligned.all(i32)
declare float @llvm.nvvm.shfl.sync.bfly.f32(i32, float, i32, i32)
declare float @llvm.nvvm.ex2.approx.ftz.f32(float)
declare float @llvm.maxnum.f32(float, float)

; Which case a thread takes differs within the warp: brx.idx, and a call.
define i32 @collatz(i32 %n) noinline {
entry:
  br label %loop
loop:
  %v = phi i32 [ %n, %entry ], [ %next, %step ]
  %count = phi i32 [ 0, %entry ], [ %more, %step ]
  %done = icmp ule i32 %v, 1
  br i1 %done, label %exit, label %step
step:
  %odd = and i32 %v, 1
  %isodd = icmp ne i32 %odd, 0
  %half = lshr i32 %v, 1
  %triple = mul i32 %v, 3
  %plus = add i32 %triple, 1
  %next = select i1 %isodd, i32 %plus, i32 %half
  %more = add i32 %count, 1
  br label %loop
exit:
  ret i32 %count
}

define ptx_kernel void @branches(ptr addrspace(1) %in, ptr addrspace(1) %out) {
entry:
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %i = zext i32 %t to i64
  %p = getelementptr i32, ptr addrspace(1) %in, i64 %i
  %v = load i32, ptr addrspace(1) %p
  %case = and i32 %v, 7
  switch i32 %case, label %other [
    i32 0, label %zero
    i32 1, label %one
    i32 2, label %two
    i32 3, label %three
    i32 4, label %four
  ]
zero:
  %r0 = call i32 @collatz(i32 %v)
  br label %join
one:
  %r1 = mul i32 %v, %v
  br label %join
two:
  %r2 = sub i32 0, %v
  br label %join
three:
  %big = zext i32 %v to i128
  %sq = mul i128 %big, 36893488147419103233
  %hi = lshr i128 %sq, 64
  %r3 = trunc i128 %hi to i32
  br label %join
four:
  %low = and i32 %v, 3
  %li = zext i32 %low to i64
  %tp = getelementptr float, ptr addrspace(1) @table, i64 %li
  %f = load float, ptr addrspace(1) %tp
  %r4 = bitcast float %f to i32
  br label %join
other:
  %r5 = udiv i32 %v, 10
  br label %join
join:
  %r = phi i32 [ %r0, %zero ], [ %r1, %one ], [ %r2, %two ], [ %r3, %three ], [ %r4, %four ], [ %r5, %other ]
  %q = getelementptr i32, ptr addrspace(1) %out, i64 %i
  store i32 %r, ptr addrspace(1) %q
  ret void
}

; An array in local memory, indexed by data, and 16-bit vectors.
define ptx_kernel void @locals(ptr addrspace(1) %in, ptr addrspace(1) %out) {
entry:
  %array = alloca [8 x i32], align 8
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %i = zext i32 %t to i64
  br label %fill
fill:
  %k = phi i64 [ 0, %entry ], [ %kn, %fill ]
  %at = getelementptr i32, ptr %array, i64 %k
  %k32 = trunc i64 %k to i32
  %val = mul i32 %k32, %t
  store volatile i32 %val, ptr %at
  %kn = add i64 %k, 1
  %more = icmp ult i64 %kn, 8
  br i1 %more, label %fill, label %read
read:
  %p = getelementptr i32, ptr addrspace(1) %in, i64 %i
  %v = load i32, ptr addrspace(1) %p
  %low = and i32 %v, 7
  %li = zext i32 %low to i64
  %ap = getelementptr i32, ptr %array, i64 %li
  %r = load volatile i32, ptr %ap
  %q = getelementptr i32, ptr addrspace(1) %out, i64 %i
  store i32 %r, ptr addrspace(1) %q
  ret void
}

; A row's softmax by one block of two warps: shuffles and shared memory.
define ptx_kernel void @softmax(ptr addrspace(1) %in, ptr addrspace(1) %out) {
entry:
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %i = zext i32 %t to i64
  %p = getelementptr float, ptr addrspace(1) %in, i64 %i
  %x = load float, ptr addrspace(1) %p
  br label %maxima
maxima:
  %d = phi i32 [ 16, %entry ], [ %dn, %maxima ]
  %m = phi float [ %x, %entry ], [ %mn, %maxima ]
  %o = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %m, i32 %d, i32 31)
  %mn = call float @llvm.maxnum.f32(float %m, float %o)
  %dn = lshr i32 %d, 1
  %go = icmp ne i32 %dn, 0
  br i1 %go, label %maxima, label %share
share:
  %sp = getelementptr float, ptr addrspace(3) @scratch, i64 %i
  store float %mn, ptr addrspace(3) %sp
  call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
  %other = xor i64 %i, 32
  %op = getelementptr float, ptr addrspace(3) @scratch, i64 %other
  %om = load float, ptr addrspace(3) %op
  %max = call float @llvm.maxnum.f32(float %mn, float %om)
  %sub = fsub float %x, %max
  %scaled = fmul float %sub, 0x3FF7154760000000
  %e = call float @llvm.nvvm.ex2.approx.ftz.f32(float %scaled)
  call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
  store float %e, ptr addrspace(3) %sp
  call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
  br label %sum
sum:
  %k = phi i64 [ 0, %share ], [ %kn, %sum ]
  %s = phi float [ 0.0, %share ], [ %sn, %sum ]
  %kp = getelementptr float, ptr addrspace(3) @scratch, i64 %k
  %kv = load float, ptr addrspace(3) %kp
  %sn = fadd float %s, %kv
  %kn = add i64 %k, 1
  %more = icmp ult i64 %kn, 64
  br i1 %more, label %sum, label %done
done:
  %r = fdiv float %e, %sn
  %q = getelementptr float, ptr addrspace(1) %out, i64 %i
  store float %r, ptr addrspace(1) %q
  ret void
}

define ptx_kernel void @halves(ptr addrspace(1) %in, ptr addrspace(1) %out) {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %i = zext i32 %t to i64
  %p = getelementptr <8 x half>, ptr addrspace(1) %in, i64 %i
  %v = load <8 x half>, ptr addrspace(1) %p, align 16
  %w = fmul <8 x half> %v, %v
  %x = fadd <8 x half> %w, %v
  %q = getelementptr <8 x half>, ptr addrspace(1) %out, i64 %i
  store <8 x half> %x, ptr addrspace(1) %q, align 16
  ret void
}
