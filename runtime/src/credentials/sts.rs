//! Requests temporary credentials from the Security Token Service: code shared by its sources.

use std::time::Duration;

use http::HeaderMap;

use super::exchange::{exchange, failure};
use super::members::{Members, Names};
use super::{Credentials, FetchContext, FetchError, Issued};
use crate::action::{ActionInfo, ActionSignature, ServiceInfo};
use crate::clock::time_of_refusal;
use crate::endpoint::Endpoint;
use crate::error::{ConfigurationError, Error, RawCode};
use crate::language::Language;
use crate::request::{Parts, prepare};
use crate::response;

static STS: ServiceInfo = ServiceInfo { name: "sts", version: "2018-08-13", host: "sts.tencentcloudapi.com" };
pub(super) static ASSUME_ROLE: ActionInfo = ActionInfo::of(&STS, "AssumeRole");
pub(super) static WITH_WEB_IDENTITY: ActionInfo =
    ActionInfo { signature: ActionSignature::None, ..ActionInfo::of(&STS, "AssumeRoleWithWebIdentity") };

/// The region that the vendor's SDKs send for this action.
pub(super) const REGION: &str = "ap-guangzhou";
/// What the service's log shows as the caller if the application says nothing else.
pub(super) const SESSION_NAME: &str = "tc3-rust-sdk";
/// What the service documents as its default.
pub(super) const DURATION: Duration = Duration::from_secs(7200);
const LIMIT: Duration = Duration::from_secs(10);
const NAMES: Names = Names { id: "TmpSecretId", key: "TmpSecretKey", token: "Token", expiry: "ExpiredTime" };

/// One request for credentials.
pub(super) struct Ask<'a> {
    pub(super) info: &'static ActionInfo,
    pub(super) endpoint: Option<&'a Endpoint>,
    pub(super) region: &'a str,
    /// Who signs, if the action is signed.
    pub(super) credentials: Option<&'a Credentials>,
    pub(super) body: serde_json::Value,
    /// What of the request must not come back out of an error.
    pub(super) sent: &'a [&'a str],
}

/// Why STS issued nothing.
pub(super) struct Unissued {
    pub(super) error: FetchError,
    /// It refused the credentials of whoever asked, as expired or unknown.
    pub(super) refuses_credentials: bool,
    /// The time of STS, where it refused that of the request.
    time: Option<i64>,
}

impl From<FetchError> for Unissued {
    fn from(error: FetchError) -> Self {
        Self { error, refuses_credentials: false, time: None }
    }
}

impl From<Unissued> for FetchError {
    fn from(unissued: Unissued) -> Self {
        unissued.error
    }
}

impl Ask<'_> {
    /// Asks for credentials, and once more by the time of STS where that differs.
    pub(super) async fn issued(&self, context: FetchContext<'_>) -> Result<Issued, Unissued> {
        match self.issued_at(context, context.clock.now()).await {
            Err(Unissued { time: Some(time), .. }) => {
                context.correct(time);
                self.issued_at(context, time).await
            }
            outcome => outcome,
        }
    }

    /// Sends a request of this time, and reads the credentials in its answer.
    async fn issued_at(&self, context: FetchContext<'_>, timestamp: i64) -> Result<Issued, Unissued> {
        let endpoint = self.endpoint.cloned().unwrap_or_else(|| Endpoint::https(self.info.host()));
        let request = self.request(&endpoint, timestamp).map_err(FetchError::Broken)?;
        let what = format!("{} at {endpoint} failed", self.info.name);
        let sent = exchange(context, request, LIMIT).await;
        let answer = sent.map_err(|error| FetchError::Broken(failure(&what, error)))?;
        let (head, body) = answer.into_parts();
        let text = response::text(body);
        if let Err(error) = response::find(self.info, head.status, &head.headers, &text) {
            return Err(self.unissued(error, &head.headers));
        }
        let read = self.read(&text);
        let issued = read.map_err(|problem| FetchError::broken(format!("{what}: the answer {problem}")))?;
        context.correct_by(&issued, &head.headers);
        Ok(issued)
    }

    fn request(&self, endpoint: &Endpoint, timestamp: i64) -> Result<http::Request<Vec<u8>>, ConfigurationError> {
        let Self { info, credentials, region, .. } = *self;
        let parts =
            Parts { info, endpoint, credentials, timestamp, region: Some(region), language: Language::default() };
        prepare(&parts, self.body.to_string().into_bytes())
    }

    fn unissued(&self, error: Error<RawCode>, headers: &HeaderMap) -> Unissued {
        Unissued {
            refuses_credentials: error.refuses_credentials(),
            time: time_of_refusal(&error, headers),
            error: self.harmless(error),
        }
    }

    /// The error without what was sent, should the answer repeat it.
    fn harmless(&self, mut error: Error<RawCode>) -> FetchError {
        let keys: Vec<&str> = self.credentials.into_iter().flat_map(Credentials::parts).collect();
        let sent: Vec<&str> = self.sent.iter().copied().chain(keys.iter().copied()).collect();
        // A token of the cluster is as good as a key.
        error.hide(&sent, &sent);
        FetchError::Broken(ConfigurationError::new(error.to_string()).temporary_if(error.passes()))
    }

    fn read(&self, text: &str) -> Result<Issued, String> {
        let mut response = Members::parse(text.as_bytes())?.object("Response")?;
        let credentials = response.object("Credentials")?;
        response.with(credentials).temporary(&NAMES)
    }
}
