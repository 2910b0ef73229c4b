//! Runs that touch chosen bytes of the stack they are on, far below their own frames,
//! and a look at the whole of it afterwards.

use std::{hint::black_box, io, iter::StepBy, ops::Range, ptr};

use stackbleach::HeapStack;

use super::{effort::is_full, maps, quiet::quietly, view::View};

pub(crate) const PATTERN: u8 = 0x5a;

/// What lies between the base and what is touched: the run's own frames, and more.
const ROOM: usize = 24 << 10;

/// Of it, what is left below the frame of the closure, for what that calls.
const BELOW: usize = 16 << 10;

/// How bytes get written below all frames.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Way {
    /// By the processor, as code with large frames does.
    Pointer,
    /// By the kernel, as a `read` into a large buffer.
    Kernel,
}

pub(crate) const WAYS: [Way; 2] = [Way::Pointer, Way::Kernel];

/// How a run ends, after which its stack has to be zero.
#[derive(Clone, Copy, Debug)]
pub(crate) enum End {
    Return,
    Panic,
    Batch,
}

pub(crate) const ENDS: [End; 3] = [End::Return, End::Panic, End::Batch];

/// A stack, and where it lies.
pub(crate) struct Touching {
    pub(crate) stack: HeapStack,
    pub(crate) range: Range<usize>,
}

impl Touching {
    pub(crate) fn new(view: &View, size: usize) -> Self {
        Self::of(view, HeapStack::new(size).unwrap())
    }

    pub(crate) fn of(view: &View, mut stack: HeapStack) -> Self {
        let range = stack.run(|| view.around(maps::here())).unwrap();
        assert_eq!(range.len(), stack.size());
        Self { stack, range }
    }

    /// The bytes that can be touched.
    pub(crate) fn touchable(&self) -> Range<usize> {
        self.range.start..self.range.end - ROOM
    }

    /// Each touchable page's first byte, from the limit on.
    pub(crate) fn pages(&self) -> StepBy<Range<usize>> {
        self.touchable().step_by(maps::page())
    }

    /// Takes the stack's memory away: no page of it has been touched then.
    pub(crate) fn empty(&mut self) {
        let advise = |advice| {
            let start = ptr::without_provenance_mut(self.range.start);
            // SAFETY: the stack's own pages, and it is not in use; they are zero after.
            unsafe { libc::madvise(start, self.range.len(), advice) }
        };
        // Locked memory takes a word of its own.
        let failed = advise(libc::MADV_DONTNEED) != 0 && advise(libc::MADV_DONTNEED_LOCKED) != 0;
        assert!(!failed, "{}", io::Error::last_os_error());
    }

    /// Writes the pattern to `touched` during a run; all must be zero after it.
    pub(crate) fn is_zero_after(&mut self, view: &View, way: Way, touched: &[Range<usize>]) {
        self.is_zero_after_end(view, way, End::Return, touched);
    }

    /// The same, with the run ended that way.
    pub(crate) fn is_zero_after_end(
        &mut self,
        view: &View,
        way: Way,
        end: End,
        touched: &[Range<usize>],
    ) {
        match end {
            End::Return => {
                let count = self.stack.run(|| touch(view, way, touched));
                assert_eq!(count.unwrap(), touched.len());
            }
            End::Panic => {
                let panicking = || -> () { panic!("{} touched", touch(view, way, touched)) };
                let error = quietly(|| self.stack.run(panicking)).unwrap_err();
                assert_eq!(error.message(), format!("{} touched", touched.len()));
            }
            End::Batch => {
                // In two runs, the upper half first or the lower.
                let (some, rest) = touched.split_at(touched.len() / 2);
                let count = self.stack.batch(|batch| {
                    let first = batch.run(|| touch(view, way, some)).unwrap();
                    first + batch.run(|| touch(view, way, rest)).unwrap()
                });
                assert_eq!(count, touched.len());
            }
        }
        self.assert_zero(view, || format!("{end:?}, {way:?}: {touched:x?}"));
    }

    /// Every byte is zero.
    #[track_caller]
    pub(crate) fn assert_zero(&self, view: &View, after: impl FnOnce() -> String) {
        if let Some(address) = view.first_not_zero(&self.range) {
            let Range { start, end } = self.range;
            let after = after();
            panic!("not zero: {address:#x} of {start:#x} to {end:#x}, after {after:.500}");
        }
    }

