//! The spec of Tencent Cloud services: its language, the check, and the model.
//!
//! The stages of the data, in order and without touching the disk:
//!
//! 1. [`SourceMap`]: the files as text;
//! 2. `yaml`, `raw`: their keys and values, each with its place;
//! 3. `check`: names, references, limits and examples, all problems at once;
//! 4. [`model::Model`]: the checked facts.
//!
//! `lint`, [`diff`], [`dump`] and [`shapes`] read the model. Nothing here writes Rust or reads the vendor's pages:
//! `tc3-emit` and `tc3-import` do, and depend on this crate.

pub mod amount;
pub mod calendar;
mod check;
mod diagnostic;
pub mod diff;
mod dump;
pub mod embedded;
mod github;
pub mod json;
mod keyword;
pub mod language;
#[cfg(feature = "lint")]
pub mod lint;
pub mod lock;
pub mod meaning;
pub mod model;
pub mod propose;
mod raw;
mod render;
mod schema;
pub mod shapes;
mod source;
pub mod yaml;

pub use diagnostic::{Code, Diagnostic, Diagnostics, Place, Sink};
pub use dump::dump;
pub use raw::{FileKind, RawCorrection, SpecPath, corrections, field_keys, value_keys};
pub use render::{MOST_DRAWN, Style, render};
pub use schema::schemas;
pub use source::{FileId, Position, SourceFile, SourceMap, Span, Spanned};
pub use tc3_runtime::validate::nearest;

use model::Model;

/// Checks a spec.
///
/// # Errors
///
/// Every problem of every file, in a stable order.
pub fn check(sources: &SourceMap) -> Result<Model, Diagnostics> {
    let sink = Sink::default();
    let raw = raw::read(sources, &sink);
    let mut model = check::check(&raw, sources, &sink);
    diff::check_reviews(&model.reviews, &sink);
    sink.finish()?;
    for service in &mut model.services {
        let own = Some((service.name.value.as_str(), service.version.value.as_str()));
        let is_lock = |path: SpecPath<'_>| path.kind == FileKind::Lock && path.version == own;
        let lock = sources.files().find(|(_, file)| SpecPath::parse(file.relative()).is_some_and(is_lock));
        if let Some((id, file)) = lock {
            let noted = lock::read(id, file.text());
            (service.meanings, service.prose, service.conflicts) = (noted.meanings, noted.prose, noted.conflicts);
            service.amounts = noted.amounts;
        }
    }
    Ok(model)
}
