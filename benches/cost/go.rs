//! Go's `runtime/secret`, the strongest of the peers, in a process of its own: where there is a Go that
//! has it.

use std::{
    env,
    io::{BufRead, BufReader, Lines, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    time::Duration,
};

use criterion::{BenchmarkGroup, BenchmarkId, measurement::WallTime};

/// As deep as a goroutine has been before: `secret.Do` erases all of that.
const DEPTHS: [(&str, usize); 3] = [("4 KiB", 4 << 10), ("64 KiB", 64 << 10), ("1 MiB", 1 << 20)];

/// `operation` is one of those in `go/main.go`.
pub(crate) fn beside(group: &mut BenchmarkGroup<'_, WallTime>, operation: &str) {
    let Some(mut go) = Go::start() else { return };
    group.bench_function("Go: plain call", |bencher| {
        bencher.iter_custom(|runs| go.measure(operation, "plain", DEPTHS[0].1, runs));
    });
    for (name, depth) in DEPTHS {
        group.bench_function(BenchmarkId::new("Go: secret.Do", name), |bencher| {
            bencher.iter_custom(|runs| go.measure(operation, "secret", depth, runs));
        });
    }
}

struct Go {
    child: Child,
    requests: ChildStdin,
    answers: Lines<BufReader<ChildStdout>>,
}

impl Go {
    /// Says so where there is none.
    fn start() -> Option<Self> {
        let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("secret");
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("cost/go/main.go");
        let go = env::var_os("STACKBLEACH_GO").unwrap_or("go".into());
        let built = Command::new(go)
            .args(["build", "-o"])
            .args([&program, &source])
            .env("GOEXPERIMENT", "runtimesecret")
            .output();
        match built {
            Ok(output) if output.status.success() => {}
            Ok(output) => {
                let why = String::from_utf8_lossy(&output.stderr);
                println!("NOT MEASURED: runtime/secret: {why}");
                return None;
            }
            Err(error) => {
                println!("NOT MEASURED: runtime/secret: no Go here: {error}");
                return None;
            }
        }
        let mut child = Command::new(program)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("built just now");
        let requests = child.stdin.take().expect("piped");
        let mut answers = BufReader::new(child.stdout.take().expect("piped")).lines();
        let first = answers.next().expect("a line").expect("text");
        println!("Go, and whether secret.Do erases: {first}");
        assert!(first.ends_with("true"), "a plain call would be measured");
        Some(Self {
            child,
            requests,
            answers,
        })
    }

    fn measure(&mut self, operation: &str, how: &str, depth: usize, times: u64) -> Duration {
        writeln!(self.requests, "{operation} {how} {depth} {times}").expect("it reads");
        let line = self.answers.next().expect("an answer").expect("text");
        Duration::from_nanos(line.parse().expect("a number"))
    }
}

impl Drop for Go {
    fn drop(&mut self) {
        // It ends by itself when nothing more is asked, which is later than here.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
