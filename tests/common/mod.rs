//! What tests of several areas use; compiled once an area.
#![allow(dead_code, reason = "each area uses some of this")]

pub(crate) mod below;
pub(crate) mod cargo;
pub(crate) mod child;
pub(crate) mod compiler;
pub(crate) mod effort;
pub(crate) mod filter;
#[cfg(not(miri))] // in which `psm` doesn't switch
pub(crate) mod foreign;
pub(crate) mod forks;
pub(crate) mod in_place;
pub(crate) mod initial;
pub(crate) mod limits;
pub(crate) mod locks;
pub(crate) mod mappings;
pub(crate) mod maps;
pub(crate) mod memory;
pub(crate) mod nested;
pub(crate) mod numbers;
pub(crate) mod overwrite;
pub(crate) mod own_stack;
pub(crate) mod paging;
pub(crate) mod polling;
pub(crate) mod pthreads;
pub(crate) mod quiet;
#[cfg(not(miri))] // as `foreign`
pub(crate) mod refused;
pub(crate) mod reserve;
#[cfg(target_arch = "x86_64")] // in its assembly
pub(crate) mod signals;
#[cfg(any( // in assembly
    target_arch = "x86_64",
    target_arch = "x86",
    target_arch = "aarch64",
    target_arch = "powerpc64"
))]
pub(crate) mod skips;
pub(crate) mod sparse;
pub(crate) mod threads;
#[cfg(target_arch = "x86_64")] // as `signals`
pub(crate) mod ticks;
pub(crate) mod touching;
pub(crate) mod until;
pub(crate) mod user;
pub(crate) mod view;
