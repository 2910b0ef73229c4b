//! Where things lie in a stack's reservation: pure arithmetic, checked.
//!
//! ```text
//!   low addresses                                              high addresses
//!   start           limit                                base           end
//!     |  limit guard  |            usable pages            |  base guard  |
//!     |  inaccessible |        <--- the stack grows        | inaccessible |
//!     |     1 MiB     |                size                |    1 page    |
//! ```
//!
//! *base* is where the first frame lies, *limit* the other end. Every target in
//! `target.rs` has stacks that grow towards lower addresses.

/// How far past the limit an access still hits the guard.
///
/// Frames with stack probes touch each page on their way and need one page; C
/// code and some targets have none, and may step over a narrow guard. It is
/// address space, and no memory.
const LIMIT_GUARD: usize = 1 << 20;

/// Sizes in bytes, all of them multiples of the page size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Geometry {
    /// From `start` to `limit`.
    pub(crate) limit_guard: usize,
    /// From `limit` to `base`.
    pub(crate) size: usize,
    /// From `start` to `end`.
    pub(crate) total: usize,
}

impl Geometry {
    /// At least `size` usable bytes, between guards.
    ///
    /// `None` if that exceeds what one allocation may span, `isize::MAX`.
    pub(crate) fn new(size: usize, page: usize) -> Option<Self> {
        let limit_guard = LIMIT_GUARD.checked_next_multiple_of(page)?;
        let size = size.max(1).checked_next_multiple_of(page)?;
        let total = limit_guard.checked_add(size)?.checked_add(page)?;
        isize::try_from(total).ok()?;
        Some(Self {
            limit_guard,
            size,
            total,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Geometry, LIMIT_GUARD};

    const PAGES: [usize; 3] = [4096, 16_384, 65_536];

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
    fn the_guards_lie_around_the_usable_pages() {
        for page in PAGES {
            let geometry = Geometry::new(3 * page, page).unwrap();
            assert!(geometry.limit_guard >= LIMIT_GUARD);
            assert_eq!(geometry.limit_guard % page, 0);
            assert_eq!(geometry.total, geometry.limit_guard + 3 * page + page);
        }
    }

    #[test]
    fn what_exceeds_the_address_space_is_none() {
        let largest = isize::MAX as usize + 1 - LIMIT_GUARD - 2 * 4096;
        assert!(Geometry::new(largest, 4096).is_some());
        assert!(Geometry::new(largest + 1, 4096).is_none());
        assert!(Geometry::new(usize::MAX - 4095, 4096).is_none());
        assert!(Geometry::new(usize::MAX, 4096).is_none());
    }
}
