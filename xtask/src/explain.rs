//! `cargo xtask explain`: shows the test cases of a diagnostic, or of a rule of the linter or of `diff`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};
use tc3_spec::Code;
use tc3_spec::diff;
use tc3_spec::lint::{LintRule, RULES};

use crate::{Outcome, arguments, failed, say, workspace};

/// Where the cases of diagnostics are: of specs, and of what an import is given.
const DIAGNOSTICS: [&str; 2] = ["codegen/spec/tests/cases", "codegen/import/tests/cases"];

/// The arguments.
pub(crate) fn command() -> Command {
    Command::new("explain").about("Explain a diagnostic, or a rule of `lint` or `diff`").arg(
        Arg::new("code")
            .value_name("CODE")
            .required(true)
            .help("Code, such as E0301, L0101 or D0101, or a rule in words, such as unused-type"),
    )
}

/// Prints what a code or rule means, with the cases whose folders begin with it: they show the mistake, the place and
/// the help.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let code = arguments::given(arguments, "code").unwrap_or_default();
    let upper = code.to_uppercase();
    if let Some(code) = Code::ALL.iter().find(|known| known.id().eq_ignore_ascii_case(code)) {
        return cases(&DIAGNOSTICS, code.id(), "diagnostics.txt");
    }
    if let Some(rule) = RULES.iter().find(|known| known.is(&upper) || known.is(code)) {
        say(&about(rule))?;
        return cases_if_there("codegen/spec/tests/lint", rule.id, "findings.txt");
    }
    if let Some(rule) = diff::DiffRule::all().find(|known| known.is(&upper) || known.is(code)) {
        say(&about_difference(rule))?;
        return cases_if_there("codegen/spec/tests/diff", &rule.id(), "expected.txt");
    }
    let codes = Code::ALL.iter().map(|code| code.id()).collect::<Vec<_>>().join(", ");
    let rules = RULES.iter().map(|rule| rule.id).collect::<Vec<_>>().join(", ");
    let differences = diff::DiffRule::all().map(diff::DiffRule::id).collect::<Vec<_>>().join(", ");
    Err(format!(
        "there is no diagnostic or rule `{code}`; there are {codes}, the rules {rules} and those of `diff`: {differences}"
    ))
}

fn about(rule: &LintRule) -> String {
    format!("{} {} ({}): {}\n\n{}\n", rule.id, rule.slug, rule.level, rule.title, wrapped(rule.about, 100))
}

/// A rule of `diff`: where it speaks, whom it concerns, why, and what to do.
fn about_difference(rule: &diff::DiffRule) -> String {
    let place = match rule.position {
        diff::Position::Nowhere => String::new(),
        position => format!(" in a {}", position.word()),
    };
    let audiences: Vec<String> =
        rule.audiences.iter().map(|audience| format!("{} ({})", audience.word(), audience.meaning())).collect();
    let why = wrapped(rule.why, 100);
    format!(
        "{} {}: {}{place}\nfor {}\n\n{why}\nhelp: {}\n",
        rule.id(),
        rule.slug(),
        rule.title,
        audiences.join(", "),
        rule.advice
    )
}

/// Lines of at most so many characters.
fn wrapped(text: &str, width: usize) -> String {
    let mut lines = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let characters = word.chars().count();
        if length > 0 && length + 1 + characters > width {
            lines.push('\n');
            length = 0;
        } else if length > 0 {
            lines.push(' ');
            length += 1;
        }
        lines.push_str(word);
        length += characters;
    }
    lines
}

/// A rule is explained without its cases, too, where the program runs outside of a workspace.
fn cases_if_there(folder: &str, code: &str, file: &str) -> Result<Outcome, String> {
    if workspace::root().is_err() { Ok(Outcome::Clean) } else { cases(&[folder], code, file) }
}

fn cases(folders: &[&str], code: &str, file: &str) -> Result<Outcome, String> {
    let root = workspace::root()?;
    let mut found = false;
    for path in folders.iter().map(|folder| sorted(&root.join(folder))).collect::<Result<Vec<_>, _>>()?.concat() {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let Some(title) = name.strip_prefix(&format!("{code}-")) {
            let input = two_sides(&path)?;
            let file = path.join(file);
            let text = std::fs::read_to_string(&file).map_err(|error| failed("read", &file, &error))?;
            say(&format!("{code}: {}\n\n{input}{}\n", title.replace('-', " "), text.trim_end()))?;
            found = true;
        }
    }
    if found { Ok(Outcome::Clean) } else { Err(format!("no case for {code} in {}", folders.join(", "))) }
}

/// What differs between the `before` and `after` of a case; nothing where it has one side, which its diagnostics show.
fn two_sides(case: &Path) -> Result<String, String> {
    if !case.join("before").is_dir() {
        return Ok(String::new());
    }
    let side = |name: &str| -> Result<BTreeMap<String, String>, String> {
        let root = case.join(name);
        let sources = tc3_files::tree(&root)?;
        Ok(sources.files().map(|(_, file)| (file.relative().to_owned(), file.text().to_owned())).collect())
    };
    let (before, after) = (side("before")?, side("after")?);
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let mut text = String::new();
    for path in paths.into_iter().filter(|path| before.get(*path) != after.get(*path)) {
        let lines = |side: &'_ BTreeMap<String, String>| -> Vec<String> {
            side.get(path).map(|text| text.lines().map(str::to_owned).collect()).unwrap_or_default()
        };
        text.push_str(&format!("{path}\n{}\n", changed(&lines(&before), &lines(&after))));
    }
    Ok(text)
}

/// The lines from the first that differs to the last.
fn changed(before: &[String], after: &[String]) -> String {
    let start = before.iter().zip(after).take_while(|(a, b)| a == b).count();
    let most = before.len().min(after.len()) - start;
    let end = before.iter().rev().zip(after.iter().rev()).take(most).take_while(|(a, b)| a == b).count();
    let marked = |sign: char, lines: &[String]| -> String {
        lines[start..lines.len() - end].iter().map(|line| format!("{sign} {line}\n")).collect()
    };
    marked('-', before) + &marked('+', after)
}

fn sorted(directory: &Path) -> Result<Vec<PathBuf>, String> {
    let unreadable = |error: std::io::Error| failed("read", directory, &error);
    let entries = std::fs::read_dir(directory).map_err(unreadable)?;
    let mut paths =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>().map_err(unreadable)?;
    paths.sort();
    Ok(paths)
}
