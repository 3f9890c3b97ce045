//! What the workflows run, without GitHub: the scripts of `.ci/` in a repository with a remote beside it and a `gh` that only
//! writes down what it is asked.
#![cfg(unix)]

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A repository with the scripts and a spec, its remote, and the vendor's packages; thrown away.
struct Place(PathBuf);

const GH: &str =
    "#!/bin/sh\necho \"$@\" >>\"$GH_LOG\"\n[ \"$2\" = list ] && cat \"$GH_LOG.open\" 2>/dev/null\nexit 0\n";

const README: &str =
    "<!-- services: written by `cargo xtask gen` and `cargo xtask status` -->\n<!-- end of services -->\n";

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace")
}

fn release(side: &str) -> String {
    workspace().join("xtask/tests/upstream").join(side).to_str().expect("UTF-8").to_owned()
}

impl Place {
    fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("workflow").join(name);
        drop(std::fs::remove_dir_all(&root));
        let place = Self(root);
        for script in ["upstream", "upstream-pull-request"] {
            place.program(&format!("clone/.ci/{script}"), &read(&workspace().join(".ci").join(script)));
        }
        place.program("bin/gh", GH);
        place.write("clone/Cargo.toml", "[workspace]\n[workspace.package]\nversion = \"0.1.0\"\n");
        place.write("clone/README.md", README);
        place.git(&["init", "--quiet", "--initial-branch=main"]);
        let xtask = env!("CARGO_BIN_EXE_xtask");
        place.run(xtask, &["import", "mail", "--spec", "spec", "--from", &release("before")]);
        place.run(xtask, &["gen"]);
        place.commit("A service", "Test");
        place.run("git", &["init", "--quiet", "--bare", "../remote"]);
        place.git(&["remote", "add", "origin", "../remote"]);
        place
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("folder");
        std::fs::write(path, text).expect("file");
    }

    fn program(&self, path: &str, text: &str) {
        self.write(path, text);
        let all = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(self.0.join(path), all).expect("permissions");
    }

    fn run(&self, program: &str, arguments: &[&str]) -> String {
        let path = std::env::var("PATH").expect("a path");
        let mut command = Command::new(program);
        command.current_dir(self.0.join("clone")).args(arguments).env_remove("CARGO_MANIFEST_DIR");
        command.env("PATH", format!("{}:{path}", self.0.join("bin").display())).env("GH_LOG", self.0.join("gh"));
        command.env("XTASK", env!("CARGO_BIN_EXE_xtask")).env("PAGE", self.0.join("page.md"));
        let Output { status, stdout, stderr } = command.output().expect("it runs");
        let text = String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr);
        assert!(status.success(), "{program} {arguments:?}: {text}");
        text
    }

    fn git(&self, arguments: &[&str]) -> String {
        self.run("git", arguments)
    }

    fn commit(&self, message: &str, name: &str) {
        self.git(&["add", "--all"]);
        let who = [&format!("user.name={name}")[..], "user.email=test@example.com"];
        self.git(&["-c", who[0], "-c", who[1], "commit", "--quiet", "--message", message]);
    }

    /// What the workflow does, from a fresh clone of main. Answers with what it says and what `gh` was asked.
    fn week(&self, side: &str) -> (String, String) {
        self.git(&["switch", "--quiet", "main"]);
        drop(std::fs::remove_file(self.0.join("gh")));
        self.run(".ci/upstream", &["--from", &release(side)]);
        let said = self.run(".ci/upstream-pull-request", &[]);
        (said, std::fs::read_to_string(self.0.join("gh")).unwrap_or_default())
    }
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("text")
}

#[test]
fn a_week_with_news_is_one_pull_request_and_the_next_one_brings_it_up_to_date() {
    let place = Place::new("weeks");
    assert_eq!(place.week("before"), ("nothing changed\n".to_owned(), String::new()));

    let (_, asked) = place.week("after");
    assert!(asked.contains("pr create --base main --head upstream --title The vendor's newest packages"), "{asked}");
    assert!(read(&place.0.join("page.md")).contains("SendMail.request.From"));
    let changed = place.git(&["diff", "--name-only", "main", "origin/upstream"]);
    assert!(changed.contains("spec/mail/2020-01-01/upstream.lock") && changed.contains("generated/src/"), "{changed}");

    place.write("gh.open", "7\n");
    let (_, asked) = place.week("after");
    assert!(asked.contains("pr edit 7 ") && !asked.contains("pr create"), "{asked}");
    assert_eq!(place.git(&["rev-list", "--count", "main..origin/upstream"]), "1\n");

    // A person goes on with it.
    place.git(&["switch", "--quiet", "upstream"]);
    place.write("clone/spec/notes.md", "Mine.\n");
    place.commit("The words of a person", "Person");
    place.git(&["push", "--quiet", "origin", "upstream"]);
    let (said, asked) = place.week("after");
    assert!(said.contains("has commits of people") && asked.is_empty(), "{said}{asked}");
    assert_eq!(place.git(&["rev-list", "--count", "main..origin/upstream"]), "2\n");
}

#[test]
fn every_script_of_a_workflow_is_there_and_may_be_run() {
    let folder = workspace().join(".github/workflows");
    let files = std::fs::read_dir(folder).expect("workflows").map(|entry| read(&entry.expect("a file").path()));
    let texts: Vec<String> = files.collect();
    let scripts: Vec<&str> =
        texts.iter().flat_map(|text| text.split_whitespace()).filter(|word| word.starts_with(".ci/")).collect();
    assert!(scripts.len() >= 3, "{scripts:?}");
    for script in scripts {
        let mode = std::fs::metadata(workspace().join(script)).expect(script).permissions().mode();
        assert_eq!(mode & 0o111, 0o111, "{script}");
    }
}
