//! Several ways, measured by turns.

/// What came of it, way by way.
#[derive(Default)]
pub(crate) struct Measured {
    samples: Vec<Vec<f64>>,
}

impl Measured {
    /// Has each way be measured `rounds` times, by turns. `sample` gets the number of a way, and returns
    /// nanoseconds.
    pub(crate) fn new(ways: usize, rounds: usize, sample: impl FnMut(usize) -> f64) -> Self {
        let mut measured = Self::default();
        measured.add(ways, rounds, sample);
        measured
    }

    /// The same once more.
    pub(crate) fn add(&mut self, ways: usize, rounds: usize, mut sample: impl FnMut(usize) -> f64) {
        self.samples.resize(ways, Vec::new());
        for round in 0..rounds {
            for turn in 0..ways {
                // Each goes first as often as the others do.
                let way = (turn + round) % ways;
                self.samples[way].push(sample(way));
            }
        }
    }

    /// The median of a way, in nanoseconds.
    pub(crate) fn median(&self, way: usize) -> f64 {
        median(self.samples[way].clone())
    }

    /// The median of the ratios in each round.
    pub(crate) fn ratio(&self, way: usize, to: usize) -> f64 {
        self.of_rounds(way, to, |way, to| way / to)
    }

    /// The median of the differences in each round, in nanoseconds.
    pub(crate) fn difference(&self, way: usize, from: usize) -> f64 {
        self.of_rounds(way, from, |way, from| way - from)
    }

    fn of_rounds(&self, way: usize, other: usize, of: impl Fn(f64, f64) -> f64) -> f64 {
        let rounds = self.samples[way].iter().zip(&self.samples[other]);
        median(rounds.map(|(&way, &other)| of(way, other)).collect())
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
