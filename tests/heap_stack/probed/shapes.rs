//! Frames that code can have, in every architecture's assembly where it has to be exact.
#![expect(unsafe_code, reason = "writes far below all frames")]

use std::{hint::black_box, mem::MaybeUninit, ptr};

use super::PATTERN;

/// Writes one byte below all frames, or in one.
pub(super) fn write(address: usize, byte: u8) {
    let pointer = ptr::with_exposed_provenance_mut::<u8>(address);
    // SAFETY: of a stack of this thread, and nobody's.
    unsafe { black_box(pointer).write_volatile(byte) };
}

/// A frame of so many bytes that writes only to its far end. Returns where that is.
#[inline(never)]
pub(super) fn far_end<const LEN: usize>() -> usize {
    let mut frame = MaybeUninit::<[u8; LEN]>::uninit();
    let end = black_box(frame.as_mut_ptr()).cast::<u8>();
    // SAFETY: of the frame.
    unsafe { end.write_volatile(PATTERN) };
    black_box(end).addr()
}

/// Small frames, down to that address, which leave something in each.
#[inline(never)]
pub(super) fn recurse_to(lowest: usize) {
    let frame = black_box([PATTERN; 24]);
    if frame.as_ptr().addr() > lowest {
        recurse_to(lowest);
    }
    black_box(&frame);
}

/// Calls `f` from a frame that is lower by that much, all of which is written to. By whole
/// multiples of 16.
#[inline(never)]
pub(super) fn lowered<R>(by: usize, f: impl FnOnce() -> R) -> R {
    let mut once = Some(f);
    let mut result = None;
    let mut f = || result = Some(once.take().unwrap()());
    assembly::lower(by, &mut Call(&mut f));
    result.unwrap()
}

/// What is called from there.
struct Call<'a>(&'a mut dyn FnMut());

extern "C" fn call(call: &mut Call<'_>) {
    (call.0)();
}

#[cfg(any(
    target_arch = "x86_64",
    target_arch = "x86",
    target_arch = "aarch64",
    target_arch = "powerpc64"
))]
pub(super) use assembly::Shape;

#[cfg(target_arch = "x86_64")]
#[path = "shapes/x86_64.rs"]
mod assembly;

#[cfg(target_arch = "x86")]
#[path = "shapes/x86.rs"]
mod assembly;

#[cfg(target_arch = "aarch64")]
#[path = "shapes/aarch64.rs"]
mod assembly;

#[cfg(target_arch = "powerpc64")]
#[path = "shapes/powerpc64.rs"]
mod assembly;

#[cfg(not(any(
    target_arch = "x86_64",
    target_arch = "x86",
    target_arch = "aarch64",
    target_arch = "powerpc64"
)))]
mod assembly {
    /// Without paint each place is as good as another.
    pub(super) fn lower(_: usize, call: &mut super::Call<'_>) {
        super::call(call);
    }
}
