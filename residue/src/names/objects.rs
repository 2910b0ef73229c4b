//! The program and its libraries, as files: which one an address is of, and what they say about it.

use std::{
    cell::OnceCell,
    collections::{BTreeMap, btree_map::Entry},
    fs::{self, File},
    ops::Range,
    path::{Path, PathBuf},
};

use addr2line::Loader;
use object::{
    Object as _, ObjectSection, ObjectSegment, ObjectSymbol, ReadCache, ReadRef, RelocationTarget,
    SectionKind, SymbolKind,
};

use super::Frame;
use crate::tracee::{Obstacle, Tracee, refused};

/// All that a process has mapped from files.
pub(crate) struct Objects {
    mapped: Vec<Mapped>,
    /// By path; `None` for what can't be read.
    loaded: BTreeMap<String, Option<Object>>,
    program: Option<PathBuf>,
}

struct Mapped {
    range: Range<u64>,
    /// Where in the file the range begins.
    offset: u64,
    path: String,
}

/// A place in an object, by the addresses that its file has.
pub(crate) struct Located<'a> {
    pub(crate) object: &'a Object,
    pub(crate) address: u64,
}

impl Objects {
    pub(crate) fn new() -> Self {
        Self {
            mapped: Vec::new(),
            loaded: BTreeMap::new(),
            program: None,
        }
    }

    /// Looks at what is mapped now: more, if a library was loaded meanwhile.
    pub(crate) fn renew(&mut self, tracee: &Tracee) -> Result<(), Obstacle> {
        let maps = fs::read_to_string(format!("/proc/{}/maps", tracee.pid()))
            .map_err(refused("reading /proc/PID/maps of a traced child"))?;
        self.program = fs::read_link(format!("/proc/{}/exe", tracee.pid())).ok();
        self.mapped = maps.lines().filter_map(Mapped::parse).collect();
        for Mapped { path, range, .. } in &self.mapped {
            if let Entry::Vacant(place) = self.loaded.entry(path.clone()) {
                let object = match path.as_str() {
                    "[vdso]" => from_memory(tracee, range),
                    path if path.starts_with('/') => from_file(path),
                    _ => None,
                };
                let is_program = self
                    .program
                    .as_ref()
                    .is_some_and(|it| it.as_os_str() == path.as_str());
                place.insert(object.map(|object| Object {
                    is_program,
                    ..object
                }));
            }
        }
        Ok(())
    }

    pub(crate) fn at(&self, address: u64) -> Option<Located<'_>> {
        let mapped = self.mapped.iter().find(|it| it.range.contains(&address))?;
        let object = self.loaded.get(&mapped.path)?.as_ref()?;
        let in_file = address - mapped.range.start + mapped.offset;
        let address = object.address(in_file)?;
        Some(Located { object, address })
    }

    /// The variable memory of a program or library that an address is in, which is mapped from its file
    /// or follows what is.
    pub(crate) fn variable_at(&self, address: u64) -> Option<Located<'_>> {
        self.based().find_map(|(base, object)| {
            let address = address.checked_sub(base)?;
            let is_in = |it: &Segment| address.wrapping_sub(it.address) < it.size;
            object
                .segments
                .iter()
                .any(is_in)
                .then_some(Located { object, address })
        })
    }

    /// Where symbols are in the process whose names are such.
    pub(crate) fn functions(&self, is_one: impl Fn(&str) -> bool) -> Vec<u64> {
        let mut found = Vec::new();
        // The program's own come before those of libraries.
        let (program, libraries): (Vec<_>, Vec<_>) =
            self.based().partition(|(_, it)| it.is_program);
        for (base, object) in program.into_iter().chain(libraries) {
            let symbols = object.symbols().iter();
            let named = symbols.filter(|symbol| is_one(&symbol.name));
            found.extend(named.map(|symbol| base + symbol.address));
        }
        found
    }

    /// A variable of the program that each thread has one of.
    pub(crate) fn thread_local_at(
        &self,
        tracee: &Tracee,
        address: u64,
    ) -> Option<(&Symbol, &Object)> {
        // The program's own lie right below where the thread's register points (ELF handling for
        // thread-local storage, variant II).
        let (_, object) = self.based().find(|(_, object)| object.is_program)?;
        let start = tracee.registers().ok()?.fs_base - object.thread_local_size;
        let offset = address.checked_sub(start)?;
        Some((object.symbol(offset, SymbolKind::Tls)?, object))
    }

    /// What is mapped there that is no file's, with the kernel's name for it.
    pub(crate) fn plain_at(&self, address: u64) -> Option<(&Range<u64>, &str)> {
        let mapped = self.mapped.iter().find(|it| it.range.contains(&address))?;
        let is_plain = mapped.path.is_empty() || mapped.path == "[heap]";
        is_plain.then_some((&mapped.range, &mapped.path))
    }

    /// All that can be read, with what has to be added to the addresses in its file.
    fn based(&self) -> impl Iterator<Item = (u64, &Object)> {
        self.loaded.iter().filter_map(|(path, object)| {
            let object = object.as_ref()?;
            let first = self.mapped.iter().find(|mapped| mapped.path == *path)?;
            Some((first.range.start - object.address(first.offset)?, object))
        })
    }
}

