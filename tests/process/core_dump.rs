//! Promise: when a process dies in a closure, no page of any heap stack is in its core dump.
//!
//! The dump is the kernel's, a file in a folder of the test's own. All of it is searched.

use std::{
    env, fs,
    hint::black_box,
    ops::Range,
    os::unix::process::ExitStatusExt,
    path::{Path, PathBuf},
    process,
};

use stackbleach::{HeapStack, Lock};

use crate::common::{child, limits, maps};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// Tells a child what to do.
const VARIABLE: &str = "STACKBLEACH_TEST_DUMP";

/// How a child dies.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Death {
    /// In the innermost of several closures.
    Inside,
    /// The same on stacks that are part of dumps.
    InsideIncluded,
    /// On such stacks, and when all closures have returned.
    AfterIncluded,
}

const DEATHS: [Death; 3] = [Death::Inside, Death::InsideIncluded, Death::AfterIncluded];

/// What is searched for: without a pattern, another for each seed, and in no program's file.
fn needle(seed: u8) -> impl Iterator<Item = u8> {
    let mut state = u64::from(seed) + 0x1234_5678;
    (0..64).map(move |_| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 56) as u8
    })
}

static ZEROS: [u8; 4 * KIB] = [0; 4 * KIB];

const ON_STACKS: u8 = 1;
const IN_THE_HEAP: u8 = 2;

/// Writes needles all over a slice, byte by byte: no register has more than one.
fn fill(bytes: &mut [u8], seed: u8) {
    for chunk in bytes.chunks_mut(64) {
        for (byte, needle) in chunk.iter_mut().zip(needle(seed)) {
            *byte = black_box(needle);
        }
    }
}

/// In a closure: leaves needles on its stack, says where that is, and goes on.
#[inline(never)]
fn with_needles(then: impl FnOnce()) {
    let mut needles = [0; 12 * KIB];
    fill(&mut needles, ON_STACKS);
    let Range { start, end } = maps::around(maps::here()).range;
    eprintln!("stack: {start:x} {end:x}");
    then();
    black_box(&mut needles);
}

fn die_as(death: Death) {
    // Something that is in each dump.
    let mut in_the_heap = vec![0; 4 * KIB];
    fill(&mut in_the_heap, IN_THE_HEAP);

    let builder = HeapStack::builder().exclude_from_dumps(death == Death::Inside);
    let stack = |size| builder.clone().size(size).build().unwrap();
    let [mut small, mut middle, mut large] = [0, MIB, 24 * MIB].map(stack);
    let mut locked = builder.clone().lock(Lock::BestEffort).build().unwrap();
    let die = || {
        if death != Death::AfterIncluded {
            process::abort();
        }
    };
    // The thread's own stacks are always kept out of dumps.
    let innermost = || {
        if death == Death::Inside {
            stackbleach::run(|| {
                with_needles(|| stackbleach::maybe_grow(2 * MIB, MIB, || with_needles(die)));
            })
            .unwrap();
        } else {
            die();
        }
    };
    small
        .run(|| {
            with_needles(|| {
                let run = middle.run(|| {
                    with_needles(|| {
                        let run = large.run(|| {
                            with_needles(|| {
                                locked.run(|| with_needles(innermost)).unwrap();
                            });
                        });
                        run.unwrap();
                    });
                });
                run.unwrap();
            });
        })
        .unwrap();
    process::abort();
}

/// What a child that died like that left.
struct Dump {
    bytes: Vec<u8>,
    /// Its stacks' usable bytes.
    stacks: Vec<Range<usize>>,
}

