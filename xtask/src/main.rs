//! `cargo xtask`: files and terminal around the generator.
#![warn(clippy::print_stdout, clippy::print_stderr, reason = "they panic where nobody reads; see `terminal`")]

mod agree;
mod calendar;
mod ci;
mod cost;
mod diff;
mod dump;
mod explain;
mod generate;
mod import;
mod lint;
mod load;
mod measure;
mod mock;
mod picture;
mod revision;
mod stage;
mod status;
mod terminal;
mod workspace;
mod write;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use tc3_import::Request;

pub(crate) use terminal::{say, warn};

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
    let directory = |name: &'static str, what: &'static str| {
        Arg::new(name).long(name).value_name("DIR").value_parser(value_parser!(PathBuf)).help(what)
    };
    let text = |name: &'static str, value: &'static str, what: &'static str| {
        Arg::new(name).long(name).value_name(value).help(what)
    };
    Command::new("cargo xtask")
        .about("Check, import and compare the spec, and generate code from it")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("gen")
                .about("Check spec/ and write generated/src and the schemas in spec/schema")
                .arg(
                    Arg::new("check")
                        .long("check")
                        .action(ArgAction::SetTrue)
                        .help("Write nothing; fail if anything is out of date"),
                )
                .arg(directory("spec", "Directory of the spec [default: spec/ of this repository]"))
                .arg(directory("out", "Directory to write [default: generated/src of this repository]")),
        )
        .subcommand(
            Command::new("dump")
                .about("Print the facts of the spec as JSON")
                .arg(directory("spec", "Directory of the spec [default: spec/ of this repository]"))
                .arg(text("format", "FORMAT", "Output format").value_parser(["json"]).default_value("json"))
                .arg(text("service", "NAME", "Service to print, if there are several"))
                .arg(text("version", "VERSION", "Version to print [default: the newest]")),
        )
        .subcommand(
            Command::new("lint")
                .about("Report what is legal in the spec but probably wrong")
                .arg(directory("spec", "Directory of the spec [default: spec/ of this repository]"))
                .arg(text("format", "FORMAT", "Output format").value_parser(lint::Format::WORDS).default_value("text")),
        )
        .subcommand(
            Command::new("explain")
                .about("Explain a diagnostic, or a rule of `lint` or `diff`")
                .arg(Arg::new("code").value_name("CODE").required(true).help("Code, such as E0301, L0101 or D0101")),
        )
        .subcommand(diff::command())
        .subcommand(agree::command())
        .subcommand(cost::command())
        .subcommand(picture::command())
        .subcommand(measure::command())
        .subcommand(import_command(directory("spec", "Directory of the spec [default: spec/ of this repository]")))
        .subcommand(Command::new("ci").about("Run everything that CI runs, quickest checks first"))
        .subcommand(
            Command::new("status")
                .about("Show what the spec covers and how old its sources are")
                .arg(directory("spec", "Directory of the spec [default: spec/ of this repository]")),
        )
        .subcommand(
            Command::new("mock")
                .about("Serve the documented examples of spec/ on this machine")
                .arg(
                    Arg::new("addr")
                        .long("addr")
                        .value_name("127.0.0.1:PORT")
                        .help("Address to listen on [default: a free port]"),
                )
                .arg(directory("spec", "Directory of the spec [default: spec/ of this repository]")),
        )
}

fn import_command(spec: Arg) -> Command {
    let file = |name: &'static str, what: &'static str| {
        Arg::new(name).long(name).value_name("FILE").value_parser(value_parser!(PathBuf)).help(what)
    };
    let many = |argument: Arg| argument.action(ArgAction::Append);
    Command::new("import")
        .about("Import the vendor's documentation and metadata into spec/")
        .arg(
            Arg::new("service")
                .value_name("SERVICE")
                .required(true)
                .help("Short name of the service, such as essbasic"),
        )
        .arg(Arg::new("version").value_name("VERSION").required(true).help("API version, such as 2021-05-26"))
        .arg(many(file("page", "Documentation page, as saved HTML, Markdown or copied text; can be repeated")))
        .arg(file("metadata", "The vendor's api.json"))
        .arg(file("examples", "The vendor's examples.json"))
        .arg(file("error-codes", "Error codes per action, as JSON"))
        .arg(spec)
        .arg(
            Arg::new("as-of")
                .long("as-of")
                .value_name("DATE")
                .help("Date of the sources; without it, nothing that is written gets a date"),
        )
        .arg(many(
            Arg::new("only")
                .long("only")
                .value_name("NAME")
                .help("Import only this action or type and what it uses; can be repeated"),
        ))
        .arg(many(
            Arg::new("keep").long("keep").value_name("PATH").help(
                "Resolve the conflict at PATH in favour of the spec, or every conflict with `all`; can be repeated",
            ),
        ))
        .arg(Arg::new("dry-run").long("dry-run").action(ArgAction::SetTrue).help("Print the plan and write nothing"))
}

