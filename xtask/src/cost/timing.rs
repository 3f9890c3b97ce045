//! How long the compiler takes for one crate, its dependencies being there.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use crate::cpu::Cpu;
use crate::{cargo, failed};

/// What is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Build {
    /// `cargo check`.
    Check,
    /// `cargo build --release`.
    Release,
}

/// A crate to be measured.
pub(super) struct Crate {
    /// The package's name.
    pub(super) name: String,
    folder: PathBuf,
    target: PathBuf,
    feature: Option<String>,
}

impl Crate {
    /// A crate in a folder, built into a target directory of its own.
    pub(super) fn new(name: &str, folder: PathBuf, target: PathBuf) -> Result<Self, String> {
        let item = Self { name: name.to_owned(), folder, target, feature: None };
        if item.root().is_file() { Ok(item) } else { Err(format!("{} is not there", item.root().display())) }
    }

    /// The crate with a feature that is not on by default.
    pub(super) fn with_feature(self, feature: &str) -> Self {
        Self { feature: Some(feature.to_owned()), ..self }
    }

    fn root(&self) -> PathBuf {
        self.folder.join("src/lib.rs")
    }

    /// The files that a release build has read: what features leave out is not among them.
    pub(super) fn sources(&self) -> Result<Vec<PathBuf>, String> {
        let path = self.artifact("d");
        let text = std::fs::read_to_string(&path).map_err(|error| failed("read", &path, &error))?;
        let source = std::path::absolute(self.folder.join("src")).map_err(|error| error.to_string())?;
        // As in a makefile, where a blank of a name has a backslash before it.
        let (_, files) = text.split_once(": ").unwrap_or_default();
        let files = files.trim_end().replace("\\ ", "\0");
        let files = files.split(' ').map(|file| PathBuf::from(file.replace('\0', " ")));
        Ok(files.filter(|file| file.starts_with(&source)).collect())
    }

    /// What a release build leaves.
    fn artifact(&self, extension: &str) -> PathBuf {
        self.target.join("release").join(format!("lib{}.{extension}", self.name.replace('-', "_")))
    }

    /// CPU seconds of building it alone.
    #[allow(clippy::disallowed_methods, reason = "cargo compares times of files with the clock")]
    pub(super) fn build(&self, build: Build) -> Result<f64, String> {
        // The newer root makes cargo compile the crate, and nothing else.
        let touched = File::options().append(true).open(self.root());
        touched
            .and_then(|file| file.set_modified(SystemTime::now()))
            .map_err(|error| format!("cannot touch {}: {error}", self.root().display()))?;
        children_cpu(|| self.cargo(build))
    }

    fn cargo(&self, build: Build) -> Result<(), String> {
        let mut command = cargo::command();
        match build {
            Build::Check => command.arg("check"),
            Build::Release => command.args(["build", "--release"]),
        };
        command.args(["--quiet", "--package", &self.name, "--manifest-path"]).arg(self.folder.join("Cargo.toml"));
        command.args(self.feature.iter().flat_map(|feature| ["--features", feature]));
        command.env("CARGO_INCREMENTAL", "0").env("CARGO_TARGET_DIR", &self.target);
        let status = command.status().map_err(|error| format!("cannot run cargo: {error}"))?;
        if status.success() { Ok(()) } else { Err(format!("{} does not compile", self.name)) }
    }

    /// The size of the library that a release build leaves.
    pub(super) fn rlib_bytes(&self) -> Result<u64, String> {
        let path = self.artifact("rlib");
        let data = std::fs::metadata(&path).map_err(|error| failed("read", &path, &error))?;
        Ok(data.len())
    }
}

/// Builds every crate, first once so that their dependencies are there, then in turn. The runs of each crate.
pub(super) fn in_turn(crates: &[&Crate], build: Build, runs: usize) -> Result<Vec<Vec<f64>>, String> {
    let mut seconds = vec![Vec::new(); crates.len()];
    for item in crates {
        item.cargo(build)?;
    }
    for _ in 0..runs {
        for (item, seconds) in crates.iter().zip(&mut seconds) {
            seconds.push(item.build(build)?);
        }
    }
    Ok(seconds)
}

/// The name of the package in a folder.
pub(super) fn package(folder: &Path) -> Result<String, String> {
    let manifest = folder.join("Cargo.toml");
    let text = std::fs::read_to_string(&manifest).map_err(|error| failed("read", &manifest, &error))?;
    let name = text.lines().find_map(|line| line.strip_prefix("name")?.trim_start().strip_prefix('='));
    let name = name.map(|name| name.trim().trim_matches('"').to_owned());
    name.ok_or_else(|| format!("{} names no package", manifest.display()))
}

/// The middle one; of an even number the lower one of both.
pub(super) fn median(seconds: &[f64]) -> f64 {
    let mut sorted = seconds.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len().saturating_sub(1) / 2).copied().unwrap_or_default()
}

/// CPU seconds of what this process itself does.
pub(super) fn own_cpu(work: impl FnOnce() -> Result<(), String>) -> Result<f64, String> {
    measure(work, |cpu| cpu.own)
}

/// CPU seconds of the processes that are started and waited for.
fn children_cpu(work: impl FnOnce() -> Result<(), String>) -> Result<f64, String> {
    measure(work, |cpu| cpu.children)
}

fn measure(work: impl FnOnce() -> Result<(), String>, which: fn(&Cpu) -> Duration) -> Result<f64, String> {
    let (before, started) = (Cpu::now(), Instant::now());
    work()?;
    let spent = match (before, Cpu::now()) {
        (Some(before), Some(after)) => which(&after).saturating_sub(which(&before)),
        // Where the system does not say, the time that passed has to do.
        _ => started.elapsed(),
    };
    Ok(spent.as_secs_f64())
}
