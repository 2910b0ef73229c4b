//! The table as a picture.

use std::fmt::Write;

use super::{CELL, CELLS, Counts, Operation, Row, VECTORS};

const LABELS: usize = 210;
const CELL_WIDTH: usize = 7;
const ROW: usize = 17;
const HEADING: usize = 26;
const TOP: usize = 64;
const REGISTERS: usize = LABELS + CELLS * CELL_WIDTH + 36;
const NUMBERS: usize = REGISTERS + VECTORS * CELL_WIDTH;
/// Where numbers end: stack, heap, the same with a `Heap`, registers.
const COLUMNS: [usize; 4] = [NUMBERS + 54, NUMBERS + 110, NUMBERS + 186, NUMBERS + 250];
const WIDTH: usize = NUMBERS + 270;

pub(crate) fn picture(table: &[(Operation, Vec<Row>)]) -> String {
    let rows: usize = table.iter().map(|(_, rows)| rows.len()).sum();
    let height = TOP + table.len() * HEADING + rows * ROW + 56;
    let mut svg = String::new();
    draw(&mut svg, table, height).expect("writing to a string");
    svg
}

fn draw(svg: &mut String, table: &[(Operation, Vec<Row>)], height: usize) -> std::fmt::Result {
    writeln!(
        svg,
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" font-family="system-ui, sans-serif" font-size="12" fill="#1f2328">
<title>Bytes that depend on the key, left on the stack, in the heap and in registers after one call</title>
<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>
<text x="16" y="26" font-size="16" font-weight="600">What is left of a key after one call</text>
<text x="{LABELS}" y="52" fill="#59636e">the stack, from the caller's frame down, {CELL} bytes a cell</text>
<text x="{REGISTERS}" y="52" fill="#59636e">vector registers, one a cell</text>"##,
    )?;
    for (x, name) in COLUMNS
        .into_iter()
        .zip(["stack", "heap", "with Heap", "registers"])
    {
        writeln!(
            svg,
            r##"<text x="{x}" y="52" text-anchor="end" fill="#59636e">{name}</text>"##
        )?;
    }
    let mut y = TOP;
    for (operation, rows) in table {
        y += HEADING;
        let middle = y - 9;
        writeln!(
            svg,
            r#"<text x="16" y="{middle}" font-weight="600">{}</text>"#,
            operation.name()
        )?;
        for row in rows {
            draw_row(svg, row, y)?;
            y += ROW;
        }
    }
    legend(svg, y + 30)?;
    writeln!(svg, "</svg>")
}

fn draw_row(svg: &mut String, row: &Row, y: usize) -> std::fmt::Result {
    let ours = row.is_ours();
    let name = row.task.way().replace('<', "&lt;").replace('>', "&gt;");
    let text = y + 12;
    let colour = if ours { "#1a7f37" } else { "#1f2328" };
    writeln!(
        svg,
        r#"<text x="28" y="{text}" fill="{colour}">{name}</text>"#
    )?;
    let Ok(counts) = &row.outcome else {
        return writeln!(
            svg,
            r##"<text x="{LABELS}" y="{text}" fill="#59636e">not measured</text>"##
        );
    };
    strip(svg, &counts.map, LABELS, y)?;
    strip(svg, &counts.vectors, REGISTERS, y)?;
    if counts.deeper > 0 {
        let x = REGISTERS - 4;
        writeln!(
            svg,
            r##"<text x="{x}" y="{text}" text-anchor="end" font-size="9" fill="#cf222e">+{}</text>"##,
            counts.deeper
        )?;
    }
    numbers(svg, counts, text)
}

/// A cell for each number of bytes, of [`CELL`].
fn strip(svg: &mut String, residue: &[usize], x: usize, y: usize) -> std::fmt::Result {
    let (width, top) = (residue.len() * CELL_WIDTH, y + 2);
    writeln!(
        svg,
        r##"<rect x="{x}" y="{top}" width="{width}" height="13" fill="#eef1f4"/>"##
    )?;
    for (i, &bytes) in residue.iter().enumerate().filter(|&(_, &bytes)| bytes > 0) {
        writeln!(
            svg,
            r#"<rect x="{}" y="{top}" width="{}" height="13" fill="{}"/>"#,
            x + i * CELL_WIDTH,
            CELL_WIDTH - 1,
            shade(bytes)
        )?;
    }
    Ok(())
}

fn numbers(svg: &mut String, counts: &Counts, y: usize) -> std::fmt::Result {
    let numbers = [
        counts.stack,
        counts.elsewhere,
        counts.elsewhere_with_heap,
        counts.registers(),
    ];
    for (x, number) in COLUMNS.into_iter().zip(numbers) {
        let colour = if number == 0 { "#1a7f37" } else { "#cf222e" };
        writeln!(
            svg,
            r#"<text x="{x}" y="{y}" text-anchor="end" fill="{colour}">{number}</text>"#
        )?;
    }
    Ok(())
}

fn legend(svg: &mut String, y: usize) -> std::fmt::Result {
    let mut x = LABELS;
    for (residue, meaning) in [
        (0, "none"),
        (1, "a few bytes"),
        (CELL / 2, "half"),
        (CELL, "all of it"),
    ] {
        let fill = if residue == 0 {
            "#eef1f4".to_owned()
        } else {
            shade(residue)
        };
        let top = y - 10;
        writeln!(
            svg,
            r#"<rect x="{x}" y="{top}" width="12" height="12" fill="{fill}"/>"#
        )?;
        writeln!(
            svg,
            r##"<text x="{}" y="{y}" fill="#59636e">{meaning}</text>"##,
            x + 18
        )?;
        x += 110;
    }
    Ok(())
}

/// From yellow to dark red.
fn shade(residue: usize) -> String {
    let part = |from: usize, to: usize| from - (from - to) * residue / CELL;
    format!("rgb({},{},{})", part(250, 150), part(190, 10), part(70, 30))
}
