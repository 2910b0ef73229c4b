//! Promise: a plug-in that uses this crate can be loaded and unloaded as often as one likes, on
//! any thread, and leaves no descriptor and no mapping behind; and a program that ends while
//! threads are in runs ends as it would without.
//!
//! The plug-in is a crate of its own, built as its owner would. Each test in a process of its own.
#![expect(unsafe_code, reason = "loads and unloads")]

use std::{
    ffi::{CStr, CString},
    fs::{self, File},
    io,
    mem::{self, transmute_copy},
    os::{
        fd::{AsRawFd, FromRawFd},
        unix::ffi::OsStrExt,
    },
    path::PathBuf,
    process, ptr, slice,
    sync::{
        Barrier, Once,
        atomic::{AtomicU32, Ordering::Relaxed},
    },
    thread,
};

use super::{has_package, is_exhaustive};
use crate::common::{cargo, child, forks, limits, maps};

fn path() -> PathBuf {
    cargo::tmp().join("packages/debug/libplugin.so")
}

/// In a child: `body`, which finds the plug-in built.
fn alone<F: Fn() + Copy>(test: F, body: impl FnOnce()) {
    if child::is_for(test) || is_built() {
        child::alone(test, body);
    }
}

/// Says so if there is nothing to build.
fn is_built() -> bool {
    static BUILT: Once = Once::new();

    if !has_package("plugin") {
        return false;
    }
    BUILT.call_once(|| {
        let output = cargo::cargo("build", "packages")
            .env("RUSTFLAGS", "-D warnings") // as for the other packages, to share what is built
            .args(["--locked", "--manifest-path=tests/plugin/Cargo.toml"])
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", cargo::text(&output));
    });
    true
}

/// Loaded; and unloaded when dropped, as far as the C library goes along.
struct Plugin(*mut libc::c_void);

// SAFETY: a handle, for any thread.
unsafe impl Sync for Plugin {}

impl Plugin {
    fn load() -> Self {
        let path = CString::new(path().as_os_str().as_bytes()).unwrap();
        // SAFETY: its constructors are the standard library's.
        let handle = unsafe { libc::dlopen(path.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) };
        assert!(!handle.is_null(), "{}", error());
        Self(handle)
    }

    /// # Safety
    ///
    /// It must be of that type.
    unsafe fn function<T: Copy>(&self, name: &CStr) -> T {
        // SAFETY: a handle and a name.
        let symbol = unsafe { libc::dlsym(self.0, name.as_ptr()) };
        assert!(!symbol.is_null(), "{}", error());
        assert_eq!(size_of::<T>(), size_of_val(&symbol));
        // SAFETY: by this function's own contract.
        unsafe { transmute_copy(&symbol) }
    }

    fn call(&self) {
        // SAFETY: as the plug-in has it.
        let call: extern "C" fn() -> u32 = unsafe { self.function(c"plugin_call") };
        assert_eq!(call(), 42);
    }

    fn allocate(&self) {
        // SAFETY: as the plug-in has it.
        let allocate: extern "C" fn() -> u32 = unsafe { self.function(c"plugin_allocate") };
        assert_eq!(allocate(), 42);
    }
}

impl Drop for Plugin {
    fn drop(&mut self) {
        // SAFETY: no function of it is being called.
        assert_eq!(unsafe { libc::dlclose(self.0) }, 0);
    }
}

fn error() -> String {
    // SAFETY: a string, or null.
    let error = unsafe { libc::dlerror() };
    // SAFETY: as above.
    unsafe { CStr::from_ptr(error) }
        .to_string_lossy()
        .into_owned()
}

/// How many descriptors this process has, how many mappings, and how many bytes those are of.
fn held() -> [usize; 3] {
    let descriptors = fs::read_dir("/proc/self/fd").unwrap().count();
    let mappings = maps::all();
    let bytes = mappings.iter().map(maps::Mapping::len).sum();
    [descriptors, mappings.len(), bytes]
}

fn is_loaded() -> bool {
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    maps.contains("libplugin.so")
}

/// Nothing is left after so many rounds that wasn't after the first ones.
#[track_caller]
fn nothing_is_left(rounds: usize, round: impl Fn()) {
    for _ in 0..8 {
        round();
    }
    assert!(!is_loaded());
    let before = held();
    for _ in 0..rounds {
        round();
    }
    assert!(!is_loaded());
    let after = held();
    // The C library's allocator has mappings that come and go: of a page for each round there
    // would be more, or more bytes.
    let [descriptors, mappings, bytes] = before;
    let allowed = [descriptors, mappings + 4, bytes + rounds * (2 << 10)];
    let grown = after
        .iter()
        .zip(&allowed)
        .any(|(after, allowed)| after > allowed);
    assert!(!grown, "{before:?}, and after {rounds} rounds {after:?}");
}

fn rounds() -> usize {
    if is_exhaustive() { 1000 } else { 300 }
}

/// As by default in many shells.
fn allow_1024_descriptors() {
    limits::set(libc::RLIMIT_NOFILE, 1024);
}

