//! Each path of `clear_registers` by itself, whatever `RegisterSet` would select here.
//!
//! Loading, clearing and storing are one block of assembly, so that nothing comes in
//! between; the same block without the call is the control.

use core::{arch::asm, ops::Range, ptr};

use super::{
    COMPAT_HWCAP_ISA_V, PR_RISCV_V_VSTATE_CTRL_ON, RegisterSet, VECTORS, clear_registers,
    erase_below, may_use_vectors,
};

mod around_enter;
#[path = "../enter_tests.rs"]
mod enter_tests;
#[path = "../on_a_stack_tests.rs"]
mod in_place;
#[path = "../unwind_tests.rs"]
mod unwind_tests;

const WORD: u64 = 0xa5a5_a5a5_a5a5_a5a5;

/// A call to make between loading and storing, or none.
#[derive(Clone, Copy)]
struct Call {
    function: usize,
    first: usize,
    second: usize,
}

impl Call {
    const NONE: Self = Self {
        function: 0,
        first: 0,
        second: 0,
    };

    fn clear_registers(vectors: bool) -> Self {
        Self {
            function: clear_registers as *const () as usize,
            first: if vectors { VECTORS as usize } else { 0 },
            second: 0,
        }
    }

    /// `erase_below` with nothing to erase.
    fn erase_below(vectors: bool) -> Self {
        Self {
            function: erase_below as *const () as usize,
            first: ptr::from_mut(Box::leak(Box::new(in_place::request_for([])))) as usize,
            second: if vectors { VECTORS as usize } else { 0 },
        }
    }
}

/// Loads registers by `load` from `s2`, makes the call, stores them by `store` to `s3`.
macro_rules! around {
    ($call:expr, $from:expr, $to:expr, [$($load:literal),*], [$($store:literal),*]) => {
        asm!(
            ".option push",
            ".option arch, +v",
            $($load,)*
            "beqz s4, 22f",
            "mv a0, s5",
            "mv a1, s6",
            "jalr s4",
            "22:",
            $($store,)*
            ".option pop",
            inout("s2") $from => _,
            inout("s3") $to => _,
            in("s4") $call.function,
            in("s5") $call.first,
            in("s6") $call.second,
            out("s7") _,
            out("s8") _,
            out("fs0") _, out("fs1") _, out("fs2") _, out("fs3") _, out("fs4") _, out("fs5") _,
            out("fs6") _, out("fs7") _, out("fs8") _, out("fs9") _, out("fs10") _,
            out("fs11") _,
            clobber_abi("C"),
        )
    };
}

/// `t0` to `t6`, `a0` to `a7`.
fn general(call: Call) -> [u64; 15] {
    let mut found = [0; 15];
    // SAFETY: reads the pattern, writes `found`, changes what is declared. The set is
    // one that this processor can follow.
    unsafe {
        around!(
            call,
            ptr::from_ref(&WORD),
            &raw mut found,
            [
                ".irp r, t0,t1,t2,t3,t4,t5,t6,a0,a1,a2,a3,a4,a5,a6,a7",
                "ld \\r, (s2)",
                ".endr"
            ],
            [
                ".irp r, t0,t1,t2,t3,t4,t5,t6,a0,a1,a2,a3,a4,a5,a6,a7",
                "sd \\r, (s3)",
                "addi s3, s3, 8",
                ".endr"
            ]
        );
    }
    found
}

/// `ft0` to `ft11`, `fa0` to `fa7`; and then those that must stay, `fs0` to `fs11`.
fn floats(call: Call) -> ([u64; 20], [u64; 12]) {
    let mut found = ([0; 20], [0; 12]);
    let to = [found.0.as_mut_ptr(), found.1.as_mut_ptr()];
    // SAFETY: as in `general`.
    unsafe {
        around!(
            call,
            ptr::from_ref(&WORD),
            to.as_ptr(),
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "fld f\\i, (s2)",
                ".endr"
            ],
            [
                "ld s7, (s3)",
                "ld s8, 8(s3)",
                ".irp r, ft0,ft1,ft2,ft3,ft4,ft5,ft6,ft7,ft8,ft9,ft10,ft11,fa0,fa1,fa2,fa3,fa4,fa5,fa6,fa7",
                "fsd \\r, (s7)",
                "addi s7, s7, 8",
                ".endr",
                ".irp r, fs0,fs1,fs2,fs3,fs4,fs5,fs6,fs7,fs8,fs9,fs10,fs11",
                "fsd \\r, (s8)",
                "addi s8, s8, 8",
                ".endr"
            ]
        );
    }
    found
}

