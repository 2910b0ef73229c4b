//! The report of one check as a page, and its map.

use super::{Cell, Map, Page, Picture, Row, Section, Table, Tone};
use crate::{Finding, Place, RegisterKind, Report, Verdict};

impl Report {
    /// Where on the stack residue is, and in which vector registers.
    #[must_use]
    pub fn map(&self) -> Map {
        let mut map = Map::empty();
        for finding in self.found() {
            match &finding.place {
                Place::Stack { below } => {
                    let len = i64::try_from(finding.len).unwrap_or_default();
                    (0..len).for_each(|i| map.add_to_stack(below - i));
                }
                Place::Register {
                    kind: RegisterKind::Vector,
                    name,
                } => {
                    let number = name.trim_start_matches(|it: char| !it.is_ascii_digit());
                    let number = number.parse().unwrap_or(usize::MAX);
                    if let Some(bytes) = map.vectors.get_mut(number) {
                        *bytes += finding.bytes;
                    }
                }
                _ => {}
            }
        }
        map
    }

    /// That map as a picture, under the name of the operation.
    #[must_use]
    pub fn to_svg(&self, operation: &str) -> String {
        let bytes = |is: fn(&Place) -> bool| {
            let found = self.found().iter().filter(|it| is(&it.place));
            found.map(|it| it.bytes).sum()
        };
        let stack = bytes(|it| matches!(it, Place::Stack { .. }));
        let registers = bytes(|it| matches!(it, Place::Register { .. }));
        let numbers = vec![stack, self.bytes() - stack - registers, registers];
        let columns = [("stack", 54), ("elsewhere", 76), ("registers", 74)];
        let row = Row {
            name: self.verdict().to_string(),
            is_promised: self.is_clean(),
            measured: (self.facts().subjects > 0).then(|| (self.map(), numbers)),
        };
        let picture = Picture {
            heading: "What is left of a secret after one call".into(),
            description: format!("Bytes that depend on the secret after {operation}"),
            columns: columns.map(|(name, width)| (name.to_owned(), width)).into(),
            groups: vec![(operation.to_owned(), vec![row])],
        };
        picture.svg()
    }

    /// All of it as a page in one file, under the name of the operation: what was left, where, by whom,
    /// how it was measured, and what no check sees.
    #[must_use]
    pub fn to_html(&self, operation: &str) -> String {
        let page = Page {
            title: format!("What is left after {operation}"),
            subtitle: format!("stackbleach-residue {}", env!("CARGO_PKG_VERSION")),
            sections: vec![
                self.verdict_section(operation),
                self.found_section(),
                self.measured_section(),
                Section {
                    heading: "What no check sees".into(),
                    text: self.not_seen().iter().map(|&it| it.to_owned()).collect(),
                    ..Section::default()
                },
            ],
        };
        page.html()
    }

    fn verdict_section(&self, operation: &str) -> Section {
        let tone = match self.verdict() {
            Verdict::Clean => Tone::Good,
            Verdict::Residue => Tone::Bad,
            Verdict::Inconclusive => Tone::Open,
        };
        let doubts = self.inconclusive().iter().map(|it| {
            let kind = Cell::toned(it.doubt.to_string(), Tone::Open);
            vec![kind, it.reason.clone().into()]
        });
        let mut rows = vec![vec![
            Cell::toned(self.verdict().to_string(), tone),
            format!("{} bytes that depend on the secret are left", self.bytes()).into(),
        ]];
        rows.extend(doubts);
        Section {
            heading: "Verdict".into(),
            picture: Some(self.to_svg(operation)),
            tables: vec![table(&["verdict and doubts", "reason"], rows)],
            ..Section::default()
        }
    }

    fn found_section(&self) -> Section {
        let mut found: Vec<_> = self.found().iter().collect();
        found.sort_by_key(|it| std::cmp::Reverse(it.bytes));
        let names = [
            "what it is part of",
            "where",
            "bytes",
            "of the secret itself",
            "who wrote it",
        ];
        let rows = found.into_iter().map(row).collect();
        Section {
            heading: "What was found".into(),
            tables: vec![table(&names, rows)],
            ..Section::default()
        }
    }

    fn measured_section(&self) -> Section {
        let facts = self.facts();
        let rounds: Vec<_> = facts.rounds.iter().map(ToString::to_string).collect();
        let rows = [
            ("secrets", facts.keys.to_string()),
            ("processes with each", facts.repeats.to_string()),
            ("calls before the measured one", rounds.join(", ")),
            ("processes", facts.subjects.to_string()),
            ("bytes compared", facts.compared.to_string()),
            (
                "left out as copies of the result",
                facts.copies_of_result.to_string(),
            ),
            ("planted, and found", facts.controls.join(", ")),
        ];
        let notes = facts.notes.iter().map(|note| ("note", note.clone()));
        let rows = rows.into_iter().chain(notes);
        let rows = rows.map(|(name, fact)| vec![name.into(), fact.into()]);
        Section {
            heading: "How it was measured".into(),
            tables: vec![table(&["fact", "value"], rows.collect())],
            ..Section::default()
        }
    }
}

fn row(finding: &Finding) -> Vec<Cell> {
    let part_of = finding.part_of.clone();
    let mut place = part_of.unwrap_or_else(|| finding.place.group());
    if finding.only_at_first_call {
        place.push_str(", only at a first call");
    }
    let writer = finding.writer.as_ref().map_or_else(String::new, |writer| {
        let frames = writer.frames.iter().map(|it| format!("\n< {it}"));
        format!("{}{}", writer.headline, frames.collect::<String>())
    });
    vec![
        place.into(),
        finding.place.detail(finding).into(),
        Cell::number(finding.bytes),
        Cell::number(finding.bytes_of_secret),
        writer.into(),
    ]
}

fn table(columns: &[&str], rows: Vec<Vec<Cell>>) -> Table {
    Table {
        caption: String::new(),
        columns: columns.iter().map(|&it| it.to_owned()).collect(),
        rows,
    }
}
