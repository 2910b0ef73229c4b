//! What tests of several areas use; compiled once an area.
//!
//! Some is for Unixes: `/proc`, signals, forks, limits. On Windows the modules that look at memory are
//! others of the same name.
#![allow(dead_code, reason = "each area uses some of this")]

#[cfg(unix)]
pub(crate) mod below;
pub(crate) mod bytes;
pub(crate) mod cargo;
pub(crate) mod child;
pub(crate) mod compiler;
pub(crate) mod effort;
#[cfg(unix)]
pub(crate) mod filter;
#[cfg(all(unix, not(miri)))] // in which `psm` doesn't switch
pub(crate) mod foreign;
#[cfg(unix)]
pub(crate) mod forks;
#[cfg(unix)]
pub(crate) mod in_place;
#[cfg(unix)]
pub(crate) mod initial;
#[cfg(unix)]
pub(crate) mod limits;
#[cfg(unix)]
pub(crate) mod locks;
#[cfg(unix)]
pub(crate) mod mappings;
#[cfg_attr(windows, path = "windows/maps.rs")]
pub(crate) mod maps;
#[cfg_attr(windows, path = "windows/memory.rs")]
pub(crate) mod memory;
pub(crate) mod nested;
pub(crate) mod numbers;
pub(crate) mod overwrite;
#[cfg_attr(windows, path = "windows/own_stack.rs")]
pub(crate) mod own_stack;
#[cfg(unix)]
pub(crate) mod paging;
pub(crate) mod polling;
#[cfg(unix)]
pub(crate) mod pthreads;
pub(crate) mod quiet;
#[cfg(all(unix, not(miri)))] // as `foreign`
pub(crate) mod refused;
pub(crate) mod reserve;
#[cfg(all(unix, target_arch = "x86_64"))] // in its assembly
pub(crate) mod signals;
#[cfg(all(
    unix,
    any( // in assembly
        target_arch = "x86_64",
        target_arch = "x86",
        target_arch = "aarch64",
        target_arch = "powerpc64"
    )
))]
pub(crate) mod skips;
#[cfg(unix)]
pub(crate) mod sparse;
#[cfg(unix)]
pub(crate) mod threads;
#[cfg(all(unix, target_arch = "x86_64"))] // as `signals`
pub(crate) mod ticks;
#[cfg(unix)]
pub(crate) mod touching;
pub(crate) mod until;
#[cfg(unix)]
pub(crate) mod user;
#[cfg_attr(windows, path = "windows/view.rs")]
pub(crate) mod view;
#[cfg(windows)]
pub(crate) mod windows;