/// What must stay in the general registers, before and after: `s0` to `s11`, `gp`, `tp`
/// and the stack pointer.
fn preserved(call: Call) -> [[u64; 15]; 2] {
    let mut found = [[0; 15]; 2];
    // SAFETY: as in `general`.
    unsafe {
        around!(
            call,
            0_usize,
            &raw mut found,
            [
                "mv t0, s3",
                ".irp r, s0,s1,s2,s3,s4,s5,s6,s7,s8,s9,s10,s11,gp,tp,sp",
                "sd \\r, (t0)",
                "addi t0, t0, 8",
                ".endr"
            ],
            [
                "addi t0, s3, 120",
                ".irp r, s0,s1,s2,s3,s4,s5,s6,s7,s8,s9,s10,s11,gp,tp,sp",
                "sd \\r, (t0)",
                "addi t0, t0, 8",
                ".endr"
            ]
        );
    }
    found
}

/// `fcsr`, with unusual rounding and every flag raised before.
fn float_control(call: Call) -> u64 {
    let mut found = 0;
    // SAFETY: as in `general`; the register is put back.
    unsafe {
        around!(
            call,
            0_usize,
            &raw mut found,
            ["frcsr s8", "li s7, 0x7f", "fscsr s7"],
            ["frcsr s7", "fscsr s8", "sd s7, (s3)"]
        );
    }
    found
}

/// All bytes of `v0` to `v31`, where there are vectors.
fn vectors(call: Call) -> Vec<u8> {
    let bytes: usize;
    // SAFETY: reads how wide they are.
    unsafe {
        asm!(".option push", ".option arch, +v", "csrr {}, vlenb", ".option pop", out(reg) bytes);
    }
    let pattern = vec![0xa5_u8; 8 * bytes];
    let mut found = vec![0; 32 * bytes];
    // SAFETY: as in `general`; the caller has checked for vectors.
    unsafe {
        around!(
            call,
            pattern.as_ptr(),
            found.as_mut_ptr(),
            [
                "vl8re8.v v0, (s2)",
                "vl8re8.v v8, (s2)",
                "vl8re8.v v16, (s2)",
                "vl8re8.v v24, (s2)"
            ],
            [
                "csrr s7, vlenb",
                "slli s7, s7, 3",
                ".irp i, 0,8,16,24",
                "vs8r.v v\\i, (s3)",
                "add s3, s3, s7",
                ".endr"
            ]
        );
    }
    found
}

/// `vstart`, `vl`, `vtype`, `vxrm` and `vxsat`, unusual all of them before.
fn vector_control(call: Call) -> [u64; 5] {
    let mut found = [0; 5];
    // SAFETY: as in `vectors`; none of these is preserved by a call.
    unsafe {
        around!(
            call,
            0_usize,
            &raw mut found,
            [
                "vsetivli zero, 3, e32, m2, ta, ma",
                "csrwi vxrm, 2",
                "csrwi vxsat, 1",
                "csrwi vstart, 1"
            ],
            [
                ".irp r, vstart,vl,vtype,vxrm,vxsat",
                "csrr s7, \\r",
                "sd s7, (s3)",
                "addi s3, s3, 8",
                ".endr",
                "csrwi vstart, 0"
            ]
        );
    }
    found
}

/// Every call that clears, by every set that this processor can follow.
fn calls() -> Vec<Call> {
    let mut calls = vec![Call::clear_registers(false), Call::erase_below(false)];
    if RegisterSet::detect().0 & VECTORS != 0 {
        calls.extend([Call::clear_registers(true), Call::erase_below(true)]);
    }
    calls
}

fn has_vectors() -> bool {
    let vectors = RegisterSet::detect().0 & VECTORS != 0;
    if !vectors {
        println!("NOT TESTED: this processor or system has no vectors");
    }
    vectors
}

#[test]
fn general_registers_are_zero_and_callee_saved_ones_stay() {
    assert_eq!(general(Call::NONE), [WORD; 15], "control");
    for call in calls() {
        assert_eq!(general(call), [0; 15]);
        let [before, after] = preserved(call);
        assert_eq!(before, after);
    }
}

#[test]
fn floating_point_registers_are_zero_and_callee_saved_ones_stay() {
    assert_eq!(floats(Call::NONE), ([WORD; 20], [WORD; 12]), "control");
    for call in calls() {
        assert_eq!(floats(call), ([0; 20], [WORD; 12]));
        assert_eq!(float_control(call), 0x7f, "rounding and flags stay");
    }
}

#[test]
fn vector_registers_are_zero_at_full_width() {
    if !has_vectors() {
        return;
    }
    let control = vectors(Call::NONE);
    println!("{} bits each", control.len() / 4);
    assert!(control.iter().all(|&byte| byte == 0xa5), "control");
    for call in [Call::clear_registers(false), Call::erase_below(false)] {
        assert_eq!(vectors(call), control, "the set without vectors");
    }
    for call in [Call::clear_registers(true), Call::erase_below(true)] {
        assert!(vectors(call).iter().all(|&byte| byte == 0));
    }
}

