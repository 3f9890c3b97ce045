//! Runs one folder per rule: a small spec, and the expected findings. The committed spec has none.
//!
//! `UPDATE_EXPECT=1 cargo test -p tc3-spec --test lint` updates the expected output.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use expect_test::expect_file;
use serde_json::Value;
use tc3_spec::lint::{self, Findings, RULES, Severity};
use tc3_spec::{SourceMap, Style};
use tc3_testing::harness::Tests;
use tc3_testing::schema::problems;
use tc3_testing::tests;

fn cases() -> Vec<PathBuf> {
    tc3_testing::cases("tests/lint")
}

/// The rule that a case is about.
fn rule_of(case: &Path) -> String {
    let name = case.file_name().expect("a name").to_string_lossy().into_owned();
    name.split('-').next().unwrap_or_default().to_owned()
}

fn linted(files: &tc3_testing::Files) -> (Findings, SourceMap) {
    let sources = tc3_testing::sources(files);
    match tc3_spec::check(&sources) {
        Ok(model) => (lint::lint(&model, &sources), sources),
        Err(diagnostics) => unreachable!("{}", tc3_spec::render(&diagnostics, &sources, Style::Plain)),
    }
}

fn main() -> ExitCode {
    Tests::default()
        .cases("tests/lint", case_gives_the_findings_of_its_rule_and_no_others)
        .and(tests![
            every_rule_has_a_case_and_every_case_a_rule,
            an_allow_takes_both_names_of_a_rule,
            rule_numbers_are_unique_and_in_order_and_explained,
            a_finding_of_every_rule_has_its_level_and_says_the_fix,
            the_committed_spec_is_clean,
            the_order_of_files_says_nothing,
            the_json_is_as_its_schema_says,
            github_gets_one_line_per_finding_whatever_stands_in_it
        ])
        .run()
}

fn case_gives_the_findings_of_its_rule_and_no_others(case: &Path) {
    let (findings, sources) = linted(&tc3_testing::read_with_locks(case));
    expect_file![case.join("findings.txt")].assert_eq(&lint::text(&findings, &sources, Style::Plain));
    let rule = rule_of(case);
    let others: Vec<_> = findings.iter().filter(|finding| finding.id() != rule).collect();
    assert!(others.is_empty(), "{}: {others:?}", case.display());
}

fn every_rule_has_a_case_and_every_case_a_rule() {
    let mut cases: Vec<String> = cases().iter().map(|case| rule_of(case)).collect();
    cases.dedup();
    let rules: Vec<_> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(cases, rules);
}

fn an_allow_takes_both_names_of_a_rule() {
    let case = cases().into_iter().find(|case| rule_of(case) == "L0101").expect("a case");
    let files = tc3_testing::read_with_locks(&case);
    let by_slug: tc3_testing::Files = files
        .iter()
        .map(|(path, text)| (path.clone(), text.replace("allow: {L0101:", "allow: {unused-type:")))
        .collect();
    assert_ne!(files, by_slug);
    let ids = |files| -> Vec<&str> { linted(files).0.iter().map(lint::Finding::id).collect() };
    assert_eq!(ids(&files), ids(&by_slug));
}

fn rule_numbers_are_unique_and_in_order_and_explained() {
    assert!(RULES.is_sorted_by(|a, b| a.id < b.id));
    for rule in RULES {
        assert!(rule.about.len() > 100 && !rule.title.ends_with('.'), "{}", rule.id);
    }
}

fn a_finding_of_every_rule_has_its_level_and_says_the_fix() {
    for case in cases() {
        let (findings, sources) = linted(&tc3_testing::read_with_locks(&case));
        let json: Value = serde_json::from_str(&lint::json(&findings, &sources)).expect("JSON");
        let rule = RULES.iter().find(|rule| rule.id == rule_of(&case)).expect("a rule");
        let told = json["findings"].as_array().expect("a list");
        assert!(!told.is_empty(), "{} shows nothing", case.display());
        for finding in told {
            assert_eq!(finding["level"], rule.level.word());
            assert!(finding["help"].as_str().is_some_and(|help| !help.is_empty()), "{finding}");
            assert!(finding["line"].as_u64().is_some_and(|line| line > 0), "{finding}");
        }
    }
}

fn the_committed_spec_is_clean() {
    let (findings, sources) = linted(&tc3_testing::read_with_locks(&tc3_testing::workspace()));
    assert_eq!(lint::text(&findings, &sources, Style::Plain), "");
}

fn the_order_of_files_says_nothing() {
    for case in cases() {
        let files = tc3_testing::read_with_locks(&case);
        let reversed: tc3_testing::Files = files.iter().rev().cloned().collect();
        let told = |files| {
            let (findings, sources) = linted(files);
            let text = lint::github(&findings, &sources);
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            lines.sort();
            lines
        };
        assert_eq!(told(&files), told(&reversed), "{}", case.display());
    }
}

fn the_json_is_as_its_schema_says() {
    let schema: Value = serde_json::from_str(&lint::schema().1).expect("JSON");
    for case in cases() {
        let (findings, sources) = linted(&tc3_testing::read_with_locks(&case));
        let report: Value = serde_json::from_str(&lint::json(&findings, &sources)).expect("JSON");
        assert_eq!(problems(&schema, &report), [""; 0], "{}", case.display());
        let count = |level: Severity| report["counts"][level.word()].as_u64();
        assert_eq!(count(Severity::Warning), u64::try_from(findings.count(Severity::Warning)).ok());
    }
}

fn github_gets_one_line_per_finding_whatever_stands_in_it() {
    let mut sources = SourceMap::default();
    sources.add("spec,1", "demo/2020-01-01/actions/Ping.yaml", b"action: Ping\nwrong: 100%\n");
    let diagnostics = tc3_spec::check(&sources).expect_err("keys are missing");
    let text = lint::github(&Findings::from(&diagnostics), &sources);
    let unknown = text.lines().find(|line| line.contains("E0102")).expect("the unknown key");
    let place = "::error file=spec%2C1/demo/2020-01-01/actions/Ping.yaml,line=2,col=1,title=E0102::";
    assert!(unknown.starts_with(place) && unknown.contains("%0Ahelp: "), "{unknown}");
    assert_eq!(text.lines().count(), diagnostics.len());
}
