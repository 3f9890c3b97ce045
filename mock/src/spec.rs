//! Reads a spec directory for the server.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

use tc3_spec::Style;
use tc3_spec::model::Model;

/// A checked spec.
#[derive(Debug)]
pub struct Spec {
    pub(crate) model: Model,
    /// Names of actions whose first example was asked for by [`Spec::prefer`].
    pub(crate) preferring: BTreeSet<String>,
}

/// Why a spec cannot be served. `Display` says it all, diagnostics included.
#[derive(Debug)]
pub struct SpecError(String);

impl Spec {
    /// Reads and checks every `.yaml` file below a directory.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or the spec is wrong.
    pub fn load(directory: impl AsRef<Path>) -> Result<Self, SpecError> {
        let directory = directory.as_ref();
        let sources = tc3_files::tree(directory).map_err(|error| SpecError(error.into()))?;
        let model = tc3_spec::check(&sources)
            .map_err(|diagnostics| SpecError(tc3_spec::render(&diagnostics, &sources, Style::Plain)))?;
        if model.services.is_empty() {
            return Err(SpecError(format!("{} holds no service", directory.display())));
        }
        Ok(Self { model, preferring: BTreeSet::new() })
    }

    /// Reads `spec/` of the workspace in which the program runs: upwards from the package that cargo runs, else from the
    /// current directory. For programs of this workspace, from whichever folder they are started.
    ///
    /// # Errors
    ///
    /// There is no such workspace, a file cannot be read, or the spec is wrong.
    pub fn of_workspace() -> Result<Self, SpecError> {
        let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let current = std::env::current_dir().ok();
        let starts = [&package, &current].into_iter().flatten();
        let root = starts.flat_map(|start| start.ancestors()).find(|folder| {
            // A program of another worktree may run in this one, so the place where it was built says nothing.
            folder.join("spec").is_dir() && folder.join("Cargo.toml").is_file()
        });
        let root = root.ok_or_else(|| {
            SpecError("no folder above the current directory has `spec/` and a `Cargo.toml`; name a spec".to_owned())
        })?;
        Self::load(root.join("spec"))
    }

    /// Puts an example before the others of its action. Where several show the same request, this one answers.
    ///
    /// # Errors
    ///
    /// No action of this name has an example of this name.
    pub fn prefer(mut self, action: &str, example: &str) -> Result<Self, SpecError> {
        let actions = self.model.services.iter_mut().flat_map(|service| &mut service.actions);
        let mut found = false;
        for action in actions.filter(|item| item.name.value == action) {
            if let Some(index) = action.examples.iter().position(|item| item.name.value == example) {
                action.examples[..=index].rotate_right(1);
                self.preferring.insert(action.name.value.clone());
                found = true;
            }
        }
        if found { Ok(self) } else { Err(SpecError(format!("{action} has no example \"{example}\""))) }
    }

    /// What the spec says.
    #[must_use]
    pub fn model(&self) -> &Model {
        &self.model
    }
}

impl fmt::Display for SpecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SpecError {}
