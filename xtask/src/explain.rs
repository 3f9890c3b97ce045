//! `cargo xtask explain`: shows the test cases of a diagnostic, or of a rule of the linter or of `diff`, and explains a
//! key of the spec language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};
use tc3_spec::diff;
use tc3_spec::language::{self, KeyMeaning};
use tc3_spec::lint::{LintRule, RULES};
use tc3_spec::{Code, nearest};

use crate::{Outcome, arguments, failed, say, workspace};

/// Where the cases of diagnostics are: of specs, and of what an import is given.
const DIAGNOSTICS: [&str; 2] = ["codegen/spec/tests/cases", "codegen/import/tests/cases"];

/// The arguments.
pub(crate) fn command() -> Command {
    Command::new("explain").about("Explain a diagnostic, a rule of `lint` or `diff`, or a key of the spec").arg(
        Arg::new("code").value_name("CODE").required(true).help(
            "Code, such as E0301, L0101 or D0101, a rule in words, such as unused-type, or a key, such as only_if",
        ),
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
    let meanings = language::meanings(code);
    if !meanings.is_empty() {
        return say(&about_key(code, &meanings, readme().as_deref())).map(|()| Outcome::Clean);
    }
    Err(unknown(code))
}

/// What can be explained, by its nearest name.
fn unknown(code: &str) -> String {
    let rules = RULES.iter().flat_map(|rule| [rule.id.to_owned(), rule.slug.to_owned()]);
    let differences = diff::DiffRule::all().flat_map(|rule| [rule.id(), rule.slug()]);
    let keys = language::keys().into_iter().map(str::to_owned);
    let codes = Code::ALL.iter().map(|code| code.id().to_owned());
    let names: Vec<String> = codes.chain(rules).chain(differences).chain(keys).collect();
    let help = match nearest(code, names.iter().map(String::as_str)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "codes are shown in brackets by `gen`, `lint` and `diff`, and spec/README.md lists the keys".to_owned(),
    };
    format!("there is no diagnostic, rule or key `{code}`; {help}")
}

/// The meanings of a key, each with the places where it is this, and how it is written.
fn about_key(name: &str, meanings: &[KeyMeaning], readme: Option<&str>) -> String {
    let mut text = format!("`{name}`, a key of the spec language\n");
    for KeyMeaning { places, about } in meanings {
        text.push_str(&format!("\nof {}:\n{}\n", places.join(", "), wrapped(about, 100)));
    }
    if let Some(example) = readme.and_then(|readme| example(name, readme)) {
        text.push_str(&format!("\nexample: {example}\n"));
    }
    text
}

/// How the description of the language writes a key: in its tables, or in a line of YAML.
fn example<'r>(name: &str, readme: &'r str) -> Option<&'r str> {
    let key = format!("{name}:");
    let code = |line: &'r str| line.split('`').skip(1).step_by(2).find(|code| code.starts_with(&key));
    let in_table = readme.lines().filter(|line| line.starts_with('|')).find_map(code);
    let yaml = readme.split("```yaml").skip(1).filter_map(|rest| rest.split("```").next()).flat_map(str::lines);
    let plain = |line: &'r str| line.split(" #").next().unwrap_or(line).trim().trim_start_matches("- ");
    in_table.or_else(|| yaml.map(plain).find(|line| line.starts_with(&key)))
}

/// The description of the language, where the program runs inside of a workspace.
fn readme() -> Option<String> {
    std::fs::read_to_string(workspace::root().ok()?.join("spec/README.md")).ok()
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
