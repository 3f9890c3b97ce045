//! `cargo xtask diff`: compares two specs and reports breaking changes.

use std::io::IsTerminal as _;
use std::path::PathBuf;

use clap::builder::PossibleValue;
use clap::{Arg, ArgMatches, Command, ValueEnum, value_parser};
use tc3_spec::calendar;
use tc3_spec::diff::{self, Audience, Complaint, Finding, Links, Report};
use tc3_spec::model::{Model, ReviewLevel};
use tc3_spec::{FileId, FileKind, SourceMap, Style};

use crate::revision::Side;
use crate::{Outcome, arguments, say, workspace};

/// How the report is printed.
#[derive(Clone, Copy)]
enum Format {
    Text,
    Markdown,
    Json,
    Github,
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Text, Self::Markdown, Self::Json, Self::Github]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        arguments::word(match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Json => "json",
            Self::Github => "github",
        })
    }
}

/// What makes a run fail, beside what always does.
#[derive(Clone, Copy)]
enum FailOn {
    /// A change that breaks this audience or a more severe one.
    Audience(Audience),
    Never,
}

impl ValueEnum for FailOn {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Audience(Audience::Src), Self::Audience(Audience::Run), Self::Audience(Audience::Wire), Self::Never]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        match self {
            Self::Audience(Audience::Src) => arguments::word("src"),
            Self::Audience(Audience::Run) => arguments::word("run"),
            Self::Audience(Audience::Wire) => arguments::word("wire"),
            // These break nobody.
            Self::Audience(Audience::Note | Audience::Doc) => None,
            Self::Never => arguments::word("never"),
        }
    }
}

/// The arguments.
pub(crate) fn command() -> Command {
    Command::new("diff")
        .about("Compare two specs and report breaking changes")
        .after_help(AUDIENCES)
        .arg(
            Arg::new("base")
                .value_name("BASE")
                .help("Revision, directory, or both sides as `main..review` [default: where this branch left main]"),
        )
        .arg(Arg::new("head").value_name("HEAD").help("Revision or directory [default: the working tree]"))
        .arg(arguments::format_of::<Format>("text"))
        .arg(
            arguments::text(
                "fail-on",
                "AUDIENCE",
                "Fail if a change breaks this audience or a more severe one [default: fail if the version is too low]",
            )
            .value_parser(value_parser!(FailOn)),
        )
        .arg(arguments::switch(
            "changelog",
            "Print the section for CHANGELOG.md instead, as markdown or, with `--format json`, as JSON",
        ))
        .arg(arguments::switch("places", "List every place of a bulk change"))
        .arg(arguments::text(
            "links",
            "URL",
            "Address of the repository, such as https://github.com/owner/name: markdown links to its lines",
        ))
        .arg(arguments::text(
            "today",
            "DATE",
            "Day on which acknowledgements expire [default: the newest source date of the spec]",
        ))
        .arg(arguments::directory("repository", "Repository in which to look up revisions [default: this repository]"))
}

/// What the words before each finding mean.
const AUDIENCES: &str = "\
Audiences, the gravest first:
  SRC   callers stop compiling
  RUN   calls compile and behave differently
  WIRE  a released program meets a server that has moved on
  NOTE  worth knowing, nothing breaks
  DOC   words for people

spec/review.yaml makes rules fail, warn or be off; spec/acknowledged.yaml accepts single findings.
Exit codes: 0 nothing fails, 1 findings fail, 2 the specs could not be compared.";

/// Compares and prints.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let (before, after) = sides(arguments)?;
    let (old, new) = models(&before, &after)?;
    let mut findings = diff::reviewed(&old, &new);
    let today = match arguments::given(arguments, "today") {
        Some(day) if calendar::is_day(day) => day.to_owned(),
        Some(day) => return Err(format!("`--today {day}` is not a date: write it as 2026-10-26")),
        // Not the clock: the same specs give the same answer on every day.
        None => newest_source(&new),
    };
    let complaints = acknowledge(&mut findings, &after.sources, &today)?;
    let links = arguments::given(arguments, "links").map(|address| links(address, &before, &after));
    let report = Report {
        names: (&before.name, &after.name),
        sources: (&before.sources, &after.sources),
        findings: &findings,
        complaints: &complaints,
        versions: (before.version, after.version),
        links: links.as_ref(),
        every_place: arguments.get_flag("places"),
    };
    let format = arguments::format(arguments)?;
    let text = if arguments.get_flag("changelog") { changelog(&report, format)? } else { printed(&report, format) };
    say(text.trim_end())?;
    Ok(if fails(&report, arguments.get_one::<FailOn>("fail-on").copied()) { Outcome::Findings } else { Outcome::Clean })
}

