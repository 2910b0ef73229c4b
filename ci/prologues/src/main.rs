//! Each way into the crate, with what the compiler's fault breaks: closures, futures, results and
//! captures whose bodies and destructors have a local that is aligned to a page.
//!
//! The fault (x86-64, stack probes, every optimisation) is in functions that have such a local and
//! a branch before it: their frame is taken down without having been put up. Here is none of these
//! but the controls: bodies and destructors are straight and can be inlined, so that it is up to the
//! crate where they end.
//!
//! Ends well with a word on how many cases there were. With a control's name for its argument it
//! calls that, which must be broken, and so doesn't.

use std::{env, hint::black_box, mem::MaybeUninit, panic};

mod futures;
mod page;
mod untaken;
mod ways;

use page::Page;

/// The form that is broken: with a way round the local.
#[inline(never)]
fn early(yes: bool, f: fn(&mut Page)) {
    if yes {
        let mut page = Page([0; 4096]);
        f(&mut page);
    }
}

/// And with a branch before it that leads back to it.
#[inline(never)]
fn joined(yes: bool, place: &mut u8) {
    if yes {
        *place = 1;
    }
    let mut page = MaybeUninit::<Page>::uninit();
    black_box(&mut page);
}

fn main() {
    // On purpose, all of them.
    panic::set_hook(Box::new(|_| {}));
    if let Some(control) = env::args().nth(1) {
        for yes in [false, true] {
            // Nothing is known to the compiler.
            let yes = black_box(yes);
            let look: fn(&mut Page) = |page| assert_eq!(page.0[1], 0);
            match &*control {
                "early" => early(yes, black_box(look)),
                "joined" => joined(yes, black_box(&mut 0)),
                _ => panic!("no such control"),
            }
        }
        println!("the control ended well");
        return;
    }
    let cases = ways::all() + futures::all() + untaken::all();
    println!("{cases} cases ended well");
}
