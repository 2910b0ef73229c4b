//! Each path of `clear_registers` by itself, whatever `RegisterSet` would select here.
//!
//! Loading, clearing and storing are one block of assembly, so that nothing comes in
//! between; the same block without the call is the control.

use core::{arch::asm, ops::Range, ptr};

use super::{
    HWCAP_LOONGARCH_LASX, HWCAP_LOONGARCH_LSX, LASX, LSX, RegisterSet, clear_registers,
    erase_below, vectors_of,
};

mod around_enter;
#[path = "../enter_tests.rs"]
mod enter_tests;
#[path = "../on_a_stack_tests.rs"]
mod in_place;
#[path = "../unwind_tests.rs"]
mod unwind_tests;

const BYTE: u8 = 0xa5;
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

    fn clear_registers(set: u32) -> Self {
        Self {
            function: clear_registers as *const () as usize,
            first: set as usize,
            second: 0,
        }
    }

    /// `erase_below` with nothing to erase.
    fn erase_below(set: u32) -> Self {
        Self {
            function: erase_below as *const () as usize,
            first: ptr::from_mut(Box::leak(Box::new(in_place::request_for([])))) as usize,
            second: set as usize,
        }
    }
}

/// Every call that clears this set.
fn calls_for(set: u32) -> [Call; 2] {
    [Call::clear_registers(set), Call::erase_below(set)]
}

/// Every set that this processor can follow.
fn sets() -> Vec<u32> {
    let all = RegisterSet::detect().0;
    let mut sets = vec![0, LSX, LSX | LASX];
    sets.retain(|set| set & all == *set);
    if sets.len() < 3 {
        println!("NOT TESTED: this processor or system lacks vectors: the set is {all:#b}");
    }
    sets
}

/// Loads registers by `load` from `s0`, makes the call, stores them by `store` to `s1`.
macro_rules! around {
    ($call:expr, $from:expr, $to:expr, [$($load:literal),*], [$($store:literal),*]) => {
        asm!(
            $($load,)*
            "beqz $s2, 22f",
            "move $a0, $s3",
            "move $a1, $s4",
            "jirl $ra, $s2, 0",
            "22:",
            $($store,)*
            inout("$r23") $from => _,
            inout("$r24") $to => _,
            in("$r25") $call.function,
            in("$r26") $call.first,
            in("$r27") $call.second,
            out("$r28") _,
            out("$r29") _,
            out("$f24") _, out("$f25") _, out("$f26") _, out("$f27") _,
            out("$f28") _, out("$f29") _, out("$f30") _, out("$f31") _,
            clobber_abi("C"),
        )
    };
}

/// `a0` to `a7`, `t0` to `t8`.
fn general(call: Call) -> [u64; 17] {
    let mut found = [0; 17];
    // SAFETY: reads the pattern, writes `found`, changes what is declared. The set is
    // one that this processor can follow.
    unsafe {
        around!(
            call,
            ptr::from_ref(&WORD),
            &raw mut found,
            [
                ".irp r, a2,a3,a4,a5,a6,a7,t0,t1,t2,t3,t4,t5,t6,t7,t8,a0,a1",
                "ld.d $\\r, $s0, 0",
                ".endr"
            ],
            [
                ".irp r, a0,a1,a2,a3,a4,a5,a6,a7,t0,t1,t2,t3,t4,t5,t6,t7,t8",
                "st.d $\\r, $s1, 0",
                "addi.d $s1, $s1, 8",
                ".endr"
            ]
        );
    }
    found
}

/// `f0` to `f31`, of which those from 24 on must stay.
fn floats(call: Call) -> [u64; 32] {
    let mut found = [0; 32];
    // SAFETY: as in `general`.
    unsafe {
        around!(
            call,
            ptr::from_ref(&WORD),
            &raw mut found,
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "fld.d $f\\i, $s0, 0",
                ".endr"
            ],
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "fst.d $f\\i, $s1, 8 * \\i",
                ".endr"
            ]
        );
    }
    found
}

