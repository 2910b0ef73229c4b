//! Clean, and residue.

use std::{
    hint::black_box,
    sync::{
        OnceLock,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use stackbleach_residue::{Check, Place, Report, Verdict, residue, residue_of};

use super::common::{Key, copy};

pub(crate) fn assert_clean(report: &Report) {
    assert!(
        report.is_clean() && report.inconclusive().is_empty(),
        "{report}"
    );
    assert_eq!(report.bytes(), 0);
}

/// Eight of them, since each is beside the seven others.
macro_rules! clean {
    ($($name:ident)+) => {$(
        #[test]
        fn $name() {
            assert_clean(&residue(|key: &Key, out: &mut [u8; 32]| copy(key, out)));
        }
    )+};
}

clean! {
    what_leaves_nothing_is_clean
    what_leaves_nothing_is_clean_beside_others_2
    what_leaves_nothing_is_clean_beside_others_3
    what_leaves_nothing_is_clean_beside_others_4
    what_leaves_nothing_is_clean_beside_others_5
    what_leaves_nothing_is_clean_beside_others_6
    what_leaves_nothing_is_clean_beside_others_7
    what_leaves_nothing_is_clean_beside_others_8
}

static CACHE: OnceLock<Key> = OnceLock::new();

fn cached(key: &Key, to: &mut Key) {
    copy(CACHE.get_or_init(|| *key), to);
}

#[test]
fn another_test_calls_first_what_caches_its_key() {
    cached(&[1; 32], &mut [0; 32]);
    CALLED.store(true, Ordering::Release);
}

static CALLED: AtomicBool = AtomicBool::new(false);

#[test]
fn what_a_first_call_caches_is_found_though_another_test_has_called_it() {
    // For a while, unless this test is run alone. In the process that measures it is.
    let since = Instant::now();
    let is_alone = std::env::args().any(|argument| argument == "--exact");
    while !is_alone && !CALLED.load(Ordering::Acquire) && since.elapsed() < Duration::from_secs(1) {
        thread::sleep(Duration::from_millis(1));
    }
    let report = residue(|key: &Key, out: &mut Key| cached(key, out));
    let in_static = |place: &Place| matches!(place, Place::Static { .. });
    let mut found = report.found().iter();
    assert!(
        found.any(|it| in_static(&it.place) && it.bytes_of_secret == 32 && it.only_at_first_call),
        "{report}"
    );
}

#[test]
fn a_returned_result_is_no_residue() {
    assert_clean(&residue_of(|key: &Key| {
        let mut copied = vec![0; 32];
        copy(key, &mut copied);
        copied
    }));
    // In a register.
    assert_clean(&residue_of(|key: &Key| key[5]));
}

#[test]
fn the_tail_of_a_truncated_result_is_found() {
    let report = residue(|key: &Key, out: &mut Vec<u8>| {
        out.resize(32, 0);
        copy(key, out);
        out.truncate(10);
    });
    assert_eq!(report.bytes(), 22, "{report}");
    assert_eq!(report.found()[0].place, Place::Heap, "{report}");
}

#[test]
fn copies_of_a_public_result_are_no_residue_if_that_is_said() {
    let operation = |key: &Key, out: &mut Key| {
        let mut copied = black_box([0; 32]);
        copy(key, &mut copied);
        copy(black_box(&copied), out);
    };
    let report = residue(operation);
    assert_eq!(report.verdict(), Verdict::Residue, "{report}");
    let report = Check::new().public_result(true).run(operation);
    assert_clean(&report);
    assert!(report.facts().copies_of_result >= 32, "{report}");
}

#[test]
fn what_was_prepared_is_no_residue_and_what_is_done_with_it_is() {
    let prepare = |key: &Key| (key.to_vec(), black_box(*key));
    let report =
        Check::new().run_prepared(prepare, |prepared, out: &mut Key| copy(&prepared.1, out));
    assert_clean(&report);
    let report = Check::new().run_prepared(prepare, |prepared, out: &mut Key| {
        copy(&prepared.0, out);
        drop(black_box(prepared.0.clone()));
    });
    assert!(
        report.found().iter().any(|it| it.place == Place::Heap),
        "{report}"
    );
}

#[test]
fn secrets_are_of_any_kind() {
    assert_clean(&residue(
        |(one, other): &([u8; 3], [u8; 200]), out: &mut [u8; 203]| {
            copy(one, &mut out[..3]);
            copy(other, &mut out[3..]);
        },
    ));
    let make = |rng: &mut stackbleach_residue::Rng| {
        let mut made = vec![0; 77];
        rng.fill(&mut made);
        made
    };
    assert_clean(&Check::new().run_made(make, |made, out: &mut [u8; 77]| copy(made, out)));
}

#[test]
fn each_of_several_checks_in_a_test_is_its_own() {
    for leaks in [false, true, false] {
        let report = residue(|key: &Key, out: &mut Key| {
            copy(key, out);
            if leaks {
                drop(black_box(key.to_vec()));
            }
        });
        assert_eq!(report.is_clean(), !leaks, "{report}");
    }
}

#[test]
fn a_report_can_be_read() {
    let report = residue_of(|key: &Key| {
        let copied = black_box(key.to_vec());
        u64::from(copied[0])
    });
    let text = report.to_string();
    assert!(text.starts_with("residue: "), "{text}");
    // With the feature `names` it is the block.
    assert!(
        text.contains("  heap, ") || text.contains("  heap block of "),
        "{text}"
    );
    assert!(text.contains("not seen by any check"), "{text}");
    assert!(text.lines().count() < 30, "{text}");
    let json = report.to_json();
    assert!(
        json.starts_with(r#"{"verdict":"residue","bytes":"#),
        "{json}"
    );
    assert_eq!(json.matches('{').count(), json.matches('}').count());
}

#[test]
fn what_was_on_the_stack_before_hides_nothing() {
    // The secret is made at some depth; copies at all of them are found.
    let report = residue(|key: &Key, out: &mut Key| {
        copy(key, out);
        fill(key);
    });
    let copied: usize = report.found().iter().map(|it| it.bytes_of_secret).sum();
    assert!(copied >= 64 * 32, "{report}");
}

#[inline(never)]
fn fill(key: &Key) {
    let mut copies = [[0; 32]; 64];
    for copied in &mut copies {
        copy(key, copied);
    }
    black_box(&copies);
}
