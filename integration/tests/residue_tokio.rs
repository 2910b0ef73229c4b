//! A check within a task: `stackbleach-residue` finds its way back to a test that runs on tokio.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

use std::{arch::asm, hint::black_box};

use stackbleach_residue::{Check, Report, Verdict, residue};

type Key = [u8; 32];

/// From memory to memory, through no register.
fn copy(from: &Key, to: &mut Key) {
    // SAFETY: both are as long.
    unsafe {
        asm!(
            "rep movsb",
            inout("rcx") 32_usize => _,
            inout("rsi") from.as_ptr() => _,
            inout("rdi") to.as_mut_ptr() => _,
        );
    }
}

fn assert_both(clean: &Report, leaky: &Report) {
    assert!(
        clean.is_clean() && clean.inconclusive().is_empty(),
        "{clean}"
    );
    assert_eq!(leaky.verdict(), Verdict::Residue, "{leaky}");
}

#[tokio::test]
async fn a_check_in_a_test_on_tokio() {
    let clean = residue(|key: &Key, out: &mut Key| copy(key, out));
    tokio::task::yield_now().await;
    let leaky = residue(|key: &Key, out: &mut Key| *out = black_box(*key));
    assert_both(&clean, &leaky);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_check_in_a_task_on_a_worker_thread() {
    let task = tokio::spawn(async {
        let clean = residue(|key: &Key, out: &mut Key| copy(key, out));
        let leaky = Check::new().run(|key: &Key, out: &mut Key| *out = black_box(*key));
        (clean, leaky)
    });
    let (clean, leaky) = task.await.unwrap();
    assert_both(&clean, &leaky);
}
