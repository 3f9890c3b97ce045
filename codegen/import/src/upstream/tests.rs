//! Runs one folder per case in `tests/upstream`: inputs as people have them, and what is read from them.
//!
//! `UPDATE_EXPECT=1 cargo test -p tc3-import upstream` updates the expected output.

mod dump;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use tc3_spec::{Sink, SourceMap, Style, render};

use super::combine::combine;
use super::{error_codes, examples, hosts, metadata, page};

/// The cases ask for this service.
const SERVICE: &str = "demo";
const VERSION: &str = "2020-01-01";

fn cases() -> Vec<PathBuf> {
    tc3_testing::cases("tests/upstream")
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn read(folder: &Path) -> (String, String) {
    let mut sources = SourceMap::default();
    for path in entries(folder).iter().filter(|path| !path.ends_with("expected.txt")) {
        let name = path.file_name().unwrap().to_str().unwrap();
        sources.add("", name, &std::fs::read(path).unwrap());
    }
    read_all(&sources)
}

/// Reads every file as what its name says, and puts all of it together.
fn read_all(sources: &SourceMap) -> (String, String) {
    let sink = Sink::default();
    let (mut stated, mut pages, mut worked, mut codes) = (None, Vec::new(), None, None);
    for (id, file) in sources.files() {
        if file.path().ends_with("api.json") {
            stated = metadata::read(id, file, &sink).or(stated);
        } else if file.path().ends_with("examples.json") {
            worked = examples::read(id, file, &sink).or(worked);
        } else if file.path().ends_with("error_codes.json") {
            codes = error_codes::read(id, file, SERVICE, &sink).or(codes);
        } else {
            pages.extend(page::read(id, file, &sink));
        }
    }
    for upstream in stated.iter().chain(&pages) {
        upstream.check_service(SERVICE, VERSION, &sink);
    }
    let diagnostics = sink.finish().err().unwrap_or_default();
    let (mut upstream, disagreements) = combine(stated, pages, worked, codes);
    hosts::settle(&mut upstream, SERVICE, &BTreeSet::new());
    let text = dump::text(&upstream, &disagreements, sources);
    (text, render(&diagnostics, sources, Style::Plain))
}

#[test]
fn every_input_is_read_as_what_stands_beside_it() {
    for case in cases() {
        let (text, diagnostics) = read(&case);
        expect_file![case.join("expected.txt")].assert_eq(&format!("{text}{diagnostics}"));
    }
}

#[test]
fn a_file_that_was_cut_is_no_panic() {
    for path in cases().iter().flat_map(|case| entries(case)) {
        let bytes = std::fs::read(&path).unwrap();
        for at in (0..bytes.len()).step_by(13) {
            let mut sources = SourceMap::default();
            // Its beginning and its end, cut in the middle of a letter, too.
            sources.add("", path.file_name().unwrap().to_str().unwrap(), &bytes[..at]);
            sources.add("", "page", &bytes[at..]);
            read_all(&sources);
        }
    }
}

#[test]
fn other_encodings_are_told_at_their_first_wrong_byte() {
    let mut sources = SourceMap::default();
    sources.add("", "api.json", b"{\"actions\": \"\xb4\xf0\"}");
    sources.add("", "page.txt", b"1. \xb4\xf0");
    let (_, diagnostics) = read_all(&sources);
    for place in ["api.json:1:14", "page.txt:1:4"] {
        assert!(diagnostics.contains(place) && diagnostics.contains("not UTF-8"), "{diagnostics}");
    }
}

#[test]
fn a_wrong_file_is_not_told_line_by_line() {
    let members = r#"{"name": 5},"#.repeat(1000);
    let text = format!(r#"{{"actions": {{}}, "metadata": {{}}, "objects": {{"A": {{"members": [{members}{{}}]}}}}}}"#);
    let mut sources = SourceMap::default();
    sources.add("", "api.json", text.as_bytes());
    let (_, diagnostics) = read_all(&sources);
    assert!(diagnostics.matches("E0703").count() < 30, "{diagnostics}");
}
