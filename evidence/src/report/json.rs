//! The report for programs.

use std::fmt::Write;

use super::Evidence;
use crate::requirements::REQUIREMENTS;

impl Evidence {
    pub(super) fn json(&self) -> String {
        let facts = self.machine.facts.iter();
        let crates = self.machine.crates.iter();
        let rows = self.table.iter().flat_map(|(operation, rows)| {
            rows.iter().map(|row| {
                let mut fields = vec![
                    ("operation", text(operation.name())),
                    ("way", text(&row.task.way())),
                    ("promised", row.is_ours().to_string()),
                ];
                match &row.outcome {
                    Ok(counts) => fields.extend(
                        [
                            ("stack", counts.stack),
                            ("heap", counts.elsewhere),
                            ("heap_with_heap", counts.elsewhere_with_heap),
                            ("general_registers", counts.general),
                            ("vector_registers", counts.vector),
                            ("other_registers", counts.other_registers),
                            ("all_with_heap", counts.total_with_heap),
                        ]
                        .map(|(name, number)| (name, number.to_string())),
                    ),
                    Err(obstacle) => fields.push(("not_measured", text(&obstacle.to_string()))),
                }
                object(fields)
            })
        });
        let controls = self.controls().map(|(operation, found)| {
            object([("operation", text(operation)), ("found", found.to_string())])
        });
        let requirements = REQUIREMENTS.iter().map(|it| {
            object([
                ("standard", text(it.standard)),
                ("clause", text(it.clause)),
                ("asks", text(it.asks)),
                ("shown", text(it.shown)),
                ("remains", text(it.remains)),
            ])
        });
        let report = object([
            ("format", "1".to_owned()),
            ("holds", self.holds().to_string()),
            (
                "machine",
                object(facts.map(|(name, fact)| (*name, text(fact)))),
            ),
            (
                "crates",
                object(crates.map(|(name, it)| (name.as_str(), text(it)))),
            ),
            ("calls", array(rows)),
            ("controls", array(controls)),
            ("requirements", array(requirements)),
        ]);
        report + "\n"
    }
}

fn object<'a>(fields: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let fields = fields.into_iter();
    let fields: Vec<_> = fields
        .map(|(name, value)| format!("{}:{value}", text(name)))
        .collect();
    format!("{{{}}}", fields.join(","))
}

fn array(values: impl IntoIterator<Item = String>) -> String {
    let values: Vec<_> = values.into_iter().collect();
    format!("[{}]", values.join(",\n"))
}

fn text(text: &str) -> String {
    let mut quoted = String::from('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            control if u32::from(control) < 0x20 => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(control));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
