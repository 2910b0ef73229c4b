//! Which stack is in use.

use crate::{
    current, label,
    os::{self, NotOwn, OwnStack, SignalStack},
    span::Span,
};

/// The stack that the calling thread is on.
#[derive(Clone, Copy, Debug)]
pub(super) enum Stack {
    /// A heap stack, by our own record or, if it is that of another copy of this crate, its label.
    Heap(Span),
    /// The thread's own, by what the system says of it.
    Own(OwnStack),
}

impl Stack {
    /// The stack with this address on it.
    pub(super) fn in_use(stack_pointer: usize) -> Result<Self, NotOwn> {
        // That may lie within another stack, in a local of some frame. Then there are live
        // frames on both sides of it.
        if let Ok(SignalStack::InUse) = os::signal_stack() {
            return Err(NotOwn::SignalStack);
        }
        match current::heap_stack(stack_pointer).or_else(|| label::found(stack_pointer)) {
            Some(bounds) => Ok(Self::Heap(bounds)),
            None => match os::own_stack(stack_pointer) {
                Ok(own) => Ok(Self::Own(own)),
                Err(NotOwn::Foreign) => Self::of_another_copy(stack_pointer),
                Err(why) => Err(why),
            },
        }
    }

    #[cold]
    fn of_another_copy(stack_pointer: usize) -> Result<Self, NotOwn> {
        let bounds = label::find(stack_pointer).ok_or(NotOwn::Foreign)?;
        Ok(Self::Heap(bounds))
    }

    /// Its lowest address, as far as that is known.
    pub(super) fn limit(&self) -> usize {
        match self {
            Self::Heap(bounds) => bounds.start,
            Self::Own(own) => own.bounds().start,
        }
    }
}
