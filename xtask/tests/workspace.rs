//! Tests which workspace a command works on, where one program serves several: two worktrees that share a target
//! directory, or none at all.

pub mod support;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use support::{Place, run, xtask};

const SERVICE: &str = "service: demo\nversion: 2020-01-01\ndoc: A service.\nhosts: {default: demo.tencentcloudapi.com}\nrate_limit: 20/s\n";
const PING: &str = "action: Ping\ndoc: Answers.\nrequest: {}\nresponse: {}\n";
/// Stands in for the mock: says for which package cargo runs it, what it was asked for, and which process it is. What one
/// worktree has built runs in the other, too, so what is known when it is built says nothing.
const MOCK: &str = r#"fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    println!("{} {} {}", std::env::var("CARGO_MANIFEST_DIR").unwrap(), arguments.join(" "), std::process::id());
}
"#;

/// Two worktrees, `first` and `second`, and `target` for both.
impl Place {
    fn new(name: &str) -> Self {
        let place = Self::empty(name);
        place.write("first/Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"mock\"]\n");
        place.write("first/mock/Cargo.toml", "[package]\nname = \"tc3-mock\"\nedition = \"2024\"\n");
        place.write("first/mock/src/main.rs", MOCK);
        place.write("first/xtask/Cargo.toml", "");
        place.write("first/spec/demo/2020-01-01/service.yaml", SERVICE);
        place.write("first/spec/demo/2020-01-01/actions/Ping.yaml", PING);
        place.git(&["init", "--quiet", "--initial-branch=main"]);
        place.git(&["add", "."]);
        let who = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
        place.git(&[&who[..], &["commit", "--quiet", "--message", "A service"]].concat());
        place.git(&["worktree", "add", "--quiet", "../second"]);
        place
    }

    fn git(&self, arguments: &[&str]) {
        let done = Command::new("git").current_dir(self.0.join("first")).args(arguments).output().expect("git runs");
        assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    }

    /// The command as `cargo xtask` starts it in a worktree: from any folder, with the package's own in a variable.
    fn in_worktree(&self, worktree: &str, arguments: &[&str]) -> Command {
        let root = self.0.join(worktree);
        let mut command = xtask(arguments);
        command.current_dir(root.join("spec")).env("CARGO_MANIFEST_DIR", root.join("xtask"));
        command.env("CARGO_TARGET_DIR", self.0.join("target"));
        command
    }

    /// The command as an installed program, in a folder.
    fn installed(&self, folder: &Path, arguments: &[&str]) -> Command {
        let mut command = xtask(arguments);
        command.current_dir(folder).env_remove("CARGO_MANIFEST_DIR");
        command
    }

    /// Every file below `generated` of a worktree.
    fn generated(&self, worktree: &str) -> BTreeMap<String, Vec<u8>> {
        self.files(&format!("{worktree}/generated"))
    }
}

#[test]
fn of_two_worktrees_with_one_program_each_gets_its_own() {
    let place = Place::new("worktrees");
    let xtask = |worktree: &str, arguments: &[&str]| run(place.in_worktree(worktree, arguments));
    assert_eq!(xtask("first", &["gen"]).0, 0);
    let of_first = place.generated("first");
    assert!(!of_first.is_empty() && place.generated("second").is_empty());

    place.write("second/spec/demo/2020-01-01/actions/Pong.yaml", PING.replace("Ping", "Pong"));
    let (code, text) = xtask("second", &["gen"]);
    assert!(code == 0 && text.contains("2 actions"), "{text}");
    assert_eq!(place.generated("first"), of_first);
    let (code, text) = xtask("first", &["diff", "HEAD", "--fail-on", "never"]);
    assert!(code == 0 && text.contains("no difference"), "{text}");
    let (code, text) = xtask("second", &["diff", "HEAD", "--fail-on", "never"]);
    assert!(code == 0 && text.contains("Pong"), "{text}");

    place.write("second/spec/demo/2020-01-01/actions/Pong.yaml", "action: Pong\n");
    for arguments in [&["gen", "--check"][..], &["lint"], &["dump"], &["status"]] {
        assert_eq!(xtask("first", arguments).0, 0, "{arguments:?}");
        let (code, text) = xtask("second", arguments);
        assert!(code == 1 && text.contains("E0105"), "{arguments:?}: {text}");
    }
}

#[test]
fn the_mock_is_that_of_the_worktree_and_takes_the_place_of_the_command() {
    let place = Place::new("worktrees_mock");
    for worktree in ["first", "second"] {
        let root = place.0.join(worktree);
        let mut command = place.in_worktree(worktree, &["mock", "--addr", "127.0.0.1:0"]);
        let child = command.stdout(std::process::Stdio::piped()).spawn().expect("xtask runs");
        let id = child.id();
        let said = child.wait_with_output().expect("ended").stdout;
        let said = String::from_utf8_lossy(&said).trim().to_owned();
        let asked = format!("{}/mock --spec {1}/spec --addr 127.0.0.1:0", root.display(), root.display());
        if cfg!(unix) {
            assert_eq!(said, format!("{asked} {id}"));
        } else {
            assert!(said.starts_with(&asked), "{said}");
        }
    }
}

#[test]
fn an_installed_program_finds_the_workspace_from_any_folder_of_it() {
    let place = Place::new("installed_inside");
    for folder in ["first", "first/spec/demo/2020-01-01/actions", "first/mock/src"] {
        let (code, text) = run(place.installed(&place.0.join(folder), &["gen"]));
        assert_eq!(code, 0, "{folder}: {text}");
    }
    // A variable of another package leads to no workspace and says nothing.
    let mut command = place.installed(&place.0.join("second"), &["gen"]);
    command.env("CARGO_MANIFEST_DIR", std::env::temp_dir());
    assert_eq!(run(command).0, 0);
    assert!(!place.generated("first").is_empty() && !place.generated("second").is_empty());
}

#[test]
fn outside_of_a_workspace_directories_are_named() {
    let place = Place::new("installed_outside");
    let outside = std::env::temp_dir().join(format!("tc3-xtask-outside-{}", std::process::id()));
    std::fs::create_dir_all(&outside).expect("folder");
    let spec = place.0.join("first/spec");
    let spec = spec.to_str().expect("UTF-8");
    for arguments in [
        &["gen", "--spec", spec, "--out", "out"][..],
        &["gen", "--check", "--spec", spec, "--out", "out"],
        &["lint", "--spec", spec],
        &["dump", "--spec", spec],
        &["status", "--spec", spec],
        &["diff", spec, spec],
        &["explain", "L0303"],
    ] {
        let (code, text) = run(place.installed(&outside, arguments));
        assert_eq!(code, 0, "{arguments:?}: {text}");
    }
    for arguments in [&["gen"][..], &["gen", "--spec", spec], &["lint"], &["diff"], &["mock"], &["explain", "E0301"]] {
        let (code, text) = run(place.installed(&outside, arguments));
        assert!(code == 2 && text.contains("cannot find the workspace"), "{arguments:?}: {text}");
    }
    drop(std::fs::remove_dir_all(&outside));
}
