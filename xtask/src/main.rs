//! `cargo xtask`: connects the generator to files and the terminal.
#![warn(clippy::print_stdout, clippy::print_stderr, reason = "they panic where nobody reads; see `terminal`")]

mod agree;
mod all;
mod arguments;
mod cargo;
mod ci;
mod cost;
mod cpu;
mod diff;
mod dump;
mod explain;
mod fresh;
mod generate;
mod import;
mod lint;
mod manifest;
mod measure;
mod mock;
mod new;
mod package;
mod picture;
mod readme;
mod revision;
mod stage;
mod status;
mod terminal;
mod upstream;
mod workspace;
mod write;

use std::process::ExitCode;

use clap::{ArgMatches, Command};

pub(crate) use terminal::{count, failed, say, warn};

/// A subcommand: its arguments and what it does.
struct Subcommand {
    command: fn() -> Command,
    run: fn(&ArgMatches) -> Result<Outcome, String>,
}

/// Every subcommand, in the order of the help.
static SUBCOMMANDS: [Subcommand; 16] = [
    Subcommand { command: generate::command, run: generate::run },
    Subcommand { command: dump::command, run: dump::run },
    Subcommand { command: lint::command, run: lint::run },
    Subcommand { command: explain::command, run: explain::run },
    Subcommand { command: diff::command, run: diff::run },
    Subcommand { command: agree::command, run: agree::run },
    Subcommand { command: cost::command, run: cost::run },
    Subcommand { command: picture::command, run: picture::run },
    Subcommand { command: measure::command, run: measure::run },
    Subcommand { command: import::command, run: import::run },
    Subcommand { command: upstream::command, run: upstream::run },
    Subcommand { command: new::command, run: new::run },
    Subcommand { command: all::command, run: all::run },
    Subcommand { command: ci::command, run: ci::run },
    Subcommand { command: status::command, run: status::run },
    Subcommand { command: mock::command, run: mock::run },
];

/// How a command ended when it could do its work.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Nothing to report.
    Clean,
    /// Something to fix, already printed.
    Findings,
}

fn main() -> ExitCode {
    let matches = match command().try_get_matches() {
        Ok(matches) => matches,
        // `--help` is no failure; wrong arguments are work that cannot be done.
        Err(error) => {
            let code = if error.use_stderr() { 2 } else { 0 };
            drop(error.print());
            return ExitCode::from(code);
        }
    };
    match run(&matches) {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(message) => {
            warn(format_args!("error: {message}"));
            ExitCode::from(2)
        }
    }
}

fn command() -> Command {
    Command::new("cargo xtask")
        .about("Check, import and compare the spec, and generate code from it")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(SUBCOMMANDS.iter().map(|subcommand| (subcommand.command)()))
}

fn run(matches: &ArgMatches) -> Result<Outcome, String> {
    let (name, arguments) = matches.subcommand().ok_or("a command is missing")?;
    let named = SUBCOMMANDS.iter().find(|subcommand| (subcommand.command)().get_name() == name);
    (named.ok_or("unknown command")?.run)(arguments)
}
