//! What goes in and comes out: values made of the bytes of [`SECRET`](crate::memory::SECRET).

#[cfg(target_arch = "x86_64")]
use std::arch::x86_64;
use std::{hint::black_box, mem};

use crate::memory::SECRET;

/// Which bytes of the pattern are in a value: offset and length of each piece.
pub(crate) type Pieces = &'static [(usize, usize)];

pub(crate) trait Value: Sized + 'static {
    const PIECES: Pieces;

    /// Inlined, so that it has no frame in which a copy could be.
    fn from_secret() -> Self;

    fn name() -> String;
}

/// A value at an offset of the pattern.
///
/// # Safety
///
/// Any bytes must be such a value, and the offset aligned for it.
#[inline(always)]
unsafe fn read<T>(offset: usize) -> T {
    // SAFETY: within the pattern, by the constants below.
    let place = unsafe { SECRET.get().cast::<u8>().add(offset) };
    // SAFETY: by this function's contract.
    unsafe { place.cast::<T>().read_volatile() }
}

macro_rules! values {
    ($($type:ty: $length:expr;)*) => {$(
        impl Value for $type {
            const PIECES: Pieces = &[(0, $length)];

            #[inline(always)]
            fn from_secret() -> Self {
                // SAFETY: integers, floats, and pointers to nothing, none of which is zero.
                unsafe { read(0) }
            }

            fn name() -> String {
                short(stringify!($type))
            }
        }
    )*};
}

/// The same of several parts, each at a multiple of 64, with what is around them.
macro_rules! composed {
    ($($type:ty: $($part:ty),+ => |$($name:ident),+| $value:expr;)*) => {$(
        impl Value for $type {
            const PIECES: Pieces = {
                const SIZES: &[usize] = &[$(size_of::<$part>()),+];
                &places::<{ SIZES.len() }>(SIZES)
            };

            #[inline(always)]
            #[expect(unused_assignments, reason = "of the last")]
            fn from_secret() -> Self {
                let mut offset = 0;
                $(
                    // SAFETY: integers and floats, aligned to no more than 64.
                    let $name = unsafe { read::<$part>(offset) };
                    offset += 64;
                )+
                $value
            }

            fn name() -> String {
                short(stringify!($type))
            }
        }
    )*};
}

const fn places<const N: usize>(sizes: &[usize]) -> [(usize, usize); N] {
    let mut places = [(0, 0); N];
    let mut number = 0;
    while number < N {
        places[number] = (64 * number, sizes[number]);
        number += 1;
    }
    places
}

fn short(name: &str) -> String {
    name.replace("x86_64::", "").replace(' ', "")
}

#[allow(dead_code, reason = "not under emulation")]
#[repr(C, align(64))]
pub(crate) struct Aligned64([u8; 64]);
#[allow(
    dead_code,
    reason = "only the whole matrix has it, and nobody reads its parts"
)]
#[repr(C, align(64))]
pub(crate) struct Padded64([u8; 20]);
#[allow(
    dead_code,
    reason = "only the whole matrix has it, and nobody reads its parts"
)]
#[repr(C, align(4096))]
pub(crate) struct Padded4096([u8; 32]);
#[allow(
    dead_code,
    reason = "only the whole matrix has it, and nobody reads its parts"
)]
#[repr(C)]
pub(crate) struct Mixed {
    float: f64,
    number: u32,
    bytes: [u8; 4],
}
#[allow(
    dead_code,
    reason = "only the whole matrix has it, and nobody reads its parts"
)]
pub(crate) struct Odd {
    float: f32,
    number: u64,
    byte: u8,
}

values! {
    u8: 1; u16: 2; u32: 4; u64: 8; u128: 16; usize: size_of::<usize>(); f32: 4; f64: 8;
    [u8; 1]: 1; [u8; 2]: 2; [u8; 3]: 3; [u8; 4]: 4; [u8; 5]: 5; [u8; 7]: 7; [u8; 8]: 8;
    [u8; 12]: 12; [u8; 15]: 15; [u8; 16]: 16; [u8; 17]: 17; [u8; 20]: 20; [u8; 24]: 24;
    [u8; 31]: 31; [u8; 32]: 32; [u8; 33]: 33; [u8; 48]: 48; [u8; 63]: 63; [u8; 64]: 64;
    [u8; 128]: 128; [u8; 129]: 129; [u8; 1000]: 1000; [u8; 10_000]: 10_000;
    [u64; 2]: 16; [f64; 2]: 16; [u32; 2]: 8; [f32; 2]: 8; [u32; 4]: 16; [u16; 8]: 16;
    [u64; 3]: 24; [f64; 3]: 24; [f32; 4]: 16;
    Aligned64: 64; Padded64: 20; Padded4096: 32; Mixed: 16;
    Box<()>: size_of::<usize>(); &'static (): size_of::<usize>();
}

#[cfg(target_arch = "x86_64")]
values! {
    x86_64::__m128i: 16; x86_64::__m256i: 32; x86_64::__m512i: 64;
}

composed! {
    (f64, f64): f64, f64 => |a, b| (a, b);
    (u64, f64): u64, f64 => |a, b| (a, b);
    (f32, f32): f32, f32 => |a, b| (a, b);
    (u32, u64): u32, u64 => |a, b| (a, b);
    (u64, u64): u64, u64 => |a, b| (a, b);
    (f64, u128): f64, u128 => |a, b| (a, b);
    (f32, u64): f32, u64 => |a, b| (a, b);
    (u8, f64): u8, f64 => |a, b| (a, b);
    (u128, u128): u128, u128 => |a, b| (a, b);
    Odd: f32, u64, u8 => |float, number, byte| Odd { float, number, byte };
    Option<u8>: u8 => |a| Some(a);
    Option<u64>: u64 => |a| Some(a);
    Option<f64>: f64 => |a| Some(a);
    Option<[u8; 32]>: [u8; 32] => |a| Some(a);
    Result<u64, u32>: u64 => |a| Ok(a);
    Result<u32, f64>: f64 => |a| Err(a);
}

/// With a destructor.
pub(crate) struct Dropped<T>(T);

impl<T> Drop for Dropped<T> {
    fn drop(&mut self) {
        black_box(&self.0);
    }
}

impl<T: Value> Value for Dropped<T> {
    const PIECES: Pieces = T::PIECES;

    #[inline(always)]
    fn from_secret() -> Self {
        Self(T::from_secret())
    }

    fn name() -> String {
        format!("Dropped<{}>", T::name())
    }
}

/// With a destructor that panics.
pub(crate) struct Panics<T>(T);

impl<T> Drop for Panics<T> {
    fn drop(&mut self) {
        black_box(&self.0);
        fail();
    }
}

impl<T: Value> Value for Panics<T> {
    const PIECES: Pieces = T::PIECES;

    #[inline(always)]
    fn from_secret() -> Self {
        Self(T::from_secret())
    }

    fn name() -> String {
        format!("Panics<{}>", T::name())
    }
}

#[cold]
#[inline(never)]
pub(crate) fn fail() {
    assert!(black_box(false), "on purpose");
}

/// Takes a result as any function would, and keeps it from its destructor.
#[inline(never)]
pub(crate) fn sink<T>(value: T) {
    black_box(&value);
    mem::forget(value);
}