/// Where the files of both sides stand, where they are those of a commit.
fn links(address: &str, before: &Side, after: &Side) -> Links {
    let of =
        |side: &Side| side.commit.as_ref().map(|commit| format!("{}/blob/{commit}", address.trim_end_matches('/')));
    Links { before: of(before), after: of(after) }
}

fn sides(arguments: &ArgMatches) -> Result<(Side, Side), String> {
    let name = |name: &str| arguments.get_one::<String>(name).map(String::as_str);
    let repository = match (arguments.get_one::<PathBuf>("repository"), name("base"), name("head")) {
        (Some(named), _, _) => named.clone(),
        // Two directories can be compared anywhere.
        (None, Some(_), Some(_)) => workspace::root().unwrap_or_default(),
        (None, _, _) => workspace::root()?,
    };
    if let (Some(range), None) = (name("base"), name("head"))
        && let Some(sides) = Side::range(range, &repository)?
    {
        return Ok(sides);
    }
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
    tc3_spec::check(&side.sources).map_err(|diagnostics| {
        let text = tc3_spec::render(&diagnostics, &side.sources, Style::Plain);
        format!("could not compare: {} does not check\n\n{}", side.name, text.trim_end())
    })
}

/// The newest date that facts of a spec come from.
pub(crate) fn newest_source(model: &Model) -> String {
    let sources =
        model.services.iter().flat_map(|service| service.sources().map(|(_, source)| source.as_of.value.clone()));
    sources.max().unwrap_or_default()
}

/// Applies `acknowledged.yaml`, where there is one.
pub(crate) fn acknowledge(
    findings: &mut [Finding],
    sources: &SourceMap,
    today: &str,
) -> Result<Vec<Complaint>, String> {
    let file = sources.files().find(|(_, file)| file.relative() == FileKind::Acknowledged.name());
    let Some((id, _)): Option<(FileId, _)> = file else { return Ok(Vec::new()) };
    diff::acknowledge(findings, sources, id, today).map_err(|diagnostics| {
        let text = tc3_spec::render(&diagnostics, sources, Style::Plain);
        format!("could not compare: the acknowledgements cannot be read\n\n{}", text.trim_end())
    })
}

fn printed(report: &Report<'_>, format: Format) -> String {
    match format {
        Format::Text => {
            let coloured = std::io::stdout().is_terminal();
            diff::terminal(report, if coloured { Style::Coloured } else { Style::Plain })
        }
        Format::Markdown => diff::markdown(report),
        Format::Json => diff::json(report),
        Format::Github => diff::github(report),
    }
}

fn changelog(report: &Report<'_>, format: Format) -> Result<String, String> {
    match format {
        Format::Text | Format::Markdown => Ok(diff::changelog(report)),
        Format::Json => Ok(diff::changelog_json(report)),
        Format::Github => {
            Err("`--changelog` is text, markdown or JSON: `--format github` has no section to print".to_owned())
        }
    }
}

/// Wrong acknowledgements and what `review.yaml` refuses always fail, unless nothing shall.
fn fails(report: &Report<'_>, fail_on: Option<FailOn>) -> bool {
    let open = || report.findings.iter().filter(|finding| finding.acknowledged.is_none());
    let worst =
        |limit: Audience| open().any(|finding| finding.audience() <= limit && !finding.is_at(ReviewLevel::Warn));
    let asked = match fail_on {
        Some(FailOn::Never) => return false,
        Some(FailOn::Audience(audience)) => worst(audience),
        // Where no version is known, nothing says that what breaks callers was meant to.
        None => report.is_bumped().map_or_else(|| worst(Audience::Run), |enough| !enough),
    };
    asked || !report.complaints.is_empty() || open().any(|finding| finding.is_at(ReviewLevel::Fail))
}
