//! Where nothing is taken: the same names, so that all else compiles.

use crate::controls::Control;

pub(crate) const IS_SERVED: bool = false;

macro_rules! wipe {
    ($($bytes:expr)?) => {};
}

macro_rules! fill {
    () => {};
}

macro_rules! snapshot {
    () => {};
}

macro_rules! note_top {
    () => {};
}

macro_rules! held {
    () => {
        ()
    };
}

macro_rules! used {
    ($held:ident) => {
        let () = $held;
    };
}

pub(crate) fn prepare() {}

pub(crate) fn clear_vectors() {}

pub(crate) fn change_saved() {}

pub(crate) fn holding(_: extern "C" fn(*mut ()), _: *mut ()) {}

pub(crate) fn is_saved(_: &str) -> bool {
    false
}

pub(crate) fn registers(_: &[u64], _: &[u8]) -> Vec<(String, Vec<u8>)> {
    Vec::new()
}

pub(crate) fn controls() -> Vec<Control> {
    Vec::new()
}
