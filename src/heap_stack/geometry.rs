//! Where things lie in a stack's reservation: pure arithmetic, checked.
//!
//! ```text
//!   low addresses                                              high addresses
//!   start           limit                  window         base            end
//!     |  limit guard  |      deep part       |    window    |  base guard  |
//!     |  inaccessible |          <--- the stack grows       | inaccessible |
//!     | 1 MiB or more |  asked about, erased | always erased| 1 page or more
//! ```
//!
//! *base* is where the first frame lies, *limit* the other end; what is between them
//! is usable. Every target in `target.rs` has stacks that grow towards lower addresses.

use crate::break_even::SMALL;

/// How far past the limit an access still hits the guard.
///
/// Frames with stack probes touch each page on their way and need one page; C
/// code and some targets have none, and may step over a narrow guard. It is
/// address space, and no memory.
pub(crate) const LIMIT_GUARD: usize = 1 << 20;

/// How much at the base is erased without asking.
///
/// HMAC, AEADs, X25519 and Ed25519 stay within it, and erasing it takes less time than
/// entering the kernel.
const WINDOW: usize = 8 << 10;

/// What one table of page table entries spans, and one table of such tables.
///
/// Where the deep part begins at such a boundary it has tables of its own, and none
/// until it is touched: for the kernel, the least that there can be to look at.
const TABLE_SPAN: usize = 2 << 20;
const TABLES_SPAN: usize = 1 << 30;

/// From this size on the deep part gets a table of tables of its own: it would take up
/// many entries in a shared one.
const MANY_TABLES: usize = 16 << 20;

/// Sizes in bytes, all of them multiples of the page size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Geometry {
    /// From `limit` to `base`.
    pub(crate) size: usize,
    /// From `window` to `base`.
    pub(crate) window: usize,
    /// From `start` to `end`.
    pub(crate) total: usize,
    /// What `window` is aligned to.
    align: usize,
    /// The base guard, at least.
    page: usize,
}

impl Geometry {
    /// At least `size` usable bytes, between guards.
    ///
    /// `None` if that exceeds what one allocation may span, `isize::MAX`.
    pub(crate) fn new(size: usize, page: usize) -> Option<Self> {
        let size = size.max(1).checked_next_multiple_of(page)?;
        let window = WINDOW.checked_next_multiple_of(page)?.min(size);
        let align = if usize::BITS < 64 || size <= SMALL {
            // There address space is scarce, or there is little to look at.
            page
        } else if size < MANY_TABLES {
            TABLE_SPAN.max(page)
        } else {
            TABLES_SPAN
        };
        let total = LIMIT_GUARD
            .checked_next_multiple_of(page)?
            .checked_add(size)?
            .checked_add(page)?
            // Room to move until the alignment fits.
            .checked_add(align - page)?;
        isize::try_from(total).ok()?;
        Some(Self {
            size,
            window,
            total,
            align,
            page,
        })
    }

    /// The same without room for the alignment, which saves time and nothing else.
    pub(crate) fn unaligned(self) -> Self {
        Self {
            total: self.total - (self.align - self.page),
            align: self.page,
            ..self
        }
    }

    /// How far `limit` is from `start`, for a reservation that starts at this address.
    pub(crate) fn limit(&self, start: usize) -> usize {
        let highest = start + self.total - self.page - self.window;
        let window = highest - highest % self.align;
        window + self.window - self.size - start
    }
}

/// How much of the deep part to give back, from the window down, to have all tables go
/// that were filled down to there: the kernel takes those that it finds covered.
pub(crate) fn covering(touched_depth: usize, deep_len: usize) -> usize {
    touched_depth.next_multiple_of(TABLE_SPAN).min(deep_len)
}

#[cfg(test)]
mod tests {
    use super::{
        Geometry, LIMIT_GUARD, MANY_TABLES, SMALL, TABLE_SPAN, TABLES_SPAN, WINDOW, covering,
    };

    const PAGES: [usize; 3] = [4096, 16_384, 65_536];

    #[test]
    fn sizes_are_those_that_the_documentation_names() {
        assert_eq!(LIMIT_GUARD, 1_048_576);
        assert_eq!(WINDOW, 8192);
        assert_eq!(SMALL, 65_536);
        assert_eq!(MANY_TABLES, 16_777_216);
    }

