//! The transport for real calls, by reqwest.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use reqwest::Url;
use reqwest::redirect::Policy;
use rustls::ClientConfig;

use super::body::{Body, Frames};
use super::idle::Idle;
use super::network::Network;
use super::proxies::{Proxies, ProxyAddress};
use super::watched::Watched;
use super::{BoxFuture, MAX_IDLE, SendOptions, Transport, failure, tls};
use crate::error::{ConfigurationError, TransportError};

/// Sends requests by reqwest: HTTP/1.1, and for HTTPS rustls with the system's certificates.
///
/// Follows no redirects, undoes no compression. Idle connections are dropped after 50 seconds, before the services
/// close them. Proxies are [those of the environment](crate::ClientBuilder::proxy). Cloning is cheap; clones share
/// connections.
///
/// Cryptography comes from the provider that the process has installed in rustls, and otherwise from ring:
/// building ring needs a C compiler, but neither cmake nor an assembler.
///
/// # Panics
///
/// Calls must be made inside a tokio runtime. Outside of one they fail with an error, but in one that was
/// built without I/O or without time (`enable_all` enables both) tokio panics.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// Unless it is the application, or reqwest by itself, that chooses them.
    proxies: Option<Arc<Proxies>>,
    /// Where the last call went, and its address as reqwest wants it.
    last: Arc<Mutex<Option<(http::Uri, Url)>>>,
    idle: Arc<Idle>,
}

impl ReqwestTransport {
    /// A transport with the settings above.
    ///
    /// # Errors
    ///
    /// TLS cannot be set up, for example because the system has no certificates, or a proxy of the environment is neither
    /// `http` nor `https`.
    pub fn new() -> Result<Self, ConfigurationError> {
        Self::on(&Network::default())
    }

    /// A transport that goes this way.
    pub(crate) fn on(network: &Network) -> Result<Self, ConfigurationError> {
        let tls = tls::trusting(network.roots()?)?;
        let proxies = Arc::new(network.proxies()?.try_map(understood)?);
        let known = Arc::clone(&proxies);
        let through = move |url: &Url| known.between(url.scheme(), url.host_str()?, url.port()).map(ProxyAddress::url);
        let transport = Self::with_tls(tls, |builder| builder.proxy(reqwest::Proxy::custom(through)))?;
        Ok(Self { proxies: Some(proxies), ..transport })
    }

    /// A transport with the settings above and what the function adds to them: another proxy, a DNS resolver,
    /// a time limit for connecting.
    ///
    /// ```
    /// # use std::time::Duration;
    /// use tc3_runtime::ReqwestTransport;
    ///
    /// let transport =
    ///     ReqwestTransport::with_builder(|builder| builder.no_proxy().connect_timeout(Duration::from_secs(5)));
    /// # let _ = transport;
    /// ```
    ///
    /// Unless the function sets a proxy or `no_proxy`, reqwest reads those of the environment by itself. It ignores one that
    /// is not a URL, speaks HTTP to one that is SOCKS, and asks one for the metadata server of a virtual machine, which
    /// `NO_PROXY` then has to name.
    ///
    /// TLS is set up already, so reqwest passes over what its builder says of certificates and TLS versions;
    /// [`with_tls`](Self::with_tls) takes others. A redirect must not be followed: it would lose the body or
    /// break the signature.
    ///
    /// # Errors
    ///
    /// TLS or the client cannot be set up.
    pub fn with_builder(
        add: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
    ) -> Result<Self, ConfigurationError> {
        Self::with_tls(tls::trusting(Vec::new())?, add)
    }

    /// A transport with this TLS instead of the system's certificates, which need not be there, and what the
    /// function adds, as in [`with_builder`](Self::with_builder).
    ///
    /// ```
    /// use std::sync::Arc;
    /// use tc3_runtime::ReqwestTransport;
    /// use tc3_runtime::rustls::{ClientConfig, RootCertStore, crypto::ring};
    ///
    /// # fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let roots = RootCertStore::empty(); // and the certificate of an authority of your own
    /// let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
    ///     .with_safe_default_protocol_versions()?
    ///     .with_root_certificates(roots)
    ///     .with_no_client_auth();
    /// let transport = ReqwestTransport::with_tls(tls, |builder| builder)?;
    /// # let _ = transport;
    /// # Ok(())
    /// # }
    /// # example().unwrap();
    /// ```
    ///
    /// Make the configuration with [`crate::rustls`], which is the same version.
    ///
    /// # Errors
    ///
    /// The client cannot be set up.
    pub fn with_tls(
        tls: ClientConfig,
        add: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
    ) -> Result<Self, ConfigurationError> {
        let builder = reqwest::Client::builder()
            .redirect(Policy::none())
            .pool_idle_timeout(MAX_IDLE)
            .tls_backend_preconfigured(tls);
        Ok(Self::with_client(add(builder).build().map_err(|error| refused(&error))?))
    }