/// `fcc0` to `fcc7`, all of them set before.
fn conditions(call: Call) -> [u64; 8] {
    let mut found = [0; 8];
    // SAFETY: as in `general`.
    unsafe {
        around!(
            call,
            0_usize,
            &raw mut found,
            [
                "li.w $s5, 1",
                ".irp i, 0,1,2,3,4,5,6,7",
                "movgr2cf $fcc\\i, $s5",
                ".endr"
            ],
            [
                ".irp i, 0,1,2,3,4,5,6,7",
                "movcf2gr $s5, $fcc\\i",
                "st.d $s5, $s1, 8 * \\i",
                ".endr"
            ]
        );
    }
    found
}

/// `fcsr0`, with unusual rounding and every flag raised before.
fn float_control(call: Call) -> u64 {
    let mut found = 0;
    // SAFETY: as in `general`; the register is put back.
    unsafe {
        around!(
            call,
            0_usize,
            &raw mut found,
            [
                "movfcsr2gr $s6, $fcsr0",
                "li.w $s5, 0x1f0100",
                "movgr2fcsr $fcsr0, $s5"
            ],
            [
                "movfcsr2gr $s5, $fcsr0",
                "movgr2fcsr $fcsr0, $s6",
                "st.d $s5, $s1, 0"
            ]
        );
    }
    found
}

/// What must stay in the general registers, before and after: `s0` to `s8`, `fp`, `tp`, `r21`
/// and the stack pointer.
fn preserved(call: Call) -> [[u64; 13]; 2] {
    let mut found = [[0; 13]; 2];
    // SAFETY: as in `general`.
    unsafe {
        around!(
            call,
            0_usize,
            &raw mut found,
            [
                "move $t0, $s1",
                ".irp r, s0,s1,s2,s3,s4,s5,s6,s7,s8,fp,tp,r21,sp",
                "st.d $\\r, $t0, 0",
                "addi.d $t0, $t0, 8",
                ".endr"
            ],
            [
                "addi.d $t0, $s1, 13 * 8",
                ".irp r, s0,s1,s2,s3,s4,s5,s6,s7,s8,fp,tp,r21,sp",
                "st.d $\\r, $t0, 0",
                "addi.d $t0, $t0, 8",
                ".endr"
            ]
        );
    }
    found
}

/// `vr0` to `vr31`, where there is LSX.
fn halves(call: Call) -> [[u8; 16]; 32] {
    let pattern = [BYTE; 16];
    let mut found = [[0; 16]; 32];
    // SAFETY: as in `general`; the caller has checked for them.
    unsafe {
        around!(
            call,
            pattern.as_ptr(),
            &raw mut found,
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "vld $vr\\i, $s0, 0",
                ".endr"
            ],
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "vst $vr\\i, $s1, 16 * \\i",
                ".endr"
            ]
        );
    }
    found
}

/// `xr0` to `xr31`, where there is LASX.
fn wholes(call: Call) -> [[u8; 32]; 32] {
    let pattern = [BYTE; 32];
    let mut found = [[0; 32]; 32];
    // SAFETY: as in `halves`.
    unsafe {
        around!(
            call,
            pattern.as_ptr(),
            &raw mut found,
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "xvld $xr\\i, $s0, 0",
                ".endr"
            ],
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "xvst $xr\\i, $s1, 32 * \\i",
                ".endr"
            ]
        );
    }
    found
}

/// Vectors of `N` bytes when they have been cleared: of the last eight the lowest 64 bits stay.
fn cleared<const N: usize>() -> [[u8; N]; 32] {
    let mut expected = [[0; N]; 32];
    for vector in &mut expected[24..] {
        vector[..8].fill(BYTE);
    }
    expected
}

#[test]
fn general_registers_are_zero_and_callee_saved_ones_stay() {
    assert_eq!(general(Call::NONE), [WORD; 17], "control");
    for call in sets().into_iter().flat_map(calls_for) {
        assert_eq!(general(call), [0; 17]);
        let [before, after] = preserved(call);
        assert_eq!(before, after);
    }
}

#[test]
fn floating_point_registers_are_zero_and_callee_saved_ones_stay() {
    let mut expected = [0; 32];
    expected[24..].fill(WORD);
    assert_eq!(floats(Call::NONE), [WORD; 32], "control");
    for call in sets().into_iter().flat_map(calls_for) {
        assert_eq!(floats(call), expected);
        assert_eq!(float_control(call), 0x001f_0100, "rounding and flags stay");
    }
}

#[test]
fn condition_flags_are_zero() {
    assert_eq!(conditions(Call::NONE), [1; 8], "control");
    for call in sets().into_iter().flat_map(calls_for) {
        assert_eq!(conditions(call), [0; 8]);
    }
}

