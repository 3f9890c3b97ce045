//! Spec directories for the tests of this crate.
#![allow(dead_code, reason = "each test file uses its part")]

pub(crate) mod import;
pub(crate) mod schema;

use std::path::{Path, PathBuf};

use tc3_codegen::SourceMap;

/// Files of a spec: path relative to the directory that holds `spec/`, and text.
pub(crate) type Files = Vec<(String, String)>;

/// The folder of this package, asked of cargo when the test runs: another worktree may have built it.
pub(crate) fn package() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("run by cargo"))
}

/// The folder of cases.
pub(crate) fn cases() -> PathBuf {
    package().join("tests/cases")
}

/// Every case, by name.
pub(crate) fn all_cases() -> Vec<PathBuf> {
    let mut cases: Vec<_> = std::fs::read_dir(cases())
        .expect("cases")
        .map(|entry| entry.expect("case").path())
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    cases
}

/// The spec of the product.
pub(crate) fn product() -> Files {
    read(package().parent().expect("workspace"))
}

/// The `.yaml` files below `root/spec`.
pub(crate) fn read(root: &Path) -> Files {
    let mut files = Vec::new();
    for path in below(&root.join("spec"))
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
    {
        let name = path.strip_prefix(root).expect("below root").to_str().expect("UTF-8").replace('\\', "/");
        files.push((name, std::fs::read_to_string(&path).expect("readable")));
    }
    files
}

/// Every file below a directory, sorted.
pub(crate) fn below(directory: &Path) -> Vec<PathBuf> {
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

/// The files as the generator takes them.
pub(crate) fn sources(files: &Files) -> SourceMap {
    let mut sources = SourceMap::default();
    for (path, text) in files {
        let relative = path.strip_prefix("spec/").expect("below spec/");
        sources.add("spec", relative, text.as_bytes());
    }
    sources
}
