//! Promise: whichever system call is refused, making a stack is an error in words that has the
//! system's for its source, or a stack that works; and a stack that was there already goes on
//! working. Either way, what runs is erased.
//!
//! Each in a fork of a process of its own: filters are for good.
#![expect(unsafe_code, reason = "makes refused calls itself, for the control")]

use std::{
    error::Error,
    fs::{self, File},
    io,
    os::unix::fs::FileExt,
};

use stackbleach::{AllocError, AllocErrorKind, Builder, HeapStack, Lock};

use AllocErrorKind::{AddressSpace, CoreDumps, HugePages, Memory, SignalStack};

use crate::common::{
    child, filter, forks, maps,
    touching::{self, ENDS, Touching, WAYS},
    view::View,
};

const MIB: usize = 1 << 20;

/// What sandboxes and old kernels say.
const ERRORS: [i32; 4] = [libc::EPERM, libc::ENOSYS, libc::EACCES, libc::ENOMEM];

/// What the C library makes of an error of `mmap`: old kernels said one thing and meant the other.
fn from_mmap(code: i32) -> i32 {
    if cfg!(target_env = "musl") && code == libc::EPERM {
        libc::ENOMEM
    } else {
        code
    }
}

/// One that asks for all there is.
fn everything() -> Builder {
    let builder = HeapStack::builder().size(MIB).erase_signal_stack(true);
    builder.lock(Lock::BestEffort)
}

/// Without help from `madvise`, which may be refused.
fn is_zero_after_some_runs(touching: &mut Touching, view: &View) {
    let touchable = touching.touchable();
    let page = maps::page();
    let sorts = [
        vec![],
        vec![touching::from(touchable.start, 1)],
        vec![touching::from(touchable.end - page, page)],
        touching
            .pages()
            .step_by(3)
            .map(|start| start..start + 1)
            .collect(),
        vec![],
        vec![touchable],
        vec![],
    ];
    for (i, touched) in sorts.iter().enumerate() {
        touching.is_zero_after_end(view, WAYS[i % 2], ENDS[i % 3], touched);
    }
    assert_eq!(view.first_not_zero_in_all_of(&touching.range), None);
}

/// In a child: does `refuse` and makes a stack, which must come to what is expected.
fn making_one_where(
    refuse: impl FnOnce(),
    builder: &Builder,
    expected: Result<(), (AllocErrorKind, i32)>,
) {
    forks::within(forks::fork, || {
        let view = View::open();
        refuse();
        for _ in 0..3 {
            match (builder.build(), expected) {
                (Ok(stack), Ok(())) => {
                    let _ = stack.protection().to_string();
                    is_zero_after_some_runs(&mut Touching::of(&view, stack), &view);
                }
                (Err(error), Err((kind, code))) => {
                    assert_eq!(error.kind(), kind);
                    assert_reads_well(&error, code);
                }
                (came, _) => panic!("{came:?} instead of {expected:?}"),
            }
        }
    });
}

#[track_caller]
fn assert_reads_well(error: &AllocError, code: i32) {
    let text = error.to_string();
    assert!(text.starts_with(char::is_lowercase), "{text}");
    assert!(!text.ends_with(['.', '!', '\n']), "{text}");
    assert!(text.contains(&MIB.to_string()) && text.is_ascii(), "{text}");
    let source = error.source().expect("the system was asked");
    assert!(!text.contains(&source.to_string()), "{text}");
    let source = source.downcast_ref::<io::Error>().unwrap();
    assert_eq!(source.raw_os_error(), Some(code), "{text}");
}

