//! A child has one descriptor to ask the kernel by: its own, in the place of its parent's.
#![expect(unsafe_code, reason = "forks, and uses up descriptors")]

use std::{
    fs::{self, File},
    io::{Read, Write},
    os::{
        fd::{AsRawFd, FromRawFd},
        unix::process::parent_id,
    },
    process,
};

use stackbleach::HeapStack;

use crate::common::{child, forks, limits, touching::Touching, view::View};

use super::{FORKS, MIB};

/// The numbers under which this process has something open.
fn descriptors() -> Vec<i32> {
    let listed = fs::read_dir("/proc/self/fd").unwrap();
    let names = listed.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut numbers: Vec<i32> = names.map(|name| name.parse().unwrap()).collect();
    // The list was a file as well, which is closed by now.
    // SAFETY: takes a number.
    numbers.retain(|&number| unsafe { libc::fcntl(number, libc::F_GETFD) } != -1);
    numbers
}

/// The crate's own, among them.
fn pagemaps() -> Vec<i32> {
    let mut numbers = descriptors();
    numbers.retain(|number| {
        let file = fs::read_link(format!("/proc/self/fd/{number}")).unwrap();
        file.to_str().unwrap().contains("/pagemap")
    });
    numbers
}

/// Asks the kernel, which takes a descriptor.
fn run_on_a_new_stack() {
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    stack.run(|| ()).unwrap();
}

#[test]
fn each_generation_of_forks_has_as_many_descriptors_as_the_first() {
    const GENERATIONS: usize = 39;

    fn go_on(fork: fn() -> libc::pid_t, left: usize, had: usize) {
        forks::within(fork, || {
            // Some ask nothing, and have what they got.
            if !left.is_multiple_of(5) {
                run_on_a_new_stack();
            }
            assert_eq!(pagemaps().len(), 1);
            assert_eq!(descriptors().len(), had);
            if left > 0 {
                go_on(fork, left - 1, had);
            }
            run_on_a_new_stack();
            assert_eq!(descriptors().len(), had);
        });
    }

    let test = each_generation_of_forks_has_as_many_descriptors_as_the_first;
    child::alone(test, || {
        run_on_a_new_stack();
        assert_eq!(pagemaps().len(), 1, "control");
        for fork in FORKS {
            go_on(fork, GENERATIONS, descriptors().len());
        }
    });
}

/// As daemons are started: who forked is gone by then, and the kernel says so of its files.
#[test]
fn each_generation_whose_parent_has_ended_has_as_many_descriptors_as_the_first() {
    const GENERATIONS: usize = 9;

    let test = each_generation_whose_parent_has_ended_has_as_many_descriptors_as_the_first;
    child::alone(test, || {
        run_on_a_new_stack();
        for fork in FORKS {
            let mut ends = [0; 2];
            // SAFETY: writes to a local.
            assert_eq!(unsafe { libc::pipe(ends.as_mut_ptr()) }, 0);
            // SAFETY: opened just now.
            let [mut read, mut write] = ends.map(|end| unsafe { File::from_raw_fd(end) });
            let had = descriptors().len();
            let first = fork();
            if first == 0 {
                forks::conclude(|| {
                    for _ in 0..GENERATIONS {
                        let parent = process::id();
                        if fork() != 0 {
                            return;
                        }
                        while parent_id() == parent {
                            std::thread::yield_now();
                        }
                        run_on_a_new_stack();
                        assert_eq!(pagemaps().len(), 1);
                        assert_eq!(descriptors().len(), had);
                    }
                    write.write_all(b"!").unwrap();
                });
            }
            forks::succeeds(first);
            drop(write);
            // Until the last has ended.
            let mut said = String::new();
            read.read_to_string(&mut said).unwrap();
            assert_eq!(said, "!");
        }
    });
}

/// What the child has inherited it may have closed, and something else may have the number.
#[test]
fn a_child_closes_nothing_but_what_it_has_of_its_parent() {
    let test = a_child_closes_nothing_but_what_it_has_of_its_parent;
    child::alone(test, || {
        run_on_a_new_stack();
        let inherited = pagemaps();
        assert_eq!(inherited.len(), 1);
        for path in ["/dev/null", "/proc/self/maps", "/proc/self/pagemap"] {
            for fork in FORKS {
                forks::within(fork, || {
                    let file = File::open(path).unwrap();
                    // SAFETY: the crate's, which is what this is about.
                    let made = unsafe { libc::dup2(file.as_raw_fd(), inherited[0]) };
                    assert_eq!(made, inherited[0]);
                    // SAFETY: made just now.
                    let reused = unsafe { File::from_raw_fd(made) };
                    for _ in 0..3 {
                        run_on_a_new_stack();
                    }
                    reused.metadata().unwrap();
                    let name = fs::read_link(format!("/proc/self/fd/{made}"));
                    assert!(name.unwrap().ends_with(path.rsplit('/').next().unwrap()));
                    // The control: there was something to close.
                    let other = pagemaps().into_iter().find(|&number| number != made);
                    assert!(other.is_some());
                });
            }
        }
    });
}

/// The parent's goes on to answer, and a child that can have no more than it inherited uses its
/// place.
#[test]
fn a_child_has_its_own_descriptor_where_there_is_no_room_for_another() {
    let test = a_child_has_its_own_descriptor_where_there_is_no_room_for_another;
    child::alone(test, || {
        let view = View::open();
        let mut touching = Touching::new(&view, 3 * MIB);
        touching.stack.run(|| ()).unwrap();
        let inherited = pagemaps().into_iter().max().unwrap().unsigned_abs() as usize;
        for fork in FORKS {
            forks::within(fork, || {
                let view = View::open();
                limits::set(libc::RLIMIT_NOFILE, inherited + 1);
                // SAFETY: makes descriptors, which nobody uses.
                while unsafe { libc::dup(0) } != -1 {}
                let error = File::open("/dev/null").unwrap_err();
                assert_eq!(error.raw_os_error(), Some(libc::EMFILE), "control");
                touching.empty();
                touching.stack.run(|| ()).unwrap();
                let resident = view.resident_bytes(&touching.range);
                assert!(resident < MIB, "{resident}");
                touching.is_zero_after_all_sorts_of_runs(&view);
            });
            touching.empty();
            touching.stack.run(|| ()).unwrap();
            assert!(view.resident_bytes(&touching.range) < MIB);
        }
    });
}
