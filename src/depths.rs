//! How deep runs go, and how deep the next one is expected to go.
//!
//! Who looks for what a run has changed begins at a guess. If the run stayed above it, all from
//! there up to what it changed has been looked at for nothing. If it went deeper, that is found
//! at once, and the search begins again further down, which costs a fixed amount. So the best guess
//! is the greatest depth of nearly all runs, where depths lie close together; and that of the
//! shallow ones, where a few are far deeper.
//!
//! Runs are counted by epochs of 32. After each, the guess is what would have been the cheaper of
//! two: the greatest depth, or the greatest of those that were no deeper than the mean of the epoch
//! before.
//!
//! It is arithmetic, in blocks of [`BLOCK`](crate::paint::BLOCK) bytes.

/// The depths of runs so far. `MISS` is what it costs to have guessed too little, as the number of
/// blocks that can be looked at in that time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Depths<const MISS: u16> {
    expected: u16,
    mean: u16,
    /// Of this epoch.
    deepest: u16,
    deepest_below_mean: u16,
    sum: u16,
    /// Since the last look back.
    deepest_since: u16,
    epochs: u8,
    runs: u8,
    runs_above_mean: u8,
}

/// So many runs are an epoch.
const EPOCH: u8 = 32;

/// After so many epochs, or 2,048 runs, it is told how deep they went: what lies deeper can go.
const LOOK_BACK: u8 = 64;

/// Deeper runs count as that deep: so the sum of an epoch's has room.
const DEEPEST: u16 = u16::MAX / EPOCH as u16;

/// Expected of the first run: what HMAC, AEADs and Ed25519 need is more, and what they touch first.
const FIRST: u16 = 8;

impl<const MISS: u16> Depths<MISS> {
    pub(crate) const UNKNOWN: Self = Self {
        expected: FIRST,
        mean: FIRST,
        deepest: 0,
        deepest_below_mean: 0,
        sum: 0,
        deepest_since: 0,
        epochs: 0,
        runs: 0,
        runs_above_mean: 0,
    };

    /// How many blocks the next run is expected to change, and one to spare.
    #[inline]
    pub(crate) fn expected(&self) -> usize {
        usize::from(self.expected) + 1
    }

    /// Takes note of a run that changed so many blocks. Now and then returns how many the deepest run
    /// has changed in a long time.
    #[inline]
    pub(crate) fn note(&mut self, blocks: usize) -> Option<usize> {
        let blocks = u16::try_from(blocks).map_or(DEEPEST, |blocks| blocks.min(DEEPEST));
        self.deepest = self.deepest.max(blocks);
        if blocks > self.mean {
            self.runs_above_mean += 1;
        } else {
            self.deepest_below_mean = self.deepest_below_mean.max(blocks);
        }
        self.sum += blocks;
        self.runs += 1;
        if self.runs < EPOCH {
            return None;
        }
        self.end_epoch()
    }

    /// Expects at least so many blocks from now on, until the epoch ends: where to expect too little
    /// is dear.
    pub(crate) fn expect(&mut self, blocks: usize) {
        let blocks = u16::try_from(blocks).map_or(DEEPEST, |blocks| blocks.min(DEEPEST));
        self.expected = self.expected.max(blocks);
    }

    #[cold]
    fn end_epoch(&mut self) -> Option<usize> {
        let runs_below_mean = self.runs - self.runs_above_mean;
        // What the greatest depth as a guess has those look at in vain that don't go far, at the
        // least; and what less of a guess costs the others.
        let in_vain =
            u32::from(self.deepest - self.deepest_below_mean) * u32::from(runs_below_mean);
        let missed = u32::from(MISS) * u32::from(self.runs_above_mean);
        self.expected = if missed < in_vain {
            self.deepest_below_mean
        } else {
            self.deepest
        };
        self.mean = self.sum / u16::from(EPOCH);
        self.deepest_since = self.deepest_since.max(self.deepest);
        (self.deepest, self.deepest_below_mean, self.sum) = (0, 0, 0);
        (self.runs, self.runs_above_mean) = (0, 0);
        self.epochs += 1;
        if self.epochs < LOOK_BACK {
            return None;
        }
        self.epochs = 0;
        Some(usize::from(core::mem::take(&mut self.deepest_since)))
    }
}

#[cfg(test)]
mod tests;
