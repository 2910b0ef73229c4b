//! Futures: each poll does what a body says, and the last one is followed by their end.

use std::{
    cell::RefCell,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, Waker},
};

use stackbleach::Bleached;

use crate::{
    calls::{self, At, Place, Report},
    case::{Case, Stack, Token},
    event::{Event, On, Outcome},
    here, maps,
    operation::{Body, End},
    payloads,
    quiet::quietly,
};

/// A future, and the number of its stack if it has one.
pub(crate) struct Task {
    pub(crate) own: Option<usize>,
    future: Bleached<Steps>,
}

struct Steps {
    case: Arc<Case>,
    own: Option<usize>,
    pending: usize,
    _token: Token,
}

impl Future for Steps {
    type Output = usize;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<usize> {
        let (body, depth) = self.case.world().polling.take().unwrap();
        let at = match self.own {
            Some(number) => At::Stack { number, depth },
            None => At::Cached { depth },
        };
        let call = self.case.next_call();
        let report = RefCell::new(Report::default());
        let value = calls::inside(&self.case, &body, call, &at, &report);
        if self.pending == 0 {
            return Poll::Ready(value);
        }
        self.pending -= 1;
        Poll::Pending
    }
}

impl Drop for Steps {
    fn drop(&mut self) {
        let here = maps::here();
        let on = match self.own {
            Some(number) => {
                self.case.range_of(number, here);
                On::Stack(number)
            }
            None => here::on_cached(&self.case, here),
        };
        self.case.record(Event::Ended {
            thread: here::number(),
            on,
        });
    }
}

impl Task {
    pub(crate) fn new(case: &Arc<Case>, stack: Option<Stack>, pending: usize) -> Self {
        let own = stack.as_ref().map(|stack| stack.number);
        let steps = Steps {
            case: Arc::clone(case),
            own,
            pending,
            _token: Token::new(case),
        };
        let future = match stack {
            Some(stack) => Bleached::with_stack(stack.stack, steps),
            None => Bleached::new(steps),
        };
        Self { own, future }
    }

    pub(crate) fn poll(&mut self, case: &Arc<Case>, body: &Body, place: &Place) {
        let before = case.world().calls;
        case.world().polling = Some((body.clone(), place.depth + 1));
        let again = format!("{:?}", self.future).contains("done: true");
        let future = &mut self.future;
        let poll = || Pin::new(future).poll(&mut Context::from_waker(Waker::noop()));
        let poll = || catch_unwind(AssertUnwindSafe(poll));
        let polled = if again || matches!(body.end, End::Panic(_)) {
            quietly(poll)
        } else {
            poll()
        };
        let outcome = match polled {
            Ok(Poll::Pending) => Outcome::Pending,
            Ok(Poll::Ready(Ok(value))) => Outcome::Value(value),
            Ok(Poll::Ready(Err(error))) => Outcome::Panic(error.message().to_owned()),
            Err(payload) => {
                let refused = Outcome::Panic(payloads::text(payload));
                return case.record(Event::Batched(refused));
            }
        };
        calls::left(case, before, outcome);
    }
}
