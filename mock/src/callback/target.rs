//! The target of callbacks: an address of this machine, with the agreed secrets.

use std::net::SocketAddr;

use hyper::Uri;
use tc3_runtime::callbacks::Sender;

use crate::members::Members;

/// An address, and how messages to it are sealed.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(super) url: Uri,
    pub(super) sender: Sender,
    pub(super) encrypts: bool,
    pub(super) signs: bool,
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
        let (key, token) = (members.text("Key")?, members.text("Token")?);
        let mut sender = Sender::new();
        if let Some(key) = key {
            sender = sender.key(key).map_err(|error| format!("`Key` is wrong: {error}"))?;
        }
        if let Some(token) = token {
            sender = sender.token(token).map_err(|error| format!("`Token` is wrong: {error}"))?;
        }
        let target = Self { url, sender, encrypts: key.is_some(), signs: token.is_some() };
        target.addresses().map(|_| target)
    }

    /// The address, and which secrets there are.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "Url": self.url.to_string(),
            "Encrypts": self.encrypts,
            "Signs": self.signs,
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
