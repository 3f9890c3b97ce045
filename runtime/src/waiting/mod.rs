//! Waits until something is done: repeats an action until its answer says so.
//!
//! `course` decides when the next question is asked and `states` what an answer means; neither does I/O. [`Waiting`] is
//! the future that carries out the decisions, with the timer and the random numbers of its client.

mod course;
mod error;
#[cfg(feature = "blocking")]
mod macros;
mod progress;
mod states;

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

pub use error::{WaitCause, WaitError};
pub use progress::Progress;

use crate::action::Action;
use crate::call::{Call, RawAnswer};
use crate::client::Client;
use crate::error::{Error, ErrorCode, RawCode, reason};
use crate::response::Response;
use crate::transport::BoxFuture;
use crate::validate::Object;
use course::{Course, Pauses};
use states::{Seen, Verdict};

/// How to wait by asking an action, as the specification says.
#[derive(Debug)]
pub struct WaiterInfo {
    /// What is waited for: `flow_completed`.
    pub name: &'static str,
    /// The member of the response that tells the state: `FlowInfo[].FlowStatus`.
    pub watch: &'static str,
    /// The list of the request that names what is asked about, if there is one: `FlowIds`. An answer with fewer states than
    /// that has names does not end the waiting well.
    pub named_by: Option<&'static str>,
    /// The states that end the waiting well, once all are among them.
    pub done: &'static [&'static str],
    /// The states that end it badly, as soon as one is among them.
    pub failed: &'static [&'static str],
    /// Seconds before the first question.
    pub first: u32,
    /// Seconds between two questions at least.
    pub pace: u32,
}

/// Asks an action again and again until what is waited for is done. A method `wait_until_…` of a client makes it; `.await`
/// gives the last answer, and dropping it ends the waiting.
///
/// Between the end of a question and the next one there is at least the pace. While nothing changes, pauses grow to four times
/// the pace, each with some chance in it, so that clients do not ask in step. A question is a call like any other: what the
/// retry policy of the client repeats in it comes at the pauses of that policy, which [`RetryPolicy::off`](crate::RetryPolicy::off)
/// avoids. A question that failed in a way that passes is asked again; other errors end the waiting. Without a deadline it waits
/// as long as the state goes on.
#[must_use = "nothing is asked until it is awaited"]
pub struct Waiting<'a, R, C> {
    client: &'a Client,
    call: Call<'a>,
    plan: Plan<'a>,
    types: PhantomData<fn() -> (R, C)>,
}

/// What is waited for, and how patiently.
struct Plan<'a> {
    info: &'static WaiterInfo,
    pauses: Pauses,
    deadline: Option<Duration>,
    on_progress: Option<Tell<'a>>,
}

/// Who is told of progress.
type Tell<'a> = Box<dyn FnMut(&Progress<'_>) + Send + 'a>;

impl<'a, R: Response, C: ErrorCode> Waiting<'a, R, C> {
    /// Waits by asking `request`, on behalf of `operator` where the request names none.
    pub fn new<A: Action<Response = R>>(
        client: &'a Client,
        request: &'a A,
        operator: Option<&'a (dyn Object + Sync)>,
        info: &'static WaiterInfo,
    ) -> Self {
        let seconds = |seconds: u32| Duration::from_secs(seconds.into());
        let pauses = Pauses { first: seconds(info.first), pace: seconds(info.pace) };
        let plan = Plan { info, pauses, deadline: None, on_progress: None };
        Self { client, call: client.of_action::<A, C>(request, operator), plan, types: PhantomData }
    }

