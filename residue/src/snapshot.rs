//! Everything that a stopped subject could still show: its memory, whatever that is open for at
//! the time, and its registers.

use std::{collections::BTreeMap, fs, ops::Range};

use super::{
    trace::Subject,
    tracee::{Obstacle, refused},
};

mod pages;
mod untouched;

use pages::{Entries, own_pages};
use untouched::untouched;

/// The size of a page.
pub const PAGE: usize = 4096;

/// The size of what is painted alike.
const BLOCK: u64 = 256;

/// The size of a word.
const WORD: usize = 8;

/// A mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mapping {
    pub(crate) range: Range<u64>,
    /// The file behind it or the kernel's name for it; empty for plain memory.
    pub(crate) name: String,
    /// As the kernel prints them: `rw-p`, `---p`.
    pub(crate) permissions: String,
}

impl Mapping {
    /// Whether anything that it holds of the process's own is in memory that the kernel has given
    /// to it, or swapped out. All else is zeros, or what the file behind it holds.
    fn is_sparse(&self) -> bool {
        let is_plain = self.name.is_empty() || self.name.starts_with('[');
        // Of a file that can be written to there is little, and others may write to it.
        let is_written = self.permissions.contains('w') || self.permissions.ends_with('s');
        is_plain || !is_written
    }

    /// Which of its pages may differ from the template's.
    fn changed(&self) -> Entries {
        if self.permissions.ends_with('s') {
            Entries::THERE
        } else {
            Entries::CHANGED
        }
    }
}

/// Which pages are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// All that are the process's own.
    All,
    /// Those that it no longer shares with the template: all others are as that has them.
    Changed,
}

/// What kind of memory a byte lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The stack that the subject has stopped on: its thread's own, as a rule.
    Stack,
    /// A stack on the heap: plain memory between guards, as a `HeapStack` has them.
    HeapStack,
    /// Any other memory: the heap, statics, other mappings.
    Elsewhere,
}

/// A subject's state at its trap.
pub(crate) struct Snapshot {
    pub(crate) mappings: Vec<Mapping>,
    /// By address; pages that aren't there are all zero, or as a file has them.
    pub(crate) pages: BTreeMap<u64, Box<[u8; PAGE]>>,
    /// The usable pages of `HeapStack`s.
    pub(crate) heap_stacks: Vec<Range<u64>>,
    pub(crate) stack_pointer: u64,
    pub(crate) general: Vec<u8>,
    pub(crate) extended: Vec<u8>,
    /// The bytes that the caller keeps the key and the result in.
    pub(crate) exchange: Range<u64>,
    /// Where a signal's frame has [`IN_USE`](super::registers::IN_USE).
    pub(crate) in_use: Range<u64>,
}

impl Snapshot {
    pub(crate) fn take(subject: &Subject) -> Result<Self, Obstacle> {
        Self::take_pages(subject, Reading::All)
    }

    pub(crate) fn take_pages(subject: &Subject, reading: Reading) -> Result<Self, Obstacle> {
        let pid = subject.pid();
        let maps = fs::read_to_string(format!("/proc/{pid}/maps"))
            .map_err(refused("reading /proc/PID/maps of a traced child"))?;
        let lines: Vec<_> = maps.lines().map(Line::parse).collect();

        let mappings: Vec<_> = lines
            .iter()
            .filter(|line| !line.is_the_kernels())
            .map(|line| Mapping {
                range: line.range.clone(),
                name: line.name.to_owned(),
                permissions: line.permissions.to_owned(),
            })
            .collect();
        let heap_stacks = lines
            .windows(3)
            .filter(|lines| is_heap_stack(lines))
            .map(|lines| lines[1].range.clone())
            .collect();

        let pagemap = fs::File::open(format!("/proc/{pid}/pagemap"))
            .map_err(refused("reading /proc/PID/pagemap of a traced child"))?;
        let untouched = untouched(pid, &mappings)?;
        let mut pages = BTreeMap::new();
        for mapping in &mappings {
            let addresses: Vec<u64> = if untouched.contains(&mapping.range.start) {
                Vec::new()
            } else if reading == Reading::Changed {
                own_pages(&pagemap, &mapping.range, mapping.changed())?
            } else if mapping.is_sparse() {
                own_pages(&pagemap, &mapping.range, Entries::OWN)?
            } else {
                mapping.range.clone().step_by(PAGE).collect()
            };
            for address in addresses {
                let mut page = Box::new([0; PAGE]);
                // A tracer may, whatever the process itself may.
                subject.read(address, page.as_mut_slice())?;
                pages.insert(address, page);
            }
        }

        let registers = subject.registers()?;
        Ok(Self {
            mappings,
            pages,
            heap_stacks,
            stack_pointer: registers.rsp,
            general: general_bytes(&registers),
            extended: subject.extended_state()?,
            exchange: subject.exchange(),
            in_use: subject.saved_in_use()?,
        })
    }

