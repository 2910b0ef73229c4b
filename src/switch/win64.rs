//! The switch on Windows, x86-64.
//!
//! Windows keeps in each thread's block (TEB) where its stack lies, and goes by that when it grows a
//! stack, unwinds it and calls handlers there. So a switch changes these fields as well, as a switch of
//! fibers does.
//!
//! | at `gs:` | what | here |
//! |---|---|---|
//! | 0x0 | the list of handlers, of 32-bit programs | its end: handlers of another stack don't count |
//! | 0x8 | the base | the stack's |
//! | 0x10 | the limit: how far the stack is open | the stack's, and read back: the system moves it |
//! | 0x1478 | up to where the stack may grow | so that all of the stack is usable |
//! | 0x1748 | how much is set aside for who handles an overflow | the thread's |
#![expect(unsafe_code, reason = "switches stacks")]

use core::{
    arch::{asm, naked_asm},
    mem::{ManuallyDrop, offset_of},
};

/// What a thread's block has of a stack.
#[repr(C)]
struct Fields {
    base: usize,
    limit: usize,
    /// The lowest address that the stack may grow to.
    lowest: usize,
    /// Where the first frame begins.
    top: usize,
}

/// What Windows keeps free above `lowest`, besides what is set aside for an overflow, in pages.
const KEPT_FREE: usize = 3;

/// Calls `call` at `top`, on a stack that lies from `limit` to `base` and is open from `open` on.
/// Returns from where on it is open afterwards.
///
/// # Safety
///
/// The stack must be open from there on, and be reserved as far as `room` bytes below the limit. Nothing
/// else may use it. `call` must not unwind.
#[inline(always)]
pub(super) unsafe fn on_stack<F: FnOnce()>(
    (limit, open, base): (usize, usize, usize),
    (top, room, page): (usize, usize, usize),
    call: F,
) -> usize {
    /// # Safety
    ///
    /// It must be a closure's, which is called once.
    unsafe extern "C" fn there<F: FnOnce()>(call: *mut ()) {
        // SAFETY: by this function's own contract.
        let call = unsafe { ManuallyDrop::take(&mut *call.cast::<ManuallyDrop<F>>()) };
        call();
    }

    let guaranteed: u32;
    // SAFETY: reads a field of the thread's block.
    unsafe {
        asm!("mov {:e}, gs:[0x1748]", out(reg) guaranteed, options(nostack, preserves_flags));
    }
    let kept = (guaranteed as usize).next_multiple_of(page) + KEPT_FREE * page;
    let mut fields = Fields {
        base,
        limit: open,
        lowest: limit - kept.min(room),
        top,
    };
    let mut call = ManuallyDrop::new(call);
    // SAFETY: by this function's own contract; the closure is a local, and forgotten.
    unsafe { switch(&raw mut fields, there::<F>, (&raw mut call).cast()) };
    fields.limit
}

/// # Safety
///
/// The fields must be those of a stack that can be used, and `call(data)` be sound and not unwind.
#[unsafe(naked)]
unsafe extern "C" fn switch(
    fields: *mut Fields,
    call: unsafe extern "C" fn(*mut ()),
    data: *mut (),
) {
    // The frame pointer leads unwinders back.
    naked_asm!(
        ".seh_proc {this}",
        "push rbp",
        ".seh_pushreg rbp",
        "push rsi",
        ".seh_pushreg rsi",
        "sub rsp, 40",
        ".seh_stackalloc 40",
        "mov rbp, rsp",
        ".seh_setframe rbp, 0",
        ".seh_endprologue",
        "mov rsi, rcx",
        // What the block has of the stack that is left.
        "mov rax, gs:[0x0]",
        "mov [rbp], rax",
        "mov rax, gs:[0x8]",
        "mov [rbp + 8], rax",
        "mov rax, gs:[0x10]",
        "mov [rbp + 16], rax",
        "mov rax, gs:[0x1478]",
        "mov [rbp + 24], rax",
        "mov eax, gs:[0x1748]",
        "mov [rbp + 32], rax",
        // And of the other one.
        "mov rax, -1",
        "mov gs:[0x0], rax",
        "mov rax, [rsi + {base}]",
        "mov gs:[0x8], rax",
        "mov rax, [rsi + {limit}]",
        "mov gs:[0x10], rax",
        "mov rax, [rsi + {lowest}]",
        "mov gs:[0x1478], rax",
        "mov rax, [rsi + {top}]",
        "lea rsp, [rax - 32]", // the home space
        "mov rcx, r8",
        "call rdx",
        // How far it has grown.
        "mov rax, gs:[0x10]",
        "mov [rsi + {limit}], rax",
        "mov rsp, rbp",
        "mov rax, [rbp + 32]",
        "mov gs:[0x1748], eax",
        "mov rax, [rbp + 24]",
        "mov gs:[0x1478], rax",
        "mov rax, [rbp + 16]",
        "mov gs:[0x10], rax",
        "mov rax, [rbp + 8]",
        "mov gs:[0x8], rax",
        "mov rax, [rbp]",
        "mov gs:[0x0], rax",
        "xor eax, eax",
        "add rsp, 40",
        "pop rsi",
        "pop rbp",
        "ret",
        ".seh_endproc",
        this = sym switch,
        base = const offset_of!(Fields, base),
        limit = const offset_of!(Fields, limit),
        lowest = const offset_of!(Fields, lowest),
        top = const offset_of!(Fields, top),
    )
}