impl Dump {
    /// `None` if there can't be one here, which is said then.
    fn of<F: Fn()>(test: F, death: Death) -> Option<Self> {
        let pattern = fs::read_to_string("/proc/sys/kernel/core_pattern").unwrap();
        let pattern = pattern.trim();
        if pattern.is_empty() || pattern.contains(['|', '/']) {
            child::untested(&format!(
                "core dumps, since the system doesn't put them where they can be found: {pattern:?}"
            ));
            return None;
        }
        if limits::get(libc::RLIMIT_CORE).1 < 256 * MIB {
            child::untested("core dumps: the hard limit is less than 256 MiB");
            return None;
        }
        let folder = folder(death);
        let output = child::command(test)
            .current_dir(&folder)
            .env(VARIABLE, format!("{death:?}"))
            .output()
            .unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.signal(), Some(libc::SIGABRT), "{stderr}");
        let stacks = stderr
            .lines()
            .filter_map(|line| line.split_once("stack: ")?.1.split_once(' '))
            .map(|(start, end)| hexadecimal(start)..hexadecimal(end))
            .collect();
        let files: Vec<_> = fs::read_dir(&folder).unwrap().collect();
        assert!(
            output.status.core_dumped() && files.len() == 1,
            "{files:?}\n{stderr}"
        );
        let bytes = fs::read(files[0].as_ref().unwrap().path()).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        Some(Self { bytes, stacks })
    }

    /// How often a quarter of such a needle is in it, anywhere.
    fn count(&self, seed: u8) -> usize {
        let needle: Vec<_> = needle(seed).collect();
        let quarters: Vec<_> = needle.chunks(16).collect();
        let pages = (0..self.bytes.len()).step_by(4 * KIB);
        let count_in = |start: usize| {
            let end = self.bytes.len().min(start + 4 * KIB);
            // Most of it. Unoptimised, the rest takes long enough.
            if self.bytes[start..end] == ZEROS[..end - start] {
                return 0;
            }
            let and_beyond = self.bytes.len().min(end + 15);
            let windows = self.bytes[start..and_beyond].windows(16);
            windows.filter(|&window| quarters.contains(&window)).count()
        };
        pages.map(count_in).sum()
    }

    /// How many bytes of that memory are in it.
    fn bytes_of(&self, range: &Range<usize>) -> usize {
        self.segments()
            .map(|segment| {
                segment
                    .end
                    .min(range.end)
                    .saturating_sub(segment.start.max(range.start))
            })
            .sum()
    }

    /// What memory is in it: those of its program headers that load something.
    fn segments(&self) -> impl Iterator<Item = Range<usize>> {
        const LOAD: u64 = 1;

        assert_eq!(self.bytes[..5], *b"\x7fELF\x02", "64 bits");
        let first = self.number(32, 8);
        let len = self.number(54, 2);
        // 0xffff where there are too many to count.
        let count = self.number(56, 2);
        assert!(count < 0xffff);
        (0..count).filter_map(move |i| {
            let header = first + i * len;
            let start = self.number(header + 16, 8);
            let in_file = self.number(header + 32, 8);
            (self.number(header, 4) as u64 == LOAD).then_some(start..start + in_file)
        })
    }

    /// The number of that many bytes.
    fn number(&self, offset: usize, len: usize) -> usize {
        let bytes = &self.bytes[offset..offset + len];
        bytes
            .iter()
            .rev()
            .fold(0, |number, &byte| number << 8 | usize::from(byte))
    }
}

/// A new one, which is empty.
fn folder(death: Death) -> PathBuf {
    let name = format!("stackbleach-dump-{death:?}-{}", process::id());
    let folder = env::temp_dir().join(Path::new(&name));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir(&folder).unwrap();
    folder
}

fn hexadecimal(digits: &str) -> usize {
    usize::from_str_radix(digits, 16).unwrap()
}

/// In a child: dies as it was told.
fn die_if_asked() {
    let Ok(how) = env::var(VARIABLE) else {
        return;
    };
    limits::set(libc::RLIMIT_CORE, usize::MAX);
    let death = DEATHS.into_iter().find(|death| format!("{death:?}") == how);
    die_as(death.unwrap());
}

#[test]
fn a_core_dump_has_no_page_of_any_heap_stack() {
    let test = a_core_dump_has_no_page_of_any_heap_stack;
    die_if_asked();
    let Some(dump) = Dump::of(test, Death::Inside) else {
        return;
    };
    // Four of its own, the thread's, and the one that was grown onto.
    assert_eq!(dump.stacks.len(), 6);
    for stack in &dump.stacks {
        assert_eq!(dump.bytes_of(stack), 0, "{stack:x?}");
    }
    assert_eq!(dump.count(ON_STACKS), 0);
    // The control: what is searched for is found, where it may be.
    assert!(dump.count(IN_THE_HEAP) >= 4 * KIB / 16);
}

/// The control.
#[test]
fn a_core_dump_has_the_stacks_that_are_not_kept_out_of_it() {
    let test = a_core_dump_has_the_stacks_that_are_not_kept_out_of_it;
    die_if_asked();
    let Some(dump) = Dump::of(test, Death::InsideIncluded) else {
        return;
    };
    assert_eq!(dump.stacks.len(), 4);
    for stack in &dump.stacks {
        assert_eq!(dump.bytes_of(stack), stack.len(), "{stack:x?}");
    }
    assert!(dump.count(ON_STACKS) >= 4 * 12 * KIB / 16);
}

/// When runs are over there is nothing to keep out.
#[test]
fn a_core_dump_has_nothing_of_runs_that_are_over() {
    let test = a_core_dump_has_nothing_of_runs_that_are_over;
    die_if_asked();
    let Some(dump) = Dump::of(test, Death::AfterIncluded) else {
        return;
    };
    assert_eq!(dump.stacks.len(), 4);
    for stack in &dump.stacks {
        assert_eq!(dump.bytes_of(stack), stack.len(), "{stack:x?}");
    }
    assert_eq!(dump.count(ON_STACKS), 0);
    assert!(dump.count(IN_THE_HEAP) >= 4 * KIB / 16);
}
