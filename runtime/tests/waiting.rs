//! Tests waiting in virtual time: when requests are made, what ends the waiting, and what is reported.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;
pub mod role;

use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};
use std::time::Duration;

use block_on::block_on;
use calls::{NOW, Query, client, query};
use essbasic::{ErrorCode, PrepareFlowsResponse};
use role::{assumed, with_role};
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{Client, RetryPolicy, TransportError, WaitCause, WaitError, WaiterInfo, Waiting};
use tc3_testing::random::Random;

type Outcome = Result<PrepareFlowsResponse, WaitError<PrepareFlowsResponse, ErrorCode>>;

/// Two states are good, two are bad; all others go on.
static SIGNED: WaiterInfo = WaiterInfo {
    name: "signed",
    watch: "ConfirmUrl",
    named_by: None,
    done: &["DONE", "SIGNED"],
    failed: &["REJECT", "CANCEL"],
    first: 2,
    pace: 3,
};

const PACE: Duration = Duration::from_secs(3);

fn state(script: Script, state: &str) -> Script {
    script.answer(&format!(r#"{{"ConfirmUrl": "{state}", "RequestId": "r-{state}"}}"#))
}

fn scripted(states: &[&str]) -> (Script, TestTime) {
    let time = TestTime::at(NOW);
    (states.iter().fold(Script::new(&time), |script, one| state(script, one)), time)
}

fn waiting<'a>(client: &'a Client, request: &'a Query) -> Waiting<'a, PrepareFlowsResponse, ErrorCode> {
    Waiting::new(client, request, None, &SIGNED)
}

fn wait(
    client: &Client,
    change: impl FnOnce(Waiting<'_, PrepareFlowsResponse, ErrorCode>) -> Waiting<'_, PrepareFlowsResponse, ErrorCode>,
) -> Outcome {
    let request = query();
    block_on(change(waiting(client, &request)).into_future())
}

/// When the questions came, in milliseconds.
fn times(script: &Script) -> Vec<u128> {
    script.sent().iter().map(|sent| sent.at().as_millis()).collect()
}

#[test]
fn the_answer_that_is_done_is_the_value() {
    let (script, time) = scripted(&["INIT", "PART", "NEW_STATE", "DONE"]);
    let answer = wait(&client(&script, &time), |waiting| waiting).unwrap();
    assert_eq!((answer.confirm_url.as_str(), answer.request_id.as_str()), ("DONE", "r-DONE"));
    // Each state is another one, so the pause is the pace each time, with all that chance may add.
    assert_eq!(times(&script), [2000, 5750, 9500, 13250]);
}

#[test]
fn pauses_grow_while_nothing_changes() {
    let (script, time) = scripted(&["PART", "PART", "PART", "PART", "PART", "DONE"]);
    wait(&client(&script, &time), |waiting| waiting.first_pause(Duration::ZERO).pace(Duration::from_secs(8))).unwrap();
    let at = times(&script);
    let pauses: Vec<u128> = at.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert_eq!((at[0], pauses), (0, vec![10_000, 15_000, 22_500, 32_000, 32_000]));
}

#[test]
fn a_failed_state_ends_it_and_is_told() {
    let (script, time) = scripted(&["PART", "REJECT", "DONE"]);
    let error = wait(&client(&script, &time), |waiting| waiting).unwrap_err();
    assert!(error.is_failed() && matches!(error.cause(), WaitCause::Failed));
    assert_eq!((error.state(), error.questions(), error.until()), (Some("REJECT"), 2, "signed"));
    assert_eq!(error.to_string(), "waiting until signed: the state is REJECT (Query was asked 2 times)");
    assert_eq!(error.into_answer().unwrap().request_id, "r-REJECT");
}

#[test]
fn the_deadline_ends_it_before_a_pause_that_would_reach_it() {
    let (script, time) = scripted(&["PART", "PART", "PART", "PART", "DONE"]);
    let error = wait(&client(&script, &time), |waiting| waiting.deadline(Duration::from_secs(9))).unwrap_err();
    assert!(error.is_deadline());
    assert_eq!((error.state(), error.questions(), error.waited()), (Some("PART"), 2, Duration::from_millis(5750)));
    let text = "waiting until signed: the deadline is reached, the last state was PART (Query was asked 2 times)";
    assert_eq!(error.to_string(), text);
    assert_eq!(error.answer().unwrap().confirm_url, "PART");
}

#[test]
fn a_question_on_its_way_is_given_up_at_the_deadline() {
    let time = TestTime::at(NOW);
    let script = Script::new(&time).hang();
    let error = wait(&client(&script, &time), |waiting| waiting.deadline(Duration::from_secs(10))).unwrap_err();
    assert!(error.is_deadline());
    assert_eq!((error.state(), error.questions(), error.waited()), (None, 1, Duration::from_secs(10)));
    assert_eq!(
        error.to_string(),
        "waiting until signed: the deadline is reached, and no state was seen; the last question failed: \
         Query at https://essbasic.tencentcloudapi.com: no answer before the deadline of 8s: 8s in 1 attempt \
         (Query was asked once)"
    );
}

#[test]
fn the_deadline_keeps_why_the_last_question_failed() {
    let reset = |script: Script| script.fail(|| TransportError::interrupted("reset"));
    let ended = |script: Script, time: &TestTime, seconds| {
        let client = client(&script, time).with_retry(RetryPolicy::off());
        wait(&client, |waiting| waiting.deadline(Duration::from_secs(seconds))).unwrap_err()
    };
    let (script, time) = scripted(&["PART"]);
    let error = ended(reset(script), &time, 9);
    assert!(error.is_deadline() && matches!(error.cause(), WaitCause::Deadline(Some(_))));
    assert_eq!((error.state(), error.questions()), (Some("PART"), 2));
    let text = error.to_string();
    let beginning =
        "waiting until signed: the deadline is reached, the last state was PART; the last question failed: ";
    assert!(text.starts_with(beginning) && text.ends_with(" (Query was asked 2 times)"), "{text}");
    assert!(matches!(error.call_error(), Some(tc3_runtime::Error::Transport(_))), "{error:?}");
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "reset");
    // One that an answer followed is over.
    let (script, time) = scripted(&["PART"]);
    let error = ended(state(reset(script), "PART"), &time, 15);
    assert_eq!((error.is_deadline(), error.questions(), error.call_error().is_none()), (true, 3, true), "{error}");
}

#[test]
fn no_question_goes_out_after_the_deadline_however_late_the_timer_is() {
    let (script, time) = scripted(&["DONE"]);
    let client = calls::builder(&script, &time).timer(calls::Late(time.clone())).build().unwrap();
    let seconds = Duration::from_secs;
    let error = wait(&client, |waiting| waiting.first_pause(seconds(6)).deadline(seconds(10))).unwrap_err();
    assert!(error.is_deadline() && script.sent().is_empty(), "{error}");
    assert_eq!((error.questions(), error.waited()), (0, seconds(12)));
}

#[test]
fn a_pace_of_nothing_does_not_spin() {
    let (script, time) = scripted(&["PART", "PART", "PART", "DONE"]);
    wait(&client(&script, &time), |waiting| waiting.first_pause(Duration::ZERO).pace(Duration::ZERO)).unwrap();
    let at: Vec<Duration> = script.sent().iter().map(tc3_runtime::testing::Sent::at).collect();
    assert!(at.windows(2).all(|pair| pair[1] - pair[0] >= Duration::from_millis(1)), "{at:?}");
}

#[test]
fn an_error_that_passes_is_borne_and_another_ends_it() {
    let (script, time) = scripted(&["PART"]);
    let script = script.fail(|| TransportError::interrupted("reset")).refuse("RequestLimitExceeded", "too fast");
    let script = state(script, "PART").refuse("FailedOperation", "no");
    let client = client(&script, &time).with_retry(RetryPolicy::off());
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = Arc::clone(&told);
    let error = wait(&client, move |waiting| {
        waiting.on_progress(move |progress| {
            let failed = progress.error().is_some();
            tell.lock().unwrap().push((progress.questions(), progress.state().map(str::to_owned), failed));
        })
    });
    let error = error.unwrap_err();
    let part = || Some("PART".to_owned());
    assert_eq!(*told.lock().unwrap(), [(1, part(), false), (2, part(), true), (3, part(), true), (4, part(), false)]);
    assert_eq!(error.call_error().unwrap().code().unwrap().as_str(), "FailedOperation");
    assert_eq!((error.state(), error.questions()), (Some("PART"), 5));
    assert!(error.to_string().starts_with("waiting until signed: Query failed with FailedOperation"), "{error}");
    assert!(error.to_string().contains("; the last state was PART"), "{error}");
}

#[test]
fn keys_that_cannot_be_fetched_for_a_while_are_borne_and_a_wrong_configuration_is_not() {
    let time = TestTime::at(NOW);
    let first = state(assumed(Script::new(&time), NOW + 20), "PART");
    let away = |script: Script| script.status(503, "").fail(|| TransportError::connect("refused"));
    let script = assumed(away(first).refuse("RequestLimitExceeded", "too fast"), NOW + 7200);
    let script = state(script, "DONE");
    let pace = Duration::from_secs(30);
    let answer = wait(&with_role(&script, &time), |waiting| waiting.pace(pace)).unwrap();
    assert_eq!((answer.confirm_url.as_str(), script.left()), ("DONE", 0));

    let time = TestTime::at(NOW);
    let script = state(assumed(Script::new(&time), NOW + 20), "PART").refuse("UnauthorizedOperation", "no");
    let script = state(script, "DONE");
    let error = wait(&with_role(&script, &time), |waiting| waiting.pace(pace)).unwrap_err();
    assert!(matches!(error.cause(), WaitCause::Call(tc3_runtime::Error::Configuration(_))), "{error}");
    assert_eq!((error.state(), error.questions(), script.left()), (Some("PART"), 2, 1));
}

#[test]
fn a_request_that_breaks_rules_is_not_asked_again() {
    let (script, time) = scripted(&[]);
    let other = tc3_runtime::ServiceInfo { name: "other", version: "1", host: "other.example" };
    let client = tc3_runtime::ClientBuilder::<Client>::new(Box::leak(Box::new(other)))
        .credentials(tc3_runtime::Credentials::new("AKIDEXAMPLE", "key").unwrap())
        .transport(script.clone())
        .clock(time.clone())
        .timer(time)
        .build()
        .unwrap();
    let error = wait(&client, |waiting| waiting).unwrap_err();
    assert!(matches!(error.cause(), WaitCause::Call(tc3_runtime::Error::Configuration(_))), "{error}");
    assert!(script.sent().is_empty());
}

#[test]
fn nothing_of_an_answer_is_shown_that_may_be_a_secret() {
    let (script, time) = scripted(&["https://example.com/?token=planted", "CANCEL"]);
    let error = wait(&client(&script, &time), |waiting| waiting.deadline(Duration::from_secs(3))).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("planted"), "{error:?}");
    assert_eq!(error.state(), Some("https://example.com/?token=planted"));
}

/// What an item of a list has no state for is an empty text among the states, and no state.
#[test]
fn the_state_is_the_first_that_is_there() {
    static FLOWS: WaiterInfo = WaiterInfo { watch: "Flows[].Status", ..SIGNED };
    let wait = |flows: &str| {
        let time = TestTime::at(NOW);
        let script = Script::new(&time).answer(&format!(r#"{{"Flows": {flows}}}"#));
        let (client, request, mut told) = (client(&script, &time), query(), None);
        let waiting = Waiting::<PrepareFlowsResponse, ErrorCode>::new(&client, &request, None, &FLOWS);
        let waiting = waiting.deadline(Duration::from_secs(3));
        let waiting = waiting.on_progress(|progress| told = progress.state().map(str::to_owned));
        (block_on(waiting.into_future()).unwrap_err(), told)
    };
    let (error, told) = wait(r#"[{}, {"Status": "PART"}]"#);
    assert_eq!(
        (error.state(), told.as_deref(), error.states()),
        (Some("PART"), Some("PART"), &["", "PART"].map(str::to_owned)[..])
    );
    let (error, told) = wait(r#"[{}, {"Status": ""}]"#);
    assert_eq!((error.state(), told), (None, None));
    let text = "waiting until signed: the deadline is reached, and no state was seen (Query was asked once)";
    assert_eq!(error.to_string(), text);
}

#[test]
fn dropping_it_ends_it() {
    let (script, time) = scripted(&["PART", "DONE"]);
    let (client, request) = (client(&script, &time), query());
    let mut future = waiting(&client, &request).into_future();
    while script.sent().is_empty() {
        assert!(future.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    }
    drop(future);
    assert_eq!(script.sent().len(), 1);
}

/// What the service is about to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    State(&'static str),
    /// Fails in a way that passes.
    Passes,
    /// Fails for good.
    Ends,
}

fn steps(random: &mut Random) -> Vec<Step> {
    let step = |random: &mut Random| match random.below(24) {
        0 => Step::Ends,
        1..4 => Step::Passes,
        // Final states are rare, so that some waiting is long.
        4..7 => Step::State(random.pick(&["DONE", "SIGNED", "REJECT"])),
        _ => Step::State(random.pick(&["INIT", "PART", "UNHEARD_OF"])),
    };
    (0..=random.below(20)).map(|_| step(random)).collect()
}

fn play(script: Script, step: Step) -> Script {
    match step {
        Step::State(name) => state(script, name),
        Step::Passes => script.refuse("InternalError", "a disk"),
        Step::Ends => script.refuse("FailedOperation", "no"),
    }
}

/// Whatever the service says and whenever the deadline is: questions are a pace apart, none comes after the deadline, the first
/// final state ends the waiting, and the value is the answer that it came in.
#[test]
fn any_course_keeps_its_promises() {
    let mut ends = [0; 4];
    for seed in 0..2_000 {
        let mut random = Random::new(seed);
        let steps = steps(&mut random);
        let deadline = (random.below(3) > 0).then(|| Duration::from_secs(1 + random.below(120) as u64));
        let time = TestTime::at(NOW);
        let script = steps.iter().fold(Script::new(&time), |script, step| play(script, *step));
        let client = calls::builder(&script, &time).random(move || (seed % 100) as f64 / 100.0).build().unwrap();
        let client = client.with_retry(RetryPolicy::off());
        let outcome = wait(&client, |waiting| match deadline {
            Some(deadline) => waiting.deadline(deadline),
            None => waiting,
        });
        let sent = script.sent();
        let at: Vec<Duration> = sent.iter().map(tc3_runtime::testing::Sent::at).collect();
        let context = format!("seed {seed}: {steps:?} within {deadline:?} at {at:?}: {outcome:?}");
        assert!(at.iter().all(|at| *at >= Duration::from_secs(2)), "{context}");
        assert!(at.windows(2).all(|pair| pair[1] - pair[0] >= PACE && pair[1] - pair[0] <= PACE * 4), "{context}");
        assert!(at.iter().all(|at| deadline.is_none_or(|deadline| *at < deadline)), "{context}");
        let is_last = |step: &Step| matches!(step, Step::State("DONE" | "SIGNED" | "REJECT") | Step::Ends);
        let last = steps.iter().position(is_last);
        // A request beyond the end of the script fails for good.
        assert!(last.is_none_or(|last| sent.len() <= last + 1) && sent.len() <= steps.len() + 1, "{context}");
        let seen = steps[..sent.len().min(steps.len())].iter().rev();
        let state = seen.clone().find_map(|step| if let Step::State(name) = step { Some(*name) } else { None });
        match outcome {
            Ok(answer) => {
                ends[0] += 1;
                assert_eq!(Some(sent.len() - 1), last, "{context}");
                assert_eq!(
                    Step::State(Box::leak(answer.confirm_url.into_boxed_str())),
                    steps[sent.len() - 1],
                    "{context}"
                );
            }
            Err(error) => {
                let place = 1 + usize::from(error.is_failed()) + 2 * usize::from(error.is_deadline());
                ends[place.min(3)] += 1;
                assert_eq!(
                    (error.state(), error.questions()),
                    (state, u32::try_from(sent.len()).unwrap()),
                    "{context}"
                );
                assert!(!error.is_failed() || state == Some("REJECT"), "{context}");
                assert!(!error.is_deadline() || deadline.is_some(), "{context}");
            }
        }
    }
    assert!(ends.iter().all(|count| *count > 100), "done, call, failed, deadline: {ends:?}");
}
