//! Runs cargo-semver-checks and reads its findings.

use std::collections::{BTreeMap, BTreeSet};

use super::scratch::Scratch;

/// The version of cargo-semver-checks that the last results were made with.
const VERSION: &str = "0.51.0";

/// What each of its lints says: items, in its words.
pub(super) type Majors = BTreeMap<String, BTreeSet<String>>;

/// Every break that it finds between the sides.
pub(super) fn find(scratch: &Scratch) -> Result<Majors, String> {
    let (before, after) = (scratch.folder("before"), scratch.folder("after").join("Cargo.toml"));
    let (before, after) = (before.to_string_lossy(), after.to_string_lossy());
    let output = scratch.cargo(&[
        "semver-checks",
        "--manifest-path",
        &after,
        "--baseline-root",
        &before,
        "--default-features",
        "--release-type",
        "minor",
    ])?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !said.contains("Checked [") {
        let install = format!("`cargo install cargo-semver-checks --version {VERSION} --locked` brings the program");
        return Err(format!("cargo-semver-checks found nothing out; {install}\n{}", said.trim_end()));
    }
    Ok(read(&String::from_utf8_lossy(&output.stdout)))
}

/// Reads `--- failure LINT: … ---`, and the items below `Failed in:`.
fn read(text: &str) -> Majors {
    let mut majors = Majors::new();
    let (mut lint, mut below) = (String::new(), false);
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("--- failure ") {
            lint = rest.split(':').next().unwrap_or_default().to_owned();
            below = false;
        } else if line.starts_with("Failed in:") {
            below = true;
        } else if let Some(item) = line.strip_prefix("  ").filter(|_| below) {
            // The place is one of the scratch crates, and says nothing.
            let item = item.split(" in file ").next().unwrap_or(item).split(" in /").next().unwrap_or(item);
            let item = item.trim_end_matches(", previously");
            let items = majors.entry(lint.clone()).or_default();
            if !items.iter().any(|known| last_names(known) == last_names(item)) {
                items.insert(item.to_owned());
            }
        }
    }
    majors
}

/// The words of an item, each without the path of its module: the same item stands under several.
pub(super) fn last_names(item: &str) -> Vec<&str> {
    let words = item.split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | ':'))).filter(|word| !word.is_empty());
    words.map(|word| word.strip_prefix("tc3::").map_or(word, |path| own_part(path))).collect()
}

/// `Operator::app_id` of `essbasic::v2021_05_26::Operator::app_id`: modules begin with a lower-case letter.
fn own_part(path: &str) -> &str {
    let at =
        path.split("::").take_while(|part| part.starts_with(|c: char| c.is_lowercase())).map(|part| part.len() + 2);
    path.get(at.sum::<usize>()..).unwrap_or(path)
}

#[cfg(test)]
mod tests {
    #[test]
    fn items_are_read_once_each() {
        let text = "\n--- failure enum_missing: pub enum removed or renamed ---\n\nDescription:\nA text.\n  ref: x\n\nFailed in:\n  \
                    enum tc3::demo::v2020::Kind, previously in file /x/before/src/a.rs:3\n  enum tc3::demo::Kind, previously in file \
                    /x/before/src/a.rs:3\n\n--- failure inherent_method_missing: gone ---\n\nFailed in:\n  Ping::name, previously in file \
                    /x/b.rs:9\n";
        let majors = super::read(text);
        let found: Vec<(&str, usize)> = majors.iter().map(|(lint, items)| (lint.as_str(), items.len())).collect();
        assert_eq!(found, [("enum_missing", 1), ("inherent_method_missing", 1)]);
        assert_eq!(super::last_names("tc3::demo::v2020::Operator::app_id no longer takes Self")[0], "Operator::app_id");
    }
}
