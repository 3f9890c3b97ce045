//! Runs `cargo xtask lint` as a program: exit codes, formats, and `explain` of its rules.

pub mod support;

use std::path::PathBuf;

fn tests() -> PathBuf {
    tc3_testing::workspace().join("codegen/spec/tests")
}

fn xtask(arguments: &[&str]) -> (i32, String, String) {
    support::streams(&mut support::xtask(arguments))
}

/// Runs it on a case of the generator's tests.
fn lint(case: &str, arguments: &[&str]) -> (i32, String, String) {
    let spec = tests().join(case).join("spec");
    xtask(&[&["lint", "--spec", spec.to_str().expect("UTF-8")], arguments].concat())
}

#[test]
fn a_warning_or_an_error_fails_and_a_note_does_not() {
    let (code, text, told) = lint("lint/L0303-one-value", &[]);
    assert_eq!((code, told.as_str()), (1, ""));
    assert!(text.contains("warning[L0303]") && text.ends_with("1 warning in 4 files\n"), "{text}");
    let (code, text, _) = lint("lint/L0701-not-sensitive", &[]);
    assert!(code == 1 && text.ends_with("3 errors in 3 files\n"), "{text}");
    let (code, text, _) = lint("lint/L0401-no-doc", &[]);
    assert!(code == 0 && text.ends_with("2 notes in 3 files\n"), "{text}");
}

#[test]
fn what_the_last_import_noted_is_looked_at() {
    let (code, text, told) = lint("lint/L0803-open-conflict", &[]);
    assert_eq!((code, told.as_str()), (1, ""));
    assert!(text.contains("warning[L0803]: the vendor says `150` of `Ping.request.Note.max_chars`"), "{text}");
}

#[test]
fn the_committed_spec_is_clean() {
    let (code, text, told) = xtask(&["lint"]);
    assert_eq!((code, told.as_str()), (0, ""), "{text}");
    assert!(text.starts_with("nothing found in "), "{text}");
}

#[test]
fn json_and_github_hold_what_the_text_says() {
    let (code, text, _) = lint("lint/L0303-one-value", &["--format", "json"]);
    assert!(code == 1 && text.contains("\"rule\": \"L0303\"") && text.contains("\"warning\": 1"), "{text}");
    let (code, text, _) = lint("lint/L0303-one-value", &["--format", "github"]);
    assert_eq!(code, 1);
    let line = text.lines().next().unwrap_or_default();
    assert!(
        line.starts_with("::warning file=") && line.contains("enums/PingMode.yaml,line=1,col=7,title=L0303::"),
        "{line}"
    );
    let (code, text, _) = lint("lint/L0401-no-doc", &["--format", "github"]);
    assert!(code == 0 && text.starts_with("::notice "), "{text}");
}

#[test]
fn a_spec_with_errors_fails_with_them_in_every_format() {
    for (format, shown) in [("text", "error[E0102]"), ("json", "\"rule\": \"E0102\""), ("github", "title=E0102::")] {
        let (code, text, told) = lint("cases/E0102-unknown-key", &["--format", format]);
        assert!(code == 1 && text.contains(shown), "{text}");
        assert!(told.contains("linted once they are mended"), "{told}");
    }
}

#[test]
fn what_cannot_be_done_never_looks_like_nothing_found() {
    for arguments in [&["lint", "--spec", "nowhere"][..], &["lint", "--format", "xml"], &["lint", "more"]] {
        let (code, text, told) = xtask(arguments);
        assert!(code == 2 && text.is_empty() && !told.is_empty(), "{arguments:?}: {text}{told}");
    }
}

#[test]
fn explain_knows_the_keys_of_the_spec() {
    for (key, place, meaning, example) in [
        ("valid_for", "of a field, an enum value:", "How long", "example: valid_for: 5m"),
        ("only_if", "of a rule:", "A field has an effect only when", "example: only_if: {field: PreviewType"),
        ("max_chars", "of a field,", "Maximum number of Unicode characters. Level: deny.", "example: max_chars: 200"),
    ] {
        let (code, text, told) = xtask(&["explain", key]);
        assert_eq!(code, 0, "{told}");
        for part in [place, meaning, example] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }
    let (code, _, told) = xtask(&["explain", "valid_fro"]);
    assert!(code == 2 && told.contains("did you mean `valid_for`?"), "{told}");
}

#[test]
fn explain_tells_why_and_shows_the_case() {
    let (code, text, _) = xtask(&["explain", "l0303"]);
    assert_eq!(code, 0);
    assert!(text.starts_with("L0303 one-value (warning): an enum of one value\n\nA choice with one value"), "{text}");
    assert!(text.contains("L0303: one value\n\nwarning[L0303]: `PingMode` has one value"), "{text}");
    assert_eq!(xtask(&["explain", "one-value"]), (code, text, String::new()));
    let (code, _, told) = xtask(&["explain", "one-valeu"]);
    assert!(code == 2 && told.contains("did you mean `one-value`?"), "{told}");
    let (code, _, told) = xtask(&["explain", "nothing like any of them"]);
    assert!(code == 2 && told.len() < 300 && told.contains("spec/README.md"), "{told}");
}
