//! A range of addresses.

/// From one address up to another, which is not part of it.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// Of a stack, its limit: the end that it grows towards.
    pub(crate) start: usize,
    /// Of a stack, its base.
    pub(crate) end: usize,
}

impl Span {
    pub(crate) const EMPTY: Self = Self { start: 0, end: 0 };

    #[cfg_attr(miri, allow(dead_code, reason = "Miri's stand-in knows of no stack"))]
    /// Of a stack that lies somewhere in these bytes. Stack pointers are multiples of 16 or of
    /// less, by all ABIs here: no frame reaches below the first of those.
    pub(crate) fn of_stack(start: usize, end: usize) -> Self {
        Self {
            start: start.next_multiple_of(16),
            end,
        }
    }

    /// How many bytes it has.
    pub(crate) fn len(self) -> usize {
        self.end - self.start
    }

    #[inline]
    pub(crate) fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// Whether the stack pointer can have this value, where this is a stack.
    pub(crate) fn has_stack_pointer(self, address: usize) -> bool {
        self.start < address && address <= self.end
    }
}
