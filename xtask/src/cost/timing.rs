//! Measures how long one crate takes to compile, with its dependencies already built.

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
    /// What cargo is told besides.
    arguments: Vec<String>,
    /// Roots of the crates that are built anew in each run.
    roots: Vec<PathBuf>,
}

impl Crate {
    /// A crate in a folder, built into a target directory of its own.
    pub(super) fn new(name: &str, folder: PathBuf, target: PathBuf) -> Result<Self, String> {
        let root = folder.join("src/lib.rs");
        if !root.is_file() {
            return Err(format!("{} is not there", root.display()));
        }
        Ok(Self { name: name.to_owned(), folder, target, arguments: Vec::new(), roots: vec![root] })
    }

    /// The crate as cargo builds it with these arguments.
    pub(super) fn with(self, arguments: &[&str]) -> Self {
        Self { arguments: arguments.iter().map(|&argument| argument.to_owned()).collect(), ..self }
    }

    /// The crate together with those that these are the roots of.
    pub(super) fn rebuilt_with(self, roots: &[PathBuf]) -> Self {
        Self { roots: roots.to_vec(), ..self }
    }

    /// The files that a release build has read: what features leave out is not among them.
    pub(super) fn sources(&self) -> Result<Vec<PathBuf>, String> {
        let source = std::path::absolute(self.folder.join("src")).map_err(|error| error.to_string())?;
        let mut files = prerequisites(&self.artifact("d"))?;
        files.retain(|file| file.starts_with(&source));
        Ok(files)
    }

    /// What a release build leaves.
    fn artifact(&self, extension: &str) -> PathBuf {
        self.target.join("release").join(format!("lib{}.{extension}", self.name.replace('-', "_")))
    }

    /// CPU seconds of building it alone.
    #[allow(clippy::disallowed_methods, reason = "cargo compares times of files with the clock")]
    pub(super) fn build(&self, build: Build) -> Result<f64, String> {
        for root in &self.roots {
            // The newer root makes cargo compile the crate, and nothing else.
            let touched = File::options().append(true).open(root);
            touched
                .and_then(|file| file.set_modified(SystemTime::now()))
                .map_err(|error| format!("cannot touch {}: {error}", root.display()))?;
        }
        children_cpu(|| self.cargo(build))
    }

    /// CPU seconds of building it with all that it depends on and that is not there yet.
    pub(super) fn cold(&self, build: Build) -> Result<f64, String> {
        children_cpu(|| self.cargo(build))
    }

    fn cargo(&self, build: Build) -> Result<(), String> {
        let mut command = cargo::command();
        match build {
            Build::Check => command.arg("check"),
            Build::Release => command.args(["build", "--release"]),
        };
        command.args(["--quiet", "--package", &self.name, "--manifest-path"]).arg(self.folder.join("Cargo.toml"));
        command.args(&self.arguments);
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

/// The files that the compiler has read for crates whose names begin so.
pub(super) fn read_files(folder: &Path, crates: &str) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| failed("read", folder, &error))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| failed("read", folder, &error))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with(crates) && name.ends_with(".d") {
            files.extend(prerequisites(&path)?);
        }
    }
    files.sort();
    files.dedup();
    Ok(files)
}

/// What the first rule of a makefile depends on.
fn prerequisites(path: &Path) -> Result<Vec<PathBuf>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| failed("read", path, &error))?;
    let (_, files) = text.lines().next().and_then(|rule| rule.split_once(": ")).unwrap_or_default();
    // A blank of a name has a backslash before it.
    let files = files.trim_end().replace("\\ ", "\0");
    Ok(files.split(' ').map(|file| PathBuf::from(file.replace('\0', " "))).collect())
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
