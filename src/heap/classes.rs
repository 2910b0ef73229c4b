//! The sizes that blocks come in: multiples of 16 up to 128 bytes, and from there on four for each
//! doubling. So less than a fifth of a block is unused, but for the smallest.
//!
//! Pure numbers; nothing here knows of memory.

/// How many classes there are.
pub(super) const COUNT: usize = LINEAR + 4 * (LARGEST.ilog2() - LINEAR_END.ilog2()) as usize;

/// The largest block of a class, in bytes. What is larger has chunks of its own.
pub(super) const LARGEST: usize = 256 << 10;

/// What every block's address is a multiple of.
pub(super) const LEAST_ALIGN: usize = 16;

/// No class knows of more.
pub(super) const LARGEST_ALIGN: usize = 64 << 10;

/// How many classes are multiples of [`LEAST_ALIGN`], and up to what size.
const LINEAR: usize = 8;
const LINEAR_END: usize = LINEAR * LEAST_ALIGN;

/// The class of the smallest blocks with that many bytes, of [`LARGEST`] at most.
#[inline]
pub(super) const fn of_size(size: usize) -> usize {
    let last = size.saturating_sub(1);
    if last < LINEAR_END {
        return last / LEAST_ALIGN;
    }
    let doubling = last.ilog2();
    let quarter = (last >> (doubling - 2)) & 3;
    LINEAR + 4 * (doubling - LINEAR_END.ilog2()) as usize + quarter
}

/// The same, for blocks whose addresses are multiples of `align`, a power of two. `None` if no class has
/// such.
#[inline]
pub(super) const fn of_layout(size: usize, align: usize) -> Option<usize> {
    if align <= LEAST_ALIGN && size <= LARGEST {
        return Some(of_size(size));
    }
    of_aligned(size, align)
}

const fn of_aligned(size: usize, align: usize) -> Option<usize> {
    if align > LARGEST_ALIGN || size > LARGEST {
        return None;
    }
    // At the latest the class that is a power of two has it.
    let mut class = of_size(if size < align { align } else { size });
    while class < COUNT {
        if self::align(class) >= align {
            return Some(class);
        }
        class += 1;
    }
    None
}

/// How many bytes a block of that class has.
#[inline]
pub(super) const fn size(class: usize) -> usize {
    if class < LINEAR {
        return (class + 1) * LEAST_ALIGN;
    }
    let (doubling, quarter) = ((class - LINEAR) / 4, (class - LINEAR) % 4);
    (LINEAR_END / 4 * (5 + quarter)) << doubling
}

/// What its address is a multiple of: the largest power of two that divides the size, up to
/// [`LARGEST_ALIGN`].
#[inline]
pub(super) const fn align(class: usize) -> usize {
    let size = size(class);
    let align = 1 << size.trailing_zeros();
    if align < LARGEST_ALIGN {
        align
    } else {
        LARGEST_ALIGN
    }
}

#[cfg(test)]
mod tests {
    use super::{COUNT, LARGEST, LARGEST_ALIGN, LEAST_ALIGN, align, of_layout, of_size, size};

    #[test]
    fn a_class_has_the_smallest_blocks_with_room() {
        for bytes in 0..=LARGEST {
            let class = of_size(bytes);
            assert!(class < COUNT);
            assert!(size(class) >= bytes);
            assert!(class == 0 || size(class - 1) < bytes);
        }
        assert_eq!(size(COUNT - 1), LARGEST);
    }

    #[test]
    fn little_of_a_block_is_unused() {
        for class in 8..COUNT {
            assert!(size(class) > size(class - 1));
            assert!((size(class) - size(class - 1)) * 5 <= size(class));
        }
    }

    #[test]
    fn blocks_are_aligned_as_asked() {
        for power in 0..=LARGEST_ALIGN.ilog2() {
            let asked = 1 << power;
            for bytes in (0..LARGEST).step_by(61).chain([LARGEST]) {
                let class = of_layout(bytes, asked).expect("there is one");
                assert!(size(class) >= bytes);
                assert!(align(class) >= asked);
                let smaller = of_size(bytes)..class;
                assert!(smaller.into_iter().all(|class| align(class) < asked));
            }
        }
        assert_eq!(of_layout(1, 2 * LARGEST_ALIGN), None);
        assert_eq!(of_layout(LARGEST + 1, 1), None);
        assert_eq!(of_layout(LARGEST + 1, 32), None);
        assert!((0..COUNT).all(|class| align(class) >= LEAST_ALIGN));
    }
}
