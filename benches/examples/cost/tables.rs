//! The tables, in Markdown that reads well as it is.

use super::{
    Medians,
    svg::{PROBED, RUN},
};

/// The groups that have the same rows, so that they can be columns.
const OPERATIONS: [&str; 4] = [
    "empty closure",
    "HMAC of 64 bytes",
    "AES-256-GCM of 1 KiB",
    "Ed25519 sign",
];

/// The groups that have rows in place; the first two have others as well.
const IN_PLACE: [&str; 6] = [
    "empty closure",
    "HMAC of 64 bytes",
    "512 KiB deep",
    "empty call after a deep one",
    "first call on a thread",
    "first call that is deep",
];

/// What is measured in place, and what that is compared with.
const IN_PLACE_ROWS: [&str; 14] = [
    "plain call",
    "limit",
    "HeapStack::run/1 MiB",
    "bleach/initial thread",
    "bleach/2 MiB",
    "bleach/8 MiB",
    "bleach/1 GiB",
    "probed::bleach/initial thread",
    "probed::bleach/2 MiB",
    "probed::bleach/8 MiB",
    "probed::bleach/1 GiB",
    "zeroize_stack/4 KiB",
    "zeroize_stack/64 KiB",
    "clear_stack_on_return/64 KiB",
];

/// What an empty run with `Probed` can't do without.
const PARTS: &str = "parts of a run/the switch and the catch + parts of a run/the entry \
                     + parts of a run/registers + parts of a run/memset of the window \
                     + parts of a run/compare of the band";

/// What is compared: over, under (a sum, maybe), and at most this many times as much.
const TARGETS: [(&str, &str, &str, f64); 26] = [
    (
        "empty, MIN_SIZE / limit for erasing that size",
        "empty closure/HeapStack::run/MIN_SIZE",
        "empty closure/limit, whole stack/MIN_SIZE",
        1.25,
    ),
    (
        "empty, 1 MiB / `zeroize_stack`, 1 MiB",
        "empty closure/HeapStack::run/1 MiB",
        "empty closure/zeroize_stack/1 MiB",
        0.05,
    ),
    (
        "empty, 64 KiB / `zeroize_stack`, 64 KiB",
        "empty closure/HeapStack::run/64 KiB",
        "empty closure/zeroize_stack/64 KiB",
        0.5,
    ),
    (
        "empty, 64 KiB / the ancestor, 64 KiB",
        "empty closure/HeapStack::run/64 KiB",
        "empty closure/the ancestor/64 KiB",
        0.05,
    ),
    (
        "make, run, drop, 64 KiB / 1 MiB",
        "make, run, drop/HeapStack/64 KiB",
        "make, run, drop/HeapStack/1 MiB",
        1.5,
    ),
    (
        "empty, 64 MiB / 1 MiB",
        "empty closure/HeapStack::run/64 MiB",
        "empty closure/HeapStack::run/1 MiB",
        1.5,
    ),
    (
        "empty, 1 GiB / 1 MiB",
        "empty closure/HeapStack::run/1 GiB",
        "empty closure/HeapStack::run/1 MiB",
        10.0,
    ),
    (
        "empty, 1 MiB, after a run 512 KiB deep / before",
        "empty run on 1 MiB/after one",
        "empty run on 1 MiB/before any deep run",
        1.2,
    ),
    (
        "512 KiB deep, one after another / limit",
        "512 KiB deep/HeapStack::run/1 MiB",
        "512 KiB deep/limit",
        1.5,
    ),
    (
        "HMAC in a batch of 1000, 1 MiB / limit",
        "HMAC of 64 bytes/Batch::run/1 MiB",
        "HMAC of 64 bytes/limit",
        1.5,
    ),
    (
        "Ed25519 sign, 1 MiB / plain call",
        "Ed25519 sign/HeapStack::run/1 MiB",
        "Ed25519 sign/plain call",
        1.1,
    ),
    (
        "`run` / `HeapStack::run`, empty",
        "the thread's own stack/run/empty",
        "the thread's own stack/HeapStack::run/empty",
        1.1,
    ),
    (
        "`run` / `HeapStack::run`, HMAC",
        "the thread's own stack/run/HMAC of 64 bytes",
        "the thread's own stack/HeapStack::run/HMAC of 64 bytes",
        1.1,
    ),
    (
        "HMAC, in place on the initial thread / run on 1 MiB",
        "HMAC of 64 bytes/bleach/initial thread",
        "HMAC of 64 bytes/HeapStack::run/1 MiB",
        1.5,
    ),
    (
        "HMAC, in place on a thread with 2 MiB / run on 1 MiB",
        "HMAC of 64 bytes/bleach/2 MiB",
        "HMAC of 64 bytes/HeapStack::run/1 MiB",
        1.5,
    ),
    (
        "HMAC, in place on a thread with 8 MiB / run on 1 MiB",
        "HMAC of 64 bytes/bleach/8 MiB",
        "HMAC of 64 bytes/HeapStack::run/1 MiB",
        1.5,
    ),
    (
        "HMAC, in place on a thread with 1 GiB / run on 1 MiB",
        "HMAC of 64 bytes/bleach/1 GiB",
        "HMAC of 64 bytes/HeapStack::run/1 MiB",
        1.5,
    ),
    (
        "empty, `Probed`, 1 MiB / the sum of its parts",
        "empty closure/HeapStack::run, Probed/1 MiB",
        PARTS,
        1.3,
    ),
    (
        "empty, `Probed`, 1 GiB / 1 MiB",
        "empty closure/HeapStack::run, Probed/1 GiB",
        "empty closure/HeapStack::run, Probed/1 MiB",
        1.05,
    ),
    (
        "empty, 1 MiB, `Probed` / `Any`",
        "empty closure/HeapStack::run, Probed/1 MiB",
        "empty closure/HeapStack::run/1 MiB",
        0.12,
    ),
    (
        "HMAC, `Probed`, 1 MiB / plain call",
        "HMAC of 64 bytes/HeapStack::run, Probed/1 MiB",
        "HMAC of 64 bytes/plain call",
        1.45,
    ),
    (
        "Ed25519 sign, `Probed`, 1 MiB / plain call",
        "Ed25519 sign/HeapStack::run, Probed/1 MiB",
        "Ed25519 sign/plain call",
        1.02,
    ),
    (
        "HMAC, `probed::bleach` on the initial thread / plain call",
        "HMAC of 64 bytes/probed::bleach/initial thread",
        "HMAC of 64 bytes/plain call",
        2.6,
    ),
    (
        "HMAC, `probed::run` / `HeapStack::run`, `Probed`",
        "the thread's own stack/probed::run/HMAC of 64 bytes",
        "the thread's own stack/HeapStack::run, Probed/HMAC of 64 bytes",
        1.1,
    ),
    (
        "512 KiB deep, `Probed` / `Any`",
        "512 KiB deep/HeapStack::run, Probed/1 MiB",
        "512 KiB deep/HeapStack::run/1 MiB",
        1.05,
    ),
    (
        "32 KiB deep, `Probed` / `Any`",
        "32 KiB deep/HeapStack::run, Probed/1 MiB",
        "32 KiB deep/HeapStack::run/1 MiB",
        1.1,
    ),
];

