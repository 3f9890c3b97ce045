//! `cargo xtask import`: the vendor's present facts into the spec.

use std::fs::{self, File};
use std::io::{IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use tc3_import::{Failure, Import, Inputs, Request};
use tc3_spec::lock::LOCK;
use tc3_spec::{Diagnostics, FileId, SourceMap, Style};

use crate::stage::{self, Stage};
use crate::{Outcome, calendar, load, say, warn};

/// The files that an import reads.
#[derive(Debug, Default)]
pub(crate) struct Files {
    pub(crate) metadata: Option<PathBuf>,
    pub(crate) examples: Option<PathBuf>,
    pub(crate) error_codes: Option<PathBuf>,
    pub(crate) pages: Vec<PathBuf>,
}

/// Larger files are no documentation.
const LARGEST: u64 = 64 << 20;

/// Compares, writes unless it is a rehearsal, and tells.
pub(crate) fn run(request: Request, files: &Files, spec: &Path, rehearsal: bool) -> Result<Outcome, String> {
    let inputs = read(files)?;
    if let Some(as_of) = request.as_of.as_ref().filter(|as_of| calendar::days(as_of).is_none()) {
        return Err(format!("`{as_of}` is not a date: write `--as-of 2024-07-15`"));
    }
    let folder = spec.join(&request.service).join(&request.version);
    tc3_import::check(&request).map_err(|failure| explain(failure, &SourceMap::default(), &inputs, spec, &folder))?;
    let stage = match rehearsal {
        true => stage::refuse_unfinished(&folder).map(|()| None)?,
        false => Some(Stage::open(spec, &folder)?),
    };
    let sources = if spec.is_dir() { load::tree(spec)? } else { SourceMap::default() };
    let lock = match fs::read(folder.join(LOCK)) {
        Ok(bytes) => {
            Some(String::from_utf8(bytes).map_err(|_| format!("{} is not UTF-8", folder.join(LOCK).display()))?)
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => return Err(format!("cannot read {}: {error}", folder.join(LOCK).display())),
    };
    let done = match tc3_import::import(&request, &sources, lock.as_deref(), &inputs) {
        Ok(done) => done,
        Err(failure) => return Err(explain(failure, &sources, &inputs, spec, &folder)),
    };
    stage::check_names(done.files.keys())?;
    if let Some(stage) = stage {
        stage.write(&done.files)?;
    }
    let outcome = tell(&done, rehearsal)?;
    if request.as_of.is_none() && done.files.keys().any(|path| path.ends_with(".yaml")) {
        let day = newest_day(files)?;
        say("no date was given, so `source` and `since` were left out of what was written")?;
        say(&format!(
            "  help: the newest file is of {day}; if the sources are, give `--as-of {day}` before you write"
        ))?;
    }
    Ok(outcome)
}

fn tell(done: &Import, rehearsal: bool) -> Result<Outcome, String> {
    say(done.report.text().trim_end())?;
    let verb = if rehearsal { "to be written" } else { "written" };
    let (files, conflicts) = (counted(done.files.len(), "file"), counted(done.report.conflicts(), "conflict"));
    say(&format!("{files} {verb}, {conflicts}"))?;
    if rehearsal {
        for path in done.files.keys() {
            say(&format!("  {path}"))?;
        }
    }
    Ok(if done.report.conflicts() == 0 { Outcome::Clean } else { Outcome::Findings })
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

fn read(files: &Files) -> Result<Inputs, String> {
    let mut inputs = Inputs::default();
    let mut add = |path: &Path| -> Result<FileId, String> {
        let bytes = bytes(path)?;
        Ok(inputs.sources.add("", &load::slashed(path), &bytes))
    };
    let metadata = files.metadata.as_deref().map(&mut add).transpose()?;
    let examples = files.examples.as_deref().map(&mut add).transpose()?;
    let error_codes = files.error_codes.as_deref().map(&mut add).transpose()?;
    let pages = files.pages.iter().map(|path| add(path)).collect::<Result<_, _>>()?;
    if metadata.is_none() && files.pages.is_empty() && examples.is_none() && error_codes.is_none() {
        return Err("there is nothing to import: give `--page FILE`, `--metadata FILE` or both".to_owned());
    }
    Ok(Inputs { metadata, examples, error_codes, pages, ..inputs })
}

/// The bytes of a source. Pipes and devices have no size, so what is read counts.
fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes));
    read.map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    if bytes.len() as u64 > LARGEST {
        return Err(format!("{} is larger than {} MB: this is not documentation", path.display(), LARGEST >> 20));
    }
    Ok(bytes)
}

fn explain(failure: Failure, sources: &SourceMap, inputs: &Inputs, spec: &Path, folder: &Path) -> String {
    let drawn = |diagnostics: &Diagnostics, sources: &SourceMap| {
        let style = if std::io::stderr().is_terminal() { Style::Coloured } else { Style::Plain };
        warn(tc3_spec::render(diagnostics, sources, style).trim_end());
    };
    match failure {
        Failure::Inputs(diagnostics) => {
            drawn(&diagnostics, &inputs.sources);
            "a source is not what it should be; nothing was written".to_owned()
        }
        Failure::Spec(diagnostics) => {
            drawn(&diagnostics, sources);
            "the spec has to be right before something is imported; nothing was written".to_owned()
        }
        Failure::Result(after, diagnostics) => {
            let shown = if sources.files().next().is_none() { below(spec, &after) } else { *after };
            drawn(&diagnostics, &shown);
            "with these facts the spec would be wrong; nothing was written".to_owned()
        }
        Failure::Lock(reason) => format!(
            "{} cannot be read: {reason}; restore it from version control, or remove it and import the last sources again",
            folder.join(LOCK).display()
        ),
        Failure::Request(reason) => reason,
    }
}

/// Files that were shown by their paths below the spec's directory, under the path of that directory.
fn below(spec: &Path, sources: &SourceMap) -> SourceMap {
    let mut shown = SourceMap::default();
    for (_, file) in sources.files() {
        shown.add(&load::slashed(spec), file.path(), file.text().as_bytes());
    }
    shown
}

/// The day on which the newest of the sources was written: a hint at the day they are of, and no more.
fn newest_day(files: &Files) -> Result<String, String> {
    let paths = [&files.metadata, &files.examples, &files.error_codes].into_iter().flatten().chain(&files.pages);
    let mut newest = 0;
    for path in paths {
        let modified = fs::metadata(path).and_then(|metadata| metadata.modified());
        let modified = modified.map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        newest = newest.max(modified.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()));
    }
    Ok(calendar::day(newest))
}
