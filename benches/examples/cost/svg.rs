//! What an empty closure costs, by the size of the stack: a picture.

use std::fmt::{Result, Write};

use super::Medians;

pub(crate) const RUN: &str = "HeapStack::run";
pub(crate) const PROBED: &str = "HeapStack::run, Probed";

/// The sizes to mark, and the power of two that each is.
const SIZES: [(&str, f64); 4] = [
    ("64 KiB", 16.0),
    ("1 MiB", 20.0),
    ("64 MiB", 26.0),
    ("1 GiB", 30.0),
];

const WIDTH: f64 = 860.0;
const HEIGHT: f64 = 440.0;
const LEFT: f64 = 84.0;
const RIGHT: f64 = 690.0;
const TOP: f64 = 80.0;
const BOTTOM: f64 = 388.0;
/// The height of a label of two lines.
const LABEL: f64 = 38.0;

/// One technique, at the sizes at which it was measured.
struct Line {
    label: &'static str,
    colour: &'static str,
    dash: &'static str,
    points: Vec<Point>,
}

struct Point {
    x: f64,
    nanoseconds: f64,
}

impl Line {
    fn new(
        medians: &Medians,
        id: &str,
        label: &'static str,
        colour: &'static str,
        dash: &'static str,
    ) -> Self {
        let point = |(size, power): (&str, f64)| {
            let nanoseconds = medians.get(&format!("empty closure/{id}/{size}"))?;
            let x = x(power);
            Some(Point { x, nanoseconds })
        };
        Self {
            label,
            colour,
            dash,
            points: SIZES.into_iter().filter_map(point).collect(),
        }
    }
}

fn x(power_of_two: f64) -> f64 {
    let [(_, first), .., (_, last)] = SIZES;
    LEFT + (power_of_two - first) / (last - first) * (RIGHT - LEFT)
}

/// The upright axis: the powers of ten, in nanoseconds, at its ends.
struct Axis {
    least: i32,
    most: i32,
}

impl Axis {
    fn around(lines: &[&Line]) -> Self {
        let points = || lines.iter().flat_map(|line| &line.points);
        #[expect(clippy::cast_possible_truncation, reason = "small powers of ten")]
        let power = |nanoseconds: f64| nanoseconds.log10().floor() as i32;
        let powers = || points().map(|point| power(point.nanoseconds));
        let least = powers().min().unwrap_or(0);
        Self {
            least,
            most: powers().max().unwrap_or(least) + 1,
        }
    }

    fn y(&self, nanoseconds: f64) -> f64 {
        let (least, most) = (f64::from(self.least), f64::from(self.most));
        BOTTOM - (nanoseconds.log10() - least) / (most - least) * (BOTTOM - TOP)
    }
}

pub(crate) fn picture(medians: &Medians) -> String {
    let mut svg = String::new();
    draw(&mut svg, medians).expect("writing to a string");
    svg
}

fn draw(svg: &mut String, medians: &Medians) -> Result {
    let dash = r#" stroke-dasharray="5 4""#;
    let memset = Line::new(
        medians,
        "limit, whole stack",
        "memset of all of it",
        "#59636e",
        dash,
    );
    let zeroize = Line::new(medians, "zeroize_stack", "zeroize_stack", "#cf222e", "");
    let run = Line::new(medians, RUN, RUN, "#1a7f37", "");
    let probed = Line::new(medians, PROBED, "run, Probed", "#8250df", "");
    let axis = Axis::around(&[&memset, &zeroize, &run, &probed]);

    frame(svg, &axis)?;
    for line in [&memset, &zeroize, &run, &probed] {
        curve(svg, line, &axis)?;
    }
    values(svg, &run, &axis)?;
    values(svg, &probed, &axis)?;
    label_above(svg, &zeroize, &axis)?;
    let end = |line: &Line| {
        line.points
            .last()
            .map_or(BOTTOM, |end| axis.y(end.nanoseconds))
    };
    label_right(svg, &run, end(&run))?;
    label_right(svg, &probed, end(&probed).max(end(&run) + LABEL))?;
    // Not on top of the other one, should the lines meet.
    label_right(svg, &memset, end(&memset).min(end(&run) - LABEL))?;
    writeln!(svg, "</svg>")
}

