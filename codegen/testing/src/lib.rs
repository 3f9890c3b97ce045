//! Code shared by the tests of several crates: specs in folders, a harness with a test for each, a reader of JSON
//! Schema, a source of numbers for property tests, and habits of wording.

pub mod harness;
pub mod random;
pub mod schema;
pub mod voice;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
#[cfg(feature = "spec")]
use tc3_spec::SourceMap;

/// Files of a spec: path relative to the directory that holds `spec/`, and text.
pub type Files = Vec<(String, String)>;

/// The folder of the package under test, asked of cargo when the test runs: another worktree may have built it.
#[must_use]
pub fn package() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("run by cargo"))
}

/// The folder of the workspace.
#[must_use]
pub fn workspace() -> PathBuf {
    let package = package();
    let root = package.ancestors().find(|folder| folder.join("Cargo.lock").exists());
    root.expect("a workspace").to_owned()
}

/// The folders in a folder of the package under test, by name: its cases.
#[must_use]
pub fn cases(folder: &str) -> Vec<PathBuf> {
    folders(&package().join(folder))
}

/// Valid specs that between them have everything: the cases of the generation, each with the Rust that it gives.
#[must_use]
pub fn valid_cases() -> Vec<PathBuf> {
    folders(&workspace().join("codegen/emit/tests/cases"))
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("cases");
    let mut folders: Vec<_> = entries.map(|entry| entry.expect("case").path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    assert!(!folders.is_empty(), "no case in {}", folder.display());
    folders
}

/// The spec of the product.
#[must_use]
pub fn product() -> Files {
    read(&workspace())
}

/// The `.yaml` files below `root/spec`.
#[must_use]
pub fn read(root: &Path) -> Files {
    let yaml = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "yaml");
    let text = |path: PathBuf| (slashed(&path, root), std::fs::read_to_string(&path).expect("readable"));
    below(&root.join("spec")).into_iter().filter(yaml).map(text).collect()
}

/// The same, with what the last import noted: `upstream.lock`.
#[must_use]
pub fn read_with_locks(root: &Path) -> Files {
    let locks = below(&root.join("spec")).into_iter().filter(|path| path.ends_with("upstream.lock"));
    let text = |path: PathBuf| (slashed(&path, root), std::fs::read_to_string(&path).expect("readable"));
    read(root).into_iter().chain(locks.map(text)).collect()
}

/// Every file below a directory, sorted.
#[must_use]
pub fn below(directory: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut waiting = vec![directory.to_owned()];
    while let Some(directory) = waiting.pop() {
        for entry in std::fs::read_dir(&directory).into_iter().flatten() {
            let path = entry.expect("entry").path();
            if path.is_dir() { waiting.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files
}

/// Compares with a folder, byte for byte, and with no other file in it. `UPDATE_EXPECT=1` writes the files.
///
/// # Panics
///
/// A file differs, or is no longer among them.
pub fn expect_folder(folder: &Path, files: &BTreeMap<String, String>) {
    for (path, text) in files {
        expect_text(&folder.join(path), text);
    }
    for path in below(folder) {
        assert!(files.contains_key(&slashed(&path, folder)), "{} is no longer written", path.display());
    }
}

/// Compares with a file, whose folder need not be there yet.
pub fn expect_text(path: &Path, text: &str) {
    // expect-test writes files, not folders.
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("folder");
    expect_file![path].assert_eq(text);
}

/// A path below a folder, with `/` between its parts.
#[must_use]
pub fn slashed(path: &Path, folder: &Path) -> String {
    path.strip_prefix(folder).expect("below").to_str().expect("UTF-8").replace('\\', "/")
}

/// The files as the check takes them.
#[cfg(feature = "spec")]
#[must_use]
pub fn sources(files: &Files) -> SourceMap {
    let mut sources = SourceMap::default();
    for (path, text) in files {
        let relative = path.strip_prefix("spec/").expect("below spec/");
        sources.add("spec", relative, text.as_bytes());
    }
    sources
}
