//! Tests calls that wait for a turn and are held without being polled, as those in a `buffer_unordered` are while the
//! loop around it makes a call of its own.

use std::collections::BTreeSet;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::task::{Context, Wake, Waker};
use std::thread;
use std::time::Duration;

use tc3_runtime::limit::Ask;
use tc3_runtime::testing::TestTime;
use tc3_runtime::{Action as _, BoxFuture, LocalLimiter, Rate, RateLimiter, Timer};

use crate::calls::{Create, NOW};
use crate::stepped::{Held, Stepped};
use tc3_testing::random::Random;

const SECOND: Duration = Duration::from_secs(1);
const STEP: Duration = Duration::from_millis(50);

fn call<'a>(limiter: &'a LocalLimiter, rate: Rate, time: &'a Stepped) -> Held<'a> {
    Held::new(limiter.turn(Ask::new(Create::INFO, rate, time)))
}

#[test]
fn a_call_in_a_loop_around_calls_that_nobody_polls_meanwhile_gets_its_turn() {
    let (limiter, time, rate) = (LocalLimiter::new(), Stepped::default(), Rate::per_second(20));
    let mut buffered: Vec<_> = (0..50).map(|_| call(&limiter, rate, &time)).collect();
    let done = buffered.iter_mut().filter_map(|call| call.poll().then_some(())).count();
    assert_eq!(done, 20);
    let mut inner = call(&limiter, rate, &time);
    while !inner.poll() {
        time.advance(STEP);
        assert!(time.elapsed() < 4 * SECOND, "it waits for those that nobody polls");
    }
    // A second after the turn of the first everyone is called, and passed another second later.
    assert_eq!(time.elapsed(), 3 * SECOND);
    // Those that were passed lost nothing but time: whatever is free is theirs, in their order.
    while buffered.iter().any(|call| !call.is_done) {
        let done = buffered.iter_mut().map(|call| call.poll() || call.is_done).collect::<Vec<_>>();
        assert!(done.is_sorted_by(|first, second| first >= second), "{done:?}");
        time.advance(STEP);
    }
    assert!(time.elapsed() <= 5 * SECOND, "{:?}", time.elapsed());
}

/// Calls that come at random times, of which some are held for a while, or until nearly the end.
struct Crowd<'a> {
    calls: Vec<Held<'a>>,
    /// Which were never held.
    attentive: BTreeSet<usize>,
    /// Who took a turn, and when.
    turns: Vec<(usize, Duration)>,
}

impl Crowd<'_> {
    /// Polls who is woken, in any order, until nobody is.
    fn settle(&mut self, random: &mut Random, now: Duration) {
        loop {
            let ready = |index: &usize| self.calls[*index].is_woken() && !self.calls[*index].is_held;
            let woken: Vec<usize> = (0..self.calls.len()).filter(ready).collect();
            if woken.is_empty() {
                return;
            }
            let index = random.pick(&woken);
            if self.calls[index].poll() {
                self.turns.push((index, now));
            }
        }
    }

    /// Holds some, and lets others go on.
    fn shuffle(&mut self, random: &mut Random) {
        for (index, call) in self.calls.iter_mut().enumerate() {
            // Most are held for some seconds.
            let steps = if call.is_held { 60 } else { 12 };
            if !self.attentive.contains(&index) && random.below(steps) == 0 {
                call.is_held = !call.is_held;
            }
        }
    }

    fn has_attentive(&self) -> bool {
        self.attentive.iter().any(|index| !self.calls[*index].is_done)
    }
}

