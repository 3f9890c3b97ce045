//! A source of credentials, and calls that need them.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tc3_runtime::credentials::{FetchContext, FetchError, Issued};
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{BoxFuture, Client, Credentials, CredentialsSource, RateLimits, RetryPolicy, Timer};

use crate::calls::{self, DONE, builder, create};
use crate::essbasic;

pub(crate) const SECOND: Duration = Duration::from_secs(1);
pub(crate) const MINUTE: Duration = Duration::from_secs(60);

/// Issues `AKID1`, `AKID2` and so on, each for an hour.
pub(crate) struct Issuer {
    time: TestTime,
    fetches: AtomicUsize,
    /// How long a fetch takes.
    takes: Duration,
    is_broken: AtomicBool,
}

impl Issuer {
    pub(crate) fn new(time: &TestTime, takes: Duration) -> Arc<Self> {
        Arc::new(Self { time: time.clone(), fetches: AtomicUsize::new(0), takes, is_broken: AtomicBool::new(false) })
    }

    pub(crate) fn fetches(&self) -> usize {
        self.fetches.load(Ordering::Relaxed)
    }

    pub(crate) fn breaks(&self, is_broken: bool) {
        self.is_broken.store(is_broken, Ordering::Relaxed);
    }
}

impl CredentialsSource for Issuer {
    fn fetch<'a>(&'a self, context: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        let number = self.fetches.fetch_add(1, Ordering::Relaxed) + 1;
        let sleep = (!self.takes.is_zero()).then(|| self.time.sleep(self.takes));
        Box::pin(async move {
            if let Some(sleep) = sleep {
                sleep.await;
            }
            if self.is_broken.load(Ordering::Relaxed) {
                return Err(FetchError::broken("the issuer is broken"));
            }
            let credentials = Credentials::new(format!("AKID{number}"), "key").unwrap().with_token("token").unwrap();
            Ok(Issued::until(credentials, context.clock.now() + 3600))
        })
    }
}

pub(crate) fn client(script: &Script, time: &TestTime, issuer: &Arc<Issuer>) -> Client {
    let builder = builder(script, time).credentials_source(Arc::clone(issuer));
    builder.retry(RetryPolicy::off()).rate_limits(RateLimits::off()).build().unwrap()
}

pub(crate) fn answers(time: &TestTime, count: usize) -> Script {
    (0..count).fold(Script::new(time), |script, _| script.answer(DONE))
}

/// How many of the requests were signed with `AKID<number>`.
pub(crate) fn signed_by(script: &Script, number: usize) -> usize {
    let part = format!("Credential=AKID{number}/");
    script.sent().iter().filter(|sent| sent.header("authorization").unwrap().contains(&part)).count()
}

/// A call on its way.
pub(crate) type Pending<'a> = Pin<Box<dyn Future<Output = calls::Outcome> + 'a>>;

/// Polls all of them in turn until they are done.
pub(crate) fn join(mut futures: Vec<Pending<'_>>) -> Vec<calls::Outcome> {
    let mut context = Context::from_waker(Waker::noop());
    let mut outputs = Vec::new();
    while !futures.is_empty() {
        futures.retain_mut(|future| match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => {
                outputs.push(output);
                false
            }
            Poll::Pending => true,
        });
    }
    outputs
}

pub(crate) fn calls_at_once(client: &Client, count: usize) {
    let request = create();
    let call = || client.call::<_, essbasic::ErrorCode>(&request, None);
    let calls = (0..count).map(|_| Box::pin(call()) as Pending<'_>);
    for outcome in join(calls.collect()) {
        outcome.unwrap();
    }
}
