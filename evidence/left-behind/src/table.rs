//! All of it, in Markdown.

use std::{env, path::Path, process::Command, process::ExitCode};

use crate::{
    measured::{Cell, Counts, Way},
    operations::{NOT_MEASURED, OPERATIONS, Operation, Own},
};

/// `erasing` is this program, built with `zeroize`.
pub(crate) fn print(erasing: Option<&str>) -> ExitCode {
    let this = env::current_exe().expect("a program that can be found");
    let rows: Vec<Row> = OPERATIONS
        .iter()
        .map(|operation| Row::measure(operation, &this, erasing.map(Path::new)))
        .collect();

    println!(
        "| | version | operation | plain | its own feature | `HeapStack::run` | with `Heap` |"
    );
    println!("|---|---|---|---|---|---|---|");
    for row in &rows {
        let Operation { of, name, .. } = row.operation;
        let [plain, run, heap] = row.ways.each_ref().map(number);
        let version = version(of);
        let own = row.own();
        println!("| {of} | {version} | {name} | {plain} | {own} | {run} | {heap} |");
    }
    for (of, reason) in NOT_MEASURED {
        println!("| {of} | | NOT MEASURED: {reason} | | | | |");
    }
    println!("\nWhere, after plain calls:\n");
    println!(
        "| | operation | stack | heap, statics | registers | of all these, copies of what was given |"
    );
    println!("|---|---|---|---|---|---|");
    for row in &rows {
        let Operation { of, name, .. } = row.operation;
        let Ok(Counts {
            stack,
            elsewhere,
            registers,
            of_secret,
            ..
        }) = &row.ways[0]
        else {
            continue;
        };
        let numbers = [stack, elsewhere, registers, of_secret].map(|&it| grouped(it));
        println!("| {of} | {name} | {} |", numbers.join(" | "));
    }
    print_doubts(&rows);
    ExitCode::SUCCESS
}

struct Row {
    operation: &'static Operation,
    /// As in [`Way::ALL`].
    ways: [Measured; 3],
    erasing: Option<Measured>,
}

type Measured = Result<Counts, String>;

impl Row {
    fn measure(operation: &'static Operation, this: &Path, erasing: Option<&Path>) -> Self {
        let erasing = erasing.filter(|_| operation.own == Own::OnDemand);
        Self {
            operation,
            ways: Way::ALL.map(|way| measured(this, Cell { operation, way })),
            erasing: erasing.map(|program| {
                let way = Way::Plain;
                measured(program, Cell { operation, way })
            }),
        }
    }

    fn own(&self) -> String {
        match (&self.erasing, self.operation.own) {
            (Some(measured), _) => number(measured),
            (None, Own::OnDemand) => "not built".into(),
            (None, Own::Fixed) => "has none".into(),
        }
    }
}

/// By a program of its own, so that nothing was called before.
fn measured(program: &Path, cell: Cell) -> Measured {
    let output = Command::new(program).arg(cell.to_string()).output();
    let output = output.map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    Counts::parse(&text).ok_or_else(|| String::from_utf8_lossy(&output.stderr).into_owned())
}

/// With a mark where there may be more.
fn number(measured: &Measured) -> String {
    match measured {
        Ok(counts) if counts.doubts.is_empty() => grouped(counts.total()),
        Ok(counts) => format!("{} \\*", grouped(counts.total())),
        Err(_) => "NOT MEASURED".into(),
    }
}

fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let groups = digits.as_bytes().rchunks(3).rev();
    let groups: Vec<_> = groups.map(|it| String::from_utf8_lossy(it)).collect();
    groups.join(",")
}

fn print_doubts(rows: &[Row]) {
    let mut doubts = Vec::new();
    for row in rows {
        let all = row.ways.iter().chain(&row.erasing);
        for measured in all {
            let doubt = match measured {
                Ok(counts) => &counts.doubts,
                Err(error) => error,
            };
            let line = format!(
                "- {}, {}: {}",
                row.operation.of,
                row.operation.name,
                doubt.trim()
            );
            if !doubt.is_empty() && !doubts.contains(&line) {
                doubts.push(line);
            }
        }
    }
    if !doubts.is_empty() {
        println!("\n\\* There may be more:\n");
        println!("{}", doubts.join("\n"));
    }
}

/// What was built, or is loaded.
fn version(of: &str) -> String {
    #[cfg(feature = "openssl")]
    if of == "OpenSSL" {
        return crate::c::openssl::version();
    }
    #[cfg(feature = "libsodium")]
    if of == "libsodium" {
        return crate::c::libsodium::version();
    }
    let lock = include_str!("../Cargo.lock");
    let mut versions = lock.split("[[package]]").filter_map(|package| {
        let field = |name: &str| {
            let line = package.lines().find_map(|line| line.strip_prefix(name));
            line.map(|value| value.trim_matches('"').to_owned())
        };
        (field("name = ")? == of).then(|| field("version = "))?
    });
    // Others may depend on an older one, which comes first.
    versions.by_ref().last().unwrap_or_default()
}
