//! What is known to be left, by case, and why it can't be held.

use std::env::{self, consts::ARCH};

use crate::case::{Kind, Row};

struct Allowed {
    /// On which architectures, or "windows" or "musl"; all if there are none.
    architectures: &'static [&'static str],
    /// In which profiles, by `STACKBLEACH_VALUES_PROFILE`; all if there are none.
    profiles: &'static [&'static str],
    /// What the case has in its name: way, direction, type, as far as they matter.
    cases: &'static [&'static str],
    kinds: &'static [Kind],
    reason: &'static str,
}

/// Where a compiler does not optimise.
const DEBUG: &[&str] = &["debug"];
/// Where it is to make small code.
const SMALL: &[&str] = &["s", "z"];

const HERE: &[&str] = if cfg!(windows) {
    &["windows"]
} else if cfg!(target_env = "musl") {
    &["musl", ARCH]
} else {
    &[ARCH]
};

/// The same list as in SECURITY.md.
const ALLOWED: &[Allowed] = &[
    Allowed {
        architectures: &[],
        profiles: &[],
        cases: &["maybe_grow, not taken, "],
        kinds: &[Kind::Frame],
        reason: "the closure runs in its caller's frame, as where `f()` is written there, and how \
                 many places for its locals the compiler makes differs",
    },
    Allowed {
        architectures: &["x86_64"],
        profiles: &[],
        cases: &["maybe_grow, not taken, "],
        kinds: &[Kind::ByMemcpy],
        reason: "the caller moves what it has by `memcpy`, as the plain one does, and that leaves it in \
                 vector registers: in which depends on the lengths",
    },
    Allowed {
        architectures: &[],
        profiles: &[],
        cases: &[" of a Box<dyn FnOnce>, in, "],
        kinds: &[Kind::Frame, Kind::Register, Kind::Saved],
        reason: "the caller made the value there before the call, and has not used the register or \
                 the place for anything else",
    },
    Allowed {
        architectures: &[],
        profiles: &[],
        cases: &[
            "maybe_grow, taken, kept by the caller, six registers",
            "maybe_grow, taken, kept by the caller, eighteen registers", // on Windows
        ],
        kinds: &[Kind::Frame],
        reason: "the caller keeps as many values as there are registers for that, and the shell \
                 needs one as well: the closure is in the caller, too, for where there is room",
    },
    Allowed {
        architectures: &[],
        profiles: SMALL,
        cases: &[", kept by the caller, six registers"],
        kinds: &[Kind::Frame],
        reason: "as above",
    },
    Allowed {
        architectures: &[],
        profiles: &["o1", "z"],
        cases: &["Bleached::poll, kept by the caller, four values"],
        kinds: &[Kind::Frame],
        reason: "the caller puts one of its values in its frame, where the call takes a register",
    },
    Allowed {
        architectures: &[],
        profiles: &[],
        cases: &[
            "bleach, out, [u8;5]",
            "bleach, out, Dropped<[u8;5]>",
            "maybe_grow, taken, out, [u8;5]",
            "maybe_grow, taken, out, Dropped<[u8;5]>",
            "maybe_grow, taken, out, (u128,u128)",
            "maybe_grow, taken, out, Dropped<(u128,u128)>",
        ],
        kinds: &[Kind::Register, Kind::Saved],
        reason: "the caller has the result in registers already, to hand it on, and in one more than it \
                 needs for that",
    },
    Allowed {
        architectures: &[],
        profiles: &[],
        cases: &[
            "bleach, in, with a panic, Dropped<[u8;20]>",
            "bleach, in, with a panic, Dropped<[u8;24]>",
            "maybe_grow, taken, in, with a panic, Dropped<[u8;20]>",
            "maybe_grow, taken, in, with a panic, Dropped<[u8;24]>",
        ],
        kinds: &[Kind::Frame],
        reason: "the caller moves the end of the array into its closure by way of a place of its own",
    },
    Allowed {
        architectures: &[],
        profiles: SMALL,
        cases: &[
            "Option::map(bleach), out, [u8;32]",
            "Option::map(bleach), out, Dropped<[u8;32]>",
        ],
        kinds: &[Kind::Frame, Kind::Register],
        reason: "the result is moved once more by `Option::map`",
    },
    Allowed {
        architectures: &[],
        profiles: DEBUG,
        cases: &["maybe_grow, not taken, "],
        kinds: &[Kind::BelowCaller],
        reason: "a call through `FnOnce` has the closure in a frame of its own, one that is written \
                 there borrows it",
    },
    Allowed {
        architectures: &[],
        profiles: DEBUG,
        cases: &[
            "run, in, ",
            "run_measured, in, ",
            "bleach, in, ",
            "Bleached::new, in, ",
            "Bleached::with_stack, in, ",
            "Bleached::poll, in, ",
            "bleach, out, ",
            "run_measured, out, ",
            "Bleached::poll, out, (u32,u64)",
            "Bleached::poll, out, Dropped<(u32,u64)>",
            "Bleached::poll, out, (f32,u64)",
            "Bleached::poll, out, Dropped<(f32,u64)>",
            "Bleached::poll, out, (u8,f64)",
            "Bleached::poll, out, Dropped<(u8,f64)>",
            "maybe_grow, taken, ",
            "bleach of a Box<dyn FnOnce>, out, ",
        ],
        kinds: &[Kind::Frame],
        reason: "without optimisation whatever is moved has a place for each name that it had",
    },
    Allowed {
        architectures: &["aarch64", "arm", "s390x"],
        profiles: &[],
        cases: &["maybe_grow, not taken, in, with a panic, "],
        kinds: &[Kind::Frame],
        reason: "the closure's own local, in a frame that a panic has ended; the plain caller has it \
                 too, where what catches the panic runs over it",
    },
    Allowed {
        architectures: &["musl"],
        profiles: &[],
        cases: &["maybe_grow, not taken, in, with a panic, "],
        kinds: &[Kind::BelowCaller],
        reason: "the same, below the caller: what catches a panic there is less, and runs over less",
    },
    Allowed {
        architectures: &["musl"],
        profiles: &[],
        cases: &[
            "bleach, in, with a panic, [u8;32]",
            "bleach, in, with a panic, Dropped<[u8;32]>",
            "bleach, in, with a panic, Panics<[u8;32]>",
            "maybe_grow, taken, in, with a panic, [u8;32]",
            "maybe_grow, taken, in, with a panic, Dropped<[u8;32]>",
            "maybe_grow, taken, in, with a panic, Panics<[u8;32]>",
        ],
        kinds: &[Kind::Frame],
        reason: "the caller makes the array byte by byte, of which it has more than registers; the plain \
                 caller does too, where what catches the panic runs over it",
    },
    Allowed {
        architectures: &["powerpc64"],
        profiles: &[],
        cases: &["maybe_grow, not taken, in, with a panic, Dropped<f64>"],
        kinds: &[Kind::Register],
        reason: "the closure's own code, in place, has it in a register, and a panic that ends it leaves \
                 those for numbers as they are",
    },
    Allowed {
        architectures: &["windows"],
        profiles: DEBUG,
        cases: &["Bleached::new, kept by the caller, eighteen registers"],
        kinds: &[Kind::BelowCaller],
        reason: "a function that moves the future is called before the entry, and saves `rsi` and \
                 `rdi`, which functions give back there",
    },
    Allowed {
        architectures: &["windows"],
        profiles: DEBUG,
        cases: &[
            "bleach, in, with a panic, Dropped<(u64,f64)>",
            "bleach, in, with a panic, Dropped<[u8;16]>",
            "bleach, in, with a panic, Dropped<[u8;32]>",
            "bleach, in, with a panic, Dropped<Aligned64>",
            "maybe_grow, taken, in, with a panic, Dropped<[u8;16]>",
            "maybe_grow, taken, in, with a panic, Dropped<[u8;32]>",
            "maybe_grow, taken, in, with a panic, Dropped<Aligned64>",
        ],
        kinds: &[Kind::BelowCaller],
        reason: "where the panic goes on through the caller's own caller, the unwinder notes \
                 registers over the caller's frame, which has ended, and fills a part of that note; \
                 the system copies all of it (`RtlUnwindEx`), with what the caller had in its places",
    },
    Allowed {
        architectures: &["windows"],
        profiles: &[],
        cases: &["maybe_grow, not taken, in, with a panic, "],
        kinds: &[Kind::BelowCaller],
        reason: "the caller moves the closure to where it is called, by way of vector registers; a \
                 panic is an exception, of which the system stores all registers, with what of that \
                 nobody has written over by then",
    },
    Allowed {
        architectures: &["arm"],
        profiles: &[],
        cases: &[""],
        kinds: &[Kind::Saved],
        reason: "Arm has few scratch registers: the caller's own code moves values through those \
                 that it has saved",
    },
    Allowed {
        architectures: &["arm"],
        profiles: &[],
        cases: &[
            "maybe_grow, taken, in, with a panic, Dropped<u128>",
            // There it is the very function of `bleach`: what differs is the caller.
            "probed::bleach, in, with a panic, Dropped<[u8;16]>",
        ],
        kinds: &[Kind::BelowCaller],
        reason: "the same, in a register that functions give back, and what goes on with the panic \
                 saves it",
    },
    Allowed {
        architectures: &["aarch64", "arm", "loongarch64"],
        profiles: &[],
        cases: &[
            "Bleached::new, kept by the caller, six registers",
            "Bleached::poll, kept by the caller, six registers",
        ],
        kinds: &[Kind::Frame],
        reason: "the caller saves registers that it uses itself, before it calls anything",
    },
];

/// Why a row is allowed in the profile that this was built in.
pub(crate) fn reason(row: &Row) -> Option<&'static str> {
    let profile = profile();
    let mut allowed = ALLOWED.iter();
    let allowed = allowed.find(|allowed| {
        let has = |list: &[&str], these: &[&str]| {
            list.is_empty() || these.iter().any(|one| list.contains(one))
        };
        let here = has(allowed.profiles, &[&*profile]) && has(allowed.architectures, HERE);
        let listed = allowed.cases.iter().any(|case| row.case.contains(case));
        here && listed && allowed.kinds.contains(&row.kind)
    });
    allowed.map(|allowed| allowed.reason)
}

/// As the script names it; else what can be told.
pub(crate) fn profile() -> String {
    let told = env::var("STACKBLEACH_VALUES_PROFILE");
    told.unwrap_or_else(|_| {
        let guess = if cfg!(debug_assertions) {
            "debug"
        } else {
            "release"
        };
        guess.to_owned()
    })
}
