//! Reads a few values of a `Cargo.toml`, without a TOML parser.

use std::path::Path;

/// The manifest of the crate of this repository, which says what generated code needs.
pub(crate) const GENERATED: &str = include_str!("../../generated/Cargo.toml");

/// The features of generated code that pass on to those of the runtime.
pub(crate) fn runtime_features() -> impl Iterator<Item = (&'static str, &'static str)> {
    pairs(GENERATED, "[features]").filter(|(_, value)| value.contains("\"tc3-runtime/"))
}

/// What a table such as `[package]` says, `key = value` on a line each.
pub(crate) fn pairs<'m>(manifest: &'m str, table: &str) -> impl Iterator<Item = (&'m str, &'m str)> {
    let lines = manifest.lines().map(str::trim).skip_while(move |line| *line != table).skip(1);
    let pairs = lines.take_while(|line| !line.starts_with('[')).filter_map(|line| line.split_once('='));
    pairs.map(|(key, value)| (key.trim(), value.trim()))
}

/// The value of `key = "value"` in a table.
pub(crate) fn value(manifest: &str, table: &str, key: &str) -> Option<String> {
    let (_, value) = pairs(manifest, table).find(|(name, _)| *name == key)?;
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    Some(value.strip_prefix(quote)?.split_once(quote)?.0.to_owned())
}

/// The crate whose sources are in a folder, as Rust writes it. `None`: no manifest above the folder names one.
pub(crate) fn crate_of(sources: &Path) -> Option<String> {
    let folder = std::path::absolute(sources).ok()?;
    let text = std::fs::read_to_string(folder.parent()?.join("Cargo.toml")).ok()?;
    let name = value(&text, "[lib]", "name").or_else(|| value(&text, "[package]", "name"))?;
    Some(crate_name(&name))
}

/// Whether Rust can write this as the name of a crate.
pub(crate) fn is_crate(name: &str) -> bool {
    let word = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    word && tc3_spec::model::rust_name::written(name) == name
}

/// The crate of a package, as Rust writes it.
pub(crate) fn crate_name(package: &str) -> String {
    package.replace('-', "_")
}