impl Mapped {
    fn parse(line: &str) -> Option<Self> {
        let mut rest = line;
        let mut field = || {
            let (field, after) = rest.split_once(' ')?;
            rest = after.trim_start();
            Some(field)
        };
        let (start, end) = field()?.split_once('-')?;
        let offset = field().and_then(|_| field())?;
        field().and_then(|_| field())?;
        let number = |digits| u64::from_str_radix(digits, 16).ok();
        Some(Self {
            range: number(start)?..number(end)?,
            offset: number(offset)?,
            path: rest.to_owned(),
        })
    }
}

fn from_file(path: &str) -> Option<Object> {
    let cache = ReadCache::new(File::open(path).ok()?);
    Object::parse(path, &cache)
}

/// The kernel's own library.
fn from_memory(tracee: &Tracee, range: &Range<u64>) -> Option<Object> {
    let len = usize::try_from(range.end - range.start).ok()?;
    let mut bytes = vec![0; len];
    tracee.read(range.start, &mut bytes).ok()?;
    Object::parse("[vdso]", bytes.as_slice())
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// A section and the address that it has in its file.
pub(crate) type Section = (Vec<u8>, u64);

/// A program or a library.
pub(crate) struct Object {
    path: String,
    segments: Vec<Segment>,
    pub(crate) tables: Option<Section>,
    /// Those tables, sorted.
    pub(crate) sorted: Option<Section>,
    pub(crate) text: u64,
    is_program: bool,
    /// Of all variables that each thread has one of, up to the end.
    thread_local_size: u64,
    symbols: OnceCell<Vec<Symbol>>,
    lines: OnceCell<Option<Loader>>,
    /// What the loader puts where, by the name of a function.
    slots: OnceCell<BTreeMap<u64, String>>,
}

struct Segment {
    in_file: Range<u64>,
    address: u64,
    /// In memory, where zeros may follow that aren't in the file.
    size: u64,
}

/// A function or a variable.
#[derive(Clone, Debug)]
pub(crate) struct Symbol {
    pub(crate) address: u64,
    pub(crate) size: u64,
    pub(crate) name: String,
    pub(crate) kind: SymbolKind,
}

impl Object {
    fn parse<'data>(path: &str, data: impl ReadRef<'data>) -> Option<Self> {
        let file = object::File::parse(data).ok()?;
        let section = |name| {
            let section = file.section_by_name(name)?;
            Some((section.data().ok()?.to_vec(), section.address()))
        };
        let segments = file.segments().map(|segment| {
            let (start, len) = segment.file_range();
            Segment {
                in_file: start..start + len,
                address: segment.address(),
                size: segment.size(),
            }
        });
        Some(Self {
            path: path.to_owned(),
            segments: segments.collect(),
            tables: section(".eh_frame"),
            sorted: section(".eh_frame_hdr"),
            text: file.section_by_name(".text").map_or(0, |it| it.address()),
            is_program: false,
            thread_local_size: thread_local_size(&file),
            symbols: OnceCell::new(),
            lines: OnceCell::new(),
            slots: OnceCell::new(),
        })
    }

    pub(crate) fn name(&self) -> &str {
        file_name(&self.path)
    }

    fn address(&self, in_file: u64) -> Option<u64> {
        let mut segments = self.segments.iter();
        // What lies beyond a segment's end in the file is on its last page: zeros, as a rule.
        let segment = segments.find(|it| {
            let last_page = it.in_file.end.next_multiple_of(4096);
            it.in_file.start & !4095 <= in_file && in_file < last_page
        })?;
        let exact = self
            .segments
            .iter()
            .find(|it| it.in_file.contains(&in_file));
        let segment = exact.unwrap_or(segment);
        Some(
            in_file
                .wrapping_sub(segment.in_file.start)
                .wrapping_add(segment.address),
        )
    }

    /// By address.
    pub(crate) fn symbols(&self) -> &[Symbol] {
        self.symbols.get_or_init(|| {
            let mut symbols = self.read(|file| {
                let all = file.symbols().chain(file.dynamic_symbols());
                let defined = all.filter(|symbol| !symbol.is_undefined());
                defined
                    .filter_map(|symbol| {
                        Some(Symbol {
                            address: symbol.address(),
                            size: symbol.size(),
                            name: symbol.name().ok()?.to_owned(),
                            kind: symbol.kind(),
                        })
                    })
                    .collect::<Vec<_>>()
            });
            symbols.sort_by_key(|symbol| (symbol.address, symbol.size));
            symbols
        })
    }

    /// The one that covers an address, of some kind.
    pub(crate) fn symbol(&self, address: u64, kind: SymbolKind) -> Option<&Symbol> {
        let symbols = self.symbols();
        let after = symbols.partition_point(|symbol| symbol.address <= address);
        let mut before = symbols[..after].iter().rev().take(64);
        before.find(|it| it.kind == kind && address - it.address < it.size)
    }

    /// The function whose address the loader puts there.
    pub(crate) fn slot(&self, address: u64) -> Option<&str> {
        let slots = self.slots.get_or_init(|| {
            self.read(|file| {
                let mut slots = BTreeMap::new();
                for (slot, relocation) in file.dynamic_relocations().into_iter().flatten() {
                    if let RelocationTarget::Symbol(index) = relocation.target()
                        && let Some(table) = object::Object::dynamic_symbol_table(file)
                        && let Ok(symbol) =
                            object::ObjectSymbolTable::symbol_by_index(&table, index)
                        && let Ok(name) = symbol.name()
                    {
                        slots.insert(slot, name.to_owned());
                    }
                }
                slots
            })
        });
        slots.get(&address).map(String::as_str)
    }

    /// What only few are asked for is read when they are.
    fn read<T: Default>(&self, of: impl FnOnce(&object::File<'_, &ReadCache<File>>) -> T) -> T {
        let read = || {
            let cache = ReadCache::new(File::open(&self.path).ok()?);
            let file = object::File::parse(&cache).ok()?;
            Some(of(&file))
        };
        read().unwrap_or_default()
    }

    /// The functions that an instruction is of: several where some are inlined, the innermost first.
    pub(crate) fn frames(&self, address: u64) -> Vec<Frame> {
        let lines = self.lines.get_or_init(|| {
            let path = Path::new(&self.path);
            path.is_file().then(|| Loader::new(path).ok()).flatten()
        });
        let mut frames = Vec::new();
        if let Some(lines) = lines
            && let Ok(mut found) = lines.find_frames(address)
        {
            while let Ok(Some(frame)) = found.next() {
                let function = frame.function.as_ref();
                let location = frame.location.as_ref();
                frames.push(Frame {
                    function: function
                        .and_then(|name| name.demangle().ok())
                        .map(|name| without_hash(&name).to_owned()),
                    file: location.and_then(|it| it.file).map(shortened),
                    line: location.and_then(|it| it.line),
                    object: self.name().to_owned(),
                    is_inlined: true,
                });
            }
        }
        if frames.is_empty() {
            frames.push(Frame {
                object: self.name().to_owned(),
                ..Frame::default()
            });
        }
        let outermost = frames.last_mut().expect("at least one");
        outermost.is_inlined = false;
        if outermost.function.is_none() {
            outermost.function = self
                .symbol(address, SymbolKind::Text)
                .map(|symbol| demangled(&symbol.name));
        }
        frames
    }
}

fn thread_local_size<'data>(file: &object::File<'data, impl ReadRef<'data>>) -> u64 {
    let sections = file.sections().filter(|section| {
        matches!(
            section.kind(),
            SectionKind::Tls | SectionKind::UninitializedTls
        )
    });
    let parts = sections.map(|it| (it.address(), it.address() + it.size(), it.align().max(1)));
    let all =
        parts.reduce(|(start, end, align), (s, e, a)| (start.min(s), end.max(e), align.max(a)));
    all.map_or(0, |(start, end, align)| {
        (end - start).next_multiple_of(align)
    })
}

/// As its source has it.
pub(crate) fn demangled(name: &str) -> String {
    let name = addr2line::demangle_auto(name.into(), None);
    without_hash(&name).to_owned()
}

/// Rust's older names end with a hash.
fn without_hash(name: &str) -> &str {
    match name.rsplit_once("::h") {
        Some((name, hash)) if hash.len() == 16 && hash.bytes().all(|it| it.is_ascii_hexdigit()) => {
            name
        }
        _ => name,
    }
}

/// Where a reader finds it: from the folder that this runs in, from a crate's own name, or from the
/// standard library's.
fn shortened(file: &str) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    if let Ok(file) = Path::new(file).strip_prefix(here) {
        return file.to_string_lossy().into_owned();
    }
    if let Some((_, file)) = file.split_once("/registry/src/")
        && let Some((_, file)) = file.split_once('/')
    {
        return file.to_owned();
    }
    if let Some((_, file)) = file.split_once("/rustc/")
        && let Some((_, file)) = file.split_once('/')
    {
        return file.to_owned();
    }
    file.to_owned()
}
