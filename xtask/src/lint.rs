//! `cargo xtask lint`: reports what a reviewer should look at.

use std::io::IsTerminal as _;

use clap::builder::PossibleValue;
use clap::{ArgMatches, Command, ValueEnum};
use tc3_spec::lint::{self, Findings, Severity};
use tc3_spec::{MOST_DRAWN, SourceMap, Style};

use crate::{Outcome, arguments, say, warn};

/// How findings are printed.
#[derive(Clone, Copy)]
enum Format {
    Text,
    Json,
    Github,
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Text, Self::Json, Self::Github]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        arguments::word(match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Github => "github",
        })
    }
}

/// The arguments.
pub(crate) fn command() -> Command {
    Command::new("lint")
        .about("Report what is legal in the spec but probably wrong")
        .arg(arguments::spec_directory())
        .arg(arguments::format_of::<Format>("text"))
}

/// Checks the spec, lints it and prints what was found. A spec with errors is not linted: they are what is found.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let spec = arguments::spec(arguments)?;
    let sources = tc3_files::spec_with_locks(&spec)?;
    let (findings, linted) = match tc3_spec::check(&sources) {
        Ok(model) if model.services.is_empty() => {
            return Err(format!(
                "{} holds no service; one begins with <service>/<version>/service.yaml",
                spec.display()
            ));
        }
        Ok(model) => (lint::lint(&model, &sources), true),
        Err(diagnostics) => (Findings::from(&diagnostics), false),
    };
    print(&findings, &sources, arguments::format(arguments)?)?;
    if !linted {
        warn("the spec has errors; it is linted once they are mended");
    }
    Ok(if findings.fail() { Outcome::Findings } else { Outcome::Clean })
}

fn print(findings: &Findings, sources: &SourceMap, format: Format) -> Result<(), String> {
    match format {
        Format::Text => {
            let style = if std::io::stdout().is_terminal() { Style::Coloured } else { Style::Plain };
            let all = if findings.iter().count() > MOST_DRAWN { "; `--format json` prints all" } else { "" };
            say(&format!("{}{}{all}", lint::text(findings, sources, style), summary(findings, sources)))
        }
        Format::Json => say(lint::json(findings, sources).trim_end()),
        Format::Github => say(&format!("{}{}", lint::github(findings, sources), summary(findings, sources))),
    }
}

fn summary(findings: &Findings, sources: &SourceMap) -> String {
    let count = |level: Severity| match findings.count(level) {
        0 => None,
        1 => Some(format!("1 {level}")),
        number => Some(format!("{number} {level}s")),
    };
    let counts: Vec<String> =
        [Severity::Error, Severity::Warning, Severity::Note].into_iter().filter_map(count).collect();
    let found = if counts.is_empty() { "nothing found".to_owned() } else { counts.join(", ") };
    format!("{found} in {} files", sources.files().count())
}
