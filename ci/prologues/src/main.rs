//! Each way into the crate, with what the compiler's fault breaks: closures, futures, results and
//! captures whose bodies and destructors have a local that is aligned to a page.
//!
//! The fault (x86-64, stack probes, every optimisation) is in functions that have such a local and
//! a way round it: their frame is taken down without having been put up. Here is none of these but
//! the control: bodies and destructors are straight and can be inlined, so that it is up to the
//! crate where they end.
//!
//! Ends well with a word on how many cases there were. With the argument `control` it calls the
//! function that must be broken, and so doesn't.

use std::{env, hint::black_box, panic};

mod futures;
mod page;
mod untaken;
mod ways;

use page::Page;

/// The form that is broken.
#[inline(never)]
fn early(yes: bool, f: fn(&mut Page)) {
    if yes {
        let mut page = Page([0; 4096]);
        f(&mut page);
    }
}

fn main() {
    // On purpose, all of them.
    panic::set_hook(Box::new(|_| {}));
    if env::args().nth(1).is_some_and(|word| word == "control") {
        for yes in [false, true] {
            let look: fn(&mut Page) = |page| assert_eq!(page.0[1], 0);
            // Neither is known to the compiler.
            early(black_box(yes), black_box(look));
        }
        println!("the control ended well");
        return;
    }
    let cases = ways::all() + futures::all() + untaken::all();
    println!("{cases} cases ended well");
}
