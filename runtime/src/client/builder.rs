//! Configures a client.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::{Client, Settings};
use crate::action::ServiceInfo;
use crate::clock::{Clock, SystemClock};
use crate::credentials::{
    Credentials, CredentialsChain, CredentialsProvider, CredentialsSource, Nobody, has_keys, names_role, variable,
};
use crate::error::ConfigurationError;
use crate::language::Language;
use crate::limit::{RateLimiter, RateLimits};
use crate::random::Random;
use crate::response::ReadOptions;
use crate::retry::{RetryBudget, RetryPolicy};
use crate::timer::{Timer, default_timer};
#[cfg(any(feature = "reqwest", feature = "blocking"))]
use crate::transport::Network;
use crate::transport::Transport;
use crate::validate::ValidationMode;

const REGION: &str = "TENCENTCLOUD_REGION";
const DEFAULT_MAX_RESPONSE_BYTES: usize = 10 * 1024 * 1024;
const DEFAULT_MAX_DECODED_BYTES: usize = 64 * 1024 * 1024;

/// Where credentials come from. A source needs the means of the client, which are complete only in the end.
pub(super) enum Origin {
    Provider(Box<dyn CredentialsProvider>),
    Source(Box<dyn CredentialsSource>),
}

/// Sets up a client of type `T`. Only [`env`](Self::env) checks what it reads; all else is checked by
/// [`build`](Self::build).
pub struct ClientBuilder<T> {
    pub(super) service: &'static ServiceInfo,
    pub(super) credentials: Option<Origin>,
    pub(super) region: Option<String>,
    pub(super) endpoint: Option<String>,
    pub(super) settings: Settings,
    pub(super) transport: Option<Box<dyn Transport>>,
    pub(super) clock: Box<dyn Clock>,
    pub(super) language: Language,
    pub(super) timer: Option<Box<dyn Timer>>,
    pub(super) random: Option<Box<dyn Random>>,
    pub(super) budget: Arc<RetryBudget>,
    pub(super) limiter: Option<Box<dyn RateLimiter>>,
    pub(super) max_response_bytes: usize,
    pub(super) reading: ReadOptions,
    pub(super) defaults: Defaults,
    #[cfg(any(feature = "reqwest", feature = "blocking"))]
    pub(super) network: Network,
    pub(super) client: PhantomData<fn() -> T>,
}

/// What a client takes that was given no transport or no timer.
#[derive(Clone, Copy)]
pub(super) struct Defaults {
    #[cfg(any(feature = "reqwest", feature = "blocking"))]
    pub(super) transport: fn(&Network) -> Result<Box<dyn Transport>, ConfigurationError>,
    pub(super) timer: fn() -> Box<dyn Timer>,
}

impl<T: From<Client>> ClientBuilder<T> {
    /// A builder for an async client of this service.
    pub fn new(service: &'static ServiceInfo) -> Self {
        let defaults = Defaults {
            #[cfg(any(feature = "reqwest", feature = "blocking"))]
            transport: super::build::default_transport,
            timer: default_timer,
        };
        Self::with_defaults(service, defaults)
    }

    /// A builder for a blocking client of this service: by default with [`UreqTransport`](crate::UreqTransport), and
    /// waiting with the thread that calls.
    #[cfg(feature = "blocking")]
    pub fn blocking(service: &'static ServiceInfo) -> Self {
        let transport = |network: &Network| Ok(Box::new(crate::UreqTransport::on(network)?) as Box<dyn Transport>);
        let timer = || Box::new(crate::blocking::ParkTimer) as Box<dyn Timer>;
        Self::with_defaults(service, Defaults { transport, timer })
    }

    fn with_defaults(service: &'static ServiceInfo, defaults: Defaults) -> Self {
        Self {
            service,
            credentials: None,
            region: None,
            endpoint: None,
            settings: Settings::default(),
            transport: None,
            clock: Box::new(SystemClock),
            language: Language::default(),
            timer: None,
            random: None,
            budget: Arc::default(),
            limiter: None,
            max_response_bytes: DEFAULT_MAX_RESPONSE_BYTES,
            reading: ReadOptions { strict: false, max_decoded_bytes: DEFAULT_MAX_DECODED_BYTES },
            defaults,
            #[cfg(any(feature = "reqwest", feature = "blocking"))]
            network: Network::default(),
            client: PhantomData,
        }
    }

