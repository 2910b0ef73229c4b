//! The tracer's side of a check: its template, and its subjects from stop to stop.

use std::{io, mem::offset_of, ptr};

use libc::user_regs_struct;

use super::stage::{Board, OF_RESULT, PANICKED, Play, REFUSED, REGIONS, Stop, be_template};
use super::{plant, reader};
use crate::{
    answers::{self, Answers},
    keys,
    snapshot::{PAGE, Reading, Snapshot},
    trace::{Subject, Template},
    tracee::{Obstacle, Request, Tracee, describe, ptrace, refused, wait},
};

/// The template of a check.
pub(crate) struct Stage {
    pub(crate) template: Template,
    board: u64,
    answers: Answers,
    /// The registers of a subject that has not yet done anything.
    extended: Vec<u8>,
    /// Whether more is prepared than the secret, which may leave things anywhere.
    pub(crate) is_prepared: bool,
}

impl Stage {
    /// Copies this process, and has the copy warm up.
    pub(crate) fn start(play: &mut dyn Play, warm_ups: u32) -> Result<Self, Obstacle> {
        // SAFETY: the child is a copy with this one thread. The library's own `fork` sees to it that
        // the allocator can be used there. It never returns from what it does.
        let pid = unsafe { libc::fork() };
        if pid == 0 {
            be_template(play, warm_ups);
        }
        if pid < 0 {
            return Err(refused("copying this process (fork)")(
                io::Error::last_os_error(),
            ));
        }
        let status = wait(pid)?;
        if libc::WIFEXITED(status) && libc::WEXITSTATUS(status) >= REFUSED {
            let error = io::Error::from_raw_os_error(libc::WEXITSTATUS(status) - REFUSED);
            return Err(refused("tracing a child (PTRACE_TRACEME)")(error));
        }
        if libc::WIFSIGNALED(status) && libc::WTERMSIG(status) == libc::SIGSYS {
            let what = "tracing a child (PTRACE_TRACEME), and kills who asks for it";
            return Err(refused(what)(io::Error::from_raw_os_error(libc::ENOSYS)));
        }
        if !libc::WIFSTOPPED(status) {
            return Err(Obstacle::Strayed(format!(
                "the template {}",
                describe(status)
            )));
        }
        let mut tracee = Tracee::new(pid)?;
        expect(&tracee, Stop::Arrived)?;
        let options = libc::PTRACE_O_TRACECLONE
            | libc::PTRACE_O_TRACEFORK
            | libc::PTRACE_O_TRACEVFORK
            | libc::PTRACE_O_TRACESECCOMP
            | libc::PTRACE_O_EXITKILL;
        let options = ptr::without_provenance_mut(usize::try_from(options).expect("flags"));
        // SAFETY: the process is traced and stopped.
        unsafe { ptrace(libc::PTRACE_SETOPTIONS, pid, 0, options) }
            .map_err(refused("PTRACE_SETOPTIONS"))?;
        unregister_rseq(&mut tracee)?;
        answers::patch_vdso(&tracee)?;
        let answers = Answers::new();
        tracee.answer(answers.clone());
        run_to(&mut tracee, Stop::Ready)?;
        let extended = tracee.extended_state()?;
        let board = tracee.registers()?.r13;
        Ok(Self {
            template: Template::ready(tracee, None)?,
            board,
            answers,
            extended,
            is_prepared: play.is_prepared(),
        })
    }

