//! `cargo xtask dump`: prints the checked model as JSON, for other tools.

use clap::builder::PossibleValue;
use clap::{ArgMatches, Command, ValueEnum};
use tc3_spec::model::{Model, Service};

use crate::{Outcome, arguments, generate, say};

/// Which version of which service to print.
#[derive(Clone, Copy)]
struct Wanted<'a> {
    service: Option<&'a str>,
    version: Option<&'a str>,
}

/// How the facts are printed.
#[derive(Clone, Copy)]
enum Format {
    Json,
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Json]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        match self {
            Self::Json => arguments::word("json"),
        }
    }
}

/// The arguments.
pub(crate) fn command() -> Command {
    Command::new("dump")
        .about("Print the facts of the spec as JSON")
        .arg(arguments::spec_directory())
        .arg(arguments::format_of::<Format>("json"))
        .arg(arguments::text("service", "NAME", "Service to print, if there are several"))
        .arg(arguments::text("version", "VERSION", "Version to print [default: the newest]"))
}

/// Checks the spec and prints one version of one service.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let wanted =
        Wanted { service: arguments::given(arguments, "service"), version: arguments::given(arguments, "version") };
    let spec = arguments::spec(arguments)?;
    let sources = tc3_files::spec(&spec)?;
    let Ok(model) = generate::check(&sources, "nothing was printed") else { return Ok(Outcome::Findings) };
    let service = select(&model, wanted).map_err(|message| format!("{}: {message}", spec.display()))?;
    let text = match arguments::format(arguments)? {
        Format::Json => tc3_spec::dump(service),
    };
    say(text.trim_end())?;
    Ok(Outcome::Clean)
}

/// The one that is wanted; of several versions the newest.
fn select<'m>(model: &'m Model, wanted: Wanted<'_>) -> Result<&'m Service, String> {
    let fits = |service: &&Service| {
        wanted.service.is_none_or(|name| service.name.value == name)
            && wanted.version.is_none_or(|version| service.version.value == version)
    };
    let found: Vec<&Service> = model.services.iter().filter(fits).collect();
    let mut names: Vec<&str> = found.iter().map(|service| service.name.value.as_str()).collect();
    names.dedup();
    match (found.last(), &names[..]) {
        // Services stand in the order of their names and versions.
        (Some(newest), [_]) => Ok(newest),
        (Some(_), _) => Err(format!("several services: name one with `--service`: {}", names.join(", "))),
        (None, _) if model.services.is_empty() => Err("no service".to_owned()),
        (None, _) => Err(format!("no such service and version; there are {}", choices(model))),
    }
}

fn choices(model: &Model) -> String {
    model.services.iter().map(Service::label).collect::<Vec<_>>().join(", ")
}
