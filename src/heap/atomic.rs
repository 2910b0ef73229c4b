//! The atomics of what is lock-free, in a module of their own: another one takes its place where all
//! orders of what threads do are tried.

pub(super) use core::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};
