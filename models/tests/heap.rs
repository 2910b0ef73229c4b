//! The models, and that they find what is wrong with weaker orderings.

use std::panic;

use stackbleach_models::{as_written, without_acquire, without_release};

/// Whether loom has found one who reads or writes without knowing who did before.
fn is_found(model: fn()) -> bool {
    let Err(payload) = panic::catch_unwind(model) else {
        return false;
    };
    let message = payload
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| payload.downcast_ref::<&str>().copied());
    message.is_some_and(|message| message.contains("Causality violation"))
}

macro_rules! models {
    ($($module:ident::$model:ident)*) => {
        mod holds {
            $(#[test]
            fn $model() {
                super::as_written::$module::$model();
            })*
        }
        mod needs_acquire {
            $(#[test]
            fn $model() {
                assert!(super::is_found(super::without_acquire::$module::$model));
            })*
        }
        mod needs_release {
            $(#[test]
            fn $model() {
                assert!(super::is_found(super::without_release::$module::$model));
            })*
        }
    };
}

models! {
    listing::blocks_freed_elsewhere_come_back_once_each_with_what_was_written_to_them
    adopting::an_arena_is_adopted_by_one_thread_with_what_its_owner_wrote_there
    claiming::rows_that_overlap_are_claimed_one_after_another_with_what_was_written_there
    claiming::rows_beside_each_other_are_claimed_at_the_same_time
}
