//! Looks at memory that was freed.

use std::{fs::File, os::unix::fs::FileExt};

use stackbleach::{HeapErasure, heap_erasure};

/// It must hold zeros, but for a link at its beginning. It may be closed.
pub(crate) fn zeros_at(address: usize, size: usize) -> bool {
    const LINK: usize = size_of::<usize>();

    if heap_erasure() != HeapErasure::Runs || size <= LINK {
        return true;
    }
    // Each time anew: in a fork it is of another process.
    let Ok(memory) = File::open("/proc/self/mem") else {
        return true;
    };
    let mut bytes = [1; 4096];
    for at in (LINK..size).step_by(bytes.len()) {
        let bytes = &mut bytes[..(size - at).min(4096)];
        if memory.read_exact_at(bytes, (address + at) as u64).is_err() {
            return true;
        }
        if bytes.iter().any(|&byte| byte != 0) {
            return false;
        }
    }
    true
}
