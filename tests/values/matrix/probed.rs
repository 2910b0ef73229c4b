//! The same for probed frames.

use super::{Way, add, way};
use crate::{
    case::{Case, Direction},
    measure::{Caller, Given},
    value::{Dropped, Value},
    ways,
};

const RUN: Way = Way {
    given: Given::ProbedStack,
    ..way("probed HeapStack::run")
};
const BATCH: Way = Way {
    given: Given::ProbedBatch,
    ..way("probed Batch::run")
};
const MEASURED: Way = Way {
    given: Given::ProbedStack,
    ..way("probed run_measured")
};
const CACHED: Way = way("probed::run");
const BLEACH: Way = way("probed::bleach");
const NEW: Way = way("probed::Bleached::new");
const WITH_STACK: Way = way("probed::Bleached::with_stack");
const POLL: Way = way("probed::Bleached::poll");

fn in_and_out<T: Value>(cases: &mut Vec<Case>) {
    all!(cases, In, sends,
        RUN: heap_run, by_plain_run;
        BATCH: batch_run, by_plain_run;
        MEASURED: measured, by_plain_measured;
        CACHED: probed_run, by_plain_ok;
        BLEACH: probed_bleach, by_plain;
        NEW: probed_new, by_plain_future;
        WITH_STACK: probed_with_stack, by_plain_future;
    );
    all!(cases, Out, returns,
        RUN: heap_run, by_plain_run;
        BATCH: batch_run, by_plain_run;
        MEASURED: measured, by_plain_measured;
        CACHED: probed_run, by_plain_ok;
        BLEACH: probed_bleach, by_plain;
        POLL: probed_poll, by_plain_poll;
    );
}

fn errors<T: Value>(cases: &mut Vec<Case>) {
    if cfg!(panic = "abort") {
        return;
    }
    all!(cases, Error, fails,
        RUN: heap_run, by_plain_run_caught;
        BATCH: batch_run, by_plain_run_caught;
        MEASURED: measured, by_plain_run_caught;
        CACHED: probed_run, by_plain_caught;
        BLEACH: probed_bleach, by_plain;
        POLL: probed_poll, by_plain_poll_caught;
    );
}

/// Of a type, and of the same with a destructor.
pub(super) fn of<T: Value>(cases: &mut Vec<Case>) {
    in_and_out::<T>(cases);
    in_and_out::<Dropped<T>>(cases);
    errors::<Dropped<T>>(cases);
}

/// Where not all types are: values cross as with any frames, by the same code for the most part.
#[cfg(not(stackbleach_values = "full"))]
pub(super) fn some(cases: &mut Vec<Case>) {
    of::<u64>(cases);
    #[cfg(any(not(debug_assertions), stackbleach_values = "some"))]
    {
        of::<f64>(cases);
        of::<(u64, f64)>(cases);
        of::<[u8; 16]>(cases);
        of::<[u8; 17]>(cases);
        of::<[u8; 32]>(cases);
    }
}
