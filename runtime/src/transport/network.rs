//! What a client says about the way to the service, for the transports that this crate makes.

use std::fmt;

use http::Uri;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;

use crate::error::ConfigurationError;

/// The metadata server of a virtual machine is on the machine itself.
pub(super) const NEVER_PROXIED: &str = "metadata.tencentyun.com";

/// The way to the service: directly and with what the system trusts, unless it says otherwise.
#[derive(Default)]
pub(crate) struct Network {
    proxy: Option<String>,
    roots: Option<Vec<u8>>,
}

impl Network {
    pub(crate) fn set_proxy(&mut self, url: String) {
        self.proxy = Some(url);
    }

    pub(crate) fn set_roots(&mut self, pem: Vec<u8>) {
        self.roots = Some(pem);
    }

    /// The setting that has no effect on a transport that the client was given.
    pub(crate) fn setting(&self) -> Option<&'static str> {
        let proxy = self.proxy.as_ref().map(|_| "proxy");
        proxy.or(self.roots.as_ref().map(|_| "root_certificates"))
    }

    pub(super) fn proxy(&self) -> Result<Option<ProxyAddress>, ConfigurationError> {
        self.proxy.as_deref().map(ProxyAddress::parse).transpose()
    }

    /// The certificates to trust besides those of the system.
    pub(super) fn roots(&self) -> Result<Vec<CertificateDer<'static>>, ConfigurationError> {
        let Some(pem) = &self.roots else { return Ok(Vec::new()) };
        let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
        let certificates = certificates
            .map_err(|error| ConfigurationError::new(format!("the root certificates are not PEM: {error}")))?;
        if certificates.is_empty() {
            return Err(ConfigurationError::new("the root certificates hold no CERTIFICATE section of PEM"));
        }
        Ok(certificates)
    }
}

/// Where a proxy is. Its user and password are neither displayed nor in errors.
pub(super) struct ProxyAddress {
    uri: Uri,
}

impl ProxyAddress {
    fn parse(url: &str) -> Result<Self, ConfigurationError> {
        let refused = |problem| {
            ConfigurationError::new(format!(
                "the proxy {problem}; write `http://host:port` or `http://user:password@host:port`"
            ))
        };
        let url = if url.contains("://") { url.to_owned() } else { format!("http://{url}") };
        let uri: Uri = url.parse().map_err(|_| refused("is not a URL"))?;
        match (uri.scheme_str(), uri.host()) {
            (_, None | Some("")) => Err(refused("has no host")),
            (Some("http" | "https"), _) => Ok(Self { uri }),
            _ => Err(refused("is neither http nor https")),
        }
    }

    /// The URL, user and password included.
    pub(super) fn url(&self) -> String {
        self.uri.to_string()
    }

    /// Where it is, for errors.
    pub(super) fn place(&self) -> String {
        place(&self.uri)
    }
}

impl fmt::Debug for ProxyAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.place())
    }
}

/// The host and the port of a URL.
pub(super) fn place(uri: &Uri) -> String {
    let host = uri.host().unwrap_or_default();
    match uri.port_u16() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_shown_without_its_user_and_password() {
        for (url, expected) in [
            ("http://10.0.0.1:8080", "10.0.0.1:8080"),
            ("proxy.corp", "proxy.corp"),
            ("user:hunter2@proxy.corp:3128", "proxy.corp:3128"),
            ("https://user:hunter2@[::1]:1/", "[::1]:1"),
        ] {
            let proxy = ProxyAddress::parse(url).unwrap();
            assert_eq!((proxy.place().as_str(), format!("{proxy:?}").as_str()), (expected, expected));
        }
        for url in ["socks5://user:hunter2@a:1", "http://user:hunter2@", "http://user:hunter 2@a", ""] {
            let error = ProxyAddress::parse(url).unwrap_err().to_string();
            assert!(error.contains("write `http://host:port`") && !error.contains("hunter"), "{error}");
        }
    }
}
