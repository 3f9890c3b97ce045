//! `cargo xtask lint`: what a reviewer should look at.

use std::io::IsTerminal as _;
use std::path::Path;

use tc3_spec::lint::{self, Findings, Level};
use tc3_spec::{MOST_DRAWN, SourceMap, Style};

use crate::{Outcome, load, say, warn};

/// How findings are printed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Text,
    Json,
    Github,
}

impl Format {
    /// The words of `--format`.
    pub(crate) const WORDS: [&str; 3] = ["text", "json", "github"];

    pub(crate) fn from_word(word: &str) -> Self {
        match word {
            "json" => Self::Json,
            "github" => Self::Github,
            _ => Self::Text,
        }
    }
}

/// Checks the spec, lints it and prints what was found. A spec with errors is not linted: they are what is found.
pub(crate) fn run(spec: &Path, format: Format) -> Result<Outcome, String> {
    let sources = load::spec(spec)?;
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
    print(&findings, &sources, format)?;
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
    let count = |level: Level| match findings.count(level) {
        0 => None,
        1 => Some(format!("1 {level}")),
        number => Some(format!("{number} {level}s")),
    };
    let counts: Vec<String> = [Level::Error, Level::Warning, Level::Note].into_iter().filter_map(count).collect();
    let found = if counts.is_empty() { "nothing found".to_owned() } else { counts.join(", ") };
    format!("{found} in {} files", sources.files().count())
}
