//! What standards ask for, in other words than theirs; what of that is measured here, and what remains
//! to be shown by those who build a module.

/// Which lines of the report speak to a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lines {
    /// Stack and registers, all ways of this crate.
    StackAndRegisters,
    /// All of them.
    All,
    /// None.
    None,
}

/// A sentence of a standard.
pub(crate) struct Requirement {
    pub(crate) standard: &'static str,
    pub(crate) clause: &'static str,
    /// What it asks for, paraphrased.
    pub(crate) asks: &'static str,
    pub(crate) lines: Lines,
    /// What those lines show of it.
    pub(crate) shown: &'static str,
    /// What they don't.
    pub(crate) remains: &'static str,
}

const ISO: &str = "ISO/IEC 19790:2012, 7.9.7 (FIPS 140-3)";
const KEM: &str = "FIPS 203, 3.3 (ML-KEM)";
const DSA: &str = "FIPS 204, 3.6.3 (ML-DSA)";

/// In the order of the standards.
pub(crate) const REQUIREMENTS: [Requirement; 9] = [
    Requirement {
        standard: ISO,
        clause: "methods",
        asks: "The module has methods to zeroise all unprotected sensitive security parameters in it.",
        lines: Lines::None,
        shown: "Not this: keys that the caller keeps are the caller's.",
        remains: "Zeroise the keys that the module holds (`zeroize`, `ZeroizeOnDrop`), and say where \
                  they are. Show it by a check of the program's own key store.",
    },
    Requirement {
        standard: ISO,
        clause: "temporary values",
        asks: "Temporary parameters are zeroised when they are no longer needed.",
        lines: Lines::All,
        shown: "After each call of the operations below, in each way of this crate, no byte that \
                depends on the key is left on the stack that was used or in registers; with `Heap`, \
                none in the heap.",
        remains: "Call each service that handles keys in one of these ways, and check each with \
                  `stackbleach-residue`. What a service writes to statics, files or other processes.",
    },
    Requirement {
        standard: ISO,
        clause: "no retrieval",
        asks: "What was zeroised can't be retrieved or used again.",
        lines: Lines::All,
        shown: "All memory that the process still has, and all registers, were compared after the \
                call: whole copies and derived values alike.",
        remains: "Swap, core dumps and hibernation (lock memory, or encrypt the device); memory that \
                  was given back to the system before; physical remanence.",
    },
    Requirement {
        standard: ISO,
        clause: "by the module (level 2 and up)",
        asks: "The module does it by itself, by overwriting, and not with another unprotected \
               parameter.",
        lines: Lines::All,
        shown: "This crate overwrites with zeros when the call returns, a panic included, without a \
                step that the caller could forget. Paint of `Frames::Probed` is an address and a \
                number, no parameter.",
        remains: "Keys that the module holds.",
    },
    Requirement {
        standard: ISO,
        clause: "status (level 2 and up)",
        asks: "The module gives a status when zeroisation is complete.",
        lines: Lines::None,
        shown: "A call of this crate returns only then; where it could not verify what it erased it \
                returns an error or panics.",
        remains: "The status output of the module's own service.",
    },
    Requirement {
        standard: ISO,
        clause: "at once (level 4)",
        asks: "Zeroisation can't be interrupted, and is quick enough that nothing is recovered between \
               its beginning and its end.",
        lines: Lines::None,
        shown: "A signal in between leaves nothing: `ci/residue.sh` and `ci/step.sh` stop at each \
                instruction. They show no bound of time.",
        remains: "The bound, on the module's platform; a scheduler may stop a process at any time.",
    },
    Requirement {
        standard: KEM,
        clause: "intermediate values",
        asks: "Data of intermediate steps of key generation, encapsulation and decapsulation is \
               destroyed as soon as it is no longer needed; the seed and the matrix that it expands to \
               may be kept.",
        lines: Lines::All,
        shown: "How each way treats intermediate values of the operations below. What they are \
                computed for makes no difference to what is erased: all stack that was touched, all \
                registers, all blocks.",
        remains: "A check of the module's own ML-KEM calls: `heap-checks/` has ML-KEM, with `Heap` and \
                  without. \"As soon as\" within a call: this crate erases when the call returns, the \
                  heap when a block is freed.",
    },
    Requirement {
        standard: DSA,
        clause: "key generation and signing",
        asks: "Data of intermediate steps that could tell of the private key is destroyed as soon as it \
               is no longer needed.",
        lines: Lines::All,
        shown: "As for ML-KEM; Ed25519 and RSA signatures are among the operations below.",
        remains: "A check of the module's own ML-DSA calls: `heap-checks/` has ML-DSA. A private key \
                  that is kept expanded is a key, not an intermediate value.",
    },
    Requirement {
        standard: DSA,
        clause: "verification",
        asks: "The same of verification, where message, signature or public key are confidential.",
        lines: Lines::StackAndRegisters,
        shown: "A call erases whatever its closure did, whichever of its inputs is secret.",
        remains: "A check in which the message or the signature is the secret: `stackbleach-residue` \
                  takes any.",
    },
];
