//! What goes into an operation and what comes out of it.

use super::Rng;

/// What an operation is given to keep secret.
///
/// Arrays of bytes are, and tuples of these. For anything else see
/// [`Check::run_made`](crate::Check::run_made).
pub trait Secret: Sized {
    /// A new one, with bytes of `rng`.
    fn make(rng: &mut Rng) -> Self;
}

impl<const N: usize> Secret for [u8; N] {
    fn make(rng: &mut Rng) -> Self {
        rng.bytes()
    }
}

impl Secret for u64 {
    fn make(rng: &mut Rng) -> Self {
        rng.next_u64()
    }
}

macro_rules! of_tuples {
    ($($name:ident)+) => {
        impl<$($name: Secret),+> Secret for ($($name,)+) {
            fn make(rng: &mut Rng) -> Self {
                ($($name::make(rng),)+)
            }
        }
        impl<$($name: Output),+> Output for ($($name,)+) {
            fn empty() -> Self {
                ($($name::empty(),)+)
            }
            #[allow(non_snake_case, reason = "one name for a type and its value")]
            fn owned(&self, each: &mut dyn FnMut(*const [u8])) {
                let ($($name,)+) = self;
                $($name.owned(each);)+
            }
        }
    };
}

of_tuples!(A);
of_tuples!(A B);
of_tuples!(A B C);
of_tuples!(A B C D);

/// What an operation makes for its caller, who holds it on purpose: so it is no residue, and
/// neither is what it owns.
///
/// Numbers, arrays, vectors, strings, boxes, options, results and tuples are. Of a type of your
/// own return what it consists of, such as `signature.to_bytes()`.
pub trait Output: Sized {
    /// One to write to.
    fn empty() -> Self;
    /// Calls `each` for the memory that it owns beside its own bytes.
    fn owned(&self, each: &mut dyn FnMut(*const [u8])) {
        let _ = each;
    }
}

macro_rules! of_numbers {
    ($($type:ty)+) => {$(
        impl Output for $type {
            fn empty() -> Self {
                Self::default()
            }
        }
    )+};
}

of_numbers!(() bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64);

impl<T: Output, const N: usize> Output for [T; N] {
    fn empty() -> Self {
        std::array::from_fn(|_| T::empty())
    }
    fn owned(&self, each: &mut dyn FnMut(*const [u8])) {
        for value in self {
            value.owned(each);
        }
    }
}

impl<T: Output> Output for Vec<T> {
    fn empty() -> Self {
        Self::new()
    }
    fn owned(&self, each: &mut dyn FnMut(*const [u8])) {
        each(bytes_of(self.as_slice()));
        for value in self {
            value.owned(each);
        }
    }
}

impl Output for String {
    fn empty() -> Self {
        Self::new()
    }
    fn owned(&self, each: &mut dyn FnMut(*const [u8])) {
        each(self.as_bytes());
    }
}

impl<T: Output> Output for Box<T> {
    fn empty() -> Self {
        Self::new(T::empty())
    }
    fn owned(&self, each: &mut dyn FnMut(*const [u8])) {
        each(bytes_of(std::slice::from_ref(&**self)));
        (**self).owned(each);
    }
}

impl<T: Output> Output for Option<T> {
    fn empty() -> Self {
        None
    }
    fn owned(&self, each: &mut dyn FnMut(*const [u8])) {
        if let Some(value) = self {
            value.owned(each);
        }
    }
}

impl<T: Output, E: Output> Output for Result<T, E> {
    fn empty() -> Self {
        Ok(T::empty())
    }
    fn owned(&self, each: &mut dyn FnMut(*const [u8])) {
        match self {
            Ok(value) => value.owned(each),
            Err(error) => error.owned(each),
        }
    }
}

/// Where they lie.
pub(crate) fn bytes_of<T>(values: &[T]) -> *const [u8] {
    std::ptr::slice_from_raw_parts(values.as_ptr().cast(), size_of_val(values))
}