pub(crate) fn operations(medians: &Medians) {
    let mut rows: Vec<&str> = Vec::new();
    for median in medians.iter() {
        if let Some((group, row)) = median.id.split_once('/')
            && OPERATIONS.contains(&group)
            && !row.starts_with("bleach")
            && !row.starts_with("probed::bleach")
            && !rows.contains(&row)
        {
            rows.push(row);
        }
    }
    // Plain calls and limits come first as measured; a run is easiest to read between
    // what it adds to and what else there is.
    rows.sort_by_key(|row| match row.split('/').next() {
        Some("plain call") => 0,
        Some("limit") => 1,
        Some(RUN) => 2,
        Some(PROBED) => 3,
        Some("Batch::run") => 4,
        Some("limit, whole stack") => 5,
        _ => 6,
    });
    print(&table("median, ns", &OPERATIONS, &rows, medians));
}

/// `bleach`, by the thread that it is called on.
pub(crate) fn in_place(medians: &Medians) {
    println!();
    print(&table(
        "In place: median, ns",
        &IN_PLACE,
        &IN_PLACE_ROWS,
        medians,
    ));
}

/// With a column for each group.
fn table(corner: &str, groups: &[&str], rows: &[&str], medians: &Medians) -> Vec<Vec<String>> {
    let heading = [corner].into_iter().chain(groups.iter().copied());
    let mut table = vec![heading.map(str::to_owned).collect::<Vec<_>>()];
    for row in rows {
        let cells = groups
            .iter()
            .map(|group| medians.get(&format!("{group}/{row}")));
        let cells = cells.map(number);
        table.push([row.replace('/', ", ")].into_iter().chain(cells).collect());
    }
    table
}

pub(crate) fn others(medians: &Medians) {
    let mut table = vec![["median, ns", ""].map(str::to_owned).to_vec()];
    for median in medians.iter() {
        if let Some((group, row)) = median.id.split_once('/')
            && !OPERATIONS.contains(&group)
            && !(IN_PLACE.contains(&group) && IN_PLACE_ROWS.contains(&row))
        {
            let name = format!("{group}: {}", row.replace('/', ", "));
            table.push(vec![name, number(Some(median.nanoseconds))]);
        }
    }
    println!();
    print(&table);
}

pub(crate) fn targets(medians: &Medians) {
    let heading = ["median / median", "at most", "measured", ""];
    let mut table = vec![heading.map(str::to_owned).to_vec()];
    for (name, over, under, at_most) in TARGETS {
        let ratio = medians
            .get(over)
            .zip(under.split(" + ").map(|part| medians.get(part)).sum())
            .map(|(over, under): (f64, f64)| over / under);
        let measured = ratio.map_or("not measured".to_owned(), |ratio| format!("{ratio:.3}"));
        let verdict = match ratio {
            Some(ratio) if ratio <= at_most => "met",
            Some(_) => "**not met**",
            None => "",
        };
        let at_most = at_most.to_string();
        table.push(vec![name.to_owned(), at_most, measured, verdict.to_owned()]);
    }
    println!();
    print(&table);
}

/// With a comma after each three digits, and one decimal where it says something.
fn number(nanoseconds: Option<f64>) -> String {
    let Some(nanoseconds) = nanoseconds else {
        return String::new();
    };
    if nanoseconds < 100.0 {
        return format!("{nanoseconds:.1}");
    }
    let digits = format!("{nanoseconds:.0}");
    let mut number = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            number.push(',');
        }
        number.push(digit);
    }
    number
}

/// The first row is the heading; the first column is aligned to the left.
fn print(table: &[Vec<String>]) {
    let columns = table[0].len();
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            let widths = table.iter().map(|row| row[column].chars().count());
            widths.max().unwrap_or_default().max(3)
        })
        .collect();
    for (i, row) in table.iter().enumerate() {
        for (column, (cell, &width)) in row.iter().zip(&widths).enumerate() {
            if column == 0 {
                print!("| {cell:<width$} |");
            } else {
                print!(" {cell:>width$} |");
            }
        }
        println!();
        if i == 0 {
            print!("|{}|", "-".repeat(widths[0] + 2));
            for width in &widths[1..] {
                print!("{}:|", "-".repeat(width + 1));
            }
            println!();
        }
    }
}
