//! The transport for real calls.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::redirect::Policy;
use rustls::ClientConfig;

use super::body::{Body, Frames};
use super::idle::Idle;
use super::network::{NEVER_PROXIED, Network, place};
use super::watched::Watched;
use super::{BoxFuture, MAX_IDLE, Progress, SendOptions, Transport, failure, tls};
use crate::error::{ConfigurationError, TransportError};

/// Sends requests by reqwest: HTTP/1.1, and for HTTPS rustls with the system's certificates.
///
/// Follows no redirects, undoes no compression. Idle connections are dropped after 50 seconds, before the services
/// close them. Proxies are those of the environment (`HTTPS_PROXY`,
/// `HTTP_PROXY`, `NO_PROXY`), as reqwest does by default. Cloning is cheap; clones share connections.
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
    proxies: Proxies,
    /// Where the last call went, and its address as reqwest wants it.
    last: Arc<Mutex<Option<(http::Uri, reqwest::Url)>>>,
    idle: Arc<Idle>,
}

impl ReqwestTransport {
    /// A transport with the settings above.
    ///
    /// # Errors
    ///
    /// TLS cannot be set up, for example because the system has no certificates.
    pub fn new() -> Result<Self, ConfigurationError> {
        Self::on(&Network::default())
    }

    /// A transport that goes this way.
    pub(crate) fn on(network: &Network) -> Result<Self, ConfigurationError> {
        let tls = tls::trusting(network.roots()?)?;
        let Some(proxy) = network.proxy()? else {
            let proxies = Proxies::of_environment();
            return Ok(Self { proxies, ..Self::with_tls(tls, |builder| builder)? });
        };
        let through = reqwest::Proxy::all(proxy.url()).map_err(|error| refused(&error))?;
        let through = through.no_proxy(reqwest::NoProxy::from_string(NEVER_PROXIED));
        let proxies = Proxies::All(proxy.place().into());
        Ok(Self { proxies, ..Self::with_tls(tls, |builder| builder.proxy(through))? })
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
    pub fn with_client(client: reqwest::Client) -> Self {
        Self { client, proxies: Proxies::Unknown, last: Arc::default(), idle: Arc::default() }
    }
}

fn refused(error: &reqwest::Error) -> ConfigurationError {
    ConfigurationError::new(format!("reqwest cannot be set up: {}", chain(error)))
}

/// Which proxies a transport uses, as far as that is known.
#[derive(Clone, Debug)]
enum Proxies {
    /// Whatever the application has set.
    Unknown,
    /// This one.
    All(Arc<str>),
    /// Those of the environment, which is read as reqwest reads it.
    Environment(Arc<Matcher>),
}

impl Proxies {
    fn of_environment() -> Self {
        Self::Environment(Arc::new(Matcher::from_system()))
    }

    /// Reports the proxy between, if there is one.
    fn report(&self, uri: &http::Uri, progress: &Progress) {
        match self {
            Self::Unknown => {}
            Self::All(place) => progress.through_proxy(place),
            Self::Environment(matcher) => {
                if let Some(proxy) = matcher.intercept(uri) {
                    progress.through_proxy(&place(proxy.uri()));
                }
            }
        }
    }
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
        self.proxies.report(&head.uri, &options.progress);
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
    fn url(&self, uri: &http::Uri) -> Result<reqwest::Url, TransportError> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, url)) = &*last
            && known == uri
        {
            return Ok(url.clone());
        }
        let url = reqwest::Url::parse(&uri.to_string()).map_err(TransportError::other)?;
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
