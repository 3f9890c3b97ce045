//! Runs a server on a loopback address until it is dropped.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::admin;
use crate::received::Received;
use crate::rules::{Rule, Stub};
use crate::serve;
use crate::shared::Shared;
use crate::spec::Spec;
use crate::state::UnknownIds;

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
    /// The address is not an address, is taken, or is not one of this machine alone.
    pub async fn start(spec: Spec, address: &str) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        if !address.ip().is_loopback() {
            let message = "the mock listens on this machine alone: 127.0.0.1";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        let shared = Arc::new(Shared::new(spec));
        let task = tokio::spawn(serve::run(listener, Arc::clone(&shared)));
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
    /// use serde_json::json;
    ///
    /// server.on("DescribeFlowDetailInfo").times(2).fails_with("InternalError");
    /// server.on("DescribeUsage").when(json!({"NeedAggregate": true})).answers_with(json!({"Total": 3, "Details": []}));
    /// # }
    /// ```
    pub fn on(&self, action: &str) -> Stub<'_> {
        Stub::new(&self.shared, action)
    }

    /// Adds stubs as JSON: one, or a list. See the crate's documentation.
    ///
    /// # Errors
    ///
    /// What is wrong with them, in words.
    pub fn stub(&self, json: &str) -> Result<(), String> {
        admin::add_rules(&self.shared, Rule::stubs(json.as_bytes())?).map(drop)
    }

    /// The latest calls whose signature was right and whose action is known, whatever came of them.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        let calls = self.shared.log.calls(0, usize::MAX, |call| call.is_admitted);
        calls.iter().map(|call| call.received()).collect()
    }

    /// Whether calls keep the rate limits of the spec or are refused. At first nothing is refused.
    pub fn limit_rates(&self, limit: bool) {
        self.shared.settings.rate_limits.store(limit, Ordering::Relaxed);
    }

    /// What becomes of identifiers that were not given out. At first [`UnknownIds::RefusedOnceCreated`].
    pub fn unknown_ids(&self, unknown: UnknownIds) {
        self.shared.settings.set_unknown_ids(unknown);
    }

    /// Moves what an identifier names to its next status, or to this one, and sends the callback that tells of it, where
    /// an address is set.
    ///
    /// # Errors
    ///
    /// Nothing of this name was created, or it has no such status.
    pub fn advance(&self, id: &str, to: Option<&str>) -> Result<(), String> {
        self.shared.advance(id, to).map(drop)
    }

    /// Forgets calls, faults, stubs, callbacks and what was created.
    pub fn reset(&self) {
        admin::reset(&self.shared);
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
