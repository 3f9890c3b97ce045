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

/// Calls the actions of essbasic 2021-05-26: Tencent e-Sign for third-party platforms.
///
/// Cloning is cheap: clones share their connections.
///
/// # Example
///
/// ```no_run
/// use tc3::essbasic::{ChannelDescribeAccountBillDetailRequest, Client, Operator};
///
/// # async fn example() -> Result<(), tc3::essbasic::Error> {
/// let client = Client::from_env()?;
/// let client = client
///     .as_operator(Operator::app("yDCWpUUckpvv76rqUxjIE8qvXHjCqG4t").user("n9527"));
/// let request = ChannelDescribeAccountBillDetailRequest::new();
/// let response = client.channel_describe_account_bill_detail(&request).await?;
/// println!("{:?}", response.bound_accounts_number);
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

    /// Returns the pages of any list of the service, one call each. Useful in generic code; the `…_pages` methods call it.
    pub fn pages<A: rt::paging::Paged>(
        &self,
        request: &A,
    ) -> rt::paging::Pages<A, ErrorCode> {
        rt::paging::Pages::new(
            &self.inner,
            self
                .operator
                .clone()
                .map(|operator| operator as Arc<dyn rt::Object + Send + Sync>),
            request,
        )
    }

    fn operator(&self) -> Option<&(dyn rt::Object + Sync)> {
        self.operator.as_deref().map(|operator| operator as &(dyn rt::Object + Sync))
    }
}

rt::escapes! { Client, Error, Some("Agent") }

#[cfg(feature = "encryption")]
static ENVELOPE: rt::encryption::Envelope = rt::encryption::Envelope {
    info: <crate::essbasic::v2021_05_26::actions::CreateRequestWithEncryptionRequest as rt::Action>::INFO,
    action: "RequestAction",
    application: Some(("ApplicationId", &["Agent", "AppId"])),
    iv: "IV",
    data: "EncryptedData",
    signature: "EncryptionSignature",
};

#[cfg(feature = "encryption")]
impl Client {
    /// Calls actions encrypted beneath TLS, carried by `CreateRequestWithEncryption`: each request with a new
    /// initialization vector, each answer only if its signature is right.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::encryption::EncryptionKeys;
    /// use tc3::essbasic::{ChannelDescribeAccountBillDetailRequest, Client};
    ///
    /// # async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let keys = EncryptionKeys::aes("key of 16 bytes.", "another key, for signatures")?;
    /// let request = ChannelDescribeAccountBillDetailRequest::new();
    /// let response = client.encrypted(&keys).call(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn encrypted<'a>(
        &'a self,
        keys: &'a rt::encryption::EncryptionKeys,
    ) -> rt::encryption::Encrypted<'a, ErrorCode> {
        rt::encryption::Encrypted::new(&self.inner, self.operator(), &ENVELOPE, keys)
    }
}

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
