//! Serves a spec until it is stopped: by SIGTERM, or by Ctrl-C.
#![warn(clippy::print_stdout, clippy::print_stderr, reason = "they panic where nobody reads")]

use std::ffi::OsString;
use std::future::poll_fn;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::pin::pin;
use std::process::ExitCode;
use std::task::Poll;

use tc3_mock::{SECRET_ID, SECRET_KEY, Server, Spec};

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let served = runtime.map_err(|error| error.to_string()).and_then(|runtime| runtime.block_on(run()));
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            drop(writeln!(io::stderr(), "error: {message}"));
            ExitCode::from(2)
        }
    }
}

async fn run() -> Result<(), String> {
    let (spec, address) = arguments(std::env::args_os().skip(1))?;
    let spec = spec.map_or_else(Spec::of_workspace, Spec::load).map_err(|error| error.to_string())?;
    // Before anyone is told that it runs: whoever read that may stop it.
    let stopped = stopped().map_err(|error| format!("cannot wait for signals: {error}"))?;
    let server = Server::start(spec, &address).await.map_err(|error| format!("cannot listen on {address}: {error}"))?;
    // It serves whether or not somebody reads this.
    drop(writeln!(io::stdout(), "serving {}\nSecretId {SECRET_ID}, SecretKey {SECRET_KEY}", server.url()));
    first(server.wait(), stopped).await;
    Ok(())
}

/// Ends with the first of two. The macro of tokio would bring syn into the build.
async fn first(one: impl Future, other: impl Future) {
    let (mut one, mut other) = (pin!(one), pin!(other));
    poll_fn(|context| {
        let ended = one.as_mut().poll(context).is_ready() || other.as_mut().poll(context).is_ready();
        if ended { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
}

/// Ends when the process is asked to stop.
#[cfg(unix)]
fn stopped() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move { first(terminate.recv(), interrupt.recv()).await })
}

/// Ends when the process is asked to stop.
#[cfg(not(unix))]
fn stopped() -> io::Result<impl Future<Output = ()>> {
    Ok(async { drop(tokio::signal::ctrl_c().await) })
}

const USAGE: &str = "usage: [--addr 127.0.0.1:PORT] [--spec DIR]";

/// The spec's directory, where one is named, and the address.
fn arguments(mut arguments: impl Iterator<Item = OsString>) -> Result<(Option<PathBuf>, String), String> {
    let mut spec = None;
    let mut address = "127.0.0.1:0".to_owned();
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{} has no value; {USAGE}", name.display()))?;
        match name.to_str() {
            Some("--addr") => {
                address = value.into_string().map_err(|_| format!("the address is not UTF-8; {USAGE}"))?
            }
            Some("--spec") => spec = Some(PathBuf::from(value)),
            _ => return Err(format!("unknown option {}; {USAGE}", name.display())),
        }
    }
    Ok((spec, address))
}
