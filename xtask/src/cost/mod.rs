//! `cargo xtask cost`: measures what the generated crate costs those who read, compile and link it.
//!
//! Times are CPU seconds of the compiler, which a busy machine disturbs least: the median of several runs, alternating
//! between this crate and its peer. Compare ratios within one run, never seconds between runs.

mod consumer;
mod features;
mod size;
mod timing;

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};

use crate::{Outcome, arguments, say, workspace};
use size::Size;
use timing::{Build, Crate, median};

/// The arguments.
pub(crate) fn command() -> Command {
    let number = |name: &'static str, default: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name("N").value_parser(value_parser!(usize)).default_value(default).help(help)
    };
    Command::new("cost")
        .about("Measure what the generated crate costs: lines, bytes, check, release build, rlib, gen")
        .arg(
            Arg::new("peer")
                .long("peer")
                .value_name("DIR")
                .value_parser(value_parser!(PathBuf))
                .help("Crate of another generator for the same service, measured alongside"),
        )
        .arg(
            arguments::text("service", "NAME", "Service whose feature is on, besides the default ones")
                .default_value("essbasic"),
        )
        .arg(number("runs", "3", "Number of runs of each measurement"))
        .arg(
            Arg::new("consumers")
                .long("consumers")
                .action(clap::ArgAction::SetTrue)
                .help("Also measure programs that call one action, ten and all"),
        )
        .arg(
            Arg::new("features")
                .long("features")
                .action(clap::ArgAction::SetTrue)
                .help("Also measure what each feature of the client adds to the crate without any"),
        )
}

/// Measures and prints.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let workspace = &workspace::root()?;
    let runs = arguments.get_one::<usize>("runs").copied().unwrap_or(1).max(1);
    let scratch = workspace.join("target/cost");
    let service = arguments::given(arguments, "service").unwrap_or_default();
    let own = Crate::new("tc3", workspace.join("generated"), scratch.join("own"))?.with(&["--features", service]);
    let peer = match arguments.get_one::<PathBuf>("peer") {
        Some(folder) => Some(Crate::new(&timing::package(folder)?, folder.clone(), scratch.join("peer"))?),
        None => None,
    };
    let crates: Vec<&Crate> = std::iter::once(&own).chain(&peer).collect();
    let check = timing::in_turn(&crates, Build::Check, runs)?;
    let release = timing::in_turn(&crates, Build::Release, runs)?;
    let sizes = crates.iter().map(|item| Size::of(&item.sources()?)).collect::<Result<Vec<_>, _>>()?;
    let mut table = Table::new(&crates);
    table.numbers("lines", sizes.iter().map(|size| size.lines));
    table.numbers("of them documentation", sizes.iter().map(|size| size.documentation));
    table.numbers("bytes", sizes.iter().map(|size| size.bytes));
    table.seconds("`cargo check`, CPU", &check);
    table.seconds("release build, CPU", &release);
    let rlibs = crates.iter().map(|item| item.rlib_bytes()).collect::<Result<Vec<_>, _>>()?;
    table.numbers("rlib, bytes", rlibs.into_iter());
    table.own("`gen`, CPU", &generation(workspace, runs)?);
    say(&table.text)?;
    if arguments.get_flag("consumers") {
        say(&consumer::measure(workspace, &scratch, service, runs)?)?;
    }
    if arguments.get_flag("features") {
        say(&features::measure(workspace, &scratch, service, runs)?)?;
    }
    Ok(Outcome::Clean)
}

/// CPU seconds of reading, checking, generating and printing the spec, in this build of the generator.
fn generation(workspace: &Path, runs: usize) -> Result<Vec<f64>, String> {
    let spec = workspace.join("spec");
    let run = |_| {
        timing::own_cpu(|| {
            let model = tc3_spec::check(&tc3_files::spec(&spec)?).map_err(|_| "the spec has errors".to_owned())?;
            drop(tc3_emit::generate(&model));
            Ok(())
        })
    };
    (0..runs).map(run).collect()
}

/// A Markdown table with a column a crate, and the ratio where there are two.
struct Table {
    columns: usize,
    text: String,
}

impl Table {
    fn new(crates: &[&Crate]) -> Self {
        let names: Vec<&str> = crates.iter().map(|item| item.name.as_str()).collect();
        let ratio = if names.len() > 1 { " ratio |" } else { "" };
        let line = "---|".repeat(1 + names.len() + usize::from(names.len() > 1));
        Self { columns: names.len(), text: format!("| | {} |{ratio}\n|{line}", names.join(" | ")) }
    }

    fn numbers(&mut self, what: &str, values: impl Iterator<Item = u64>) {
        let values: Vec<u64> = values.collect();
        let shown = values.iter().map(u64::to_string).collect();
        self.row(what, shown, &values.iter().map(|value| *value as f64).collect::<Vec<_>>());
    }

    fn seconds(&mut self, what: &str, runs: &[Vec<f64>]) {
        let medians: Vec<f64> = runs.iter().map(|runs| median(runs)).collect();
        self.row(what, medians.iter().map(|seconds| format!("{seconds:.2} s")).collect(), &medians);
    }

    /// A row that only our own crate has.
    fn own(&mut self, what: &str, runs: &[f64]) {
        self.row(what, vec![format!("{:.2} s", median(runs))], &[]);
    }

    fn row(&mut self, what: &str, mut shown: Vec<String>, values: &[f64]) {
        shown.resize(self.columns, String::new());
        if let [own, peer] = values {
            shown.push(format!("{:.2}", own / peer));
        } else if self.columns > 1 {
            shown.push(String::new());
        }
        self.text.push_str(&format!("\n| {what} | {} |", shown.join(" | ")));
    }
}
