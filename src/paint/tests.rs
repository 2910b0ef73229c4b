use std::{collections::BTreeSet, thread};

use super::{ALIGNMENT, BLOCK, MOST_UNTOUCHED, Paint, TILES};
use crate::{arch, registers};

fn paint() -> Paint {
    Paint::with(registers::detected())
}

#[test]
fn no_byte_of_the_number_is_zero() {
    let number = paint().number;
    assert!(!number.to_ne_bytes().contains(&0), "{number:#x}");
}

#[test]
fn the_number_is_the_same_for_all_threads() {
    let words: BTreeSet<usize> = thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(|| paint().number)).collect();
        threads.into_iter().map(|it| it.join().unwrap()).collect()
    });
    assert_eq!(words, BTreeSet::from([paint().number]));
    // Those as well that come too late to choose one.
    assert_eq!(super::make_number(), paint().number);
}

/// The table's numbers, a column for each architecture: those that are added, and the sum.
fn table() -> [(Vec<usize>, usize); 4] {
    let rows: Vec<Vec<usize>> = include_str!("../paint.rs")
        .lines()
        // Those that follow are in another table.
        .take_while(|line| !line.contains("Within a signal's frame"))
        .filter_map(|line| line.strip_prefix("//! |"))
        .map(|line| line.split('|').skip(1).take(4).map(number).collect())
        .filter(|row: &Vec<usize>| row.len() == 4 && row.iter().any(|&number| number > 0))
        .collect();
    core::array::from_fn(|i| {
        let mut column: Vec<usize> = rows.iter().map(|row| row[i]).collect();
        let sum = column.pop().unwrap();
        (column, sum)
    })
}

/// What a cell says: its first number in digits, or a product of two.
fn number(cell: &str) -> usize {
    let mut numbers = cell
        .split(|letter: char| !letter.is_ascii_digit())
        .filter_map(|digits| digits.parse::<usize>().ok());
    match (cell.contains('×'), numbers.next()) {
        (true, Some(first)) => first * numbers.next().unwrap(),
        (false, Some(number)) if !cell.contains("x86") && !cell.contains("AArch") => number,
        _ => 0,
    }
}

#[test]
fn the_sums_in_the_table_are_right_and_are_those_that_hold_here() {
    let table = table();
    for (column, sum) in &table {
        assert_eq!(column.len(), 4, "{table:?}");
        assert_eq!(column.iter().sum::<usize>(), *sum, "{table:?}");
    }
    let [x86_64, x86, aarch64, powerpc] = table.map(|(_, sum)| sum);
    let here = if cfg!(target_arch = "x86_64") {
        x86_64
    } else if cfg!(target_arch = "aarch64") {
        aarch64
    } else if cfg!(target_arch = "powerpc64") {
        powerpc
    } else {
        x86
    };
    assert_eq!(MOST_UNTOUCHED, here);
}

/// All blocks of it but one, that is: what lies untouched need not begin where a block does.
#[test]
fn whole_blocks_of_a_band_are_more_than_what_may_lie_untouched() {
    let band = paint().band();
    assert_eq!(band % BLOCK, 0);
    let most = if arch::has_tiles(registers::detected()) {
        TILES
    } else {
        println!("NOT TESTED: how wide a band is where there are tiles, but for x86-64 by itself");
        MOST_UNTOUCHED
    };
    assert!(band >= most + BLOCK, "{band}");
    assert!(band < most + 2 * BLOCK, "no more than that: {band}");
    const { assert!(MOST_UNTOUCHED >= crate::Frames::MAX_UNTOUCHED + ALIGNMENT) };
}

#[cfg(not(miri))] // it starts no processes
#[test]
fn the_number_is_another_one_in_each_process() {
    use std::{env, process::Command};

    const CHILD: &str = "STACKBLEACH_TEST_CHILD";
    const NAME: &str = "paint::tests::the_number_is_another_one_in_each_process";
    if env::var_os(CHILD).is_some() {
        println!("<{:x}>", paint().number);
        return;
    }
    let mut words = BTreeSet::from([format!("{:x}", paint().number)]);
    for _ in 0..3 {
        let program = env::current_exe().unwrap();
        let emulator = env::var("STACKBLEACH_EMULATOR").unwrap_or_default();
        let mut words_of_it = emulator.split_whitespace().map(Into::into);
        let mut command = match words_of_it.next() {
            Some(emulator) => Command::new::<std::ffi::OsString>(emulator),
            None => Command::new(&program),
        };
        if !emulator.is_empty() {
            command.args(words_of_it).arg(&program);
        }
        command.args(["--exact", NAME, "--nocapture"]);
        let output = command.env(CHILD, NAME).output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let word = text
            .split_once('<')
            .and_then(|(_, rest)| rest.split_once('>'));
        let (word, _) = word.unwrap_or_else(|| panic!("{text}"));
        words.insert(word.to_owned());
    }
    assert_eq!(words.len(), 4, "{words:?}");
}
