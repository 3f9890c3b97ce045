//! Where callbacks go: an address of this machine, with the secrets that were agreed on.

use std::fmt;
use std::net::SocketAddr;

use hyper::Uri;

use super::seal;
use crate::members::Members;

/// An address, and how messages to it are sealed. `Debug` shows no secret.
#[derive(Clone)]
pub(crate) struct Target {
    pub(super) url: Uri,
    pub(super) key: Option<String>,
    pub(super) token: Option<String>,
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Target").field("url", &self.url).finish_non_exhaustive()
    }
}

impl Target {
    /// The keys of JSON that describe a target.
    pub(crate) const KEYS: [&str; 3] = ["Url", "Key", "Token"];

    /// Reads `Url`, and `Key` and `Token` where they are agreed on.
    pub(crate) fn read(members: &Members<'_>) -> Result<Self, String> {
        let text = members.required("Url")?;
        let url: Uri = text.parse().map_err(|error| format!("`{text}` is not a URL: {error}"))?;
        if url.scheme_str() != Some("http") {
            return Err(format!("`{text}` does not begin with http://"));
        }
        let key = members.text("Key")?.map(str::to_owned);
        if let Some(key) = key.as_ref().filter(|key| key.len() != seal::KEY_BYTES) {
            return Err(format!("`Key` has {} bytes; the platform's have {}", key.len(), seal::KEY_BYTES));
        }
        let target = Self { url, key, token: members.text("Token")?.map(str::to_owned) };
        target.addresses().map(|_| target)
    }

    /// The address, and which secrets there are.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "Url": self.url.to_string(),
            "Encrypts": self.key.is_some(),
            "Signs": self.token.is_some(),
        })
    }

    pub(super) fn host(&self) -> &str {
        self.url.host().unwrap_or_default().trim_matches(['[', ']'])
    }

    /// The addresses to try. An error where one is not of this machine: callbacks go nowhere else.
    pub(super) fn addresses(&self) -> Result<Vec<SocketAddr>, String> {
        let port = self.url.port_u16().unwrap_or(80);
        let host = self.host();
        let addresses = match host {
            "localhost" => vec![([127, 0, 0, 1], port).into(), ([0, 0, 0, 0, 0, 0, 0, 1], port).into()],
            host => {
                let address =
                    host.parse().map_err(|_| format!("`{host}` is not localhost or an address of this machine"))?;
                vec![SocketAddr::new(address, port)]
            }
        };
        match addresses.iter().find(|address| !address.ip().is_loopback()) {
            Some(_) => Err(format!("`{host}` is not an address of this machine; callbacks go to 127.0.0.1 alone")),
            None => Ok(addresses),
        }
    }
}
