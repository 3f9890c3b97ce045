//! `cargo xtask all`: imports, generates and compiles every version of the vendor's packages.
//!
//! No single crate can hold almost five million lines, so each version is a crate. Crates are collected in a batch until they
//! have enough lines; cargo checks the batch as one workspace, and it is removed before the next one. So the disk holds
//! the dependencies and one batch.

mod batch;
mod log;
mod make;
mod tally;

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::fresh::Wanted;
use crate::package::{self, Kind, Packages, Version};
use crate::{Outcome, arguments, say, warn, workspace};

use batch::Batch;
use tally::Tally;

/// The arguments.
pub(crate) fn command() -> Command {
    Command::new("all")
        .about("Import, generate and compile every version that the vendor's packages have, and show what that takes")
        .after_help("Exit codes: 0 all compile without a warning, 1 some do not, 2 the work could not be done.")
        .arg(package::argument().required(true))
        .arg(
            arguments::text("only", "NAME[@VERSION]", "Only this service, or this version of it; can be repeated")
                .action(ArgAction::Append),
        )
        .arg(
            Arg::new("lines")
                .long("lines")
                .value_name("N")
                .value_parser(value_parser!(u64).range(1..))
                .default_value("1000000")
                .help("Lines of Rust from which on a batch is compiled: more need more of the disk"),
        )
        .arg(arguments::directory("scratch", "Directory to work in [default: target/all of this repository]"))
}

/// Makes and compiles batch after batch, and prints what came of it.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let packages = Packages::open(&package::paths(arguments))?;
    let wanted: Vec<Wanted> =
        arguments.get_many::<String>("only").into_iter().flatten().map(|text| Wanted::parse(text)).collect();
    let versions = versions(&packages, &wanted)?;
    let repository = workspace::root()?;
    let scratch = match arguments.get_one::<PathBuf>("scratch") {
        Some(named) => named.clone(),
        None => repository.join("target/all"),
    };
    let most = arguments.get_one::<u64>("lines").copied().unwrap_or(u64::MAX);
    let mut tally = Tally::new(versions.len());
    let mut batch = Batch::open(&scratch, &repository)?;
    make::each(&packages, &versions, |version, made| {
        match made {
            Ok(made) => {
                batch.add(&made)?;
                tally.made(made);
            }
            Err(reason) => tally.fails(&version, &reason),
        }
        if batch.lines() >= most { compile(&mut batch, &mut tally) } else { Ok(()) }
    })?;
    compile(&mut batch, &mut tally)?;
    say(&tally.text())?;
    Ok(if tally.is_clean() { Outcome::Clean } else { Outcome::Findings })
}

/// Compiles what is there.
fn compile(batch: &mut Batch, tally: &mut Tally) -> Result<(), String> {
    if batch.lines() == 0 {
        return Ok(());
    }
    let lines = batch.lines();
    let log = batch.check()?;
    tally.compiled(log);
    warn(tally.progress(lines));
    Ok(())
}

/// The versions with metadata: all of them, or those that are wanted.
fn versions(packages: &Packages, wanted: &[Wanted]) -> Result<Vec<Version>, String> {
    let known = packages.versions().into_iter();
    let known: Vec<&Version> = known
        .filter(|(_, kinds)| kinds.iter().any(|(kind, english)| *kind == Kind::Metadata && !english))
        .map(|(version, _)| version)
        .collect();
    if wanted.is_empty() {
        return Ok(known.into_iter().cloned().collect());
    }
    let mut versions = Vec::new();
    for Wanted { service, version } in wanted {
        let (_, found) = packages.find(service, version.as_deref())?;
        let named = known.iter().filter(|known| known.folder == found.folder);
        versions.extend(named.filter(|known| version.is_none() || known.version == found.version).copied().cloned());
    }
    versions.sort_unstable();
    versions.dedup();
    Ok(versions)
}
