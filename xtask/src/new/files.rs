//! Writes the files of a new crate besides its spec and its generated code: manifest, README, tests and an example
//! program.

use std::collections::BTreeMap;

use tc3_spec::model::{Model, Service, rust_name};

use super::home::Home;
use crate::{manifest, readme};

const MANIFEST: &str = include_str!("Cargo.toml.in");
const README: &str = include_str!("README.md.in");
const EXAMPLES_TEST: &str = include_str!("examples.rs.in");
const FIRST_CALL: &str = include_str!("first_call.rs.in");

/// The files of the crate: path below its folder to text.
pub(crate) struct Files<'n> {
    name: &'n str,
    home: &'n Home,
    all: BTreeMap<String, String>,
}

impl<'n> Files<'n> {
    pub(crate) fn new(name: &'n str, home: &'n Home) -> Self {
        Self { name, home, all: BTreeMap::new() }
    }

    /// Files of a folder.
    pub(crate) fn add(&mut self, folder: &str, files: BTreeMap<String, String>) {
        self.all.extend(files.into_iter().map(|(path, text)| (format!("{folder}/{path}"), text)));
    }

    pub(crate) fn all(&self) -> &BTreeMap<String, String> {
        &self.all
    }

    /// What people go on to edit.
    pub(crate) fn add_rest(&mut self, model: &Model, call: Option<&str>) -> Result<(), String> {
        let versions = rows(model, |service| {
            let Service { module, version_module, name, version, .. } = service;
            let module = rust_name::written(module);
            format!("    generated!({module}::{version_module}, \"{}\", \"{}\"),", name.value, version.value)
        });
        let krate = manifest::crate_name(self.name);
        let texts = [
            ("Cargo.toml", self.manifest(model)),
            (".gitignore", "/target\n".to_owned()),
            (".gitattributes", "* text=auto eol=lf\nsrc/** linguist-generated\n".to_owned()),
            ("tests/examples.rs", filled(EXAMPLES_TEST, &[("crate", &krate), ("versions", &versions)])),
            ("examples/first_call.rs", self.first_call(model, &krate, call)?),
            (
                "README.md",
                filled(
                    README,
                    &[
                        ("name", self.name),
                        ("services", &readme::marked(model)),
                        ("feature", newest(model).next().unwrap_or_default()),
                        ("install", &self.home.install()),
                    ],
                ),
            ),
        ];
        self.all.extend(texts.map(|(path, text)| (path.to_owned(), text)));
        Ok(())
    }

    /// The program of the example: an action that is named, or one of the first service.
    fn first_call(&self, model: &Model, krate: &str, action: Option<&str>) -> Result<String, String> {
        let found = model.services.iter().find_map(|service| tc3_emit::first_call(krate, service, action));
        let Some(call) = found else {
            return Err(match action {
                Some(name) => format!("none of the services has an action `{name}`: `--call` names one that they have"),
                None => "none of the services has an action".to_owned(),
            });
        };
        let lines: Vec<String> = call.lines.iter().map(|line| format!("    {line}").trim_end().to_owned()).collect();
        let words = [
            ("crate", krate),
            ("action", call.action.as_str()),
            ("imports", call.imports.as_str()),
            ("lines", &lines.join("\n")),
        ];
        Ok(filled(FIRST_CALL, &words))
    }

    fn manifest(&self, model: &Model) -> String {
        let tested = newest(model).chain(model.services.iter().map(|service| service.feature.as_str()));
        let tested: Vec<String> = tested.chain(["reqwest", "serde-full"]).map(|name| format!("{name:?}")).collect();
        let of_services = rows(model, |service| match service.newest {
            true => format!("{} = [{:?}]\n{} = []", service.newest_feature(), service.feature, service.feature),
            false => format!("{} = []", service.feature),
        });
        let of_runtime: Vec<String> =
            manifest::runtime_features().map(|(name, value)| format!("{name} = {value}")).collect();
        let rust_version = manifest::value(manifest::GENERATED, "[package]", "rust-version").unwrap_or_default();
        let words = [
            ("name", self.name),
            ("rust-version", &rust_version),
            ("of-services", &of_services),
            ("of-runtime", &of_runtime.join("\n")),
            ("tested", &tested.join(", ")),
            ("runtime", &self.home.of("runtime")),
            ("mock", &self.home.of("mock")),
            ("files", &self.home.of("codegen/files")),
            ("spec", &self.home.of("codegen/spec")),
        ];
        filled(MANIFEST, &words)
    }
}

/// The packages that the manifest depends on.
pub(super) fn dependencies() -> impl Iterator<Item = &'static str> {
    let tables = ["[dependencies]", "[dev-dependencies]"];
    tables.into_iter().flat_map(|table| manifest::pairs(MANIFEST, table)).map(|(name, _)| name)
}

/// The services that have a feature for their newest version.
fn newest(model: &Model) -> impl Iterator<Item = &str> {
    model.services.iter().filter(|service| service.newest).map(|service| service.newest_feature())
}

/// A line for each version of a service.
fn rows(model: &Model, row: impl Fn(&Service) -> String) -> String {
    model.services.iter().map(row).collect::<Vec<_>>().join("\n")
}

/// A template with its words: `{{name}}`.
fn filled(template: &str, words: &[(&str, &str)]) -> String {
    words.iter().fold(template.to_owned(), |text, (word, value)| text.replace(&format!("{{{{{word}}}}}"), value))
}
