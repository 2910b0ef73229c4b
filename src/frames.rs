//! What is known of the frames of code that runs on a stack.

/// What is known of the frames of code, and so how it is found out how deep that code went.
///
/// After a run everything is erased that it touched. The system tells which pages those are, and to ask
/// it takes most of the time of a short run. Code whose frames are *probed* can't go past a stretch
/// of stack without a mark on it. So there a band of paint below the erased part tells the same, for
/// a few nanoseconds: if the band is as it was painted, nothing below was touched.
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
    /// Nothing that runs there takes more than [`MAX_UNTOUCHED`](Self::MAX_UNTOUCHED) of stack without
    /// writing to it, other than by probed frames.
    ///
    /// | code | |
    /// |---|---|
    /// | Rust for x86-64, x86 and AArch64, by any compiler that this crate builds with | yes |
    /// | C and C++ by clang with `-fstack-clash-protection` for those | yes |
    /// | C, C++ and assembly whose frames are under 4 KiB, `alloca` and arrays of variable length included: gcc's `-Wframe-larger-than=4095 -Wvla -Walloca` tells | yes |
    /// | gcc's `-fstack-clash-protection`, with larger frames | no: its probes leave what was there, and so no mark |
    /// | C with larger frames and no probes, as `mlkem-native` and `mldsa-native` have them | no |
    /// | assembly that takes more and only *reads* on its way down | no |
    ///
    /// Where the answer is no, `Any` is right. If it is broken nothing is undefined, but what
    /// the code left deeper in the stack may stay there. What other threads and signals do is the
    /// system's, and is taken into account.
    ///
    /// On Arm, RISC-V and s390x, Rust's frames have no probes, or such as only read. There
    /// `Probed` is the same as `Any`, and [`Protection::frames`](crate::Protection::frames) says so.
    Probed,
}

impl Frames {
    /// How much stack code may take without writing to it, in bytes, other than by probed frames.
    ///
    /// ```
    /// assert_eq!(stackbleach::Frames::MAX_UNTOUCHED, 4096);
    /// ```
    pub const MAX_UNTOUCHED: usize = 4096;

    /// What holds on this target.
    pub(crate) fn in_force(self) -> Self {
        if ARE_PROBED { self } else { Self::Any }
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
