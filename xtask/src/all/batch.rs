//! Writes a batch to disk: a workspace with a crate for each version, which cargo checks once.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use super::log::Log;
use super::make::Made;
use crate::{cargo, failed, manifest};

/// What the name of every crate begins with, by which what is left of them is found.
pub(super) const PREFIX: &str = "tc3_all_";

/// The lints of generated code in this repository.
const LINTS: &str = "[lints.rust]\nmissing_docs = \"warn\"\nunreachable_pub = \"warn\"\n";

/// Crates that wait to be compiled.
pub(super) struct Batch {
    root: PathBuf,
    runtime: PathBuf,
    lock: PathBuf,
    lines: u64,
    /// Held as long as the folder is in use: another run waits.
    _turn: File,
}

impl Batch {
    /// An empty batch in a folder. What cargo has built of the dependencies there stays.
    pub(super) fn open(root: &Path, repository: &Path) -> Result<Self, String> {
        let absolute = |path: &Path| std::path::absolute(path).map_err(|error| failed("find", path, &error));
        let (root, repository) = (absolute(root)?, absolute(&repository.join("."))?);
        let turn = cargo::turn(&root)?;
        let (runtime, lock) = (repository.join("runtime"), repository.join("Cargo.lock"));
        let mut batch = Self { root, runtime, lock, lines: 0, _turn: turn };
        batch.clear()?;
        Ok(batch)
    }

    /// Lines of Rust in it.
    pub(super) fn lines(&self) -> u64 {
        self.lines
    }

    /// Adds the crate of a version.
    pub(super) fn add(&mut self, made: &Made) -> Result<(), String> {
        let folder = self.root.join("crates").join(&made.name);
        write(&folder.join("Cargo.toml"), &self.manifest(made))?;
        for (path, text) in &made.files {
            write(&folder.join("src").join(path), text)?;
        }
        self.lines += made.lines;
        Ok(())
    }

    /// With all that is generated on, whatever feature it is behind.
    fn manifest(&self, made: &Made) -> String {
        let of_service = made.features.iter().map(|name| format!("{name} = []\n"));
        let runtime: Vec<(&str, &str)> = manifest::runtime_features().collect();
        let of_runtime = runtime.iter().map(|(name, value)| format!("{name} = {value}\n"));
        let features: String = of_service.chain(of_runtime).collect();
        let names = made.features.iter().map(String::as_str).chain(runtime.iter().map(|(name, _)| *name));
        let default: Vec<&str> = names.collect();
        format!(
            "[package]\nname = {:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[features]\ndefault = {default:?}\n{features}\n\
             [dependencies]\ntc3-runtime = {{ path = {:?}, features = [\"client\"] }}\n\n{LINTS}",
            made.name, self.runtime
        )
    }

    /// Compiles the crates, and removes them with what became of them.
    pub(super) fn check(&mut self) -> Result<Log, String> {
        write(&self.root.join("Cargo.toml"), "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n")?;
        // The same versions of everything as in this repository.
        let lock = self.root.join("Cargo.lock");
        fs::copy(&self.lock, &lock).map_err(|error| failed("write", &lock, &error))?;
        let mut command = cargo::command();
        command.args(["check", "--workspace", "--keep-going", "--verbose", "--message-format=json-render-diagnostics"]);
        // Nothing is compiled twice, and what a second time would be faster by takes the most room.
        command.current_dir(&self.root).env("CARGO_INCREMENTAL", "0").env("CARGO_TARGET_DIR", self.root.join("target"));
        let log = Log::of(&mut command)?;
        self.clear()?;
        Ok(log)
    }

    fn clear(&mut self) -> Result<(), String> {
        self.lines = 0;
        remove(&self.root.join("crates"))?;
        for folder in ["deps", ".fingerprint"] {
            let folder = self.root.join("target/debug").join(folder);
            // Not there before the first batch.
            let Ok(entries) = fs::read_dir(&folder) else { continue };
            for entry in entries {
                let path = entry.map_err(|error| failed("read", &folder, &error))?.path();
                if is_of_a_crate(path.file_name().unwrap_or_default()) {
                    remove(&path)?;
                }
            }
        }
        Ok(())
    }
}

/// Whether a file or folder of cargo is about a crate of a batch.
fn is_of_a_crate(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.strip_prefix("lib").unwrap_or(&name).starts_with(PREFIX)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let written = fs::create_dir_all(path.parent().unwrap_or(path)).and_then(|()| fs::write(path, text));
    written.map_err(|error| failed("write", path, &error))
}

/// Removes a file, or a folder with all in it, that may not be there.
fn remove(path: &Path) -> Result<(), String> {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match removed {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(failed("remove", path, &error)),
        _ => Ok(()),
    }
}