#[test]
fn of_the_vectors_control_registers_only_the_rounding_mode_stays() {
    const E8_M8: u64 = 3;
    if !has_vectors() {
        return;
    }
    let control = vector_control(Call::NONE);
    assert_eq!(control, [1, 3, 0xd1, 2, 1], "control");
    let bytes = vectors(Call::NONE).len() as u64;
    assert_eq!(
        vector_control(Call::clear_registers(true)),
        [0, bytes / 4, E8_M8, 2, 0]
    );
}

#[test]
fn the_system_is_believed_and_where_it_knows_no_answer_hwcap() {
    const ON: i32 = PR_RISCV_V_VSTATE_CTRL_ON;
    const OFF: i32 = 1;
    for (control, hwcap, expected) in [
        (-1, 0, false),
        (-1, COMPAT_HWCAP_ISA_V, true),
        (-1, !COMPAT_HWCAP_ISA_V, false),
        (ON, 0, true),
        (ON, COMPAT_HWCAP_ISA_V, true),
        (OFF, COMPAT_HWCAP_ISA_V, false),
        // What is said for after `execve` doesn't matter now.
        (OFF | ON << 2 | 1 << 4, COMPAT_HWCAP_ISA_V, false),
        (ON | OFF << 2 | 1 << 4, COMPAT_HWCAP_ISA_V, true),
    ] {
        assert_eq!(
            may_use_vectors(control, hwcap),
            expected,
            "{control:#x} {hwcap:#x}"
        );
    }
}

/// Asks the processor itself: where the instruction is illegal, this goes on after it.
#[test]
fn vectors_are_detected_where_they_work_and_only_there() {
    const PC: usize = 0;
    unsafe extern "C" fn skip(_: libc::c_int, _: *mut libc::siginfo_t, context: *mut libc::c_void) {
        // SAFETY: the system passes one to a handler with `SA_SIGINFO`.
        let context = unsafe { &mut *context.cast::<libc::ucontext_t>() };
        context.uc_mcontext.__gregs[PC] += 4;
    }
    let mut bytes = 0_usize;
    // SAFETY: all zeros are a valid one.
    let mut action = unsafe { core::mem::zeroed::<libc::sigaction>() };
    action.sa_flags = libc::SA_SIGINFO;
    action.sa_sigaction = skip as *const () as usize;
    // SAFETY: as above.
    let mut before = unsafe { core::mem::zeroed() };
    // SAFETY: both are valid, and nothing else here is illegal.
    unsafe { libc::sigaction(libc::SIGILL, &raw const action, &raw mut before) };
    // SAFETY: sets the operand, and what the compiler expects of any block.
    unsafe {
        asm!(
            ".option push",
            ".option arch, +v",
            "vsetvli {}, zero, e8, m8, tu, mu",
            ".option pop",
            inout(reg) bytes,
        );
    }
    // SAFETY: the one that was there.
    unsafe { libc::sigaction(libc::SIGILL, &raw const before, ptr::null_mut()) };
    assert_eq!(RegisterSet::detect().0 & VECTORS != 0, bytes != 0);
}

#[test]
fn a_set_is_cached_for_its_thread_and_only_if_it_has_vectors() {
    let cached_after = |vectors| {
        let on_a_thread = move || {
            assert!(RegisterSet::cached().is_none(), "another thread's");
            RegisterSet(vectors).cache();
            RegisterSet::cached().map(|set| set.0)
        };
        std::thread::spawn(on_a_thread).join().unwrap()
    };
    assert_eq!(cached_after(VECTORS), Some(VECTORS));
    assert_eq!(cached_after(0), None, "they can be turned on");
}

/// What a stack pointer is a multiple of.
const STACK_ALIGN: usize = 16;
/// Which bytes from the stack pointer on `erase_below` erases as well.
const ABOVE: Range<usize> = 0..0;

/// Calls `function(first, second)` with the stack pointer `sp`.
///
/// # Safety
///
/// The call must be sound, and have the stack that it needs there.
unsafe fn call_at(sp: *mut u8, function: *const (), first: usize, second: usize) {
    let moved: usize;
    // SAFETY: by this function's own contract; the stack pointer is put back.
    unsafe {
        asm!(
            "mv s3, sp",
            "mv sp, s2",
            "jalr s4",
            "sub s2, sp, s2",
            "mv sp, s3",
            inout("s2") sp => moved,
            out("s3") _,
            in("s4") function,
            in("a0") first,
            in("a1") second,
            clobber_abi("C"),
        );
    }
    assert_eq!(moved, 0, "the stack pointer at the return");
}