#[test]
fn a_plugin_that_is_called_on_threads_that_end_leaves_nothing() {
    alone(
        a_plugin_that_is_called_on_threads_that_end_leaves_nothing,
        || {
            allow_1024_descriptors();
            nothing_is_left(rounds(), || {
                let plugin = Plugin::load();
                thread::scope(|scope| scope.spawn(|| plugin.call()).join().unwrap());
                // The control: it has something to leave.
                assert!(is_loaded());
                drop(plugin);
            });
        },
    );
}

#[test]
fn a_plugin_that_is_called_on_a_thread_that_goes_on_leaves_nothing_when_that_has_ended() {
    let test = a_plugin_that_is_called_on_a_thread_that_goes_on_leaves_nothing_when_that_has_ended;
    alone(test, || {
        allow_1024_descriptors();
        nothing_is_left(rounds(), || {
            let plugin = Plugin::load();
            let moment = Barrier::new(2);
            thread::scope(|scope| {
                let thread = scope.spawn(|| {
                    plugin.call();
                    moment.wait();
                    // From here on nothing of it is called, but for destructors.
                    moment.wait();
                });
                moment.wait();
                // SAFETY: as said there.
                assert_eq!(unsafe { libc::dlclose(plugin.0) }, 0);
                // Cached stacks have destructors.
                assert!(is_loaded());
                moment.wait();
                thread.join().unwrap();
            });
            mem::forget(plugin);
            // What a thread has kept is unloaded at the next occasion.
            drop(Plugin::load());
        });
    });
}

#[test]
fn a_plugin_that_is_called_on_the_initial_thread_or_not_at_all_leaves_nothing() {
    let test = a_plugin_that_is_called_on_the_initial_thread_or_not_at_all_leaves_nothing;
    alone(test, || {
        nothing_is_left(100, || drop(Plugin::load()));
        // In children, whose descriptor is not their parent's.
        let plugin = Plugin::load();
        thread::scope(|scope| scope.spawn(|| plugin.call()).join().unwrap());
        let [descriptors, ..] = held();
        for calls in [0, 1, 2] {
            forks::within(forks::fork, || {
                for _ in 0..calls {
                    thread::scope(|scope| scope.spawn(|| plugin.call()).join().unwrap());
                }
                assert_eq!(held()[0], descriptors);
                drop(Plugin(plugin.0));
                assert!(!is_loaded());
                assert_eq!(held()[0], descriptors - 1);
            });
        }
    });
}

/// Its key for the ends of threads must go with it.
#[test]
fn a_plugin_that_has_allocated_on_a_thread_that_goes_on_is_unloaded_before_that_ends() {
    let test = a_plugin_that_has_allocated_on_a_thread_that_goes_on_is_unloaded_before_that_ends;
    alone(test, || {
        nothing_is_left(30, || {
            let plugin = Plugin::load();
            let moment = Barrier::new(2);
            thread::scope(|scope| {
                let thread = scope.spawn(|| {
                    plugin.allocate();
                    moment.wait();
                    moment.wait();
                });
                moment.wait();
                // SAFETY: nothing of it is called from here on.
                assert_eq!(unsafe { libc::dlclose(plugin.0) }, 0);
                assert!(!is_loaded());
                moment.wait();
                thread.join().unwrap();
            });
            mem::forget(plugin);
        });
    });
}

#[test]
fn what_a_plugin_has_allocated_in_a_run_stays_when_it_is_unloaded_and_nothing_else() {
    let test = what_a_plugin_has_allocated_in_a_run_stays_when_it_is_unloaded_and_nothing_else;
    alone(test, || {
        let in_a_thread = |plugin: &Plugin| {
            thread::scope(|scope| scope.spawn(|| plugin.allocate()).join().unwrap());
        };
        // The C library's allocator has 64 MiB for another thread.
        in_a_thread(&Plugin::load());
        let [_, _, before] = held();
        let plugin = Plugin::load();
        plugin.allocate();
        // SAFETY: as the plug-in has it.
        let keep: extern "C" fn(&mut [*const u8; 11]) -> bool =
            unsafe { plugin.function(c"plugin_keep") };
        let mut kept = [ptr::null(); 11];
        // In another thread's arena, which another one has then.
        in_a_thread(&plugin);
        assert!(keep(&mut kept));
        // What another thread has freed, and the owner hasn't noticed, is not alive.
        // SAFETY: as the plug-in has it.
        let make: extern "C" fn() -> usize = unsafe { plugin.function(c"plugin_make") };
        // SAFETY: as above.
        let free: extern "C" fn(usize) = unsafe { plugin.function(c"plugin_free") };
        free(thread::scope(|scope| {
            scope.spawn(|| make()).join().unwrap()
        }));
        let [_, _, loaded] = held();
        assert!(loaded - before > 1 << 26, "control: {before}, {loaded}");
        drop(plugin);
        assert!(!is_loaded());
        for (i, block) in (0..).zip(kept) {
            let len = if i < 10 { 1_000 } else { 2 << 20 };
            // SAFETY: nobody frees it.
            let bytes = unsafe { slice::from_raw_parts(block, len) };
            assert!(bytes.iter().all(|&byte| byte == i));
        }
        let [_, _, after] = held();
        assert!(after - before < 16 << 20, "{before}, {after}");
    });
}

