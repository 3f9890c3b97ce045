//! Attempts to deliver a message once.

use std::time::Duration;

use hyper::body::{Body as _, Bytes, Incoming};
use hyper::header::{CONTENT_LENGTH, HOST};
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use tc3_runtime::callbacks::Sent;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use super::target::Target;
use crate::body::Body;

/// A receiver that takes longer is taken to have failed.
const PATIENCE: Duration = Duration::from_secs(10);
/// So much of an answer is kept.
const MAX_ANSWER_BYTES: usize = 4 * 1024;

/// What came back: the status, and the beginning of the body.
pub(super) type Answer = Result<(u16, String), String>;

/// Hands over what is to be posted.
pub(super) async fn post(target: &Target, post: &Sent) -> Answer {
    let attempt = tokio::time::timeout(PATIENCE, exchange(target, post));
    attempt.await.unwrap_or_else(|_| Err(format!("no answer within {} s", PATIENCE.as_secs())))
}

async fn exchange(target: &Target, post: &Sent) -> Answer {
    let stream = connect(target).await?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .map_err(|error| format!("the connection failed: {error}"))?;
    let request = request(target, post).map_err(|error| format!("the request is not valid: {error}"))?;
    // The connection does its work beside the request, and ends with this.
    let mut background = JoinSet::new();
    background.spawn(connection);
    let response = sender.send_request(request).await.map_err(|error| format!("no answer: {error}"))?;
    let status = response.status().as_u16();
    Ok((status, beginning(response.into_body()).await))
}

async fn connect(target: &Target) -> Result<TcpStream, String> {
    let addresses = target.addresses()?;
    TcpStream::connect(addresses.as_slice()).await.map_err(|error| format!("cannot connect: {error}"))
}

fn request(target: &Target, post: &Sent) -> Result<Request<Body>, hyper::http::Error> {
    let path = target.url.path_and_query().map_or("/", |path| path.as_str());
    let host = target.url.authority().map_or_else(String::new, ToString::to_string);
    let mut request = Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(HOST, host)
        .header(CONTENT_LENGTH, post.body.len())
        .body(Body::from(Bytes::copy_from_slice(&post.body)))?;
    request.headers_mut().extend(post.headers.clone());
    Ok(request)
}

/// The first bytes of an answer as text.
async fn beginning(mut body: Incoming) -> String {
    let mut bytes = Vec::new();
    while bytes.len() < MAX_ANSWER_BYTES {
        let frame = std::future::poll_fn(|cx| std::pin::Pin::new(&mut body).poll_frame(cx)).await;
        let Some(Ok(frame)) = frame else { break };
        bytes.extend(frame.data_ref().into_iter().flatten());
    }
    bytes.truncate(MAX_ANSWER_BYTES);
    String::from_utf8_lossy(&bytes).into_owned()
}
