//! `cargo xtask picture`: renders the output of commands, coloured as in a terminal, as pictures for the README.

use std::fs;
use std::path::{Path, PathBuf};

use anstyle_svg::Term;
use clap::{ArgMatches, Command};
use tc3_spec::diff::{self, Report, Version};
use tc3_spec::{SourceMap, Style};

use crate::write::{self, Mode};
use crate::{Outcome, arguments, generate, say, warn, workspace};

/// The case of the generator's tests whose diagnostics are shown.
const DIAGNOSTIC: &str = "codegen/spec/tests/cases/E0301-unknown-type/spec";
/// The case of the tests of `diff` whose report is shown.
const DIFF: &str = "codegen/spec/tests/diff/D2615-sent-limit-tightened";

/// One picture: the name of its file, and its SVG.
struct Picture {
    file: &'static str,
    svg: String,
}

/// The arguments.
pub(crate) fn command() -> Command {
    Command::new("picture")
        .about("Draw the output of `gen` and `diff` as SVG, for the README")
        .arg(arguments::switch("check", "Write nothing; fail if a picture is out of date"))
        .arg(arguments::directory("out", "Directory to write [default: docs/ of this repository]"))
}

/// Draws every picture, then writes it or compares it with its file.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let root = workspace::root()?;
    let out = arguments.get_one::<PathBuf>("out").cloned().unwrap_or_else(|| root.join("docs"));
    let mode = if arguments.get_flag("check") { Mode::Check } else { Mode::Write };
    let mut outcome = Outcome::Clean;
    for picture in [diagnostic(&root)?, difference(&root)?] {
        let path = out.join(picture.file);
        if fs::read_to_string(&path).is_ok_and(|text| text == picture.svg) {
            say(&format!("unchanged: {}", tc3_files::slashed(&path)))?;
        } else if mode == Mode::Check {
            warn(format_args!("out of date: {}\nhelp: run `cargo xtask picture`", tc3_files::slashed(&path)));
            outcome = Outcome::Findings;
        } else {
            write::replace(&path, &picture.svg)?;
            say(&format!("written: {}", tc3_files::slashed(&path)))?;
        }
    }
    Ok(outcome)
}

/// What `gen` prints for a spec with mistakes.
fn diagnostic(root: &Path) -> Result<Picture, String> {
    let sources = tc3_files::named("spec", &root.join(DIAGNOSTIC))?;
    let Err(diagnostics) = tc3_spec::check(&sources) else {
        return Err(format!("{DIAGNOSTIC} has no mistakes to show"));
    };
    let text = generate::refusal(&diagnostics, &sources, "nothing was written", Style::Coloured);
    Ok(Picture { file: "diagnostic.svg", svg: draw("cargo xtask gen", &text) })
}

/// What `diff` prints for two specs.
fn difference(root: &Path) -> Result<Picture, String> {
    let side = |name: &str| {
        let sources = tc3_files::named(name, &root.join(DIFF).join(name))?;
        match tc3_spec::check(&sources) {
            Ok(model) => Ok((sources, model)),
            Err(_) => Err(format!("{DIFF}/{name} does not check")),
        }
    };
    let ((before, old), (after, new)): ((SourceMap, _), (SourceMap, _)) = (side("before")?, side("after")?);
    let version = Version::parse("0.1.0");
    let report = Report {
        names: ("before", "after"),
        sources: (&before, &after),
        findings: &diff::diff(&old, &new),
        complaints: &[],
        versions: (version, version),
        every_place: false,
        links: None,
    };
    let text = diff::terminal(&report, Style::Coloured);
    Ok(Picture { file: "diff.svg", svg: draw("cargo xtask diff before after", &text) })
}

/// A terminal in which the command was run.
fn draw(command: &str, output: &str) -> String {
    Term::new().render_svg(&format!("$ {command}\n{}", output.trim_end()))
}
