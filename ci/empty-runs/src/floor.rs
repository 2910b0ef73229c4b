//! The least that erases: a switch, registers, the window.

use std::{
    alloc::{Layout, alloc_zeroed},
    hint::black_box,
};

use super::win64::on_stack;

/// A stack, open throughout.
pub struct Floor {
    limit: usize,
    base: usize,
    window: *mut u8,
    len: usize,
}

impl Floor {
    pub fn new(size: usize, window: usize) -> Self {
        let layout = Layout::from_size_align(2 * size, 4096).expect("a layout");
        // SAFETY: of some bytes.
        let start = unsafe { alloc_zeroed(layout) };
        assert!(!start.is_null());
        let (limit, base) = (start.addr() + size, start.addr() + 2 * size);
        let window_start = start.wrapping_add(2 * size - window);
        Self { limit, base, window: window_start, len: window }
    }

    pub fn run(&self, last: impl FnOnce()) {
        let stack = (self.limit, self.limit, self.base);
        // SAFETY: ours alone.
        unsafe { on_stack(stack, (self.base, 1 << 20, 4096), last) };
        // SAFETY: as above.
        unsafe { self.window.write_bytes(0, self.len) };
        black_box(self.window);
    }
}