    /// What its subjects were before they began.
    pub(super) fn origin(&self) -> Origin<'_> {
        Origin {
            template: self.template.tracee(),
            is_prepared: self.is_prepared,
        }
    }

    /// A subject that is about to begin the operation with that key, and what it was then.
    pub(crate) fn prepared(&mut self, key: u8, mode: u8) -> Result<Actor, Obstacle> {
        let mut subject = self.template.fork()?;
        subject.answer(self.answers.clone());
        subject.set_key(&keys::key(key))?;
        subject.write(self.board + offset_of!(Board, mode) as u64, &[mode])?;
        run_to(&mut subject, Stop::Prepared)?;
        self.clean(&subject)?;
        let before = Snapshot::take_pages(&subject, reading())?;
        Ok(Actor {
            subject,
            board: self.board,
            before,
        })
    }

    /// Takes away what the preparation left in registers and below its stack.
    fn clean(&self, subject: &Subject) -> Result<(), Obstacle> {
        subject.set_extended_state(&self.extended)?;
        let registers = subject.registers()?;
        subject.set_registers(&user_regs_struct {
            rax: 0,
            rcx: 0,
            rdx: 0,
            rsi: 0,
            rdi: 0,
            r8: 0,
            r9: 0,
            r10: 0,
            r11: 0,
            ..registers
        })?;
        let now = Snapshot::take_pages(subject, Reading::Changed)?;
        // The function that has stopped calls others, and so has no red zone.
        let end = registers.rsp;
        let start = now
            .mappings
            .iter()
            .find(|mapping| mapping.range.contains(&registers.rsp))
            .map_or(end, |mapping| mapping.range.start);
        for (&page, bytes) in now.pages.range(start..end) {
            let len = usize::try_from((end - page).min(PAGE as u64)).expect("at most a page");
            if bytes[..len].iter().any(|&byte| byte != 0) {
                subject.write(page, &vec![0; len])?;
            }
        }
        Ok(())
    }
}

/// What subjects were before they began.
#[derive(Clone, Copy)]
pub(super) struct Origin<'a> {
    /// What they were forked from.
    pub(super) template: &'a Tracee,
    /// Whether more is prepared than the secret.
    pub(super) is_prepared: bool,
}

/// All of a subject's pages are read where nobody can tell which of them have changed. What it shares with a process that
/// it made is its own again once that has been ended.
pub(super) fn reading() -> Reading {
    let merges = std::fs::read_to_string("/sys/kernel/mm/ksm/run");
    if merges.is_ok_and(|run| run.trim() != "0") {
        Reading::All
    } else {
        Reading::Changed
    }
}

/// A subject in front of its operation.
pub(crate) struct Actor {
    pub(crate) subject: Subject,
    board: u64,
    before: Snapshot,
}

impl Actor {
    /// Lets it do the operation.
    pub(crate) fn act(mut self) -> Result<Acted, Obstacle> {
        run_to(&mut self.subject, Stop::Done)?;
        self.acted()
    }

    /// The same, in a subject that plants. An allocator may erase what is freed: then that is planted once
    /// more, from here; returned is whether it was.
    pub(crate) fn act_and_plant(mut self, key: u8) -> Result<(Acted, bool), Obstacle> {
        run_to(&mut self.subject, Stop::Done)?;
        let mut at = [0; 8];
        let block = offset_of!(Board, planted) as u64 + 8;
        self.subject.read(self.board + block, &mut at)?;
        let (at, key) = (u64::from_ne_bytes(at), keys::key(key));
        let mut there = [0; plant::LEN];
        let is_erased = self.subject.read(at, &mut there).is_ok() && there == [0; plant::LEN];
        if is_erased {
            self.subject.write(at, &key)?;
        }
        Ok((self.acted()?, is_erased))
    }

    fn acted(self) -> Result<Acted, Obstacle> {
        let after = Snapshot::take_pages(&self.subject, reading())?;
        Ok(Acted {
            subject: self.subject,
            board: Some(self.board),
            before: self.before,
            after,
            regions: Vec::new(),
        })
    }
}

/// A subject that has done the operation.
pub(crate) struct Acted {
    pub(crate) subject: Subject,
    /// `None` in a program that knows nothing of its tracer.
    board: Option<u64>,
    pub(crate) before: Snapshot,
    pub(crate) after: Snapshot,
    /// Once it has told them.
    pub(crate) regions: Vec<Region>,
}

/// Memory that is the secret's or the result's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Region {
    pub(crate) is_result: bool,
    pub(crate) start: u64,
    pub(crate) bytes: Vec<u8>,
}

impl Acted {
    /// Of a program that knows nothing of its tracer, stopped where the operation has ended.
    pub(crate) fn unknowing(subject: Subject, before: Snapshot) -> Result<Self, Obstacle> {
        let after = Snapshot::take_pages(&subject, reading())?;
        Ok(Self {
            subject,
            board: None,
            before,
            after,
            regions: Vec::new(),
        })
    }

    /// Whether it knows nothing of its tracer, so that what it told is known by its system calls.
    pub(crate) fn is_unknowing(&self) -> bool {
        self.board.is_none()
    }

