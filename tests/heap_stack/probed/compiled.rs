//! Promise: nothing is left of what C compilers make of C where the contract says yes: small frames
//! without probes, and clang's probed ones. Where it says no, something is: its large `alloca`, too.
#![expect(unsafe_code, reason = "calls functions in C")]

use std::{
    env,
    ffi::{CString, c_void},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::{KIB, MIB, Probed, places, shapes};
use crate::common::{child, effort::is_full};

/// Each writes a byte to the far end of so much.
const SOURCE: &str = r#"
#define USED(frame) __asm__ volatile("" : : "r"(frame) : "memory")
#define FAR_END(LEN) void far_end_##LEN(void) { char frame[LEN]; USED(frame); frame[0] = 0x5a; USED(frame); }
FAR_END(1000) FAR_END(3900) FAR_END(4000) FAR_END(5120) FAR_END(102400) FAR_END(900000)

__attribute__((noinline)) static void leaf(void) { char frame[3900]; USED(frame); frame[0] = 0x5a; USED(frame); }
void two_far_ends(void) { char frame[3900]; USED(frame); frame[3899] = 0x5a; leaf(); USED(frame); }

__attribute__((noinline)) static void deeper(int n) {
    char frame[200];
    USED(frame);
    frame[0] = 0x5a;
    if (n) deeper(n - 1);
    USED(frame);
}
void recursion(void) { deeper(1000); }

void on_demand(unsigned long len) { char *frame = __builtin_alloca(len); frame[0] = 0x5a; USED(frame); }

/* By way of the lazy binder, the first time. */
extern int getppid(void);
void first_call(void) { char frame[3900]; USED(frame); getppid(); USED(frame); }
"#;

/// A library that was made of it.
struct Library(*mut c_void);

impl Library {
    /// By that compiler; `None` if there is none.
    fn compiled(name: &str, compiler: &str, flags: &[&str]) -> Option<PathBuf> {
        let folder = env::temp_dir();
        let of_process = format!("probed-{name}-{}", std::process::id());
        let source = folder.join(format!("{of_process}.c"));
        let library = folder.join(format!("{of_process}.so"));
        fs::write(&source, SOURCE).unwrap();
        let status = Command::new(compiler)
            .args(["-O1", "-fPIC", "-shared", "-Wl,-z,lazy"])
            .args(["-fno-stack-protector", "-fcf-protection=none"])
            .args(flags)
            .arg("-o")
            .args([&library, &source])
            .status();
        fs::remove_file(&source).unwrap();
        assert!(status.ok()?.success(), "{compiler} {flags:?}");
        Some(library)
    }

    fn open(file: &Path) -> Self {
        let name = CString::new(file.to_str().unwrap()).unwrap();
        // SAFETY: initializes nothing.
        let library = unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_LAZY) };
        assert!(!library.is_null(), "{}", file.display());
        Self(library)
    }

    /// What takes as much as it is told, or as it takes.
    fn function(&self, name: &str) -> extern "C" fn(usize) {
        let symbol = CString::new(name).unwrap();
        // SAFETY: open.
        let function = unsafe { libc::dlsym(self.0, symbol.as_ptr()) };
        assert!(!function.is_null(), "{name}");
        // SAFETY: a function in C that takes this, or nothing, and returns nothing.
        unsafe { std::mem::transmute::<*mut c_void, extern "C" fn(usize)>(function) }
    }
}

impl Drop for Library {
    fn drop(&mut self) {
        // SAFETY: nothing of it is in use.
        assert_eq!(unsafe { libc::dlclose(self.0) }, 0);
    }
}

/// Opens it for good, or as good as: its file is gone.
fn library(name: &str, compiler: &str, flags: &[&str]) -> Option<Library> {
    let file = Library::compiled(name, compiler, flags)?;
    let library = Library::open(&file);
    fs::remove_file(file).unwrap();
    Some(library)
}

/// At how many of so many places something is left.
fn missed(places: usize, mut probed: Probed, f: impl Fn()) -> usize {
    let mut missed = 0;
    for place in (0..places).map(|i| 16 * i) {
        probed.stack.run(|| shapes::lowered(place, &f)).unwrap();
        if probed.first_left().is_some() {
            missed += 1;
            // A new one, with nothing left.
            probed.renew();
        }
    }
    missed
}

