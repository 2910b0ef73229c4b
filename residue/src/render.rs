//! What was measured as pictures and pages: the map of the stack as SVG, a report for auditors as HTML.

mod html;
mod report;
mod svg;

pub use html::{Cell, Page, Section, Table, Tone, escaped};
pub use svg::{CELL, CELLS, Map, Picture, Row, VECTORS};
