use core::ops::RangeInclusive;
use std::env;

use super::{DEEPEST, Depths, EPOCH, LOOK_BACK};

/// As on heap stacks, and in place.
const MISSES: (u16, u16) = (32, 150);

/// What is looked at or painted in any case: a band.
const BAND: usize = 18;

/// What a run of that depth costs where so many blocks are expected, in blocks that are looked at
/// or painted.
fn cost(expected: usize, depth: usize, miss: u16) -> usize {
    BAND + if depth <= expected {
        expected
    } else {
        depth + usize::from(miss)
    }
}

/// What a series costs, and what it would with the best of all guesses, were it known beforehand.
fn costs<const MISS: u16>(series: &[usize]) -> (usize, usize) {
    let mut depths = Depths::<MISS>::UNKNOWN;
    let all = series.iter().map(|&depth| {
        let cost = cost(depths.expected(), depth, MISS);
        depths.note(depth);
        cost
    });
    let all = all.sum();
    let mut guesses = series.to_vec();
    guesses.sort_unstable();
    guesses.dedup();
    let of_guess =
        |&guess: &usize| -> usize { series.iter().map(|&depth| cost(guess, depth, MISS)).sum() };
    (all, guesses.iter().map(of_guess).min().unwrap())
}

/// How much a series costs of what it would with the best guess, in hundredths.
fn ratio(series: &[usize]) -> usize {
    let of = |(all, best): (usize, usize)| (100 * all).div_ceil(best);
    of(costs::<{ MISSES.0 }>(series)).max(of(costs::<{ MISSES.1 }>(series)))
}

fn noted(series: impl IntoIterator<Item = usize>) -> Depths<32> {
    let mut depths = Depths::UNKNOWN;
    for depth in series {
        depths.note(depth);
    }
    depths
}

const EPOCH_LEN: usize = EPOCH as usize;
const LOOK_BACK_LEN: usize = LOOK_BACK as usize * EPOCH_LEN;

/// Numbers that look random.
fn random(seed: usize) -> impl Iterator<Item = usize> {
    let mut state = seed as u64;
    core::iter::from_fn(move || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ state >> 31).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        usize::try_from(mixed >> 40).ok()
    })
}

#[test]
fn the_first_run_is_expected_to_go_two_kilobytes_deep() {
    assert_eq!(noted([]).expected() * crate::paint::BLOCK, 2048 + 256);
}

#[test]
fn a_steady_depth_is_expected_from_the_second_epoch_on() {
    for depth in 0..=usize::from(DEEPEST) {
        let mut depths = noted([depth; EPOCH_LEN]);
        for run in 0..2 * EPOCH_LEN {
            assert_eq!(depths.expected(), depth + 1, "after {run} more");
            depths.note(depth);
        }
    }
}

#[test]
fn within_an_epoch_the_guess_stays() {
    let mut depths = noted([5; EPOCH_LEN]);
    for depth in (0..EPOCH_LEN - 1).map(|run| 13 * run) {
        depths.note(depth);
        assert_eq!(depths.expected(), 6);
    }
}

/// Two depths, of which every nth is the greater.
fn in_turns(shallow: usize, deep: usize, n: usize) -> Vec<usize> {
    let runs = (8 * n).max(64 * EPOCH_LEN);
    let depth = |run| if run % n == n - 1 { deep } else { shallow };
    (0..runs).map(depth).collect()
}

/// Of a range all, or few where it would take long.
fn some_of(range: RangeInclusive<usize>) -> impl Iterator<Item = usize> {
    let step = if env::var_os("STACKBLEACH_EXHAUSTIVE").is_some() {
        1
    } else if cfg!(debug_assertions) || env::var_os("STACKBLEACH_EMULATOR").is_some() {
        199
    } else {
        7
    };
    let (start, end) = range.into_inner();
    (start..=end.min(start + 4)).chain((start + 5..=end).step_by(step))
}

