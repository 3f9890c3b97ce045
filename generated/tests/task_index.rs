//! `docs/essbasic.md` lists every method of the client by task: all of them, each once, and no other.
#![cfg(all(feature = "serde-full", feature = "essbasic"))]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use tc3::essbasic::v2021_05_26::actions::ENTRIES;
use tc3_mock::Spec;

/// What a row of the index says: `| task | [`method`](link) | `action` |`.
struct Row {
    method: String,
    link: String,
    action: String,
}

fn docs() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where the package is");
    Path::new(&package).join("../docs")
}

fn index() -> String {
    std::fs::read_to_string(docs().join("essbasic.md")).expect("the index")
}

/// The rows of a table that name a method; head and rule of a table name none.
fn rows(text: &str) -> Vec<Row> {
    let row = |line: &str| {
        let cells: Vec<&str> = line.strip_prefix('|')?.strip_suffix('|')?.split('|').map(str::trim).collect();
        let [_task, call, action] = cells.try_into().ok()?;
        let (method, link) = call.strip_prefix("[`")?.strip_suffix(')')?.split_once("`](")?;
        let action = action.strip_prefix('`')?.strip_suffix('`')?;
        Some(Row { method: method.to_owned(), link: link.to_owned(), action: action.to_owned() })
    };
    text.lines().filter_map(row).collect()
}

/// Method and action of everything the crate can call.
fn callable() -> BTreeSet<(String, String)> {
    let spec = Spec::of_workspace().expect("a valid spec");
    let services = spec.model().services.iter().filter(|service| service.module == "essbasic" && service.newest);
    let methods: BTreeMap<String, String> = services
        .flat_map(|service| &service.actions)
        .map(|action| (action.name.value.clone(), action.rust.clone()))
        .collect();
    ENTRIES.iter().map(|entry| entry.info().name).map(|name| (methods[name].clone(), name.to_owned())).collect()
}

#[test]
fn every_method_is_listed_once() {
    let mut listed = BTreeSet::new();
    for row in rows(&index()) {
        let pair = (row.method, row.action);
        assert!(listed.insert(pair.clone()), "docs/essbasic.md lists {pair:?} twice: remove one");
    }
    let callable = callable();
    let missing: Vec<_> = callable.difference(&listed).collect();
    assert!(missing.is_empty(), "docs/essbasic.md lacks {missing:?}: add each to the task it belongs to");
    let gone: Vec<_> = listed.difference(&callable).collect();
    assert!(gone.is_empty(), "docs/essbasic.md lists what the client does not have, remove it: {gone:?}");
}

#[test]
fn the_stated_numbers_are_right() {
    let number = ENTRIES.len();
    let readme = std::fs::read_to_string(docs().join("../README.md")).expect("README.md");
    for (file, text, stated) in [
        ("docs/essbasic.md", index(), format!("All {number} methods of `tc3::essbasic::Client`")),
        ("README.md", readme, format!("| `essbasic` | 2021-05-26 | {number} |")),
    ] {
        assert!(text.contains(&stated), "{file} has to say: {stated}");
    }
}

#[test]
fn every_link_leads_to_its_method() {
    for row in rows(&index()) {
        let file = docs().join(&row.link);
        let code = std::fs::read_to_string(&file).unwrap_or_default();
        let method = format!("pub fn {}(", row.method);
        assert!(code.contains(&method), "{} does not define `{}`", row.link, row.method);
    }
}
