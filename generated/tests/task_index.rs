//! Checks that `docs/<service>.md` lists every method of a client by task: each exactly once, and no others.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use tc3_mock::Spec;

/// The index of one service.
struct Index {
    /// `docs/essbasic.md`.
    name: String,
    text: String,
    /// Method and action of everything that the client can call.
    callable: BTreeSet<(String, String)>,
    /// What the index has to say of their number.
    stated: String,
}

/// What a row of an index says: `| task | [`method`](link) | `action` |`.
struct Row {
    method: String,
    link: String,
    action: String,
}

fn docs() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where the package is");
    Path::new(&package).join("../docs")
}

/// Every index that there is.
fn indexes() -> Vec<Index> {
    let spec = Spec::of_workspace().expect("a valid spec");
    let mut indexes = Vec::new();
    for service in spec.model().services.iter().filter(|service| service.newest) {
        let (module, number) = (&service.module, service.actions.len());
        let Ok(text) = std::fs::read_to_string(docs().join(format!("{module}.md"))) else { continue };
        let pairs = service.actions.iter().map(|action| (action.rust.clone(), action.name.value.clone()));
        indexes.push(Index {
            name: format!("docs/{module}.md"),
            text,
            callable: pairs.collect(),
            stated: format!("All {number} methods of `tc3::{module}::Client`"),
        });
    }
    assert!(!indexes.is_empty(), "docs/ has no index");
    indexes
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

#[test]
fn every_method_is_listed_once() {
    for Index { name, text, callable, .. } in indexes() {
        let mut listed = BTreeSet::new();
        for row in rows(&text) {
            let pair = (row.method, row.action);
            assert!(listed.insert(pair.clone()), "{name} lists {pair:?} twice: remove one");
        }
        let missing: Vec<_> = callable.difference(&listed).collect();
        assert!(missing.is_empty(), "{name} lacks {missing:?}: add each to the task it belongs to");
        let gone: Vec<_> = listed.difference(&callable).collect();
        assert!(gone.is_empty(), "{name} lists what the client does not have, remove it: {gone:?}");
    }
}

#[test]
fn the_stated_number_is_right() {
    for Index { name, text, stated, .. } in indexes() {
        assert!(text.contains(&stated), "{name} has to say: {stated}");
    }
}

#[test]
fn every_link_leads_to_its_method() {
    for row in indexes().iter().flat_map(|index| rows(&index.text)) {
        let file = docs().join(&row.link);
        let code = std::fs::read_to_string(&file).unwrap_or_default();
        let method = format!("pub fn {}(", row.method);
        assert!(code.contains(&method), "{} does not define `{}`", row.link, row.method);
    }
}
