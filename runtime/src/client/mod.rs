//! The client: the state that all calls share, and the calls.

mod answer;
mod build;
mod builder;
mod events;
pub(crate) mod file;
mod macros;
mod prepared;
mod raw;
#[cfg(feature = "encryption")]
mod sealed;
mod settings;
mod waiting;

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

pub use answer::Answer;
pub use builder::ClientBuilder;
pub use prepared::Prepared;
pub use raw::{RawAction, RawResponse};
pub use settings::CallOptions;
pub(crate) use settings::Settings;

use crate::action::{Action, ActionInfo, ServiceInfo};
use crate::call::{self, Call, RawAnswer};
use crate::clock::{Clock, ClockOffset, ServiceClock};
use crate::credentials::CredentialsProvider;
use crate::endpoint::Endpoint;
use crate::error::{ConfigurationError, Error, ErrorCode, RawCode, RetryClass};
use crate::limit::{RateLimiter, RateLimits};
use crate::random::Random;
use crate::request::{Preparer, Target};
use crate::response::ReadOptions;
use crate::retry::{RetryBudget, RetryPolicy};
use crate::timer::Timer;
use crate::transport::Transport;
use crate::validate::{Object, ValidationMode};

/// Calls the actions of one service. Generated clients wrap it.
///
/// Cloning is cheap: clones share the transport and its connections, the rate limits, the retry budget and what was
/// learned about the service's clock.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    settings: Settings,
}

/// What clones share.
pub(crate) struct Shared {
    pub(crate) service: &'static ServiceInfo,
    /// Where all actions are called, whatever host they have.
    pub(crate) endpoint: Option<(Endpoint, Arc<Target>)>,
    pub(crate) region: Option<String>,
    pub(crate) preparer: Preparer,
    pub(crate) max_response_bytes: usize,
    pub(crate) reading: ReadOptions,
    pub(crate) credentials: Box<dyn CredentialsProvider>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) timer: Arc<dyn Timer>,
    pub(crate) random: Box<dyn Random>,
    pub(crate) budget: Arc<RetryBudget>,
    pub(crate) offset: ClockOffset,
    pub(crate) limiter: Box<dyn RateLimiter>,
}

impl Shared {
    /// The time of the service, as far as it is known, in Unix seconds.
    pub(crate) fn now(&self) -> i64 {
        self.service_clock().now()
    }

    pub(crate) fn service_clock(&self) -> ServiceClock<'_> {
        ServiceClock { clock: &*self.clock, offset: &self.offset }
    }

    /// Where an action is called.
    pub(crate) fn address(&self, info: &ActionInfo) -> String {
        match &self.endpoint {
            Some((endpoint, _)) => endpoint.to_string(),
            None => Endpoint::https(info.host()).to_string(),
        }
    }

    /// The same, as a request needs it.
    pub(crate) fn target(&self, info: &ActionInfo) -> Result<Arc<Target>, ConfigurationError> {
        match &self.endpoint {
            Some((_, target)) => Ok(Arc::clone(target)),
            None => self.preparer.target(info),
        }
    }
}

impl Client {
    /// The same client with another validation mode.
    #[must_use]
    pub fn with_validation(&self, mode: ValidationMode) -> Self {
        self.with(&CallOptions::new().validation(mode))
    }

    /// The same client with another retry policy.
    #[must_use]
    pub fn with_retry(&self, policy: RetryPolicy) -> Self {
        self.with(&CallOptions::new().retry(policy))
    }

    /// The same client with another time to connect in; see [`ClientBuilder::connect_timeout`].
    #[must_use]
    pub fn with_connect_timeout(&self, timeout: Duration) -> Self {
        self.with(&CallOptions::new().connect_timeout(timeout))
    }

