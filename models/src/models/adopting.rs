//! Arenas without an owner.

use loom::{cell::UnsafeCell, sync::Arc, thread};

use super::{atomic::AtomicUsize, set::Set};

/// Three arenas, by their numbers, in two words, and who has none.
struct Arenas {
    orphans: Set<2>,
    /// Loom sees who reads and writes these, and whether the one knew of the other.
    used: [UnsafeCell<u32>; 3],
}

const NUMBERS: [usize; 3] = [3, usize::BITS as usize, usize::BITS as usize + 1];

impl Arenas {
    /// Changes one, as only its owner may. Returns how often that was done.
    fn use_alone(&self, number: usize) -> u32 {
        let index = NUMBERS.iter().position(|&own| own == number);
        self.used[index.unwrap()].with_mut(|used| {
            // SAFETY: loom has seen that nobody else does.
            let used = unsafe { &mut *used };
            *used += 1;
            *used
        })
    }

    fn hand_on(&self, number: usize) {
        assert_eq!(self.use_alone(number), 1);
        self.orphans.add(number);
    }

    /// Takes one if there is any, and uses it. Returns how many it were.
    fn adopt(&self) -> usize {
        let Some(number) = self.orphans.take() else {
            return 0;
        };
        assert_eq!(self.use_alone(number), 2);
        1
    }
}

/// A thread ends and hands its arena on, while two begin, for which there are two: each finds one.
pub fn an_arena_is_adopted_by_one_thread_with_what_its_owner_wrote_there() {
    loom::model(|| {
        let arenas = Arc::new(Arenas {
            orphans: Set {
                words: [0, 1].map(|_| AtomicUsize::new(0)),
            },
            used: [0, 1, 2].map(|_| UnsafeCell::new(0)),
        });
        arenas.hand_on(NUMBERS[1]);
        arenas.hand_on(NUMBERS[2]);
        let ending = {
            let arenas = Arc::clone(&arenas);
            thread::spawn(move || arenas.hand_on(NUMBERS[0]))
        };
        let beginning = {
            let arenas = Arc::clone(&arenas);
            thread::spawn(move || arenas.adopt())
        };
        assert_eq!(arenas.adopt(), 1);
        assert_eq!(beginning.join().unwrap(), 1);
        ending.join().unwrap();
        assert_eq!(arenas.adopt(), 1);
        assert_eq!(arenas.adopt(), 0);
    });
}
