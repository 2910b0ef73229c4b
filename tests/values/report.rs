//! What was found, counted.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::{
    allowed,
    case::{Kind, Row},
};

#[derive(Default)]
pub(crate) struct Report {
    cases: AtomicUsize,
    by_kind: [AtomicUsize; Kind::ALL.len()],
    allowed: AtomicUsize,
}

impl Report {
    /// Counts a case's rows, and tells those that aren't allowed.
    pub(crate) fn add(&self, rows: Vec<Row>) -> Vec<String> {
        self.cases.fetch_add(1, Ordering::Relaxed);
        let mut kinds: Vec<Kind> = rows.iter().map(|row| row.kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        for kind in kinds {
            self.by_kind[kind as usize].fetch_add(1, Ordering::Relaxed);
        }
        let mut lines = Vec::new();
        for row in rows {
            match allowed::reason(&row) {
                Some(reason) => {
                    self.allowed.fetch_add(1, Ordering::Relaxed);
                    println!("values: known: {row}: {reason}");
                }
                None => lines.push(row.to_string()),
            }
        }
        lines
    }

    pub(crate) fn print(&self) {
        let [below, registers, by_memcpy, saved, frames] = &self.by_kind;
        println!(
            "values: {}: {} cases; with copies below {}, in registers {}, those of memcpy {} and saved ones {}, in frames {}; known rows {}",
            allowed::profile(),
            self.cases.load(Ordering::Relaxed),
            below.load(Ordering::Relaxed),
            registers.load(Ordering::Relaxed),
            by_memcpy.load(Ordering::Relaxed),
            saved.load(Ordering::Relaxed),
            frames.load(Ordering::Relaxed),
            self.allowed.load(Ordering::Relaxed),
        );
    }
}