    /// The longest time to wait. No question is asked after it, and one on its way is given up; where the next pause would
    /// reach it, the waiting ends at once.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.plan.deadline = Some(deadline);
        self
    }

    /// The pause before the first question, instead of the documented one.
    pub fn first_pause(mut self, pause: Duration) -> Self {
        self.plan.pauses.first = pause;
        self
    }

    /// The shortest pause between two questions, instead of the documented one; at least a millisecond.
    pub fn pace(mut self, pace: Duration) -> Self {
        self.plan.pauses.pace = pace;
        self
    }

    /// Calls this after each question that does not end the waiting.
    pub fn on_progress(mut self, tell: impl FnMut(&Progress<'_>) + Send + 'a) -> Self {
        self.plan.on_progress = Some(Box::new(tell));
        self
    }

    /// Waits on the calling thread, for a client without async.
    ///
    /// # Errors
    ///
    /// See [`WaitError`].
    #[cfg(feature = "blocking")]
    pub(crate) fn block(self) -> Result<R, WaitError<R, C>> {
        crate::blocking::wait(self.run())
    }

    /// The only step that knows the types.
    async fn run(self) -> Result<R, WaitError<R, C>> {
        let Self { client, call, plan, .. } = self;
        let info = plan.info;
        let Outcome { ended, last, told } = ask_until(client, call, plan).await;
        let read = |answer: RawAnswer| answer.read::<R>(client.reading());
        let (cause, answer) = match ended {
            Ok(answer) => match read(answer) {
                Ok(response) => return Ok(response),
                Err(error) => (WaitCause::Call(error.with_codes()), None),
            },
            Err(cause) => (cause.with_codes(), last.and_then(|answer| read(answer).ok())),
        };
        Err(WaitError::new(info, cause, told, answer))
    }
}

impl<'a, R: Response + 'a, C: ErrorCode + 'a> IntoFuture for Waiting<'a, R, C> {
    type Output = Result<R, WaitError<R, C>>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<R, C> fmt::Debug for Waiting<'_, R, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiting")
            .field("until", &self.plan.info.name)
            .field("action", &self.call.info.name)
            .field("pauses", &self.plan.pauses)
            .field("deadline", &self.plan.deadline)
            .finish_non_exhaustive()
    }
}

/// How the waiting ended.
struct Outcome {
    /// The answer that what was waited for is done, or why there is none.
    ended: Result<RawAnswer, WaitCause<RawCode>>,
    /// The last answer that said something else.
    last: Option<RawAnswer>,
    told: Told,
}

/// What an error tells of the waiting. Not `Debug`: a service may answer anything as a state.
struct Told {
    action: &'static str,
    states: Vec<String>,
    questions: u32,
    waited: Duration,
}

impl RawAnswer {
    /// Whether the states in it are other ones than before.
    fn look(&self, seen: &mut Seen, info: &WaiterInfo, max_bytes: usize) -> Result<bool, Error<RawCode>> {
        seen.look(self.json_text(), info.watch, max_bytes).map_err(|error| self.misread(&error))
    }
}

/// The waiting itself, compiled once for all actions.
async fn ask_until(client: &Client, call: Call<'_>, mut plan: Plan<'_>) -> Outcome {
    let timer = client.timer();
    let mut course = Course::new(plan.pauses, plan.deadline, timer.elapsed());
    let mut seen = Seen::default();
    let named = states::named(call.request, plan.info);
    let mut last = None;
    let mut pause = plan.pauses.first;
    // Why the last question failed.
    let mut failure = None;
    let ended = loop {
        if !course.has_time_for(pause, timer.elapsed()) {
            break Err(WaitCause::Deadline(failure));
        }
        if !pause.is_zero() {
            timer.sleep(pause).await;
            // It may have come back later than it was to.
            if course.is_over(timer.elapsed()) {
                break Err(WaitCause::Deadline(failure));
            }
        }
        let asked = client.asked(call, course.remaining(timer.elapsed())).await;
        course.asked();
        let max_bytes = client.reading().max_decoded_bytes;
        failure = match asked.and_then(|answer| Ok((answer.look(&mut seen, plan.info, max_bytes)?, answer))) {
            Ok((changed, answer)) => {
                match seen.verdict(plan.info, named) {
                    Verdict::Done => break Ok(answer),
                    Verdict::Failed => {
                        last = Some(answer);
                        break Err(WaitCause::Failed);
                    }
                    Verdict::GoesOn => course.saw(changed),
                }
                last = Some(answer);
                None
            }
            Err(error) if course.is_over(timer.elapsed()) => break Err(WaitCause::Deadline(Some(error))),
            Err(error) if reason(&error, call.class).is_some() => Some(error),
            Err(error) => break Err(WaitCause::Call(error)),
        };
        pause = course.pause(client.random().fraction());
        let progress = Progress::new(&course, &seen, timer.elapsed(), pause, failure.as_ref());
        tracing::debug!(until = plan.info.name, action = call.info.name, ?progress, "waiting");
        if let Some(tell) = &mut plan.on_progress {
            tell(&progress);
        }
    };
    let waited = course.waited(timer.elapsed());
    let told = Told { action: call.info.name, states: seen.into_states(), questions: course.questions(), waited };
    Outcome { ended, last, told }
}
