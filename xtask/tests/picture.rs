//! Runs `picture` as a program: the committed pictures are up to date, and a stale one is noticed.

pub mod support;

use support::Place;

fn picture(arguments: &[&str]) -> (i32, String, String) {
    support::streams(&mut support::xtask(&[&["picture"], arguments].concat()))
}

#[test]
fn the_committed_pictures_are_up_to_date() {
    let (code, _, warnings) = picture(&["--check"]);
    assert_eq!((code, warnings.as_str()), (0, ""));
}

#[test]
fn a_stale_or_missing_picture_fails_the_check_and_is_written_again() {
    let out = Place::empty("pictures");
    let directory = out.0.to_str().expect("UTF-8");
    let (code, _, warnings) = picture(&["--check", "--out", directory]);
    assert!(code == 1 && warnings.contains("diagnostic.svg") && warnings.contains("diff.svg"), "{warnings}");
    assert_eq!(picture(&["--out", directory]).0, 0);
    assert_eq!(picture(&["--check", "--out", directory]).0, 0);

    out.write("diff.svg", "<svg/>");
    let (code, unchanged, warnings) = picture(&["--check", "--out", directory]);
    assert!(code == 1 && warnings.contains("diff.svg") && unchanged.contains("diagnostic.svg"), "{warnings}");
}

#[test]
fn pictures_show_paths_of_the_spec_alone() {
    let out = Place::empty("picture-paths");
    assert_eq!(picture(&["--out", out.0.to_str().expect("UTF-8")]).0, 0);
    for (file, path) in [("diagnostic.svg", "spec/demo/2020-01-01/actions/Ping.yaml"), ("diff.svg", "before/demo/")] {
        let svg = out.read(file);
        assert!(svg.contains(&format!(">{path}")), "{file}: {svg}");
    }
}
