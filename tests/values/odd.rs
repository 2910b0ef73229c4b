//! Cases that no table of types has.

mod holes;
#[cfg(target_arch = "x86_64")]
mod out_of_line;
mod saved;

use crate::case::Case;

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = holes::cases();
    cases.extend(saved::cases());
    // Others are emulated, and have fewer cases.
    #[cfg(target_arch = "x86_64")]
    cases.extend(out_of_line::cases());
    cases
}
