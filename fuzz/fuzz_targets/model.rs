//! Sequences of operations that a fuzzer makes, by what of the crate they reach, against the
//! model of `tests/model.rs`: the same operations, played by the same code.
#![no_main]

use std::sync::Once;

use arbitrary::Unstructured;
use libfuzzer_sys::{Corpus, fuzz_target};

#[path = "../../tests/model/calls.rs"]
mod calls;
#[path = "../../tests/model/case.rs"]
mod case;
#[path = "../../tests/model/figures.rs"]
mod figures;
#[path = "../../tests/common/forks.rs"]
mod forks;
#[path = "../../tests/model/here.rs"]
mod here;
#[path = "../../tests/common/maps.rs"]
mod maps;
#[path = "../../tests/model/model.rs"]
mod model;
#[path = "../../tests/model/operation.rs"]
mod operation;
#[path = "../../tests/model/payloads.rs"]
mod payloads;
#[path = "../../tests/model/play.rs"]
mod play;
#[path = "../../tests/common/pthreads.rs"]
mod pthreads;
#[path = "../../tests/common/quiet.rs"]
mod quiet;
#[path = "../../tests/model/seen.rs"]
mod seen;
#[path = "../../tests/model/tasks.rs"]
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