const PAIRS: [(usize, usize); 6] = [(0, 1), (1, 400), (3, 20), (8, 30), (10, 13), (100, 130)];

#[test]
fn two_depths_in_turns_cost_little_more_than_with_the_best_guess() {
    for n in some_of(2..=1000).chain([31, 32, 33]) {
        for (shallow, deep) in PAIRS {
            let ratio = ratio(&in_turns(shallow, deep, n));
            assert!(ratio <= 120, "every {n}th: {shallow}, {deep}: {ratio} %");
        }
    }
}

#[test]
fn so_do_several_depths_by_chance() {
    for seed in some_of(0..=300) {
        let most = [10, 40, 150, 500][seed % 4];
        let mut random = random(seed);
        let mut below = |end| random.next().unwrap() % end;
        let depths: Vec<usize> = (0..=seed % 5).map(|_| below(most)).collect();
        // The first ones come more often than the last.
        let mut depth = |_| depths[below(depths.len()).min(below(depths.len()))];
        let series: Vec<usize> = (0..6000).map(&mut depth).collect();
        let ratio = ratio(&series);
        assert!(ratio <= 150, "{depths:?}: {ratio} %");
    }
}

/// The worst are such as last an epoch, since each is expected to go on.
#[test]
fn phases_cost_no_more_than_four_times_as_much() {
    for phase in some_of(1..=100).chain([31, 32, 33]) {
        for (first, second) in PAIRS {
            let depth = |run| [first, second][run / phase % 2];
            let series: Vec<usize> = (0..4000).map(depth).collect();
            let ratio = ratio(&series);
            assert!(
                ratio <= 400,
                "{phase} runs each: {first}, {second}: {ratio} %"
            );
        }
    }
}

#[test]
fn after_deep_phases_little_is_expected_before_long() {
    for deep in some_of(1..=usize::from(DEEPEST)) {
        for shallow in [0, deep / 100, deep / 2, deep - 1] {
            let mut depths = noted([deep; 5 * EPOCH_LEN]);
            for _ in 0..EPOCH_LEN {
                assert_eq!(depths.expected(), deep + 1);
                depths.note(shallow);
            }
            assert_eq!(depths.expected(), shallow + 1, "after {deep}");
        }
    }
}

#[test]
fn rare_runs_that_are_far_deeper_are_not_expected() {
    for n in some_of(64..=1000) {
        let depths = noted(in_turns(4, 400, n));
        assert_eq!(depths.expected(), 5, "every {n}th");
    }
    // Control: that often they are.
    let often = (0..64 * EPOCH_LEN).map(|run| if run % 2 == 0 { 4 } else { 30 });
    assert_eq!(noted(often).expected(), 31);
}

#[test]
fn every_so_often_it_is_told_how_deep_the_deepest_run_went_since() {
    let mut depths = noted([]);
    for (deepest, at) in [(9, 0), (700, 1), (3, 2047), (0, 5), (2000, 1000)] {
        for run in 0..LOOK_BACK_LEN {
            let told = depths.note(if run == at { deepest } else { deepest.min(2) });
            let expected = (run == LOOK_BACK_LEN - 1).then_some(deepest);
            assert_eq!(told, expected, "run {run}");
        }
    }
}

/// So paint that they need stays.
#[test]
fn each_look_back_knows_of_depths_that_come_every_thousandth_run() {
    for n in some_of(2..=1000) {
        let mut depths = noted([]);
        let mut looks = 0;
        for depth in in_turns(1, 300, n) {
            if let Some(deepest) = depths.note(depth) {
                assert_eq!(deepest, 300, "every {n}th");
                looks += 1;
            }
        }
        assert!(looks >= 1, "control");
    }
}

