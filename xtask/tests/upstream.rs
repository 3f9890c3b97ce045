//! Runs `cargo xtask upstream` as a program on a made-up release in which fourteen facts changed: in ways that break
//! callers, that are worth knowing, and that wait for a person.

pub mod support;

use std::path::Path;

use expect_test::expect_file;
use support::{Place, streams};

/// A crate whose spec comes from the release before.
impl Place {
    fn new(name: &str) -> Self {
        let place = Self::empty(&format!("upstream/{name}"));
        place.write("Cargo.toml", "[package]\nname = \"my-mail\"\nversion = \"0.3.0\"\n");
        let (code, text) = place.run(&["import", "mail", "--spec", "spec", "--from", &release("before")]);
        assert_eq!(code, 0, "{text}");
        place.share_the_boxes();
        assert_eq!(place.run(&["gen", "--spec", "spec", "--out", "src"]).0, 0);
        place
    }

    /// Two members have the same values: a person makes one enum of both.
    fn share_the_boxes(&self) {
        let folder = "spec/mail/2020-01-01";
        for action in ["SendMail", "ReadMail"] {
            let (file, own) = (format!("{folder}/actions/{action}.yaml"), format!("{action}Box"));
            let text = self.read(&file).replace(&format!("type: {own}"), "type: MailBox");
            let lines: Vec<&str> = text.lines().filter(|line| !line.contains(&own)).collect();
            self.write(&file, lines.join("\n").trim_end_matches("\nenums:"));
        }
        let values = "{0: {name: Inbox}, 1: {name: Outbox}, 3: {name: Drafts}}";
        self.write(
            &format!("{folder}/enums/MailBox.yaml"),
            format!("enum: MailBox\nbase: Integer\nvalues: {values}\n"),
        );
    }

    /// Exit code, standard output, standard error.
    fn upstream(&self, side: &str, arguments: &[&str]) -> (i32, String, String) {
        let own = ["upstream", "--spec", "spec", "--out", "src", "--as-of", "2026-11-01", "--from", &release(side)];
        streams(&mut self.xtask(&[&own[..], arguments].concat()))
    }
}

fn release(side: &str) -> String {
    tc3_testing::package().join("tests/upstream").join(side).to_str().expect("UTF-8").to_owned()
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
    expect_file![tc3_testing::package().join("tests/upstream/page.md")].assert_eq(&page);
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
    let withdrawn = ["- `- SendMail.request.Box.values.3; kept`", "- `- SendMail.request.Title.max_chars: 20; kept`"];
    assert!(
        page.contains(&withdrawn.join("\n")),
        "what the vendor withdrew and nothing marks waits for a person: {page}"
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
    let before = place.files("");
    let (code, page, _) = place.upstream("after", &["--dry-run"]);
    assert_eq!(place.files(""), before);
    assert_eq!((code, page), (1, other.upstream("after", &[]).1));
}

#[test]
fn a_directory_that_cannot_be_written_loses_no_page() {
    let (place, other) = (Place::new("foreign"), Place::new("own"));
    place.write("src/Cargo.toml", "[package]\n");
    let before = place.files("");
    let (code, _, said) = place.upstream("after", &[]);
    assert_eq!((code, said.contains("src holds files that were not generated (Cargo.toml)")), (2, true), "{said}");
    assert_eq!(place.files(""), before, "neither spec nor lock is written");
    std::fs::remove_file(place.0.join("src/Cargo.toml")).expect("removed");
    assert_eq!(place.upstream("after", &[]).1, other.upstream("after", &[]).1);
}

#[test]
fn the_same_release_is_nothing_new_and_one_that_cannot_be_read_changes_nothing() {
    let place = Place::new("same");
    let before = place.files("");
    let (code, page, _) = place.upstream("before", &[]);
    assert_eq!((code, page.contains("Nothing new")), (0, true), "{page}");
    let bad = Place::empty("upstream/bad");
    bad.write("services/mail/v20200101/api.json", "{\"actions\": ");
    let (code, text) = place.run(&["upstream", "--spec", "spec", "--from", bad.0.to_str().expect("UTF-8")]);
    assert_eq!((code, text.contains("mail 2020-01-01: a source is not what it should be")), (2, true), "{text}");
    assert_eq!(place.files(""), before);
}

const FOREIGN: &str = r#"{"actions": {"DropMail": [{"document": "", "title": "删除",
  "input": "POST / HTTP/1.1\nHost: letters.tencentcloudapi.com\nX-TC-Action: DropMail\n\n{}",
  "output": "{\"Response\": {\"RequestId\": \"r1\"}}"}]}}"#;

