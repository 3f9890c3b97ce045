//! The transport of the blocking client, by ureq.

mod failure;
mod names;
mod secure;
mod watched;

use std::fmt;
use std::future::pending;
use std::io::Read as _;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use rustls::ClientConfig;
use ureq::config::{Config, ConfigBuilder};
use ureq::typestate::AgentScope;
use ureq::unversioned::transport::{ConnectProxyConnector, Connector as _, SocksConnector, TcpConnector};

use self::names::SystemResolver;
use self::secure::Secure;
use self::watched::{Begin, End, telling};
use super::network::Network;
use super::proxies::{Proxies, ProxyAddress, place};
use super::{Body, BoxFuture, MAX_IDLE, SendOptions, Transport, tls};
use crate::error::{ConfigurationError, TransportError};
use crate::time_left::time_left;

/// ureq adds its limits to the present moment, which a limit without end would overflow.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Sends requests by ureq on the thread that calls: HTTP/1.1, and for HTTPS rustls with the system's certificates.
///
/// Its futures block the thread when they are first polled, for as long as there is
/// [time left](crate::blocking::time_left), so it belongs to a [blocking](crate::blocking) client; in an async
/// one it would hold up the runtime. It starts no thread. The limit on connecting does not hold for resolving the name of
/// the host, for which the system has limits of its own.
///
/// At its finest level, ureq logs every byte that it sends and receives, keys and personal data included. Where the
/// program's logger would record that, calls are not sent, and the error says so: filter out `ureq_proto=trace`.
///
/// Follows no redirects, undoes no compression. Idle connections are dropped after 50 seconds, before the services
/// close them. Proxies are [those of the environment](crate::ClientBuilder::proxy), which ureq itself
/// would read otherwise. Cloning is cheap; clones share connections.
#[derive(Clone)]
pub struct UreqTransport {
    agent: ureq::Agent,
    /// The agent's own does not count.
    proxies: Arc<Proxies<ureq::Proxy>>,
}

/// Idle connections to one host that are kept, as many as there are threads that call at once.
const MAX_IDLE_CONNECTIONS: usize = 100;

impl UreqTransport {
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
        Ok(Self::of(tls, settings().build(), understood(network.proxies()?)?))
    }

    /// A transport with the settings above and what the function adds to them, such as another proxy.
    ///
    /// ```
    /// use tc3_runtime::UreqTransport;
    ///
    /// let transport = UreqTransport::with_builder(|builder| builder.proxy(None));
    /// # let _ = transport;
    /// ```
    ///
    /// What ureq's builder says of TLS does not count; [`with_tls`](Self::with_tls) takes another configuration.
    ///
    /// # Errors
    ///
    /// TLS cannot be set up, or a proxy of the environment is neither `http` nor `https` and the function sets no other.
    pub fn with_builder(
        add: impl FnOnce(ConfigBuilder<AgentScope>) -> ConfigBuilder<AgentScope>,
    ) -> Result<Self, ConfigurationError> {
        Self::with_tls(tls::trusting(Vec::new())?, add)
    }

    /// A transport with this TLS instead of the system's certificates, which need not be there, and what the
    /// function adds. Make the configuration with [`crate::rustls`], which is the same version.
    ///
    /// # Errors
    ///
    /// A proxy of the environment is neither `http` nor `https`, and the function sets no other.
    pub fn with_tls(
        tls: ClientConfig,
        add: impl FnOnce(ConfigBuilder<AgentScope>) -> ConfigBuilder<AgentScope>,
    ) -> Result<Self, ConfigurationError> {
        let config = add(settings()).build();
        let proxies = match config.proxy() {
            None => Proxies::direct(),
            Some(proxy) if proxy.is_from_env() => understood(Proxies::of_environment()?)?,
            Some(proxy) => Proxies::all(proxy.clone()),
        };
        Ok(Self::of(tls, config, proxies))
    }

    fn of(tls: ClientConfig, config: Config, proxies: Proxies<ureq::Proxy>) -> Self {
        let connector = Begin
            .chain(SocksConnector::default())
            .chain(ConnectProxyConnector::default())
            .chain(TcpConnector::default())
            .chain(Secure(Arc::new(tls)))
            .chain(End);
        let agent = ureq::Agent::with_parts(config, connector, SystemResolver::default());
        Self { agent, proxies: Arc::new(proxies) }
    }

    fn exchange(
        &self,
        request: http::Request<Vec<u8>>,
        options: &SendOptions,
    ) -> Result<http::Response<Vec<u8>>, TransportError> {
        let (head, body) = self.begin(request, options, true)?.into_parts();
        let body = read(body, options).map_err(|error| error.with_headers(&head.headers))?;
        Ok(http::Response::from_parts(head, body))
    }

    /// Sends the request and waits for the head of the answer, within the limit. It is one for the whole answer as well, or for each
    /// silence in its body.
    fn begin(
        &self,
        request: http::Request<Vec<u8>>,
        options: &SendOptions,
        is_whole: bool,
    ) -> Result<http::Response<ureq::Body>, TransportError> {
        if is_wire_logged() {
            return Err(TransportError::unloggable(WIRE_LOG));
        }
        let uri = request.uri();
        // One that the application has set may have hosts of its own that it is not for.
        let proxy = self.proxies.to(uri).filter(|proxy| !proxy.is_no_proxy(uri));
        if let Some(proxy) = proxy {
            options.progress.through_proxy(&place(proxy.uri()));
        }
        let limit = options.timeout.min(LONGEST);
        let request = self
            .agent
            .configure_request(request)
            .proxy(proxy.cloned())
            .timeout_global(if is_whole { Some(limit) } else { options.deadline.map(|deadline| deadline.min(LONGEST)) })
            .timeout_per_read((!is_whole).then_some(limit))
            .timeout_connect(Some(options.connect_timeout.min(limit)))
            .build();
        let answer = telling(&options.progress, limit, || self.agent.run(request));
        let answer = answer.map_err(|error| failure::sending(error, options))?;
        options.progress.answered(answer.headers());
        Ok(answer)
    }
}

