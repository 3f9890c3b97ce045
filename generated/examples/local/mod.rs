//! Starts the local server that the examples call, so that they need no account.

use std::sync::mpsc;
use std::thread;

use tc3_mock::{Server, Spec};

/// Starts the server in a thread of its own, and returns its address.
pub(crate) fn server() -> Result<String, Box<dyn std::error::Error>> {
    let spec = Spec::of_workspace()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        runtime.block_on(async {
            match Server::start(spec, "127.0.0.1:0").await {
                Ok(server) => {
                    let _ = sender.send(server.url());
                    server.wait().await;
                }
                Err(error) => eprintln!("the local server does not start: {error}"),
            }
        });
    });
    Ok(receiver.recv()?)
}
