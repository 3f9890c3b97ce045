//! Network settings of a client, for the transports that this crate makes.

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;

use super::proxies::{Proxies, ProxyAddress};
use crate::error::ConfigurationError;

/// The way to the service: through the proxies of the environment and with what the system trusts, unless it says otherwise.
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

    /// The proxy that was set, or else those of the environment.
    pub(super) fn proxies(&self) -> Result<Proxies, ConfigurationError> {
        match &self.proxy {
            Some(url) => ProxyAddress::parse(url, "the proxy").map(Proxies::all),
            None => Proxies::of_environment(),
        }
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
