//! What must be found: what plain functions leave, and copies that are put there.

use std::hint::black_box;

use libtest_mimic::{Failed, Trial};

use crate::{
    arch,
    case::Found,
    measure::{self, Caller, Given},
    pattern,
    plain::plain,
    value::{Pieces, Value, sink},
};

const PIECES: Pieces = &[(0, 16)];

/// What is found of a secret of 16 bytes, with a caller that uses no way.
fn found(caller: Caller) -> Found {
    let secrets: Vec<_> = (0..2)
        .map(|number| pattern::secret(number, PIECES))
        .collect();
    let calls = secrets.iter();
    let calls = calls.map(|secret| measure::on_a_thread(caller, Given::Stack, secret, PIECES));
    let snapshots: Vec<_> = calls.map(|calls| calls.first).collect();
    Found::in_all(&snapshots, &secrets, PIECES)
}

/// Where a copy is put.
pub(crate) enum Place {
    /// As far below the stack pointer.
    BelowCaller(usize),
    Register(&'static str),
    Frame,
    /// Anywhere below: what a plain function has left.
    Somewhere,
}

pub(crate) struct Control {
    pub(crate) name: String,
    pub(crate) caller: Caller,
    pub(crate) place: Place,
}

fn is_found(control: &Control) -> Result<(), Failed> {
    let found = found(control.caller);
    let is_found = match control.place {
        Place::BelowCaller(distance) => found.below.iter().any(|copy| copy.0 == distance),
        Place::Register(name) => found.registers.iter().any(|register| register == name),
        Place::Frame => !found.frame.is_empty(),
        Place::Somewhere => !found.below.is_empty(),
    };
    if is_found {
        return Ok(());
    }
    let Found {
        below,
        frame,
        registers,
    } = found;
    Err(format!("below {below:x?}, frame {frame:x?}, registers {registers:?}").into())
}

#[inline(never)]
fn sends(_: *mut ()) {
    let value = u128::from_secret();
    wipe!();
    plain(move || {
        black_box([value; 8]);
    });
    snapshot!();
}

#[inline(never)]
fn returns(_: *mut ()) {
    wipe!();
    let value = plain(|| black_box([u128::from_secret(); 8])[3]);
    snapshot!();
    sink(value);
}

#[inline(never)]
fn keeps(_: *mut ()) {
    let value = black_box([u128::from_secret(); 2]);
    wipe!();
    plain(|| ());
    snapshot!();
    black_box(&value);
}

/// A short value at a place that other bytes are near.
#[inline(never)]
fn keeps_one_byte(_: *mut ()) {
    let value = black_box([u8::from_secret(); 1]);
    wipe!();
    snapshot!();
    black_box(&value);
}

fn one_byte_is_found() -> Result<(), Failed> {
    const ONE: Pieces = &[(0, 1)];
    let secrets: Vec<_> = (0..8).map(|number| pattern::secret(number, ONE)).collect();
    let calls = secrets.iter();
    let calls = calls.map(|secret| measure::on_a_thread(keeps_one_byte, Given::Stack, secret, ONE));
    let snapshots: Vec<_> = calls.map(|calls| calls.first).collect();
    let found = Found::in_all(&snapshots, &secrets, ONE);
    if found.frame.is_empty() {
        return Err("not found".into());
    }
    Ok(())
}

pub(crate) fn trials() -> Vec<Trial> {
    let mut controls = arch::controls();
    for (name, caller, place) in [
        (
            "what a plain function was given",
            sends as Caller,
            Place::Somewhere,
        ),
        (
            "what a plain function has returned",
            returns,
            Place::Somewhere,
        ),
        ("what a caller keeps in its frame", keeps, Place::Frame),
    ] {
        controls.push(Control {
            name: name.to_owned(),
            caller,
            place,
        });
    }
    let controls = controls.into_iter();
    let controls = controls.map(|control| {
        let name = format!("control: {} is found", control.name);
        Trial::test(name, move || is_found(&control))
    });
    let mut trials: Vec<_> = controls.collect();
    let name = "control: one byte that follows eight values is found";
    trials.push(Trial::test(name, one_byte_is_found));
    trials
}
