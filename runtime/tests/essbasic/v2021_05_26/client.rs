// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/service.yaml
// The methods that call actions are in actions/. `rt::escapes!` adds what works without types or gives the whole answer:
// `call_raw`, `call_raw_events`, `call_for_answer`, `prepare`, `download`, `download_to` (runtime/src/client/macros.rs).

use std::sync::Arc;
use std::time::Duration;
use tc3_runtime as rt;
use super::{ErrorCode, Operator, types};

pub(super) static SERVICE: rt::ServiceInfo = rt::ServiceInfo {
    name: "essbasic",
    version: "2021-05-26",
    host: "essbasic.tencentcloudapi.com",
};

/// Why a call failed.
pub type Error = rt::Error<ErrorCode>;

/// Calls the actions of essbasic 2021-05-26: A small service for tests of the runtime.
///
/// Cloning is cheap: clones share their connections.
///
/// # Example
///
/// ```no_run
/// use tc3::essbasic::{Client, FlowInfo, Operator, PrepareFlowsRequest};
///
/// # async fn example() -> Result<(), tc3::essbasic::Error> {
/// let client = Client::from_env()?;
/// let client = client.as_operator(Operator::app("app-id").user("user-id"));
/// let request = PrepareFlowsRequest::new(Vec::from([FlowInfo::new("…")]));
/// let response = client.prepare_flows(&request).await?;
/// println!("{}", response.confirm_url);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    inner: rt::Client,
    operator: Option<Arc<types::Agent>>,
}

impl From<rt::Client> for Client {
    fn from(inner: rt::Client) -> Self {
        Self { inner, operator: None }
    }
}

impl AsRef<rt::Client> for Client {
    fn as_ref(&self) -> &rt::Client {
        &self.inner
    }
}

impl Client {
    /// Returns a builder for credentials, region, transport and other settings.
    ///
    /// A region is optional.
    #[must_use]
    pub fn builder() -> rt::ClientBuilder<Self> {
        rt::ClientBuilder::new(&SERVICE)
    }

    /// Creates a client with the first credentials found: the variables `TENCENTCLOUD_SECRET_ID`,
    /// `TENCENTCLOUD_SECRET_KEY` and the optional `TENCENTCLOUD_TOKEN`, a profile file, a login of the vendor's
    /// command line, the identity of a TKE cluster, or the role of the machine. `TENCENTCLOUD_REGION` is optional.
    ///
    /// # Errors
    ///
    /// No credentials are found, a source is malformed, TLS cannot be set up, or there is no transport (feature `reqwest`).
    pub fn from_env() -> Result<Self, Error> {
        let builder = rt::ClientBuilder::from_env(&SERVICE)?;
        Ok(builder.build()?)
    }

    /// Returns a client that calls on behalf of this operator.
    ///
    /// It is sent as the parameter `Agent` of every request that has one; a value set on the request replaces it
    /// entirely.
    #[must_use]
    pub fn as_operator(&self, operator: Operator) -> Self {
        let operator = Arc::new(<types::Agent as From<Operator>>::from(operator));
        Self {
            inner: self.inner.clone(),
            operator: Some(operator),
        }
    }

    /// Returns a client that uses these options for all calls: retries, timeouts, deadline, rate limits, validation.
    #[must_use]
    pub fn with(&self, options: &rt::CallOptions) -> Self {
        Self {
            inner: self.inner.with(options),
            operator: self.operator.clone(),
        }
    }

    /// Returns a client with this validation mode.
    #[must_use]
    pub fn with_validation(&self, mode: rt::ValidationMode) -> Self {
        self.with(&rt::CallOptions::new().validation(mode))
    }

    /// Returns a client with this retry policy.
    #[must_use]
    pub fn with_retry(&self, policy: rt::RetryPolicy) -> Self {
        self.with(&rt::CallOptions::new().retry(policy))
    }

    /// Returns a client with this limit on the time to connect.
    #[must_use]
    pub fn with_connect_timeout(&self, timeout: Duration) -> Self {
        self.with(&rt::CallOptions::new().connect_timeout(timeout))
    }

    /// Returns a client with this limit on the time of each attempt, from connecting to the end of the response.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        self.with(&rt::CallOptions::new().timeout(timeout))
    }

    /// Returns a client with this limit on the time of each call, including credentials, waiting and all attempts.
    #[must_use]
    pub fn with_deadline(&self, deadline: Duration) -> Self {
        self.with(&rt::CallOptions::new().deadline(deadline))
    }

    /// Returns a client with these rate limits instead of the documented ones.
    #[must_use]
    pub fn with_rate_limits(&self, limits: rt::RateLimits) -> Self {
        self.with(&rt::CallOptions::new().rate_limits(limits))
    }

    /// Calls any action of the service on behalf of this client's operator. Useful in generic code, such as wrappers
    /// that count or queue calls.
    ///
    /// # Errors
    ///
    /// See [`Error`] for the ways in which a call can fail.
    pub async fn call<A: rt::Action>(&self, request: &A) -> Result<A::Response, Error> {
        self.inner.call(request, self.operator()).await
    }

    /// Calls any action of the service with options for this call only.
    ///
    /// # Errors
    ///
    /// See [`Error`] for the ways in which a call can fail.
    pub async fn call_with<A: rt::Action>(
        &self,
        request: &A,
        options: &rt::CallOptions,
    ) -> Result<A::Response, Error> {
        self.with(options).call(request).await
    }

    fn operator(&self) -> Option<&(dyn rt::Object + Sync)> {
        self.operator.as_deref().map(|operator| operator as &(dyn rt::Object + Sync))
    }
}

rt::escapes! { Client, Error, Some("Agent") }