    #[test]
    fn what_is_given_back_covers_whole_tables_of_the_deep_part() {
        let deep_len = (5 << 20) - WINDOW;
        for (touched_depth, expected) in [
            (0, 0),
            (4096, TABLE_SPAN),
            (TABLE_SPAN, TABLE_SPAN),
            (TABLE_SPAN + 4096, 2 * TABLE_SPAN),
            (2 * TABLE_SPAN + 4096, deep_len),
            (deep_len, deep_len),
        ] {
            assert_eq!(
                covering(touched_depth, deep_len),
                expected,
                "{touched_depth:#x}"
            );
        }
    }

    #[test]
    fn sizes_are_rounded_up_to_pages_and_never_down() {
        for page in PAGES {
            for (asked, pages) in [
                (0, 1),
                (1, 1),
                (page - 1, 1),
                (page, 1),
                (page + 1, 2),
                (5 * page - 1, 5),
                (1000 * page, 1000),
            ] {
                let geometry = Geometry::new(asked, page).unwrap();
                assert_eq!(
                    geometry.size,
                    pages * page,
                    "{asked} bytes in pages of {page}"
                );
            }
        }
    }

    #[test]
    fn wherever_a_reservation_starts_the_guards_lie_around_the_usable_pages() {
        for page in PAGES {
            for size in [1, SMALL, SMALL + 1, 1 << 20, 5 << 20, 1 << 29] {
                let geometry = Geometry::new(size, page).unwrap();
                for start in (0..2 * TABLE_SPAN).step_by(page) {
                    let start = start + TABLES_SPAN - TABLE_SPAN;
                    let limit = geometry.limit(start);
                    assert_eq!(limit % page, 0);
                    assert!(limit >= LIMIT_GUARD, "the limit guard is {limit}");
                    assert!(limit + geometry.size + page <= geometry.total);
                }
            }
        }
    }

    #[test]
    fn a_small_stack_takes_no_more_than_its_guards() {
        for page in PAGES {
            let geometry = Geometry::new(SMALL, page).unwrap();
            assert_eq!(geometry.window, WINDOW.next_multiple_of(page));
            assert_eq!(geometry.total, LIMIT_GUARD + SMALL + page);
        }
    }

    #[test]
    fn the_deep_part_of_a_larger_stack_ends_where_page_tables_do_if_there_is_room() {
        for page in PAGES {
            if usize::BITS < 64 {
                let geometry = Geometry::new(64 << 20, page).unwrap();
                assert_eq!(geometry.total, LIMIT_GUARD + (64 << 20) + page);
                continue;
            }
            let geometry = Geometry::new(1 << 20, page).unwrap();
            assert_eq!(geometry.window, WINDOW.next_multiple_of(page));
            for start in (0..2 * TABLE_SPAN).step_by(page) {
                let base = start + geometry.limit(start) + geometry.size;
                assert_eq!((base - geometry.window) % TABLE_SPAN, 0);
            }
            let geometry = Geometry::new(64 << 20, page).unwrap();
            let base = geometry.limit(0) + geometry.size;
            assert_eq!((base - geometry.window) % TABLES_SPAN, 0);
        }
    }

    #[test]
    fn what_exceeds_the_address_space_is_none() {
        let room = if usize::BITS < 64 { 4096 } else { TABLES_SPAN };
        let largest = isize::MAX as usize + 1 - LIMIT_GUARD - room - 4096;
        assert!(Geometry::new(largest, 4096).is_some());
        assert!(Geometry::new(largest + 1, 4096).is_none());
        assert!(Geometry::new(usize::MAX - 4095, 4096).is_none());
        assert!(Geometry::new(usize::MAX, 4096).is_none());
    }

    #[test]
    fn without_room_for_the_alignment_all_else_is_as_it_was() {
        for page in PAGES {
            for size in [1, SMALL + 1, 1 << 20, 64 << 20] {
                let geometry = Geometry::new(size, page).unwrap();
                let unaligned = geometry.unaligned();
                let (size, window) = (geometry.size, geometry.window);
                assert_eq!((unaligned.size, unaligned.window), (size, window));
                let guard = LIMIT_GUARD.next_multiple_of(page);
                assert_eq!(unaligned.total, guard + size + page);
                assert_eq!(unaligned.limit(7 * page), guard);
                assert_eq!(unaligned.unaligned(), unaligned);
            }
        }
    }
}
