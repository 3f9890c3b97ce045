//! `cargo xtask`: files and terminal around the generator.

mod explain;
mod generate;
mod load;
mod mock;
mod write;

use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

/// How a command ended when it could do its work.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Nothing to report.
    Clean,
    /// Something to mend, already told.
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
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

fn command() -> Command {
    let directory = |name: &'static str, what: &'static str| {
        Arg::new(name).long(name).value_name("DIR").value_parser(value_parser!(PathBuf)).help(what)
    };
    Command::new("cargo xtask")
        .about("Works on the spec and what is generated from it")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("gen")
                .about("Checks spec/ and writes generated/src")
                .arg(
                    Arg::new("check")
                        .long("check")
                        .action(ArgAction::SetTrue)
                        .help("Write nothing; fail if anything would be written"),
                )
                .arg(directory("spec", "Directory of the spec [default: spec/ of this repository]"))
                .arg(directory("out", "Directory to write [default: generated/src of this repository]")),
        )
        .subcommand(
            Command::new("explain")
                .about("Explains a diagnostic")
                .arg(Arg::new("code").value_name("CODE").required(true).help("A code such as E0301")),
        )
        .subcommand(
            Command::new("mock")
                .about("Serves the documented examples of spec/ on this machine")
                .arg(
                    Arg::new("addr")
                        .long("addr")
                        .value_name("127.0.0.1:PORT")
                        .help("Address to listen on [default: a free port]"),
                )
                .arg(directory("spec", "Directory of the spec [default: spec/ of this repository]")),
        )
}

fn run(matches: &ArgMatches) -> Result<Outcome, String> {
    match matches.subcommand() {
        Some(("gen", arguments)) => {
            let directory = |name: &str, default: &str| {
                arguments.get_one::<PathBuf>(name).cloned().unwrap_or_else(|| repository().join(default))
            };
            let mode = if arguments.get_flag("check") { write::Mode::Check } else { write::Mode::Write };
            generate::run(&directory("spec", "spec"), &directory("out", "generated/src"), mode)
        }
        Some(("explain", arguments)) => {
            explain::run(arguments.get_one::<String>("code").map_or("", String::as_str), &repository())
        }
        Some(("mock", arguments)) => {
            mock::run(arguments.get_one::<String>("addr"), arguments.get_one::<PathBuf>("spec"), &repository())
        }
        _ => Err("no such command".to_owned()),
    }
}

/// Prints a line. A reader that went away is no failure, a full disk is.
fn say(text: &str) -> Result<(), String> {
    match writeln!(std::io::stdout(), "{text}") {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(format!("cannot print: {error}")),
        _ => Ok(()),
    }
}

/// The repository that this program was built in, so that it works from any folder of it; shown as short as possible.
fn repository() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = manifest.parent().unwrap_or(manifest);
    match std::env::current_dir() {
        Ok(current) if current == root => PathBuf::new(),
        _ => root.to_owned(),
    }
}
