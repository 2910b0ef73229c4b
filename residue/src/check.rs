//! A check of one operation: what the user asks for.

use std::{any::type_name, panic::Location, slice, time::Duration};

use super::{Doubt, Output, Report, Rng, Secret, values::bytes_of};

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
pub(crate) mod here;

/// How an operation is checked.
///
/// ```
/// use stackbleach_residue::Check;
///
/// let check = Check::new().keys(3).public_result(true);
/// # let _ = check;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Under how many secrets, 2 to 99; 5 by default. A byte that depends on the secret is missed with
    /// a chance of one in 256 for each but the first.
    pub keys: usize,
    /// How many processes get the same secret, at least 2; 2 by default. What differs between them is
    /// noise.
    pub repeats: usize,
    /// How many calls there are before the measured one, in the warm round; 1 by default.
    pub warm_ups: u32,
    /// Whether a first call is measured as well, which finds what is cached then; yes by default.
    pub cold: bool,
    /// Whether to find out who wrote what is left; needs the feature `names`.
    pub names: bool,
    /// Whether the result is public, such as a signature, so that copies of it are no residue; no by
    /// default, since a derived key isn't.
    pub public_result: bool,
    /// What is not to make a verdict inconclusive.
    pub let_through: Vec<Doubt>,
    /// What the check may take; a minute by default.
    pub time_limit: Duration,
}

impl Default for Check {
    fn default() -> Self {
        Self::new()
    }
}

impl Check {
    /// As [`residue`](crate::residue) checks.
    #[must_use]
    pub fn new() -> Self {
        Self {
            keys: 5,
            repeats: 2,
            warm_ups: 1,
            cold: true,
            names: cfg!(feature = "names"),
            public_result: false,
            let_through: Vec::new(),
            time_limit: Duration::from_secs(60),
        }
    }

    /// Sets [`keys`](Self#structfield.keys).
    #[must_use]
    pub fn keys(self, keys: usize) -> Self {
        Self { keys, ..self }
    }

    /// Sets [`repeats`](Self#structfield.repeats).
    #[must_use]
    pub fn repeats(self, repeats: usize) -> Self {
        Self { repeats, ..self }
    }

    /// Sets [`warm_ups`](Self#structfield.warm_ups).
    #[must_use]
    pub fn warm_ups(self, warm_ups: u32) -> Self {
        Self { warm_ups, ..self }
    }

    /// Sets [`cold`](Self#structfield.cold).
    #[must_use]
    pub fn cold(self, cold: bool) -> Self {
        Self { cold, ..self }
    }

    /// Sets [`names`](Self#structfield.names).
    #[must_use]
    pub fn names(self, names: bool) -> Self {
        Self { names, ..self }
    }

    /// Sets [`public_result`](Self#structfield.public_result).
    #[must_use]
    pub fn public_result(self, public_result: bool) -> Self {
        Self {
            public_result,
            ..self
        }
    }

    /// Sets [`time_limit`](Self#structfield.time_limit).
    #[must_use]
    pub fn time_limit(self, time_limit: Duration) -> Self {
        Self { time_limit, ..self }
    }

    /// Has such a doubt not make the verdict inconclusive. It is in the report all the same.
    #[must_use]
    pub fn let_through(mut self, doubt: Doubt) -> Self {
        self.let_through.push(doubt);
        self
    }

    /// Checks an operation that writes its result where it is told to.
    ///
    /// # Panics
    ///
    /// If there are less than 2 keys or repeats, or more than 99 keys; so do the others.
    #[track_caller]
    pub fn run<S, O, F>(&self, mut operation: F) -> Report
    where
        S: Secret,
        O: Output,
        F: FnMut(&S, &mut O),
    {
        self.writing::<F, _, _, _, _>(Input::new(S::make, whole, false), &mut operation)
    }

    /// Checks an operation that returns its result.
    #[track_caller]
    pub fn run_of<S, R, F>(&self, mut operation: F) -> Report
    where
        S: Secret,
        R: Output,
        F: FnMut(&S) -> R,
    {
        self.returning::<F, _, _, _, _>(Input::new(S::make, whole, false), &mut operation)
    }

    /// Checks an operation on what `prepare` makes of the secret, which isn't measured: a signing key of
    /// a crate's own, say. What that holds is the caller's, and stays where it is.
    ///
    /// ```no_run
    /// # struct SigningKey; impl SigningKey {
    /// # fn from_bytes(_: &[u8; 32]) -> Self { SigningKey } fn sign(&self, _: &[u8]) -> [u8; 64] { [0; 64] } }
    /// let report = stackbleach_residue::Check::new().public_result(true).run_prepared(
    ///     |key: &[u8; 32]| SigningKey::from_bytes(key),
    ///     |key, signature: &mut [u8; 64]| *signature = key.sign(b"message"),
    /// );
    /// assert!(report.is_clean(), "{report}");
    /// ```
    #[track_caller]
    pub fn run_prepared<S, P, O, M, F>(&self, mut prepare: M, mut operation: F) -> Report
    where
        S: Secret,
        O: Output,
        M: FnMut(&S) -> P,
        F: FnMut(&P, &mut O),
    {
        let make = move |rng: &mut Rng| {
            let secret = S::make(rng);
            let prepared = prepare(&secret);
            (secret, prepared)
        };
        self.writing::<F, _, _, _, _>(
            Input::new(make, both, true),
            &mut |(_, prepared): &(S, P), output: &mut O| {
                operation(prepared, output);
            },
        )
    }

