//! A server on a loopback address, as long as somebody holds it.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};

use crate::serve;
use crate::spec::Spec;
use crate::state::Shared;
use crate::stub::{Received, Stub};

/// A running server. It stops when this is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    task: JoinHandle<()>,
    shared: Arc<Shared>,
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
        let shared = Arc::new(Shared::new(spec));
        let router = serve::router(Arc::clone(&shared));
        let task = tokio::spawn(accept(listener, router));
        Ok(Self { address, task, shared })
    }

    /// The endpoint for a client: `http://127.0.0.1:12345`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Lets something happen to the next calls of an action, once those before it are used up.
    ///
    /// ```no_run
    /// # async fn example(server: tc3_mock::Server) {
    /// server.on("DescribeFlowDetailInfo").times(2).fails_with("InternalError");
    /// # }
    /// ```
    pub fn on(&self, action: &str) -> Stub<'_> {
        Stub::new(&self.shared.plans, action)
    }

    /// The latest calls whose signature was right and whose action is known, whatever came of them.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.shared.inbox.all()
    }

    /// Waits until the server stops, which it does not do by itself.
    pub async fn wait(mut self) {
        drop((&mut self.task).await);
    }
}

/// Serves each connection in a task of its own. All of them end with this one.
async fn accept(listener: TcpListener, router: Router) {
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                let service = TowerToHyperService::new(router.clone());
                connections.spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
            // There may be no file descriptor left: connections that end give theirs back.
            Err(_) => tokio::time::sleep(RETRY).await,
        }
        while connections.try_join_next().is_some() {}
    }
}

/// How long to wait after a connection could not be accepted.
const RETRY: Duration = Duration::from_millis(100);

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}
