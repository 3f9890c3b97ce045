//! The HTTP side: one route, on a loopback address.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, Method, header};
use axum::response::IntoResponse;
use tc3_runtime::{Clock as _, SystemClock};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::answer::{Refusal, answer};
use crate::examples::Action;
use crate::spec::Spec;

/// The documented maximum of a signed POST, in bytes.
const MAX_BODY_BYTES: usize = 10 * 1024 * 1024;

/// A running server. It stops when this is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    task: JoinHandle<()>,
}

#[derive(Debug)]
struct Shared {
    actions: Vec<Action>,
    calls: AtomicU64,
}

impl Server {
    /// Starts a server on an address such as `127.0.0.1:0`; port 0 takes a free one.
    ///
    /// # Errors
    ///
    /// The address is no address, is taken, or is not one of this machine alone.
    pub async fn start(spec: Spec, address: &str) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        if !address.ip().is_loopback() {
            let message = "the mock listens on this machine alone: 127.0.0.1";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        let shared = Arc::new(Shared { actions: Action::all(spec.model()), calls: AtomicU64::new(0) });
        let router = Router::new().fallback(serve).layer(DefaultBodyLimit::disable()).with_state(shared);
        let task = tokio::spawn(async move {
            // It ends with the task; there is nobody to tell.
            drop(axum::serve(listener, router).await);
        });
        Ok(Self { address, task })
    }

    /// The endpoint for a client: `http://127.0.0.1:12345`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Waits until the server stops, which it does not do by itself.
    pub async fn wait(mut self) {
        drop((&mut self.task).await);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(
    State(shared): State<Arc<Shared>>,
    method: Method,
    headers: HeaderMap,
    body: Bytes,
) -> impl IntoResponse {
    let request_id = format!("mock-{}", shared.calls.fetch_add(1, Ordering::Relaxed) + 1);
    let answered = if method != Method::POST {
        Err(Refusal::new("UnsupportedProtocol", "only POST is served"))
    } else if body.len() > MAX_BODY_BYTES {
        Err(Refusal::new("RequestSizeLimitExceeded", "a body has at most 10 MB"))
    } else {
        answer(&shared.actions, &headers, &body, SystemClock.now())
    };
    let text = answered.map_or_else(|refusal| refusal.body(&request_id), str::to_owned);
    ([(header::CONTENT_TYPE, "application/json")], text)
}
