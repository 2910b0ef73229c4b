//! What is known of the frames of code that runs on a stack.

/// What is known of the frames of code, and so how it is found out how deep that code went.
///
/// After a run everything is erased that it touched. The system tells which pages those are, and to
/// ask it takes most of the time of a short run. Code whose frames are *probed* writes to each 4 KiB
/// of stack that it takes. So there a band of paint tells the same, for 20 to 70 nanoseconds: if it is
/// as it was painted, nothing below was touched. If it isn't, the depth is looked for further
/// down, and if no paint is left there, the system is asked.
///
/// ```
/// use stackbleach::{Frames, HeapStack};
///
/// let mut stack = HeapStack::builder().frames(Frames::Probed).build()?;
/// let key = [7_u8; 32];
/// let sum = stack.run(|| key.iter().map(|&byte| u32::from(byte)).sum::<u32>())?;
/// assert_eq!(sum, 224);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Frames {
    /// Nothing is known. Whatever runs there, all that it touched is erased.
    #[default]
    Any,
    /// Nothing that runs there takes more than [`MAX_UNTOUCHED`](Self::MAX_UNTOUCHED), 4 KiB, of stack
    /// without writing to it, other than by probed frames.
    ///
    /// This is about all code that runs on the stack: closures, what they call and drop, the
    /// panic hook, and handlers of signals that have no stack of their own.
    ///
    /// | code for x86-64, x86, AArch64 and PowerPC64 LE | may run there |
    /// |---|---|
    /// | Rust, by rustc with LLVM, 1.88 or later (on PowerPC 1.95) | yes, but not with `-C profile-generate`, nor with ThreadSanitizer or AddressSanitizer: there rustc leaves the probes out. Where this crate is compiled so, `Probed` is the same as `Any` |
    /// | C and C++, by clang with `-fstack-clash-protection` (on AArch64 since clang 18) | yes, but on x86-64 and x86 not with `alloca` and arrays of variable length of 4 KiB or more: clang probes those by an exclusive or with zero, which leaves no mark |
    /// | C, C++ and assembly whose frames are under 4 KiB, with `alloca` and arrays of variable length counted in: the compilers' `-Wframe-larger-than=4095 -Wvla -Walloca` tell | yes |
    /// | Montgomery multiplication in assembly, as `ring`, `aws-lc` and OpenSSL have it, with moduli of up to 8,192 bits | yes: on its way down it only reads, but what it leaves out is at most 4,156 bytes, and there is room for that |
    /// | C and C++ with larger frames: `mlkem-native`, `mldsa-native`; of glibc, among others, `strtod`, `strxfrm`, `glob`, `fnmatch`, what looks up hosts, and `fprintf` to streams without a buffer, as `stderr`; of musl, `realpath` | no |
    /// | the same by gcc with `-fstack-clash-protection` | no: its probes leave what was there, and so no mark |
    /// | other assembly that takes more and only *reads* on its way down | no |
    ///
    /// Where the answer is no, or not known, `Any` is right. If the contract is broken nothing is
    /// undefined, but what the code left deeper in the stack may stay there. What the system leaves
    /// out in a signal's frame is allowed for.
    ///
    /// On Arm, RISC-V, s390x and LoongArch, Rust's frames have no probes, or such as only read. On Windows nothing would
    /// be gained: with `Any` a short run makes no system call either. There, and under
    /// Miri, `Probed` is the same as `Any`, and [`Protection::frames`](crate::Protection::frames) says
    /// so.
    Probed,
}

impl Frames {
    /// How much stack code may take without writing to it, in bytes, other than by probed frames.
    ///
    /// ```
    /// assert_eq!(stackbleach::Frames::MAX_UNTOUCHED, 4096);
    /// ```
    pub const MAX_UNTOUCHED: usize = 4096;

    /// What holds in this program.
    pub(crate) fn in_force(self) -> Self {
        if self == Self::Probed && crate::probes::leave_marks() {
            self
        } else {
            Self::Any
        }
    }
}

// Whether Rust's frames are, on this target.
cfg_if! {
    if #[cfg(probed)] {
        pub(crate) const ARE_PROBED: bool = true;
    } else {
        pub(crate) const ARE_PROBED: bool = false;
    }
}
