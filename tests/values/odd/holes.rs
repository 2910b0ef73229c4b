//! `bleach` with what makes holes in frames, after something has filled the stack below: all that
//! is below the caller is erased.

use std::hint::black_box;

use stackbleach::{bleach, probed::bleach as probed_bleach};

use crate::{
    case::{Case, Direction, Rule},
    measure::{Caller, Given},
    memory::PATTERN,
    plain::plain,
    value::sink,
};

#[repr(C, align(64))]
struct Line([u8; 64]);
#[repr(C, align(4096))]
struct Page([u8; 4096]);

const ANY: (&str, Rule) = ("bleach, over what an earlier call left", Rule::Nothing);
/// It erases less of that.
const PROBED: (&str, Rule) = (
    "probed::bleach, over what an earlier call left",
    Rule::NothingNear,
);

trait Empty {
    fn empty() -> Self;
}

impl Empty for u64 {
    #[inline(always)]
    fn empty() -> Self {
        black_box(0)
    }
}

impl Empty for Line {
    #[inline(always)]
    fn empty() -> Self {
        Self(black_box([0; 64]))
    }
}

impl Empty for Page {
    #[inline(always)]
    fn empty() -> Self {
        Self(black_box([0; 4096]))
    }
}

macro_rules! callers {
    ($($module:ident: $way:ident;)*) => {$(
        mod $module {
            use super::*;

            #[inline(never)]
            pub(super) fn sends<T: Empty>(_: *mut ()) {
                let value = T::empty();
                fill!();
                $way(move || {
                    black_box(&value);
                });
                snapshot!();
            }

            #[inline(never)]
            pub(super) fn returns<T: Empty>(_: *mut ()) {
                fill!();
                let value = $way(|| T::empty());
                snapshot!();
                sink(value);
            }
        }
    )*};
}

callers! {
    by_bleach: bleach;
    by_probed_bleach: probed_bleach;
    by_plain: plain;
}

fn case(
    (way, rule): (&'static str, Rule),
    direction: Direction,
    name: &str,
    [caller, plain]: [Caller; 2],
) -> Case {
    Case {
        way,
        direction,
        name: name.to_owned(),
        pieces: &[(0, PATTERN)],
        given: Given::Stack,
        rule,
        caller,
        plain,
    }
}

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    macro_rules! of {
        ($($type:ty, $name:literal;)*) => {$(
            let callers: [Caller; 2] = [by_bleach::sends::<$type>, by_plain::sends::<$type>];
            cases.push(case(ANY, Direction::In, $name, callers));
            let callers: [Caller; 2] = [by_bleach::returns::<$type>, by_plain::returns::<$type>];
            cases.push(case(ANY, Direction::Out, $name, callers));
            let callers: [Caller; 2] = [by_probed_bleach::sends::<$type>, by_plain::sends::<$type>];
            cases.push(case(PROBED, Direction::In, $name, callers));
            let callers: [Caller; 2] = [by_probed_bleach::returns::<$type>, by_plain::returns::<$type>];
            cases.push(case(PROBED, Direction::Out, $name, callers));
        )*};
    }
    of! {
        u64, "u64";
        Line, "aligned to 64";
        Page, "aligned to 4096";
    }
    cases
}
