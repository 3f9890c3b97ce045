//! `cargo xtask dump`: the checked model as JSON, for other tools.

use std::path::Path;

use tc3_spec::model::{Model, Service};

use crate::{Outcome, generate, load, say};

/// Which version of which service to print.
#[derive(Clone, Copy)]
pub(crate) struct Wanted<'a> {
    pub(crate) service: Option<&'a str>,
    pub(crate) version: Option<&'a str>,
}

/// Checks the spec and prints one version of one service.
pub(crate) fn run(spec: &Path, wanted: Wanted<'_>) -> Result<Outcome, String> {
    let sources = load::spec(spec)?;
    match tc3_spec::check(&sources) {
        Ok(model) => {
            let service = select(&model, wanted).map_err(|message| format!("{}: {message}", spec.display()))?;
            say(tc3_spec::dump(service).trim_end())?;
            Ok(Outcome::Clean)
        }
        Err(diagnostics) => {
            generate::report(&diagnostics, &sources, "nothing was printed");
            Ok(Outcome::Findings)
        }
    }
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
