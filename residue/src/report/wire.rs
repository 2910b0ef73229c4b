//! A report on its way from the process that measured to the one that asked.

use std::time::Duration;

use super::{Doubt, Facts, Finding, Inconclusive, Report, WrittenBy};
use crate::{Place, RegisterKind};

/// What can be written as bytes and read again.
pub(crate) trait Wire: Sized {
    fn put(&self, to: &mut Vec<u8>);
    /// `None` where the bytes are none of these.
    fn get(from: &mut &[u8]) -> Option<Self>;
}

impl Wire for u64 {
    fn put(&self, to: &mut Vec<u8>) {
        to.extend(self.to_le_bytes());
    }
    fn get(from: &mut &[u8]) -> Option<Self> {
        let (number, rest) = from.split_first_chunk()?;
        *from = rest;
        Some(Self::from_le_bytes(*number))
    }
}

macro_rules! of_numbers {
    ($($type:ty)+) => {$(
        impl Wire for $type {
            fn put(&self, to: &mut Vec<u8>) {
                u64::try_from(*self).expect("it fits").put(to);
            }
            fn get(from: &mut &[u8]) -> Option<Self> {
                u64::get(from)?.try_into().ok()
            }
        }
    )+};
}

of_numbers!(u32 usize);

impl Wire for bool {
    fn put(&self, to: &mut Vec<u8>) {
        u64::from(*self).put(to);
    }
    fn get(from: &mut &[u8]) -> Option<Self> {
        Some(u64::get(from)? != 0)
    }
}

impl Wire for i64 {
    fn put(&self, to: &mut Vec<u8>) {
        self.cast_unsigned().put(to);
    }
    fn get(from: &mut &[u8]) -> Option<Self> {
        u64::get(from).map(u64::cast_signed)
    }
}

impl Wire for String {
    fn put(&self, to: &mut Vec<u8>) {
        self.len().put(to);
        to.extend(self.as_bytes());
    }
    fn get(from: &mut &[u8]) -> Option<Self> {
        let len = usize::get(from)?;
        let (text, rest) = from.split_at_checked(len)?;
        *from = rest;
        Self::from_utf8(text.to_vec()).ok()
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn put(&self, to: &mut Vec<u8>) {
        self.len().put(to);
        for value in self {
            value.put(to);
        }
    }
    fn get(from: &mut &[u8]) -> Option<Self> {
        (0..usize::get(from)?).map(|_| T::get(from)).collect()
    }
}

impl<T: Wire> Wire for Option<T> {
    fn put(&self, to: &mut Vec<u8>) {
        self.is_some().put(to);
        if let Some(value) = self {
            value.put(to);
        }
    }
    fn get(from: &mut &[u8]) -> Option<Self> {
        if bool::get(from)? {
            T::get(from).map(Some)
        } else {
            Some(None)
        }
    }
}

impl Wire for Duration {
    fn put(&self, to: &mut Vec<u8>) {
        u64::try_from(self.as_nanos()).unwrap_or(u64::MAX).put(to);
    }
    fn get(from: &mut &[u8]) -> Option<Self> {
        u64::get(from).map(Self::from_nanos)
    }
}

macro_rules! of_lists {
    ($($type:ident)+) => {$(
        /// By its number in the list of all.
        impl Wire for $type {
            fn put(&self, to: &mut Vec<u8>) {
                let number = Self::ALL.iter().position(|is| is == self);
                number.expect("all are listed").put(to);
            }
            fn get(from: &mut &[u8]) -> Option<Self> {
                Self::ALL.get(usize::get(from)?).copied()
            }
        }
    )+};
}

of_lists!(Doubt RegisterKind);

macro_rules! of_structs {
    ($($type:ident { $($field:ident)+ })+) => {$(
        impl Wire for $type {
            fn put(&self, to: &mut Vec<u8>) {
                $(self.$field.put(to);)+
            }
            fn get(from: &mut &[u8]) -> Option<Self> {
                Some(Self { $($field: Wire::get(from)?),+ })
            }
        }
    )+};
}

of_structs! {
    Report { found inconclusive let_through facts }
    Finding { place start len bytes bytes_of_secret only_at_first_call writer part_of }
    WrittenBy { headline frames }
    Inconclusive { doubt reason }
    Facts { keys repeats rounds subjects controls compared copies_of_result notes took }
}

impl Wire for Place {
    fn put(&self, to: &mut Vec<u8>) {
        match self {
            Self::Stack { below } => (0_u32.put(to), below.put(to)).1,
            Self::ThreadStack => 1_u32.put(to),
            Self::Heap => 2_u32.put(to),
            Self::Static { object } => (3_u32.put(to), object.put(to)).1,
            Self::Mapping { name, permissions } => {
                4_u32.put(to);
                name.put(to);
                permissions.put(to);
            }
            Self::Register { kind, name } => {
                5_u32.put(to);
                kind.put(to);
                name.put(to);
            }
        }
    }
    fn get(from: &mut &[u8]) -> Option<Self> {
        Some(match u32::get(from)? {
            0 => Self::Stack {
                below: Wire::get(from)?,
            },
            1 => Self::ThreadStack,
            2 => Self::Heap,
            3 => Self::Static {
                object: Wire::get(from)?,
            },
            4 => Self::Mapping {
                name: Wire::get(from)?,
                permissions: Wire::get(from)?,
            },
            5 => Self::Register {
                kind: Wire::get(from)?,
                name: Wire::get(from)?,
            },
            _ => return None,
        })
    }
}
