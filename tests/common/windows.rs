//! The calls of Windows that tests make: what is in `windows-sys` is not repeated, the rest is in the
//! modules, which stand for those of the same name on Unixes.

use windows_sys::Win32::System::{
    LibraryLoader::{GetModuleHandleW, GetProcAddress},
    Memory::{
        MEM_COMMIT, MEMORY_BASIC_INFORMATION, PAGE_GUARD, PAGE_READONLY, PAGE_READWRITE,
        PAGE_WRITECOPY, VirtualQuery,
    },
};

/// Whether this is wine, and not Windows itself.
pub(crate) fn is_wine() -> bool {
    let library = windows_sys::w!("ntdll.dll");
    // SAFETY: asks by a name.
    let library = unsafe { GetModuleHandleW(library) };
    // SAFETY: the library is always loaded, and asks by a name.
    unsafe { GetProcAddress(library, windows_sys::s!("wine_get_version")) }.is_some()
}

/// A stretch of pages that are alike.
#[derive(Clone, Copy)]
pub(crate) struct Part(MEMORY_BASIC_INFORMATION);

impl Part {
    /// The one that the address is in, if it is one of the program's.
    pub(crate) fn at(address: usize) -> Option<Self> {
        let mut found = MEMORY_BASIC_INFORMATION::default();
        let pointer = std::ptr::without_provenance(address);
        // SAFETY: writes to a local of that length.
        let len = unsafe { VirtualQuery(pointer, &raw mut found, size_of_val(&found)) };
        (len == size_of_val(&found)).then_some(Self(found))
    }

    /// Those that have something of the range, lowest first.
    pub(crate) fn all(range: std::ops::Range<usize>) -> impl Iterator<Item = Self> {
        let mut at = range.start;
        std::iter::from_fn(move || {
            let part = (at < range.end).then(|| Self::at(at)).flatten()?;
            at = part.range().end;
            Some(part)
        })
    }

    pub(crate) fn range(&self) -> std::ops::Range<usize> {
        let start = self.0.BaseAddress.addr();
        start..start + self.0.RegionSize
    }

    /// Where what was reserved with it begins; 0 for what is free.
    pub(crate) fn allocation(&self) -> usize {
        self.0.AllocationBase.addr()
    }

    pub(crate) fn is_guard(&self) -> bool {
        self.0.State == MEM_COMMIT && self.0.Protect & PAGE_GUARD != 0
    }

    /// Has memory, and can be written to.
    pub(crate) fn is_writable(&self) -> bool {
        self.0.State == MEM_COMMIT && matches!(self.0.Protect, PAGE_READWRITE | PAGE_WRITECOPY)
    }

    /// Has memory, and can be read.
    pub(crate) fn is_readable(&self) -> bool {
        self.is_writable() || self.0.State == MEM_COMMIT && self.0.Protect == PAGE_READONLY
    }
}
