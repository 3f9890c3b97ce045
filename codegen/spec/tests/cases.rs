//! Runs one folder per case: a small spec with mistakes, and the expected diagnostics. `cargo test E0305` runs one.
//!
//! `UPDATE_EXPECT=1 cargo test -p tc3-spec --test cases` updates the expected output.

#![allow(clippy::panic, reason = "a test fails by panicking")]

use std::path::Path;
use std::process::ExitCode;

use expect_test::expect_file;
use tc3_spec::{Code, Style};
use tc3_testing::harness::Tests;
use tc3_testing::tests;

fn main() -> ExitCode {
    Tests::default()
        .cases("tests/cases", case_gives_its_diagnostics)
        .and(tests![
            every_diagnostic_has_a_case_of_its_name,
            code_numbers_are_unique_and_in_order,
            byte_order_mark_and_carriage_returns_shift_no_column,
            a_file_in_another_encoding_is_told_at_its_first_wrong_byte
        ])
        .run()
}

fn case_gives_its_diagnostics(case: &Path) {
    let sources = tc3_testing::sources(&tc3_testing::read(case));
    let diagnostics = tc3_spec::check(&sources).err().unwrap_or_default();
    assert!(!diagnostics.is_empty(), "{} should have been refused", case.display());
    let text = tc3_spec::render(&diagnostics, &sources, Style::Plain);
    expect_file![case.join("diagnostics.txt")].assert_eq(&text);
}

fn every_diagnostic_has_a_case_of_its_name() {
    // Those of an import's inputs have theirs beside the import.
    for code in Code::ALL.iter().filter(|code| !code.id().starts_with("E07")) {
        let case = tc3_testing::cases("tests/cases").into_iter().find(|case| {
            case.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&format!("{}-", code.id())))
        });
        let case = case.unwrap_or_else(|| panic!("no case for {code}"));
        let text = std::fs::read_to_string(case.join("diagnostics.txt")).expect("diagnostics");
        assert!(text.contains(&format!("error[{code}]")), "{} does not show {code}", case.display());
    }
}

fn code_numbers_are_unique_and_in_order() {
    let ids: Vec<_> = Code::ALL.iter().map(|code| code.id()).collect();
    assert!(ids.is_sorted_by(|a, b| a < b), "{ids:?}");
}

fn byte_order_mark_and_carriage_returns_shift_no_column() {
    let plain = "action: Ping\ndoc: Answers.\nrequest:\n  Name: {type: Strng, doc: Who asks.}\nresponse: {}\n";
    let windows = format!("\u{feff}{}", plain.replace('\n', "\r\n"));
    let service = "service: demo\nversion: 2020-01-01\ndoc: A service.\nhosts: {default: demo.example}\n";
    let render = |action: &str| {
        let files = vec![
            ("spec/demo/2020-01-01/service.yaml".to_owned(), service.to_owned()),
            ("spec/demo/2020-01-01/actions/Ping.yaml".to_owned(), action.to_owned()),
        ];
        let sources = tc3_testing::sources(&files);
        let diagnostics = tc3_spec::check(&sources).expect_err("a typo");
        tc3_spec::render(&diagnostics, &sources, Style::Plain)
    };
    assert!(render(plain).contains("Ping.yaml:4:16"));
    assert_eq!(render(plain), render(&windows));
}

fn a_file_in_another_encoding_is_told_at_its_first_wrong_byte() {
    // GBK, saved on Windows: the carriage return and what cannot be read shift nothing.
    let mut sources = tc3_spec::SourceMap::default();
    let bytes = b"\xef\xbb\xbfaction: Ping\r\ndoc: \xb4\xf0\xb8\xb4\r\n";
    sources.add("spec", "demo/2020-01-01/actions/Ping.yaml", bytes);
    let diagnostics = tc3_spec::check(&sources).expect_err("not UTF-8");
    let text = tc3_spec::render(&diagnostics, &sources, Style::Plain);
    assert!(text.contains("the file is not UTF-8") && text.contains("Ping.yaml:2:6"), "{text}");
}
