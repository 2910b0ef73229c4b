//! Blocks that other threads free.

use loom::{cell::UnsafeCell, sync::Arc, thread};

use super::{
    atomic::AtomicPtr,
    list::{List, Node},
};

/// Begins with a node, as a block that was freed does.
#[repr(C)]
struct Listed {
    node: Node,
    /// What else it holds. Loom sees who reads and writes this, and whether the one knew of the other.
    rest: UnsafeCell<u32>,
}

impl Listed {
    fn boxed() -> *mut Node {
        let all_zeros = Self {
            node: zeros(),
            rest: UnsafeCell::new(0),
        };
        Box::into_raw(Box::new(all_zeros)).cast()
    }
}

fn zeros() -> Node {
    // SAFETY: zeros are a valid node.
    unsafe { std::mem::zeroed() }
}

/// Changes what is listed, as only its owner may.
///
/// # Safety
///
/// It must be alive.
unsafe fn use_alone(node: *mut Node) -> u32 {
    // SAFETY: by this function's own contract.
    let listed = unsafe { &*node.cast::<Listed>() };
    listed.rest.with_mut(|rest| {
        // SAFETY: loom has seen that nobody else does.
        let rest = unsafe { &mut *rest };
        *rest += 1;
        *rest
    })
}

/// # Safety
///
/// It must be alive, and nobody else's.
unsafe fn drop_listed(node: *mut Node) {
    // SAFETY: by this function's own contract.
    drop(unsafe { Box::from_raw(node.cast::<Listed>()) });
}

fn empty() -> Arc<List> {
    Arc::new(List {
        newest: AtomicPtr::new(std::ptr::null_mut()),
    })
}

/// Takes all, uses and drops them. Returns how many there were.
fn take_and_drop(list: &List) -> usize {
    let mut count = 0;
    list.take_all(|node| {
        count += 1;
        // SAFETY: taken.
        assert_eq!(unsafe { use_alone(node) }, 2);
        // SAFETY: as above.
        unsafe { drop_listed(node) };
    });
    count
}

/// Uses a new one, and gives it away.
fn push_a_used_one(list: &List) {
    let node = Listed::boxed();
    // SAFETY: new.
    assert_eq!(unsafe { use_alone(node) }, 1);
    // SAFETY: as above.
    unsafe { list.push(node) };
}

/// Two threads free a block or two each, while the owner takes what is there.
pub fn blocks_freed_elsewhere_come_back_once_each_with_what_was_written_to_them() {
    loom::model(|| {
        let list = empty();
        let pushers = [1, 2].map(|blocks| {
            let list = Arc::clone(&list);
            thread::spawn(move || (0..blocks).for_each(|_| push_a_used_one(&list)))
        });
        let early = take_and_drop(&list);
        for pusher in pushers {
            pusher.join().unwrap();
        }
        let late = take_and_drop(&list);
        assert_eq!(early + late, 3);
        assert!(list.is_empty());
    });
}
