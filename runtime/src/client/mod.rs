//! The client: puts a transport between [`request::prepare`] and [`response::read`].

mod builder;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

pub use builder::ClientBuilder;

use crate::action::{Action, ActionInfo, ServiceInfo};
use crate::clock::Clock;
use crate::credentials::CredentialsProvider;
use crate::encode::Json;
use crate::endpoint::Endpoint;
use crate::error::{ConfigurationError, Error, ErrorCode, RawCode, TransportError, ValidationError};
use crate::language::Language;
use crate::operator::WithOperator;
use crate::request::{self, MAX_BODY_BYTES, Parts};
use crate::response::{self, ReadOptions, Response};
use crate::transport::{SendOptions, Transport};
use crate::validate::{Object, OperatorNeeds, ValidationMode, Value, Violation, check};

/// Calls the actions of one service. Generated clients wrap it.
///
/// Cloning is cheap: clones share the transport and its connections.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    validation: ValidationMode,
    timeout: Duration,
}

struct Shared {
    service: &'static ServiceInfo,
    endpoint: Option<Endpoint>,
    region: Option<String>,
    language: Language,
    max_response_bytes: usize,
    credentials: Box<dyn CredentialsProvider>,
    transport: Box<dyn Transport>,
    clock: Box<dyn Clock>,
}

impl Client {
    /// The same client with another validation mode.
    #[must_use]
    pub fn with_validation(&self, mode: ValidationMode) -> Self {
        Self { validation: mode, ..self.clone() }
    }

    /// The same client with another timeout, from the start of sending to the end of the answer; see
    /// [`ClientBuilder::timeout`].
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        Self { timeout, ..self.clone() }
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
        let operator = operator.map(|operator| operator as &dyn Object);
        let body = self.body(A::INFO, request, operator).map_err(Error::with_codes)?;
        self.exchange(A::INFO, body).await.and_then(Answer::read).map_err(Error::with_codes)
    }

    /// What happens to requests that break documented rules.
    #[cfg(feature = "serde-full")]
    pub(crate) fn validation(&self) -> ValidationMode {
        self.validation
    }

    /// Validates and encodes. Nothing of the request is needed after this.
    fn body(
        &self,
        info: &'static ActionInfo,
        request: &dyn Object,
        operator: Option<&dyn Object>,
    ) -> Result<Vec<u8>, Error<RawCode>> {
        self.refuse_other_service(info)?;
        let injected = info.operator.zip(operator).filter(|(index, _)| {
            // One set on the request replaces the scope's whole.
            matches!(request.field(*index), Value::Absent)
        });
        match injected {
            Some((index, operator)) => self.checked_body(info, &WithOperator::new(request, index, operator)),
            None => self.checked_body(info, request),
        }
    }

    /// An operator of one service is no operator of another, and hosts differ.
    fn refuse_other_service(&self, info: &'static ActionInfo) -> Result<(), ConfigurationError> {
        let (own, asked) = (self.shared.service, info.service);
        if (own.name, own.version) == (asked.name, asked.version) {
            return Ok(());
        }
        let message = format!(
            "it is an action of {} {}, and this client calls {} {}",
            asked.name, asked.version, own.name, own.version
        );
        Err(ConfigurationError::new(message).during(info))
    }

    fn checked_body(&self, info: &'static ActionInfo, effective: &dyn Object) -> Result<Vec<u8>, Error<RawCode>> {
        if self.validation != ValidationMode::Off {
            validate(info, effective, self.validation)?;
        }
        // These two hold without validation too: such a request cannot be sent at all.
        let refused = |violation| ValidationError::new(info, vec![violation]);
        let body = serde_json::to_vec(&Json(effective)).map_err(|_| refused(Violation::not_finite()))?;
        if body.len() > MAX_BODY_BYTES {
            return Err(refused(Violation::body_size(body.len(), MAX_BODY_BYTES)).into());
        }
        Ok(body)
    }

    async fn exchange(&self, info: &'static ActionInfo, body: Vec<u8>) -> Result<Answer, Error<RawCode>> {
        let shared = &*self.shared;
        let credentials = shared.credentials.credentials().await.map_err(|error| error.during(info))?;
        let own = || Endpoint::https(info.host());
        let endpoint = shared.endpoint.clone().unwrap_or_else(own);
        let parts = Parts {
            info,
            endpoint: &endpoint,
            credentials: &credentials,
            timestamp: shared.clock.now(),
            region: shared.region.as_deref(),
            language: shared.language,
        };
        tracing::debug!(action = info.name, %endpoint, bytes = body.len(), "calling");
        let request = request::prepare(&parts, body).map_err(|error| error.during(info))?;
        let limit = shared.max_response_bytes;
        let options = SendOptions::new(self.timeout, limit);
        let sent = shared.transport.send(request, options).await;
        // A transport of the application's own may not watch the limit.
        let response = sent.and_then(|response| match response.body().len() {
            bytes if bytes > limit => Err(TransportError::too_large(limit).with_headers(response.headers())),
            _ => Ok(response),
        });
        let response = response.map_err(|error| error.during(info, endpoint.to_string()))?;
        tracing::debug!(
            action = info.name,
            status = response.status().as_u16(),
            bytes = response.body().len(),
            "answered"
        );
        let (head, body) = response.into_parts();
        Ok(Answer { info, status: head.status, headers: head.headers, body })
    }
}

/// An answer that was not yet read.
struct Answer {
    info: &'static ActionInfo,
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    fn read<T: Response>(self) -> Result<T, Error<RawCode>> {
        let options = ReadOptions { strict: false, max_decoded_bytes: usize::MAX };
        response::read(self.info, self.status, &self.headers, &self.body, options)
    }
}

fn validate(info: &'static ActionInfo, effective: &dyn Object, mode: ValidationMode) -> Result<(), ValidationError> {
    let needs = info.operator.map(|field| OperatorNeeds { field, paths: info.needs });
    let (denied, passed): (Vec<_>, Vec<_>) =
        check(effective, needs).into_iter().partition(|violation| mode.denies(violation.level()));
    for violation in passed.iter().filter(|violation| mode.warns(violation.level())) {
        tracing::warn!(
            action = info.name,
            path = violation.path(),
            rule = violation.rule().name(),
            limit = violation.limit(),
            "{violation}"
        );
    }
    if denied.is_empty() { Ok(()) } else { Err(ValidationError::new(info, denied)) }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shared = &*self.shared;
        let host = shared.endpoint.as_ref().map_or_else(|| shared.service.host.to_owned(), Endpoint::brief);
        f.debug_struct("Client")
            .field("service", &shared.service.name)
            .field("version", &shared.service.version)
            .field("host", &host)
            .field("region", &shared.region)
            .field("validation", &self.validation)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
