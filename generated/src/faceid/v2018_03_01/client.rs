// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/service.yaml
// The methods that call actions are in actions/. `rt::escapes!` adds what works without types or gives the whole answer:
// `call_raw`, `call_raw_events`, `call_for_answer`, `prepare`, `download`, `download_to` (runtime/src/client/macros.rs).

use std::time::Duration;
use tc3_runtime as rt;
use super::ErrorCode;

pub(super) static SERVICE: rt::ServiceInfo = rt::ServiceInfo {
    name: "faceid",
    version: "2018-03-01",
    host: "faceid.tencentcloudapi.com",
};

/// Why a call failed.
pub type Error = rt::Error<ErrorCode>;

/// Calls the actions of faceid 2018-03-01: Identity verification: faces, ID cards, documents read by NFC, bank
/// cards and phone numbers.
///
/// Cloning is cheap: clones share their connections.
///
/// # Example
///
/// ```no_run
/// use tc3::faceid::{Client, GetFaceIdResultRequest};
///
/// # async fn example() -> Result<(), tc3::faceid::Error> {
/// let client = Client::from_env()?;
/// let request = GetFaceIdResultRequest::new("CE661F1A-0F1E-45BD-BE113-34C05CEA76831");
/// let response = client.get_face_id_result(&request).await?;
/// println!("{}", response.id_card);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    inner: rt::Client,
}

impl From<rt::Client> for Client {
    fn from(inner: rt::Client) -> Self {
        Self { inner }
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

    /// Returns a client that uses these options for all calls: retries, timeouts, deadline, rate limits, validation.
    #[must_use]
    pub fn with(&self, options: &rt::CallOptions) -> Self {
        Self {
            inner: self.inner.with(options),
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

    /// Returns the pages of any list of the service, one call each. Useful in generic code; the `…_pages` methods call it.
    pub fn pages<A: rt::paging::Paged>(
        &self,
        request: &A,
    ) -> rt::paging::Pages<A, ErrorCode> {
        rt::paging::Pages::new(&self.inner, None, request)
    }

    fn operator(&self) -> Option<&(dyn rt::Object + Sync)> {
        None
    }
}

rt::escapes! { Client, Error, None }

impl Client {
    /// What every `wait_until_…` goes through.
    pub(super) fn wait_until<'a, A: rt::Action>(
        &'a self,
        request: &'a A,
        waiter: &'static rt::WaiterInfo,
    ) -> rt::Waiting<'a, A::Response, ErrorCode> {
        rt::Waiting::new(&self.inner, request, self.operator(), waiter)
    }
}