    /// Reads a page that it has in common with the template, if another subject has changed it.
    pub(crate) fn add_page(&mut self, page: u64) {
        let mut bytes = Box::new([0; PAGE]);
        if !self.after.pages.contains_key(&page)
            && self.subject.read(page, bytes.as_mut_slice()).is_ok()
        {
            self.after.pages.insert(page, bytes);
        }
    }

    /// Has it say where its secret and its result lie, which changes its memory.
    pub(crate) fn tell(&mut self) -> Result<(), Obstacle> {
        if self.is_unknowing() {
            self.regions = reader::told(&mut self.subject)?;
            return Ok(());
        }
        run_to(&mut self.subject, Stop::Told)?;
        let count = self.word(offset_of!(Board, count))?;
        if count > REGIONS as u64 {
            return Err(Obstacle::Strayed(format!(
                "has a result in {count} parts: {REGIONS} at the most can be told from residue"
            )));
        }
        for index in 0..usize::try_from(count).expect("a few") {
            let at = offset_of!(Board, regions) + index * 24;
            let (kind, start) = (self.word(at)?, self.word(at + 8)?);
            let mut bytes = vec![0; usize::try_from(self.word(at + 16)?).unwrap_or_default()];
            if !bytes.is_empty() {
                self.subject.read(start, &mut bytes)?;
            }
            self.regions.push(Region {
                is_result: kind == OF_RESULT,
                start,
                bytes,
            });
        }
        Ok(())
    }

    /// The bytes of its secret, or of its result.
    pub(crate) fn bytes(&self, is_result: bool) -> Vec<u8> {
        let regions = self.regions.iter();
        let regions = regions.filter(|region| region.is_result == is_result);
        regions.flat_map(|region| region.bytes.clone()).collect()
    }

    /// Where the frame ends that the result was returned to, if it was.
    pub(crate) fn frame_end(&self) -> Result<u64, Obstacle> {
        if self.is_unknowing() {
            return Ok(0);
        }
        self.word(offset_of!(Board, frame_end))
    }

    /// Where something was planted in memory.
    pub(crate) fn planted(&self) -> Result<[u64; 3], Obstacle> {
        let start = offset_of!(Board, planted);
        Ok([
            self.word(start)?,
            self.word(start + 8)?,
            self.word(start + 16)?,
        ])
    }

    fn word(&self, offset: usize) -> Result<u64, Obstacle> {
        let mut bytes = [0; 8];
        let board = self.board.expect("a process made to be measured");
        self.subject.read(board + offset as u64, &mut bytes)?;
        Ok(u64::from_ne_bytes(bytes))
    }
}

/// Lets it run to that stop.
fn run_to(tracee: &mut Tracee, stop: Stop) -> Result<(), Obstacle> {
    match tracee.run_to_trap() {
        Err(Obstacle::Strayed(how)) if how.starts_with(&format!("exited with {PANICKED}")) => {
            Err(Obstacle::Strayed("the operation panicked".to_owned()))
        }
        other => other,
    }?;
    expect(tracee, stop)
}

fn expect(tracee: &Tracee, stop: Stop) -> Result<(), Obstacle> {
    let mut code = [0; 6];
    tracee.read(tracee.registers()?.rip, &mut code)?;
    match Stop::of(code) {
        Some(at) if at == stop => Ok(()),
        at => Err(Obstacle::Strayed(format!(
            "stopped at {at:?} instead of {stop:?}"
        ))),
    }
}

/// Has the kernel no longer write the number of the processor into the thread's memory.
pub(super) fn unregister_rseq(tracee: &mut Tracee) -> Result<(), Obstacle> {
    #[repr(C)]
    #[derive(Default)]
    struct Configuration {
        area: u64,
        size: u32,
        signature: u32,
        flags: u32,
        padding: u32,
    }
    const GET_CONFIGURATION: Request = 0x420f;
    const UNREGISTER: u64 = 1;

    let mut found = Configuration::default();
    let data = (&raw mut found).cast();
    // SAFETY: the process is traced and stopped; the kernel fills at most the structure.
    let asked = unsafe { ptrace(GET_CONFIGURATION, tracee.pid(), size_of_val(&found), data) };
    // `ptrace` returns the size; where the request is unknown there may be noise, which will be said.
    if asked.is_err() || found.area == 0 {
        return Ok(());
    }
    let arguments = [
        found.area,
        found.size.into(),
        UNREGISTER,
        found.signature.into(),
    ];
    tracee.inject(libc::SYS_rseq, arguments).map(drop)
}
