//! Builds a spec in memory, and sources to import into it.

use std::collections::BTreeMap;
use std::path::Path;

use tc3_import::{Failure, Import, Inputs, Request};
use tc3_spec::lock::LOCK;
use tc3_spec::{Diagnostics, SourceMap, Style};
use tc3_testing::{below, slashed};

/// Files below the spec's directory, that of the last import among them.
#[derive(Clone, Default)]
pub struct Spec {
    /// Path to text.
    pub files: BTreeMap<String, String>,
}

impl Spec {
    /// The files of a folder.
    pub fn read(folder: &Path) -> Self {
        let text = |path: &Path| std::fs::read_to_string(path).expect("readable");
        Self { files: below(folder).iter().map(|path| (slashed(path, folder), text(path))).collect() }
    }

    /// The files that a program loads.
    pub fn sources(&self) -> SourceMap {
        let mut sources = SourceMap::default();
        for (path, text) in self.files.iter().filter(|(path, _)| path.ends_with(".yaml")) {
            sources.add("spec", path, text.as_bytes());
        }
        sources
    }

    /// Imports, and writes nothing.
    pub fn import(&self, request: &Request, sources: &Sources) -> Result<Import, Failure> {
        let lock = self.files.get(&format!("{}/{}/{LOCK}", request.service, request.version));
        tc3_import::import(request, &self.sources(), lock.map(String::as_str), &sources.inputs())
    }

    /// Whether the spec checks and can be generated; what is wrong with it if not.
    pub fn check(&self) -> Result<(), String> {
        let sources = self.sources();
        let model = tc3_spec::check(&sources);
        let model = model.map_err(|diagnostics| tc3_spec::render(&diagnostics, &sources, Style::Plain))?;
        assert!(!tc3_emit::generate(&model).is_empty());
        Ok(())
    }

    /// Takes the files of an import over.
    pub fn write(&mut self, files: &BTreeMap<String, String>) {
        self.files.extend(files.iter().map(|(path, text)| (path.clone(), text.clone())));
    }
}

/// Sources by their names.
#[derive(Clone, Default)]
pub struct Sources(pub(crate) BTreeMap<String, String>);

impl Sources {
    /// The files of a folder.
    pub fn read(folder: &Path) -> Self {
        Self(Spec::read(folder).files)
    }

    /// As an import takes them.
    pub fn inputs(&self) -> Inputs {
        self.inputs_in("")
    }

    /// With the folder that messages show.
    pub fn inputs_in(&self, folder: &str) -> Inputs {
        let mut inputs = Inputs::default();
        for (name, text) in &self.0 {
            let id = inputs.sources.add(folder, name, text.as_bytes());
            match name.as_str() {
                "api.json" => inputs.metadata = Some(id),
                "examples.json" => inputs.examples = Some(id),
                "error_codes.json" | "errorcodes.py" => inputs.error_codes = Some(id),
                _ => inputs.pages.push(id),
            }
        }
        inputs
    }
}

/// Why an import failed.
pub fn told(failure: &Failure, spec: &Spec, sources: &Sources) -> String {
    let draw = |diagnostics: &Diagnostics, sources: &SourceMap| {
        format!("refused\n{}", tc3_spec::render(diagnostics, sources, Style::Plain))
    };
    match failure {
        Failure::Inputs(diagnostics) => draw(diagnostics, &sources.inputs().sources),
        Failure::Spec(diagnostics) => draw(diagnostics, &spec.sources()),
        Failure::Result(sources, diagnostics) => draw(diagnostics, sources),
        Failure::Lock(reason) | Failure::Request(reason) => format!("refused\n{reason}\n"),
    }
}
