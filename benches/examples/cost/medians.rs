//! What criterion wrote down.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use serde_json::Value;

/// No benchmark takes so long: what is older than the next by more is of another run.
const PAUSE: Duration = Duration::from_secs(60);

/// The medians of the last run, in the order in which they were measured.
pub(crate) struct Medians {
    all: Vec<Median>,
    /// How many there were of earlier runs.
    pub(crate) earlier: usize,
}

pub(crate) struct Median {
    /// As criterion names it: group, function, and size if it has one, with slashes.
    pub(crate) id: String,
    pub(crate) nanoseconds: f64,
    at: SystemTime,
}

impl Medians {
    pub(crate) fn read() -> Result<Self, String> {
        let directory = directory();
        let mut all = Vec::new();
        collect(&directory, &mut all)
            .map_err(|error| format!("can't read {}: {error}", directory.display()))?;
        all.sort_by_key(|median| median.at);
        let earlier = all
            .windows(2)
            .rposition(|two| two[1].at.duration_since(two[0].at).unwrap_or_default() > PAUSE)
            .map_or(0, |last| last + 1);
        all.drain(..earlier);
        if all.is_empty() {
            return Err(format!("nothing measured in {}", directory.display()));
        }
        Ok(Self { all, earlier })
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Median> {
        self.all.iter()
    }

    /// In nanoseconds.
    pub(crate) fn get(&self, id: &str) -> Option<f64> {
        let median = self.iter().find(|median| median.id == id)?;
        Some(median.nanoseconds)
    }
}

/// Where criterion writes to: it asks the same variables in the same order.
fn directory() -> PathBuf {
    let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    env::var_os("CRITERION_HOME").map_or_else(
        || {
            let target = env::var_os("CARGO_TARGET_DIR").unwrap_or("../target".into());
            package.join(target).join("criterion")
        },
        |home| package.join(home),
    )
}

/// Each benchmark has a directory, and in it, `new` is for the last time that it ran.
fn collect(directory: &Path, all: &mut Vec<Median>) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        if !path.is_dir() {
            continue;
        }
        if path.ends_with("new") {
            all.extend(median(&path)?);
        } else {
            collect(&path, all)?;
        }
    }
    Ok(())
}

/// `None` if criterion wrote something else there than it does today.
fn median(directory: &Path) -> io::Result<Option<Median>> {
    let (file, about) = (
        directory.join("estimates.json"),
        directory.join("benchmark.json"),
    );
    let parse = |file| Ok::<Value, io::Error>(serde_json::from_slice(&fs::read(file)?)?);
    let (estimates, benchmark) = (parse(&file)?, parse(&about)?);
    let at = fs::metadata(&file)?.modified()?;
    Ok((|| {
        Some(Median {
            id: benchmark["full_id"].as_str()?.to_owned(),
            nanoseconds: estimates["median"]["point_estimate"].as_f64()?,
            at,
        })
    })())
}
