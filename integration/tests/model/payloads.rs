//! Panics on purpose, and what is said of them.

use std::{
    any::Any,
    mem,
    panic::{AssertUnwindSafe, catch_unwind, panic_any},
};

use crate::{
    case::{Case, Token},
    event::NOT_A_STRING,
    here, maps, model,
    operation::Payload,
};

/// Panics when it is dropped.
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("the destructor of a payload");
    }
}

pub(crate) fn raise(case: &Case, payload: Payload, call: usize) -> ! {
    match payload {
        Payload::Fixed => panic_any(model::fixed_message(call)),
        Payload::Formatted => panic!("{}", model::formatted_message(call)),
        Payload::Long => panic!("{}", model::long_message(call)),
        Payload::Number => panic_any(call),
        Payload::Token => panic_any(Token::new(case)),
        Payload::Bomb => panic_any(Bomb),
        Payload::Resumed => {
            let failing = || -> () {
                let _busy = here::cached(case, maps::here());
                panic!("{}", model::formatted_message(call));
            };
            stackbleach::run(failing).unwrap_err().resume_unwind()
        }
    }
}

/// What a payload says that got here whole.
pub(crate) fn text(payload: Box<dyn Any + Send>) -> String {
    if let Some(text) = payload.downcast_ref::<&'static str>() {
        return (*text).to_owned();
    }
    match payload.downcast::<String>() {
        Ok(text) => *text,
        Err(other) => {
            if let Err(last) = catch_unwind(AssertUnwindSafe(|| drop(other))) {
                mem::drop(last);
            }
            NOT_A_STRING.to_owned()
        }
    }
}
