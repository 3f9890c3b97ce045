//! Serves HTTP: accepts connections, reads whole requests, and routes them by path.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::body::{Body as _, Bytes, Incoming};
use hyper::header::{CONNECTION, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::task::JoinSet;

use crate::body::Body;
use crate::request::Request;
use crate::shared::Shared;
use crate::{admin, handle, page};

/// What is larger is not read. Hosts for files take 60 MB of them, which are 80 MB as Base64; what is too large for other hosts is
/// read as well, so that it can be refused with the service's code.
const LARGEST_BODY: usize = 100 * 1024 * 1024;
/// A head that is larger is refused. The service takes queries of 32 KB.
const LARGEST_HEAD: usize = 128 * 1024;
/// Fewer than the files that a process may usually open.
const MAX_CONNECTIONS: usize = 900;
/// Heads and bodies have to arrive within this time; an idle connection lasts as long.
const PATIENCE: Duration = Duration::from_secs(60);
/// A body of at most so many bytes is read at any time.
const SMALL_BODY: usize = 64 * 1024;
/// So many larger ones are read at once.
static LARGE_BODIES: Semaphore = Semaphore::const_new(16);
/// Beyond what the API gateway takes, a body is one of the few largest.
const LARGE_BODY: usize = 20 * 1024 * 1024;
/// So many of those are read at once, each of which is one of the larger ones as well: 0.5 GB together.
static LARGEST_BODIES: Semaphore = Semaphore::const_new(2);

/// A body with more values of JSON is not read: each takes many times the bytes that it has in the text. The largest requests
/// are files, which are one value.
const MAX_VALUES: usize = 200_000;

/// Serves until it is dropped, connections included.
pub(crate) async fn run(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        while connections.try_join_next().is_some() {}
        if connections.len() >= MAX_CONNECTIONS {
            connections.join_next().await;
        }
        match listener.accept().await {
            Ok((stream, _)) => drop(connections.spawn(connection(stream, Arc::clone(&shared)))),
            // There may be no file descriptor left: connections that end give theirs back.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}

async fn connection(stream: TcpStream, shared: Arc<Shared>) {
    // Without it, small answers may wait for more; where it cannot be set they do.
    drop(stream.set_nodelay(true));
    let service = service_fn(|request| async { Ok::<_, Infallible>(answer(&shared, request).await) });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(PATIENCE).max_buf_size(LARGEST_HEAD).half_close(true);
    // It ends with an error where the client sends no HTTP or goes away; there is nobody to tell.
    drop(http.serve_connection(TokioIo::new(stream), service).await);
}

async fn answer(shared: &Arc<Shared>, request: hyper::Request<Incoming>) -> Response<Body> {
    let (head, body) = request.into_parts();
    let (body, _permits) = match whole(body).await {
        Ok(body) => body,
        Err((status, message)) => return closing(status, message),
    };
    if body.len() > MAX_VALUES && commas(&body) >= MAX_VALUES {
        return text(
            StatusCode::PAYLOAD_TOO_LARGE,
            "the body has more than 200,000 values; the mock reads no more at once",
        );
    }
    let request = Request {
        method: head.method,
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers,
        body,
    };
    if let Some(file) = page::file(&request) {
        return match admin::guard(&request) {
            Ok(()) => page::response(file),
            Err(message) => text(StatusCode::FORBIDDEN, &message),
        };
    }
    if let Some(path) = admin::path(&request.path) {
        return admin::answer(shared, &path, &request).await;
    }
    // Its scripts could use up faults and create things, although they cannot read the answers.
    if let Err(message) = admin::guard_origin(&request) {
        return text(StatusCode::FORBIDDEN, &message);
    }
    match handle::call(shared, request).await {
        Ok((response, _)) => response,
        Err(message) => text(StatusCode::BAD_REQUEST, &message),
    }
}

/// How many commas stand outside of the strings of a text of JSON.
fn commas(text: &[u8]) -> usize {
    let (mut count, mut in_string, mut is_escaped) = (0, false, false);
    for byte in text {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = in_string,
            b'"' => in_string = !in_string,
            b',' if !in_string => count += 1,
            _ => {}
        }
    }
    count
}

/// A whole body, with the permissions to keep it while it is large.
type Whole = (Bytes, [Option<SemaphorePermit<'static>>; 2]);

/// Reads a body, as long as it is not too large and does not take too long.
async fn whole(body: Incoming) -> Result<Whole, (StatusCode, &'static str)> {
    let read = tokio::time::timeout(PATIENCE, read(body));
    read.await.unwrap_or(Err((StatusCode::REQUEST_TIMEOUT, "the body did not arrive within 60 s")))
}

async fn read(mut body: Incoming) -> Result<Whole, (StatusCode, &'static str)> {
    let too_large = (StatusCode::PAYLOAD_TOO_LARGE, "the body has more than 100 MB");
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    if announced > LARGEST_BODY {
        return Err(too_large);
    }
    let mut permits = [None, None];
    let mut first = Bytes::new();
    let mut rest: Vec<u8> = Vec::new();
    while let Some(frame) = std::future::poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
        let frame = frame.map_err(|_| (StatusCode::BAD_REQUEST, "the body broke off"))?;
        let Ok(data) = frame.into_data() else { continue };
        if first.is_empty() {
            first = data;
        } else {
            if rest.is_empty() {
                rest.extend_from_slice(&first);
            }
            rest.extend_from_slice(&data);
        }
        let size = first.len().max(rest.len());
        if size > LARGEST_BODY {
            return Err(too_large);
        }
        for (permit, (least, places)) in
            permits.iter_mut().zip([(SMALL_BODY, &LARGE_BODIES), (LARGE_BODY, &LARGEST_BODIES)])
        {
            if size > least && permit.is_none() {
                // Nobody closes it.
                *permit = places.acquire().await.ok();
            }
        }
    }
    Ok((if rest.is_empty() { first } else { rest.into() }, permits))
}

/// Text for people, with a line feed behind it.
pub(crate) fn text(status: StatusCode, message: &str) -> Response<Body> {
    let mut response = Response::new(Body::from(format!("{message}\n")));
    *response.status_mut() = status;
    response
}

/// The same where the rest of the request will not be read.
fn closing(status: StatusCode, message: &str) -> Response<Body> {
    let mut response = text(status, message);
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    response
}
