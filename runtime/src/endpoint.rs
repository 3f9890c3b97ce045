//! The endpoint that requests go to.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use http::uri::Authority;

use crate::error::ConfigurationError;

/// Where a host ends.
const ENDS: [char; 4] = ['/', '?', '#', '\\'];

/// Scheme, host and perhaps port. The host that is signed is the one that is sent, port included.
///
/// Parses from `host`, `host:port`, `https://host` or `http://host:port`; without a scheme it is HTTPS.
/// The scheme may be written in capitals.
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

    /// For `Debug` of a client: the host, with the scheme where that is not the usual one.
    pub(crate) fn brief(&self) -> String {
        if self.scheme == "https" { self.authority.clone() } else { self.to_string() }
    }

    /// The host and the port, if one was given.
    pub(crate) fn address(&self) -> (&str, Option<u16>) {
        match self.authority.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => (host, port.parse().ok()),
            _ => (&self.authority, None),
        }
    }

    /// The value of the `Host` header: the host, and the port if one was given.
    pub fn host(&self) -> &str {
        &self.authority
    }
}

impl FromStr for Endpoint {
    type Err = ConfigurationError;

    fn from_str(text: &str) -> Result<Self, ConfigurationError> {
        // Said first and without the text: what stands before the @ may be a password.
        if text.contains('@') {
            return Err(ConfigurationError::new(
                "the endpoint contains `@`; write the host alone, without a user part",
            ));
        }
        let named = text.split_once("://").filter(|(scheme, _)| !scheme.contains(ENDS));
        let (scheme, rest) = named.unwrap_or(("https", text));
        let end = rest.find(ENDS);
        // Only this is quoted: what follows the host may be a secret, too.
        let text = &text[..text.len() - rest.len() + end.unwrap_or(rest.len())];
        let scheme = match scheme.to_ascii_lowercase().as_str() {
            "https" => "https",
            "http" => "http",
            _ => return Err(refused(text, "only http and https are supported")),
        };
        if end.is_some() {
            let head = text.escape_debug();
            return Err(ConfigurationError::new(format!("the endpoint has more than a host; write `{head}`")));
        }
        let authority: Authority =
            rest.parse().map_err(|_| refused(text, "write a host such as `essbasic.tencentcloudapi.com`"))?;
        let port = rest.rsplit_once(':').map(|(_, port)| port).filter(|port| !port.ends_with(']'));
        if !is_host(authority.host()) {
            return Err(refused(text, "write a host such as `essbasic.tencentcloudapi.com`"));
        }
        if port.is_some_and(|port| port.parse::<u16>().is_err()) {
            return Err(refused(text, "write `host` or `host:port` with a port up to 65535"));
        }
        Ok(Self { scheme, authority: rest.to_owned() })
    }
}

/// Whether this is a name or an address that every URL reader takes for the same host.
fn is_host(host: &str) -> bool {
    if let Some(address) = host.strip_prefix('[') {
        return address.strip_suffix(']').is_some_and(|address| address.parse::<Ipv6Addr>().is_ok());
    }
    let in_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let name = host.strip_suffix('.').unwrap_or(host);
    let is_name = name.split('.').all(|label| !label.is_empty() && label.bytes().all(in_name));
    // A host whose last label is a number is an address, or nothing.
    let last = name.rsplit('.').next().unwrap_or_default();
    let hexadecimal = last.get(..2).is_some_and(|head| head.eq_ignore_ascii_case("0x"));
    let is_number = hexadecimal || last.bytes().all(|byte| byte.is_ascii_digit());
    is_name && (!is_number || host.parse::<Ipv4Addr>().is_ok())
}

fn refused(text: &str, why: &str) -> ConfigurationError {
    ConfigurationError::new(format!("`{}` is not an endpoint: {why}", text.escape_debug()))
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.authority)
    }
}
