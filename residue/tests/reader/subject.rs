//! The program that is measured.

use std::{
    arch::asm,
    ffi::c_void,
    hint::black_box,
    ptr,
    sync::atomic::{AtomicU8, Ordering},
    thread,
    time::Duration,
};

const SECRET: i32 = 1000;
const RESULT: i32 = 1001;

type Key = [u8; 32];

static mut STATIC: Key = [0; 32];
static mut OTHER_STATIC: Key = [0; 32];

/// Does all that the words say, which commas separate.
pub(crate) fn run(what: &str) {
    let does = |word| what.split(',').any(|it| it == word);
    let secret = if does("descriptor") { 2000 } else { SECRET };
    let (mut key, mut out): (Key, Key) = ([0; 32], [0; 32]);
    if does("none") {
        return;
    }
    // All copies of this process share it.
    let count = does("grows").then(shared);
    if does("threads") {
        thread::spawn(|| thread::sleep(Duration::from_secs(60)));
    }
    if does("parts") {
        read(secret, &mut key[..5]);
        read(secret, &mut key[5..]);
    } else {
        read(secret, &mut key);
    }
    if does("early") {
        close(RESULT);
    }
    if does("compares") {
        compare(&key);
        close(RESULT);
    }
    copy(&key, out.as_mut_ptr());
    if does("asks") {
        black_box(std::time::Instant::now());
        black_box(std::collections::HashMap::<u8, u8>::new());
        black_box(std::time::SystemTime::now());
    }
    leave(&does, &key);
    if let Some(count) = count {
        let count = count.fetch_add(1, Ordering::Relaxed);
        // The same for two subjects in a row, wherever one begins.
        copy(&[count / 2; 32], (&raw mut STATIC).cast());
        copy(&[count.div_ceil(2); 32], (&raw mut OTHER_STATIC).cast());
    }
    if does("register") {
        // SAFETY: reads 16 bytes of the key; a call may change the register.
        unsafe { asm!("movdqu xmm13, [{}]", in(reg) key.as_ptr(), out("xmm13") _) };
    }
    if does("killed") {
        // SAFETY: ends this process.
        unsafe { libc::raise(libc::SIGKILL) };
    }
    if does("trap") {
        // SAFETY: a trap; this program is traced.
        unsafe { asm!("int3") };
    }
    write(&out, secret);
    if does("reused") {
        complement(&key, &mut out);
    }
    if does("again") {
        read(secret, &mut key);
    }
    if !does("exit") {
        close(secret + 1);
    }
    black_box(&mut out);
}

/// Leaves the key in some place.
fn leave(does: &dyn Fn(&'static str) -> bool, key: &Key) {
    let in_static = (&raw mut STATIC).cast::<u8>();
    if does("stack") {
        deep(key);
    }
    if does("static") || does("copy") {
        copy(key, in_static);
    }
    if does("heap") {
        let mut block = vec![0_u8; 3000];
        copy(key, block[1024..].as_mut_ptr());
        drop(black_box(block));
    }
    if does("number") {
        copy(&[std::process::id().to_ne_bytes()[0]; 32], in_static);
    }
    if does("children") {
        // SAFETY: this process has one thread.
        if unsafe { libc::fork() } == 0 {
            // SAFETY: ends the copy, if it gets as far.
            unsafe { libc::_exit(0) };
        }
    }
}

fn shared() -> &'static AtomicU8 {
    let access = libc::PROT_READ | libc::PROT_WRITE;
    let flags = libc::MAP_SHARED | libc::MAP_ANONYMOUS;
    // SAFETY: a new mapping wherever there is room.
    let page = unsafe { libc::mmap(ptr::null_mut(), 4096, access, flags, -1, 0) };
    assert_ne!(page, libc::MAP_FAILED);
    // SAFETY: it was mapped, is aligned, and stays.
    unsafe { &*page.cast::<AtomicU8>() }
}

#[inline(never)]
fn deep(key: &Key) {
    let mut frame = [0_u8; 1000];
    copy(key, black_box(&mut frame)[300..].as_mut_ptr());
}

/// From memory to memory, through no register.
fn copy(from: &Key, to: *mut u8) {
    // SAFETY: callers have room for 32 bytes there.
    unsafe {
        asm!(
            "rep movsb",
            inout("rcx") from.len() => _,
            inout("rsi") from.as_ptr() => _,
            inout("rdi") to => _,
        );
    }
}

fn read(from: i32, to: &mut [u8]) {
    // SAFETY: fills at most the slice.
    unsafe { libc::read(from, to.as_mut_ptr().cast::<c_void>(), to.len()) };
}

fn write(bytes: &Key, secret: i32) {
    // SAFETY: reads the array.
    unsafe { libc::write(secret + 1, bytes.as_ptr().cast::<c_void>(), bytes.len()) };
}

fn close(descriptor: i32) {
    // SAFETY: nobody uses it.
    unsafe { libc::close(descriptor) };
}

/// Has the processor read the key, and keeps nothing of it.
fn compare(key: &Key) {
    let is_zero: u8;
    // SAFETY: compares a byte of memory with a number.
    unsafe {
        asm!(
            "cmp byte ptr [{}], 0",
            "sete {}",
            in(reg) key.as_ptr(),
            out(reg_byte) is_zero,
        );
    }
    black_box(is_zero);
}

/// Writes what all bits of the key are not.
fn complement(key: &Key, to: &mut Key) {
    // SAFETY: reads one array and writes the other; no register keeps any of it.
    unsafe {
        asm!(
            "2:", "lodsb", "not al", "stosb", "dec ecx", "jnz 2b", "xor eax, eax",
            inout("rsi") key.as_ptr() => _,
            inout("rdi") to.as_mut_ptr() => _,
            inout("ecx") 32 => _,
            out("rax") _,
        );
    }
}
