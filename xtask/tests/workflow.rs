//! Runs the scripts of `.ci/` without GitHub: in a fresh clone of a remote, with a `gh` that only records its
//! arguments.
#![cfg(unix)]

pub mod support;

use std::os::unix::fs::PermissionsExt as _;
use std::process::{Command, Output};

use support::Place;
use tc3_testing::workspace;

const GH: &str =
    "#!/bin/sh\necho \"$@\" >>\"$GH_LOG\"\n[ \"$2\" = list ] && cat \"$GH_LOG.open\" 2>/dev/null\nexit 0\n";

const README: &str = "<!-- services: written by `xtask gen` and `xtask status` -->\n<!-- end of services -->\n";

/// How a workflow may clone: the last commit alone, or all of them.
const DEPTHS: [&[&str]; 2] = [&["--depth", "1"], &[]];

fn release(side: &str) -> String {
    workspace().join("xtask/tests/upstream").join(side).to_str().expect("UTF-8").to_owned()
}

/// `person`, the repository of a person with the scripts and a spec; `remote`; and `clone`, that of the workflow.
impl Place {
    fn new(name: &str) -> Self {
        let place = Self::empty(&format!("workflow/{name}"));
        for script in ["upstream", "upstream-pull-request"] {
            let text = std::fs::read_to_string(workspace().join(".ci").join(script)).expect("a script");
            place.program(&format!("person/.ci/{script}"), &text);
        }
        place.program("bin/gh", GH);
        place.write("person/Cargo.toml", "[workspace]\n[workspace.package]\nversion = \"0.1.0\"\n");
        place.write("person/README.md", README);
        place.git(&["init", "--quiet", "--initial-branch=main"]);
        let xtask = env!("CARGO_BIN_EXE_xtask");
        place.succeed("person", xtask, &["import", "mail", "--spec", "spec", "--from", &release("before")]);
        place.succeed("person", xtask, &["gen"]);
        place.git(&["init", "--quiet", "--bare", "../remote"]);
        place.git(&["remote", "add", "origin", "../remote"]);
        place.commit("A service");
        place.git(&["push", "--quiet", "origin", "main"]);
        place
    }

    fn program(&self, path: &str, text: &str) {
        self.write(path, text);
        let all = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(self.0.join(path), all).expect("permissions");
    }

    /// Runs a program in a folder: whether it succeeded, and what it printed.
    fn execute(&self, folder: &str, program: &str, arguments: &[&str]) -> (bool, String) {
        let path = std::env::var("PATH").expect("a path");
        let mut command = Command::new(program);
        command.current_dir(self.0.join(folder)).args(arguments).env_remove("CARGO_MANIFEST_DIR");
        command.env("PATH", format!("{}:{path}", self.0.join("bin").display())).env("GH_LOG", self.0.join("gh"));
        command.env("XTASK", env!("CARGO_BIN_EXE_xtask")).env("PAGE", self.0.join("page.md"));
        command.env("STARTS_CHECKS", "true");
        let Output { status, stdout, stderr } = command.output().expect("it runs");
        (status.success(), String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr))
    }

    fn succeed(&self, folder: &str, program: &str, arguments: &[&str]) -> String {
        let (succeeded, text) = self.execute(folder, program, arguments);
        assert!(succeeded, "{program} {arguments:?}: {text}");
        text
    }

    /// In the repository of the person.
    fn git(&self, arguments: &[&str]) -> String {
        self.succeed("person", "git", arguments)
    }

    /// A commit of the person with everything that changed.
    fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        let who = ["-c", "user.name=Person", "-c", "user.email=person@example.com"];
        self.git(&[&who[..], &["commit", "--quiet", "--message", message]].concat());
    }

    /// The commits that a branch of the remote has and main there has not.
    fn ahead(&self, branch: &str) -> String {
        self.git(&["fetch", "--quiet", "origin"]);
        self.git(&["rev-list", "--count", &format!("origin/main..origin/{branch}")])
    }

    /// A commit of the person on the branch of the workflow.
    fn go_on(&self) {
        self.git(&["fetch", "--quiet", "origin"]);
        self.git(&["switch", "--quiet", "upstream"]);
        self.write("person/spec/notes.md", "Mine.\n");
        self.commit("The words of a person");
    }

    /// The first half of what the workflow does: a clone of main, and the import.
    fn import(&self, side: &str, depth: &[&str]) {
        for left in ["gh", "page.md"] {
            drop(std::fs::remove_file(self.0.join(left)));
        }
        drop(std::fs::remove_dir_all(self.0.join("clone")));
        let remote = format!("file://{}", self.0.join("remote").display());
        self.succeed("", "git", &[&["clone", "--quiet", "--branch=main"], depth, &[&remote, "clone"]].concat());
        self.succeed("clone", ".ci/upstream", &["--from", &release(side)]);
    }

    /// All of it: what it says, and what `gh` was asked.
    fn week(&self, side: &str, depth: &[&str]) -> (String, String) {
        self.import(side, depth);
        let said = self.succeed("clone", ".ci/upstream-pull-request", &[]);
        (said, self.asked())
    }

    fn asked(&self) -> String {
        std::fs::read_to_string(self.0.join("gh")).unwrap_or_default()
    }
}