/// One that is called later still frees, and finds no arena, neither its thread's nor one
/// that a thread has left.
#[test]
fn a_plugins_last_destructor_allocates_in_a_run_and_frees_what_is_alive() {
    static FREED: AtomicU32 = AtomicU32::new(0);

    let test = a_plugins_last_destructor_allocates_in_a_run_and_frees_what_is_alive;
    alone(test, || {
        let plugin = Plugin::load();
        // SAFETY: as the plug-in has it.
        let leave: extern "C" fn(&'static AtomicU32) = unsafe { plugin.function(c"plugin_leave") };
        plugin.allocate();
        thread::scope(|scope| {
            let thread = scope.spawn(|| {
                plugin.allocate();
                // Has another arena, and is the first to end.
                let thread = scope.spawn(|| leave(&FREED));
                thread.join().unwrap();
            });
            thread.join().unwrap();
        });
        assert_eq!(FREED.load(Relaxed), 0);
        drop(plugin);
        assert!(!is_loaded());
        assert_eq!(FREED.load(Relaxed), 1);
    });
}

/// Its reservation is unmapped by then, and others have memory there.
#[test]
fn a_plugins_last_destructor_allocates_where_nothing_is_alive() {
    static FREED: AtomicU32 = AtomicU32::new(0);

    alone(
        a_plugins_last_destructor_allocates_where_nothing_is_alive,
        || {
            let [_, _, before] = held();
            let plugin = Plugin::load();
            // SAFETY: as the plug-in has it.
            let expect_end: extern "C" fn(&'static AtomicU32) =
                unsafe { plugin.function(c"plugin_expect_end") };
            plugin.allocate();
            expect_end(&FREED);
            drop(plugin);
            assert!(!is_loaded());
            assert_eq!(FREED.load(Relaxed), 1);
            // No other reservation has taken its place.
            let [_, _, after] = held();
            assert!(after - before < 16 << 20, "{before}, {after}");
        },
    );
}

/// The descriptors of a pagemap that are open.
fn pagemaps() -> Vec<i32> {
    let of_pagemap = |fd: &i32| {
        let file = fs::read_link(format!("/proc/self/fd/{fd}"));
        file.is_ok_and(|file| file.ends_with("pagemap"))
    };
    (0..1000).filter(of_pagemap).collect()
}

/// The program has closed what it doesn't know, and has something else under that number.
#[test]
fn a_plugin_that_is_unloaded_closes_no_file_but_its_own() {
    alone(a_plugin_that_is_unloaded_closes_no_file_but_its_own, || {
        // Another process, whose pagemap answers.
        let other = process::id();
        forks::within(forks::fork, || {
            let files = [
                "/dev/null".to_owned(),
                "/dev/zero".to_owned(),
                "/proc/self/maps".to_owned(),
                "/proc/self/mem".to_owned(),
                format!("/proc/{other}/pagemap"),
            ];
            for file in files {
                let plugin = Plugin::load();
                thread::scope(|scope| scope.spawn(|| plugin.call()).join().unwrap());
                let own = pagemaps();
                assert_eq!(own.len(), 1, "control");
                // SAFETY: what is closed here is the plug-in's, which is what this is about.
                assert_eq!(unsafe { libc::close_range(3, u32::MAX, 0) }, 0);
                let opened = File::open(&file).unwrap();
                // SAFETY: makes a descriptor.
                let made = unsafe { libc::dup2(opened.as_raw_fd(), own[0]) };
                assert_eq!(made, own[0], "{}", io::Error::last_os_error());
                // SAFETY: made just now.
                let reused = unsafe { File::from_raw_fd(made) };
                drop(plugin);
                assert!(!is_loaded());
                reused
                    .metadata()
                    .unwrap_or_else(|error| panic!("{file}: {error}"));
            }
        });
    });
}

/// What is destroyed at `exit` must not be what other threads need.
#[test]
fn a_program_that_exits_while_threads_are_in_runs_of_a_plugin_ends_as_it_says() {
    const THREADS: usize = 6;
    const CODE: i32 = 42;
    static BEGUN: [AtomicU32; THREADS] = [const { AtomicU32::new(0) }; THREADS];

    let test = a_program_that_exits_while_threads_are_in_runs_of_a_plugin_ends_as_it_says;
    if child::is_for(test) {
        let plugin: &'static Plugin = Box::leak(Box::new(Plugin::load()));
        for begun in &BEGUN {
            thread::spawn(move || {
                // SAFETY: as the plug-in has it.
                let go_on: extern "C" fn(&AtomicU32) = unsafe { plugin.function(c"plugin_go_on") };
                go_on(begun);
            });
        }
        while BEGUN.iter().any(|begun| begun.load(Relaxed) == 0) {
            thread::yield_now();
        }
        child::reached();
        process::exit(CODE);
    }
    if !is_built() {
        return;
    }
    for _ in 0..rounds() / 10 {
        let output = child::command(test).output().unwrap();
        assert!(child::has_reached(&output), "{output:?}");
        assert_eq!(output.status.code(), Some(CODE), "{output:?}");
    }
}
