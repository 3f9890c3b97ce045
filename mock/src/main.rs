//! Serves a spec until it is stopped.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tc3_mock::{SECRET_ID, SECRET_KEY, Server, Spec};

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let served = runtime.map_err(|error| error.to_string()).and_then(|runtime| runtime.block_on(run()));
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

async fn run() -> Result<(), String> {
    let (spec, address) = arguments(std::env::args_os().skip(1))?;
    let spec = Spec::load(spec).map_err(|error| error.to_string())?;
    let server = Server::start(spec, &address).await.map_err(|error| format!("cannot listen on {address}: {error}"))?;
    println!("serving {}", server.url());
    println!("SecretId {SECRET_ID}, SecretKey {SECRET_KEY}");
    server.wait().await;
    Ok(())
}

const USAGE: &str = "usage: [--addr 127.0.0.1:PORT] [--spec DIR]";

/// The spec's directory and the address.
fn arguments(mut arguments: impl Iterator<Item = OsString>) -> Result<(PathBuf, String), String> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut spec = manifest.parent().unwrap_or(manifest).join("spec");
    let mut address = "127.0.0.1:0".to_owned();
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{} has no value; {USAGE}", name.display()))?;
        match name.to_str() {
            Some("--addr") => {
                address = value.into_string().map_err(|_| format!("the address is not UTF-8; {USAGE}"))?
            }
            Some("--spec") => spec = PathBuf::from(value),
            _ => return Err(format!("there is no option {}; {USAGE}", name.display())),
        }
    }
    Ok((spec, address))
}
