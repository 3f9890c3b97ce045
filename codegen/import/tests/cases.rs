//! Runs one folder per case: sources that cannot be read, and the expected diagnostics. `cargo test E0702` runs one.
//!
//! `UPDATE_EXPECT=1 cargo test -p tc3-import --test cases` updates the expected output. `explain` shows the cases; those of specs are
//! in `tc3-spec`.

pub mod support;

use std::path::Path;
use std::process::ExitCode;

use expect_test::expect_file;
use support::Sources;
use tc3_import::{Failure, Request};
use tc3_spec::{Code, SourceMap, Style, render};
use tc3_testing::harness::Tests;
use tc3_testing::tests;

fn main() -> ExitCode {
    Tests::default().cases("tests/cases", case_gives_its_diagnostics).and(tests![every_code_has_a_case]).run()
}

fn case_gives_its_diagnostics(case: &Path) {
    let request = Request { service: "demo".to_owned(), version: "2020-01-01".to_owned(), ..Request::default() };
    let inputs = Sources::read(&case.join("input")).inputs_in("input");
    let Err(Failure::Inputs(diagnostics)) = tc3_import::import(&request, &SourceMap::default(), None, &inputs) else {
        unreachable!("{} should have been refused for its sources", case.display())
    };
    expect_file![case.join("diagnostics.txt")].assert_eq(&render(&diagnostics, &inputs.sources, Style::Plain));
}

fn every_code_has_a_case() {
    let cases = tc3_testing::cases("tests/cases");
    for code in Code::ALL.iter().filter(|code| code.id().starts_with("E07")) {
        let start = format!("{code}-");
        let shows = |case: &Path| case.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&start));
        assert!(cases.iter().any(|case| shows(case)), "no case for {code}");
    }
}
