//! `cargo xtask measure labels`: computes precision and recall of the extractors, by kind of fact.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use tc3_import::labels::{Labels, Reading, Score};
use tc3_spec::SourceMap;

use crate::arguments::directory_or;
use crate::{Outcome, failed, say};

/// The arguments.
pub(crate) fn command() -> Command {
    let folder = |name: &'static str, what: &'static str| {
        Arg::new(name).long(name).value_name("DIR").value_parser(value_parser!(PathBuf)).help(what)
    };
    let flag = |name: &'static str, what: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(what);
    Command::new("labels")
        .about("Compare what the extractors read with what people read in the same texts")
        .arg(folder("metadata", "The vendor's metadata, as SERVICE/vYYYYMMDD/api.json").required(true))
        .arg(folder("labels", "Files of labels [default: codegen/import/tests/labels]"))
        .arg(flag("list", "Also list what was read wrongly or missed, of labels not kept aside"))
        .arg(flag("aside", "Also print the figures of the labels kept aside"))
}

/// Reads, compares and prints.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let metadata = arguments.get_one::<PathBuf>("metadata").cloned().unwrap_or_default();
    let (mut open, mut aside): (Vec<Reading>, Vec<Reading>) = (Vec::new(), Vec::new());
    for path in files(&directory_or(arguments, "labels", "codegen/import/tests/labels")?)? {
        let labels = Labels::parse(&tc3_files::slashed(&path), &text(&path)?)?;
        let readings = readings(&labels, &metadata)?;
        if labels.aside {
            aside.extend(readings);
        } else {
            if arguments.get_flag("list") {
                list(&labels.service, &readings)?;
            }
            open.extend(readings);
        }
    }
    print("labels not kept aside", &open.iter().collect::<Vec<_>>())?;
    if arguments.get_flag("aside") {
        print("labels kept aside", &aside.iter().collect::<Vec<_>>())?;
        print("all labels", &open.iter().chain(&aside).collect::<Vec<_>>())?;
    }
    Ok(Outcome::Clean)
}

/// The figures of all members, and of those that were drawn from all.
fn print(name: &str, readings: &[&Reading]) -> Result<(), String> {
    let any = readings.iter().copied().filter(|reading| reading.drawn == "any");
    for (name, readings) in [(name.to_owned(), readings.to_vec()), (format!("{name}, drawn from any"), any.collect())] {
        let mut score = Score::default();
        score.add(readings);
        say(&format!("{name}\n{}", score.table()))?;
    }
    Ok(())
}

fn list(service: &str, readings: &[Reading]) -> Result<(), String> {
    for reading in readings {
        for (what, facts) in [("wrong", &reading.wrong), ("missed", &reading.missed)] {
            for (kind, value) in facts {
                say(&format!("  {what:<6} {service} {}: {kind} {value}", reading.at))?;
            }
        }
    }
    Ok(())
}

fn readings(labels: &Labels, metadata: &Path) -> Result<Vec<Reading>, String> {
    let version: String = labels.version.chars().filter(char::is_ascii_digit).collect();
    let path = metadata.join(&labels.service).join(format!("v{version}")).join("api.json");
    let mut sources = SourceMap::default();
    let id = sources.add("", &tc3_files::slashed(&path), text(&path)?.as_bytes());
    labels.measure(&sources, id).ok_or_else(|| format!("{} is not metadata", path.display()))
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let unreadable = |error: std::io::Error| failed("read", folder, &error);
    let entries: Result<Vec<PathBuf>, _> =
        fs::read_dir(folder).map_err(unreadable)?.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut files = entries.map_err(unreadable)?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    files.sort();
    Ok(files)
}

fn text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| failed("read", path, &error))
}
