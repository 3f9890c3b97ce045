//! Imports every service of a spec that the packages have, in memory.

use std::collections::BTreeMap;
use std::path::Path;

use tc3_import::{Report, Request};
use tc3_spec::SourceMap;
use tc3_spec::lock::LOCK;

use crate::package::{NotFound, Packages, Version};
use crate::{generate, import, stage};

/// A spec before and after the imports: path below its directory to text, locks among them.
pub(super) struct Renewed {
    pub(super) before: BTreeMap<String, String>,
    pub(super) after: BTreeMap<String, String>,
    pub(super) services: Vec<Service>,
    /// Services of the spec that no package has.
    pub(super) absent: Vec<String>,
}

/// What became of a service.
pub(super) struct Service {
    pub(super) name: String,
    pub(super) version: String,
    /// What the packages call it.
    pub(super) folder: String,
    pub(super) files: BTreeMap<String, String>,
    pub(super) report: Report,
}

impl Renewed {
    /// Imports what the packages have of each service, over what the imports before have made.
    pub(super) fn of(spec: &Path, packages: &Packages, as_of: Option<&str>) -> Result<Self, String> {
        let sources = tc3_files::spec_with_locks(spec)?;
        let model = generate::check(&sources, "nothing was imported")
            .map_err(|_| "the spec has to be right before something is imported")?;
        let texts: BTreeMap<String, String> =
            sources.files().map(|(_, file)| (file.relative().to_owned(), file.text().to_owned())).collect();
        let mut renewed = Self { before: texts.clone(), after: texts, services: Vec::new(), absent: Vec::new() };
        for service in &model.services {
            let request = Request {
                service: service.name.value.clone(),
                version: service.version.value.clone(),
                as_of: as_of.map(str::to_owned),
                ..Request::default()
            };
            renewed.import(spec, packages, request)?;
        }
        Ok(renewed)
    }

    fn import(&mut self, spec: &Path, packages: &Packages, request: Request) -> Result<(), String> {
        let found = match packages.find(&request.service, Some(&request.version)) {
            Ok((_, found)) => found,
            Err(NotFound::Absent(_)) => {
                self.absent.push(format!("{} {}", request.service, request.version));
                return Ok(());
            }
            Err(NotFound::Unreadable(reason)) => return Err(reason),
        };
        let folder = spec.join(&request.service).join(&request.version);
        stage::refuse_unfinished(&folder)?;
        let inputs = packages.inputs(&found)?;
        let lock = self.after.get(&format!("{}/{}/{LOCK}", request.service, request.version)).cloned();
        let sources = self.sources(&tc3_files::slashed(spec), &self.after);
        let done = tc3_import::import(&request, &sources, lock.as_deref(), &inputs).map_err(|failure| {
            let reason = import::explain(failure, &sources, &inputs, spec, &folder);
            format!("{} {}: {reason}", request.service, request.version)
        })?;
        stage::check_names(done.files.keys())?;
        self.after.extend(done.files.iter().map(|(path, text)| (path.clone(), text.clone())));
        let Request { service: name, version, .. } = request;
        let Version { folder, .. } = found;
        self.services.push(Service { name, version, folder, files: done.files, report: done.report });
        Ok(())
    }

    /// The texts as the check takes them.
    pub(super) fn sources(&self, name: &str, texts: &BTreeMap<String, String>) -> SourceMap {
        let mut sources = SourceMap::default();
        for (path, text) in texts {
            sources.add(name, path, text.as_bytes());
        }
        sources
    }
}