/// Whoever is held and for how long: no second sees more calls than allowed, those who are polled go in order and not much later
/// than they could, and everyone goes in the end.
#[test]
fn whoever_is_held_the_others_go_on_in_order_and_under_the_limit() {
    let rate = Rate::per_second(3);
    let mut passed = 0;
    for seed in 0..300 {
        let mut random = Random::new(seed);
        let (limiter, time) = (LocalLimiter::new(), Stepped::default());
        let mut crowd = Crowd { calls: Vec::new(), attentive: BTreeSet::new(), turns: Vec::new() };
        let mut last = Duration::ZERO;
        for step in 0..600 {
            if step < 400 {
                crowd.shuffle(&mut random);
            } else {
                crowd.calls.iter_mut().for_each(|call| call.is_held = false);
            }
            if step < 200 && random.below(8) == 0 {
                if random.below(2) == 0 {
                    crowd.attentive.insert(crowd.calls.len());
                }
                crowd.calls.push(call(&limiter, rate, &time));
            }
            let turns = crowd.turns.len();
            crowd.settle(&mut random, time.elapsed());
            if crowd.turns.len() > turns || !crowd.has_attentive() {
                last = time.elapsed();
            }
            // Two seconds for those who are held, and two more where one comes when it is called and is held again.
            assert!(time.elapsed() - last <= 5 * SECOND + STEP, "seed {seed}: nobody goes since {last:?}");
            time.advance(STEP);
        }
        let context = format!("seed {seed}: {:?}", crowd.turns);
        assert_eq!(crowd.turns.len(), crowd.calls.len(), "{context}");
        assert!(crowd.turns.windows(4).all(|turns| turns[3].1 - turns[0].1 >= SECOND), "{context}");
        let attentive: Vec<usize> =
            crowd.turns.iter().map(|(index, _)| *index).filter(|index| crowd.attentive.contains(index)).collect();
        assert!(attentive.is_sorted(), "{context}");
        passed += usize::from(!crowd.turns.is_sorted_by_key(|(index, _)| *index));
    }
    assert!(passed > 100, "{passed} crowds in which someone was passed");
}

/// The first of a queue is slow to come, not held: nobody is passed who comes within a second of being called.
#[test]
fn who_comes_when_called_is_not_passed() {
    let (limiter, time, rate) = (LocalLimiter::new(), Stepped::default(), Rate::per_second(1));
    let mut calls: Vec<_> = (0..3).map(|_| call(&limiter, rate, &time)).collect();
    assert!(calls[0].poll() && !calls[1].poll() && !calls[2].poll());
    calls[1].is_held = true;
    // Due at one second, called at two.
    while time.elapsed() < Duration::from_millis(2900) {
        time.advance(STEP);
        assert!(!calls[2].poll());
    }
    calls[1].is_held = false;
    assert!(calls[1].poll() && !calls[2].poll());
    time.advance(SECOND);
    assert!(calls[2].poll());
}

/// The last waker of a task owns the task, and one that waits may own another that waits.
struct Owner {
    _waiting: Mutex<BoxFuture<'static, ()>>,
}

impl Wake for Owner {
    fn wake(self: Arc<Self>) {}
}

#[test]
fn a_waker_that_owns_a_waiting_call_may_be_dropped_with_a_place() {
    let (sender, done) = channel();
    thread::spawn(move || {
        let (limiter, time): &'static (LocalLimiter, TestTime) =
            Box::leak(Box::new((LocalLimiter::new(), TestTime::at(NOW))));
        let turn = || limiter.turn(Ask::new(Create::INFO, Rate::per_second(1), time));
        let poll = |turn: &mut BoxFuture<'_, ()>, waker: &Waker| turn.as_mut().poll(&mut Context::from_waker(waker));
        assert!(poll(&mut turn(), Waker::noop()).is_ready());
        let mut first = turn();
        for _ in 0..2 {
            let mut other = turn();
            assert!(poll(&mut other, Waker::noop()).is_pending());
            // The second one replaces the first one, and goes with the place.
            let owner = Waker::from(Arc::new(Owner { _waiting: Mutex::new(other) }));
            assert!(poll(&mut first, &owner).is_pending());
        }
        drop(first);
        sender.send(()).unwrap();
    });
    done.recv_timeout(Duration::from_secs(60)).expect("the queue was locked while a waker was dropped");
}
