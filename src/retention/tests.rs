use super::{BREAK_EVEN_OF_STACKS, ErasePlan, Retention, Window, resident_below};
use crate::span::Span;

const WINDOW: usize = 1 << 30;
const DEPTH: usize = 512 << 10;
const PAGE: usize = 4096;

/// The retained depth after each run of a series, in which a deep run touches all down to `DEPTH`.
fn retained<const BREAK_EVEN: u8>(runs: impl IntoIterator<Item = bool>) -> Vec<usize> {
    let mut retention = Retention::<BREAK_EVEN>::NOTHING;
    runs.into_iter()
        .map(|is_deep| {
            let before = retention.retained_depth;
            let touched_depth = if is_deep { DEPTH } else { before };
            let touched = WINDOW - touched_depth;
            let unused = retention.after_run(Window::fixed(WINDOW), touched, is_deep && before > 0);
            let retained_depth = unused.map_or(touched_depth, |unused| {
                assert_eq!(unused.start, touched);
                WINDOW - unused.end
            });
            assert_eq!(retained_depth, retention.retained_depth);
            retained_depth
        })
        .collect()
}

fn of_a_stack(runs: impl IntoIterator<Item = bool>) -> Vec<usize> {
    retained::<BREAK_EVEN_OF_STACKS>(runs)
}

#[test]
fn nothing_is_retained_for_shallow_runs() {
    assert!(of_a_stack([false; 100]).iter().all(|&bytes| bytes == 0));
}

#[test]
fn a_single_deep_run_is_forgotten_at_once() {
    let runs = (0..100).map(|i| i == 50);
    assert!(of_a_stack(runs).iter().all(|&bytes| bytes == 0));
}

#[test]
fn a_series_of_deep_runs_retains_its_pages_from_the_second_on() {
    let retained = of_a_stack([true; 100]);
    assert_eq!(retained[0], 0);
    assert!(retained[1..].iter().all(|&bytes| bytes == DEPTH));
}

#[test]
fn alternating_runs_retain_their_pages() {
    let retained = of_a_stack((0..100).map(|i| i % 2 == 0));
    assert!(retained[2..].iter().all(|&bytes| bytes == DEPTH));
}

#[test]
fn pages_stay_while_every_twelfth_run_is_deep() {
    let retained = of_a_stack((0..240).map(|i| i % 12 == 0));
    assert!(retained[60..].iter().all(|&bytes| bytes == DEPTH));
}

#[test]
fn after_a_series_pages_are_given_back_before_long() {
    let shallow = usize::from(2 * BREAK_EVEN_OF_STACKS);
    let retained = of_a_stack((0..200).map(|i| i < 100));
    assert_eq!(retained[100 + shallow - 2], DEPTH);
    assert_eq!(retained[100 + shallow - 1], 0);
}

#[test]
fn rare_deep_runs_retain_nothing() {
    let retained = of_a_stack((0..1000).map(|i| i % 40 == 0));
    assert!(retained.iter().all(|&bytes| bytes == 0));
}

#[test]
fn where_pages_are_cheaper_to_have_anew_they_stay_for_fewer_shallow_runs() {
    let every_third = || (0..240).map(|i| i % 3 == 0);
    let retained_4 = retained::<4>(every_third());
    assert!(retained_4[60..].iter().all(|&bytes| bytes == DEPTH));
    let every_twelfth = (0..240).map(|i| i % 12 == 0);
    assert!(retained::<4>(every_twelfth).iter().all(|&bytes| bytes == 0));
    let retained = retained::<4>((0..200).map(|i| i < 100));
    assert_eq!((retained[106], retained[107]), (DEPTH, 0));
}

#[test]
fn the_deepest_page_is_empty_as_long_as_nothing_is_retained() {
    let mut retention: Retention = Retention::NOTHING;
    assert!(retention.deepest_page(WINDOW, PAGE).is_empty());
    for _ in 0..2 {
        retention.after_run(Window::fixed(WINDOW), WINDOW - DEPTH, false);
    }
    let start = WINDOW - DEPTH;
    let end = start + PAGE;
    assert_eq!(retention.deepest_page(WINDOW, PAGE), Span { start, end });
}

#[test]
fn what_is_near_the_window_is_neither_deep_nor_given_back() {
    let window = Window {
        origin: WINDOW,
        shallow: WINDOW - 8 * PAGE,
        retained: WINDOW - 7 * PAGE,
    };
    let after = |pages: usize| {
        let mut retention: Retention = Retention::NOTHING;
        retention.after_run(window, WINDOW - pages * PAGE, false)
    };
    for pages in 0..=8 {
        assert_eq!(after(pages), None);
    }
    let (start, end) = (WINDOW - 9 * PAGE, window.retained);
    assert_eq!(after(9), Some(Span { start, end }));
}

#[test]
fn memory_is_resident_for_windows_that_begin_in_it_or_where_it_ends() {
    let resident = Span { start: 20, end: 30 };
    let starts = [10, 19, 20, 21, 30, 31, 40].map(|window| resident_below(resident, window));
    assert_eq!(starts, [10, 19, 20, 20, 20, 31, 40]);
    assert_eq!(resident_below(Span::EMPTY, 40), 40);
}