#[test]
fn a_host_that_only_an_example_shows_is_told_once() {
    let place = Place::new("host");
    let package = Place::empty("upstream/host-package");
    package.write("services/mail/v20200101/examples.json", FOREIGN);
    let api = Path::new(&release("before")).join("services/mail/v20200101/api.json");
    package.write("services/mail/v20200101/api.json", std::fs::read(api).expect("metadata"));
    let upstream = || {
        let from = package.0.to_str().expect("UTF-8");
        let own = ["upstream", "--spec", "spec", "--out", "src", "--as-of", "2026-11-01", "--from", from];
        streams(&mut place.xtask(&own))
    };
    let (code, page, _) = upstream();
    assert_eq!((code, page.contains("- `? DropMail: 'letters.tencentcloudapi.com'")), (1, true), "{page}");
    let (code, page, _) = upstream();
    assert_eq!((code, page.contains("Nothing new")), (0, true), "{page}");
}

#[test]
fn a_package_that_cannot_be_read_is_not_one_without_the_service() {
    let place = Place::new("unreadable");
    let before = place.files("");
    let package = Place::empty("upstream/unreadable-package");
    package.write("services/mail/v20200101/api.json", vec![b' '; (64 << 20) + 1]);
    let (code, text) = place.run(&["upstream", "--spec", "spec", "--from", package.0.to_str().expect("UTF-8")]);
    assert_eq!((code, text.contains("api.json is larger than 64 MB")), (2, true), "{text}");
    assert_eq!(place.files(""), before);
    package.write("services/mail/v20200101/api.json", "{}");
    std::fs::rename(package.0.join("services/mail"), package.0.join("services/post")).expect("renamed");
    let (code, text) = place.run(&["upstream", "--spec", "spec", "--from", package.0.to_str().expect("UTF-8")]);
    assert_eq!((code, text.contains("Not in the packages, and left as it was: mail 2020-01-01.")), (0, true), "{text}");
}

const SCALING: &str = r#"{"actions": {"Ping": {"document": "问候", "input": "PingRequest", "name": "问候", "output": "PingResponse", "status": "online"}},
  "metadata": {"apiVersion": "2018-04-19", "serviceShortName": "as"},
  "objects": {"PingRequest": {"members": []}, "PingResponse": {"members": []}}}"#;

#[test]
fn a_newer_version_is_found_where_the_folder_of_the_service_has_another_name() {
    let place = Place::new("folder");
    let package = Place::empty("upstream/folder-package");
    package.write("services/autoscaling/v20180419/api.json", SCALING);
    let from = package.0.to_str().expect("UTF-8");
    assert_eq!(place.run(&["import", "as", "--spec", "spec", "--from", from]).0, 0);
    package.write("services/autoscaling/v20260419/api.json", SCALING.replace("2018", "2026"));
    let (_, text) = place.run(&["upstream", "--dry-run", "--spec", "spec", "--from", from]);
    assert!(text.contains("Newer versions that the spec does not have: as 2026-04-19."), "{text}");
}

/// A `pip` that has one release, and writes down which folder it was given.
#[cfg(unix)]
const PIP: &str = r#"#!/bin/sh
[ "$1" = --version ] && exit
while [ "$1" != --dest ]; do shift; done
ls -ld "$2" >"$ROOT/dest"
cp -r "$RELEASE" "$2/tccli"
"#;

#[cfg(unix)]
#[test]
fn the_newest_packages_come_from_any_pip_into_a_folder_of_this_user_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::new("pip");
    let program = |name: &str, text: &str| {
        place.write(&format!("bin/{name}"), text);
        let all = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(place.0.join("bin").join(name), all).expect("permissions");
    };
    // Python without pip, as Debian has it.
    program("python3", "#!/bin/sh\necho \"$0: No module named pip\" >&2\nexit 1\n");
    let upstream = || {
        let mut command = place.xtask(&["upstream", "--dry-run", "--spec", "spec"]);
        let path = format!("{}:/usr/bin:/bin", place.0.join("bin").display());
        command.env("ROOT", &place.0).env("TMPDIR", place.0.join("tmp")).env("RELEASE", release("after"));
        // The programs of the system are after ours, and their names are all taken.
        streams(command.env("PATH", path))
    };
    std::fs::create_dir(place.0.join("tmp")).expect("folder");
    for name in ["python", "pip", "pip3"] {
        program(name, "#!/bin/sh\nexit 1\n");
    }
    let (code, _, said) = upstream();
    assert_eq!((code, said.contains("python3: No module named pip")), (2, true), "{said}");

    program("pip", PIP);
    let (code, page, said) = upstream();
    assert_eq!((code, page.contains("SendMail.request.From")), (1, true), "{page}{said}");
    assert!(place.read("dest").starts_with("drwx------"), "{}", place.read("dest"));
    assert_eq!(std::fs::read_dir(place.0.join("tmp")).expect("a folder").count(), 0, "it is removed");
}
