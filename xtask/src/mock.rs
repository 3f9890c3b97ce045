//! `cargo xtask mock`: runs the mock's own program, so that `gen` never compiles a server.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Outcome;

pub(crate) fn run(address: Option<&String>, spec: Option<&PathBuf>, repository: &Path) -> Result<Outcome, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["run", "--quiet", "--package", "tc3-mock", "--manifest-path"])
        .arg(repository.join("Cargo.toml"))
        .arg("--");
    if let Some(address) = address {
        command.arg("--addr").arg(address);
    }
    if let Some(spec) = spec {
        command.arg("--spec").arg(spec);
    }
    let status = command.status().map_err(|error| format!("cannot run cargo: {error}"))?;
    if status.success() { Ok(Outcome::Clean) } else { Err(format!("the mock ended with {status}")) }
}
