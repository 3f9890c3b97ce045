//! Runs `cargo xtask dump` as a program: what it prints, and how it selects.

pub mod support;

use std::path::PathBuf;

/// The folder of a case: `emit/plain-action`.
fn case(name: &str) -> PathBuf {
    let (package, name) = name.split_once('/').expect("the crate that the case is of");
    tc3_testing::workspace().join("codegen").join(package).join("tests/cases").join(name)
}

/// Runs it on a case.
fn dump(name: &str, arguments: &[&str]) -> (i32, String, String) {
    let spec = case(name).join("spec");
    let spec = spec.to_str().expect("UTF-8");
    support::streams(&mut support::xtask(&[&["dump", "--spec", spec], arguments].concat()))
}

#[test]
fn prints_what_stands_beside_the_case() {
    let expected = std::fs::read_to_string(case("emit/plain-action").join("dump.json")).expect("dump.json");
    for arguments in [&[][..], &["--format", "json"], &["--service", "demo", "--version", "2020-01-01"]] {
        assert_eq!(dump("emit/plain-action", arguments), (0, expected.clone(), String::new()));
    }
}

#[test]
fn of_several_versions_the_newest_is_printed_and_of_several_services_none() {
    let (code, text, told) = dump("emit/two-versions", &[]);
    assert_eq!((code, text.as_str()), (2, ""));
    assert!(told.contains("`--service`: demo, other"), "{told}");
    let newest = dump("emit/two-versions", &["--service", "demo"]).1;
    assert!(newest.contains("\"version\": \"2021-01-01\""), "{newest}");
    let other = dump("emit/two-versions", &["--service", "demo", "--version", "2020-01-01"]).1;
    assert!(other.contains("\"version\": \"2020-01-01\""), "{other}");
    let (code, _, told) = dump("emit/two-versions", &["--service", "dmeo"]);
    assert!(code == 2 && told.contains("demo 2020-01-01, demo 2021-01-01, other 2020-01-01"), "{told}");
}

#[test]
fn an_invalid_spec_prints_nothing_but_its_errors() {
    let (code, text, told) = dump("spec/E0102-unknown-key", &[]);
    assert_eq!((code, text.as_str()), (1, ""));
    assert!(told.contains("error[E0102]") && told.contains("nothing was printed"), "{told}");
    assert_eq!(dump("emit/plain-action", &["--format", "xml"]).0, 2);
}
