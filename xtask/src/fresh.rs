//! Creates a spec from scratch: error codes of all services with their meanings, and versions of services as in the
//! vendor's packages.

use std::collections::BTreeMap;
use std::path::Path;

use tc3_import::Request;
use tc3_spec::model::Model;
use tc3_spec::{FileKind, SourceMap};

use crate::generate::{self, Wrong};
use crate::package::{Packages, Version};
use crate::{import, stage};

/// What errors of all services mean: our own words, which every spec begins with.
const COMMON_ERRORS: &str = include_str!("../../spec/common/errors.yaml");

/// A version of a service that is asked for, such as `sms` or `cvm@2017-03-12`.
pub(crate) struct Wanted {
    pub(crate) service: String,
    pub(crate) version: Option<String>,
}

/// The files of a spec: path below its directory to text.
pub(crate) struct Fresh(BTreeMap<String, String>);

impl Wanted {
    pub(crate) fn parse(text: &str) -> Self {
        match text.split_once('@') {
            Some((service, version)) => Self { service: service.to_owned(), version: Some(version.to_owned()) },
            None => Self { service: text.to_owned(), version: None },
        }
    }
}

impl Fresh {
    pub(crate) fn new() -> Self {
        Self(BTreeMap::from([(FileKind::CommonErrors.name().to_owned(), COMMON_ERRORS.to_owned())]))
    }

    /// Adds a version that was found in packages, as the request wants it.
    pub(crate) fn import(&mut self, packages: &Packages, found: &Version, request: &Request) -> Result<(), String> {
        let inputs = packages.inputs(found)?;
        let mut sources = SourceMap::default();
        sources.add("spec", FileKind::CommonErrors.name(), COMMON_ERRORS.as_bytes());
        let folder = Path::new("spec").join(&request.service).join(&request.version);
        let done = tc3_import::import(request, &sources, None, &inputs)
            .map_err(|failure| import::explain(failure, &sources, &inputs, Path::new("spec"), &folder))?;
        stage::check_names(done.files.keys())?;
        if done.files.keys().any(|path| self.0.contains_key(path)) {
            return Err(format!("`{} {}` is asked for twice; nothing was written", request.service, request.version));
        }
        self.0.extend(done.files);
        Ok(())
    }

    /// The facts. What is wrong with them is printed.
    pub(crate) fn model(&self) -> Result<Model, Wrong> {
        let mut sources = SourceMap::default();
        for (path, text) in self.0.iter().filter(|(path, _)| SourceMap::is_yaml(path)) {
            sources.add("spec", path, text.as_bytes());
        }
        Ok(generate::check(&sources, "nothing was written")?.with_vendor_texts())
    }

    pub(crate) fn into_files(self) -> BTreeMap<String, String> {
        self.0
    }
}
