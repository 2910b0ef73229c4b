//! `bleach` with what makes holes in frames, after something has filled the stack below: all that
//! is below the caller is erased.

use std::hint::black_box;

use stackbleach::bleach;

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
    by_plain: plain;
}

fn case(direction: Direction, name: &str, [caller, plain]: [Caller; 2]) -> Case {
    Case {
        way: "bleach, over what an earlier call left",
        direction,
        name: name.to_owned(),
        pieces: &[(0, PATTERN)],
        given: Given::Stack,
        rule: Rule::Nothing,
        caller,
        plain,
    }
}

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    macro_rules! of {
        ($($type:ty, $name:literal;)*) => {$(
            let callers: [Caller; 2] = [by_bleach::sends::<$type>, by_plain::sends::<$type>];
            cases.push(case(Direction::In, $name, callers));
            let callers: [Caller; 2] = [by_bleach::returns::<$type>, by_plain::returns::<$type>];
            cases.push(case(Direction::Out, $name, callers));
        )*};
    }
    of! {
        u64, "u64";
        Line, "aligned to 64";
        Page, "aligned to 4096";
    }
    cases
}