impl fmt::Debug for UreqTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let proxies = self.proxies.shown(|proxy| place(proxy.uri()));
        f.debug_struct("UreqTransport").field("proxies", &proxies).finish_non_exhaustive()
    }
}

/// The proxies as ureq wants them.
fn understood(proxies: Proxies) -> Result<Proxies<ureq::Proxy>, ConfigurationError> {
    proxies.try_map(|proxy: ProxyAddress| {
        let unclear = |_| ConfigurationError::new("ureq does not understand the URL of the proxy");
        ureq::Proxy::new(&proxy.url()).map_err(unclear)
    })
}

/// The module of ureq that logs what is sent and received.
const WIRE_LOG: &str = "ureq_proto::util";

/// Whether the logger of this program records what is sent and received.
fn is_wire_logged() -> bool {
    log::log_enabled!(target: WIRE_LOG, log::Level::Trace)
}

/// What no application has to change.
fn settings() -> ConfigBuilder<AgentScope> {
    Config::builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        // What is sent is what was signed and nothing else.
        .user_agent("")
        .accept("")
        .accept_encoding("")
        .max_idle_age(MAX_IDLE)
        .max_idle_connections(MAX_IDLE_CONNECTIONS)
        .max_idle_connections_per_host(MAX_IDLE_CONNECTIONS)
        .timeout_resolve(None::<Duration>)
}

/// Reads the body, and never more of it than the maximum.
fn read(body: ureq::Body, options: &SendOptions) -> Result<Vec<u8>, TransportError> {
    let maximum = options.max_response_bytes as u64;
    let too_large = || TransportError::too_large(options.max_response_bytes);
    if body.content_length().is_some_and(|announced| announced > maximum) {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    let read = body.into_reader().take(maximum.saturating_add(1)).read_to_end(&mut bytes);
    read.map_err(|error| failure::reading(failure::of_body(error), options))?;
    if bytes.len() as u64 > maximum { Err(too_large()) } else { Ok(bytes) }
}

impl Transport for UreqTransport {
    fn send(
        &self,
        request: http::Request<Vec<u8>>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Vec<u8>>, TransportError>> {
        // Polled by the caller's thread, which waits for nothing else meanwhile.
        Box::pin(in_time(options, move |options| self.exchange(request, options)))
    }

    fn open(
        &self,
        request: http::Request<Vec<u8>>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(in_time(options, move |options| {
            let answer = self.begin(request, options, false)?;
            Ok(answer.map(|body| Body::new(Pieces { reader: body.into_reader(), options: options.clone() })))
        }))
    }
}

/// Does what blocks the thread, for no longer than the limits around it allow. Over those it is pending, as what does not block
/// would be: whoever set the limit ends it.
async fn in_time<T>(
    mut options: SendOptions,
    run: impl FnOnce(&SendOptions) -> Result<T, TransportError>,
) -> Result<T, TransportError> {
    let Some(left) = time_left().filter(|left| *left < options.timeout) else {
        return run(&options);
    };
    if left.is_zero() {
        return pending().await;
    }
    options.timeout = left;
    options.deadline = Some(options.deadline.map_or(left, |deadline| deadline.min(left)));
    match run(&options) {
        Err(error) if error.is_time_over() => pending().await,
        outcome => outcome,
    }
}

/// The pieces of a body, each of which holds up the thread until it is there.
struct Pieces {
    reader: ureq::BodyReader<'static>,
    options: SendOptions,
}

/// As much as one read takes.
const PIECE: usize = 16 * 1024;

impl Stream for Pieces {
    type Item = Result<Vec<u8>, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut piece = vec![0; PIECE];
        let read = self.reader.read(&mut piece);
        Poll::Ready(match read {
            Ok(0) => None,
            Ok(length) => {
                piece.truncate(length);
                Some(Ok(piece))
            }
            Err(error) => Some(Err(failure::reading(failure::of_body(error), &self.options))),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_shown_with_its_proxies_and_without_their_users() {
        let proxy = ureq::Proxy::new("http://Quentin:hunter2@10.0.0.1:8080").unwrap();
        let transport = UreqTransport::with_builder(|builder| builder.proxy(Some(proxy))).unwrap();
        let shown = format!("{transport:?}");
        assert!(shown.contains("10.0.0.1:8080") && !shown.contains('Q') && !shown.contains("hunter2"), "{shown}");
    }

    #[test]
    fn no_connection_is_used_that_the_service_is_about_to_close() {
        let transport = UreqTransport::new().unwrap();
        assert_eq!(transport.agent.config().max_idle_age(), MAX_IDLE);
        assert!(MAX_IDLE < Duration::from_secs(60));
    }
}
