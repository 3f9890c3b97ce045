//! Builds a signed HTTP request: a pure function of its inputs.

use std::sync::{Arc, Mutex, PoisonError};

use http::Uri;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue};

use crate::action::{ActionInfo, ServiceInfo};
use crate::credentials::Credentials;
use crate::endpoint::Endpoint;
use crate::error::ConfigurationError;
use crate::language::Language;
use crate::signer::{JSON, Signed, Signer};
use crate::signing::SKIP;

/// The biggest body that the API gateway accepts, in bytes: 10 MB. See [`max_body_bytes`].
pub const MAX_BODY_BYTES: usize = 10 * 1024 * 1024;

/// What the hosts behind the API gateway are called.
const GATEWAY: &str = ".tencentcloudapi.com";

/// The biggest body that a host takes, in bytes, if that is documented: the 10 MB of the API gateway, which stands before all
/// hosts of `tencentcloudapi.com`. Files go to other hosts, of which only the limits of the files are known.
pub fn max_body_bytes(host: &str) -> Option<usize> {
    host.ends_with(GATEWAY).then_some(MAX_BODY_BYTES)
}

/// The `X-TC-RequestClient` header: which SDK is calling.
pub const REQUEST_CLIENT: &str = concat!("SDK_RUST_TC3_", env!("CARGO_PKG_VERSION"));

/// Everything about a call but its body.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    /// The action.
    pub info: &'a ActionInfo,
    /// Where the request goes.
    pub endpoint: &'a Endpoint,
    /// Who signs; nobody, if the action is not signed.
    pub credentials: Option<&'a Credentials>,
    /// The time, in Unix seconds.
    pub timestamp: i64,
    /// The region, if one is wanted.
    pub region: Option<&'a str>,
    /// The language of error messages.
    pub language: Language,
}

/// Builds the request: `POST /` with the JSON body, the `X-TC-*` headers and the signature.
///
/// `Authorization` and `X-TC-Token` are marked as sensitive, so that `Debug` of the request hides them.
///
/// # Errors
///
/// A part has characters that a header cannot carry, or the action is signed and there are no credentials.
pub fn prepare(parts: &Parts<'_>, body: Vec<u8>) -> Result<http::Request<Vec<u8>>, ConfigurationError> {
    let Parts { info, endpoint, credentials, timestamp, region, language } = *parts;
    let constant = constant_headers(info.service, region, language)?;
    Preparer::over(constant).prepare(info, &Target::new(endpoint)?, credentials, timestamp, body)
}

/// Where requests go, in the forms that a request needs.
pub(crate) struct Target {
    uri: Uri,
    host: HeaderValue,
    host_text: String,
}

impl Target {
    pub(crate) fn new(endpoint: &Endpoint) -> Result<Self, ConfigurationError> {
        let uri = format!("{endpoint}/").parse();
        Ok(Self {
            uri: uri.map_err(|_| ConfigurationError::new(format!("`{endpoint}` is not an endpoint")))?,
            host: value("Host", endpoint.host())?,
            host_text: endpoint.host().to_owned(),
        })
    }
}

/// Builds requests, with what is the same in all of them made once.
pub(crate) struct Preparer {
    constant: HeaderMap,
    signer: Signer,
    /// The few hosts of a service.
    targets: Mutex<Vec<(&'static str, Arc<Target>)>>,
}

impl Preparer {
    /// For requests of this service.
    ///
    /// # Errors
    ///
    /// A part has characters that a header cannot carry.
    pub(crate) fn new(
        service: &ServiceInfo,
        region: Option<&str>,
        language: Language,
    ) -> Result<Self, ConfigurationError> {
        Ok(Self::over(constant_headers(service, region, language)?))
    }

    fn over(constant: HeaderMap) -> Self {
        Self { constant, signer: Signer::default(), targets: Mutex::default() }
    }

    /// Where an action is called that has no endpoint of the caller's.
    pub(crate) fn target(&self, info: &ActionInfo) -> Result<Arc<Target>, ConfigurationError> {
        let host = info.host();
        let mut targets = self.targets.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, target)) = targets.iter().find(|(known, _)| *known == host) {
            return Ok(Arc::clone(target));
        }
        let target = Arc::new(Target::new(&Endpoint::https(host))?);
        targets.push((host, Arc::clone(&target)));
        Ok(target)
    }

    /// The request of [`prepare`]. Only the action decides whether it is signed: one that is never goes out without a signature,
    /// and one that is not takes neither signature nor token.
    pub(crate) fn prepare(
        &self,
        info: &ActionInfo,
        target: &Target,
        credentials: Option<&Credentials>,
        timestamp: i64,
        body: Vec<u8>,
    ) -> Result<http::Request<Vec<u8>>, ConfigurationError> {
        if !info.is_signed() {
            let skipped = HeaderValue::from_static(SKIP);
            return assemble(self.constant.clone(), info, target, skipped, timestamp, body);
        }
        let credentials = credentials.ok_or_else(|| {
            ConfigurationError::new(format!("{} is signed; give credentials to sign with", info.name))
        })?;
        let (service, host) = (info.service.name, target.host_text.as_str());
        let authorization = self.signer.authorization(&Signed { credentials, service, host, timestamp, body: &body });
        let authorization = secret("Authorization", authorization)?;
        let mut request = assemble(self.constant.clone(), info, target, authorization, timestamp, body)?;
        if let Some(token) = credentials.token() {
            request.headers_mut().insert(&SESSION, secret("X-TC-Token", token.to_owned())?);
        }
        Ok(request)
    }
}

