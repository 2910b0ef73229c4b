//! Sequences of operations that a fuzzer makes, by what of the crate they reach, against the
//! model of `integration/tests/model`: the same operations, played by the same code.
#![no_main]

use std::sync::Once;

use arbitrary::Unstructured;
use libfuzzer_sys::{Corpus, fuzz_target};

#[path = "../../integration/tests/model/calls.rs"]
mod calls;
#[path = "../../integration/tests/model/case.rs"]
mod case;
#[path = "../../integration/tests/model/event.rs"]
mod event;
#[path = "../../integration/tests/model/figures.rs"]
mod figures;
#[path = "../../tests/common/forks.rs"]
mod forks;
#[path = "../../integration/tests/model/here.rs"]
mod here;
#[path = "../../tests/common/maps.rs"]
mod maps;
#[path = "../../integration/tests/model/model.rs"]
mod model;
#[path = "../../integration/tests/model/operation.rs"]
mod operation;
#[path = "../../integration/tests/model/payloads.rs"]
mod payloads;
#[path = "../../integration/tests/model/play.rs"]
mod play;
#[path = "../../tests/common/pthreads.rs"]
mod pthreads;
#[path = "../../tests/common/quiet.rs"]
mod quiet;
#[path = "../../integration/tests/model/tasks.rs"]
mod tasks;
#[path = "../../tests/common/view.rs"]
mod view;

use operation::Operation;

/// How many operations a sequence has, not counting those in closures.
const LENGTH: usize = 24;

/// Whether the allocator has been told to have one arena.
static ONE_ARENA: Once = Once::new();

fuzz_target!(|bytes: &[u8]| -> Corpus {
    ONE_ARENA.call_once(figures::one_arena);
    let mut sequence = Vec::new();
    let mut source = Unstructured::new(bytes);
    while !source.is_empty() && sequence.len() < LENGTH {
        let Ok(operation) = source.arbitrary::<Operation>() else {
            return Corpus::Reject;
        };
        sequence.push(operation);
    }
    play::play(&sequence, true);
    Corpus::Keep
});
