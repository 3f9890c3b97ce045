//! `cargo xtask ci`: runs everything that CI runs.

use std::process;

use clap::{ArgMatches, Command};

use crate::{Outcome, workspace};

/// The arguments: none.
pub(crate) fn command() -> Command {
    Command::new("ci").about("Run everything that CI runs, quickest checks first")
}

/// Runs `.ci/run`, which holds the steps in the order in which they fail soonest.
pub(crate) fn run(_: &ArgMatches) -> Result<Outcome, String> {
    let script = workspace::root()?.join(".ci").join("run");
    let status = process::Command::new("bash").arg(&script).status();
    let status = status.map_err(|error| format!("cannot run {} with bash: {error}", script.display()))?;
    Ok(if status.success() { Outcome::Clean } else { Outcome::Findings })
}
