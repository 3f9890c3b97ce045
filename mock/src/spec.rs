//! Reads a spec directory for the server.

use std::fmt;
use std::path::Path;

use tc3_codegen::model::Model;
use tc3_codegen::{SourceMap, Style};
use walkdir::WalkDir;

/// A checked spec.
#[derive(Debug)]
pub struct Spec {
    model: Model,
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
        let mut sources = SourceMap::default();
        for entry in WalkDir::new(directory).follow_links(true).sort_by_file_name() {
            let entry = entry.map_err(|error| SpecError(format!("cannot read the spec: {error}")))?;
            let path = entry.path();
            let is_yaml = path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml");
            if entry.file_type().is_file() && is_yaml {
                let bytes = std::fs::read(path)
                    .map_err(|error| SpecError(format!("cannot read {}: {error}", path.display())))?;
                let relative = path.strip_prefix(directory).unwrap_or(path).to_string_lossy().replace('\\', "/");
                sources.add(&directory.to_string_lossy(), &relative, &bytes);
            }
        }
        let model = tc3_codegen::check(&sources)
            .map_err(|diagnostics| SpecError(tc3_codegen::render(&diagnostics, &sources, Style::Plain)))?;
        if model.services.is_empty() {
            return Err(SpecError(format!("{} holds no service", directory.display())));
        }
        Ok(Self { model })
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