    /// A transport over a client of the application's own, sharing its connections. It should follow no
    /// redirects, which would lose the body or break the signature, and drop connections that were idle for 50 seconds
    /// (`pool_idle_timeout`), for the services close them after 60.
    ///
    /// Make it with a reqwest of the same minor version, and mind its TLS: this crate builds reqwest without a
    /// cryptography provider. `reqwest::Client::new()` panics unless the process has installed one in rustls, or the
    /// application enables reqwest's feature `rustls` as well, which brings aws-lc-rs.
    /// [`with_builder`](Self::with_builder) and [`with_tls`](Self::with_tls) need neither.
    ///
    /// Errors of connecting do not know the proxy of such a client. Over HTTPS they say that it was the proxy, without its name;
    /// over plain HTTP they blame the host.
    pub fn with_client(client: reqwest::Client) -> Self {
        Self { client, proxies: None, last: Arc::default(), idle: Arc::default() }
    }
}

fn refused(error: &reqwest::Error) -> ConfigurationError {
    ConfigurationError::new(format!("reqwest cannot be set up: {}", chain(error)))
}

/// A proxy that reqwest does not understand would be passed over where it is asked for.
fn understood(proxy: ProxyAddress) -> Result<ProxyAddress, ConfigurationError> {
    let unclear = |_| ConfigurationError::new("reqwest does not understand the URL of the proxy");
    reqwest::Proxy::all(proxy.url()).map(|_| proxy).map_err(unclear)
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReqwestTransport").field("proxies", &self.proxies).finish_non_exhaustive()
    }
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
        Box::pin(self.exchange(request, options))
    }

    fn open(
        &self,
        request: http::Request<Vec<u8>>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let response = self.begin(request, &options).await?;
            let failure = move |error: reqwest::Error| failure::reading(error, options.timeout);
            let answer = http::Response::<reqwest::Body>::from(response);
            self.idle.begins();
            Ok(answer.map(|body| Body::new(Frames::new(body, failure))))
        })
    }
}

impl ReqwestTransport {
    async fn exchange(
        &self,
        request: http::Request<Vec<u8>>,
        options: SendOptions,
    ) -> Result<http::Response<Vec<u8>>, TransportError> {
        let mut response = self.begin(request, &options).await?;
        let body = body(&mut response, &options).await.map_err(|error| error.with_headers(response.headers()))?;
        let mut answer = http::Response::new(body);
        *answer.status_mut() = response.status();
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        self.idle.begins();
        Ok(answer)
    }

    /// Sends the request and waits for the head of the answer.
    async fn begin(
        &self,
        request: http::Request<Vec<u8>>,
        options: &SendOptions,
    ) -> Result<reqwest::Response, TransportError> {
        // reqwest would panic.
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(TransportError::outside_runtime());
        }
        self.idle.notice_closed_connections().await;
        let (head, payload) = request.into_parts();
        if let Some(proxy) = self.proxies.as_ref().and_then(|proxies| proxies.to(&head.uri)) {
            options.progress.through_proxy(&proxy.place());
        }
        options.progress.connecting();
        let mut request = reqwest::Request::new(head.method, self.url(&head.uri)?);
        *request.headers_mut() = head.headers;
        *request.body_mut() = Some(reqwest::Body::wrap(Watched::new(payload, options.progress.clone())));
        let executed = self.client.execute(request).await;
        let response = executed.map_err(|error| failure::sending(error, options.timeout))?;
        options.progress.answered(response.headers());
        Ok(response)
    }

    /// A client calls one address, or a few; reading it anew each time takes as long as validating a request.
    fn url(&self, uri: &http::Uri) -> Result<Url, TransportError> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, url)) = &*last
            && known == uri
        {
            return Ok(url.clone());
        }
        let url = Url::parse(&uri.to_string()).map_err(TransportError::other)?;
        // A link to a file opens it, and is used once.
        if uri.query().is_none() {
            *last = Some((uri.clone(), url.clone()));
        }
        Ok(url)
    }
}

/// Reads the body piece by piece, so that no more than the maximum is ever held.
async fn body(response: &mut reqwest::Response, options: &SendOptions) -> Result<Vec<u8>, TransportError> {
    let too_large = || TransportError::too_large(options.max_response_bytes);
    let maximum = options.max_response_bytes as u64;
    if response.content_length().is_some_and(|announced| announced > maximum) {
        return Err(too_large());
    }
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| failure::reading(error, options.timeout))? {
        if chunk.len() > options.max_response_bytes - body.len() {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}