#[test]
fn depths_beyond_the_deepest_count_as_that() {
    let deepest = usize::from(DEEPEST);
    assert!(deepest * crate::paint::BLOCK > 500 << 10);
    for depth in [deepest, deepest + 1, 65_535, 65_536, usize::MAX] {
        let mut depths = noted([]);
        for run in 1..=2 * LOOK_BACK_LEN {
            let told = depths.note(depth);
            assert_eq!(told, (run % LOOK_BACK_LEN == 0).then_some(deepest));
            if run >= EPOCH_LEN {
                assert_eq!(depths.expected(), deepest + 1);
            }
        }
        let mut depths = noted([]);
        depths.expect(depth);
        assert_eq!(depths.expected(), deepest + 1);
    }
}

#[test]
fn what_is_to_be_expected_at_least_is_until_the_epoch_ends() {
    let mut depths = noted([3; EPOCH_LEN]);
    depths.expect(2);
    assert_eq!(depths.expected(), 4, "no less than before");
    depths.expect(90);
    for _ in 0..EPOCH_LEN {
        assert_eq!(depths.expected(), 91);
        depths.note(3);
    }
    assert_eq!(depths.expected(), 4);
}

/// The same by the words of the description, with all depths at hand.
struct Model {
    miss: usize,
    expected: usize,
    epochs: Vec<Vec<usize>>,
}

impl Model {
    fn note(&mut self, depth: usize) -> Option<usize> {
        let epoch = self.epochs.last_mut().unwrap();
        epoch.push(depth);
        if epoch.len() < EPOCH_LEN {
            return None;
        }
        let mean = match &self.epochs[..] {
            [.., before, _] => before.iter().sum::<usize>() / EPOCH_LEN,
            _ => 8,
        };
        let epoch = self.epochs.last().unwrap();
        let (below, above): (Vec<usize>, Vec<usize>) =
            epoch.iter().partition(|&&depth| depth <= mean);
        let deepest = deepest(epoch);
        let deepest_below = self::deepest(&below);
        let in_vain = (deepest - deepest_below) * below.len();
        self.expected = if above.len() * self.miss < in_vain {
            deepest_below
        } else {
            deepest
        };
        let since: Vec<usize> = self.epochs.concat();
        let number = self.epochs.len();
        self.epochs.push(Vec::new());
        if !number.is_multiple_of(usize::from(LOOK_BACK)) {
            return None;
        }
        Some(self::deepest(&since[since.len() - LOOK_BACK_LEN..]))
    }
}

fn deepest(depths: &[usize]) -> usize {
    depths.iter().copied().max().unwrap_or(0)
}

fn follows_the_model<const MISS: u16>(series: impl Iterator<Item = usize>) {
    let mut model = Model {
        miss: usize::from(MISS),
        expected: 8,
        epochs: vec![Vec::new()],
    };
    let mut depths = Depths::<MISS>::UNKNOWN;
    for (run, depth) in series.enumerate() {
        assert_eq!(depths.expected(), model.expected + 1, "run {run}");
        assert_eq!(depths.note(depth), model.note(depth), "run {run}");
    }
}

#[test]
fn it_does_as_described_for_any_depths() {
    for seed in some_of(0..=200) {
        let most = [2, 9, 60, 300, usize::from(DEEPEST) + 1][seed % 5];
        let series = || {
            let far = random(seed).zip(random(seed + 1000));
            far.map(|(far, near)| [near % most, near % (most / 4 + 1)][usize::from(far % 7 > 0)])
        };
        follows_the_model::<{ MISSES.0 }>(series().take(3 * LOOK_BACK_LEN));
        follows_the_model::<{ MISSES.1 }>(series().take(LOOK_BACK_LEN));
    }
}

/// Each number of runs that go far, as far, before and after each.
#[test]
fn it_does_as_described_however_many_of_an_epoch_go_far() {
    for many in 0..=EPOCH_LEN {
        for before in 0..=EPOCH_LEN {
            for (shallow, deep) in PAIRS {
                let epoch =
                    |many| (0..EPOCH_LEN).map(move |run| [shallow, deep][usize::from(run < many)]);
                let series = epoch(before).chain(epoch(many)).chain([0]);
                follows_the_model::<{ MISSES.0 }>(series);
            }
        }
    }
}