    /// A builder with what the environment says; see [`env`](Self::env).
    ///
    /// # Errors
    ///
    /// A variable or a file is malformed, or one of two variables is missing; the error names it.
    pub fn from_env(service: &'static ServiceInfo) -> Result<Self, ConfigurationError> {
        Self::new(service).env()
    }

    /// Takes what the environment says: credentials, and the region in `TENCENTCLOUD_REGION` if that is set. All else
    /// stays as it is.
    ///
    /// Credentials are those of the variables of [`Credentials::from_env`] if one of them is set, and otherwise those
    /// of the [standard chain](CredentialsChain::standard): files, the identity of the cluster, the role of the machine.
    /// If `TENCENTCLOUD_ROLE_ARN` and `TENCENTCLOUD_ROLE_SESSION_NAME` are set, that role is assumed with them. Files are
    /// checked at once; servers are asked by the first call.
    ///
    /// # Errors
    ///
    /// A variable or a file is malformed, or one of two variables is missing; the error names it.
    pub fn env(self) -> Result<Self, ConfigurationError> {
        let builder = if has_keys() && !names_role()? {
            self.credentials(Credentials::from_env()?)
        } else {
            self.credentials_source(CredentialsChain::checked()?)
        };
        let Some(region) = variable(REGION)? else {
            return Ok(builder);
        };
        match malformed_region(&region) {
            Some(problem) => Err(ConfigurationError::new(format!("{REGION}: {problem}"))),
            None => Ok(builder.region(region)),
        }
    }

    /// The credentials to sign with.
    #[must_use]
    pub fn credentials(self, credentials: Credentials) -> Self {
        self.credentials_provider(credentials)
    }

    /// Has no credentials: for actions that are not signed, such as those that exchange a token of another issuer for
    /// credentials. Others fail before they are sent.
    #[must_use]
    pub fn without_credentials(self) -> Self {
        self.credentials_provider(Nobody)
    }

    /// Asks this provider for credentials at every call.
    #[must_use]
    pub fn credentials_provider(mut self, provider: impl CredentialsProvider + 'static) -> Self {
        self.credentials = Some(Origin::Provider(Box::new(provider)));
        self
    }

    /// Fetches credentials from this source with the transport, clock and timer of the client, keeps them, and renews
    /// them before they expire; see [`CachedCredentials`](crate::credentials::CachedCredentials).
    #[must_use]
    pub fn credentials_source(mut self, source: impl CredentialsSource + 'static) -> Self {
        self.credentials = Some(Origin::Source(Box::new(source)));
        self
    }

    /// The region to send. Services that are the same everywhere need none.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sends every action there, whatever host it has of its own: `host`, `host:port`, `https://host` or
    /// `http://host:port`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// How often a call is tried, and how long it pauses in between. [`RetryPolicy::standard`] by default.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// What limits how many calls are repeated at all. By default a budget that only clones of this client share; give
    /// several clients of one service the same one.
    #[must_use]
    pub fn retry_budget(mut self, budget: Arc<RetryBudget>) -> Self {
        self.budget = budget;
        self
    }

