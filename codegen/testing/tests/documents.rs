//! Checks that every path named in a document exists.

use tc3_testing::workspace;

const DOCUMENTS: [&str; 4] = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "spec/README.md"];

/// Where paths of the repository begin. What builds write is not among them.
const FOLDERS: [&str; 9] =
    [".ci/", ".github/", "codegen/", "docs/", "generated/", "mock/", "runtime/", "spec/", "xtask/"];

/// Files that a person may add.
const OPTIONAL: [&str; 2] = ["spec/acknowledged.yaml", "spec/review.yaml"];

/// The pieces of code within lines.
fn spans(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(|line| line.split('`').skip(1).step_by(2))
}

/// Whether this is a path as it is, without a placeholder.
fn is_path(span: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    FOLDERS.iter().any(|folder| span.starts_with(folder)) && span.chars().all(plain)
}

#[test]
fn paths() {
    let root = workspace();
    let mut missing = Vec::new();
    for document in DOCUMENTS {
        let text = std::fs::read_to_string(root.join(document)).expect(document);
        let paths: Vec<&str> = spans(&text).filter(|span| is_path(span)).collect();
        assert!(!paths.is_empty(), "{document} names no path");
        let gone = paths.into_iter().filter(|path| !OPTIONAL.contains(path) && !root.join(path).exists());
        missing.extend(gone.map(|path| format!("{document}: {path}")));
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