/// Adds what differs from request to request.
fn assemble(
    mut headers: HeaderMap,
    info: &ActionInfo,
    target: &Target,
    authorization: HeaderValue,
    timestamp: i64,
    body: Vec<u8>,
) -> Result<http::Request<Vec<u8>>, ConfigurationError> {
    headers.insert(HOST, target.host.clone());
    headers.insert(AUTHORIZATION, authorization);
    headers.insert(&ACTION, value("X-TC-Action", info.name)?);
    headers.insert(&TIMESTAMP, timestamp.into());
    let mut request = http::Request::new(body);
    *request.method_mut() = http::Method::POST;
    *request.uri_mut() = target.uri.clone();
    *request.headers_mut() = headers;
    Ok(request)
}

static ACTION: HeaderName = HeaderName::from_static("x-tc-action");
static TIMESTAMP: HeaderName = HeaderName::from_static("x-tc-timestamp");
static SESSION: HeaderName = HeaderName::from_static("x-tc-token");
/// So many headers a request has at most.
const HEADERS: usize = 10;

fn constant_headers(
    service: &ServiceInfo,
    region: Option<&str>,
    language: Language,
) -> Result<HeaderMap, ConfigurationError> {
    let from_static = HeaderName::from_static;
    let mut headers = HeaderMap::with_capacity(HEADERS);
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(JSON));
    headers.insert(from_static("x-tc-version"), value("X-TC-Version", service.version)?);
    headers.insert(from_static("x-tc-language"), HeaderValue::from_static(language.name()));
    headers.insert(from_static("x-tc-requestclient"), HeaderValue::from_static(REQUEST_CLIENT));
    if let Some(region) = region {
        headers.insert(from_static("x-tc-region"), value("X-TC-Region", region)?);
    }
    Ok(headers)
}

fn value(header: &str, text: &str) -> Result<HeaderValue, ConfigurationError> {
    HeaderValue::from_str(text).map_err(|_| uncarried(header))
}

fn secret(header: &str, text: String) -> Result<HeaderValue, ConfigurationError> {
    let mut value = HeaderValue::try_from(text).map_err(|_| uncarried(header))?;
    value.set_sensitive(true);
    Ok(value)
}

fn uncarried(header: &str) -> ConfigurationError {
    ConfigurationError::new(format!("the {header} header can only hold visible ASCII"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::action::ActionSignature;

    static SERVICE: ServiceInfo = ServiceInfo { name: "demo", version: "2020-01-01", host: "demo.example.com" };
    static SIGNED: ActionInfo = ActionInfo::of(&SERVICE, "Signed");
    static UNSIGNED: ActionInfo =
        ActionInfo { signature: ActionSignature::None, ..ActionInfo::of(&SERVICE, "Unsigned") };

    fn authorization(info: &ActionInfo, credentials: Option<&Credentials>) -> Result<String, ConfigurationError> {
        let endpoint = &Endpoint::https(info.host());
        let parts = Parts { info, endpoint, credentials, timestamp: 0, region: None, language: Language::default() };
        let request = prepare(&parts, b"{}".to_vec())?;
        Ok(request.headers()[AUTHORIZATION].to_str().unwrap().to_owned())
    }

    #[test]
    fn the_action_alone_decides_whether_a_request_is_signed() {
        let keys = Credentials::new("AKIDEXAMPLE", "key").unwrap().with_token("token").unwrap();
        assert!(authorization(&SIGNED, Some(&keys)).unwrap().starts_with("TC3-HMAC-SHA256 "));
        assert_eq!(authorization(&UNSIGNED, None).unwrap(), SKIP);
        assert_eq!(authorization(&UNSIGNED, Some(&keys)).unwrap(), SKIP);
        let error = authorization(&SIGNED, None).unwrap_err();
        assert_eq!(error.to_string(), "Signed is signed; give credentials to sign with");
    }
}
