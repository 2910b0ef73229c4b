//! A report for programs.

use std::fmt::{Display, Write};

use super::{Finding, NOT_SEEN, Report};

pub(super) fn json(report: &Report) -> String {
    let facts = &report.facts;
    let doubts = report.inconclusive.iter().map(|it| {
        object(&[
            ("doubt", text(&it.doubt)),
            ("reason", text(&it.reason)),
            (
                "let_through",
                report.let_through.contains(&it.doubt).to_string(),
            ),
        ])
    });
    object(&[
        ("verdict", text(&report.verdict())),
        ("bytes", report.bytes().to_string()),
        ("found", array(report.found.iter().map(finding))),
        ("inconclusive", array(doubts)),
        ("keys", facts.keys.to_string()),
        ("repeats", facts.repeats.to_string()),
        (
            "warm_ups",
            array(facts.rounds.iter().map(ToString::to_string)),
        ),
        ("processes", facts.subjects.to_string()),
        ("controls", array(facts.controls.iter().map(text))),
        ("bytes_compared", facts.compared.to_string()),
        ("copies_of_result", facts.copies_of_result.to_string()),
        ("notes", array(facts.notes.iter().map(text))),
        ("milliseconds", facts.took.as_millis().to_string()),
        ("not_seen", array(NOT_SEEN.iter().map(text))),
    ])
}

fn finding(finding: &Finding) -> String {
    let writer = finding.writer.as_ref().map(|writer| {
        object(&[
            ("headline", text(&writer.headline)),
            ("frames", array(writer.frames.iter().map(text))),
        ])
    });
    object(&[
        ("kind", text(&finding.place.kind())),
        ("place", text(&finding.place.group())),
        ("where", text(&finding.place.detail(finding))),
        ("start", finding.start.to_string()),
        ("len", finding.len.to_string()),
        ("bytes", finding.bytes.to_string()),
        ("bytes_of_secret", finding.bytes_of_secret.to_string()),
        ("only_at_first_call", finding.only_at_first_call.to_string()),
        (
            "part_of",
            finding.part_of.as_ref().map_or("null".to_owned(), text),
        ),
        ("writer", writer.unwrap_or_else(|| "null".to_owned())),
    ])
}

fn object(fields: &[(&str, String)]) -> String {
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| format!("{}:{value}", text(name)))
        .collect();
    format!("{{{}}}", fields.join(","))
}

fn array(values: impl Iterator<Item = String>) -> String {
    let values: Vec<_> = values.collect();
    format!("[{}]", values.join(","))
}

/// A string, as RFC 8259 has them.
fn text(value: &impl Display) -> String {
    let mut quoted = String::from('"');
    for character in value.to_string().chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\0'..='\x1f' => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(character));
            }
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}
