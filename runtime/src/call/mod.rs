//! Makes one call, from the request to the bytes of its answer: the loop around the attempts.
//!
//! Nothing here knows the types of an action, so it is compiled once. What happens next is decided in
//! [`attempts`], which does no I/O; this file carries it out.

mod answer;
mod attempts;
mod beside;
mod download;
mod encode;
mod judge;
mod limits;
mod observe;
mod prepare;
mod retry_after;
#[cfg(feature = "encryption")]
mod sealing;
mod send;
mod sent;
mod spent;
mod token;

use std::future::Future;
use std::time::Duration;

use http::HeaderMap;
use tracing::Instrument as _;

pub(crate) use self::answer::RawAnswer;
use self::attempts::{Attempts, Failure, Next};
use self::beside::beside;
pub(crate) use self::download::download;
use self::judge::judge;
pub(crate) use self::prepare::prepare;
use self::retry_after::retry_after;
#[cfg(feature = "encryption")]
pub(crate) use self::sealing::Sealing;
use self::send::{Way, send};
use self::spent::Phase;
pub(crate) use self::token::fresh;
use crate::action::ActionInfo;
use crate::client::{Settings, Shared};
use crate::credentials::Credentials;
use crate::encode::{Extra, Secrets};
use crate::error::{Error, RawCode, Reason, RetryClass};
use crate::events::EventsInfo;
use crate::limit::{Ask, Refused};
use crate::timer::within;
use crate::transport::BoxFuture;
use crate::validate::Object;

/// What is called, seen without its types.
#[derive(Clone, Copy)]
pub(crate) struct Call<'a> {
    pub(crate) info: &'static ActionInfo,
    pub(crate) request: &'a (dyn Object + Sync),
    pub(crate) operator: Option<&'a (dyn Object + Sync)>,
    /// Members beside those of the request.
    pub(crate) extra: Option<&'a Extra>,
    /// How the answer comes in events, where it is to.
    pub(crate) events: Option<&'static EventsInfo>,
    /// The token that makes its attempts one call, where the client gives one.
    pub(crate) token: Option<&'a str>,
    /// What a code of the service means.
    pub(crate) class: fn(&RawCode) -> RetryClass,
    /// What encrypts the body, if the call is carried by another action.
    #[cfg(feature = "encryption")]
    pub(crate) sealing: Option<Sealing<'a>>,
}

/// Why an attempt failed, and what else its answer said.
struct Failed {
    error: Error<RawCode>,
    headers: Option<HeaderMap>,
    /// The service refused the credentials, and the provider has others.
    has_new_credentials: bool,
}

impl From<Error<RawCode>> for Failed {
    fn from(error: Error<RawCode>) -> Self {
        Self { error, headers: None, has_new_credentials: false }
    }
}

/// Makes a call, and tells tracing of it. `body` is the encoded request; a further attempt encodes it again.
pub(crate) async fn make(
    shared: &Shared,
    settings: &Settings,
    call: Call<'_>,
    body: Vec<u8>,
) -> Result<RawAnswer, Error<RawCode>> {
    let span = observe::call_span(shared, &call);
    let mut attempts = Attempts::new(settings, shared.timer.elapsed());
    let outcome = repeat(shared, settings, call, &mut attempts, body).instrument(span.clone()).await;
    // Of an encrypted call, the caller knows the action within.
    let outcome = outcome.map_err(|error| error.made(attempts.history()).of(call.asked()));
    let request_id = outcome.as_ref().ok().and_then(|answer| answer.found.request_id.as_deref());
    observe::call_ended(&span, outcome.as_ref().err(), request_id, &attempts, shared.timer.elapsed());
    outcome
}

/// Makes attempts until one succeeds or the policy has enough.
async fn repeat(
    shared: &Shared,
    settings: &Settings,
    call: Call<'_>,
    attempts: &mut Attempts,
    mut body: Vec<u8>,
) -> Result<RawAnswer, Error<RawCode>> {
    loop {
        let Failed { error, headers, has_new_credentials } = match attempt(shared, settings, call, attempts, body).await
        {
            Ok(answer) => {
                shared.budget.deposit(attempts.repetitions());
                return Ok(answer);
            }
            Err(failed) => failed,
        };
        let failure = Failure {
            reason: call.reason(&error),
            has_new_offset: shared.service_clock().learn(&error, headers.as_ref()),
            has_new_credentials,
            retry_after: headers.as_ref().and_then(|headers| retry_after(headers, shared)),
        };
        if failure.reason == Some(Reason::Throttled) && settings.limits.rate(call.info).is_some() {
            shared.limiter.throttled(Refused::new(call.info, attempts.sent(), &*shared.timer));
        }
        let pause = match attempts.next(&failure, shared) {
            Next::End => return Err(error),
            Next::Again(pause) => pause,
        };
        tracing::debug!(action = call.info.name, attempt = attempts.made(), ?pause, %error, "trying again");
        if !pause.is_zero() {
            shared.timer.sleep(pause).await;
            attempts.passed(Phase::Pause, shared.timer.elapsed());
        }
        body = call.body(Secrets::Written)?;
    }
}

