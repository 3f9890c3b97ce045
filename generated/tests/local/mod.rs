//! Runs a local server in its own thread, with async and blocking clients that call it.

use std::sync::{Arc, mpsc};
use std::thread;

use tc3::essbasic::{Client, Operator, blocking};
use tc3::{Credentials, RateLimits};
use tc3_mock::{SECRET_ID, SECRET_KEY, Server, Spec};

/// Starts a server.
pub fn server() -> Arc<Server> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let server = Server::start(Spec::of_workspace().expect("a spec"), "127.0.0.1:0").await.expect("a server");
            sender.send(Arc::new(server)).expect("the test waits");
            std::future::pending::<()>().await;
        });
    });
    receiver.recv().expect("a server")
}

fn operator() -> Operator {
    Operator::app("app-id").organization("org-open-id").user("admin-open-id")
}

fn credentials() -> Credentials {
    Credentials::new(SECRET_ID, SECRET_KEY).expect("credentials")
}

/// A client with async.
pub fn client(server: &Server) -> Client {
    let builder = Client::builder().credentials(credentials()).rate_limits(RateLimits::off());
    let client: Client = builder.endpoint(server.url()).build().expect("a client");
    client.as_operator(operator())
}

/// A client without.
pub fn blocking(server: &Server) -> blocking::Client {
    let builder = blocking::Client::builder().credentials(credentials()).rate_limits(RateLimits::off());
    builder.endpoint(server.url()).build().expect("a client").as_operator(operator())
}
