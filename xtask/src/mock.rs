//! `cargo xtask mock`: runs the mock's own program, so that `gen` never compiles a server.

use std::process;

use clap::{ArgMatches, Command};

use crate::{Outcome, arguments, workspace};

/// Options that the mock's program takes as they are, each with what stands for its value and what it does.
const VALUES: [(&str, &str, &str); 3] = [
    ("addr", "127.0.0.1:PORT", "Address to listen on [default: a free port]"),
    ("stubs", "FILE", "Set the stubs of a JSON file"),
    (
        "unknown-ids",
        "WORD",
        "What becomes of identifiers that were neither given out nor documented: refused, answered, or \
         refused-once-created [default: refused-once-created]",
    ),
];
const SWITCHES: [(&str, &str); 1] = [("rate-limits", "Refuse calls above the rate limits of the spec")];

/// The arguments.
pub(crate) fn command() -> Command {
    Command::new("mock")
        .about("Serve spec/ on this machine: documented answers, and made ones for all other requests")
        .arg(arguments::spec_directory())
        .args(VALUES.map(|(name, value, help)| arguments::text(name, value, help)))
        .args(SWITCHES.map(|(name, help)| arguments::switch(name, help)))
}

/// Builds the mock and runs it on a spec.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = process::Command::new(cargo);
    command
        .args(["run", "--quiet", "--package", "tc3-mock", "--manifest-path"])
        .arg(workspace::root()?.join("Cargo.toml"))
        .args(["--", "--spec"])
        .arg(arguments::spec(arguments)?)
        .args(handed_on(arguments));
    become_it(&mut command)
}

/// The options for the mock's program.
fn handed_on(arguments: &ArgMatches) -> Vec<String> {
    let values = VALUES
        .into_iter()
        .filter_map(|(name, ..)| Some([format!("--{name}"), arguments::given(arguments, name)?.to_owned()]));
    let switches =
        SWITCHES.into_iter().filter(|(name, _)| arguments.get_flag(name)).map(|(name, _)| format!("--{name}"));
    values.flatten().chain(switches).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_gets_its_options() {
        let given = ["mock", "--unknown-ids", "refused", "--stubs", "a.json", "--rate-limits", "--addr", "127.0.0.1:0"];
        let handed_on = handed_on(&command().get_matches_from(given));
        let expected = ["--addr", "127.0.0.1:0", "--stubs", "a.json", "--unknown-ids", "refused", "--rate-limits"];
        assert_eq!(handed_on, expected);
    }
}
