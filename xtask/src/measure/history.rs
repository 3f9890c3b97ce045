//! `cargo xtask measure SERVICE VERSION DIR`: counts the findings of `diff` between imports of successive releases that
//! have a change of the vendor behind them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use tc3_import::trace::{Release, Step, Trace};
use tc3_import::{Inputs, Request};
use tc3_spec::diff::{self, Audience, Finding};
use tc3_spec::lock::LOCK;
use tc3_spec::model::Model;
use tc3_spec::{FileId, SourceMap, Style};

use crate::{Outcome, failed, say};

/// The arguments.
pub(crate) fn command() -> Command {
    let name = |name: &'static str, value: &'static str, what: &'static str| {
        Arg::new(name).value_name(value).required(true).help(what)
    };
    Command::new("measure")
        .about("Import successive releases in memory and trace each SRC, RUN and WIRE of `diff` to the vendor's texts")
        .arg(name("service", "SERVICE", "Short name, such as essbasic"))
        .arg(name("version", "VERSION", "API version, such as 2021-05-26"))
        .arg(
            name(
                "releases",
                "DIR",
                "A folder for each release, named so that they sort by age, with `api.json` and `examples.json`",
            )
            .value_parser(value_parser!(PathBuf)),
        )
        .arg(Arg::new("all").long("all").action(ArgAction::SetTrue).help("Also list the findings that have a trace"))
}

/// Imports, compares, traces and counts.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let text = |name: &str| arguments.get_one::<String>(name).cloned().unwrap_or_default();
    let folder = arguments.get_one::<PathBuf>("releases").cloned().unwrap_or_default();
    let mut spec = Spec::default();
    let (mut total, mut before) = (Count::default(), None::<(String, Release, Model)>);
    for path in releases(&folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let inputs = inputs(&path)?;
        let request = Request { service: text("service"), version: text("version"), ..Request::default() };
        let model = spec.import(&request, &inputs).map_err(|reason| format!("{name}: {reason}"))?;
        let metadata = inputs.metadata.ok_or_else(|| format!("{name} has no api.json"))?;
        let release = Release::read(&inputs.sources, metadata, inputs.examples)
            .ok_or_else(|| format!("{name}: api.json is not metadata"))?;
        if let Some((old_name, old_release, old_model)) = &before {
            let step = Step { releases: [old_release, &release], models: [old_model, &model] };
            let count = measure(&step, arguments.get_flag("all"))?;
            say(&format!("{old_name} -> {name}: {}", count.words()))?;
            total.add(&count);
        }
        before = Some((name, release, model));
    }
    say(&format!("all: {}", total.words()))?;
    Ok(Outcome::Clean)
}

/// Traces the findings of one step; tells those without a trace, or all.
fn measure(step: &Step<'_>, all: bool) -> Result<Count, String> {
    let mut count = Count::default();
    for finding in diff::singly(step.models[0], step.models[1]) {
        if finding.audience() > Audience::Wire {
            continue;
        }
        let trace = step.trace(&finding);
        count.note(trace);
        if all || trace == Trace::Nothing {
            say(&format!("  {trace:<7} {}", told(&finding)))?;
        }
    }
    Ok(count)
}

fn told(finding: &Finding) -> String {
    let audiences: Vec<&str> = finding.audiences.iter().map(|audience| audience.word()).collect();
    format!("{}[{}] {}: {}", audiences.join(" "), finding.rule.id(), finding.path, finding.sentence())
}

#[derive(Default)]
struct Count {
    stated: usize,
    text: usize,
    nothing: usize,
}

impl Count {
    fn note(&mut self, trace: Trace) {
        match trace {
            Trace::Stated => self.stated += 1,
            Trace::Text => self.text += 1,
            Trace::Nothing => self.nothing += 1,
        }
    }

    fn add(&mut self, other: &Self) {
        self.stated += other.stated;
        self.text += other.text;
        self.nothing += other.nothing;
    }

    fn words(&self) -> String {
        let Self { stated, text, nothing } = self;
        let all = stated + text + nothing;
        let share = nothing * 1000 / all.max(1);
        format!(
            "{all} SRC, RUN and WIRE; {stated} traced to a stated fact, {text} to the text, {nothing} to nothing ({}.{} %)",
            share / 10,
            share % 10
        )
    }
}

/// A spec in memory.
#[derive(Default)]
struct Spec {
    files: BTreeMap<String, String>,
}

impl Spec {
    fn import(&mut self, request: &Request, inputs: &Inputs) -> Result<Model, String> {
        let lock = self.files.get(&format!("{}/{}/{LOCK}", request.service, request.version));
        let done = tc3_import::import(request, &self.sources(), lock.map(String::as_str), inputs)
            .map_err(|failure| format!("it cannot be imported: {failure:?}"))?;
        self.files.extend(done.files);
        let mut sources = self.sources();
        for (path, text) in self.files.iter().filter(|(path, _)| path.ends_with(LOCK)) {
            sources.add("spec", path, text.as_bytes());
        }
        tc3_spec::check(&sources).map_err(|diagnostics| tc3_spec::render(&diagnostics, &sources, Style::Plain))
    }

    fn sources(&self) -> SourceMap {
        let mut sources = SourceMap::default();
        for (path, text) in self.files.iter().filter(|(path, _)| path.ends_with(".yaml")) {
            sources.add("spec", path, text.as_bytes());
        }
        sources
    }
}

/// The folders with an `api.json`, by the numbers in their names.
fn releases(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let unreadable = |error: std::io::Error| failed("read", folder, &error);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.join("api.json").is_file() {
            found.push(path);
        }
    }
    if found.len() < 2 {
        return Err(format!("{} holds fewer than two folders with an api.json", folder.display()));
    }
    found.sort_by_key(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let numbers: Vec<u64> =
            name.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
        (numbers, name)
    });
    Ok(found)
}

fn inputs(folder: &Path) -> Result<Inputs, String> {
    let mut inputs = Inputs::default();
    let mut add = |name: &str| -> Result<Option<FileId>, String> {
        let path = folder.join(name);
        match fs::read(&path) {
            Ok(bytes) => Ok(Some(inputs.sources.add("", &tc3_files::slashed(&path), &bytes))),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(failed("read", &path, &error)),
        }
    };
    let (metadata, examples) = (add("api.json")?, add("examples.json")?);
    Ok(Inputs { metadata, examples, ..inputs })
}
