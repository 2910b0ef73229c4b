//! Promise: bleached futures work on tokio's multi-threaded runtime, with its timers and channels,
//! polled on whichever thread comes, dropped by `select!`, aborted, ten thousand at once.

use std::{
    cell::Cell,
    collections::{HashMap, HashSet},
    future::pending as never,
    hint::black_box,
    ops::Range,
    pin::Pin,
    rc::Rc,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    task::{Context, Poll},
    thread::{self, ThreadId},
    time::{Duration, Instant},
};

use stackbleach::{Bleached, HeapStack, PanicError, run};
use tokio::{
    runtime::{Builder, Runtime},
    sync::{Notify, Semaphore, mpsc, oneshot, watch},
    task::{LocalSet, spawn_blocking, yield_now},
    time::{sleep, timeout},
};

#[allow(unused_imports, unused_macros, reason = "what other tests use")]
#[path = "../../tests/common/mod.rs"]
mod common;

use common::{maps, nested::usable, quiet};

const THREADS: usize = 4;

fn runtime() -> Runtime {
    let mut builder = Builder::new_multi_thread();
    builder.worker_threads(THREADS).enable_time();
    builder.build().unwrap()
}

/// Longer than anything here takes.
const LONG: Duration = Duration::from_secs(600);
const SHORT: Duration = Duration::from_millis(1);

/// Which thread polled on which stack. Each thread has one, and no two have the same.
#[derive(Default)]
struct Polls(Mutex<HashMap<ThreadId, Range<usize>>>);

impl Polls {
    /// Notes where this is called.
    fn note(&self) -> ThreadId {
        let thread = thread::current().id();
        let mut polls = self.0.lock().unwrap();
        let stack = polls.entry(thread).or_insert_with(usable);
        assert!(stack.contains(&maps::here()), "the thread has another one");
        thread
    }

    /// How many threads those are.
    fn threads(&self) -> usize {
        let polls = self.0.lock().unwrap();
        let stacks: HashSet<_> = polls.values().map(|stack| stack.start).collect();
        assert_eq!(stacks.len(), polls.len());
        stacks.len()
    }
}

#[test]
fn one_future_is_polled_on_many_threads_and_each_has_its_stack() {
    let polls = Arc::new(Polls::default());
    runtime().block_on(async {
        // Until that has happened: which thread comes is up to the runtime.
        let mut most = 0;
        while most < 2 {
            let tasks: Vec<_> = (0..100)
                .map(|_| {
                    let polls = Arc::clone(&polls);
                    tokio::spawn(Bleached::new(async move {
                        let mut threads = vec![polls.note()];
                        let refers = &mut threads;
                        for round in 0..20 {
                            if round % 5 == 0 {
                                sleep(SHORT).await;
                            } else {
                                yield_now().await;
                            }
                            refers.push(polls.note());
                        }
                        threads
                    }))
                })
                .collect();
            for task in tasks {
                let threads = task.await.unwrap().unwrap();
                assert_eq!(threads.len(), 21);
                let threads: HashSet<_> = threads.into_iter().collect();
                most = most.max(threads.len());
            }
        }
    });
    assert!((2..=THREADS).contains(&polls.threads()));
}

#[test]
fn timers_go_off_and_time_out() {
    runtime().block_on(async {
        let start = Instant::now();
        let slept = Bleached::new(async {
            sleep(20 * SHORT).await;
            timeout(SHORT, never::<()>()).await.is_err()
        });
        assert!(slept.await.unwrap());
        assert!(start.elapsed() >= 21 * SHORT);

        let late = timeout(SHORT, Bleached::new(sleep(LONG))).await;
        assert!(late.is_err());
        let early = timeout(LONG, Bleached::new(sleep(SHORT))).await;
        early.unwrap().unwrap();
    });
}

