//! How many bytes a function's locals leave in the process's memory: for ci/second-stack.sh.

use std::{env, fs, hint::black_box, thread};

use stackbleach::{HeapStack, bleach};

#[cfg(in_c)]
unsafe extern "C" {
    safe fn leave(complement: u64);
}

/// As leave.c.
#[cfg(not(in_c))]
#[inline(never)]
extern "C" fn leave(complement: u64) {
    let mut words = [0_u64; 375];
    for word in &mut words {
        unsafe { (&raw mut *word).write_volatile(!complement) };
    }
    black_box(&mut words);
}

const COMPLEMENT: u64 = 0x1234_5678_9abc_def1;

/// In all that is mapped, readable and writable, wherever.
fn left(complement: u64) -> usize {
    let mut count = 0;
    for line in fs::read_to_string("/proc/self/maps").unwrap().lines() {
        let mut fields = line.split_whitespace();
        let (range, rights) = (fields.next().unwrap(), fields.next().unwrap());
        if !rights.starts_with("rw") || line.contains("[v") {
            continue;
        }
        let (start, end) = range.split_once('-').unwrap();
        let [start, end] = [start, end].map(|n| usize::from_str_radix(n, 16).unwrap());
        for at in (start..end).step_by(8) {
            let word = unsafe { (at as *const u64).read_volatile() };
            count += usize::from(word ^ complement == u64::MAX);
        }
    }
    8 * count
}

#[inline(never)]
fn deep(frames: usize, f: &mut dyn FnMut()) {
    let mut local = black_box([0_u8; 500]);
    if frames == 0 {
        f();
    } else {
        deep(frames - 1, f);
    }
    black_box(&mut local);
}

fn call(way: &str) {
    let leaves = || leave(black_box(COMPLEMENT));
    let leaves_deep = || deep(300, &mut { leaves });
    let panics = || {
        leaves();
        std::panic::resume_unwind(Box::new(()));
    };
    match way {
        "plain" => leaves(),
        "run" => HeapStack::new(0).unwrap().run(leaves).unwrap(),
        "batch" => HeapStack::new(0)
            .unwrap()
            .batch(|batch| batch.run(leaves))
            .unwrap(),
        "deep" => HeapStack::new(1 << 20).unwrap().run(leaves_deep).unwrap(),
        "panic" => drop(HeapStack::new(0).unwrap().run(panics).unwrap_err()),
        "cached" => stackbleach::run(leaves).unwrap(),
        "grow" => {
            let left = stackbleach::remaining_stack().unwrap();
            stackbleach::maybe_grow(left + 1, 0, leaves);
        }
        "bleach" => bleach(leaves),
        "bleach-deep" => bleach(leaves_deep),
        "bleach-below" => deep(300, &mut || bleach(leaves)),
        "bleach-panic" => drop(std::panic::catch_unwind(|| bleach(panics))),
        "bleach-in-run" => stackbleach::run(|| bleach(leaves)).unwrap(),
        other => panic!("{other}"),
    }
}

fn main() {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let [place, way] = <[String; 2]>::try_from(arguments).unwrap();
    let all = move || {
        call(&way);
        left(black_box(COMPLEMENT))
    };
    let bytes = match &*place {
        "initial" => all(),
        _ => thread::spawn(all).join().unwrap(),
    };
    println!("{bytes}");
}
