//! The control of all that is here: nothing is asked where the band is whole, and so code that breaks the
//! contract is missed. Else the other tests would pass with a stack that always asks.

use stackbleach::HeapStack;

use super::{ARE_PROBED, KIB, MIB, PATTERN, Probed, shapes};
use crate::common::view::View;

#[test]
fn what_is_written_past_an_untouched_band_is_missed_where_frames_are_probed_and_only_there() {
    let mut probed = Probed::new(MIB);
    for above_limit in [0, 8 * KIB, 500 * KIB, 900 * KIB, 1000 * KIB] {
        assert_eq!(probed.misses(above_limit), ARE_PROBED, "at {above_limit}");
    }
    // And found by the next run that has the system asked, which erases all that was touched.
    let far = probed.range.start + 300 * KIB;
    probed.stack.run(|| shapes::write(far, PATTERN)).unwrap();
    let deep = || shapes::far_end::<{ 200 * KIB }>();
    probed.is_erased_after(deep, || "a deep run".into());
}

#[test]
fn it_is_never_missed_on_a_stack_for_any_frames() {
    let mut any = Probed::of(HeapStack::new(MIB).unwrap(), View::open());
    for above_limit in [0, 8 * KIB, 500 * KIB, 900 * KIB, 1000 * KIB] {
        assert!(!any.misses(above_limit), "at {above_limit}");
    }
}
