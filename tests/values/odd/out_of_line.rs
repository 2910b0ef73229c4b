//! Ways that are called where nothing of them can be inlined. What is found is compared with the
//! same by way of a plain function.

use crate::{
    case::{Case, Direction, Rule},
    matrix::{Way, add, way},
    measure::Caller,
    value::{Dropped, Value},
    ways,
};

const fn out_of_line(name: &'static str) -> Way {
    Way {
        rule: Rule::AsPlain,
        ..way(name)
    }
}

macro_rules! all {
    ($cases:ident, $direction:ident, $caller:ident, $($name:literal: $module:ident, $plain:ident;)*) => {$(
        let callers: [Caller; 2] = [ways::$module::$caller::<T>, ways::$plain::$caller::<T>];
        add::<T>($cases, &const { out_of_line($name) }, Direction::$direction, callers);
    )*};
}

macro_rules! in_and_out {
    ($cases:ident, $($name:literal: $module:ident, $plain:ident;)*) => {
        all!($cases, In, sends, $($name: $module, $plain;)*);
        all!($cases, Out, returns, $($name: $module, $plain;)*);
    };
}

fn of<T: Value>(cases: &mut Vec<Case>) {
    in_and_out!(cases,
        "run by a pointer": run_by_pointer, plain_ok_by_pointer;
        "bleach by a pointer": bleach_by_pointer, plain_by_pointer;
        "HeapStack::run by a pointer": heap_run_by_pointer, plain_run_by_pointer;
        "Option::map(bleach)": bleach_by_map, plain_by_map;
        "Option::map(run)": run_by_map, plain_ok_by_map;
        "bleach of a Box<dyn FnOnce>": bleach_boxed, plain_boxed;
        "run of a Box<dyn FnOnce>": run_boxed, plain_ok_boxed;
        "HeapStack::run of a Box<dyn FnOnce>": heap_run_boxed, plain_run_boxed;
    );
    #[cfg(any(not(debug_assertions), stackbleach_values = "full"))]
    in_and_out!(cases,
        "probed::run by a pointer": probed_run_by_pointer, plain_ok_by_pointer;
        "probed::bleach by a pointer": probed_bleach_by_pointer, plain_by_pointer;
        "probed::run of a Box<dyn FnOnce>": probed_run_boxed, plain_ok_boxed;
        "probed::bleach of a Box<dyn FnOnce>": probed_bleach_boxed, plain_boxed;
    );
    all!(cases, Out, returns, "poll of a dyn Future": dyn_poll, plain_dyn_poll;);
}

macro_rules! of_each {
    ($cases:ident; $($type:ty),*) => {$(
        of::<$type>($cases);
        of::<Dropped<$type>>($cases);
    )*};
}

pub(super) fn cases() -> Vec<Case> {
    let mut all = Vec::new();
    let cases = &mut all;
    of_each!(cases; u64, f64, [u8; 32]);
    #[cfg(stackbleach_values = "full")]
    of_each!(cases; u8, u128, (f64, f64), (u64, f64), [u8; 17], [u8; 64]);
    all
}
