//! Which targets have probed frames: what the table in `src/target.rs` says, what rustc says, and what
//! it makes of a large frame.
//!
//! Compiled without even `core`, so that no standard library is needed for other targets.

use std::{collections::BTreeMap, fs, path::Path};

use super::{
    SERVED,
    the_refusals_alone::{known_targets, write},
};
use crate::{
    common::{
        cargo::text,
        compiler::{note, rustc},
    },
    is_exhaustive, root,
};

/// One of each kind. With `STACKBLEACH_EXHAUSTIVE` in the environment it is every target that is
/// served.
const SOME: &[&str] = &[
    "x86_64-unknown-linux-gnu",
    "i586-unknown-linux-gnu",
    "aarch64-unknown-linux-gnu",
    "aarch64-apple-darwin",
    "aarch64-apple-ios",
    "aarch64-linux-android",
    "armv7-unknown-linux-gnueabihf",
    "riscv64gc-unknown-linux-gnu",
    "s390x-unknown-linux-gnu",
    "loongarch64-unknown-linux-gnu",
    "powerpc64le-unknown-linux-gnu",
];

/// What a function needs that has a frame of 20 KiB and writes to none of it but a byte.
const LARGE_FRAME: &str = r#"
    #[lang = "pointee_sized"] pub trait PointeeSized {}
    #[lang = "meta_sized"] pub trait MetaSized: PointeeSized {}
    #[lang = "sized"] pub trait Sized: MetaSized {}
    #[lang = "freeze"] unsafe auto trait Freeze {}
    #[lang = "copy"] pub trait Copy {}
    impl Copy for u8 {}
    impl<const N: usize> Copy for [u8; N] {}
    impl<T: PointeeSized> Copy for *mut T {}
    impl Copy for Frame {}
    pub union Frame { nothing: u8, bytes: [u8; 20480] }
    unsafe extern "C" { fn used(place: *mut u8); }
    #[unsafe(no_mangle)]
    pub unsafe extern "C" fn large_frame() {
        let mut frame = Frame { nothing: 1 };
        unsafe { used(&raw mut frame.nothing) }
    }
"#;

/// And how the table's answer is to be seen.
const ANSWER: &str = r#"
    cfg_if! {
        if #[cfg(probed)] {
            #[unsafe(no_mangle)]
            pub extern "C" fn the_table_says_probed() {}
        } else {
            #[unsafe(no_mangle)]
            pub extern "C" fn the_table_says_not() {}
        }
    }
"#;

/// How probes look that leave zeros, or on PowerPC the back chain, by the beginnings of targets'
/// names; and that of s390x, which only compares.
const WRITES: [(&str, &str); 6] = [
    ("x86_64", "movq $0, (%rsp)"),
    ("i586", "movl $0, (%esp)"),
    ("i686", "movl $0, (%esp)"),
    ("aarch64", "str xzr, [sp]"),
    ("arm64e", "str xzr, [sp]"),
    ("powerpc64le", "stdu 0, -4096(1)"),
];
const READS: (&str, &str) = ("s390x", "cg %r0, ");

fn stored_by(target: &str) -> Option<&'static str> {
    let (_, store) = WRITES.iter().find(|(start, _)| target.starts_with(start))?;
    Some(store)
}

/// What rustc makes of the large frame, instruction by instruction, or what it says.
fn assembly(source: &Path, target: &str, level: &str) -> Result<Vec<String>, String> {
    let file = source.with_extension(format!("{target}.{level}.s"));
    let output = rustc()
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTC_ICE", "0")
        .args(["--edition=2024", "--crate-type=rlib", "--emit=asm"])
        .args(["-Cpanic=abort", "-Cdebuginfo=0", level, "--target", target])
        .arg("-o")
        .arg(&file)
        .arg(source)
        .output()
        .unwrap();
    if !output.status.success() {
        return Err(text(&output));
    }
    let assembly = fs::read_to_string(file).unwrap();
    let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    Ok(assembly.lines().map(words).collect())
}

/// Whether rustc says of a target that probes are part of each frame's code.
fn has_inline_probes(target: &str) -> Option<bool> {
    let output = rustc()
        .env("RUSTC_BOOTSTRAP", "1")
        .args(["-Zunstable-options", "--print=target-spec-json"])
        .args(["--target", target])
        .output()
        .unwrap();
    if !output.status.success() {
        note(&format!("rustc doesn't print {target}: {}", text(&output)));
        return None;
    }
    let spec = String::from_utf8(output.stdout).unwrap();
    let spec: String = spec.split_whitespace().collect();
    assert!(spec.contains("\"arch\":"), "control: {spec}");
    let probes = spec.split_once("\"stack-probes\":{");
    Some(probes.is_some_and(|(_, probes)| probes.starts_with("\"kind\":\"inline\"")))
}