    /// Whether the byte may differ from that of another subject.
    ///
    /// These are all exceptions there are in memory: the caller's own key and result,
    /// and the one field of a signal's frame that says which registers the processor
    /// believes to be in use.
    pub(crate) fn may_differ(&self, address: u64) -> bool {
        self.exchange.contains(&address) || self.in_use.contains(&address)
    }

    /// How many bytes of heap stacks are not as they are to be: zero, or painted from some address up
    /// to the base.
    pub(crate) fn left_on_heap_stacks(&self, are_painted: bool) -> usize {
        let left = |stack: &Range<u64>| {
            if are_painted {
                self.left_beside_paint(stack)
            } else {
                let words = self.words(stack.clone()).flat_map(|(_, word)| word);
                words.filter(|&byte| byte != 0).count()
            }
        };
        self.heap_stacks.iter().map(left).sum()
    }

    /// Paint is one word all over each block, its address and some number; and there is a page of it
    /// at the least.
    fn left_beside_paint(&self, stack: &Range<u64>) -> usize {
        let last = self.words(stack.end - WORD as u64..stack.end).next();
        let last = last.map_or(0, |(_, word)| u64::from_ne_bytes(word));
        let number = last.wrapping_sub(stack.end - BLOCK);
        let is_paint = |&(address, word): &(u64, [u8; WORD])| {
            word == number.wrapping_add(address - address % BLOCK).to_ne_bytes()
        };
        let start = self.words(stack.clone()).find(is_paint);
        let start = start.map_or(stack.end, |(address, _)| address);
        if number.to_ne_bytes().contains(&0) || stack.end - start < PAGE as u64 {
            return PAGE;
        }
        let below = self.words(stack.start..start).flat_map(|(_, word)| word);
        let changed = self
            .words(start..stack.end)
            .filter(|it| !is_paint(it))
            .count();
        below.filter(|&byte| byte != 0).count() + changed * WORD
    }

    /// What is there, by address, word by word.
    fn words(&self, range: Range<u64>) -> impl Iterator<Item = (u64, [u8; WORD])> {
        const NOTHING: [u8; PAGE] = [0; PAGE];
        let addresses = range.step_by(WORD);
        addresses.map(|address| {
            let offset = address % PAGE as u64;
            let page = self.pages.get(&(address - offset));
            let page = page.map_or(&NOTHING, |page| page);
            let offset = usize::try_from(offset).expect("less than a page");
            let word = page[offset..].first_chunk();
            (address, *word.expect("a word of a page"))
        })
    }

    pub(crate) fn place(&self, address: u64) -> Place {
        let mapping = self
            .mappings
            .iter()
            .find(|mapping| mapping.range.contains(&address));
        if mapping.is_some_and(|mapping| mapping.range.contains(&self.stack_pointer)) {
            return Place::Stack;
        }
        let mut heap_stacks = self.heap_stacks.iter();
        if heap_stacks.any(|range| range.contains(&address)) {
            return Place::HeapStack;
        }
        Place::Elsewhere
    }
}

/// One line of `/proc/PID/maps`.
struct Line<'a> {
    range: Range<u64>,
    permissions: &'a str,
    name: &'a str,
}

impl<'a> Line<'a> {
    fn parse(line: &'a str) -> Self {
        let mut fields = line.split_ascii_whitespace();
        let range = fields
            .next()
            .and_then(|range| range.split_once('-'))
            .expect("a range");
        let number = |digits| u64::from_str_radix(digits, 16).expect("an address");
        Self {
            range: number(range.0)..number(range.1),
            permissions: fields.next().expect("permissions"),
            name: fields.nth(3).unwrap_or_default(),
        }
    }

    fn is_writable(&self) -> bool {
        self.permissions.as_bytes()[1] == b'w'
    }

    /// Clocks, and entries to the kernel: the same for all processes, and not to be read by others.
    fn is_the_kernels(&self) -> bool {
        self.name.starts_with("[vvar") || self.name == "[vsyscall]"
    }

    fn is_closed(&self) -> bool {
        self.permissions.starts_with("---") && self.name.is_empty()
    }
}

/// Plain memory with guards right before and after it, the first of 1 MiB.
///
/// Only for naming a place: what lies in it is compared in any case.
fn is_heap_stack(lines: &[Line<'_>]) -> bool {
    let [before, pages, after] = lines else {
        return false;
    };
    before.is_closed()
        && before.range.end - before.range.start >= 1 << 20
        && before.range.end == pages.range.start
        && pages.is_writable()
        && pages.name.is_empty()
        && after.is_closed()
        && after.range.start == pages.range.end
}

fn general_bytes(registers: &libc::user_regs_struct) -> Vec<u8> {
    let start = (&raw const *registers).cast::<u8>();
    // SAFETY: the structure is made of integers, without padding.
    unsafe { std::slice::from_raw_parts(start, size_of_val(registers)) }.to_vec()
}