    /// Checks an operation on what `make` makes of random bytes, such as an RSA key. That isn't
    /// measured. It is made in each process anew: if where it lies in memory depends on the bytes, so
    /// do addresses, and what holds these is found.
    #[track_caller]
    pub fn run_made<P, O, M, F>(&self, make: M, mut operation: F) -> Report
    where
        O: Output,
        M: FnMut(&mut Rng) -> P,
        F: FnMut(&P, &mut O),
    {
        self.writing::<F, _, _, _, _>(Input::new(make, whole, true), &mut operation)
    }

    #[track_caller]
    fn writing<U, T, O, M, F>(&self, input: Input<T, M>, operation: &mut F) -> Report
    where
        O: Output,
        M: FnMut(&mut Rng) -> T,
        F: FnMut(&T, &mut O),
    {
        self.assert_sound();
        let call = Call {
            at: Location::caller(),
            operation: type_name::<U>(),
        };
        #[cfg(all(target_os = "linux", target_arch = "x86_64"))]
        return here::check(self, &call, &mut here::Writing::new(input, operation));
        #[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
        return elsewhere(
            self,
            call,
            (input.of, input.secret, input.is_prepared, operation),
        );
    }

    #[track_caller]
    fn returning<U, T, R, M, F>(&self, input: Input<T, M>, operation: &mut F) -> Report
    where
        R: Output,
        M: FnMut(&mut Rng) -> T,
        F: FnMut(&T) -> R,
    {
        self.assert_sound();
        let call = Call {
            at: Location::caller(),
            operation: type_name::<U>(),
        };
        #[cfg(all(target_os = "linux", target_arch = "x86_64"))]
        return here::check(self, &call, &mut here::Returning::new(input, operation));
        #[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
        return elsewhere(
            self,
            call,
            (input.of, input.secret, input.is_prepared, operation),
        );
    }

    fn assert_sound(&self) {
        assert!((2..100).contains(&self.keys), "2 to 99 keys");
        assert!(self.repeats >= 2, "at least 2 repeats");
    }

    /// How many calls there are before the measured one, in each round.
    #[cfg(all(target_os = "linux", target_arch = "x86_64"))]
    pub(crate) fn rounds(&self) -> Vec<u32> {
        let mut rounds = Vec::new();
        if self.cold || self.warm_ups == 0 {
            rounds.push(0);
        }
        if self.warm_ups > 0 {
            rounds.push(self.warm_ups);
        }
        rounds
    }
}

/// What an operation is given.
pub(crate) struct Input<T, M> {
    /// Makes it.
    pub(crate) of: M,
    /// Where its own bytes are.
    pub(crate) secret: fn(&T) -> Vec<*const [u8]>,
    /// Whether it is more than bytes: to make it may leave things anywhere.
    pub(crate) is_prepared: bool,
}

impl<T, M: FnMut(&mut Rng) -> T> Input<T, M> {
    fn new(of: M, secret: fn(&T) -> Vec<*const [u8]>, is_prepared: bool) -> Self {
        Self {
            of,
            secret,
            is_prepared,
        }
    }
}

/// Which of a program's checks it is.
pub(crate) struct Call {
    pub(crate) at: &'static Location<'static>,
    /// The name of the operation's type, which has that of the function that it is written in.
    pub(crate) operation: &'static str,
}

/// All of the secret's own bytes.
fn whole<S>(secret: &S) -> Vec<*const [u8]> {
    vec![bytes_of(slice::from_ref(secret))]
}

/// Of a secret and what was prepared, the first.
fn both<S, P>((secret, prepared): &(S, P)) -> Vec<*const [u8]> {
    vec![
        bytes_of(slice::from_ref(secret)),
        bytes_of(slice::from_ref(prepared)),
    ]
}

#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
fn elsewhere<T>(check: &Check, call: Call, _: T) -> Report {
    let _ = (call.at, call.operation);
    let mut report = Report::doubtful(Doubt::NotMeasured, not_here());
    report.let_through.clone_from(&check.let_through);
    report
}

/// Why nothing is measured.
#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
pub(crate) fn not_here() -> String {
    format!(
        "residue can't be measured here: on Linux on x86-64 only, and this is {} on {}",
        std::env::consts::OS,
        std::env::consts::ARCH
    )
}
