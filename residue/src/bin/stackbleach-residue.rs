//! What of its secret does a program leave behind? For programs in any language that read it from a
//! descriptor.

use std::{env, ffi::OsString, fs, process::ExitCode};

use stackbleach_residue::{Doubt, Reader, Report, Verdict};

const USAGE: &str = "\
usage: stackbleach-residue [OPTION…] [--] PROGRAM [ARGUMENT…]

Runs PROGRAM from its first read of descriptor 1000, which gives it a secret, to where it closes
descriptor 1001, traps, ends or reads 1000 again, under several secrets, and compares all memory and
registers. What it writes to 1001 or standard output is its result, and no residue where it wrote it from.

  --bytes N          how long the secret is (32)
  --keys N           under how many secrets (5)
  --repeats N        how many processes get the same secret (2)
  --descriptor N     another descriptor than 1000; the next one takes the place of 1001
  --public-result    the result is public, such as a signature: copies of it are no residue
  --json             the report for programs
  --svg FILE         a map, too
  --html FILE        a page, too
  --help

exit status: 0 clean, 1 residue, 2 inconclusive, 3 not measured";

/// Something couldn't be asked, measured or written.
const NOT_MEASURED: u8 = 3;

#[derive(Default)]
struct Wanted {
    is_json: bool,
    svg: Option<OsString>,
    html: Option<OsString>,
}

fn main() -> ExitCode {
    match run() {
        Ok(code) => code.into(),
        Err(words) => {
            eprintln!("stackbleach-residue: {words}");
            NOT_MEASURED.into()
        }
    }
}

fn run() -> Result<u8, String> {
    let mut arguments = env::args_os().skip(1).peekable();
    let mut reader = Reader::new::<OsString>([]);
    let mut wanted = Wanted::default();
    while let Some(argument) = arguments.next_if(|it| it.as_encoded_bytes().starts_with(b"-")) {
        let name = argument.to_string_lossy().into_owned();
        let mut value = || arguments.next().ok_or(format!("{name} takes a value"));
        match name.as_str() {
            "--" => break,
            "--help" | "-h" => {
                println!("{USAGE}");
                return Ok(0);
            }
            "--bytes" => reader.bytes = number(&name, &value()?, 1..=1 << 20)?,
            "--keys" => reader.keys = number(&name, &value()?, 2..=99)?,
            "--repeats" => reader.repeats = number(&name, &value()?, 2..=1000)?,
            "--descriptor" => {
                let descriptor = number(&name, &value()?, 3..=(1 << 20) - 1)?;
                reader.descriptor = u32::try_from(descriptor).expect("in that range");
            }
            "--public-result" => reader.public_result = true,
            "--json" => wanted.is_json = true,
            "--svg" => wanted.svg = Some(value()?),
            "--html" => wanted.html = Some(value()?),
            _ => return Err(format!("no such option: {name}\n\n{USAGE}")),
        }
    }
    reader.command = arguments.collect();
    if reader.command.is_empty() {
        return Err(format!("no program\n\n{USAGE}"));
    }
    let report = reader.report();
    show(&reader, &report, &wanted)?;
    Ok(status(&report))
}

fn number(
    name: &str,
    value: &OsString,
    range: std::ops::RangeInclusive<usize>,
) -> Result<usize, String> {
    let parsed = value.to_str().and_then(|it| it.parse().ok());
    parsed.filter(|it| range.contains(it)).ok_or(format!(
        "{name} takes a number from {} to {}, not {}",
        range.start(),
        range.end(),
        value.display()
    ))
}

fn show(reader: &Reader, report: &Report, wanted: &Wanted) -> Result<(), String> {
    let words: Vec<_> = reader
        .command
        .iter()
        .map(|it| it.to_string_lossy())
        .collect();
    let operation = words.join(" ");
    for (file, text) in [
        (&wanted.svg, report.to_svg(&operation)),
        (&wanted.html, report.to_html(&operation)),
    ] {
        if let Some(file) = file {
            let written = fs::write(file, text);
            written.map_err(|error| format!("writing {}: {error}", file.display()))?;
        }
    }
    if wanted.is_json {
        println!("{}", report.to_json());
    } else {
        print!("{report}");
    }
    Ok(())
}

fn status(report: &Report) -> u8 {
    let is_measured = |doubt| doubt != Doubt::NotMeasured;
    match report.verdict() {
        Verdict::Clean => 0,
        Verdict::Residue => 1,
        Verdict::Inconclusive if report.inconclusive().iter().all(|it| is_measured(it.doubt)) => 2,
        Verdict::Inconclusive => NOT_MEASURED,
    }
}
