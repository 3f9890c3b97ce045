//! Runs one folder per case in `tests/import`: a spec, sources, and the result of importing them.
//!
//! - `spec/`: the spec before, with `upstream.lock` in the folder of the service; none for a service that is new
//! - `input/`: the sources by the names that the vendor gives them, pages under any other
//! - `request`: what is asked, one key a line
//! - `expected/`: `report.txt`, and the files that differ after the import
//!
//! `UPDATE_EXPECT=1 cargo test -p tc3-import --test import` updates the expected output.

#![allow(clippy::panic, reason = "a test fails by panicking")]

pub mod support;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use support::{Sources, Spec, told};
use tc3_import::Request;
use tc3_testing::harness::Tests;
use tc3_testing::{expect_folder, expect_text};

fn main() -> ExitCode {
    Tests::default().cases("tests/import", case_imports_once).run()
}

/// Imports twice. What the first import writes stands beside the case, the second one must write nothing.
fn case_imports_once(case: &Path) {
    let mut spec = Spec::read(&case.join("spec"));
    let (sources, request) = (Sources::read(&case.join("input")), request(case));
    let done = match spec.import(&request, &sources) {
        Ok(done) => done,
        Err(failure) => {
            expect_text(&case.join("expected/report.txt"), &told(&failure, &spec, &sources));
            return expect_folder(&case.join("expected/spec"), &BTreeMap::new());
        }
    };
    let conflicts = done.report.conflicts();
    expect_text(&case.join("expected/report.txt"), &format!("{}{conflicts} conflicts\n", done.report.text()));
    expect_folder(&case.join("expected/spec"), &done.files);
    spec.write(&done.files);
    spec.check().unwrap_or_else(|problem| panic!("{problem}"));
    let again = spec.import(&request, &sources).unwrap_or_else(|failure| panic!("{}", told(&failure, &spec, &sources)));
    assert_eq!(again.files.keys().next(), None, "the second import changes files");
    assert_eq!(again.report.conflicts(), conflicts, "the second import has other conflicts");
}

/// `key: value` a line; several values are parted by blanks.
fn request(case: &Path) -> Request {
    let text = std::fs::read_to_string(case.join("request")).expect("a request");
    let mut request = Request::default();
    for line in text.lines() {
        let (key, value) = line.split_once(": ").expect("key: value");
        let words = || value.split(' ').map(str::to_owned).collect();
        match key {
            "service" => value.clone_into(&mut request.service),
            "version" => value.clone_into(&mut request.version),
            "as_of" => request.as_of = Some(value.to_owned()),
            "only" => request.only = words(),
            "keep" => request.keep = words(),
            "take" => request.take = words(),
            other => unreachable!("{}: a request has no `{other}`", case.display()),
        }
    }
    request
}
