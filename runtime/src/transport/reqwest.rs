//! The transport for real calls.

use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;
use rustls::ClientConfig;
use rustls::crypto::{CryptoProvider, ring};
use rustls_platform_verifier::BuilderVerifierExt as _;

use super::{BoxFuture, SendOptions, Transport};
use crate::error::{ConfigurationError, TransportError};

/// Sends requests by reqwest: HTTP/1.1, and for HTTPS rustls with the system's certificates.
///
/// Follows no redirects, undoes no compression. Proxies are those of the environment (`HTTPS_PROXY`,
/// `HTTP_PROXY`, `NO_PROXY`), as reqwest does by default. Cloning is cheap; clones share connections.
///
/// Cryptography comes from the provider that the process has installed in rustls, and otherwise from ring:
/// building ring needs a C compiler, but neither cmake nor an assembler.
///
/// Calls must be made inside a tokio runtime with I/O and time enabled; outside of one they fail.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
}

impl ReqwestTransport {
    /// A transport with the settings above.
    ///
    /// # Errors
    ///
    /// TLS cannot be set up, for example because the system has no certificates.
    pub fn new() -> Result<Self, ConfigurationError> {
        let refused = |why: String| ConfigurationError::new(format!("TLS cannot be set up: {why}"));
        let tls = tls().map_err(|error| refused(error.to_string()))?;
        let client = reqwest::Client::builder()
            .redirect(Policy::none())
            .tls_backend_preconfigured(tls)
            .build()
            .map_err(|error| refused(chain(&error)))?;
        Ok(Self { client })
    }

    /// A transport over a client of the application's own, for other proxies or certificates. That client
    /// should not follow redirects: they would lose the body or break the signature.
    pub fn with_client(client: reqwest::Client) -> Self {
        Self { client }
    }
}

fn tls() -> Result<ClientConfig, rustls::Error> {
    let own = || Arc::new(ring::default_provider());
    // Nothing is installed for the process: that is for the application to decide.
    let provider = CryptoProvider::get_default().cloned().unwrap_or_else(own);
    let versions = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    Ok(versions.with_platform_verifier()?.with_no_client_auth())
}

/// An error and what caused it, in one line.
fn chain(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(source) => format!("{error}: {}", chain(source)),
        None => error.to_string(),
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Vec<u8>>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Vec<u8>>, TransportError>> {
        Box::pin(send(&self.client, request, options))
    }
}

async fn send(
    client: &reqwest::Client,
    request: http::Request<Vec<u8>>,
    options: SendOptions,
) -> Result<http::Response<Vec<u8>>, TransportError> {
    // reqwest would panic.
    if tokio::runtime::Handle::try_current().is_err() {
        return Err(TransportError::other("the call was made outside of a tokio runtime"));
    }
    let mut request = reqwest::Request::try_from(request).map_err(TransportError::other)?;
    *request.timeout_mut() = Some(options.timeout);
    let mut response = client.execute(request).await.map_err(|error| sending_failed(error, options.timeout))?;
    let body = body(&mut response, options).await?;
    let mut answer = http::Response::new(body);
    *answer.status_mut() = response.status();
    *answer.headers_mut() = std::mem::take(response.headers_mut());
    Ok(answer)
}

/// Reads the body piece by piece, so that no more than the maximum is ever held.
async fn body(response: &mut reqwest::Response, options: SendOptions) -> Result<Vec<u8>, TransportError> {
    let too_large = || TransportError::too_large(options.max_response_bytes);
    let maximum = options.max_response_bytes as u64;
    if response.content_length().is_some_and(|announced| announced > maximum) {
        return Err(too_large());
    }
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| reading_failed(error, options.timeout))? {
        if chunk.len() > options.max_response_bytes - body.len() {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

fn sending_failed(error: reqwest::Error, limit: Duration) -> TransportError {
    if error.is_timeout() {
        TransportError::timeout(limit)
    } else if error.is_connect() {
        TransportError::connect(error)
    } else if error.is_builder() || error.is_redirect() {
        TransportError::other(error)
    } else {
        // Something may have been sent, and the service may have acted on it.
        TransportError::interrupted(error)
    }
}

fn reading_failed(error: reqwest::Error, limit: Duration) -> TransportError {
    if error.is_timeout() { TransportError::timeout(limit) } else { TransportError::interrupted(error) }
}