#[test]
fn channels_lead_from_one_to_the_other() {
    runtime().block_on(async {
        let (ask, mut asked) = mpsc::channel::<(u64, oneshot::Sender<u64>)>(4);
        let signer = tokio::spawn(Bleached::new(async move {
            let key = black_box([3_u64; 4]);
            let mut count = 0;
            while let Some((message, answer)) = asked.recv().await {
                let signature = key.iter().map(|part| part * message).sum();
                yield_now().await;
                answer.send(signature).unwrap();
                count += 1;
            }
            count
        }));
        let askers: Vec<_> = (0..50)
            .map(|number| {
                let ask = ask.clone();
                tokio::spawn(Bleached::new(async move {
                    for i in 0..20 {
                        let (answer, answered) = oneshot::channel();
                        ask.send((number + i, answer)).await.unwrap();
                        assert_eq!(answered.await.unwrap(), 12 * (number + i));
                    }
                }))
            })
            .collect();
        drop(ask);
        for asker in askers {
            asker.await.unwrap().unwrap();
        }
        assert_eq!(signer.await.unwrap().unwrap(), 50 * 20);
    });
}

/// Those that wait are linked to each other, through the memory of their futures.
#[test]
fn who_waits_in_a_list_is_taken_off_it_when_it_is_dropped() {
    runtime().block_on(async {
        let notify = Arc::new(Notify::new());
        let semaphore = Arc::new(Semaphore::new(0));
        for round in 0..20 {
            let waits = || {
                let (notify, semaphore) = (Arc::clone(&notify), Arc::clone(&semaphore));
                Bleached::new(async move {
                    tokio::select! {
                        () = notify.notified() => 1,
                        permit = semaphore.acquire() => { permit.unwrap().forget(); 1 }
                    }
                })
            };
            let tasks: Vec<_> = (0..40).map(|_| tokio::spawn(waits())).collect();
            yield_now().await;
            for task in tasks.iter().skip(round % 3).step_by(3) {
                task.abort();
            }
            yield_now().await;
            let mut done = 0;
            for (i, task) in tasks.into_iter().enumerate() {
                if i % 2 == 0 {
                    semaphore.add_permits(1);
                }
                loop {
                    notify.notify_waiters();
                    if task.is_finished() {
                        break;
                    }
                    yield_now().await;
                }
                done += task.await.map_or(0, Result::unwrap);
            }
            assert!(done >= 26, "{done}");
        }
    });
}

/// Tells when it is dropped, and on which stack.
struct Tells(Option<oneshot::Sender<usize>>);

impl Drop for Tells {
    fn drop(&mut self) {
        let _ = self.0.take().unwrap().send(usable().start);
    }
}

#[test]
fn select_drops_it_half_way_on_the_stack() {
    runtime().block_on(async {
        for own in [false, true] {
            let (tell, told) = oneshot::channel();
            let (started, starts) = oneshot::channel();
            let future = async move {
                let _tells = Tells(Some(tell));
                started.send(usable().start).unwrap();
                never::<()>().await;
            };
            let future = if own {
                let stack = HeapStack::new(0).unwrap();
                Bleached::with_stack(stack, future)
            } else {
                Bleached::new(future)
            };
            let selected = tokio::spawn(async move {
                tokio::select! {
                    _ = future => panic!("it never ends"),
                    started = starts => started.unwrap(),
                }
            });
            let began_on = selected.await.unwrap();
            let ended_on = told.await.unwrap();
            if own {
                assert_eq!(began_on, ended_on);
            }
            let own_stack = spawn_blocking(|| usable().start).await.unwrap();
            assert_ne!(ended_on, own_stack);
        }
    });
}

#[test]
fn select_takes_what_is_ready_and_join_waits_for_all() {
    runtime().block_on(async {
        let (send, receive) = oneshot::channel();
        let waits = Bleached::new(receive);
        let quick = Bleached::new(async {
            sleep(SHORT).await;
            7
        });
        tokio::pin!(waits);
        let first = tokio::select! {
            _ = &mut waits => 0,
            quick = quick => quick.unwrap(),
        };
        assert_eq!(first, 7);
        send.send(8).unwrap();
        let sleeps = |ms| Bleached::new(async move { sleep(ms * SHORT).await });
        let (eight, one, two) = tokio::join!(waits, sleeps(1), sleeps(2));
        assert_eq!(eight.unwrap().unwrap(), 8);
        one.unwrap();
        two.unwrap();
    });
}

#[test]
fn an_aborted_task_drops_it() {
    let runtime = runtime();
    let (tell, told) = oneshot::channel();
    // Made before, since neither need have been polled.
    let tells = Tells(Some(tell));
    let task = runtime.spawn(Bleached::new(async {
        let _tells = tells;
        never::<()>().await;
    }));
    runtime.block_on(async {
        yield_now().await;
        task.abort();
        assert!(task.await.unwrap_err().is_cancelled());
        told.await.unwrap();
    });
    // And a runtime that ends, those that it has.
    let (tell, mut told) = oneshot::channel();
    let tells = Tells(Some(tell));
    runtime.spawn(Bleached::new(async {
        let _tells = tells;
        never::<()>().await;
    }));
    drop(runtime);
    told.try_recv().unwrap();
}