fn run_import(arguments: &ArgMatches) -> Result<Outcome, String> {
    let text = |name: &str| arguments.get_one::<String>(name).cloned().unwrap_or_default();
    let texts = |name: &str| arguments.get_many::<String>(name).into_iter().flatten().cloned().collect();
    let path = |name: &str| arguments.get_one::<PathBuf>(name).cloned();
    let request = Request {
        service: text("service"),
        version: text("version"),
        as_of: arguments.get_one::<String>("as-of").cloned(),
        only: texts("only"),
        keep: texts("keep"),
    };
    let files = import::Files {
        metadata: path("metadata"),
        examples: path("examples"),
        error_codes: path("error-codes"),
        pages: arguments.get_many::<PathBuf>("page").into_iter().flatten().cloned().collect(),
    };
    let spec = directory(arguments, "spec", "spec")?;
    import::run(request, &files, &spec, arguments.get_flag("dry-run"))
}

fn run(matches: &ArgMatches) -> Result<Outcome, String> {
    match matches.subcommand() {
        Some(("gen", arguments)) => {
            // The schemas belong to this generator and its own spec: no other directory gets them.
            let own = ["spec", "out"].iter().all(|name| !arguments.contains_id(name));
            let schemas = if own { Some(workspace::root()?.join("spec/schema")) } else { None };
            let mode = if arguments.get_flag("check") { write::Mode::Check } else { write::Mode::Write };
            let (spec, out) = (directory(arguments, "spec", "spec")?, directory(arguments, "out", "generated/src")?);
            generate::run(&spec, &out, schemas.as_deref(), mode)
        }
        Some(("dump", arguments)) => {
            let wanted = dump::Wanted { service: text(arguments, "service"), version: text(arguments, "version") };
            dump::run(&directory(arguments, "spec", "spec")?, wanted)
        }
        Some(("lint", arguments)) => {
            let format = lint::Format::from_word(text(arguments, "format").unwrap_or_default());
            lint::run(&directory(arguments, "spec", "spec")?, format)
        }
        Some(("explain", arguments)) => explain::run(text(arguments, "code").unwrap_or_default()),
        Some(("diff", arguments)) => diff::run(arguments),
        Some(("cost", arguments)) => cost::run(arguments, &workspace::root()?),
        Some(("agree", arguments)) => agree::run(arguments, &workspace::root()?),
        Some(("measure", arguments)) => measure::run(arguments),
        Some(("import", arguments)) => run_import(arguments),
        Some(("picture", arguments)) => picture::run(arguments),
        Some(("ci", _)) => ci::run(&workspace::root()?),
        Some(("status", arguments)) => status::run(&directory(arguments, "spec", "spec")?),
        Some(("mock", arguments)) => {
            let spec = directory(arguments, "spec", "spec")?;
            mock::run(arguments.get_one::<String>("addr"), &spec, &workspace::root()?)
        }
        _ => Err("unknown command".to_owned()),
    }
}

/// A directory that an argument names, or else one of the workspace, which is looked for only then.
fn directory(arguments: &ArgMatches, name: &str, default: &str) -> Result<PathBuf, String> {
    match arguments.get_one::<PathBuf>(name) {
        Some(named) => Ok(named.clone()),
        None => Ok(workspace::root()?.join(default)),
    }
}

fn text<'a>(arguments: &'a ArgMatches, name: &str) -> Option<&'a str> {
    arguments.get_one::<String>(name).map(String::as_str)
}
