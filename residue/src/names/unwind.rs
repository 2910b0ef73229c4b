//! From a stopped subject's registers to the calls that are under way, by the tables that unwinding uses
//! (`.eh_frame`): they are there without debug information, for every instruction.

use gimli::{
    BaseAddresses, CfaRule, EhFrame, EhFrameHdr, EndianSlice, EvaluationResult, Expression,
    Location, NativeEndian, Register, RegisterRule, UnwindContext, UnwindExpression, UnwindSection,
    Value, X86_64,
};
use libc::user_regs_struct;

use super::objects::{Located, Objects};
use crate::tracee::{Obstacle, Tracee};

/// One call under way.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Call {
    /// An address within the instruction that wrote, or that called.
    pub(crate) instruction: u64,
    /// Where its part of the stack begins, at its lower end, and where it ends.
    lowest: u64,
    end: u64,
}

impl Call {
    /// Whether an address is in its part of the stack.
    pub(crate) fn holds(&self, address: u64) -> bool {
        (self.lowest..self.end).contains(&address)
    }
}

/// What a function may use below its stack pointer.
const RED_ZONE: u64 = 128;

/// More than any operation has, unless it calls itself without end.
const DEEPEST: usize = 512;

/// From the innermost call outwards, as far as there are tables.
pub(crate) fn unwind(tracee: &Tracee, objects: &Objects) -> Result<Vec<Call>, Obstacle> {
    let mut state = State::new(&tracee.registers()?);
    let mut calls: Vec<Call> = Vec::new();
    let mut next_instruction = state.get(X86_64::RA);
    let mut lowest = state
        .get(X86_64::RSP)
        .map_or(0, |pointer| pointer - RED_ZONE);
    while let Some(next) = next_instruction
        && next != 0
        && calls.len() < DEEPEST
    {
        // The innermost has executed all before `next`; of all others the call isn't over.
        let row = if calls.is_empty() { next } else { next - 1 };
        let Some(at) = objects.at(row) else { break };
        let end = state.step(tracee, &at);
        calls.push(Call {
            instruction: next - 1,
            lowest,
            end: end.unwrap_or(lowest),
        });
        let Some(end) = end else { break };
        lowest = end;
        next_instruction = state.get(X86_64::RA);
    }
    Ok(calls)
}

/// Registers by their DWARF numbers, as far as they are known.
struct State([Option<u64>; 17]);

impl State {
    fn new(registers: &user_regs_struct) -> Self {
        let r = registers;
        Self(
            [
                r.rax, r.rdx, r.rcx, r.rbx, r.rsi, r.rdi, r.rbp, r.rsp, r.r8, r.r9, r.r10, r.r11,
                r.r12, r.r13, r.r14, r.r15, r.rip,
            ]
            .map(Some),
        )
    }

    fn get(&self, register: Register) -> Option<u64> {
        *self.0.get(usize::from(register.0))?
    }

    /// To the caller's registers; with where the callee's part of the stack ended. `None` where nothing
    /// says how.
    fn step(&mut self, tracee: &Tracee, at: &Located<'_>) -> Option<u64> {
        let Located { object, address } = *at;
        let (tables, start) = object.tables.as_ref()?;
        let mut tables = EhFrame::new(tables, NativeEndian);
        tables.set_address_size(8);
        let mut bases = BaseAddresses::default()
            .set_eh_frame(*start)
            .set_text(object.text);
        let mut context = UnwindContext::new();
        let description = if let Some((sorted, start)) = &object.sorted {
            bases = bases.set_eh_frame_hdr(*start);
            let sorted = EhFrameHdr::new(sorted, NativeEndian).parse(&bases, 8);
            let sorted = sorted.ok()?;
            let table = sorted.table()?;
            table.fde_for_address(&tables, &bases, address, EhFrame::cie_from_offset)
        } else {
            tables.fde_for_address(&bases, address, EhFrame::cie_from_offset)
        };
        let description = description.ok()?;
        let row = description
            .unwind_info_for_address(&tables, &bases, &mut context, address)
            .ok()?;

        let end = match row.cfa() {
            CfaRule::RegisterAndOffset { register, offset } => {
                self.get(*register)?.wrapping_add_signed(*offset)
            }
            CfaRule::Expression(expression) => {
                self.evaluate(tracee, expression.get(&tables).ok()?, None)?
            }
        };
        row.register(X86_64::RA)?;
        let mut caller = [None; 17];
        for (number, caller) in (0..).zip(&mut caller) {
            let register = Register(number);
            *caller = match row.register(register) {
                None if register == X86_64::RSP => Some(end),
                None => self.get(register),
                Some(rule) => self.recovered(tracee, &tables, register, &rule, end),
            };
        }
        self.0 = caller;
        Some(end)
    }

    /// What the caller had in a register.
    fn recovered(
        &self,
        tracee: &Tracee,
        tables: &EhFrame<EndianSlice<'_, NativeEndian>>,
        register: Register,
        rule: &RegisterRule<usize>,
        end: u64,
    ) -> Option<u64> {
        let evaluate = |expression: &UnwindExpression<usize>| {
            self.evaluate(tracee, expression.get(tables).ok()?, Some(end))
        };
        match *rule {
            RegisterRule::SameValue => self.get(register),
            RegisterRule::Offset(offset) => word(tracee, end.wrapping_add_signed(offset)),
            RegisterRule::ValOffset(offset) => Some(end.wrapping_add_signed(offset)),
            RegisterRule::Register(other) => self.get(other),
            RegisterRule::Expression(ref at) => word(tracee, evaluate(at)?),
            RegisterRule::ValExpression(ref value) => evaluate(value),
            _ => None,
        }
    }

    fn evaluate(
        &self,
        tracee: &Tracee,
        expression: Expression<EndianSlice<'_, NativeEndian>>,
        start: Option<u64>,
    ) -> Option<u64> {
        let encoding = gimli::Encoding {
            address_size: 8,
            format: gimli::Format::Dwarf32,
            version: 4,
        };
        let mut evaluation = expression.evaluation(encoding);
        if let Some(start) = start {
            evaluation.set_initial_value(start);
        }
        let mut result = evaluation.evaluate().ok()?;
        loop {
            result = match result {
                EvaluationResult::Complete => break,
                EvaluationResult::RequiresMemory { address, size, .. } => {
                    let mut bytes = [0; 8];
                    let part = bytes.get_mut(..usize::from(size))?;
                    tracee.read(address, part).ok()?;
                    let value = Value::Generic(u64::from_le_bytes(bytes));
                    evaluation.resume_with_memory(value).ok()?
                }
                EvaluationResult::RequiresRegister { register, .. } => {
                    let value = Value::Generic(self.get(register)?);
                    evaluation.resume_with_register(value).ok()?
                }
                _ => return None,
            };
        }
        match evaluation.result().first()?.location {
            Location::Address { address } => Some(address),
            _ => None,
        }
    }
}

fn word(tracee: &Tracee, address: u64) -> Option<u64> {
    let mut bytes = [0; 8];
    tracee.read(address, &mut bytes).ok()?;
    Some(u64::from_ne_bytes(bytes))
}