#[test]
fn ten_thousand_at_once_need_no_more_stacks_than_there_are_threads() {
    const COUNT: usize = 10_000;
    let polls = Arc::new(Polls::default());
    runtime().block_on(async {
        let (go, gone) = watch::channel(false);
        let waiting = Arc::new(AtomicUsize::new(0));
        let tasks: Vec<_> = (0..COUNT)
            .map(|number| {
                let mut gone = gone.clone();
                let (waiting, polls) = (Arc::clone(&waiting), Arc::clone(&polls));
                tokio::spawn(Bleached::new(async move {
                    let state = black_box([number; 10]);
                    let refers = &state;
                    polls.note();
                    waiting.fetch_add(1, SeqCst);
                    gone.wait_for(|gone| *gone).await.unwrap();
                    polls.note();
                    refers.iter().sum::<usize>()
                }))
            })
            .collect();
        // All of them have begun, none has ended.
        while waiting.load(SeqCst) < COUNT {
            yield_now().await;
        }
        assert!(polls.threads() <= THREADS);
        go.send(true).unwrap();
        for (number, task) in tasks.into_iter().enumerate() {
            assert_eq!(task.await.unwrap().unwrap(), 10 * number);
        }
    });
    assert!(polls.threads() <= THREADS);
}

#[test]
fn stacks_of_their_own_go_with_them_from_thread_to_thread() {
    runtime().block_on(async {
        let tasks: Vec<_> = (0..50)
            .map(|_| {
                let mut stack = HeapStack::new(0).unwrap();
                let own = stack.run(|| usable().start).unwrap();
                tokio::spawn(Bleached::with_stack(stack, async move {
                    for _ in 0..10 {
                        assert_eq!(usable().start, own);
                        sleep(SHORT).await;
                    }
                }))
            })
            .collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
    });
}

#[test]
fn a_panic_ends_the_future_and_neither_task_nor_runtime() {
    runtime().block_on(async {
        let panics = tokio::spawn(async {
            let error = Bleached::new(async {
                yield_now().await;
                quiet::quietly(|| panic!("in the task"));
            });
            let error: Result<(), PanicError> = error.await;
            error.unwrap_err().message().to_owned()
        });
        assert_eq!(panics.await.unwrap(), "in the task");
        let after = tokio::spawn(Bleached::new(async { 7 }));
        assert_eq!(after.await.unwrap().unwrap(), 7);
    });
}

#[test]
fn what_cannot_be_sent_is_polled_in_a_local_set() {
    let runtime = Builder::new_current_thread().enable_time().build().unwrap();
    let count = Rc::new(Cell::new(0));
    LocalSet::new().block_on(&runtime, async {
        let tasks: Vec<_> = (0..10)
            .map(|_| {
                let count = Rc::clone(&count);
                tokio::task::spawn_local(Bleached::new(async move {
                    sleep(SHORT).await;
                    count.set(count.get() + 1);
                }))
            })
            .collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
    });
    assert_eq!(count.get(), 10);
}

#[test]
fn a_whole_runtime_fits_in_a_run() {
    let nested = || {
        let runtime = Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(Bleached::new(async {
            sleep(SHORT).await;
            run(|| 7).unwrap()
        }))
    };
    assert_eq!(run(nested).unwrap().unwrap(), 7);
}

/// Wakes its task from the poll itself, as tokio's own cooperative budget does.
struct WakesInThePoll(usize);

impl Future for WakesInThePoll {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.0 == 0 {
            return Poll::Ready(());
        }
        self.0 -= 1;
        context.waker().wake_by_ref();
        let waker = context.waker().clone();
        thread::spawn(move || waker.wake());
        Poll::Pending
    }
}

#[test]
fn wakers_that_wake_in_the_poll_have_it_polled_again() {
    runtime().block_on(async {
        let tasks: Vec<_> = (0..10)
            .map(|_| tokio::spawn(Bleached::new(WakesInThePoll(50))))
            .collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
    });
}