    /// A bit of everything, each on a stack that was not touched before and on one that
    /// was.
    pub(crate) fn is_zero_after_all_sorts_of_runs(&mut self, view: &View) {
        let sorts = sorts(&self.touchable());
        for emptied in [true, false] {
            for (i, touched) in sorts.iter().enumerate() {
                let one = i % ENDS.len();
                let ends = if is_full() {
                    &ENDS[..]
                } else {
                    &ENDS[one..=one]
                };
                for &end in ends {
                    if emptied {
                        self.empty();
                    }
                    self.is_zero_after_end(view, WAYS[i % 2], end, touched);
                }
            }
        }
        assert_eq!(view.first_not_zero_in_all_of(&self.range), None);
    }
}

/// A bit of everything.
pub(crate) fn sorts(touchable: &Range<usize>) -> [Vec<Range<usize>>; 8] {
    let len = maps::page();
    let pages = || touchable.clone().step_by(len);
    [
        vec![],
        vec![from(touchable.start, 1)],
        vec![from(touchable.end - 1, 1)],
        vec![page(touchable.end - len)],
        pages().step_by(2).map(page).collect(),
        pages()
            .skip(1)
            .step_by(2)
            .map(|start| from(start, 1))
            .collect(),
        pages()
            .step_by(7)
            .map(|start| from(start + len - 1, 1))
            .rev()
            .collect(),
        vec![touchable.clone()],
    ]
}

/// What one page of page tables maps: the kernel walks, and skips, that much at once.
pub(crate) const TABLE: usize = 2 << 20;

/// Ten pages, or as many as there are, where something may begin or end: the limit, a
/// page table, and distances from the base that a program might treat differently.
pub(crate) fn places(touchable: &Range<usize>, base: usize) -> Vec<usize> {
    let bytes = maps::page();
    let limit = [touchable.start, touchable.start + bytes];
    let first_table = touchable.start.next_multiple_of(TABLE);
    let tables = [first_table - bytes, first_table];
    let depths = [7, 8, 9, 16, 17, 32].map(|pages| base - pages * bytes);
    let chosen = [&limit[..], &tables, &depths].concat().into_iter();
    let mut places = Vec::new();
    for start in chosen.chain(touchable.clone().step_by(bytes)) {
        // Two may be one: a stack can begin just below what a page table maps.
        if places.len() < 10 && touchable.contains(&start) && !places.contains(&start) {
            places.push(start);
        }
    }
    places.sort_unstable();
    places
}

/// Those of the pages that are in the subset of that number: first bytes of some, last bytes
/// of others.
pub(crate) fn subset_of(pages: &[usize], subset: usize) -> Vec<Range<usize>> {
    let pages = pages.iter().enumerate();
    pages
        .filter(|(i, _)| subset >> i & 1 == 1)
        .map(|(i, &start)| match i % 2 {
            0 => from(start, 1),
            _ => from(page(start).end - 1, 1),
        })
        .collect()
}

/// The whole page that starts there.
pub(crate) fn page(start: usize) -> Range<usize> {
    start..start + maps::page()
}

/// `len` bytes from `start` on.
pub(crate) fn from(start: usize, len: usize) -> Range<usize> {
    start..start + len
}

/// In a run: writes the pattern to each range, and sees that it is there.
fn touch(view: &View, way: Way, touched: &[Range<usize>]) -> usize {
    touch_below(maps::here() - BELOW, view, way, touched)
}

/// The same for a stack that is not in use below `frames`.
pub(crate) fn touch_below(frames: usize, view: &View, way: Way, touched: &[Range<usize>]) -> usize {
    for range in touched {
        assert!(range.end <= frames, "{range:x?} may be in use");
        match way {
            Way::Pointer => fill(range),
            Way::Kernel => view.write(range.start, &vec![PATTERN; range.len()]),
        }
    }
    // The control: it is there, to be erased.
    for range in touched {
        for address in [range.start, range.end - 1] {
            let byte = ptr::with_exposed_provenance::<u8>(address);
            // SAFETY: as for those of `fill`. Volatile: what memory has.
            assert_eq!(unsafe { byte.read_volatile() }, PATTERN);
        }
    }
    touched.len()
}

/// Writes the pattern there, below all frames.
#[inline(never)]
pub(crate) fn fill(range: &Range<usize>) {
    // All at once: byte by byte takes long, unoptimised.
    let start = ptr::with_exposed_provenance_mut::<u8>(range.start);
    // SAFETY: usable bytes of a stack of this thread, further down than any frame in use.
    unsafe { black_box(start).write_bytes(PATTERN, range.len()) };
}