#[track_caller]
fn is_erased_at_all_places(what: &str, f: impl Fn()) {
    let mut probed = Probed::new(MIB);
    for place in places(16 * if is_full() { 3 } else { 29 }) {
        probed.renew();
        probed.is_erased_after(
            || shapes::lowered(place, &f),
            || format!("{what} at {place}"),
        );
    }
}

#[test]
fn what_c_leaves_in_small_frames_without_probes() {
    let library = library("small", "cc", &["-fno-stack-clash-protection"]).unwrap();
    for name in [
        "far_end_1000",
        "far_end_3900",
        "far_end_4000",
        "two_far_ends",
        "recursion",
    ] {
        let function = library.function(name);
        is_erased_at_all_places(name, || function(0));
    }
    let on_demand = library.function("on_demand");
    for len in [100, 2000, 4000] {
        is_erased_at_all_places("alloca", || on_demand(len));
    }
}

/// The control, and the documentation's word for it.
#[test]
fn a_large_frame_in_c_without_probes_is_missed_at_some_places_and_never_by_any() {
    let library = library("large", "cc", &["-fno-stack-clash-protection"]).unwrap();
    let far_end = library.function("far_end_102400");
    assert!(missed(128, Probed::new(MIB), || far_end(0)) > 0);
    let any = stackbleach::HeapStack::new(MIB).unwrap();
    let any = Probed::of(any, crate::common::view::View::open());
    assert_eq!(missed(128, any, || far_end(0)), 0);
}

/// So does the documentation say.
#[test]
fn a_large_frame_by_gcc_is_missed_although_it_is_probed() {
    let Some(library) = library("gcc", "gcc", &["-fstack-clash-protection"]) else {
        child::untested("gcc's probes: there is no gcc");
        return;
    };
    let far_end = library.function("far_end_102400");
    assert!(missed(128, Probed::new(MIB), || far_end(0)) > 0);
}

/// By clang, with its probes.
fn by_clang(name: &str) -> Option<Library> {
    let clangs = (14..24).rev().map(|version| format!("clang-{version}"));
    let mut clangs = ["clang".into()].into_iter().chain(clangs);
    clangs.find_map(|clang| library(name, &clang, &["-fstack-clash-protection"]))
}

#[test]
fn what_c_leaves_in_frames_that_clang_has_probed() {
    let Some(library) = by_clang("clang") else {
        child::untested("what clang probes: there is no clang");
        return;
    };
    for name in [
        "far_end_4000",
        "far_end_5120",
        "far_end_102400",
        "far_end_900000",
        "two_far_ends",
        "recursion",
    ] {
        let function = library.function(name);
        is_erased_at_all_places(name, || function(0));
    }
    let on_demand = library.function("on_demand");
    for len in [100, 2000, 4000] {
        is_erased_at_all_places("alloca", || on_demand(len));
    }
}

/// As the documentation says: it is probed by an exclusive or with zero.
#[test]
fn a_large_alloca_by_clang_is_missed_at_some_places() {
    let Some(library) = by_clang("alloca") else {
        child::untested("clang's alloca: there is no clang");
        return;
    };
    let on_demand = library.function("on_demand");
    if missed(128, Probed::new(MIB), || on_demand(100 * KIB)) == 0 {
        child::untested("clang's alloca without a mark: this one leaves one");
    }
}

/// It stores all registers for the first call of each function, and leaves holes.
#[test]
fn what_the_lazy_binder_leaves() {
    let file = Library::compiled("lazy", "cc", &["-fno-stack-clash-protection"]).unwrap();
    let depth = |function: extern "C" fn(usize)| {
        let mut stack = stackbleach::HeapStack::new(MIB).unwrap();
        stack.run_measured(|| function(0)).unwrap().1
    };
    // The control: it is there, and goes deeper.
    let library = Library::open(&file);
    let first_call = library.function("first_call");
    if depth(first_call) <= depth(first_call) {
        child::untested("the lazy binder: all was bound at once");
        return;
    }
    drop(library);
    let mut probed = Probed::new(MIB);
    for place in places(16 * if is_full() { 3 } else { 29 }) {
        let library = Library::open(&file);
        let first_call = library.function("first_call");
        probed.renew();
        probed.is_erased_after(
            || shapes::lowered(place, || first_call(0)),
            || format!("the lazy binder at {place}"),
        );
    }
    fs::remove_file(file).unwrap();
}
