//! What may be the reason that the system refuses to have a process traced.

use std::fs;

/// In words: the mode of seccomp, Yama's scope, a debugger; empty if nothing is known.
pub(crate) fn by_what() -> String {
    let mut reasons = Vec::new();
    if let Ok(scope) = fs::read_to_string("/proc/sys/kernel/yama/ptrace_scope") {
        reasons.push(format!("kernel.yama.ptrace_scope is {}", scope.trim()));
    }
    let status = fs::read_to_string("/proc/thread-self/status").unwrap_or_default();
    let field = |name: &str| {
        let mut lines = status.lines();
        lines
            .find_map(|line| line.strip_prefix(name))
            .map(|value| value.trim_start_matches(':').trim().to_owned())
    };
    match field("Seccomp").as_deref() {
        Some("1") => reasons.push("seccomp is in strict mode".to_owned()),
        Some("2") => reasons.push("a seccomp filter is in force (mode 2)".to_owned()),
        _ => {}
    }
    if let Some(pid) = field("TracerPid").filter(|pid| pid != "0") {
        reasons.push(format!("process {pid} traces this one already"));
    }
    if reasons.is_empty() {
        String::new()
    } else {
        format!(" ({})", reasons.join("; "))
    }
}