fn frame(svg: &mut String, axis: &Axis) -> Result {
    writeln!(
        svg,
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" font-family="system-ui, sans-serif" font-size="13" fill="#1f2328">
<title>What an empty closure costs, by the size of the stack</title>
<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>
<text x="16" y="28" font-size="16" font-weight="600">What an empty closure costs, by the size of the stack</text>
<text x="16" y="50" fill="#59636e">median time of one call; both axes are logarithmic</text>"##
    )?;
    for power in axis.least..=axis.most {
        let nanoseconds = 10_f64.powi(power);
        let (y, unit) = (axis.y(nanoseconds), time(nanoseconds));
        writeln!(
            svg,
            r##"<path d="M{LEFT} {y:.1}H{RIGHT}" stroke="#eef1f4"/>
<text x="{}" y="{:.1}" text-anchor="end" fill="#59636e">{unit}</text>"##,
            LEFT - 14.0,
            y + 4.0,
        )?;
    }
    for (name, power) in SIZES {
        writeln!(
            svg,
            r##"<text x="{:.1}" y="{}" text-anchor="middle" fill="#59636e">{name}</text>"##,
            x(power),
            BOTTOM + 30.0
        )?;
    }
    Ok(())
}

fn curve(svg: &mut String, line: &Line, axis: &Axis) -> Result {
    let Line { colour, dash, .. } = line;
    let points: Vec<String> = line
        .points
        .iter()
        .map(|point| format!("{:.1},{:.1}", point.x, axis.y(point.nanoseconds)))
        .collect();
    writeln!(
        svg,
        r#"<polyline points="{}" fill="none" stroke="{colour}" stroke-width="2"{dash}/>"#,
        points.join(" ")
    )?;
    for point in &line.points {
        writeln!(
            svg,
            r##"<circle cx="{:.1}" cy="{:.1}" r="4" fill="{colour}" stroke="#ffffff"/>"##,
            point.x,
            axis.y(point.nanoseconds)
        )?;
    }
    Ok(())
}

/// What `line` costs, below each point but the last, which has its label: above it are others.
fn values(svg: &mut String, line: &Line, axis: &Axis) -> Result {
    let points = line.points.split_last().map_or(&[][..], |(_, rest)| rest);
    for (i, point) in points.iter().enumerate() {
        // The first stands clear of the axis.
        let anchor = if i == 0 { "start" } else { "middle" };
        writeln!(
            svg,
            r#"<text x="{:.1}" y="{:.1}" text-anchor="{anchor}" fill="{}">{}</text>"#,
            point.x,
            axis.y(point.nanoseconds) + 21.0,
            line.colour,
            time(point.nanoseconds)
        )?;
    }
    Ok(())
}

/// For a line that ends where others go on.
fn label_above(svg: &mut String, line: &Line, axis: &Axis) -> Result {
    let Some(end) = line.points.last() else {
        return Ok(());
    };
    writeln!(
        svg,
        r#"<text x="{:.1}" y="{:.1}" text-anchor="end" fill="{}"><tspan font-weight="600">{}</tspan> {}</text>"#,
        end.x - 6.0,
        axis.y(end.nanoseconds) - 12.0,
        line.colour,
        line.label,
        time(end.nanoseconds)
    )
}

fn label_right(svg: &mut String, line: &Line, y: f64) -> Result {
    let Some(end) = line.points.last() else {
        return Ok(());
    };
    let (x, name, value) = (end.x + 12.0, y - 3.0, y + 14.0);
    let Line { label, colour, .. } = line;
    let time = time(end.nanoseconds);
    writeln!(
        svg,
        r#"<text x="{x:.1}" y="{name:.1}" fill="{colour}" font-weight="600">{label}</text>
<text x="{x:.1}" y="{value:.1}" fill="{colour}">{time}</text>"#
    )
}

/// To two digits, in the unit that suits.
fn time(nanoseconds: f64) -> String {
    let (value, unit) = match nanoseconds {
        ..1e3 => (nanoseconds, "ns"),
        1e3..1e6 => (nanoseconds / 1e3, "µs"),
        1e6..1e9 => (nanoseconds / 1e6, "ms"),
        _ => (nanoseconds / 1e9, "s"),
    };
    let decimals = usize::from(value < 10.0 && value.fract() > 0.05);
    format!("{value:.decimals$} {unit}")
}
