//! The document, beside what a traced child calls.
#![expect(unsafe_code, reason = "traces a child")]

mod operations;
mod tracer;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use stackbleach::{HeapStack, bleach, clear_registers, maybe_grow, run};

use crate::common::{child, filter, forks, limits};

use operations::{IDLE, OPERATIONS, touch, warm_up};
use tracer::NAMES;

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// What the document says: of each operation its calls.
fn documented() -> BTreeMap<String, BTreeSet<String>> {
    let document = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/system-calls.md");
    let document = fs::read_to_string(document).unwrap();
    let mut documented = BTreeMap::new();
    // What comes after that is about other systems and about filters.
    let (tables, _) = document.split_once("\n## Elsewhere\n").unwrap();
    for line in tables.lines() {
        let Some((operation, calls)) = line
            .strip_prefix("| ")
            .and_then(|row| row.split_once(" | "))
        else {
            continue;
        };
        let calls = calls.strip_suffix(" |").unwrap();
        // Every other piece stands between backticks.
        let calls = calls.split('`').skip(1).step_by(2).map(str::to_owned);
        let earlier = documented.insert(operation.to_owned(), calls.collect());
        assert_eq!(earlier, None, "{operation} twice");
    }
    documented
}

pub(crate) fn what_is_called_is_what_is_documented() {
    let mut observed = tracer::observe();
    let idle = observed.remove(IDLE).unwrap();
    // The control: what is called is seen.
    assert!(idle.iter().any(|call| call == "exit"), "{idle:?}");
    if observed.values().flatten().any(|call| call == "pread64") {
        return child::untested("the document is for kernels with PAGEMAP_SCAN");
    }
    for (operation, calls) in &mut observed {
        if operation.ends_with(" ends") {
            for call in &idle {
                let same = calls.iter().position(|other| other == call);
                same.map(|same| calls.swap_remove(same));
            }
        }
    }
    let mut documented = documented();
    let mut stale = Vec::new();
    for operation in &OPERATIONS[2..] {
        let Some(calls) = observed.remove(operation) else {
            child::untested(&format!("{operation}: nothing can be locked here"));
            documented.remove(*operation);
            continue;
        };
        let calls: BTreeSet<_> = calls.into_iter().collect();
        let expected = documented.remove(*operation);
        let quoted: Vec<_> = calls.iter().map(|call| format!("`{call}`")).collect();
        let row = format!("| {operation} | {} |", quoted.join(", "));
        if expected != Some(calls) {
            stale.push(row);
        }
    }
    assert!(stale.is_empty(), "it should read:\n{}", stale.join("\n"));
    documented.remove("");
    assert!(
        documented.is_empty(),
        "documented, and not tested: {documented:?}"
    );
}

/// The calls in the document's rows for these operations, without which they could not be.
fn needed_by(operations: &[&str]) -> Vec<libc::c_long> {
    let documented = documented();
    let calls = operations
        .iter()
        .flat_map(|operation| &documented[*operation]);
    let names: BTreeSet<_> = calls.map(|call| call.split('(').next().unwrap()).collect();
    let needed = NAMES.iter().filter(|(_, name)| names.contains(name));
    needed.map(|&(number, _)| number).collect()
}

/// How a fork ends that allows itself those calls, does `f` and ends without another call.
fn ends(allowed: &[libc::c_long], f: impl FnOnce()) -> i32 {
    let child = forks::fork();
    if child == 0 {
        limits::set(libc::RLIMIT_CORE, 0);
        let mut allowed = allowed.to_vec();
        allowed.push(libc::SYS_exit_group);
        filter::allow_only(&allowed);
        f();
        // SAFETY: ends the process.
        unsafe { libc::_exit(42) };
    }
    let mut status = 0;
    // SAFETY: writes to a local.
    assert_eq!(unsafe { libc::waitpid(child, &raw mut status, 0) }, child);
    status
}

const LIVED: i32 = 42 << 8;
const KILLED: i32 = libc::SIGSYS;

pub(crate) fn a_process_lives_with_the_documented_calls_alone() {
    warm_up();
    let mut small = HeapStack::new(0).unwrap();
    let mut large = HeapStack::new(MIB).unwrap();
    let mut unmeasured = HeapStack::new(0).unwrap();
    small.run_measured(|| ()).unwrap();
    unmeasured.run(touch::<1000>).unwrap();
    large.run(touch::<1000>).unwrap();
    run(|| ()).unwrap();
    bleach(|| ());
    let small_runs = |stack: &mut HeapStack| {
        for _ in 0..100 {
            stack.run(touch::<{ 10 * KIB }>).unwrap();
            stack.batch(|batch| batch.run(touch::<1000>)).unwrap();
        }
    };
    // Nothing at all, for small ones after a run that was measured; the control: others ask.
    assert_eq!(ends(&[], || small_runs(&mut small)), LIVED);
    assert_eq!(ends(&[], || unmeasured.run(|| ()).unwrap()), KILLED);
    assert_eq!(ends(&[], || large.run(|| ()).unwrap()), KILLED);

    let runs = [
        "the first run in a forked child",
        "a later run on a heap stack",
        "a deep run on a heap stack",
        "a later `run`",
        "`maybe_grow` that grows, later",
        "a later `bleach` of an initial thread",
    ];
    let all = |large: &mut HeapStack| {
        for _ in 0..100 {
            large.run(touch::<1000>).unwrap();
            large.run(touch::<{ 200 * KIB }>).unwrap();
            run(|| maybe_grow(KIB, KIB, || ())).unwrap();
            bleach(|| ());
            clear_registers();
        }
    };
    let needed = needed_by(&runs);
    assert_eq!(ends(&needed, || all(&mut large)), LIVED);
    // Each is needed.
    for left_out in &needed {
        let mut others = needed.clone();
        others.retain(|call| call != left_out);
        assert_eq!(ends(&others, || all(&mut large)), KILLED, "{left_out}");
    }
    // And to make more of them.
    let making = [
        "another stack is made",
        "a stack is dropped",
        "a `run` in a `run`, the first time",
    ];
    let made = || {
        drop(HeapStack::new(0).unwrap());
        run(|| run(|| ())).unwrap().unwrap();
    };
    assert_eq!(ends(&needed, made), KILLED);
    let more: Vec<_> = needed.into_iter().chain(needed_by(&making)).collect();
    assert_eq!(ends(&more, made), LIVED);
}
