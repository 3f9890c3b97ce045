//! Configures TLS of the transports that this crate makes: rustls, with the certificates of the system.

use std::sync::Arc;

use rustls::ClientConfig;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::CertificateDer;
use rustls_platform_verifier::Verifier;

use crate::error::ConfigurationError;

/// TLS with what the system trusts, and with these authorities.
pub(super) fn trusting(roots: Vec<CertificateDer<'static>>) -> Result<ClientConfig, ConfigurationError> {
    configured(roots).map_err(|error| ConfigurationError::new(format!("TLS cannot be set up: {error}")))
}

fn configured(roots: Vec<CertificateDer<'static>>) -> Result<ClientConfig, rustls::Error> {
    let provider = provider();
    let versions = ClientConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions()?;
    // Only so called: the verifier asks the system.
    let builder = versions.dangerous().with_custom_certificate_verifier(Arc::new(verifier(roots, provider)?));
    Ok(builder.with_no_client_auth())
}

#[cfg(not(target_os = "android"))]
fn verifier(roots: Vec<CertificateDer<'static>>, provider: Arc<CryptoProvider>) -> Result<Verifier, rustls::Error> {
    match roots.is_empty() {
        true => Verifier::new(provider),
        false => Verifier::new_with_extra_roots(roots, provider),
    }
}

/// Android lets nobody add to its authorities.
#[cfg(target_os = "android")]
fn verifier(roots: Vec<CertificateDer<'static>>, provider: Arc<CryptoProvider>) -> Result<Verifier, rustls::Error> {
    match roots.is_empty() {
        true => Verifier::new(provider),
        false => Err(rustls::Error::General("Android takes no other root certificates; give the transport TLS".into())),
    }
}

/// What the process has installed, or else ring. Nothing is installed: that is for the application to decide.
fn provider() -> Arc<CryptoProvider> {
    CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(ring::default_provider()))
}