    /// The same client with another timeout for each attempt; see [`ClientBuilder::timeout`].
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        self.with(&CallOptions::new().timeout(timeout))
    }

    /// The same client with a deadline for each call; see [`ClientBuilder::deadline`].
    #[must_use]
    pub fn with_deadline(&self, deadline: Duration) -> Self {
        self.with(&CallOptions::new().deadline(deadline))
    }

    /// The same client with other rate limits; see [`ClientBuilder::rate_limits`].
    #[must_use]
    pub fn with_rate_limits(&self, limits: RateLimits) -> Self {
        self.with(&CallOptions::new().rate_limits(limits))
    }

    /// The same client with other options, for all its calls.
    #[must_use]
    pub fn with(&self, options: &CallOptions) -> Self {
        Self { shared: Arc::clone(&self.shared), settings: options.over(&self.settings) }
    }

    /// Calls an action.
    ///
    /// `operator` stands in for the request's operator field if that one is not set.
    ///
    /// # Errors
    ///
    /// Every way in which a call can fail; see [`Error`].
    pub async fn call<A: Action, C: ErrorCode>(
        &self,
        request: &A,
        operator: Option<&(dyn Object + Sync)>,
    ) -> Result<A::Response, Error<C>> {
        // Generic code is compiled once per action, so nearly all of the work is done elsewhere.
        let answer = self.answer(self.of_action::<A, C>(request, operator)).await;
        answer.and_then(|answer| answer.read(self.shared.reading)).map_err(Error::with_codes)
    }

    /// Calls an action and returns its response with everything that came with it.
    ///
    /// # Errors
    ///
    /// Those of [`call`](Self::call).
    pub async fn call_for_answer<A: Action, C: ErrorCode>(
        &self,
        request: &A,
        operator: Option<&(dyn Object + Sync)>,
    ) -> Result<Answer<A::Response>, Error<C>> {
        let answer = self.answer(self.of_action::<A, C>(request, operator)).await.map_err(Error::with_codes)?;
        let response = answer.read(self.shared.reading).map_err(Error::with_codes)?;
        Ok(Answer::new(response, answer))
    }

    /// Checks and signs a request, as [`call`](Self::call) does, and does not send it.
    ///
    /// # Errors
    ///
    /// The request breaks rules, or there are no credentials before the deadline.
    pub async fn prepare<A: Action, C: ErrorCode>(
        &self,
        request: &A,
        operator: Option<&(dyn Object + Sync)>,
    ) -> Result<Prepared, Error<C>> {
        let call = self.of_action::<A, C>(request, operator);
        self.refuse_other_service(call.info)?;
        let token = call.missing_token();
        let call = call.with_token(token.as_ref());
        call::prepare(&self.shared, &self.settings, call).await.map_err(Error::with_codes)
    }

    /// Calls an action that the types do not know. `members` is a JSON object, or null for a request without any;
    /// `operator` is the name of the operator's member and its value, for where `members` has none.
    ///
    /// # Errors
    ///
    /// `members` is something else, or the call failed.
    pub async fn call_raw<C: ErrorCode>(
        &self,
        action: impl Into<RawAction>,
        members: Value,
        operator: Option<(&'static str, &(dyn Object + Sync))>,
    ) -> Result<Answer<RawResponse>, Error<C>> {
        let (info, members) = self.raw_members(action.into(), members, operator)?;
        let answer = self.answer(raw::call::<C>(info, &members)).await.map_err(Error::with_codes)?;
        let response = answer.json(self.shared.reading).map_err(Error::with_codes)?;
        Ok(Answer::new(RawResponse::new(response), answer))
    }

    /// Fetches the file that a link of an answer leads to, of at most this many bytes, through the client's own transport.
    /// It is asked for without a signature, and again if it did not come. Errors show the host of the link and nothing
    /// else of it.
    ///
    /// # Errors
    ///
    /// The link is no URL or leads to no file, or the file is too large or does not come.
    pub async fn download<C: ErrorCode>(&self, link: &str, max_bytes: usize) -> Result<Vec<u8>, Error<C>> {
        let info = RawAction::new("download").repeatable().info(self.shared.service);
        call::download(&self.shared, &self.settings, info, link, max_bytes).await.map_err(Error::with_codes)
    }

    /// Fetches a file as [`download`](Self::download) does, and writes it to this path: the whole of it, or nothing. A process
    /// that is killed meanwhile leaves a file `.tc3-….part` beside it.
    ///
    /// Inside a tokio runtime a thread for such work waits for the disk, and ends what it has begun should the future be
    /// dropped; elsewhere, or without the feature `reqwest`, it is the thread that polls.
    ///
    /// # Errors
    ///
    /// Those of [`download`](Self::download), or the file cannot be written.
    pub async fn download_to<C: ErrorCode>(
        &self,
        link: &str,
        path: impl AsRef<Path>,
        max_bytes: usize,
    ) -> Result<(), Error<C>> {
        let bytes = self.download(link, max_bytes).await?;
        Ok(file::write_aside(path.as_ref(), bytes).await?)
    }

    pub(crate) fn of_action<'a, A: Action, C: ErrorCode>(
        &'a self,
        request: &'a A,
        operator: Option<&'a (dyn Object + Sync)>,
    ) -> Call<'a> {
        Call {
            info: A::INFO,
            request,
            operator,
            extra: self.settings.extra.as_deref(),
            token: None,
            events: None,
            class: class::<C>,
            #[cfg(feature = "encryption")]
            sealing: None,
        }
    }

    /// The bytes that answer a call.
    async fn answer(&self, call: Call<'_>) -> Result<RawAnswer, Error<RawCode>> {
        self.refuse_other_service(call.info)?;
        let token = call.missing_token();
        let call = call.with_token(token.as_ref());
        let body = call.checked_body(&self.settings, self.shared.now())?;
        call::make(&self.shared, &self.settings, call, body).await
    }

    /// What happens to requests that break documented rules.
    #[cfg(feature = "serde-full")]
    pub(crate) fn validation(&self) -> ValidationMode {
        self.settings.validation
    }

    /// An operator of one service is no operator of another, and hosts differ.
    fn refuse_other_service(&self, info: &'static ActionInfo) -> Result<(), ConfigurationError> {
        let (own, asked) = (self.shared.service, info.service);
        if (own.name, own.version) == (asked.name, asked.version) {
            return Ok(());
        }
        let message = format!(
            "the action belongs to {} {}, but this client calls {} {}",
            asked.name, asked.version, own.name, own.version
        );
        Err(ConfigurationError::new(message).during(info))
    }
}

/// What the table of a service says of a code.
fn class<C: ErrorCode>(code: &RawCode) -> RetryClass {
    C::from_wire(code.as_str().to_owned()).retry()
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shared = &*self.shared;
        let host =
            shared.endpoint.as_ref().map_or_else(|| shared.service.host.to_owned(), |(endpoint, _)| endpoint.brief());
        f.debug_struct("Client")
            .field("service", &shared.service.name)
            .field("version", &shared.service.version)
            .field("host", &host)
            .field("region", &shared.region)
            .field("timeout", &self.settings.timeout)
            .field("connect_timeout", &self.settings.connect_timeout)
            .field("deadline", &self.settings.deadline)
            .field("retry", &self.settings.retry)
            .field("validation", &self.settings.validation)
            .finish_non_exhaustive()
    }
}
