//! TLS of the transports that this crate brings: by rustls, with the certificates of the system.

use std::sync::Arc;

use rustls::ClientConfig;
use rustls::crypto::{CryptoProvider, ring};
use rustls_platform_verifier::BuilderVerifierExt as _;

use crate::error::ConfigurationError;

/// TLS with what the system trusts.
pub(super) fn of_system() -> Result<ClientConfig, ConfigurationError> {
    configured().map_err(|error| ConfigurationError::new(format!("TLS cannot be set up: {error}")))
}

fn configured() -> Result<ClientConfig, rustls::Error> {
    let versions = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions()?;
    Ok(versions.with_platform_verifier()?.with_no_client_auth())
}

/// What the process has installed, or else ring. Nothing is installed: that is for the application to decide.
fn provider() -> Arc<CryptoProvider> {
    CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(ring::default_provider()))
}
