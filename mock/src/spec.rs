//! Reads a spec directory for the server.

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::path::{Path, PathBuf};

use tc3_spec::model::{Model, Service};
use tc3_spec::{FileKind, SpecPath, Style};

use crate::state::Description;

/// A spec of more files than these is read service by service, when a service is first called.
const MAX_FILES_AT_ONCE: usize = 2_000;

/// A checked spec.
#[derive(Debug)]
pub struct Spec {
    pub(crate) model: Model,
    /// What the server remembers of each service of the model, where a file says so.
    pub(crate) descriptions: Vec<Option<Description>>,
    /// Services that are read when they are called, where there are many.
    pub(crate) deferred: Vec<Deferred>,
    /// Actions whose first example was asked for by [`Spec::prefer`]: service, version and name.
    pub(crate) preferring: BTreeSet<[String; 3]>,
}

/// A version of a service that has not been read yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Deferred {
    pub(crate) directory: PathBuf,
    pub(crate) name: String,
    pub(crate) version: String,
    /// The names of its actions, which are those of their files.
    pub(crate) actions: Vec<String>,
}

/// Why a spec cannot be served. `Display` says it all, diagnostics included.
#[derive(Debug)]
pub struct SpecError(String);

impl Spec {
    /// Reads and checks every `.yaml` file below a directory. Where there are thousands, it is read service by service,
    /// when a service is first called; what is wrong is then said to those who call it.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or the spec or a file that says what to remember of a service is wrong.
    pub fn load(directory: impl AsRef<Path>) -> Result<Self, SpecError> {
        let directory = directory.as_ref();
        let files = tc3_files::paths(directory)?;
        let mut spec = Self {
            model: Model { services: Vec::new(), reviews: Vec::new() },
            descriptions: Vec::new(),
            deferred: Vec::new(),
            preferring: BTreeSet::new(),
        };
        if files.len() > MAX_FILES_AT_ONCE {
            spec.deferred = deferred(directory, &files);
        } else {
            (spec.model, spec.descriptions) = read(directory, &files)?;
        }
        if spec.model.services.is_empty() && spec.deferred.is_empty() {
            return Err(SpecError(format!("{} holds no service", directory.display())));
        }
        Ok(spec)
    }

    /// Reads `spec/` of the workspace in which the program runs: upwards from the package that cargo runs, else from the
    /// current directory. For programs of this workspace, from whichever folder they are started.
    ///
    /// # Errors
    ///
    /// There is no such workspace; else those of [`Spec::load`].
    pub fn of_workspace() -> Result<Self, SpecError> {
        let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let current = std::env::current_dir().unwrap_or_default();
        let root = tc3_files::workspace(package.as_deref(), &current).ok_or_else(|| {
            let message =
                "no folder above the current directory has `spec/` and a workspace's `Cargo.toml`; name a spec";
            SpecError(message.to_owned())
        })?;
        Self::load(root.join("spec"))
    }

    /// Puts an example before the others of its action. Where several show the same request, this one answers.
    ///
    /// # Errors
    ///
    /// No action of this name has an example of this name. Of a spec that is read service by service, those that have the action
    /// are read now; the error says which of them are wrong, and why.
    pub fn prefer(mut self, action: &str, example: &str) -> Result<Self, SpecError> {
        let wrong = self.read(action);
        let mut found = false;
        for service in &mut self.model.services {
            for action in service.actions.iter_mut().filter(|item| item.name.value == action) {
                if let Some(index) = action.examples.iter().position(|item| item.name.value == example) {
                    action.examples[..=index].rotate_right(1);
                    let key = [&service.name, &service.version, &action.name].map(|name| name.value.clone());
                    self.preferring.insert(key);
                    found = true;
                }
            }
        }
        let missing = || SpecError(format!("{action} has no example \"{example}\"{}", wrong.concat()));
        if found { Ok(self) } else { Err(missing()) }
    }

    /// Reads the services with an action that were to be read later. Those that are wrong stay unread; returns a line and its
    /// diagnostics for each.
    fn read(&mut self, action: &str) -> Vec<String> {
        let has = |deferred: &mut Deferred| deferred.actions.iter().any(|name| name == action);
        let wanted: Vec<Deferred> = self.deferred.extract_if(.., has).collect();
        let mut wrong = Vec::new();
        for deferred in wanted {
            match deferred.load() {
                Ok((service, description)) => {
                    self.model.services.push(service);
                    self.descriptions.push(description);
                }
                Err(error) => {
                    wrong.push(format!("\ncannot read {} {}: {error}", deferred.name, deferred.version));
                    self.deferred.push(deferred);
                }
            }
        }
        wrong
    }

    /// What the spec says, but for what is read later.
    #[must_use]
    pub fn model(&self) -> &Model {
        &self.model
    }
}

impl Deferred {
    /// Reads the service, with what is common to all and what the server remembers of it.
    pub(crate) fn load(&self) -> Result<(Service, Option<Description>), SpecError> {
        let common = self.directory.join("common");
        // A spec need not have anything in common.
        let mut wanted = if common.is_dir() { tc3_files::paths(&common)? } else { Vec::new() };
        wanted.extend(tc3_files::paths(&self.directory.join(&self.name).join(&self.version))?);
        let (mut model, mut descriptions) = read(&self.directory, &wanted)?;
        let found = model.services.pop().zip(descriptions.pop());
        found.ok_or_else(|| SpecError(format!("{} {} is gone from the spec", self.name, self.version)))
    }
}

/// Reads and checks some files below a directory, with what the server remembers of each service.
fn read(directory: &Path, files: &[PathBuf]) -> Result<(Model, Vec<Option<Description>>), SpecError> {
    let sources = tc3_files::read(&tc3_files::slashed(directory), directory, files)?;
    let model = tc3_spec::check(&sources)
        .map_err(|diagnostics| SpecError(tc3_spec::render(&diagnostics, &sources, Style::Plain)))?;
    let described = |service| Description::load(directory, service).map_err(SpecError);
    let descriptions = model.services.iter().map(described).collect::<Result<_, _>>()?;
    Ok((model, descriptions))
}

/// The services that have a file of their own, each with the names of its actions.
fn deferred(directory: &Path, files: &[PathBuf]) -> Vec<Deferred> {
    let mut services: Vec<Deferred> = Vec::new();
    let mut actions: HashMap<(String, String), Vec<String>> = HashMap::new();
    for path in files {
        let Ok(path) = path.strip_prefix(directory) else { continue };
        let path = tc3_files::slashed(path);
        let Some(SpecPath { kind, version: Some((name, version)), unit }) = SpecPath::parse(&path) else { continue };
        let (name, version) = (name.to_owned(), version.to_owned());
        match kind {
            FileKind::Service => {
                services.push(Deferred { directory: directory.to_owned(), name, version, actions: Vec::new() });
            }
            FileKind::Action => actions.entry((name, version)).or_default().extend(unit.map(str::to_owned)),
            _ => {}
        }
    }
    for service in &mut services {
        let key = (service.name.clone(), service.version.clone());
        service.actions = actions.remove(&key).unwrap_or_default();
    }
    services
}

impl fmt::Display for SpecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SpecError {}

impl From<tc3_files::Unreadable> for SpecError {
    fn from(error: tc3_files::Unreadable) -> Self {
        Self(error.into())
    }
}