#[test]
fn each_call_that_making_a_stack_takes_is_an_error_of_its_own_where_it_is_refused() {
    let test = each_call_that_making_a_stack_takes_is_an_error_of_its_own_where_it_is_refused;
    child::alone(test, || {
        let plain = HeapStack::builder().size(MIB);
        for code in ERRORS {
            let all = |call| move || filter::refuse(&[call], code);
            let advice = |advice| move || filter::refuse_third(libc::SYS_madvise, advice, code);
            for builder in [plain.clone(), everything()] {
                let fails = |kind| Err((kind, code));
                making_one_where(
                    all(libc::SYS_mmap),
                    &builder,
                    Err((AddressSpace, from_mmap(code))),
                );
                making_one_where(all(libc::SYS_mprotect), &builder, fails(Memory));
                // As when there are as many mappings as there may be. Then there is no way back.
                let neither = || filter::refuse(&[libc::SYS_mprotect, libc::SYS_munmap], code);
                making_one_where(neither, &builder, fails(Memory));
                making_one_where(all(libc::SYS_madvise), &builder, fails(HugePages));
                making_one_where(advice(libc::MADV_NOHUGEPAGE), &builder, fails(HugePages));
                making_one_where(advice(libc::MADV_DONTDUMP), &builder, fails(CoreDumps));
                let included = builder.clone().exclude_from_dumps(false);
                making_one_where(advice(libc::MADV_DONTDUMP), &included, Ok(()));
                let erasing = builder.erase_signal_stack(true);
                making_one_where(all(libc::SYS_sigaltstack), &erasing, fails(SignalStack));
                let required = erasing.lock(Lock::Required);
                let locks = || filter::refuse(&[libc::SYS_mlock, libc::SYS_mlock2], code);
                // Of an allowance, ENOMEM would say more.
                if code != libc::ENOMEM {
                    making_one_where(locks, &required, fails(AllocErrorKind::Lock));
                }
            }
        }
    });
}

#[test]
fn a_stack_can_be_made_without_the_calls_that_it_can_do_without() {
    let test = a_stack_can_be_made_without_the_calls_that_it_can_do_without;
    child::alone(test, || {
        let calls = [
            libc::SYS_ioctl,
            libc::SYS_mincore,
            libc::SYS_mlock,
            libc::SYS_mlock2,
            libc::SYS_msync,
            libc::SYS_open,
            libc::SYS_openat,
            libc::SYS_fcntl,
            libc::SYS_close,
            libc::SYS_prlimit64,
            libc::SYS_getrlimit,
            libc::SYS_munmap,
        ];
        for code in ERRORS {
            for call in calls {
                making_one_where(|| filter::refuse(&[call], code), &everything(), Ok(()));
            }
            for advice in [
                libc::MADV_WIPEONFORK,
                libc::MADV_DONTNEED,
                libc::MADV_DONTNEED_LOCKED,
            ] {
                let refuse = || filter::refuse_third(libc::SYS_madvise, advice, code);
                making_one_where(refuse, &everything(), Ok(()));
            }
            making_one_where(|| filter::refuse(&calls, code), &everything(), Ok(()));
            // Files that can be opened, but not read.
            making_one_where(
                || {
                    filter::refuse_reading(libc::SYS_read, 0, code);
                    filter::refuse_reading(libc::SYS_pread64, 0, code);
                },
                &everything(),
                Ok(()),
            );
            // As on a kernel without the request.
            making_one_where(|| refuse_all_of_the_pagemap(code), &everything(), Ok(()));
        }
        // A kernel without huge pages.
        let refuse =
            || filter::refuse_third(libc::SYS_madvise, libc::MADV_NOHUGEPAGE, libc::EINVAL);
        making_one_where(refuse, &everything(), Ok(()));
    });
}

/// Neither the request nor reading it.
fn refuse_all_of_the_pagemap(code: i32) {
    filter::refuse(&[libc::SYS_ioctl], libc::ENOTTY);
    filter::refuse_reading(libc::SYS_pread64, 0, code);
}

enum Refused {
    Calls(Vec<libc::c_long>),
    /// Of files such as `/proc/self/smaps`, which can be opened.
    Reading,
    Pagemap,
}

/// The system's own account of that can be opened then, and not read.
#[test]
fn a_stack_says_how_it_is_protected_whatever_is_refused() {
    let test = a_stack_says_how_it_is_protected_whatever_is_refused;
    child::alone(test, || {
        for code in [libc::EPERM, libc::EIO, 0] {
            for builder in [everything(), HeapStack::builder().size(MIB)] {
                forks::within(forks::fork, || {
                    let stack = builder.build().unwrap();
                    let words = stack.protection().to_string();
                    let [maps, smaps] = ["/proc/self/maps", "/proc/self/smaps"];
                    assert!(!fs::read(smaps).unwrap().is_empty(), "control");
                    filter::refuse_reading(libc::SYS_read, 0, code);
                    File::open(smaps).unwrap();
                    for file in [maps, smaps] {
                        match fs::read(file) {
                            Ok(bytes) => assert_eq!((code, bytes.len()), (0, 0)),
                            Err(error) => assert_eq!(error.raw_os_error(), Some(code)),
                        }
                    }
                    assert_eq!(stack.protection().to_string(), words);
                    let another = builder.build().unwrap();
                    assert_eq!(another.protection().to_string(), words);
                });
            }
        }
    });
}

