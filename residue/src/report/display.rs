//! A report for readers: a page, not a flood.

use std::{collections::BTreeMap, fmt};

use super::{Finding, NOT_SEEN, Report, Verdict};
use crate::Place;

/// How many groups are listed, and how many runs of bytes of each.
const GROUPS: usize = 16;
const RUNS: usize = 4;

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.verdict() {
            Verdict::Clean => writeln!(f, "clean: nothing of the secret is left")?,
            Verdict::Residue => {
                let bytes = counted(self.bytes(), "byte");
                let of_secret: usize = self.found.iter().map(|it| it.bytes_of_secret).sum();
                write!(
                    f,
                    "residue: {bytes} that {} on the secret",
                    if self.bytes() == 1 {
                        "depends"
                    } else {
                        "depend"
                    }
                )?;
                if of_secret > 0 {
                    write!(f, ", {of_secret} of them copies of the secret itself")?;
                }
                writeln!(f)?;
            }
            Verdict::Inconclusive => writeln!(
                f,
                "inconclusive: nothing was found, but something could have been missed"
            )?,
        }
        self.groups(f)?;
        for doubt in &self.inconclusive {
            let let_through = if self.let_through.contains(&doubt.doubt) {
                ", let through"
            } else {
                ""
            };
            writeln!(f, "  ({}{let_through}) {}", doubt.doubt, doubt.reason)?;
        }
        self.how(f)
    }
}

impl Report {
    /// By place and by who wrote it.
    fn groups(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut groups: BTreeMap<(String, &str), Vec<&Finding>> = BTreeMap::new();
        for finding in &self.found {
            let writer = finding.writer.as_ref();
            let writer = writer.map_or("", |writer| writer.headline.as_str());
            let place = finding.part_of.clone();
            let place = place.unwrap_or_else(|| finding.place.group());
            groups.entry((place, writer)).or_default().push(finding);
        }
        let mut groups: Vec<_> = groups.into_iter().collect();
        let total = |group: &[&Finding]| group.iter().map(|it| it.bytes).sum::<usize>();
        groups.sort_by_key(|(_, group)| std::cmp::Reverse(total(group)));
        for ((place, writer), group) in groups.iter().take(GROUPS) {
            let bytes = counted(total(group), "byte");
            write!(f, "  {place}, {bytes}")?;
            if !writer.is_empty() {
                write!(f, "; {writer}")?;
            }
            if group.iter().all(|it| it.only_at_first_call) {
                write!(f, "; only at a first call")?;
            }
            writeln!(f)?;
            let mut group = group.clone();
            group.sort_by_key(|it| std::cmp::Reverse(it.bytes));
            let mut listed = group.iter().take(RUNS).peekable();
            if matches!(group[0].place, Place::Register { .. }) {
                let names: Vec<_> = group.iter().map(|it| it.place.detail(it)).collect();
                writeln!(f, "    {}", names.join(", "))?;
                continue;
            }
            while let Some(finding) = listed.next() {
                writeln!(f, "    {}", finding.place.detail(finding))?;
                if listed.peek().is_none() && group.len() > RUNS {
                    let more = counted(group.len() - RUNS, "more place");
                    writeln!(f, "    and in {more}")?;
                }
            }
        }
        if groups.len() > GROUPS {
            writeln!(
                f,
                "  and {} more groups: see `to_json`",
                groups.len() - GROUPS
            )?;
        }
        Ok(())
    }

    fn how(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let facts = &self.facts;
        if facts.subjects > 0 {
            writeln!(
                f,
                "  measured: {} in {}, {}, each {} times; {} KiB compared, {} ms",
                counted(facts.subjects, "process"),
                counted(facts.rounds.len(), "round"),
                counted(facts.keys, "secret"),
                facts.repeats,
                facts.compared >> 10,
                facts.took.as_millis(),
            )?;
            let controls = facts.controls.join(", ");
            writeln!(f, "  planted and found: {controls}")?;
        }
        if facts.copies_of_result > 0 {
            let copies = counted(facts.copies_of_result, "byte");
            writeln!(f, "  left out as copies of the public result: {copies}")?;
        }
        for note in &facts.notes {
            writeln!(f, "  {note}")?;
        }
        writeln!(f, "  not seen by any check: {}", NOT_SEEN.join("; "))
    }
}

pub(crate) fn counted(count: usize, what: &str) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    let plural = match (count, what.ends_with('s')) {
        (1, _) => "",
        (_, true) => "es",
        _ => "s",
    };
    format!("{text} {what}{plural}")
}
