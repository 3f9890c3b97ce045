//! Fetches credentials with the identity that a cluster gives its programs.

use std::path::Path;
use std::time::Duration;

use serde_json::json;

use super::environment::variable;
use super::sts::{Ask, DURATION, SESSION_NAME, WITH_WEB_IDENTITY};
use super::{CredentialsSource, FetchContext, FetchError, Issued, file};
use crate::endpoint::Endpoint;
use crate::transport::BoxFuture;

const NAMES: [&str; 4] = ["TKE_REGION", "TKE_PROVIDER_ID", "TKE_WEB_IDENTITY_TOKEN_FILE", "TKE_ROLE_ARN"];

/// Asks STS for the credentials of a role with the token that a cluster of the vendor's Kubernetes service (TKE) gives
/// a program (`AssumeRoleWithWebIdentity`).
///
/// The cluster says which role and which token by the variables `TKE_REGION`, `TKE_PROVIDER_ID`,
/// `TKE_WEB_IDENTITY_TOKEN_FILE` and `TKE_ROLE_ARN`. They and the file are read again for every renewal, because the
/// cluster replaces the token.
#[derive(Clone, Debug)]
pub struct WebIdentity {
    session_name: String,
    duration: Duration,
    endpoint: Option<Endpoint>,
}

/// What the cluster says.
struct Identity {
    region: String,
    provider: String,
    token: String,
    role: String,
}

impl WebIdentity {
    /// The identity that the variables of the cluster describe.
    pub fn tke() -> Self {
        Self { session_name: SESSION_NAME.to_owned(), duration: DURATION, endpoint: None }
    }

    /// The name under which the vendor's audit log shows the calls. `tc3-rust-sdk` by default.
    #[must_use]
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = name.into();
        self
    }

    /// How long the credentials are valid: 2 hours by default, at most 12.
    #[must_use]
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = duration;
        self
    }

    /// Asks this server instead of `sts.tencentcloudapi.com`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    async fn issued(&self, context: FetchContext<'_>) -> Result<Issued, FetchError> {
        let Identity { region, provider, token, role } = Identity::read()?;
        let ask = Ask {
            info: &WITH_WEB_IDENTITY,
            endpoint: self.endpoint.as_ref(),
            region: &region,
            credentials: None,
            body: json!({
                "ProviderId": provider,
                "WebIdentityToken": token,
                "RoleArn": role,
                "RoleSessionName": self.session_name,
                "DurationSeconds": self.duration.as_secs(),
            }),
            sent: &[&token, &role],
        };
        Ok(ask.issued(context).await?)
    }
}

impl Identity {
    fn read() -> Result<Self, FetchError> {
        let mut values = Vec::new();
        for name in NAMES {
            values.push(variable(name).map_err(FetchError::Broken)?);
        }
        if values.iter().all(Option::is_none) {
            return Err(FetchError::missing(format!("{} is not set", NAMES[3])));
        }
        let mut values = NAMES.into_iter().zip(values).map(|(name, value)| {
            value
                .ok_or_else(|| FetchError::broken(format!("{name} is not set, but other variables of the cluster are")))
        });
        let mut next = || values.next().unwrap_or_else(|| Err(FetchError::broken("no more variables")));
        let (region, provider, path, role) = (next()?, next()?, next()?, next()?);
        Ok(Self { region, provider, token: token(Path::new(&path))?, role })
    }
}

/// Reads the token. Where the variables name a file, it must be there.
fn token(path: &Path) -> Result<String, FetchError> {
    let text = file::read(path).map_err(|error| FetchError::Broken(error.into_inner()))?;
    let token = text.trim();
    if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(FetchError::broken(format!("{} does not contain a token of one word", path.display())));
    }
    Ok(token.to_owned())
}

impl CredentialsSource for WebIdentity {
    fn fetch<'a>(&'a self, context: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        Box::pin(self.issued(context))
    }
}
