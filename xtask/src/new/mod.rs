//! `cargo xtask new`: creates a crate of your own for any services of the vendor, outside this repository.
//!
//! Everything is built in memory, written to a folder beside the requested one, and renamed in one step: a failure
//! leaves nothing behind.

mod files;
mod home;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use tc3_import::Request;
use tc3_spec::model::Model;

use crate::fresh::{Fresh, Wanted};
use crate::package::{self, Packages};
use crate::{Outcome, arguments, generate, import, manifest, say};

use home::Home;

/// The crates of Rust.
const TAKEN: [&str; 5] = ["alloc", "core", "proc_macro", "std", "test"];

/// The arguments.
pub(crate) fn command() -> Command {
    Command::new("new")
        .about("Make a crate of your own for any services, outside this repository")
        .arg(
            Arg::new("path")
                .value_name("PATH")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help("Folder of the crate, which does not exist yet; its last part is the name of the crate"),
        )
        .arg(
            arguments::text("service", "NAME[@VERSION]", "Service, such as sms or cvm@2017-03-12; can be repeated")
                .required(true)
                .action(ArgAction::Append),
        )
        .arg(package::argument().required(true))
        .arg(arguments::text(
            "runtime",
            "PATH|GIT",
            "Clone of this repository, or its git address, that the crate depends on [default: this repository]",
        ))
        .arg(arguments::text(
            "call",
            "ACTION",
            "Action that the example program calls [default: one with a short documented call]",
        ))
        .arg(import::texts())
        .arg(arguments::text("as-of", "DATE", "Date of the packages, for `source` of what is imported"))
}

/// Imports, generates and writes.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let path = arguments.get_one::<PathBuf>("path").ok_or("the path is missing")?;
    let name = name_of(path)?;
    if path.symlink_metadata().is_ok() {
        return Err(format!(
            "{} is already there; nothing was changed. Name a folder that does not exist",
            path.display()
        ));
    }
    let home = Home::find(arguments::given(arguments, "runtime"))?;
    let packages = Packages::open(&package::paths(arguments))?;
    let wanted = arguments.get_many::<String>("service").into_iter().flatten().map(|text| Wanted::parse(text));
    let request = Request {
        as_of: arguments::given(arguments, "as-of").map(str::to_owned),
        texts: arguments.get_flag("texts"),
        ..Request::default()
    };

    let mut crate_ = files::Files::new(&name, &home);
    let mut spec = Fresh::new();
    for wanted in wanted {
        let (service, found) = packages.find(&wanted.service, wanted.version.as_deref())?;
        let request = Request { service, version: found.version.clone(), ..request.clone() };
        spec.import(&packages, &found, &request)?;
    }
    let model = spec.model().map_err(|_| "the services cannot be in one crate")?;
    crate_.add("spec", spec.into_files());
    crate_.add("src", tc3_emit::generate_for(&manifest::crate_name(&name), &model));
    crate_.add("spec/schema", generate::all_schemas());
    crate_.add_rest(&model, arguments::given(arguments, "call"))?;
    write(path, crate_.all())?;
    tell(path, &model)
}

/// The name of the package: the last part of the path.
fn name_of(path: &Path) -> Result<String, String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let krate = manifest::crate_name(&name);
    let depended = files::dependencies().any(|package| manifest::crate_name(package) == krate);
    if !manifest::is_crate(&krate) || TAKEN.contains(&krate.as_str()) || krate == tc3_emit::CRATE || depended {
        return Err(format!("`{name}` cannot be the name of the crate: end the path with one such as `my-tencent`"));
    }
    Ok(name)
}

/// Writes the files beside the folder and then gives it its name.
fn write(path: &Path, files: &BTreeMap<String, String>) -> Result<(), String> {
    let failed =
        |what: &Path, error: std::io::Error| format!("cannot write {}: {error}; nothing was left", what.display());
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let beside = parent.join(format!(".{name}.{}.tmp", std::process::id()));
    let written = files.iter().try_for_each(|(file, text)| {
        let target = beside.join(file);
        let folder = target.parent().unwrap_or(&beside);
        fs::create_dir_all(folder).and_then(|()| fs::write(&target, text)).map_err(|error| failed(&target, error))
    });
    // Where another run was faster its folder is not empty, and not replaced.
    let written = written.and_then(|()| fs::rename(&beside, path).map_err(|error| failed(path, error)));
    if written.is_err() {
        drop(fs::remove_dir_all(&beside));
    }
    written
}

fn tell(path: &Path, model: &Model) -> Result<Outcome, String> {
    for service in &model.services {
        say(&format!("{} {}: {} actions", service.name.value, service.version.value, service.actions.len()))?;
    }
    say(&format!("{} is ready; its README.md says how to go on. Two commands to begin with:", path.display()))?;
    let manifest = tc3_files::slashed(&path.join("Cargo.toml"));
    say(&format!("  cargo run --manifest-path {manifest} --example first_call"))?;
    say(&format!("  cargo test --manifest-path {manifest}"))?;
    Ok(Outcome::Clean)
}
