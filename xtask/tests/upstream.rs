//! `cargo xtask upstream` as a program: a made-up release in which twelve facts changed, in ways that break callers, that are worth
//! knowing, and that wait for a person.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use expect_test::expect_file;

/// A crate whose spec comes from the release before, thrown away.
struct Place(PathBuf);

impl Place {
    fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("upstream").join(name);
        drop(std::fs::remove_dir_all(&root));
        std::fs::create_dir_all(root.join("src")).expect("folder");
        std::fs::write(root.join("Cargo.toml"), "[package]\nname = \"my-mail\"\nversion = \"0.3.0\"\n")
            .expect("manifest");
        let place = Self(root);
        let (code, text) = place.run(&["import", "mail", "--spec", "spec", "--from", &release("before")]);
        assert_eq!(code, 0, "{text}");
        assert_eq!(place.run(&["gen", "--spec", "spec", "--out", "src"]).0, 0);
        place
    }

    /// Exit code, standard output, standard error.
    fn output(&self, arguments: &[&str]) -> (i32, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let Output { status, stdout, stderr } = command.current_dir(&self.0).args(arguments).output().expect("it runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
        (status.code().expect("an exit code"), text(stdout), text(stderr))
    }

    fn run(&self, arguments: &[&str]) -> (i32, String) {
        let (code, stdout, stderr) = self.output(arguments);
        (code, stdout + &stderr)
    }

    fn upstream(&self, side: &str, arguments: &[&str]) -> (i32, String, String) {
        let own = ["upstream", "--spec", "spec", "--out", "src", "--as-of", "2026-11-01", "--from", &release(side)];
        self.output(&[&own[..], arguments].concat())
    }

    fn files(&self) -> BTreeMap<PathBuf, String> {
        let files = walkdir::WalkDir::new(&self.0).into_iter().filter_map(Result::ok);
        let files = files.filter(|entry| entry.file_type().is_file());
        files.map(|entry| (entry.path().to_owned(), std::fs::read_to_string(entry.path()).expect("text"))).collect()
    }
}

fn release(side: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/upstream").join(side).to_str().expect("UTF-8").to_owned()
}

/// What changed in the release, and for whom.
const CHANGES: [(&str, &str); 10] = [
    ("SRC WIRE", "SendMail.request.From"),
    ("SRC WIRE", "SendMail.request.Priority"),
    ("RUN WIRE", "SendMail.request.Copies.max"),
    ("NOTE", "SendMail.request.Subject.required"),
    ("NOTE", "SendMail.request.Note.max_chars"),
    ("NOTE", "SendMailKind.values.1"),
    ("NOTE", "SendMailKind.values.2"),
    ("NOTE", "SendMail.response.Size"),
    ("NOTE", "DropMail"),
    ("NOTE", "CountMail"),
];

#[test]
fn the_page_names_every_change_and_whom_it_concerns() {
    let place = Place::new("page");
    let (code, page, said) = place.upstream("after", &[]);
    assert_eq!(code, 1, "something waits for a person: {page}{said}");
    expect_file![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/upstream/page.md")].assert_eq(&page);
    for (audience, path) in CHANGES {
        let row = page.lines().find(|line| line.starts_with("| ") && line.contains(&format!("`{path}")));
        let row = row.unwrap_or_else(|| panic!("{path} is not in\n{page}"));
        assert!(row.starts_with(&format!("| {audience} |")), "{path} is for {audience}: {row}");
    }
    assert!(page.contains("0.3.0 -> 0.3.0 is not enough, 0.4.0 is"), "{page}");
    assert!(
        page.contains("new error codes; find out which actions return them** (1)\n\n- `+ LimitExceeded.Mail`"),
        "{page}"
    );
    assert!(page.contains("- `ReadMail`"), "what is reworded waits for a person: {page}");
    assert!(page.contains("Newer versions that the spec does not have: mail 2021-01-01."), "{page}");

    assert_eq!(place.run(&["gen", "--check", "--spec", "spec", "--out", "src"]).0, 0, "the code is generated");
    let (code, page, _) = place.upstream("after", &[]);
    assert_eq!(code, 0, "{page}");
    assert!(page.contains("Nothing new for the services of the spec."), "{page}");
}

#[test]
fn a_rehearsal_changes_nothing_and_prints_the_same_page() {
    let (place, other) = (Place::new("rehearsal"), Place::new("done"));
    let before = place.files();
    let (code, page, _) = place.upstream("after", &["--dry-run"]);
    assert_eq!(place.files(), before);
    assert_eq!((code, page), (1, other.upstream("after", &[]).1));
}

#[test]
fn the_same_release_is_nothing_new_and_one_that_cannot_be_read_changes_nothing() {
    let place = Place::new("same");
    let before = place.files();
    let (code, page, _) = place.upstream("before", &[]);
    assert_eq!((code, page.contains("Nothing new")), (0, true), "{page}");
    let bad = place.0.with_file_name("bad");
    std::fs::create_dir_all(bad.join("services/mail/v20200101")).expect("folder");
    std::fs::write(bad.join("services/mail/v20200101/api.json"), "{\"actions\": ").expect("file");
    let (code, text) = place.run(&["upstream", "--spec", "spec", "--from", bad.to_str().expect("UTF-8")]);
    assert_eq!((code, text.contains("mail 2020-01-01: a source is not what it should be")), (2, true), "{text}");
    assert_eq!(place.files(), before);
}
