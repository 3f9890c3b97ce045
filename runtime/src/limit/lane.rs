//! Limits the calls of one action: the latest calls, the queue, and the current rate.

use std::collections::VecDeque;
use std::time::Duration;

use super::Rate;
use super::queue::Queue;

/// A rate that was halved is whole again after twice this share of this time.
pub(super) const RECOVERY: Duration = Duration::from_secs(20);
/// It is not halved further.
pub(super) const SLOWEST: f64 = 1.0 / 32.0;

#[derive(Debug, Default)]
pub(super) struct Lane {
    /// When the last calls were let through, oldest first.
    recent: VecDeque<Duration>,
    pub(super) queue: Queue,
    pace: Pace,
}

/// How much of the rate is used, and since when.
#[derive(Debug)]
struct Pace {
    factor: f64,
    since: Option<Duration>,
}

impl Default for Pace {
    fn default() -> Self {
        Self { factor: 1.0, since: None }
    }
}

impl Pace {
    fn at(&self, now: Duration) -> f64 {
        let Some(since) = self.since else { return 1.0 };
        let regained = now.saturating_sub(since).as_secs_f64() / RECOVERY.as_secs_f64();
        (self.factor + regained).min(1.0)
    }
}

impl Lane {
    /// When the next call may go, which may be long ago: no time of the rate may see more calls than it allows.
    pub(super) fn due(&self, rate: Rate, now: Duration) -> Duration {
        let rate = rate.times(self.pace.at(now));
        let index = self.recent.len().checked_sub(rate.calls() as usize);
        index.and_then(|index| self.recent.get(index)).map_or(Duration::ZERO, |then| *then + rate.per())
    }

    /// Lets a call through.
    pub(super) fn pass(&mut self, rate: Rate, now: Duration) {
        self.recent.push_back(now);
        while self.recent.len() > rate.calls() as usize {
            self.recent.pop_front();
        }
    }

    /// A call was refused for coming too soon. Whether the rate was halved for it: of those sent before it was halved
    /// the last time, none says anything new.
    pub(super) fn slow_down(&mut self, sent: Duration, now: Duration) -> bool {
        if self.pace.since.is_some_and(|since| sent <= since) {
            return false;
        }
        self.pace = Pace { factor: (self.pace.at(now) / 2.0).max(SLOWEST), since: Some(now) };
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: Rate = Rate::per_second(4);

    /// How long a call has to wait.
    fn delay(lane: &Lane, rate: Rate, now: Duration) -> Duration {
        lane.due(rate, now).saturating_sub(now)
    }

    fn seconds(seconds: f64) -> Duration {
        Duration::from_secs_f64(seconds)
    }

    #[test]
    fn no_second_sees_more_calls_than_allowed() {
        let mut lane = Lane::default();
        for time in [0.0, 0.1, 0.2, 0.9] {
            assert_eq!(delay(&lane, RATE, seconds(time)), Duration::ZERO);
            lane.pass(RATE, seconds(time));
        }
        assert_eq!(delay(&lane, RATE, seconds(0.9)), seconds(0.1));
        lane.pass(RATE, seconds(1.0));
        assert_eq!(delay(&lane, RATE, seconds(1.0)), seconds(0.1));
    }

    #[test]
    fn a_throttled_rate_halves_once_and_recovers() {
        let mut lane = Lane::default();
        for _ in 0..4 {
            lane.pass(RATE, seconds(0.5));
        }
        assert!(lane.slow_down(seconds(0.5), seconds(0.6)));
        // The others that were on their way already.
        assert!(!lane.slow_down(seconds(0.5), seconds(0.7)));
        assert_eq!(delay(&lane, RATE, seconds(1.5)), Duration::ZERO);
        lane.pass(RATE, seconds(1.5));
        lane.pass(RATE, seconds(1.5));
        assert_eq!(delay(&lane, RATE, seconds(1.5)), seconds(1.0));
        // Three of four after five seconds, all after ten.
        for (time, calls) in [(6.0, 3), (11.0, 4)] {
            let mut free = 0;
            while delay(&lane, RATE, seconds(time)).is_zero() {
                lane.pass(RATE, seconds(time));
                free += 1;
            }
            assert_eq!(free, calls, "at {time}");
        }
    }

    #[test]
    fn one_call_a_second_halves_to_one_in_two() {
        let mut lane = Lane::default();
        let rate = Rate::per_second(1);
        lane.pass(rate, seconds(1.0));
        lane.slow_down(seconds(1.0), seconds(1.0));
        assert_eq!(delay(&lane, rate, seconds(1.0)), seconds(2.0));
    }
}