    /// How long getting a connection may take in each attempt: name, connection and TLS. 10 seconds by default. Only
    /// transports that report their [progress](crate::transport::Progress) can be held to it.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = timeout;
        self
    }

    /// How long each attempt may take, from the start of connecting to the end of the answer. 60 seconds by default. Of an answer
    /// in [events](mod@crate::events), it limits the time up to the first one and that of each silence after it, not the whole.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// How long a call may take with everything in it: credentials, waiting for a turn, attempts and the pauses
    /// between them. No limit by default.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.settings.deadline = Some(deadline);
        self
    }

    /// Which rate limits are kept, so that calls wait for their turn instead of being refused. Those of the
    /// documentation by default, each for all clones of the client together.
    #[must_use]
    pub fn rate_limits(mut self, limits: RateLimits) -> Self {
        self.settings.limits = limits;
        self
    }

    /// What lets calls wait for their turn. By default a [`LocalLimiter`](crate::LocalLimiter) that only clones of this client share; give
    /// an `Arc` of one to several clients of the same account, or implement the trait for a fleet.
    #[must_use]
    pub fn rate_limiter(mut self, limiter: impl RateLimiter + 'static) -> Self {
        self.limiter = Some(Box::new(limiter));
        self
    }

    /// What sends requests. By default the one of the feature `reqwest`, if that is
    /// enabled; of a blocking client, ureq.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Connects through this proxy, instead of those of the environment: `http://host:port`, or
    /// `http://user:password@host:port`. Only for the transport that the client makes itself; one that it is
    /// [given](Self::transport) is set up by whoever makes it.
    ///
    /// Of the environment, `HTTPS_PROXY` is the proxy for `https` and `HTTP_PROXY` that for `http`, and `ALL_PROXY` that for
    /// either that is not set; the same in lower case. `NO_PROXY` lists the hosts that are called directly, by commas
    /// or blanks: names, which include what is below them, addresses, networks such as `10.0.0.0/8`, or `*`, each for one
    /// port alone if it ends in that, as in `10.0.0.1:8080`. In a CGI program, which has `REQUEST_METHOD`, `HTTP_PROXY` is
    /// ignored: there it is a header of whoever calls.
    ///
    /// A client whose proxy is neither `http` nor `https`, such as one of SOCKS, is not built. The metadata server of a
    /// virtual machine, `metadata.tencentyun.com`, is never asked through a proxy.
    #[cfg(any(feature = "reqwest", feature = "blocking"))]
    #[must_use]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.network.set_proxy(url.into());
        self
    }

    /// Trusts these authorities besides those of the system: certificates in PEM, one or several. Only for the transport
    /// that the client makes itself.
    #[cfg(any(feature = "reqwest", feature = "blocking"))]
    #[must_use]
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.network.set_roots(pem.into());
        self
    }

    /// What tells the time. The system's clock by default.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// Sets what measures time and waits. By default tokio, or one thread where the feature `reqwest` is
    /// off; of a blocking client, the thread that calls.
    #[must_use]
    pub fn timer(mut self, timer: impl Timer + 'static) -> Self {
        self.timer = Some(Box::new(timer));
        self
    }

    /// Sets the source of jitter. By default a generator seeded by the system.
    #[must_use]
    pub fn random(mut self, random: impl Random + 'static) -> Self {
        self.random = Some(Box::new(random));
        self
    }

    /// The language of the service's error messages. Chinese by default.
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// What happens to requests that break documented rules. [`ValidationMode::Documented`] by default.
    #[must_use]
    pub fn validation(mut self, mode: ValidationMode) -> Self {
        self.settings.validation = mode;
        self
    }

    /// The biggest answer that is accepted, in bytes. 10 MiB by default. Of an answer in [events](mod@crate::events), it limits each of
    /// them, not the whole.
    #[must_use]
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// The memory that a decoded answer may take, in bytes. 64 MiB by default: many small objects take far more memory than
    /// they have bytes. It holds for answers without types as well, for which it is an estimate.
    #[must_use]
    pub fn max_decoded_bytes(mut self, bytes: usize) -> Self {
        self.reading.max_decoded_bytes = bytes;
        self
    }

    /// Whether a member of an answer that is not as documented makes the answer an error. By default it is left empty,
    /// and the response lists it.
    #[must_use]
    pub fn strict_answers(mut self, strict: bool) -> Self {
        self.reading.strict = strict;
        self
    }
}

/// What is wrong with a region, if something is.
pub(super) fn malformed_region(region: &str) -> Option<String> {
    let in_region = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let is_region = !region.is_empty() && region.bytes().all(in_region);
    (!is_region).then(|| format!("`{}` is not a region; write one such as `ap-guangzhou`", region.escape_debug()))
}

impl<T> fmt::Debug for ClientBuilder<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("service", &self.service.name)
            .field("region", &self.region)
            .field("timeout", &self.settings.timeout)
            .field("connect_timeout", &self.settings.connect_timeout)
            .field("deadline", &self.settings.deadline)
            .field("retry", &self.settings.retry)
            .field("validation", &self.settings.validation)
            .finish_non_exhaustive()
    }
}
