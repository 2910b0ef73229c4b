//! Every wait for a traced process has an end.
//!
//! A thread looks through the waits that are under way, five times a second, and ends the
//! process of one that takes too long: then the wait returns. It ends itself when there is nothing
//! to look after for a while.

use std::{
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use libc::pid_t;

/// What a wait may take, in milliseconds.
static LIMIT: AtomicU64 = AtomicU64::new(20_000);

/// What a wait may take.
pub(crate) fn limit() -> Duration {
    Duration::from_millis(LIMIT.load(Ordering::Relaxed))
}

/// From now on a wait may take that long.
pub(crate) fn set_limit(limit: Duration) {
    let millis = u64::try_from(limit.as_millis()).unwrap_or(u64::MAX);
    LIMIT.store(millis, Ordering::Relaxed);
}

struct Wait {
    pid: pid_t,
    since: Instant,
    is_overdue: bool,
}

struct Waits {
    under_way: Vec<Wait>,
    is_watched: bool,
}

static WAITS: Mutex<Waits> = Mutex::new(Waits {
    under_way: Vec::new(),
    is_watched: false,
});

fn waits() -> MutexGuard<'static, Waits> {
    WAITS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A wait for that process or thread.
pub(crate) struct Watched(pid_t);

impl Watched {
    pub(crate) fn new(pid: pid_t) -> Self {
        let mut waits = waits();
        waits.under_way.push(Wait {
            pid,
            since: Instant::now(),
            is_overdue: false,
        });
        if !waits.is_watched {
            let named = thread::Builder::new().name("residue-watchdog".to_owned());
            waits.is_watched = named.spawn(watch).is_ok();
        }
        Self(pid)
    }

    /// Whether the process was ended since this took too long.
    pub(crate) fn is_overdue(&self) -> bool {
        let waits = waits();
        let mut under_way = waits.under_way.iter();
        under_way.any(|wait| wait.pid == self.0 && wait.is_overdue)
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        waits().under_way.retain(|wait| wait.pid != self.0);
    }
}

fn watch() {
    let mut idle = 0;
    while idle < 10 {
        thread::sleep(Duration::from_millis(200));
        let mut waits = waits();
        idle = if waits.under_way.is_empty() {
            idle + 1
        } else {
            0
        };
        for wait in &mut waits.under_way {
            if !wait.is_overdue && wait.since.elapsed() > limit() {
                wait.is_overdue = true;
                // SAFETY: a signal to a traced child that is being waited for, so that its number is
                // its own still.
                unsafe { libc::syscall(libc::SYS_tkill, wait.pid, libc::SIGKILL) };
            }
        }
        if idle == 10 {
            waits.is_watched = false;
        }
    }
}
