//! The table as text.

use super::{CELL, CELLS, Counts, Operation, Row};

/// From nothing to all of a cell's bytes.
const SHADES: [char; 5] = ['·', '░', '▒', '▓', '█'];

pub(crate) fn heading() {
    println!("What is left of a key after one call, in bytes that depend on it.\n");
    println!(
        "{:28}{:>8}{:>9}{:>9}{:>8}{:>8}{:>11}   the stack's last {} bytes",
        "",
        "stack",
        "general",
        "vector",
        "other",
        "heap",
        "with Heap",
        CELL * CELLS,
    );
    println!("{:28}{:>8}{:>27}", "", "", "registers ");
}

pub(crate) fn operation(operation: Operation, rows: &[Row], colour: bool) {
    println!("{}", paint(operation.name(), "1", colour));
    for row in rows {
        let ours = row.is_ours();
        let name = format!("  {:26}", row.task.way());
        let name = paint(&name, if ours { "32" } else { "0" }, colour);
        match &row.outcome {
            Ok(counts) => println!(
                "{name}{:>8}{:>9}{:>9}{:>8}{:>8}{:>11}   {}",
                counts.stack,
                counts.general,
                counts.vector,
                counts.other_registers,
                counts.elsewhere,
                counts.elsewhere_with_heap,
                map(counts, colour),
            ),
            Err(obstacle) => println!("{name}  not measured: {obstacle}"),
        }
    }
    println!();
}

fn map(counts: &Counts, colour: bool) -> String {
    let mut map: String = counts
        .map
        .stack
        .iter()
        .map(|&residue| cell(residue, colour))
        .collect();
    if counts.map.deeper > 0 {
        map.push_str(&paint(
            &format!(" +{} deeper", counts.map.deeper),
            "31",
            colour,
        ));
    }
    map
}

fn cell(residue: usize, colour: bool) -> String {
    let shade = SHADES[(residue * (SHADES.len() - 1)).div_ceil(CELL)];
    let code = match residue {
        0 => "90",
        1..16 => "33",
        _ => "31",
    };
    paint(&shade.to_string(), code, colour)
}

fn paint(text: &str, code: &str, colour: bool) -> String {
    if colour {
        format!("\x1b[{code}m{text}\x1b[0m")
    } else {
        text.to_owned()
    }
}

pub(crate) fn explanation(not_measured: &[&str]) {
    println!(
        "\
How to read it: each row ran in ten processes forked from one, with five keys, and once
more in ten in which `stackbleach::Heap` is the allocator, for the last number. Bytes
of memory or registers that change with the key, and only with it, are residue: copies
of the key and values derived from it, there for whoever reads a core dump, a swapped
page or uninitialised memory later. The caller's own key and result don't count. A
byte that changes without the key would be reported in place of the row.

The map shows the stack that the operation ran on, the first frame's end at the left,
{CELL} bytes a cell: {} none, {} a few, {} all of them. The operation is over: nobody uses
that memory any more, and nobody erased it but the technique in that row. Rows that begin
with `probed` are for probed frames, where paint tells what there is to erase.",
        SHADES[0], SHADES[1], SHADES[4]
    );
    if !not_measured.is_empty() {
        println!(
            "\nNot measured, since this machine has none: {}.",
            not_measured.join(", ")
        );
    }
}
