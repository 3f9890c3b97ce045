//! Fetches the role of the virtual machine that the program runs on.

use std::time::Duration;

use http::header::{HOST, HeaderValue};
use http::{HeaderMap, Method, StatusCode};

use super::exchange::{exchange, failure};
use super::members::{Members, Names};
use super::{CredentialsSource, FetchContext, FetchError, Issued};
use crate::debug::REDACTED;
use crate::endpoint::Endpoint;
use crate::error::TransportErrorKind::{Connect, Proxy, Timeout};
use crate::error::{ConfigurationError, status_passes};
use crate::transport::BoxFuture;

const HOST_NAME: &str = "metadata.tencentyun.com";
const PATH: &str = "/latest/meta-data/cam/security-credentials/";
/// The server is on the same machine. Elsewhere nobody answers, and a program should not wait for that.
const LIMIT: Duration = Duration::from_secs(2);
/// Names of roles are shorter.
const LONGEST_ROLE: usize = 128;
const NAMES: Names = Names { id: "TmpSecretId", key: "TmpSecretKey", token: "Token", expiry: "ExpiredTime" };

/// Asks the metadata server of a virtual machine for the credentials of the role that is bound to it.
///
/// Requests go by plain HTTP through the transport of the client, each limited to 2 seconds, and through no proxy, whether
/// of the builder or of the environment. With a transport of `ReqwestTransport::with_builder` or `with_tls`, and a proxy
/// of the environment, `metadata.tencentyun.com` belongs into `NO_PROXY`.
#[derive(Clone, Debug, Default)]
pub struct MachineRole {
    role: Option<String>,
    endpoint: Option<Endpoint>,
}

impl MachineRole {
    /// The role that is bound to the machine, whatever it is called.
    pub fn new() -> Self {
        Self::default()
    }

    /// The role of this name, so that the server need not be asked for the name.
    #[must_use]
    pub fn role(mut self, name: impl Into<String>) -> Self {
        self.role = Some(name.into());
        self
    }

    /// Asks this server, for tests.
    #[must_use]
    pub fn endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    async fn issued(&self, context: FetchContext<'_>) -> Result<Issued, FetchError> {
        let role = match &self.role {
            Some(role) if is_role(role) => role.clone(),
            Some(role) => {
                return Err(FetchError::broken(format!("`{}` is not the name of a role", role.escape_debug())));
            }
            None => self.bound_role(context).await?,
        };
        let (headers, answer) = self.get(context, &role).await?;
        let broken = |problem: String| FetchError::broken(format!("the answer of the metadata server {problem}"));
        let mut members = Members::parse(&answer).map_err(broken)?;
        let code = members.text("Code").map_err(broken)?;
        match code.as_deref() {
            Some("Success") => {
                let issued = members.temporary(&NAMES).map_err(broken)?;
                context.correct_by(&issued, &headers);
                Ok(issued)
            }
            Some(code) => Err(broken(format!("has the Code {} instead of Success", harmless(code)))),
            None => Err(broken("has no Code".to_owned())),
        }
    }

    /// Asks which role is bound to the machine.
    async fn bound_role(&self, context: FetchContext<'_>) -> Result<String, FetchError> {
        let (_, answer) = self.get(context, "").await?;
        let bytes = answer.len();
        let role = String::from_utf8(answer).unwrap_or_default().trim().to_owned();
        if is_role(&role) {
            return Ok(role);
        }
        let what = if bytes == 0 { "nothing".to_owned() } else { format!("{bytes} bytes that are not one") };
        Err(FetchError::broken(format!("the metadata server was asked for the name of a role and answered {what}")))
    }

    async fn get(&self, context: FetchContext<'_>, role: &str) -> Result<(HeaderMap, Vec<u8>), FetchError> {
        let host = self.endpoint.as_ref().map_or(HOST_NAME, Endpoint::host);
        let base = self.endpoint.as_ref().map_or_else(|| format!("http://{HOST_NAME}"), ToString::to_string);
        let malformed = |error: http::Error| FetchError::broken(format!("no request for the metadata server: {error}"));
        let host = HeaderValue::from_str(host).map_err(|error| malformed(error.into()))?;
        let request =
            http::Request::builder().method(Method::GET).uri(format!("{base}{PATH}{role}")).header(HOST, host);
        let sent = exchange(context, request.body(Vec::new()).map_err(malformed)?, LIMIT).await;
        let answer = sent.map_err(|error| {
            let kind = error.kind();
            let error = failure(&format!("the metadata server of a virtual machine, {base}"), error);
            // Where no such server is, nothing answers; where something does, it is set up.
            match kind {
                // That stays so where there is no virtual machine.
                Connect | Proxy => FetchError::Missing(error.temporary_if(false)),
                Timeout => FetchError::Missing(error),
                _ => FetchError::Broken(error),
            }
        })?;
        let (head, body) = answer.into_parts();
        match head.status {
            StatusCode::OK => Ok((head.headers, body)),
            StatusCode::NOT_FOUND if self.role.is_none() => {
                Err(FetchError::missing("no role is bound to this virtual machine"))
            }
            status => {
                let message = format!("the metadata server, {base}, answered with status {status}");
                let passes = status_passes(status.as_u16());
                Err(FetchError::Broken(ConfigurationError::new(message).temporary_if(passes)))
            }
        }
    }
}

fn is_role(name: &str) -> bool {
    let in_name = |byte: u8| byte.is_ascii_alphanumeric() || b"+=,.@-_".contains(&byte);
    // A dot alone would be a step in the path.
    (1..=LONGEST_ROLE).contains(&name.len()) && name.bytes().all(in_name) && !matches!(name, "." | "..")
}

/// A code is a word; anything else may be anybody's secret.
fn harmless(code: &str) -> &str {
    if code.len() < 32 && code.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'.') { code } else { REDACTED }
}

impl CredentialsSource for MachineRole {
    fn fetch<'a>(&'a self, context: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        Box::pin(self.issued(context))
    }
}