#[test]
fn what_is_known_to_be_resident_ends_where_the_memory_does() {
    let memory = Span { start: 50, end: 90 };
    let plan = ErasePlan::new(memory, 10);
    assert!(plan.asked().is_empty() && !plan.is_done());
    assert_eq!((plan.unasked(), plan.rest()), (memory, memory));
    let mut plan = ErasePlan::new(memory, 70);
    plan.resume_at(80);
    assert!(plan.asked().is_empty());
    assert_eq!(plan.unasked(), Span { start: 70, end: 90 });
    plan.finish();
    assert!(plan.is_done());
}

/// A stack of few pages, and what is decided of them. The highest page is its base.
#[derive(Clone)]
struct Model {
    /// By page: whether it has memory, and whether there is anything in it.
    pages: [(bool, bool); PAGES],
    retention: Retention<BREAK_EVEN_OF_MODELS>,
    resident: Span,
}

const PAGES: usize = 7;
const BREAK_EVEN_OF_MODELS: u8 = 2;

impl Model {
    const NEW: Self = Self {
        pages: [(false, false); PAGES],
        retention: Retention::NOTHING,
        resident: Span::EMPTY,
    };

    fn touched(&self, span: Span) -> Vec<Span> {
        let touched = (span.start..span.end).filter(|&page| self.pages[page].0);
        let mut spans: Vec<Span> = Vec::new();
        for page in touched {
            match spans.last_mut() {
                Some(last) if last.end == page => last.end += 1,
                _ => spans.push(Span {
                    start: page,
                    end: page + 1,
                }),
            }
        }
        spans
    }

    fn erase(&mut self, span: Span) {
        for page in &mut self.pages[span.start..span.end] {
            *page = (true, false);
        }
    }

    /// A run that touches pages, one by bit, below a window that begins there. What is said of it
    /// afterwards is either the truth or nothing.
    fn run(&mut self, touches: usize, start: usize, is_answered: bool) {
        let has_memory = self.pages.map(|page| page.0);
        let deepest = self.retention.deepest_page(PAGES, 1);
        for (i, page) in self.pages.iter_mut().enumerate() {
            // The window is always used.
            if i >= start || touches & 1 << i != 0 {
                *page = (true, true);
            }
        }
        let used_deepest = !deepest.is_empty() && self.pages[deepest.start].1;

        let memory = Span {
            start: 0,
            end: PAGES,
        };
        let mut plan = ErasePlan::new(memory, resident_below(self.resident, start));
        let (asked, unasked) = (plan.asked(), plan.unasked());
        assert_eq!(
            (asked.start, asked.end, unasked.end),
            (0, unasked.start, PAGES)
        );
        assert!(unasked.start <= start);
        self.erase(unasked);
        if is_answered {
            for span in self.touched(asked) {
                plan.note_touched(span);
                self.erase(span);
            }
        } else {
            self.erase(asked);
        }
        assert!(self.pages.iter().all(|&(_, is_used)| !is_used));

        let mut resident = plan.resident_after();
        if is_answered {
            for (i, page) in self.pages.iter().enumerate() {
                let had = has_memory[i] || i >= start || touches & 1 << i != 0;
                assert_eq!(page.0, had, "page {i} got memory that nobody touched");
                assert!(!page.0 || i >= plan.lowest_touched());
            }
            let window = Window {
                origin: PAGES,
                ..Window::fixed(start)
            };
            let lowest_touched = plan.lowest_touched();
            let unused = self
                .retention
                .after_run(window, lowest_touched, used_deepest);
            if let Some(unused) = unused {
                assert!(lowest_touched == unused.start && unused.start < unused.end);
                assert!(unused.end <= start);
                self.pages[unused.start..unused.end].fill((false, false));
                resident = resident.max(unused.end);
            }
            let retained = PAGES - self.retention.retained_depth;
            let resident = (retained.min(start)..PAGES).len();
            let pages = self.pages.iter().filter(|page| page.0).count();
            assert!(pages <= resident, "{pages} stay, of {resident}");
        }
        assert!(self.pages[resident..].iter().all(|page| page.0));
        self.resident = Span {
            start: resident,
            end: start,
        };
    }

    /// After each run that touches any pages below each window, does `then`.
    fn each_run(&self, starts: &[usize], is_answered: bool, then: &mut dyn FnMut(&Self)) {
        for &start in starts {
            for touches in 0..1 << start {
                let mut model = self.clone();
                model.run(touches, start, is_answered);
                then(&model);
            }
        }
    }
}

#[test]
fn after_any_three_runs_all_is_erased_and_what_was_not_touched_has_no_memory() {
    Model::NEW.each_run(&[5], true, &mut |model| {
        model.each_run(&[5], true, &mut |model| {
            model.each_run(&[5], true, &mut |_| ());
        });
    });
}

#[test]
fn so_it_is_where_windows_differ() {
    Model::NEW.each_run(&[2, 4, 5], true, &mut |model| {
        model.each_run(&[3, 4], true, &mut |model| {
            model.each_run(&[2, 4, 5], true, &mut |_| ());
        });
    });
}

#[test]
fn so_it_is_where_there_is_no_answer_for_a_while() {
    Model::NEW.each_run(&[3, 4], true, &mut |model| {
        model.each_run(&[4], false, &mut |model| {
            model.each_run(&[3, 4], true, &mut |_| ());
        });
    });
}

#[test]
fn so_it_is_after_long_series() {
    let mut model = Model::NEW;
    for (seed, is_answered) in
        (1..20_000_usize).zip([true, true, true, false, true].into_iter().cycle())
    {
        let random = seed.wrapping_mul(0x9e37_79b9).rotate_left(7) ^ seed >> 3;
        model.run(random % 64, 3 + random / 64 % 3, is_answered);
    }
}