#[test]
fn a_week_with_news_is_one_pull_request_and_the_next_one_brings_it_up_to_date() {
    for (index, depth) in DEPTHS.into_iter().enumerate() {
        let place = Place::new(&format!("weeks-{index}"));
        assert_eq!(place.week("before", depth), ("nothing changed\n".to_owned(), String::new()));

        let (_, asked) = place.week("after", depth);
        assert!(
            asked.contains("pr create --base main --head upstream --title The vendor's newest packages"),
            "{asked}"
        );
        let page = place.read("page.md");
        assert!(page.contains("SendMail.request.From") && !page.contains("No check"), "{page}");
        assert_eq!(place.ahead("upstream"), "1\n");
        let changed = place.git(&["diff", "--name-only", "origin/main", "origin/upstream"]);
        assert!(
            changed.contains("spec/mail/2020-01-01/upstream.lock") && changed.contains("generated/src/"),
            "{changed}"
        );

        // Main goes on; the branch has begun before that.
        place.write("person/notes.md", "Mine.\n");
        place.commit("Something else");
        place.git(&["push", "--quiet", "origin", "main"]);
        place.write("gh.open", "7\n");
        let (said, asked) = place.week("after", depth);
        assert!(asked.contains("pr edit 7 ") && !asked.contains("pr create"), "{said}{asked}");
        assert_eq!(place.ahead("upstream"), "1\n");
        assert_eq!(place.git(&["rev-list", "--count", "origin/upstream..origin/main"]), "0\n");

        place.go_on();
        place.git(&["push", "--quiet", "origin", "upstream"]);
        let (said, asked) = place.week("after", depth);
        assert!(said.contains("has commits of people") && asked.is_empty(), "{said}{asked}");
        assert_eq!(place.ahead("upstream"), "2\n");
    }
}

#[test]
fn a_remote_that_does_not_answer_is_not_taken_for_one_without_the_branch() {
    let place = Place::new("gone");
    place.week("after", &[]);
    place.go_on();
    place.git(&["push", "--quiet", "origin", "upstream"]);
    place.import("after", &[]);
    place.succeed("clone", "git", &["remote", "set-url", "--push", "origin", "../remote"]);
    place.succeed("clone", "git", &["remote", "set-url", "origin", "../gone"]);
    let (succeeded, said) = place.execute("clone", ".ci/upstream-pull-request", &[]);
    assert_eq!((succeeded, place.asked()), (false, String::new()), "{said}");
    assert_eq!(place.ahead("upstream"), "2\n", "the commit of a person is gone");
}

#[test]
fn what_a_person_pushes_meanwhile_is_not_overwritten() {
    let place = Place::new("meanwhile");
    place.week("after", &[]);
    place.go_on();
    place.import("after", &[]);
    // Between the look at the branch and the push.
    place.program(
        "clone/.git/hooks/pre-commit",
        "#!/bin/sh\nunset GIT_DIR GIT_INDEX_FILE\ngit -C ../person push origin upstream\n",
    );
    let (succeeded, said) = place.execute("clone", ".ci/upstream-pull-request", &[]);
    assert!(!succeeded && said.contains("stale info"), "{said}");
    assert_eq!((place.ahead("upstream"), place.asked()), ("2\n".to_owned(), String::new()));
}

#[test]
fn a_pull_request_that_starts_no_checks_says_how_to_start_them() {
    let place = Place::new("checks");
    place.import("after", &[]);
    place.succeed("clone", "env", &["STARTS_CHECKS=false", ".ci/upstream-pull-request"]);
    let page = place.read("page.md");
    assert!(page.ends_with("close the pull request and open it again to start them.\n"), "{page}");
}

/// The lines of every workflow.
fn workflows() -> Vec<String> {
    let folder = std::fs::read_dir(workspace().join(".github/workflows")).expect("workflows");
    let texts = folder.map(|entry| std::fs::read_to_string(entry.expect("a file").path()).expect("text"));
    texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>()).collect()
}

#[test]
fn every_script_of_a_workflow_is_there_and_may_be_run() {
    let lines = workflows();
    let words =
        lines.iter().filter(|line| !line.trim_start().starts_with('#')).flat_map(|line| line.split_whitespace());
    let scripts: Vec<&str> = words.filter(|word| word.starts_with(".ci/")).collect();
    assert!(scripts.len() >= 3, "{scripts:?}");
    for script in scripts {
        let mode = std::fs::metadata(workspace().join(script)).expect(script).permissions().mode();
        assert_eq!(mode & 0o111, 0o111, "{script}");
    }
}

#[test]
fn actions_of_others_are_named_by_commit() {
    let lines = workflows();
    let used: Vec<&str> = lines.iter().filter_map(|line| Some(line.split_once("uses:")?.1.trim())).collect();
    assert!(used.len() >= 2, "{used:?}");
    for action in used {
        let (_, revision) = action.split_once('@').expect("a revision");
        let (commit, version) = revision.split_once(" # v").unwrap_or_else(|| panic!("{action} names no version"));
        assert!(commit.len() == 40 && commit.bytes().all(|b| b.is_ascii_hexdigit()) && !version.is_empty(), "{action}");
    }
}

/// The UI tests run with the compiler that the workspace names, and only with that one.
#[test]
fn the_compiler_is_that_of_the_workspace() {
    let manifest = std::fs::read_to_string(workspace().join("Cargo.toml")).expect("a manifest");
    let version = manifest.lines().find_map(|line| line.strip_prefix("rust-version = "));
    let version = version.expect("a rust-version").trim_matches('"').to_owned();
    let lines = workflows();
    let named = lines.iter().filter_map(|line| line.split_once("rustup default ")?.1.split(' ').next());
    assert_eq!(named.collect::<Vec<_>>(), [format!("{version}.0")]);
}

#[test]
fn a_token_that_starts_checks_is_used_where_there_is_one() {
    let text = std::fs::read_to_string(workspace().join(".github/workflows/upstream.yml")).expect("text");
    for line in ["token", "GH_TOKEN"] {
        let line = format!("          {line}: ${{{{ secrets.UPSTREAM_TOKEN || github.token }}}}\n");
        assert!(text.contains(&line), "{line}");
    }
}
