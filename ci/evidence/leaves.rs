use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

use ed25519_dalek::{Signer, SigningKey};
use stackbleach_residue::{Check, Place, Report, residue, residue_of};

#[test]
fn copied_leaves_nothing() {
    let report = residue(|key: &[u8; 32], out: &mut [u8; 32]| second::copied(key, out));
    assert!(report.is_clean(), "{report}");
}

#[test]
fn on_stack_leaves_a_copy_on_the_stack() {
    let report = residue_of(|key: &[u8; 32]| second::on_stack(key));
    let is_there = |place: &Place| matches!(place, Place::Stack { .. });
    assert!(report.found().iter().any(|it| is_there(&it.place) && it.bytes_of_secret > 0), "{report}");
}

#[test]
fn on_heap_leaves_copies_on_the_heap() {
    let report = residue_of(|key: &[u8; 32]| second::on_heap(key));
    let mut found = report.found().iter();
    assert!(found.any(|it| it.place == Place::Heap && it.bytes_of_secret > 2000), "{report}");
}

static CALLED: AtomicBool = AtomicBool::new(false);

#[test]
fn a_test_that_calls_it_first() {
    second::cached(&[1; 32], &mut [0; 32]);
    CALLED.store(true, Ordering::Release);
}

#[test]
fn cached_leaves_its_key_in_a_static() {
    // The other test, if that runs in this process at all: not if each has one, nor where this is measured.
    let is_alone = std::env::args().any(|it| it == "--exact" || it == "--test-threads=1");
    let since = Instant::now();
    while !is_alone && !CALLED.load(Ordering::Acquire) && since.elapsed() < Duration::from_secs(5) {
        std::thread::yield_now();
    }
    let report = residue(|key: &[u8; 32], out: &mut [u8; 32]| second::cached(key, out));
    let is_there = |place: &Place| matches!(place, Place::Static { .. });
    assert!(report.found().iter().any(|it| is_there(&it.place)), "{report}");
}

fn signed() -> Report {
    Check::new().names(false).public_result(true).run_prepared(
        |key: &[u8; 32]| SigningKey::from_bytes(key),
        |key, out: &mut [u8; 64]| *out = key.sign(b"message").to_bytes(),
    )
}

#[test]
fn a_signature_leaves_residue() {
    let report = signed();
    assert!(report.bytes() > 300, "{report}");
    assert!(report.inconclusive().is_empty(), "{report}");
}

#[test]
#[ignore = "takes time, and the whole machine"]
fn a_signature_takes_a_fifth_of_a_second() {
    let fastest = (0..10)
        .map(|_| {
            let since = Instant::now();
            signed();
            since.elapsed()
        })
        .min()
        .unwrap();
    println!("the fastest took {fastest:?}");
    assert!(fastest < Duration::from_millis(200));
}
