//! The report as a page.

use stackbleach_checks::table::Row;
use stackbleach_residue::render::{Cell, Page, Section, Table, Tone};

use super::Evidence;
use crate::requirements::{Lines, REQUIREMENTS, Requirement};

impl Evidence {
    pub(super) fn page(&self, picture: String) -> Page {
        let fact = |name: &str| {
            let mut facts = self.machine.facts.iter();
            facts
                .find(|(it, _)| *it == name)
                .map_or("", |(_, fact)| fact.as_str())
        };
        Page {
            title: "What is left of keys".into(),
            subtitle: format!(
                "stackbleach {}, measured on {}; {}, {}, {}",
                fact("stackbleach"),
                fact("measured"),
                fact("system"),
                fact("compiler"),
                fact("build"),
            ),
            sections: vec![
                self.promises(),
                self.map(picture),
                self.control(),
                self.standards(),
                self.setup(),
                limits(),
                repeating(),
                self.numbers(),
            ],
        }
    }

    /// The worst of all operations, for one number.
    fn worst(&self, of: impl Fn(&Row) -> Option<usize>) -> (usize, usize, usize) {
        let ours: Vec<_> = self.rows().filter(|row| row.is_ours()).map(of).collect();
        let measured = ours.iter().flatten().count();
        let worst = ours.iter().flatten().max().copied().unwrap_or(0);
        (worst, measured, ours.len())
    }

    fn promises(&self) -> Section {
        type Number = fn(&Row) -> Option<usize>;
        let numbers: [(&str, Number); 3] = [
            (
                "no byte that depends on the key is left on the stack that was used",
                |row| Some(row.outcome.as_ref().ok()?.stack),
            ),
            (
                "none is left in registers that a function may change",
                |row| Some(row.outcome.as_ref().ok()?.registers()),
            ),
            (
                "with `Heap`, none is left in the heap, on the stack or in registers",
                |row| Some(row.outcome.as_ref().ok()?.total_with_heap),
            ),
        ];
        let rows = numbers.map(|(promise, number)| {
            let (worst, measured, all) = self.worst(number);
            vec![
                promise.into(),
                format!("{measured} of {all}").into(),
                Cell::number(worst),
                if worst == 0 && measured == all {
                    Cell::toned("holds", Tone::Good)
                } else if worst > 0 {
                    Cell::toned("does not hold", Tone::Bad)
                } else {
                    Cell::toned("not all measured", Tone::Open)
                },
            ]
        });
        Section {
            heading: "The promises, and whether they held".into(),
            text: vec![
                "When a call by one of this crate's ways returns (`HeapStack::run`, `bleach`, each for \
                 any frames and for probed ones, also after a panic), these hold. Each was measured \
                 in processes of its own: the operation is done under five keys, twice with each, \
                 from the very same memory; a byte that is the same whenever the key is, and differs \
                 between keys, is residue. Copies of the key count, and so does all that is computed \
                 from it."
                    .into(),
            ],
            tables: vec![Table {
                columns: columns(&["promise", "calls measured", "most bytes left", "verdict"]),
                rows: rows.into(),
                ..Table::default()
            }],
            ..Section::default()
        }
    }

    fn map(&self, picture: String) -> Section {
        let plain = self.controls().map(|(_, found)| found).max().unwrap_or(0);
        Section {
            heading: "The map".into(),
            text: vec![format!(
                "Each row is one call. Rows in green are this crate's ways, and empty if they keep \
                 the promise; the others are what programs do without it. A plain call leaves up to \
                 {plain} bytes. `map.svg` has the picture alone."
            )],
            picture: Some(picture),
            ..Section::default()
        }
    }

    fn numbers(&self) -> Section {
        let tables = self.table.iter().map(|(operation, rows)| Table {
            caption: operation.name().into(),
            columns: columns(&[
                "way",
                "stack",
                "heap",
                "heap, with `Heap`",
                "general registers",
                "vector registers",
                "other registers",
                "promised to be nothing",
            ]),
            rows: rows.iter().map(numbers).collect(),
        });
        Section {
            heading: "All numbers".into(),
            text: vec![
                "Bytes of residue. The column `heap` is of a program without `Heap`, for which nothing \
                 is promised there; the column after it is of the same program with it."
                    .into(),
            ],
            tables: tables.collect(),
            ..Section::default()
        }
    }

    fn control(&self) -> Section {
        let rows = self.controls().map(|(operation, found)| {
            vec![
                operation.into(),
                Cell::number(found),
                if found > 0 {
                    Cell::toned("found", Tone::Good)
                } else {
                    Cell::toned(
                        "nothing found: this operation's rows show nothing",
                        Tone::Bad,
                    )
                },
            ]
        });
        Section {
            heading: "The control: residue that must be found".into(),
            text: vec![
                "That nothing is found says something only if the same tracer finds what is there. \
                 So each operation is called plainly as well, on the same machine in the same build, \
                 and must leave something."
                    .into(),
            ],
            tables: vec![Table {
                columns: columns(&["operation, called plainly", "bytes left", "control"]),
                rows: rows.collect(),
                ..Table::default()
            }],
            ..Section::default()
        }
    }

