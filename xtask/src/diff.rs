//! `cargo xtask diff`: what differs between two specs, and whom it breaks.

use std::io::IsTerminal as _;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command};
use tc3_codegen::diff::{self, ACKNOWLEDGED, Audience, Complaint, Finding, Report};
use tc3_codegen::model::Model;
use tc3_codegen::{FileId, SourceMap, Style};

use crate::revision::Side;
use crate::{Outcome, say, workspace};

/// The arguments.
pub(crate) fn command() -> Command {
    let text = |name: &'static str, value: &'static str, what: &'static str| {
        Arg::new(name).long(name).value_name(value).help(what)
    };
    Command::new("diff")
        .about("Compare two specs and report breaking changes")
        .arg(Arg::new("base").value_name("BASE").help("Revision or directory [default: where this branch left main]"))
        .arg(Arg::new("head").value_name("HEAD").help("Revision or directory [default: the working tree]"))
        .arg(
            text("format", "FORMAT", "Output format")
                .value_parser(["text", "markdown", "json", "github"])
                .default_value("text"),
        )
        .arg(
            text(
                "fail-on",
                "AUDIENCE",
                "Fail if a change breaks this audience or a more severe one [default: fail if the version is too low]",
            )
            .value_parser(["src", "run", "wire", "never"]),
        )
        .arg(
            Arg::new("changelog")
                .long("changelog")
                .action(ArgAction::SetTrue)
                .help("Print the section for CHANGELOG.md instead of the report"),
        )
        .arg(text("today", "DATE", "Date against which acknowledgements expire [default: that of the newest source]"))
        .arg(
            Arg::new("repository")
                .long("repository")
                .value_name("DIR")
                .value_parser(clap::value_parser!(PathBuf))
                .help("Repository in which to look up revisions [default: this repository]"),
        )
}

/// Compares and prints.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let text = |name: &str| arguments.get_one::<String>(name).map(String::as_str);
    let (before, after) = sides(arguments)?;
    let (old, new) = models(&before, &after)?;
    let mut findings = diff::diff(&old, &new);
    let today = match text("today") {
        Some(day) if diff::is_date(day) => day.to_owned(),
        Some(day) => return Err(format!("`--today {day}` is not a date: write it as 2026-10-26")),
        // Not the clock: the same specs give the same answer on every day.
        None => newest_source(&new),
    };
    let complaints = acknowledge(&mut findings, &after.sources, &today)?;
    let report = Report {
        names: (&before.name, &after.name),
        sources: (&before.sources, &after.sources),
        findings: &findings,
        complaints: &complaints,
        versions: (before.version, after.version),
    };
    say(printed(&report, text("format").unwrap_or_default(), arguments.get_flag("changelog")).trim_end())?;
    Ok(if fails(&report, text("fail-on")) { Outcome::Findings } else { Outcome::Clean })
}

fn sides(arguments: &ArgMatches) -> Result<(Side, Side), String> {
    let name = |name: &str| arguments.get_one::<String>(name).map(String::as_str);
    let repository = match (arguments.get_one::<PathBuf>("repository"), name("base"), name("head")) {
        (Some(named), _, _) => named.clone(),
        // Two directories can be compared anywhere.
        (None, Some(_), Some(_)) => workspace::root().unwrap_or_default(),
        (None, _, _) => workspace::root()?,
    };
    let before = match name("base") {
        Some(name) => Side::named(name, &repository)?,
        None => Side::merge_base(&repository)?,
    };
    let after = match name("head") {
        Some(name) => Side::named(name, &repository)?,
        None => Side::working_tree(&repository)?,
    };
    Ok((before, after))
}

/// Both specs, checked side by side. One that does not check cannot be compared.
pub(crate) fn models(before: &Side, after: &Side) -> Result<(Model, Model), String> {
    std::thread::scope(|scope| {
        let other = scope.spawn(|| check(before));
        let new = check(after);
        let old = other.join().map_err(|_| "the check of the first spec ended unexpectedly".to_owned())?;
        Ok((old?, new?))
    })
}

fn check(side: &Side) -> Result<Model, String> {
    tc3_codegen::check(&side.sources).map_err(|diagnostics| {
        let text = tc3_codegen::render(&diagnostics, &side.sources, Style::Plain);
        format!("could not compare: {} does not check\n\n{}", side.name, text.trim_end())
    })
}

/// The newest date that facts of a spec come from.
fn newest_source(model: &Model) -> String {
    let sources = model.services.iter().flat_map(|service| service.sources().map(|(_, source)| source.as_of.clone()));
    sources.max().unwrap_or_default()
}

fn acknowledge(findings: &mut [Finding], sources: &SourceMap, today: &str) -> Result<Vec<Complaint>, String> {
    let file = sources.files().find(|(_, file)| file.relative() == ACKNOWLEDGED);
    let Some((id, _)): Option<(FileId, _)> = file else { return Ok(Vec::new()) };
    diff::acknowledge(findings, sources, id, today).map_err(|diagnostics| {
        let text = tc3_codegen::render(&diagnostics, sources, Style::Plain);
        format!("could not compare: the acknowledgements cannot be read\n\n{}", text.trim_end())
    })
}

fn printed(report: &Report<'_>, format: &str, changelog: bool) -> String {
    if changelog {
        return diff::changelog(report);
    }
    match format {
        "markdown" => diff::markdown(report),
        "json" => diff::json(report),
        "github" => diff::github(report),
        _ => {
            let coloured = std::io::stdout().is_terminal();
            diff::terminal(report, if coloured { Style::Coloured } else { Style::Plain })
        }
    }
}

/// Wrong acknowledgements always fail, unless nothing shall.
fn fails(report: &Report<'_>, fail_on: Option<&str>) -> bool {
    let worst = |limit: Audience| {
        let open = |finding: &&Finding| finding.acknowledged.is_none();
        report.findings.iter().filter(open).any(|finding| finding.gravest() <= limit)
    };
    let asked = match fail_on {
        Some("never") => return false,
        Some("src") => worst(Audience::Src),
        Some("run") => worst(Audience::Run),
        Some("wire") => worst(Audience::Wire),
        // Where no version is known, nothing says that what breaks callers was meant to.
        _ => report.is_bumped().map_or_else(|| worst(Audience::Run), |enough| !enough),
    };
    asked || !report.complaints.is_empty()
}
