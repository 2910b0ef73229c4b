//! Chunks that threads claim, use and give back.

use loom::{cell::UnsafeCell, sync::Arc, thread};

use super::{atomic::AtomicUsize, claims::Claims};

const BITS: usize = usize::BITS as usize;

/// Threads claim multiples of this.
const UNIT: usize = BITS / 4;
/// So many units are free, the second half of them in another word than the first.
const FREE: usize = 4;
const FIRST: usize = BITS / 2;
const OF: usize = 2 * BITS;

struct Reservation {
    claims: Claims<2>,
    /// What each free unit holds. Loom sees who reads and writes this, and whether the one knew of the
    /// other.
    units: [UnsafeCell<u32>; FREE],
}

impl Reservation {
    fn new() -> Arc<Self> {
        let (below, above) = (usize::MAX >> FIRST, usize::MAX << FIRST);
        Arc::new(Self {
            claims: Claims {
                words: [AtomicUsize::new(below), AtomicUsize::new(above)],
            },
            units: [const { 0 }; FREE].map(UnsafeCell::new),
        })
    }

    /// Claims a row if there is one, uses it, and gives it back.
    fn claim_use_release(&self, count: usize) -> bool {
        let Some(first) = self.claims.claim(count * UNIT, OF) else {
            return false;
        };
        self.use_alone(first, count);
        self.claims.release(first, count * UNIT);
        true
    }

    /// Writes to claimed units, as only their owner may, and leaves zeros.
    fn use_alone(&self, first: usize, count: usize) {
        for unit in &self.units[(first - FIRST) / UNIT..][..count] {
            for step in [1, u32::MAX] {
                unit.with_mut(|unit| {
                    // SAFETY: loom has seen that nobody else does.
                    let unit = unsafe { &mut *unit };
                    *unit = unit.wrapping_add(step);
                    assert_eq!(*unit, u32::from(step == 1));
                });
            }
        }
    }

    /// Whether all that was free is so again, and nothing else.
    fn is_as_before(&self) -> bool {
        self.claims.claim(FREE * UNIT, OF) == Some(FIRST) && self.claims.claim(1, OF).is_none()
    }
}

/// Of two rows that don't fit beside each other one comes after the other, whichever words they are in.
pub fn rows_that_overlap_are_claimed_one_after_another_with_what_was_written_there() {
    loom::model(|| {
        let reservation = Reservation::new();
        let other = {
            let reservation = Arc::clone(&reservation);
            thread::spawn(move || reservation.claim_use_release(3))
        };
        let claimed = reservation.claim_use_release(3);
        let other = other.join().unwrap();
        // One may have been in the other's way, but for nothing only if it came too late as well.
        assert!(claimed || other);
        assert!(reservation.is_as_before());
    });
}

/// Three threads, of which all may find room at the same time. Each is interrupted where it could go on three
/// times at most: all orders would take hours.
pub fn rows_beside_each_other_are_claimed_at_the_same_time() {
    let mut some_orders = loom::model::Builder::new();
    some_orders.preemption_bound = Some(3);
    some_orders.check(|| {
        let reservation = Reservation::new();
        let others = [1, 2].map(|count| {
            let reservation = Arc::clone(&reservation);
            thread::spawn(move || reservation.claim_use_release(count))
        });
        reservation.claim_use_release(1);
        for other in others {
            other.join().unwrap();
        }
        assert!(reservation.is_as_before());
    });
}