    fn standards(&self) -> Section {
        let mut tables: Vec<Table> = Vec::new();
        for requirement in &REQUIREMENTS {
            if tables
                .last()
                .is_none_or(|it| it.caption != requirement.standard)
            {
                tables.push(Table {
                    caption: requirement.standard.into(),
                    columns: columns(&[
                        "asks (in other words)",
                        "what is shown here",
                        "lines",
                        "what remains yours",
                    ]),
                    rows: Vec::new(),
                });
            }
            let table = tables.last_mut().expect("pushed above");
            table.rows.push(self.requirement(requirement));
        }
        Section {
            heading: "What this says to standards".into(),
            text: vec![
                "No report makes a module compliant. These are paraphrases, to be read beside the \
                 standards; the last column is what those who build a module have to show \
                 themselves."
                    .into(),
            ],
            tables,
            ..Section::default()
        }
    }

    fn requirement(&self, requirement: &Requirement) -> Vec<Cell> {
        let number: Option<fn(&Row) -> Option<usize>> = match requirement.lines {
            Lines::None => None,
            Lines::StackAndRegisters => Some(|row| {
                let counts = row.outcome.as_ref().ok()?;
                Some(counts.stack + counts.registers())
            }),
            Lines::All => Some(|row| Some(row.outcome.as_ref().ok()?.promised())),
        };
        let lines = match number.map(|number| self.worst(number)) {
            None => Cell::toned("none", Tone::Open),
            Some((0, measured, all)) => Cell::toned(
                format!("{measured} of {all} calls:\n0 bytes left"),
                Tone::Good,
            ),
            Some((worst, ..)) => Cell::toned(format!("up to {worst} bytes left"), Tone::Bad),
        };
        vec![
            format!("{}:\n{}", requirement.clause, requirement.asks).into(),
            requirement.shown.into(),
            lines,
            requirement.remains.into(),
        ]
    }

    fn setup(&self) -> Section {
        let two = |(name, value): (&str, &str)| vec![name.into(), value.into()];
        let facts = self.machine.facts.iter();
        let crates = self.machine.crates.iter();
        Section {
            heading: "Machine, build and versions".into(),
            tables: vec![
                Table {
                    columns: columns(&["fact", "value"]),
                    rows: facts.map(|(name, fact)| two((name, fact))).collect(),
                    ..Table::default()
                },
                Table {
                    columns: columns(&["crate", "version"]),
                    rows: crates.map(|(name, it)| two((name, it))).collect(),
                    ..Table::default()
                },
            ],
            ..Section::default()
        }
    }
}

fn numbers(row: &Row) -> Vec<Cell> {
    let way = row.task.way();
    let Ok(counts) = &row.outcome else {
        let mut cells = vec![way.into()];
        cells.extend((0..6).map(|_| Cell::toned("?", Tone::Open)));
        cells.push(Cell::toned("not measured", Tone::Open));
        return cells;
    };
    let mut cells = vec![way.into()];
    cells.extend(
        [
            counts.stack,
            counts.elsewhere,
            counts.elsewhere_with_heap,
            counts.general,
            counts.vector,
            counts.other_registers,
        ]
        .map(Cell::number),
    );
    cells.push(match (row.is_ours(), row.is_broken()) {
        (false, _) => Cell::from("no"),
        (true, false) => Cell::toned("yes, and holds", Tone::Good),
        (true, true) => Cell::toned("yes, and does not hold", Tone::Bad),
    });
    cells
}

fn columns(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

fn limits() -> Section {
    Section {
        heading: "What can't be seen".into(),
        text: [
            "Memory that was given back to the system before the end of the call, or unmapped; \
             memory of the kernel and of other processes; the debug registers; the processor's caches; \
             how long anything takes.",
            "What is the same under all keys: a byte that depends on the key has the same value under \
             five keys with a chance of one in 256 for each but the first, so of a value of eight bytes \
             something is seen.",
            "Other inputs, other builds, other machines: each row is one call. Run it on yours.",
        ]
        .map(Into::into)
        .into(),
        ..Section::default()
    }
}

fn repeating() -> Section {
    Section {
        heading: "To repeat it".into(),
        text: [
            "`cargo run --release -p stackbleach-evidence` writes this page anew, with \
             `report.json`. `cargo test` asserts the promises, `ci/mutants.sh` that tests fail when a \
             step that keeps one is taken out. `docs/evidence.md` says how to measure a module of your \
             own.",
        ]
        .map(Into::into)
        .into(),
        ..Section::default()
    }
}