/// One attempt: turn, credentials, signature, request, answer.
async fn attempt(
    shared: &Shared,
    settings: &Settings,
    call: Call<'_>,
    attempts: &mut Attempts,
    body: Vec<u8>,
) -> Result<RawAnswer, Failed> {
    let info = call.info;
    if let Some(rate) = settings.limits.rate(info) {
        let turn = shared.limiter.turn(Ask::new(info, rate, &*shared.timer).until(attempts.until()));
        phase(shared, attempts, call, Phase::Turn, turn).await?;
    }
    let credentials = phase(shared, attempts, call, Phase::Credentials, signer(shared, info)).await??;
    let request = sign(shared, info, credentials.as_ref(), body)?;
    // A pause, a turn or a provider may have come back later than it was to.
    if attempts.remaining(shared.timer.elapsed()).is_some_and(|remaining| remaining.is_zero()) {
        return Err(not_sent_in_time(shared, attempts, info));
    }
    attempts.begin(shared.timer.elapsed());
    let span = observe::attempt_span(shared, &call, attempts.made());
    let way = Way { maximum: shared.max_response_bytes, events: call.events.is_some() };
    let sending = send(shared, settings, attempts, request, way).instrument(span.clone());
    let renewal = || credentials.as_ref().and_then(|_| shared.credentials.renewal());
    let (sent, renewal) = beside(sending, renewal).await;
    attempts.passed(Phase::Attempt, shared.timer.elapsed());
    let mut outcome = judge(shared, call, credentials.as_ref(), attempts, &span, sent);
    if let Some(renewal) = renewal {
        finish(shared, attempts, renewal).await;
    }
    if let (Err(failed), Some(credentials)) = (&mut outcome, &credentials) {
        failed.has_new_credentials = failed.error.refuses_credentials() && shared.credentials.refused(credentials);
    }
    outcome
}

/// Who signs; nobody, if the action is not signed.
async fn signer(shared: &Shared, info: &'static ActionInfo) -> Result<Option<Credentials>, Error<RawCode>> {
    if !info.is_signed() {
        return Ok(None);
    }
    let credentials = shared.credentials.credentials().await.map_err(|error| error.during(info))?;
    Ok(Some(credentials))
}

/// No call that has its answer waits longer for a renewal. A later one begins it again.
const LONGEST_GRACE: Duration = Duration::from_secs(5);

/// Waits for a renewal of credentials that takes longer than the request beside it. The deadline ends the waiting, and
/// not the call, which has its answer.
async fn finish(shared: &Shared, attempts: &mut Attempts, renewal: BoxFuture<'_, ()>) {
    let remaining = attempts.remaining(shared.timer.elapsed()).unwrap_or(LONGEST_GRACE);
    let _ = within(&*shared.timer, Some(remaining.min(LONGEST_GRACE)), renewal).await;
    attempts.passed(Phase::Credentials, shared.timer.elapsed());
}

/// The request as it is sent now.
fn sign(
    shared: &Shared,
    info: &'static ActionInfo,
    credentials: Option<&Credentials>,
    body: Vec<u8>,
) -> Result<http::Request<Vec<u8>>, Error<RawCode>> {
    let timestamp = shared.now();
    let target = shared.target(info).map_err(|error| error.during(info))?;
    let prepared = shared.preparer.prepare(info, &target, credentials, timestamp, body);
    Ok(prepared.map_err(|error| error.during(info))?)
}

/// Something that the deadline holds for, and nothing else.
async fn phase<T>(
    shared: &Shared,
    attempts: &mut Attempts,
    call: Call<'_>,
    phase: Phase,
    future: impl Future<Output = T>,
) -> Result<T, Failed> {
    let remaining = attempts.remaining(shared.timer.elapsed());
    let done = within(&*shared.timer, remaining, future).await;
    attempts.passed(phase, shared.timer.elapsed());
    done.map_err(|_| not_sent_in_time(shared, attempts, call.info))
}

/// The deadline is over before the request was sent.
fn not_sent_in_time(shared: &Shared, attempts: &Attempts, info: &'static ActionInfo) -> Failed {
    Error::from(attempts.deadline_over(false).during(info, shared.address(info))).into()
}
