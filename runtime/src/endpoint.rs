//! Where requests go.

use std::fmt;
use std::str::FromStr;

use http::uri::Authority;

use crate::error::ConfigurationError;

/// Scheme, host and perhaps port. The host that is signed is the one that is sent, port included.
///
/// Parses from `host`, `host:port`, `https://host` or `http://host:port`; without a scheme it is HTTPS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    scheme: &'static str,
    authority: String,
}

impl Endpoint {
    /// The HTTPS endpoint of a host that is known to be well-formed.
    pub(crate) fn https(host: &str) -> Self {
        Self { scheme: "https", authority: host.to_owned() }
    }

    /// The value of the `Host` header: the host, and the port if one was given.
    pub fn host(&self) -> &str {
        &self.authority
    }
}

impl FromStr for Endpoint {
    type Err = ConfigurationError;

    fn from_str(text: &str) -> Result<Self, ConfigurationError> {
        let (scheme, rest) = match text.split_once("://") {
            Some(("https", rest)) => ("https", rest),
            Some(("http", rest)) => ("http", rest),
            Some(_) => return Err(refused(text, "only http and https are spoken")),
            None => ("https", text),
        };
        if let Some(end) = rest.find(['/', '?', '#', '\\']) {
            let head = &text[..text.len() - rest.len() + end];
            return Err(refused(text, &format!("it ends after the host; write `{head}`")));
        }
        // Said without the text: what stands before the @ may be a password.
        if rest.contains('@') {
            return Err(ConfigurationError::new("the endpoint has a user part before `@`; write the host alone"));
        }
        let authority: Authority =
            rest.parse().map_err(|_| refused(text, "write a host such as `essbasic.tencentcloudapi.com`"))?;
        let port = rest.rsplit_once(':').map(|(_, port)| port).filter(|port| !port.ends_with(']'));
        if authority.host().is_empty() || port.is_some_and(|port| port.parse::<u16>().is_err()) {
            return Err(refused(text, "write `host` or `host:port` with a port up to 65535"));
        }
        Ok(Self { scheme, authority: rest.to_owned() })
    }
}

fn refused(text: &str, why: &str) -> ConfigurationError {
    ConfigurationError::new(format!("`{}` is no endpoint: {why}", text.escape_debug()))
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.authority)
    }
}
