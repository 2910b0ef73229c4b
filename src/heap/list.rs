//! A list that any thread may add to, and of which one takes everything at once.
//!
//! Nothing is ever taken out singly, so no address can come back between a look and an exchange (no
//! ABA). A fork that interrupts either leaves the child a list that is whole.
#![expect(unsafe_code, reason = "links lie in what is listed")]

use core::ptr;

use super::atomic::{AtomicPtr, Ordering};

/// Part of a list: at the beginning of what is listed.
#[repr(C)]
pub(super) struct Node {
    next: *mut Node,
}

impl Node {
    /// Makes one.
    ///
    /// # Safety
    ///
    /// The memory must be valid for writes, and nobody else's.
    #[inline]
    pub(super) unsafe fn write(node: *mut Self, next: *mut Self) {
        // SAFETY: by this function's own contract.
        unsafe { node.write(Self { next }) };
    }

    /// What comes next. Leaves zeros.
    ///
    /// # Safety
    ///
    /// It must be one, and nobody else's.
    #[inline]
    pub(super) unsafe fn take(node: *mut Self) -> *mut Self {
        let zeros = Self {
            next: ptr::null_mut(),
        };
        // SAFETY: by this function's own contract.
        unsafe { node.replace(zeros) }.next
    }
}

pub(super) struct List {
    /// Null if nothing is listed.
    pub(super) newest: AtomicPtr<Node>,
}

impl List {
    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.newest.load(Ordering::Relaxed).is_null()
    }

    /// # Safety
    ///
    /// The node must be valid for writes, in no list, and nobody else's until it is taken.
    pub(super) unsafe fn push(&self, node: *mut Node) {
        let mut newest = self.newest.load(Ordering::Relaxed);
        loop {
            // SAFETY: by this function's own contract.
            unsafe { node.write(Node { next: newest }) };
            // What was written to the node, and before, is there for who takes it.
            match self.newest.compare_exchange_weak(
                newest,
                node,
                Ordering::Release,
                Ordering::Relaxed,
            ) {
                Ok(_) => return,
                Err(other) => newest = other,
            }
        }
    }

    /// Takes all that is listed, and gives it to `each`, newest first. A node is `each`'s when it is
    /// called.
    pub(super) fn take_all(&self, mut each: impl FnMut(*mut Node)) {
        let mut node = self.newest.swap(ptr::null_mut(), Ordering::Acquire);
        while !node.is_null() {
            // SAFETY: written by `push`, which has happened before; nobody else has the list now.
            let next = unsafe { (*node).next };
            each(node);
            node = next;
        }
    }
}
