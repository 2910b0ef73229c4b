//! What it was measured on, and what was measured.

use std::{env, fs, process::Command, time::SystemTime};

/// A machine, a build, and when.
pub(crate) struct Machine {
    pub(crate) facts: Vec<(&'static str, String)>,
    /// Crates whose operations are measured.
    pub(crate) crates: Vec<(String, String)>,
}

/// By the names that the lock file has.
const CRATES: [&str; 11] = [
    "stackbleach",
    "aes-gcm",
    "chacha20poly1305",
    "ed25519-dalek",
    "hmac",
    "sha2",
    "x25519-dalek",
    "ring",
    "clear_on_drop",
    "zeroize",
    "psm",
];

impl Machine {
    pub(crate) fn this() -> Self {
        let profile = if cfg!(debug_assertions) {
            "unoptimised (dev)"
        } else {
            "optimised (release)"
        };
        let facts = vec![
            ("measured", date()),
            ("stackbleach", env!("CARGO_PKG_VERSION").to_owned()),
            (
                "revision",
                said("git", &["describe", "--always", "--dirty"]),
            ),
            ("compiler", said("rustc", &["--version"])),
            ("build", profile.to_owned()),
            ("target", format!("{}, {}", env::consts::ARCH, libc_name())),
            ("system", system()),
            ("processor", processor()),
            ("registers measured", registers()),
            ("not measured here", absent()),
        ];
        Self {
            facts,
            crates: crates(),
        }
    }
}

/// The day, in UTC (Howard Hinnant's `civil_from_days`).
fn date() -> String {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let days = now.map_or(0, |it| it.as_secs() / 86_400) + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day + 2) / 153;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    format!("{year}-{month:02}-{:02}", day - (153 * shifted + 2) / 5 + 1)
}

/// What a program says in a line.
fn said(program: &str, arguments: &[&str]) -> String {
    let folder = env!("CARGO_MANIFEST_DIR");
    let output = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output();
    match output {
        Ok(output) if output.status.success() => {
            String::from_utf8_lossy(&output.stdout).trim().to_owned()
        }
        _ => "unknown".to_owned(),
    }
}

fn libc_name() -> &'static str {
    if cfg!(target_env = "musl") {
        "musl"
    } else {
        "glibc"
    }
}

fn system() -> String {
    let read = |file: &str| fs::read_to_string(file).unwrap_or_default();
    let release = read("/etc/os-release");
    let name = release
        .lines()
        .find_map(|line| line.strip_prefix("PRETTY_NAME="));
    let kernel = read("/proc/sys/kernel/osrelease");
    format!(
        "{}, Linux {}",
        name.unwrap_or("unknown").trim_matches('"'),
        kernel.trim()
    )
}

fn processor() -> String {
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let mut lines = info.lines();
    let model = lines.find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    model.map_or("unknown".to_owned(), |(_, model)| model.to_owned())
}

fn registers() -> String {
    let mut registers = vec!["general", "x87", "SSE"];
    if is_x86_feature_detected!("avx") {
        registers.push("AVX");
    }
    if is_x86_feature_detected!("avx512f") {
        registers.push("AVX-512");
    }
    registers.join(", ")
}

fn absent() -> String {
    let absent = stackbleach_checks::table::not_measured();
    if absent.is_empty() {
        return "nothing is missing".to_owned();
    }
    format!("this machine has no {}", absent.join(", no "))
}

/// With the versions that were built.
fn crates() -> Vec<(String, String)> {
    let lock = include_str!("../../../Cargo.lock");
    let mut crates = Vec::new();
    for package in lock.split("[[package]]") {
        let value = |key: &str| {
            let line = package.lines().find_map(|line| line.strip_prefix(key))?;
            Some(line.trim_matches('"'))
        };
        if let (Some(name), Some(version)) = (value("name = "), value("version = "))
            && CRATES.contains(&name)
        {
            crates.push((name.to_owned(), version.to_owned()));
        }
    }
    crates
}
