//! Turns the spec of Tencent Cloud services into Rust.
//!
//! The way of the data, walked once and without touching a disk:
//!
//! 1. [`SourceMap`]: the files as text;
//! 2. `yaml`, `raw`: what stands in them, every key with its place;
//! 3. `check`: names, references, limits and examples, all problems at once;
//! 4. [`Model`]: what holds;
//! 5. `emit`: one pure function per kind of Rust item;
//! 6. `print`: the text of each file.

mod check;
mod diagnostic;
pub mod diff;
mod dump;
mod embedded;
mod emit;
mod extract;
mod github;
pub mod import;
mod json;
pub mod lint;
pub mod model;
mod print;
mod raw;
mod render;
mod schema;
pub mod shapes;
mod source;
pub mod trace;
mod upstream;
mod words;
mod yaml;

use std::collections::BTreeMap;

pub use diagnostic::{Code, Diagnostic, Diagnostics, Place};
pub use dump::dump;
pub use render::{MOST_DRAWN, Style, render};
pub use schema::{modeline, schemas};
pub use source::{FileId, Position, SourceFile, SourceMap, Span, Spanned};

use model::Model;

/// Checks a spec.
///
/// # Errors
///
/// Every problem of every file, in a stable order.
pub fn check(sources: &SourceMap) -> Result<Model, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let raw = raw::read(sources, &mut diagnostics);
    let model = check::check(&raw, sources, &mut diagnostics);
    diff::check_reviews(&model.reviews, &mut diagnostics);
    diagnostics.finish();
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    let mut model = model;
    for service in &mut model.services {
        let lock = format!("{}/{}/{}", service.name.value, service.version.value, import::LOCK);
        let file = sources.files().find(|(_, file)| file.relative() == lock);
        service.meanings = file.map(|(_, file)| import::meanings(file.text())).unwrap_or_default();
    }
    Ok(model)
}

/// The Rust files of a model: path below the source directory to text. A pure function, byte for byte.
#[must_use]
pub fn generate(model: &Model) -> BTreeMap<String, String> {
    print::files(&emit::plan(model))
}
