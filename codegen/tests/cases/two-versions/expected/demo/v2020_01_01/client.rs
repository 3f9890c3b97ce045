// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/service.yaml

pub(super) static SERVICE: ::tc3_runtime::ServiceInfo = ::tc3_runtime::ServiceInfo {
    name: "demo",
    version: "2020-01-01",
    host: "demo.tencentcloudapi.com",
};

/// Why a call failed.
pub type Error = ::tc3_runtime::Error<super::ErrorCode>;

/// Calls the actions of demo 2020-01-01: A service made up for tests.
///
/// Cloning is cheap: clones share their connections.
///
/// # Example
///
/// ```no_run
/// use tc3::demo::v2020_01_01::{Client, PingRequest};
///
/// # async fn example() -> ::std::result::Result<(), tc3::demo::v2020_01_01::Error> {
/// let client = Client::from_env()?;
/// let request = PingRequest::new("…");
/// let response = client.ping(&request).await?;
/// println!("{}", response.request_id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    inner: ::tc3_runtime::Client,
}

impl ::std::convert::From<::tc3_runtime::Client> for Client {
    fn from(inner: ::tc3_runtime::Client) -> Self {
        Self { inner }
    }
}

impl ::std::convert::AsRef<::tc3_runtime::Client> for Client {
    fn as_ref(&self) -> &::tc3_runtime::Client {
        &self.inner
    }
}

impl Client {
    /// Sets up a client: credentials, region, transport and more.
    ///
    /// Its calls need no region.
    #[must_use]
    pub fn builder() -> ::tc3_runtime::ClientBuilder<Self> {
        ::tc3_runtime::ClientBuilder::new(&SERVICE)
    }
    /// A client with what the environment says: `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY`,
    /// `TENCENTCLOUD_TOKEN` and `TENCENTCLOUD_REGION`, of which the last two may be left out.
    ///
    /// # Errors
    ///
    /// A variable is missing or malformed, TLS cannot be set up, or there is no transport (feature `reqwest`).
    pub fn from_env() -> ::std::result::Result<Self, Error> {
        let builder = ::tc3_runtime::ClientBuilder::from_env(&SERVICE)?;
        ::std::result::Result::Ok(builder.build()?)
    }
    /// The same client with other options for all its calls: retries, timeouts, deadline, validation.
    #[must_use]
    pub fn with(&self, options: &::tc3_runtime::CallOptions) -> Self {
        Self {
            inner: self.inner.with(options),
        }
    }
    /// The same client with another validation mode.
    #[must_use]
    pub fn with_validation(&self, mode: ::tc3_runtime::ValidationMode) -> Self {
        self.with(&::tc3_runtime::CallOptions::new().validation(mode))
    }
    /// The same client with another retry policy.
    #[must_use]
    pub fn with_retry(&self, policy: ::tc3_runtime::RetryPolicy) -> Self {
        self.with(&::tc3_runtime::CallOptions::new().retry(policy))
    }
    /// The same client with another timeout for each attempt, from connecting to the end of the answer.
    #[must_use]
    pub fn with_timeout(&self, timeout: ::std::time::Duration) -> Self {
        self.with(&::tc3_runtime::CallOptions::new().timeout(timeout))
    }
    /// The same client with another time to connect in.
    #[must_use]
    pub fn with_connect_timeout(&self, timeout: ::std::time::Duration) -> Self {
        self.with(&::tc3_runtime::CallOptions::new().connect_timeout(timeout))
    }
    /// The same client with other rate limits than those of the documentation, or with none.
    #[must_use]
    pub fn with_rate_limits(&self, limits: ::tc3_runtime::RateLimits) -> Self {
        self.with(&::tc3_runtime::CallOptions::new().rate_limits(limits))
    }
    /// The same client with a deadline for each call, everything in it counted: credentials, waiting, attempts.
    #[must_use]
    pub fn with_deadline(&self, deadline: ::std::time::Duration) -> Self {
        self.with(&::tc3_runtime::CallOptions::new().deadline(deadline))
    }
    /// Calls any action of the service, on behalf of this client's operator: for wrappers that retry, count or queue.
    ///
    /// # Errors
    ///
    /// Every way in which a call can fail.
    pub async fn call<A: ::tc3_runtime::Action>(
        &self,
        request: &A,
    ) -> ::std::result::Result<A::Response, Error> {
        let operator = ::std::option::Option::None;
        self.inner.call(request, operator).await
    }
    /// Calls any action of the service with options for this one call.
    ///
    /// # Errors
    ///
    /// Every way in which a call can fail.
    pub async fn call_with<A: ::tc3_runtime::Action>(
        &self,
        request: &A,
        options: &::tc3_runtime::CallOptions,
    ) -> ::std::result::Result<A::Response, Error> {
        self.with(options).call(request).await
    }
}