/// One by one and together; from some moment on, with a stack that was in use.
#[test]
fn a_stack_that_is_there_already_goes_on_working_whatever_is_refused() {
    let test = a_stack_that_is_there_already_goes_on_working_whatever_is_refused;
    child::alone(test, || {
        let calls = [
            libc::SYS_mincore,
            libc::SYS_madvise,
            libc::SYS_ioctl,
            libc::SYS_mlock2,
            libc::SYS_sigaltstack,
            libc::SYS_mmap,
            libc::SYS_mprotect,
            libc::SYS_munmap,
            libc::SYS_openat,
        ];
        let one_by_one = calls.iter().map(|&call| Refused::Calls(vec![call]));
        let together = [
            Refused::Calls(calls.to_vec()),
            Refused::Reading,
            Refused::Pagemap,
        ];
        for refused in one_by_one.chain(together) {
            for code in ERRORS {
                for (in_use, builder) in [
                    (false, everything()),
                    (true, everything()),
                    (true, HeapStack::builder().size(MIB)),
                ] {
                    forks::within(forks::fork, || {
                        let view = View::open();
                        let mut touching = Touching::of(&view, builder.build().unwrap());
                        if in_use {
                            is_zero_after_some_runs(&mut touching, &view);
                        }
                        match &refused {
                            Refused::Calls(calls) => filter::refuse(calls, code),
                            Refused::Reading => filter::refuse_reading(libc::SYS_read, 0, code),
                            Refused::Pagemap => refuse_all_of_the_pagemap(code),
                        }
                        is_zero_after_some_runs(&mut touching, &view);
                        let _ = touching.stack.protection().to_string();
                        drop(touching);
                    });
                }
            }
        }
    });
}

/// The control: what is refused is.
#[test]
fn calls_that_are_refused_fail() {
    let test = calls_that_are_refused_fail;
    child::alone(test, || {
        let page = maps::page();
        let advise = |advice| {
            // SAFETY: of no memory; it fails, or does nothing.
            let result = unsafe { libc::madvise(std::ptr::null_mut(), 0, advice) };
            (result == 0)
                .then_some(())
                .ok_or_else(|| io::Error::last_os_error().raw_os_error().unwrap())
        };
        assert_eq!(advise(libc::MADV_DONTNEED), Ok(()));
        filter::refuse_third(libc::SYS_madvise, libc::MADV_DONTDUMP, libc::EACCES);
        assert_eq!(advise(libc::MADV_DONTDUMP), Err(libc::EACCES));
        assert_eq!(advise(libc::MADV_DONTNEED), Ok(()));
        filter::refuse(&[libc::SYS_madvise, libc::SYS_mlock2], libc::EPERM);
        assert_eq!(advise(libc::MADV_DONTNEED), Err(libc::EPERM));
        // SAFETY: of no memory.
        let result = unsafe { libc::mlock2(std::ptr::null(), page, libc::MLOCK_ONFAULT) };
        assert_eq!(result, -1);
        assert_eq!(io::Error::last_os_error().raw_os_error(), Some(libc::EPERM));
        // Of files that are opened afterwards, where it is so many bytes.
        let before = File::open("/dev/zero").unwrap();
        filter::refuse_reading(libc::SYS_pread64, 4, libc::EIO);
        let after = File::open("/dev/zero").unwrap();
        let read = |file: &File, len| {
            let read = file.read_at(&mut [0; 8][..len], 0);
            read.map_err(|error| error.raw_os_error().unwrap())
        };
        assert_eq!((read(&before, 3), read(&before, 8)), (Ok(3), Ok(8)));
        assert_eq!((read(&after, 3), read(&after, 4)), (Ok(3), Err(libc::EIO)));
        assert_eq!(read(&after, 8), Err(libc::EIO));
    });
}
