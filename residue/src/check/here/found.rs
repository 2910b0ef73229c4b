//! From bytes to findings: where they lie, in rows, and how much of the secret is among them.

use std::collections::{BTreeMap, HashSet};

use super::{places::Places, steer::Acted};
use crate::{
    Finding, Place,
    registers::{self, GENERAL, Kind},
};

/// A byte that depends on the secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Byte {
    /// At that address.
    Memory(u64),
    /// At that offset in the general registers.
    General(usize),
    /// At that offset in the extended state.
    Extended(usize),
}

/// Up to so many bytes that are the same under all keys are no end of a row.
const GAP: u64 = 8;
/// So many bytes in a row are no chance.
const WINDOW: usize = 4;

/// In rows, by place, which end before the addresses of `cuts` at the latest.
pub(super) fn findings(runs: &[Vec<Acted>], bytes: &[Byte], cuts: &[u64]) -> Vec<Finding> {
    let places = Places::of(&runs[0][0]);
    let secrets: Vec<HashSet<Vec<u8>>> = runs
        .iter()
        .map(|run| {
            let secret = run[0].bytes(false);
            let window = WINDOW.min(secret.len()).max(1);
            secret.windows(window).map(<[u8]>::to_vec).collect()
        })
        .collect();
    let mut found = Vec::new();
    for row in rows(bytes, &places, cuts) {
        let (start, end) = (row[0], row[row.len() - 1] + 1);
        let len = usize::try_from(end - start).expect("as much as is mapped");
        let of_secret = of_secret(&secrets, len, |key, offset| {
            super::measured::byte_at(&runs[key][0].after, start + offset as u64)
        });
        found.push(Finding {
            place: places.place(start),
            start: usize::try_from(start).expect("an address"),
            len,
            bytes: row.len(),
            bytes_of_secret: of_secret,
            only_at_first_call: false,
            writer: None,
            part_of: None,
        });
    }
    found.extend(in_registers(runs, bytes, &secrets));
    found
}

/// Addresses next to each other, in one place.
fn rows(bytes: &[Byte], places: &Places<'_>, cuts: &[u64]) -> Vec<Vec<u64>> {
    let mut rows: Vec<Vec<u64>> = Vec::new();
    for byte in bytes {
        let Byte::Memory(address) = *byte else {
            continue;
        };
        if let Some(row) = rows.last_mut()
            && let Some(&last) = row.last()
            && address - last <= GAP
            && !cuts.contains(&address)
            && places.are_together(last, address)
        {
            row.push(address);
        } else {
            rows.push(vec![address]);
        }
    }
    rows
}

fn in_registers(runs: &[Vec<Acted>], bytes: &[Byte], secrets: &[HashSet<Vec<u8>>]) -> Vec<Finding> {
    let layout = registers::layout(runs[0][0].after.extended.len());
    // By kind and number: the bytes, each with its offset in the dump.
    let mut registers: BTreeMap<(Kind, String), BTreeMap<usize, Byte>> = BTreeMap::new();
    for &byte in bytes {
        let (kind, name, within) = match byte {
            Byte::Memory(_) => continue,
            Byte::General(offset) => {
                let name = GENERAL.get(offset / 8).copied().unwrap_or_default();
                (Kind::General, name.to_owned(), offset % 8)
            }
            Byte::Extended(offset) => registers::name(&layout, offset),
        };
        // One register, however wide: it is named by the widest part.
        let number = name.trim_start_matches(|it: char| !it.is_ascii_digit());
        let key = if kind == Kind::Vector {
            (kind, number.to_owned())
        } else {
            (kind, name.clone())
        };
        registers.entry(key).or_default().insert(within, byte);
    }
    registers
        .into_iter()
        .map(|((kind, name), bytes)| {
            let (&start, &last) = (
                bytes.keys().next().expect("one"),
                bytes.keys().last().expect("one"),
            );
            let name = match (kind, last) {
                (Kind::Vector, 0..16) => format!("xmm{name}"),
                (Kind::Vector, 16..32) => format!("ymm{name}"),
                (Kind::Vector, _) => format!("zmm{name}"),
                _ => name,
            };
            let len = last + 1 - start;
            let of_secret = of_secret(secrets, len, |key, offset| {
                match bytes.get(&(start + offset)) {
                    Some(&Byte::General(at)) => runs[key][0].after.general[at],
                    Some(&Byte::Extended(at)) => runs[key][0].after.extended[at],
                    _ => 0,
                }
            });
            Finding {
                place: Place::Register { kind, name },
                start,
                len,
                bytes: bytes.len(),
                bytes_of_secret: of_secret,
                only_at_first_call: false,
                writer: None,
                part_of: None,
            }
        })
        .collect()
}

/// How many bytes of a row are part of a copy of the secret, under each key.
fn of_secret(secrets: &[HashSet<Vec<u8>>], len: usize, byte: impl Fn(usize, usize) -> u8) -> usize {
    let mut is_copy = vec![true; len];
    for (key, secret) in secrets.iter().enumerate() {
        let window = secret.iter().next().map_or(usize::MAX, Vec::len);
        let row: Vec<u8> = (0..len).map(|offset| byte(key, offset)).collect();
        let mut of_key = vec![false; len];
        if window <= len {
            for (start, bytes) in row.windows(window).enumerate() {
                if secret.contains(bytes) {
                    of_key[start..start + window].fill(true);
                }
            }
        }
        is_copy
            .iter_mut()
            .zip(of_key)
            .for_each(|(all, this)| *all &= this);
    }
    is_copy.into_iter().filter(|&is| is).count()
}

/// What both a first call and a later one leave, what only a first call leaves, and what only later
/// ones do.
pub(super) fn merged(cold: Vec<Finding>, warm: Vec<Finding>) -> Vec<Finding> {
    // Blocks of a heap lie elsewhere, as a rule: then it is what is as long, in such a place.
    let mut of_warm: Vec<_> = warm.iter().collect();
    let only_cold: Vec<_> = cold
        .into_iter()
        .filter(|cold| {
            let same = of_warm
                .iter()
                .position(|warm| is_same(cold, warm))
                .or_else(|| of_warm.iter().position(|warm| is_alike(cold, warm)));
            same.map(|index| of_warm.swap_remove(index)).is_none()
        })
        .map(|cold| Finding {
            only_at_first_call: true,
            ..cold
        })
        .collect();
    [warm, only_cold].concat()
}

fn is_same(one: &Finding, other: &Finding) -> bool {
    match (&one.place, &other.place) {
        (Place::Register { name: one, .. }, Place::Register { name: other, .. }) => one == other,
        (Place::Register { .. }, _) | (_, Place::Register { .. }) => false,
        _ => one.start < other.start + other.len && other.start < one.start + one.len,
    }
}

fn is_alike(one: &Finding, other: &Finding) -> bool {
    one.place.group() == other.place.group()
        && !matches!(one.place, Place::Register { .. })
        && (one.len, one.bytes_of_secret) == (other.len, other.bytes_of_secret)
}
