//! Says in errors of connecting that a proxy was connected to.

use super::{TransportError, TransportErrorKind};
use crate::error::chain;

impl TransportError {
    /// Names the proxy if connecting failed: it is the proxy that was connected to.
    pub(crate) fn through_proxy(mut self, proxy: &str) -> Self {
        use TransportErrorKind::{Connect, Proxy, Tls, Unsent};
        let inner = &mut *self.0;
        inner.message = match inner.kind {
            Connect if inner.source.is_some() => return self.blaming(&format!("the proxy {proxy}")),
            Proxy => {
                let is_login = inner.source.as_deref().is_some_and(asks_for_login);
                let advice = if is_login { "; it asks for a user and a password, or for others" } else { "" };
                format!("no connection: the proxy {proxy} refused the tunnel{advice}")
            }
            Connect | Tls | Unsent => format!("{}, through the proxy {proxy}", inner.message),
            _ => return self,
        };
        self
    }

    /// Says of a connection that did not come about that it was one to this proxy.
    pub(crate) fn blaming(mut self, proxy: &str) -> Self {
        let message = &mut self.0.message;
        let reason = message.split_once(": ").map(|(_, reason)| reason.replace("the host", "the proxy"));
        *message = match reason {
            Some(reason) => format!("no connection to {proxy}: {reason}"),
            None => format!("no connection to {proxy}"),
        };
        self
    }
}

/// Whether a proxy wants to know who asks. The errors of transports have no public kind for it.
fn asks_for_login(source: &(dyn std::error::Error + Send + Sync + 'static)) -> bool {
    chain::links(source).any(|link| {
        let text = link.to_string();
        text.contains("proxy authorization required") || text.contains(" 407")
    })
}