/// With a sanitizer on, a large frame is made when the function runs, and not probed. No stable `cfg`
/// tells of it.
const SANITIZED: &str = "x86_64-unknown-linux-gnuasan";

/// Those that this rustc knows.
fn targets() -> Vec<&'static str> {
    let known = known_targets();
    let mut all = if is_exhaustive() {
        SERVED.to_vec()
    } else {
        SOME.to_vec()
    };
    if all.contains(&SANITIZED) {
        note("AddressSanitizer's frames have no probes, whatever the table says of the target");
    }
    all.retain(|&target| target != SANITIZED);
    let (known, unknown): (Vec<&str>, Vec<&str>) =
        all.into_iter().partition(|&target| known.contains(target));
    for target in unknown {
        note(&format!(
            "this rustc doesn't know {target}, so its probes were not checked"
        ));
    }
    known
}

fn source() -> std::path::PathBuf {
    let room = root().join("src/target.rs");
    let path = room.display();
    let rest = format!("#[path = \"{path}\"]\n#[macro_use]\nmod target;\n{ANSWER}");
    write("probes", &format!("{LARGE_FRAME}{rest}"))
}

#[test]
fn frames_are_probed_where_rustc_says_so_and_what_its_probes_write_can_be_seen() {
    let source = source();
    let mut seen = BTreeMap::new();
    for target in targets() {
        let assembly = match assembly(&source, target, "-Copt-level=3") {
            Ok(assembly) => assembly,
            Err(why) => {
                note(&format!(
                    "this rustc compiles no large frame for {target} without core, so its probes \
                     were not checked:\n{why}"
                ));
                continue;
            }
        };
        let has = |label: &str| {
            let label = |line: &String| line.trim_start_matches('_') == format!("{label}:");
            assembly.iter().any(label)
        };
        let is_in_table = has("the_table_says_probed");
        assert!(has("large_frame"), "control: {assembly:#?}");
        assert!(is_in_table != has("the_table_says_not"), "{assembly:#?}");

        let stores = |store| assembly.iter().filter(|line| *line == store).count();
        let writes = stored_by(target).map_or(0, stores) > 0;
        assert_eq!(is_in_table, writes, "{target}: {assembly:#?}");
        if let Some(is_inline) = has_inline_probes(target) {
            // On Windows frames are probed by a function, which leaves no zeros, and paint has nothing to
            // tell there.
            let is_windows = target.contains("-windows-");
            let expected = is_inline && stored_by(target).is_some() && !is_windows;
            assert_eq!(is_in_table, expected, "{target}");
        }
        seen.insert(target, writes);
    }
    assert!(seen.values().any(|&it| it), "nothing was checked");
    println!("probes that write: {seen:?}");
}

/// Why s390x isn't among them, where rustc says that its probes are inline.
#[test]
fn probes_of_s390x_only_compare() {
    let (start, compares) = READS;
    for target in targets().into_iter().filter(|it| it.starts_with(start)) {
        let Ok(assembly) = assembly(&source(), target, "-Copt-level=3") else {
            note(&format!("this rustc compiles no large frame for {target}"));
            continue;
        };
        let frame = assembly.iter().skip_while(|line| *line != "large_frame:");
        let frame: Vec<&String> = frame.take_while(|line| *line != "br %r14").collect();
        assert!(
            frame.iter().any(|line| line.starts_with(compares)),
            "{frame:#?}"
        );
        let writes = |line: &&&String| line.starts_with("st") || line.starts_with("mvg");
        let stores: Vec<_> = frame.iter().filter(writes).collect();
        // Callee-saved registers, once, above the frame.
        assert!(stores.len() <= 1, "{stores:?}");
    }
}

/// Unoptimised code has them as well.
#[test]
fn probes_are_there_without_optimisation() {
    for target in ["x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu"] {
        let Ok(assembly) = assembly(&source(), target, "-Copt-level=0") else {
            note(&format!("this rustc compiles no large frame for {target}"));
            continue;
        };
        let store = stored_by(target).unwrap();
        assert!(assembly.iter().any(|line| line == store), "{assembly:#?}");
    }
}
