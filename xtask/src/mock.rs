//! `cargo xtask mock`: runs the mock's own program, so that `gen` never compiles a server.

use std::process;

use clap::{ArgMatches, Command};

use crate::{Outcome, arguments, workspace};

/// The arguments.
pub(crate) fn command() -> Command {
    Command::new("mock")
        .about("Serve the documented examples of spec/ on this machine")
        .arg(arguments::text("addr", "127.0.0.1:PORT", "Address to listen on [default: a free port]"))
        .arg(arguments::spec_directory())
}

/// Builds the mock and runs it on a spec.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = process::Command::new(cargo);
    command
        .args(["run", "--quiet", "--package", "tc3-mock", "--manifest-path"])
        .arg(workspace::root()?.join("Cargo.toml"))
        .args(["--", "--spec"])
        .arg(arguments::spec(arguments)?);
    if let Some(address) = arguments::given(arguments, "addr") {
        command.arg("--addr").arg(address);
    }
    become_it(&mut command)
}

/// The mock takes the place of this process, as it takes that of cargo: whoever stops the command stops the server.
#[cfg(unix)]
fn become_it(command: &mut process::Command) -> Result<Outcome, String> {
    use std::os::unix::process::CommandExt as _;
    Err(format!("cannot run cargo: {}", command.exec()))
}

/// Here no process takes the place of another.
#[cfg(not(unix))]
fn become_it(command: &mut process::Command) -> Result<Outcome, String> {
    let status = command.status().map_err(|error| format!("cannot run cargo: {error}"))?;
    if status.success() { Ok(Outcome::Clean) } else { Err(format!("the mock ended with {status}")) }
}
