//! Sequences at random, each from a number that makes it again.

use std::time::Duration;

use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner},
};

use crate::operation::{Body, Capture, End, Give, Operation, Payload, Size, Touch};

fn size() -> impl Strategy<Value = Size> {
    prop_oneof![
        2 => Just(Size::Zero),
        2 => Just(Size::Least),
        2 => Just(Size::OneMore),
        2 => Just(Size::NoPage),
        3 => Just(Size::Some),
        4 => Just(Size::Default),
        3 => Just(Size::Large),
        2 => Just(Size::Huge),
        1 => Just(Size::TooLarge),
        1 => Just(Size::TooMuch),
    ]
}

fn capture() -> impl Strategy<Value = Capture> {
    prop_oneof![
        Just(Capture::Nothing),
        any::<u8>().prop_map(Capture::Bytes),
        Just(Capture::Token),
    ]
}

fn end() -> impl Strategy<Value = End> {
    let give = [Give::Number, Give::Array, Give::Token];
    let payload = [
        Payload::Fixed,
        Payload::Formatted,
        Payload::Long,
        Payload::Number,
        Payload::Token,
        Payload::Bomb,
        Payload::Resumed,
    ];
    prop_oneof![
        2 => prop::sample::select(give.to_vec()).prop_map(End::Return).boxed(),
        1 => prop::sample::select(payload.to_vec()).prop_map(End::Panic).boxed(),
    ]
}

fn touches() -> impl Strategy<Value = Vec<Touch>> {
    let touch = (any::<u8>(), 0_u8..20).prop_map(|(at, len)| Touch { at, len });
    vec(touch, 0..3)
}

fn body(inner: impl Strategy<Value = Vec<Operation>>) -> impl Strategy<Value = Body> {
    (capture(), touches(), inner, any::<bool>(), end()).prop_map(
        |(capture, touches, inner, late, end)| Body {
            capture,
            touches,
            inner,
            late,
            end,
        },
    )
}

/// What has nothing in it.
fn leaf() -> impl Strategy<Value = Operation> {
    let flags = any::<(bool, bool, bool)>();
    let new = (any::<u8>(), size(), flags);
    let new = new.prop_map(
        |(place, size, (locked, in_dumps, signals))| Operation::New {
            place,
            size,
            locked,
            in_dumps,
            signals,
        },
    );
    let future = any::<(u8, u8, bool, u8)>();
    let future = future.prop_map(|(place, stack, own, pending)| Operation::Future {
        place,
        stack,
        own,
        pending,
    });
    prop_oneof![
        6 => new,
        1 => any::<u8>().prop_map(|place| Operation::Drop { place }),
        1 => any::<(u8, u8)>().prop_map(|(from, to)| Operation::Move { from, to }),
        2 => future,
        1 => any::<u8>().prop_map(|place| Operation::DropFuture { place }),
        1 => any::<bool>().prop_map(|announced| Operation::Fork { announced }),
        1 => any::<u8>().prop_map(|place| Operation::Look { place }),
        1 => any::<u8>().prop_map(|place| Operation::Zeroize { place }),
        1 => Just(Operation::ClearRegisters),
        8 => branch(Just(Vec::new()).boxed()),
    ]
}

/// What has operations in it.
fn branch(inner: BoxedStrategy<Vec<Operation>>) -> impl Strategy<Value = Operation> {
    let body = body(inner.clone()).boxed();
    let run = (any::<(u8, bool, u8)>(), body.clone());
    let run = run.prop_map(|((place, measured, times), body)| Operation::Run {
        place,
        measured,
        times,
        body,
    });
    let runs = vec((inner.clone(), body.clone()), 0..4);
    let batch = (any::<u8>(), runs, end());
    let batch = batch.prop_map(|(place, runs, end)| Operation::Batch { place, runs, end });
    let grow = (any::<bool>(), body.clone());
    let poll = (any::<u8>(), body.clone());
    prop_oneof![
        6 => run,
        2 => batch,
        3 => body.clone().prop_map(Operation::Cached),
        3 => body.prop_map(Operation::Bleach),
        2 => grow.prop_map(|(segment, body)| Operation::Grow { segment, body }),
        3 => poll.prop_map(|(place, body)| Operation::Poll { place, body }),
        1 => inner.prop_map(Operation::Thread),
    ]
}

fn sequence() -> impl Strategy<Value = Vec<Operation>> {
    let operation = leaf().prop_recursive(4, 48, 4, |inner| branch(vec(inner, 0..4).boxed()));
    vec(operation, 1..24)
}

/// Tests the sequence of that number; if it fails, the least that does is part of the
/// message.
pub(crate) fn check(number: u64, test: impl Fn(&[Operation])) -> Result<(), String> {
    let config = ProptestConfig {
        cases: 1,
        failure_persistence: None,
        max_shrink_iters: 2000,
        max_shrink_time: Duration::from_secs(60).as_millis().try_into().unwrap(),
        ..ProptestConfig::default()
    };
    let mut seed = [0; 32];
    seed[..8].copy_from_slice(&number.to_le_bytes());
    let random = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let outcome = TestRunner::new_with_rng(config, random).run(&sequence(), |sequence| {
        test(&sequence);
        Ok::<(), TestCaseError>(())
    });
    outcome.map_err(|error| match error {
        TestError::Fail(why, sequence) => format!("seed {number}: {why}\n{sequence:#?}"),
        TestError::Abort(why) => format!("seed {number}: {why}"),
    })
}
