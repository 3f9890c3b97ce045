//! Serves a spec until it is stopped by SIGTERM or Ctrl-C.
#![warn(clippy::print_stdout, clippy::print_stderr, reason = "they panic where nobody reads")]

use std::ffi::OsString;
use std::future::poll_fn;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::pin::pin;
use std::process::ExitCode;
use std::task::Poll;

use tc3_mock::{SECRET_ID, SECRET_KEY, Server, Spec, UnknownIds};

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
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
    let options = Options::read(std::env::args_os().skip(1))?;
    if options.help {
        drop(writeln!(io::stdout(), "{USAGE}"));
        return Ok(());
    }
    let spec = options.spec.map_or_else(Spec::of_workspace, Spec::load).map_err(|error| error.to_string())?;
    let address = &options.address;
    // Before anyone is told that it runs: whoever read that may stop it.
    let stopped = stopped().map_err(|error| format!("cannot wait for signals: {error}"))?;
    let server = Server::start(spec, address).await.map_err(|error| format!("cannot listen on {address}: {error}"))?;
    if let Some(path) = &options.stubs {
        let text = std::fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        server.stub(&text).map_err(|message| format!("{}: {message}", path.display()))?;
    }
    server.limit_rates(options.rate_limits);
    server.unknown_ids(options.unknown_ids);
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

const USAGE: &str =
    "usage: tc3-mock [--addr 127.0.0.1:PORT] [--spec DIR] [--stubs FILE] [--rate-limits] [--unknown-ids WORD]

  --addr ADDRESS       listen there; port 0, the default, takes a free one
  --spec DIR           serve this spec; by default that of the workspace around the current directory
  --stubs FILE         set the stubs of a JSON file
  --rate-limits        refuse calls above the rate limits of the spec
  --unknown-ids WORD   identifiers that were neither given out nor documented are `refused`, `answered`, or, the default,
                       `refused-once-created`: as soon as something of their kind was given out

In a browser the address is a page; GET /_mock lists what can be asked of the server.";

/// What the command line says.
#[derive(Default)]
struct Options {
    address: String,
    spec: Option<PathBuf>,
    stubs: Option<PathBuf>,
    rate_limits: bool,
    unknown_ids: UnknownIds,
    help: bool,
}

impl Options {
    fn read(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let mut options = Self { address: "127.0.0.1:0".to_owned(), ..Self::default() };
        while let Some(name) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{} has no value; {USAGE}", name.display()));
            match name.to_str() {
                Some("--addr") => {
                    let not_text = |_| format!("the address is not UTF-8; {USAGE}");
                    options.address = value()?.into_string().map_err(not_text)?;
                }
                Some("--spec") => options.spec = Some(value()?.into()),
                Some("--stubs") => options.stubs = Some(value()?.into()),
                Some("--rate-limits") => options.rate_limits = true,
                Some("--unknown-ids") => {
                    let word = value()?.into_string().unwrap_or_default();
                    options.unknown_ids = UnknownIds::read(&word).map_err(|message| format!("{message}; {USAGE}"))?;
                }
                Some("--help" | "-h") => options.help = true,
                _ => return Err(format!("unknown option {}; {USAGE}", name.display())),
            }
        }
        Ok(options)
    }
}