#[test]
fn vectors_of_128_bits_are_zero_but_for_what_callees_preserve() {
    if !sets().contains(&LSX) {
        return;
    }
    assert_eq!(halves(Call::NONE), [[BYTE; 16]; 32], "control");
    for call in sets()[1..].iter().flat_map(|&set| calls_for(set)) {
        assert_eq!(halves(call), cleared());
    }
    for call in calls_for(0) {
        let kept = halves(call)[24..].iter().all(|it| *it == [BYTE; 16]);
        assert!(kept, "the set without vectors");
    }
}

#[test]
fn vectors_of_256_bits_are_zero_but_for_what_callees_preserve() {
    if !sets().contains(&(LSX | LASX)) {
        return;
    }
    assert_eq!(wholes(Call::NONE), [[BYTE; 32]; 32], "control");
    for call in calls_for(LSX | LASX) {
        assert_eq!(wholes(call), cleared());
    }
    for call in calls_for(0) {
        let kept = wholes(call)[24..].iter().all(|it| *it == [BYTE; 32]);
        assert!(kept, "the set without vectors");
    }
}

#[test]
fn each_kind_of_vector_has_its_bit_of_hwcap() {
    const BOTH: libc::c_ulong = HWCAP_LOONGARCH_LSX | HWCAP_LOONGARCH_LASX;
    for (hwcap, expected) in [
        (0, 0),
        (!BOTH, 0),
        (HWCAP_LOONGARCH_LSX, LSX),
        (BOTH, LSX | LASX),
        (!0, LSX | LASX),
    ] {
        assert_eq!(vectors_of(hwcap), expected, "{hwcap:#x}");
    }
}

#[test]
fn what_is_cleared_before_the_system_was_asked_is_there() {
    let baseline = RegisterSet::BASELINE.0;
    assert_eq!(baseline & RegisterSet::detect().0, baseline);
}

/// Asks the processor itself: where the instruction is illegal, this goes on after it.
#[test]
fn vectors_are_detected_where_they_work_and_only_there() {
    unsafe extern "C" fn skip(_: libc::c_int, _: *mut libc::siginfo_t, context: *mut libc::c_void) {
        // SAFETY: the system passes one to a handler with `SA_SIGINFO`.
        let context = unsafe { &mut *context.cast::<libc::ucontext_t>() };
        context.uc_mcontext.__pc += 4;
    }
    let (lsx, lasx): (u64, u64);
    // SAFETY: all zeros are a valid one.
    let mut action = unsafe { core::mem::zeroed::<libc::sigaction>() };
    action.sa_flags = libc::SA_SIGINFO;
    action.sa_sigaction = skip as *const () as usize;
    // SAFETY: as above.
    let mut before = unsafe { core::mem::zeroed() };
    // SAFETY: both are valid, and nothing else here is illegal.
    unsafe { libc::sigaction(libc::SIGILL, &raw const action, &raw mut before) };
    // SAFETY: changes what it says it does.
    unsafe {
        asm!(
            "movgr2fr.d $f0, $zero",
            "movgr2fr.d $f1, $zero",
            "vinsgr2vr.d $vr0, {one}, 0",
            "xvinsgr2vr.d $xr1, {one}, 0",
            "movfr2gr.d {lsx}, $f0",
            "movfr2gr.d {lasx}, $f1",
            one = in(reg) 1_u64,
            lsx = lateout(reg) lsx,
            lasx = lateout(reg) lasx,
            out("$f0") _,
            out("$f1") _,
        );
    }
    // SAFETY: the one that was there.
    unsafe { libc::sigaction(libc::SIGILL, &raw const before, ptr::null_mut()) };
    let set = RegisterSet::detect().0;
    assert_eq!([set & LSX != 0, set & LASX != 0], [lsx == 1, lasx == 1]);
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
            "move $s1, $sp",
            "move $sp, $s0",
            "jirl $ra, $s2, 0",
            "sub.d $s0, $sp, $s0",
            "move $sp, $s1",
            inout("$r23") sp => moved,
            out("$r24") _,
            in("$r25") function,
            in("$r4") first,
            in("$r5") second,
            clobber_abi("C"),
        );
    }
    assert_eq!(moved, 0, "the stack pointer at the return");
}
