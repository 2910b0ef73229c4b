//! One thing is left in one place, and is found there and named.

use std::{
    arch::asm,
    hint::black_box,
    sync::atomic::{AtomicU8, Ordering},
    thread,
};

use stackbleach_residue::{Finding, Place, RegisterKind, Report, residue};

use super::common::{Key, copy, copy_to, page};

/// Checks that exactly one thing is found, of so many bytes, and returns it.
fn only(report: &Report, bytes: usize) -> &Finding {
    let [finding] = report.found() else {
        panic!("not one thing: {report}");
    };
    assert_eq!(finding.bytes, bytes, "{report}");
    assert!(report.inconclusive().is_empty(), "{report}");
    finding
}

/// One byte of the key is left in a register.
macro_rules! registers {
    ($($name:ident: $register:literal, $kind:ident, $feature:tt, $($line:literal),+;)+) => {$(
        #[test]
        fn $name() {
            if !is_x86_feature_detected!($feature) {
                println!("NOT TESTED: this processor has no {}.", $register);
                return;
            }
            let report = residue(|key: &Key, out: &mut Key| {
                copy(key, out);
                let mut word = [0_u8; 16];
                // SAFETY: changes registers that a call may change. Memory holds no byte of the key
                // afterwards but where it was.
                unsafe {
                    asm!(
                        "mov al, [{key}]",
                        "mov [{word}], al",
                        "xor eax, eax",
                        $($line,)+
                        "mov [{word}], rax",
                        key = in(reg) key.as_ptr(),
                        word = in(reg) word.as_mut_ptr(),
                        out("rax") _,
                        clobber_abi("sysv64"),
                    );
                }
            });
            let finding = only(&report, 1);
            let name = $register.to_owned();
            let kind = RegisterKind::$kind;
            assert_eq!(finding.place, Place::Register { kind, name }, "{report}");
        }
    )+};
}

registers! {
    a_byte_in_a_general_register: "r10", General, "sse2", "movzx r10, byte ptr [{word}]";
    a_byte_in_an_xmm_register: "xmm7", Vector, "sse2", "movdqu xmm7, [{word}]";
    a_byte_in_the_upper_half_of_a_ymm_register: "ymm9", Vector, "avx",
        "vpxor xmm9, xmm9, xmm9", "vinsertf128 ymm9, ymm9, [{word}], 1";
    a_byte_in_a_high_zmm_register: "zmm20", Vector, "avx512f",
        "vpxorq zmm20, zmm20, zmm20", "vinserti32x4 zmm20, zmm20, [{word}], 3";
    a_byte_in_a_mask_register: "k3", Mask, "avx512f", "kmovw k3, [{word}]";
    a_byte_in_an_x87_register: "st5", X87, "sse2", "movq mm5, [{word}]", "mov word ptr [{word}], 0";
}

#[test]
fn a_byte_on_the_stack() {
    let report = residue(|key: &Key, out: &mut Key| {
        copy(key, out);
        deep(key);
    });
    let finding = only(&report, 1);
    assert!(
        matches!(finding.place, Place::Stack { below: 500.. }),
        "{report}"
    );
}

#[inline(never)]
fn deep(key: &Key) {
    let mut frame = [0; 1000];
    copy(&key[..1], &mut black_box(&mut frame)[300..301]);
}

#[test]
fn a_byte_in_the_red_zone() {
    let report = residue(|key: &Key, out: &mut Key| {
        copy(key, out);
        // SAFETY: writes below the stack pointer, where this function may have a red zone, but
        // this block says that it changes the stack.
        unsafe {
            asm!(
                "lea rdi, [rsp - 1]",
                "movsb",
                inout("rsi") key.as_ptr() => _,
                out("rdi") _,
            );
        }
    });
    let finding = only(&report, 1);
    // Unoptimised the frames above it are larger.
    let is_near = if cfg!(debug_assertions) {
        1..1000
    } else {
        1..129
    };
    let Place::Stack { below } = finding.place else {
        panic!("{report}");
    };
    assert!(is_near.contains(&below), "{report}");
}

#[test]
fn a_block_that_was_freed() {
    let report = residue(|key: &Key, out: &mut Key| {
        copy(key, out);
        let mut block = vec![0; 5000];
        copy(key, &mut black_box(&mut block)[2000..2032]);
    });
    let finding = only(&report, 32);
    assert_eq!(
        (&finding.place, finding.bytes_of_secret),
        (&Place::Heap, 32),
        "{report}"
    );
}

static LEFT: [AtomicU8; 32] = [const { AtomicU8::new(0) }; 32];

#[test]
fn a_static() {
    let report = residue(|key: &Key, out: &mut Key| {
        copy(key, out);
        for (left, byte) in LEFT.iter().zip(key) {
            left.store(!byte, Ordering::Relaxed);
        }
        // What nobody reads needn't be written.
        black_box(&LEFT);
        // The register in which the bytes went by.
        black_box(0_u64);
        // SAFETY: changes registers that a call may change.
        unsafe {
            asm!(
                "xor eax, eax",
                "xor ecx, ecx",
                "xor edx, edx",
                clobber_abi("sysv64")
            );
        };
    });
    let name = std::env::current_exe().unwrap();
    let object = name.file_name().unwrap().to_str().unwrap().to_owned();
    let mut found = report.found().iter();
    let place = Place::Static { object };
    assert!(
        found.any(|it| it.place == place && it.bytes == 32 && it.bytes_of_secret == 0),
        "{report}"
    );
}

#[test]
fn the_stack_of_a_thread_that_has_ended() {
    let report = residue(|key: &Key, out: &mut Key| {
        copy(key, out);
        thread::scope(|scope| {
            scope.spawn(|| deep(key));
        });
    });
    let mut found = report.found().iter();
    assert!(
        found.any(|it| it.place == Place::ThreadStack && it.bytes == 1),
        "{report}"
    );
}

#[test]
fn a_mapping_that_the_operation_made() {
    for flags in [libc::MAP_PRIVATE, libc::MAP_SHARED] {
        let report = residue(|key: &Key, out: &mut Key| {
            copy(key, out);
            copy_to(key, page(flags));
        });
        let finding = only(&report, 32);
        assert!(matches!(finding.place, Place::Mapping { .. }), "{report}");
    }
}

#[test]
fn a_page_that_was_then_made_inaccessible() {
    let report = residue(|key: &Key, out: &mut Key| {
        copy(key, out);
        let page = page(libc::MAP_PRIVATE);
        copy_to(key, page);
        // SAFETY: nobody looks at it any more.
        let outcome = unsafe { libc::mprotect(page.cast(), 4096, libc::PROT_NONE) };
        assert_eq!(outcome, 0);
    });
    let finding = only(&report, 32);
    let name = String::new();
    let permissions = "---p".to_owned();
    assert_eq!(
        finding.place,
        Place::Mapping { name, permissions },
        "{report}"
    );
}

#[test]
fn what_is_made_of_two_bytes_of_the_key() {
    let report = residue(|key: &Key, out: &mut Key| {
        copy(key, out);
        let page = page(libc::MAP_PRIVATE).cast::<u8>();
        // SAFETY: as many bytes as there are, of which one is changed twice; no register holds
        // one, since the flags are all that is left of it.
        unsafe {
            asm!(
                "mov al, [{key} + 3]",
                "xor al, [{key} + 17]",
                "mov [{page}], al",
                "xor eax, eax",
                key = in(reg) key.as_ptr(),
                page = in(reg) page,
                out("rax") _,
            );
        }
    });
    assert_eq!(only(&report, 1).bytes_of_secret, 0, "{report}");
}
