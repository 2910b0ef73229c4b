//! The control: known residue in each kind of place, which must be found and named.

use std::{
    arch::asm,
    hint::black_box,
    sync::atomic::{AtomicU8, Ordering},
};

use super::stage::BOARD;
use crate::subject::EXCHANGE;

/// How many bytes are planted in each place in memory.
pub(crate) const LEN: usize = 32;
/// How large the block is that is freed.
const BLOCK: usize = 3000;
/// Where in it something is planted: allocators write to the beginning of free blocks.
const OFFSET: usize = 1024;
/// How far below the stack pointer.
const DEPTH: usize = 2048;

static PLANTED: [AtomicU8; LEN] = [const { AtomicU8::new(0) }; LEN];
/// Which vector registers there are: 0, SSE alone; 1, AVX; 2, AVX-512 as well.
static VECTORS: AtomicU8 = AtomicU8::new(0);

/// Looks which registers there are.
pub(crate) fn look() {
    let vectors = if is_x86_feature_detected!("avx512bw") {
        2
    } else {
        u8::from(is_x86_feature_detected!("avx"))
    };
    VECTORS.store(vectors, Ordering::Relaxed);
}

/// The registers that something is planted in, as a report names them.
pub(crate) fn registers() -> Vec<&'static str> {
    look();
    let mut registers = vec!["r11", "xmm15"];
    if VECTORS.load(Ordering::Relaxed) >= 1 {
        registers.push("ymm14");
    }
    if VECTORS.load(Ordering::Relaxed) >= 2 {
        registers.extend(["zmm31", "k7"]);
    }
    registers
}

/// In a subject of the control, where another one would have stopped: leaves bytes of the seed, and
/// stops.
#[inline(never)]
pub(crate) fn plant() {
    let key = EXCHANGE.secret();
    let mut block = vec![0_u8; BLOCK];
    block[OFFSET..OFFSET + LEN].copy_from_slice(key);
    let on_heap = black_box(&mut block)[OFFSET..].as_ptr().addr();
    drop(block);
    for (byte, &of_key) in PLANTED.iter().zip(key) {
        byte.store(of_key, Ordering::Relaxed);
    }
    let on_stack: usize;
    let vectors = u32::from(VECTORS.load(Ordering::Relaxed));
    let places = BOARD.planted.each_ref();
    places[1].store(on_heap as u64, Ordering::Relaxed);
    places[2].store((&raw const PLANTED).addr() as u64, Ordering::Relaxed);
    // SAFETY: writes below the stack pointer, deeper than any red zone, and to registers that a call
    // may change; then a trap. Instructions that the processor may lack are jumped over.
    unsafe {
        asm!(
            "lea rcx, [rsp - {depth}]",
            "mov [{place}], rcx",
            "movdqu xmm0, [{key}]",
            "movdqu xmm15, [{key} + 16]",
            "movdqu [rcx], xmm0",
            "movdqu [rcx + 16], xmm15",
            "pxor xmm0, xmm0",
            "test {vectors:e}, {vectors:e}",
            "jz 3f",
            "vpxor xmm14, xmm14, xmm14",
            "vinsertf128 ymm14, ymm14, [{key}], 1",
            "cmp {vectors:e}, 2",
            "jb 3f",
            "vbroadcasti32x4 zmm31, [{key}]",
            "kmovq k7, [{key}]",
            "3:",
            "mov r11, [{key}]",
            "int3",
            "jmp 2f",
            ".ascii \"sbrd\"",
            "2:",
            key = in(reg) key.as_ptr(),
            place = in(reg) places[0].as_ptr(),
            vectors = in(reg) vectors,
            depth = const DEPTH,
            inout("rcx") 0_usize => on_stack,
            clobber_abi("sysv64"),
        );
    }
    let _ = on_stack;
}
