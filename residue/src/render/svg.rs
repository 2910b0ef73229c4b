//! The map as a picture: the stack and the vector registers after one call, a row for each way to make
//! it.

use std::fmt::{self, Write};

use super::html::escaped;

/// How many cells a map of the stack has.
pub const CELLS: usize = 64;
/// How many bytes each of them stands for.
pub const CELL: usize = 64;
/// `zmm0` to `zmm31`, of up to 64 bytes each.
pub const VECTORS: usize = 32;

const LABELS: usize = 210;
const CELL_WIDTH: usize = 7;
const ROW: usize = 17;
const HEADING: usize = 26;
const TOP: usize = 64;
const REGISTERS: usize = LABELS + CELLS * CELL_WIDTH + 36;
const NUMBERS: usize = REGISTERS + VECTORS * CELL_WIDTH;

/// Where bytes of residue are.
#[derive(Clone, Debug)]
pub struct Map {
    /// How many of the stack's bytes in each cell, from the caller's stack pointer downwards.
    pub stack: [usize; CELLS],
    /// How many lie deeper than that.
    pub deeper: usize,
    /// How many bytes of each vector register.
    pub vectors: [usize; VECTORS],
}

/// One call.
#[derive(Clone, Debug)]
pub struct Row {
    /// In which way it is made.
    pub name: String,
    /// Whether nothing is to be left, by a promise: it is in another colour.
    pub is_promised: bool,
    /// What is left, and a number for each column; `None` if that wasn't measured.
    pub measured: Option<(Map, Vec<usize>)>,
}

/// A picture of several operations.
#[derive(Clone, Debug)]
pub struct Picture {
    /// What stands above it.
    pub heading: String,
    /// For who can't see it.
    pub description: String,
    /// What the numbers are of, with how wide a column is.
    pub columns: Vec<(String, usize)>,
    /// Operations, each with its rows.
    pub groups: Vec<(String, Vec<Row>)>,
}

impl Map {
    /// Nothing is left.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            stack: [0; CELLS],
            deeper: 0,
            vectors: [0; VECTORS],
        }
    }

    /// Notes a byte of the stack, by how far it is below the caller's stack pointer. What lies above
    /// that belongs to the first cell.
    pub fn add_to_stack(&mut self, depth: i64) {
        let depth = usize::try_from(depth - 1).unwrap_or_default();
        match self.stack.get_mut(depth / CELL) {
            Some(cell) => *cell += 1,
            None => self.deeper += 1,
        }
    }
}

impl Picture {
    /// The picture.
    ///
    /// # Panics
    ///
    /// Never: to write to a string doesn't fail.
    #[must_use]
    pub fn svg(&self) -> String {
        let mut svg = String::new();
        self.draw(&mut svg).expect("writing to a string");
        svg
    }

    fn width(&self) -> usize {
        self.ends().last().copied().unwrap_or(NUMBERS) + 20
    }

    /// Where the columns of numbers end.
    fn ends(&self) -> Vec<usize> {
        let mut end = NUMBERS;
        let widths = self.columns.iter().map(|(_, width)| width);
        widths
            .map(|width| {
                end += width;
                end
            })
            .collect()
    }

    fn draw(&self, svg: &mut String) -> fmt::Result {
        let rows: usize = self.groups.iter().map(|(_, rows)| rows.len()).sum();
        let (width, height) = (
            self.width(),
            TOP + self.groups.len() * HEADING + rows * ROW + 56,
        );
        writeln!(
            svg,
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" font-family="system-ui, sans-serif" font-size="12" fill="#1f2328">
<title>{}</title>
<rect width="{width}" height="{height}" fill="#ffffff"/>
<text x="16" y="26" font-size="16" font-weight="600">{}</text>
<text x="{LABELS}" y="52" fill="#59636e">the stack, from the caller's frame down, {CELL} bytes a cell</text>
<text x="{REGISTERS}" y="52" fill="#59636e">vector registers, one a cell</text>"##,
            escaped(&self.description),
            escaped(&self.heading),
        )?;
        for (x, (name, _)) in self.ends().into_iter().zip(&self.columns) {
            writeln!(
                svg,
                r##"<text x="{x}" y="52" text-anchor="end" fill="#59636e">{}</text>"##,
                escaped(name)
            )?;
        }
        let mut y = TOP;
        for (operation, rows) in &self.groups {
            y += HEADING;
            let middle = y - 9;
            writeln!(
                svg,
                r#"<text x="16" y="{middle}" font-weight="600">{}</text>"#,
                escaped(operation)
            )?;
            for row in rows {
                self.draw_row(svg, row, y)?;
                y += ROW;
            }
        }
        legend(svg, y + 30)?;
        writeln!(svg, "</svg>")
    }

    fn draw_row(&self, svg: &mut String, row: &Row, y: usize) -> fmt::Result {
        let text = y + 12;
        let colour = if row.is_promised {
            "#1a7f37"
        } else {
            "#1f2328"
        };
        writeln!(
            svg,
            r#"<text x="28" y="{text}" fill="{colour}">{}</text>"#,
            escaped(&row.name)
        )?;
        let Some((map, numbers)) = &row.measured else {
            return writeln!(
                svg,
                r##"<text x="{LABELS}" y="{text}" fill="#59636e">not measured</text>"##
            );
        };
        strip(svg, &map.stack, LABELS, y)?;
        strip(svg, &map.vectors, REGISTERS, y)?;
        if map.deeper > 0 {
            let x = REGISTERS - 4;
            writeln!(
                svg,
                r##"<text x="{x}" y="{text}" text-anchor="end" font-size="9" fill="#cf222e">+{}</text>"##,
                map.deeper
            )?;
        }
        for (x, number) in self.ends().into_iter().zip(numbers) {
            let colour = if *number == 0 { "#1a7f37" } else { "#cf222e" };
            writeln!(
                svg,
                r#"<text x="{x}" y="{text}" text-anchor="end" fill="{colour}">{number}</text>"#
            )?;
        }
        Ok(())
    }
}

/// A cell for each number of bytes, of [`CELL`].
fn strip(svg: &mut String, residue: &[usize], x: usize, y: usize) -> fmt::Result {
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

fn legend(svg: &mut String, y: usize) -> fmt::Result {
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
    let residue = residue.min(CELL);
    let part = |from: usize, to: usize| from - (from - to) * residue / CELL;
    format!("rgb({},{},{})", part(250, 150), part(190, 10), part(70, 30))
}
