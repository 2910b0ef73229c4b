//! What is read, and what is said of files that can't be.

use core::ptr;
use std::{
    fs,
    io::{self, ErrorKind, Read},
};

use super::{MAPS, Names, PAGEMAP, SMAPS, maps, open, open_file, smaps};

#[test]
fn what_is_mapped_is_read() {
    let local = 0_u8;
    let address = ptr::from_ref(&local).addr();
    let maps = String::from_utf8(maps().unwrap()).unwrap();
    let holds = |line: &str| {
        let (start, rest) = line.split_once('-').unwrap();
        let end = rest.split(' ').next().unwrap();
        let [start, end] = [start, end].map(|hex| usize::from_str_radix(hex, 16).unwrap());
        start <= address && address < end
    };
    assert_eq!(maps.lines().filter(|line| holds(line)).count(), 1);
    let mut text = String::new();
    smaps().unwrap().read_to_string(&mut text).unwrap();
    assert!(text.contains("VmFlags:"));
}

#[test]
fn a_file_is_the_calling_threads_where_there_is_one() {
    let own = fs::metadata("/proc/thread-self").is_ok();
    for names in [MAPS, SMAPS, PAGEMAP] {
        let (file, name) = open(names);
        file.unwrap();
        assert_eq!(name, names[usize::from(!own)]);
        assert!(name.to_str().unwrap().starts_with("/proc/"));
    }
}

#[test]
fn a_file_that_only_has_the_other_name_is_opened_by_that() {
    let names: Names = [c"/proc/self/no-such-file", c"/proc/self/maps"];
    let (file, name) = open_file(names).unwrap();
    assert_eq!(name, names[1]);
    assert!(file.bytes().next().is_some());
}

#[test]
fn an_error_names_the_file_and_says_why_it_was_not_read() {
    let names: Names = [c"/proc/self/maps/1", c"/proc/self/no-such-file"];
    let error = open_file(names).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let text = error.to_string();
    assert_eq!(
        text,
        "/proc/self/no-such-file can't be read: No such file or directory (os error 2)"
    );
    // The one of the kernel.
    let unread = error.get_ref().unwrap();
    let source = unread.source().unwrap().downcast_ref::<io::Error>();
    assert_eq!(source.unwrap().raw_os_error(), Some(libc::ENOENT));
}
