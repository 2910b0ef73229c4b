//! What there is of paint on targets without probed frames: nothing that is ever called.
#![expect(unsafe_code, reason = "has the contract of the others")]

use super::RegisterSet;

const UNUSED: &str = "frames here have no probes";

pub(crate) const COMPARES_IN_MEMORY: bool = true;

pub(crate) fn has_tiles(_: RegisterSet) -> bool {
    false
}

/// # Safety
///
/// None here.
pub(crate) unsafe fn paint(_: usize, _: usize, _: usize, _: RegisterSet) {
    unreachable!("{UNUSED}");
}

/// # Safety
///
/// None here.
pub(crate) unsafe fn lowest_change(_: usize, _: usize, _: usize, _: RegisterSet) -> usize {
    unreachable!("{UNUSED}");
}

#[cfg(test)]
mod tests {
    use super::{super::RegisterSet, COMPARES_IN_MEMORY, has_tiles, lowest_change, paint};
    use crate::{Frames, HeapStack};

    #[test]
    fn stacks_for_probed_frames_are_as_any_others_and_say_so() {
        assert_eq!(Frames::Probed.in_force(), Frames::Any);
        let frames = HeapStack::builder().frames(Frames::Probed);
        let mut stack = frames.build().unwrap();
        assert_eq!(stack.protection().frames(), Frames::Any);
        assert_eq!(stack.run(|| 3).unwrap(), 3);
        assert_eq!(crate::probed::run(|| 3).unwrap(), 3);
        assert_eq!(crate::probed::bleach(|| 3), 3);
    }

    #[test]
    fn nothing_is_said_of_paint_that_would_be_asked_for_more() {
        assert!(COMPARES_IN_MEMORY);
        assert!(!has_tiles(RegisterSet::detect()));
    }

    #[test]
    #[should_panic(expected = "no probes")]
    fn to_paint_is_a_mistake() {
        // SAFETY: it asks for nothing.
        unsafe { paint(0, 0, 1, RegisterSet::detect()) };
    }

    #[test]
    #[should_panic(expected = "no probes")]
    fn to_compare_is_a_mistake() {
        // SAFETY: it asks for nothing.
        unsafe { lowest_change(0, 0, 1, RegisterSet::detect()) };
    }
}
