//! A crate that handles keys, written from the documentation alone: one function leaves nothing, the others do.

use std::{hint::black_box, sync::OnceLock};

/// From memory to memory, through no register.
pub fn copied(key: &[u8; 32], to: &mut [u8; 32]) {
    unsafe {
        std::arch::asm!(
            "rep movsb",
            inout("rcx") 32_usize => _,
            inout("rsi") key.as_ptr() => _,
            inout("rdi") to.as_mut_ptr() => _,
        );
    }
}

pub fn on_stack(key: &[u8; 32]) -> u8 {
    let mut copy = [0; 300];
    copy[..32].copy_from_slice(key);
    black_box(&mut copy)[7]
}

pub fn on_heap(key: &[u8; 32]) -> u8 {
    let block = vec![key.to_vec(); 100].concat();
    black_box(&block)[7]
}

static CACHE: OnceLock<[u8; 32]> = OnceLock::new();

pub fn cached(key: &[u8; 32], to: &mut [u8; 32]) {
    copied(CACHE.get_or_init(|| *key), to);
}
