//! `cargo xtask upstream`: imports the vendor's newest packages into every service of the spec, and writes one page on
//! the consequences.
//!
//! Everything is imported, checked, compared and generated in memory before anything is written.

mod download;
mod page;
mod renew;

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::{ArgMatches, Command};
use tc3_spec::diff::{self, Report};
use tc3_spec::lint;
use tc3_spec::model::Model;
use tc3_spec::{SourceMap, calendar};

use crate::generate::Task;
use crate::package::{self, Packages};
use crate::{Outcome, arguments, diff as compare, generate, manifest, revision, say, stage, warn, workspace};

use page::Page;
use renew::Renewed;

/// The arguments.
pub(crate) fn command() -> Command {
    Command::new("upstream")
        .about("Import the vendor's newest packages into every service of spec/ and report what changed, for callers and for people")
        .after_help(
            "Exit codes: 0 nothing waits for a person, 1 something does, 2 the work could not be done.\n\
             The page goes to the standard output, everything else to the standard error.",
        )
        .arg(package::argument().help(
            "Packages to take instead of the newest of pip: wheels, or folders with what is in them; can be repeated",
        ))
        .arg(arguments::switch("dry-run", "Print the page and change nothing"))
        .arg(arguments::text(
            "as-of",
            "DATE",
            "Date of the packages [default: today, where pip fetches them; else nothing that is written gets a date]",
        ))
        .arg(arguments::spec_directory())
        .arg(arguments::directory("out", "Directory of the generated code [default: generated/src of this repository]"))
}

/// Fetches, imports, compares, writes and prints the page.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let given = package::paths(arguments);
    let fetched = if given.is_empty() { Some(download::newest()?) } else { None };
    let paths = fetched.as_ref().map_or(given, |fetched| vec![fetched.folder.clone()]);
    let as_of = match arguments::given(arguments, "as-of") {
        Some(day) if calendar::is_day(day) => Some(day.to_owned()),
        Some(day) => return Err(format!("`--as-of {day}` is not a date: write it as 2026-10-26")),
        None => fetched.is_some().then(download::today),
    };
    let own = ["spec", "out"].iter().all(|name| !arguments.contains_id(name));
    let root = if own { Some(workspace::root()?) } else { None };
    let spec = arguments::spec(arguments)?;
    let out = match arguments.get_one::<PathBuf>("out") {
        Some(named) => Some(named.clone()),
        None => root.as_deref().map(workspace::sources),
    };
    let packages = Packages::open(&paths)?;
    let renewed = Renewed::of(&spec, &packages, as_of.as_deref())?;
    let (page, model) = page(&spec, &packages, &renewed)?;
    let started = Instant::now();
    let plan = match out.as_deref().filter(|_| !arguments.get_flag("dry-run")) {
        Some(out) => {
            let krate = manifest::crate_of(out).unwrap_or_else(|| tc3_emit::CRATE.to_owned());
            let plan = Task { spec: &spec, out, krate: &krate, root: root.as_deref() }.plan(model, started)?;
            // A directory is refused before anything is written, the spec included.
            plan.refuse_foreign()?;
            Some(plan)
        }
        None => None,
    };
    // Before anything is written: over what is written, the next run finds nothing new.
    say(page.text.trim_end())?;
    if !arguments.get_flag("dry-run") {
        write(&spec, &renewed)?;
        plan.map_or(Ok(()), |plan| plan.write(print))?;
    }
    Ok(if page.waits { Outcome::Findings } else { Outcome::Clean })
}

/// The page alone goes to the standard output.
fn print(text: &str) -> Result<(), String> {
    warn(text);
    Ok(())
}

/// Compares the spec before with the spec after, and puts together what a person has to know; with the facts after.
fn page(spec: &Path, packages: &Packages, renewed: &Renewed) -> Result<(page::Printed, Model), String> {
    let name = tc3_files::slashed(spec);
    let (before, after) = (renewed.sources(&name, &renewed.before), renewed.sources(&name, &renewed.after));
    let check = |sources: &SourceMap, what: &str| {
        generate::check(sources, "nothing was written").map_err(|_| format!("{what} does not check"))
    };
    let (old, new) = (check(&before, "the spec")?, check(&after, "the spec after the imports")?);
    let mut findings = diff::reviewed(&old, &new);
    let complaints = compare::acknowledge(&mut findings, &after, &compare::newest_source(&new))?;
    let version = revision::version_above(spec);
    let report = Report {
        names: ("before", "after"),
        sources: (&before, &after),
        findings: &findings,
        complaints: &complaints,
        versions: (version, version),
        links: None,
        every_place: false,
    };
    let linted = lint::lint(&new, &after);
    let known = lint::lint(&old, &before);
    let page = Page { packages, renewed, report: &report, lint: (&known, &linted), sources: &after }.print();
    Ok((page, new))
}

/// Writes each service as one step.
fn write(spec: &Path, renewed: &Renewed) -> Result<(), String> {
    for service in renewed.services.iter().filter(|service| !service.files.is_empty()) {
        let folder = spec.join(&service.name).join(&service.version);
        stage::Stage::open(spec, &folder)?.write(&service.files)?;
        warn(format_args!("{} {}: {} files written", service.name, service.version, service.files.len()));
    }
    Ok(())
}
