//! Settings that can differ between calls.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use crate::encode::Extra;
use crate::limit::RateLimits;
use crate::retry::RetryPolicy;
use crate::validate::ValidationMode;

/// What a client does where a call says nothing else.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) validation: ValidationMode,
    pub(crate) retry: RetryPolicy,
    pub(crate) connect_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Option<Duration>,
    pub(crate) limits: RateLimits,
    /// Members that every request gets. Mostly there are none.
    pub(crate) extra: Option<Arc<Extra>>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            validation: ValidationMode::default(),
            retry: RetryPolicy::standard(),
            connect_timeout: Duration::from_secs(10),
            // The official SDKs have the same.
            timeout: Duration::from_secs(60),
            deadline: None,
            limits: RateLimits::documented(),
            extra: None,
        }
    }
}

/// What one call does otherwise than its client: `client.call_with(&request, &options)`.
///
/// ```
/// use std::time::Duration;
/// use tc3_runtime::{CallOptions, RetryPolicy};
///
/// let options = CallOptions::new().deadline(Duration::from_secs(5)).retry(RetryPolicy::off());
/// # let _ = options;
/// ```
#[derive(Clone, Default)]
pub struct CallOptions {
    validation: Option<ValidationMode>,
    retry: Option<RetryPolicy>,
    connect_timeout: Option<Duration>,
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    limits: Option<RateLimits>,
    extra: Option<Arc<Extra>>,
}

impl CallOptions {
    /// Nothing else than the client does.
    pub fn new() -> Self {
        Self::default()
    }

    /// What happens to requests that break documented rules.
    #[must_use]
    pub fn validation(mut self, mode: ValidationMode) -> Self {
        self.validation = Some(mode);
        self
    }

    /// How often the call is tried.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// How long getting a connection may take in each attempt.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// How long each attempt may take.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long the call may take with everything in it.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Which rate limits are kept; see [`ClientBuilder::rate_limits`](crate::ClientBuilder::rate_limits).
    #[must_use]
    pub fn rate_limits(mut self, limits: RateLimits) -> Self {
        self.limits = Some(limits);
        self
    }

    /// Sends this member beside those of the request, or in its place: for a parameter that the types do not know yet. It is
    /// not checked. Of several with one name the last counts.
    ///
    /// ```
    /// use tc3_runtime::CallOptions;
    /// use tc3_runtime::serde_json::json;
    ///
    /// let options = CallOptions::new().member("Preview", true).member("Labels", json!(["new"]));
    /// # let _ = options;
    /// ```
    #[must_use]
    pub fn member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        Arc::make_mut(self.extra.get_or_insert_default()).insert(name.into(), value.into());
        self
    }

    /// The settings of a client with these in their place.
    pub(crate) fn over(&self, settings: &Settings) -> Settings {
        Settings {
            validation: self.validation.unwrap_or(settings.validation),
            retry: self.retry.unwrap_or(settings.retry),
            connect_timeout: self.connect_timeout.unwrap_or(settings.connect_timeout),
            timeout: self.timeout.unwrap_or(settings.timeout),
            deadline: self.deadline.or(settings.deadline),
            limits: self.limits.as_ref().unwrap_or(&settings.limits).clone(),
            extra: Extra::merged(settings.extra.as_ref(), self.extra.as_ref()),
        }
    }
}

/// Of members that were added only the names are shown.
impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallOptions")
            .field("validation", &self.validation)
            .field("retry", &self.retry)
            .field("connect_timeout", &self.connect_timeout)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("limits", &self.limits)
            .field("members", &self.extra.as_deref().map(Extra::names).unwrap_or_default())
            .finish()
    }
}
