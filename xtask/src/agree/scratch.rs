//! Writes both sides as crates below `target/agree`, with the caller beside them, and runs cargo on them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Output;

use tc3_spec::model::Model;

use crate::{cargo, failed};

/// Features of the runtime with which generated code has more, and that bring no transport.
pub(super) const FEATURES: [&str; 2] = ["callbacks", "encryption"];

/// Where the crates stand.
pub(super) struct Scratch {
    root: PathBuf,
    runtime: PathBuf,
    lock: PathBuf,
    /// Held as long as the folders are in use: another comparison waits.
    _turn: File,
}

impl Scratch {
    /// Empty folders for another comparison. What cargo has built of the dependencies stays.
    pub(super) fn new(repository: &Path) -> Result<Self, String> {
        let here = std::env::current_dir().map_err(|error| format!("no path to here: {error}"))?;
        let repository = here.join(repository);
        let root = repository.join("target").join("agree");
        let turn = cargo::turn(&root)?;
        let scratch =
            Self { root, runtime: repository.join("runtime"), lock: repository.join("Cargo.lock"), _turn: turn };
        for side in ["before", "after", "caller"] {
            let folder = scratch.folder(side);
            if folder.exists() {
                std::fs::remove_dir_all(&folder)
                    .map_err(|error| format!("cannot remove {}: {error}", folder.display()))?;
            }
        }
        Ok(scratch)
    }

    /// The folder of a crate.
    pub(super) fn folder(&self, side: &str) -> PathBuf {
        self.root.join(side)
    }

    /// A generated crate.
    pub(super) fn write_generated(
        &self,
        side: &str,
        model: &Model,
        files: &BTreeMap<String, String>,
    ) -> Result<(), String> {
        let mut features = String::from("reqwest = []\nserde-full = [\"tc3-runtime/serde-full\"]\n");
        let mut default = Vec::new();
        for feature in FEATURES {
            let _ = writeln!(features, "{feature} = [\"tc3-runtime/{feature}\"]");
            default.push(format!("{feature:?}"));
        }
        for service in &model.services {
            if service.newest {
                let _ = writeln!(features, "{} = [{:?}]", service.newest_feature(), service.feature);
            }
            let _ = writeln!(features, "{} = []", service.feature);
            default.push(format!("{:?}", service.feature));
        }
        let manifest = format!(
            "[package]\nname = \"tc3\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[features]\ndefault = [{}]\n{features}\n\
             [dependencies]\ntc3-runtime = {{ path = {:?}, features = [\"client\"] }}\n\n[workspace]\n",
            default.join(", "),
            self.runtime
        );
        self.write(side, "Cargo.toml", &manifest)?;
        files.iter().try_for_each(|(path, text)| self.write(side, &format!("src/{path}"), text))
    }

    /// The caller, of one of the sides.
    pub(super) fn write_caller(&self, of: &str, text: &str) -> Result<(), String> {
        let manifest = format!(
            "[package]\nname = \"caller\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\ntc3 = {{ path = {:?} }}\n\
             tc3-runtime = {{ path = {:?} }}\n\n[workspace]\n",
            self.folder(of),
            self.runtime
        );
        self.write("caller", "Cargo.toml", &manifest)?;
        self.write("caller", "src/lib.rs", text)
    }

    /// Writes a file of a crate; each has the versions of this repository.
    fn write(&self, side: &str, path: &str, text: &str) -> Result<(), String> {
        let file = self.folder(side).join(path);
        let unwritable = |error: std::io::Error| failed("write", &file, &error);
        std::fs::create_dir_all(file.parent().unwrap_or(&file)).map_err(unwritable)?;
        std::fs::write(&file, text).map_err(unwritable)?;
        if path == "Cargo.toml" {
            std::fs::copy(&self.lock, self.folder(side).join("Cargo.lock")).map_err(unwritable)?;
        }
        Ok(())
    }

    /// Runs cargo.
    pub(super) fn cargo(&self, arguments: &[&str]) -> Result<Output, String> {
        let mut command = cargo::command();
        command.args(arguments).current_dir(&self.root);
        command.env("CARGO_TARGET_DIR", self.root.join("target"));
        command.output().map_err(|error| format!("cannot run cargo: {error}"))
    }
}
