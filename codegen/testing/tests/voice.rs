//! Checks that texts are free of the habits that [`voice`] lists: documents, module headers, diagnostics, findings,
//! errors and generated documentation.

use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use tc3_testing::voice;

/// Where documents are, the smaller README of a crate among them: the root itself, and folders with what is in them.
const DOCUMENTS: [&str; 5] = ["codegen", "docs", "mock", "runtime", "spec"];

/// Where Rust files are, those of tests and examples and the generated ones among them.
const CRATES: [&str; 5] = ["codegen", "runtime", "mock", "xtask", "generated"];

/// Where the texts of commands, diagnostics and errors are written.
const SOURCES: [&str; 6] =
    ["codegen/spec/src", "codegen/emit/src", "codegen/import/src", "runtime/src", "xtask/src", "mock/src"];

fn root() -> PathBuf {
    tc3_testing::workspace()
}

fn read(path: &Path) -> String {
    let text = std::fs::read_to_string(path);
    assert!(text.is_ok(), "{}: {text:?}", path.display());
    text.unwrap_or_default()
}

/// Files below a directory of the repository that end so, by their path in it.
fn files(directory: &str, end: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut waiting = vec![root().join(directory)];
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.to_string_lossy().ends_with(end) {
                let name = path.strip_prefix(root()).expect("below the root").to_string_lossy().replace('\\', "/");
                found.push((name, read(&path)));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no {end} in {directory}");
    found
}

/// Fails with every habit in these texts, each with the file that has it.
fn assert_free(texts: impl IntoIterator<Item = (String, String)>) {
    let lines = texts.into_iter().flat_map(|(file, text)| {
        voice::habits(&text).into_iter().map(move |habit| format!("{file}: {habit}")).collect::<Vec<_>>()
    });
    let lines: Vec<String> = lines.collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn documents() {
    let own = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"];
    let own = own.map(|name| (name.to_owned(), read(&root().join(name))));
    let others = DOCUMENTS.iter().flat_map(|directory| files(directory, ".md"));
    // What tests compare with has the words of the code.
    let others: Vec<_> = others.filter(|(name, _)| !name.contains("/tests/")).collect();
    for name in ["codegen/spec/README.md", "docs/essbasic.md", "mock/README.md", "spec/README.md"] {
        assert!(others.iter().any(|(found, _)| found == name), "{name} is not read");
    }
    assert_free(others.into_iter().chain(own));
}

#[test]
fn templates_of_a_new_crate() {
    let templates = files("xtask/src/new", ".in");
    assert_free(templates.into_iter().map(|(name, text)| {
        // Of a program what it says, and not the names in it.
        let lines = text.lines().filter(|line| name.ends_with(".md.in") || line.trim_start().starts_with("//"));
        let text = lines.collect::<Vec<_>>().join("\n");
        (name, text)
    }));
}

#[test]
fn texts_of_programs() {
    let sources = SOURCES.iter().flat_map(|directory| files(directory, ".rs"));
    let sources = sources.filter(|(name, _)| !name.ends_with("/tests.rs"));
    assert_free(sources.flat_map(|(name, text)| {
        let tokens = text.parse::<TokenStream>();
        assert!(tokens.is_ok(), "{name} is not Rust");
        let mut literals = Vec::new();
        collect(tokens.unwrap_or_default(), &mut literals);
        literals.into_iter().map(move |text| (name.clone(), text)).collect::<Vec<_>>()
    }));
}

/// The texts in a program. Attributes are skipped: those of documentation are for developers, and what is emitted from one is
/// seen in the generated code.
fn collect(tokens: TokenStream, literals: &mut Vec<String>) {
    let mut after_hash = false;
    for token in tokens {
        let attribute = after_hash;
        after_hash =
            matches!(&token, TokenTree::Punct(mark) if mark.as_char() == '#' || mark.as_char() == '!' && attribute);
        match token {
            TokenTree::Group(_) if attribute => {}
            TokenTree::Group(group) => collect(group.stream(), literals),
            TokenTree::Literal(literal) => literals.extend(unquoted(&literal.to_string())),
            _ => {}
        }
    }
}

/// The text of a literal, its line continuations joined.
fn unquoted(literal: &str) -> Option<String> {
    let text = literal.trim_start_matches(['r', '#']).strip_prefix('"')?.trim_end_matches('#').strip_suffix('"')?;
    Some(text.replace("\\\n", " ").replace("\\n", " "))
}

#[test]
fn module_headers() {
    let sources: Vec<_> = CRATES.iter().flat_map(|directory| files(directory, ".rs")).collect();
    for name in ["codegen/spec/src/lib.rs", "generated/examples/pages.rs", "xtask/tests/voice.rs"] {
        assert!(sources.iter().any(|(found, _)| found == name), "{name} is not read");
    }
    assert_free(sources.into_iter().map(|(name, text)| {
        let header = text.lines().filter_map(|line| line.trim_start().strip_prefix("//!"));
        let header = header.collect::<Vec<_>>().join("\n");
        (name, header)
    }));
}

#[test]
fn expected_diagnostics_and_findings() {
    // Other lines show the spec of the case and its path.
    let own = |text: &str| {
        let shown = |line: &&str| {
            let line = line.trim_start();
            line.starts_with(|c: char| c.is_ascii_digit()) || line.starts_with("-->") || line.starts_with(":::")
        };
        text.lines().filter(|line| !shown(line)).collect::<Vec<_>>().join("\n")
    };
    let goldens = files("codegen/spec/tests/cases", "diagnostics.txt").into_iter();
    assert_free(goldens.chain(files("codegen/spec/tests/lint", "findings.txt")).map(|(name, text)| (name, own(&text))));
}

#[test]
fn generated_documentation() {
    assert_free(files("generated/src", ".rs").into_iter().map(|(name, text)| {
        let comments = text.lines().filter_map(|line| {
            let line = line.trim_start();
            line.strip_prefix("///").or_else(|| line.strip_prefix("//!"))
        });
        (name, comments.collect::<Vec<_>>().join("\n"))
    }));
    assert_free(files("spec/schema", ".json"));
}

#[test]
fn a_habit_is_found_and_an_exception_is_not() {
    for text in
        ["`x` is no value", "It is\nno value", "A key STANDS here", "This, too.", "to whom", "at most so many bytes"]
    {
        assert_eq!(voice::habits(text).len(), 1, "{text}");
    }
    for text in ["There is no value", "It is no longer used", "understands", "a standard", "told_here", ", too many"] {
        assert!(voice::habits(text).is_empty(), "{text}");
    }
}
