//! An alternate signal stack for a thread that has none, until it ends.
#![expect(unsafe_code, reason = "registers memory with the system")]

use core::{cell::OnceCell, mem};
use std::io;

use crate::{
    erase::erase,
    mapping::{Mapping, Reservation},
    os::{self, SignalStack, region},
    span::Span,
};

/// More than any processor's registers take, 2048-bit SME among them, and room for handlers.
const SIZE: usize = 128 << 10;

thread_local! {
    /// What was added to this thread.
    static ADDED: OnceCell<Added> = const { OnceCell::new() };
}

/// Memory that was registered as the thread's alternate signal stack. `None` only while being
/// dropped.
struct Added(Option<Mapping>);

/// Gives the calling thread one, if it has none.
pub(super) fn add() -> io::Result<()> {
    // A handler that runs on one has interrupted this, or calls what it must not call.
    if !matches!(os::signal_stack()?, SignalStack::None) {
        return Ok(());
    }
    ADDED
        .try_with(|added| {
            let Some(added) = added.get() else {
                let mapping = mapped()?;
                register(&mapping)?;
                let _ = added.set(Added(Some(mapping)));
                return Ok(());
            };
            // Somebody has taken it back.
            added.0.as_ref().map_or(Ok(()), register)
        })
        .map_err(io::Error::other)?
}

fn mapped() -> io::Result<Mapping> {
    let page = region::page::size();
    let mapping = Reservation::new(SIZE + 2 * page)?.open(page, SIZE)?;
    // Registers go there, of any code. But without it, it still serves.
    let _ = mapping.exclude_from_dumps();
    Ok(mapping)
}

fn register(mapping: &Mapping) -> io::Result<()> {
    // SAFETY: ours alone, and mapped until it is taken back or belongs to nobody.
    unsafe { os::set_signal_stack(mapping.bytes()) }
}

impl Drop for Added {
    fn drop(&mut self) {
        let Some(mapping) = self.0.take() else {
            return;
        };
        let all = mapping.span();
        let in_use = match os::signal_stack() {
            Ok(SignalStack::Idle { start, .. }) if start.addr() == all.start => {
                os::unset_signal_stack(SIZE).is_err()
            }
            // Somebody else's by now, or none.
            Ok(SignalStack::Idle { .. } | SignalStack::None) => false,
            // Perhaps on this one: the thread ends within a handler.
            Ok(SignalStack::InUse) | Err(_) => true,
        };
        if in_use {
            mem::forget(mapping);
            return;
        }
        os::each_touched_or_all(all, |span: Span| {
            // SAFETY: within the memory, of which nobody knows any more.
            unsafe { erase(mapping.at(span.start), span.len()) };
        });
        drop(mapping);
    }
}
