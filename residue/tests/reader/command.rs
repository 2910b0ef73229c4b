//! What the command says of programs that read their secret from a descriptor: this one, started with
//! a word that says what it is to do.

use std::{
    env,
    process::{Command, ExitCode, Output},
    time::Duration,
};

use libtest_mimic::{Arguments, Trial};
use stackbleach_residue::Reader;

use super::subject;

pub(crate) fn main() -> ExitCode {
    if let Some(what) = env::args()
        .nth(1)
        .and_then(|it| Some(it.strip_prefix("subject=")?.to_owned()))
    {
        subject::run(&what);
        return ExitCode::SUCCESS;
    }
    macro_rules! named {
        ($($test:ident)+) => { [$((stringify!($test), $test as fn())),+] };
    }
    let tests = named! {
        what_leaves_nothing_is_clean
        what_is_left_is_found_and_named
        an_operation_ends_where_it_says
        a_secret_may_be_read_in_parts
        a_stop_that_comes_too_early_is_no_pass
        what_was_written_counts_only_while_it_is_there
        a_result_is_public_if_that_is_said
        random_bytes_and_clocks_are_no_noise
        addresses_are_the_same_in_each_run
        noise_is_no_pass
        what_cannot_be_measured_is_said
        a_report_has_all_forms
    };
    let trials = tests.map(|(name, test)| {
        Trial::test(name, move || {
            test();
            Ok(())
        })
    });
    libtest_mimic::run(&Arguments::from_args(), trials.into()).exit_code()
}

/// What the command says of this program, with options.
fn measured(options: &[&str], what: &str) -> (i32, String) {
    let program = env::current_exe().expect("this program");
    let mut command = Command::new(env!("CARGO_BIN_EXE_stackbleach-residue"));
    command.args(options).arg("--").arg(program);
    ran(command.arg(format!("subject={what}")))
}

fn ran(command: &mut Command) -> (i32, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().expect("the command");
    let text = [stdout, stderr].concat();
    let text = String::from_utf8(text).expect("text");
    (status.code().expect("a code"), text)
}

#[track_caller]
fn assert_says(options: &[&str], what: &str, code: i32, words: &[&str]) {
    let (is, text) = measured(options, what);
    assert_eq!(is, code, "{what}: {text}");
    for word in words {
        assert!(text.contains(word), "{what}: {word} in {text}");
    }
}

fn what_leaves_nothing_is_clean() {
    let words = [
        "clean",
        "planted and found: stack, heap, writable data, r11, xmm15",
        "from read(1000), 32 bytes, to close(1001)",
        "result, by write(1001) or standard output: 32 bytes, not public",
        "doesn't show that the stop came early enough",
    ];
    assert_says(&[], "clean", 0, &words);
}

fn what_is_left_is_found_and_named() {
    for (what, place) in [
        ("stack", "stack of the calling thread, 32 bytes"),
        ("static", "static of reader"),
        ("heap", "heap, 32 bytes"),
        (
            "register",
            "xmm13 (16 bytes, 16 bytes of the secret itself)",
        ),
    ] {
        assert_says(&["--keys=3"], what, 3, &["no such option: --keys=3"]);
        assert_says(&["--keys", "3"], what, 1, &["residue: ", place]);
    }
}

fn an_operation_ends_where_it_says() {
    for (what, end) in [
        ("clean", "close(1001)"),
        ("exit", "its exit"),
        ("trap", "a trap instruction"),
        ("again", "the next read(1000)"),
    ] {
        let end = format!("32 bytes, to {end};");
        assert_says(&[], what, 0, &[&end, "standard output: 32 bytes"]);
        // The control: the same, with something left.
        assert_says(&[], &format!("stack,{what}"), 1, &[&end]);
    }
    let words = ["from read(2000), 32 bytes, to close(2001)"];
    assert_says(&["--descriptor", "2000"], "descriptor", 0, &words);
}

fn a_secret_may_be_read_in_parts() {
    assert_says(&[], "parts", 0, &["from read(1000), 32 bytes"]);
    assert_says(&[], "parts,stack", 1, &["32 of them copies of the secret"]);
    assert_says(&["--bytes", "48"], "clean", 0, &["32 of 48 bytes"]);
}

fn a_stop_that_comes_too_early_is_no_pass() {
    assert_says(&[], "early", 2, &["(unused)", "wasn't read"]);
    // What comes to no result, but has read its secret.
    assert_says(&[], "compares", 0, &["standard output: 0 bytes"]);
}

fn what_was_written_counts_only_while_it_is_there() {
    assert_says(&[], "reused", 1, &["residue: 32 bytes"]);
}

fn a_result_is_public_if_that_is_said() {
    assert_says(&[], "copy", 1, &["residue: 32 bytes", "not public"]);
    let words = ["copies of the public result: 32 bytes", "public: copies"];
    assert_says(&["--public-result"], "copy", 0, &words);
}

fn random_bytes_and_clocks_are_no_noise() {
    assert_says(&[], "asks", 0, &[]);
}

fn addresses_are_the_same_in_each_run() {
    let places = [(); 2].map(|()| {
        let (_, text) = measured(&["--json", "--keys", "2"], "static");
        let start = text.split("\"start\":").nth(1).expect("a place");
        start.split(',').next().expect("a number").to_owned()
    });
    assert_eq!(places[0], places[1]);
}

fn noise_is_no_pass() {
    assert_says(&[], "number", 2, &["(noise)", "static of reader"]);
    assert_says(&[], "children", 2, &["(children)"]);
    assert_says(&[], "grows", 2, &["(noise)"]);
}

fn what_cannot_be_measured_is_said() {
    assert_says(
        &[],
        "none",
        3,
        &["came to its exit before it read its secret"],
    );
    let program = env::current_exe().expect("this program");
    let mut reader = Reader::new([program, "subject=threads".into()]);
    reader.time_limit = Duration::from_millis(500);
    let report = reader.report().to_string();
    assert!(
        report.contains("a thread that the program, before it read its secret, made did not stop"),
        "{report}"
    );
    assert_says(&[], "killed", 2, &["was killed by signal 9"]);
    assert_says(&["--descriptor", "2"], "clean", 3, &["from 3 to"]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_stackbleach-residue"));
    let (code, text) = ran(command.arg("/nonexistent/program"));
    assert_eq!(code, 3, "{text}");
    assert!(text.contains("No such file"), "{text}");
    let mut command = Command::new(env!("CARGO_BIN_EXE_stackbleach-residue"));
    let (code, text) = ran(&mut command);
    assert_eq!(code, 3, "{text}");
    assert!(text.contains("usage:"), "{text}");
}

fn a_report_has_all_forms() {
    let folder = env::temp_dir().join(format!("residue-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let (svg, html) = (folder.join("map.svg"), folder.join("page.html"));
    let options = ["--json", "--svg", svg.to_str().expect("a name"), "--html"];
    let options = [&options[..], &[html.to_str().expect("a name")]].concat();
    assert_says(
        &options,
        "stack",
        1,
        &["{\"verdict\":\"residue\",\"bytes\":32"],
    );
    for (file, word) in [(svg, "</svg>"), (html, "close(1001)")] {
        let text = std::fs::read_to_string(&file).expect("it was written");
        assert!(text.contains(word), "{text}");
    }
    std::fs::remove_dir_all(folder).expect("it was made");
}
