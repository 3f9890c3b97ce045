//! `picture` as a program: the committed pictures are up to date, and a stale one is noticed.

use std::path::{Path, PathBuf};
use std::process::Command;

fn picture(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).arg("picture").args(arguments).output().expect("xtask runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().expect("an exit code"), text(&output.stdout), text(&output.stderr))
}

/// An empty directory of this test's own.
fn scratch(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if directory.exists() {
        std::fs::remove_dir_all(&directory).expect("removed");
    }
    std::fs::create_dir_all(&directory).expect("created");
    directory
}

#[test]
fn the_committed_pictures_are_up_to_date() {
    let (code, _, warnings) = picture(&["--check"]);
    assert_eq!((code, warnings.as_str()), (0, ""));
}

#[test]
fn a_stale_or_missing_picture_fails_the_check_and_is_written_again() {
    let out = scratch("pictures");
    let directory = out.to_str().expect("UTF-8");
    let (code, _, warnings) = picture(&["--check", "--out", directory]);
    assert!(code == 1 && warnings.contains("diagnostic.svg") && warnings.contains("diff.svg"), "{warnings}");
    assert_eq!(picture(&["--out", directory]).0, 0);
    assert_eq!(picture(&["--check", "--out", directory]).0, 0);

    std::fs::write(out.join("diff.svg"), "<svg/>").expect("written");
    let (code, unchanged, warnings) = picture(&["--check", "--out", directory]);
    assert!(code == 1 && warnings.contains("diff.svg") && unchanged.contains("diagnostic.svg"), "{warnings}");
}

#[test]
fn pictures_show_paths_of_the_spec_alone() {
    let out = scratch("picture-paths");
    assert_eq!(picture(&["--out", out.to_str().expect("UTF-8")]).0, 0);
    for (file, path) in [("diagnostic.svg", "spec/demo/2020-01-01/actions/Ping.yaml"), ("diff.svg", "before/demo/")] {
        let svg = std::fs::read_to_string(out.join(file)).expect("a picture");
        assert!(svg.contains(&format!(">{path}")), "{file}: {svg}");
    }
}
