//! Pages that leave memory: advised to, for want of a way to run out of memory politely.

use std::{env, fs::File, io, ops::Range, os::unix::fs::FileExt, ptr, thread};

use super::{child, maps};

/// What the kernel is told about pages.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Advice {
    /// To be the first to go, when memory is needed.
    Cold,
    /// To go now.
    PageOut,
}

pub(crate) const ADVICE: [Advice; 2] = [Advice::Cold, Advice::PageOut];

/// In an entry of the pagemap.
const SWAPPED: u64 = 1 << 62;

/// How often pages are told to go: those that another processor has just begun to use stay.
const TRIES: usize = 100;

/// Set by who has made sure that there is swap: `ci/swap.sh`.
const VARIABLE: &str = "STACKBLEACH_TEST_SWAP";

/// Of this process's pages, which are swapped out.
pub(crate) struct Paging {
    pagemap: File,
    /// Whether pages can be swapped out at all.
    pub(crate) swaps: bool,
}

impl Paging {
    /// Says so if nothing can be swapped out: then pages are told to go, and stay.
    pub(crate) fn new() -> Self {
        let mut paging = Self {
            pagemap: File::open("/proc/self/pagemap").unwrap(),
            swaps: true,
        };
        let page = maps::page();
        let mut probe = region::alloc(16 * page, region::Protection::READ_WRITE).unwrap();
        let start = probe.as_mut_ptr::<u8>();
        // SAFETY: the allocation's own bytes.
        unsafe { start.write_bytes(1, 16 * page) };
        let range = start.addr()..start.addr() + 16 * page;
        paging.advise(Advice::PageOut, &range);
        paging.swaps = paging.swapped(&range) > 0;
        if !paging.swaps {
            assert!(env::var_os(VARIABLE).is_none(), "there should be swap");
            child::untested("pages that were swapped out: none went when told to (no swap?)");
        }
        paging
    }

    /// Gives advice about whole pages. If it is to page them out, all are, but for those in use.
    #[track_caller]
    pub(crate) fn advise(&self, advice: Advice, range: &Range<usize>) {
        let tries = match advice {
            Advice::PageOut if self.swaps => TRIES,
            _ => 1,
        };
        for _ in 0..tries {
            let error = Self::try_advise(advice, range);
            // Not known before Linux 5.4.
            assert!(matches!(error, None | Some(libc::EINVAL)), "{error:?}");
            if tries == 1 || self.swapped(range) == range.len() / maps::page() {
                break;
            }
            thread::yield_now();
        }
    }

    /// The same, once; an error's number if it is refused.
    pub(crate) fn try_advise(advice: Advice, range: &Range<usize>) -> Option<i32> {
        let advice = match advice {
            Advice::Cold => libc::MADV_COLD,
            Advice::PageOut => libc::MADV_PAGEOUT,
        };
        let start = ptr::without_provenance_mut(range.start);
        // SAFETY: this changes nothing that a program could see.
        let result = unsafe { libc::madvise(start, range.len(), advice) };
        (result != 0).then(|| io::Error::last_os_error().raw_os_error().unwrap())
    }

    /// How many pages of it are swapped out.
    pub(crate) fn swapped(&self, range: &Range<usize>) -> usize {
        let page = maps::page();
        let mut entries = vec![0; range.len() / page * 8];
        let offset = (range.start / page * 8) as u64;
        self.pagemap.read_exact_at(&mut entries, offset).unwrap();
        let (entries, _) = entries.as_chunks();
        let swapped = |entry: &&[u8; 8]| u64::from_ne_bytes(**entry) & SWAPPED != 0;
        entries.iter().filter(swapped).count()
    }
}
