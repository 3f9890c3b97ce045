//! `cargo xtask measure`: measures how well the importer reads.

mod history;
mod labels;

use clap::{ArgMatches, Command};

use crate::Outcome;

/// The arguments.
pub(crate) fn command() -> Command {
    history::command().args_conflicts_with_subcommands(true).subcommand_negates_reqs(true).subcommand(labels::command())
}

/// Against labels, or over the history of a service.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    match arguments.subcommand() {
        Some((_, arguments)) => labels::run(arguments),
        None => history::run(arguments),
    }
}
