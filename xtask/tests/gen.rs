//! Runs `cargo xtask gen` as a program: what it writes, what it names, and its exit codes.

pub mod support;

use std::collections::BTreeMap;
use std::process::{Command, Stdio};
use std::time::Duration;

use support::{Place, run, xtask};

/// A spec and a directory to write.
impl Place {
    fn new(name: &str) -> Self {
        let place = Self::empty(name);
        place.write("spec/demo/2020-01-01/service.yaml", SERVICE);
        place.write("spec/demo/2020-01-01/actions/Ping.yaml", PING);
        place
    }

    fn command(&self, arguments: &[&str]) -> Command {
        self.xtask(&[&["gen", "--spec", "spec", "--out", "out"], arguments].concat())
    }

    fn generate(&self, arguments: &[&str]) -> (i32, String) {
        run(self.command(arguments))
    }

    /// Every file below `out`.
    fn out(&self) -> BTreeMap<String, Vec<u8>> {
        self.files("out")
    }
}

const SERVICE: &str =
    "service: demo\nversion: 2020-01-01\ndoc: A service.\nhosts: {default: demo.tencentcloudapi.com}\n";
const PING: &str = "action: Ping\ndoc: Answers.\nrequest:\n  Name: {type: String, doc: Who asks.}\nresponse: {}\n";

#[test]
fn writes_once_and_then_changes_nothing() {
    let place = Place::new("writes_once");
    let (code, text) = place.generate(&[]);
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("1 service: 1 action, 0 types, 0 enums, 0 error codes"), "{text}");
    let first = place.out();
    let (code, text) = place.generate(&[]);
    assert_eq!((code, text.contains("0 written") && text.contains("0 removed")), (0, true), "{text}");
    assert_eq!(place.generate(&["--check"]).0, 0);
    assert_eq!(place.out(), first);
}

#[test]
fn check_names_stale_missing_and_orphan_files_and_gen_mends_them() {
    let place = Place::new("names");
    place.generate(&[]);
    let whole = place.out();
    place.write("out/demo.rs", "// Written by `cargo xtask gen` from spec/. Do not edit.\n");
    std::fs::remove_file(place.0.join("out/lib.rs")).expect("removed");
    place.write("out/demo/v2020_01_01/stray.rs", "// Written by `cargo xtask gen` from spec/. Do not edit.\n");
    // What a killed run leaves beside a file.
    place.write("out/.lib.rs.1234.tmp", "//! half a fi");
    let broken = place.out();
    let (code, text) = place.generate(&["--check"]);
    assert_eq!(code, 1, "{text}");
    let told = [
        "stale: out/demo.rs",
        "missing: out/lib.rs",
        "orphan: out/demo/v2020_01_01/stray.rs",
        "orphan: out/.lib.rs.1234.tmp",
    ];
    for line in told.iter().chain(&["run `cargo xtask gen`"]) {
        assert!(text.contains(line), "{line} is not in {text}");
    }
    assert_eq!(place.out(), broken, "--check writes nothing");
    let (code, text) = place.generate(&[]);
    assert_eq!((code, text.contains("removed: out/demo/v2020_01_01/stray.rs")), (0, true), "{text}");
    assert_eq!(place.out(), whole);
}

#[test]
fn a_file_that_a_person_wrote_among_the_generated_ones_is_not_removed() {
    let place = Place::new("mine");
    place.generate(&[]);
    place.write("spec/demo/2020-01-01/actions/Ping.yaml", PING.replace("Answers.", "Answers at once."));
    place.write("out/helpers.rs", "//! Mine.\n");
    let before = place.out();
    let (code, text) = place.generate(&[]);
    assert_eq!((code, text.contains("out holds files that were not generated (helpers.rs)")), (2, true), "{text}");
    assert_eq!(place.out(), before, "nothing is written");
    std::fs::remove_file(place.0.join("out/helpers.rs")).expect("removed");
    // An editor has a generated file open.
    place.write("out/.lib.rs.swp", "b0VIM");
    assert_eq!(place.generate(&[]).0, 0);
    assert_eq!(place.generate(&["--check"]).0, 0);
    assert!(place.0.join("out/.lib.rs.swp").exists());
}

#[test]
fn an_invalid_spec_writes_nothing() {
    let place = Place::new("invalid");
    place.generate(&[]);
    let whole = place.out();
    place.write("spec/demo/2020-01-01/actions/Ping.yaml", PING.replace("String", "Strin"));
    place.write("spec/demo/2020-01-01/actions/Pong.yaml", PING.replace("Ping", "Pong"));
    for arguments in [&[][..], &["--check"]] {
        let (code, text) = place.generate(arguments);
        assert_eq!(code, 1);
        assert!(text.contains("error[E0301]") && text.contains("Ping.yaml:4:16"), "{text}");
        assert_eq!(place.out(), whole);
    }
}

#[test]
fn a_directory_that_was_not_generated_is_left_alone() {
    let place = Place::new("foreign");
    place.write("out/thesis.txt", "the only copy");
    let (code, text) = place.generate(&[]);
    assert_eq!(code, 2, "{text}");
    assert!(text.contains("thesis.txt"), "{text}");
    assert_eq!(place.out().len(), 1);
}

#[test]
fn work_that_cannot_be_done_ends_with_2() {
    let place = Place::new("cannot");
    std::fs::remove_dir_all(place.0.join("spec")).expect("removed");
    let (code, text) = place.generate(&[]);
    assert_eq!((code, text.contains("spec is not a directory")), (2, true), "{text}");
    let mut wrong = place.command(&["--chekc"]);
    assert_eq!(wrong.output().expect("xtask runs").status.code(), Some(2));
}

#[test]
fn killed_at_any_moment_every_file_is_old_or_new() {
    let place = Place::new("killed");
    place.generate(&[]);
    let old = place.out();
    let changed = PING.replace("Answers.", "Answers at once.");
    place.write("spec/demo/2020-01-01/actions/Ping.yaml", &changed);
    place.write("spec/demo/2020-01-01/service.yaml", SERVICE.replace("A service.", "Another service."));
    let new = {
        let twin = Place::new("killed_twin");
        twin.write("spec/demo/2020-01-01/actions/Ping.yaml", &changed);
        twin.write("spec/demo/2020-01-01/service.yaml", SERVICE.replace("A service.", "Another service."));
        twin.generate(&[]);
        twin.out()
    };
    for microseconds in (0..16_000).step_by(400) {
        for (path, text) in &old {
            place.write(path, text);
        }
        let mut run = place.command(&[]).stdout(Stdio::null()).spawn().expect("xtask runs");
        std::thread::sleep(Duration::from_micros(microseconds));
        drop(run.kill());
        run.wait().expect("ended");
        let left = place.out();
        assert!(old.keys().all(|path| left.contains_key(path)), "a file is lost: {:?}", left.keys());
        for (path, text) in left.into_iter().filter(|(path, _)| !path.ends_with(".tmp")) {
            assert!(old.get(&path) == Some(&text) || new.get(&path) == Some(&text), "{path} is half a file");
        }
        assert_eq!(place.generate(&[]).0, 0);
        assert_eq!(place.out(), new);
    }
}

#[test]
fn a_package_is_never_taken_for_generated_code() {
    let place = Place::new("package");
    place.generate(&[]);
    place.write("out/Cargo.toml", "[package]\n");
    place.write("out/src/main.rs", "fn main() {}\n");
    let before = place.out();
    let (code, text) = place.generate(&[]);
    assert_eq!((code, text.contains("Cargo.toml")), (2, true), "{text}");
    assert_eq!(place.out(), before);
}

#[test]
fn a_spec_without_a_service_writes_nothing() {
    let place = Place::new("no_service");
    place.generate(&[]);
    let whole = place.out();
    std::fs::remove_dir_all(place.0.join("spec/demo")).expect("removed");
    place.write("spec/common/errors.yaml", "InternalError: {doc: The service failed.}\n");
    let (code, text) = place.generate(&[]);
    assert_eq!((code, text.contains("holds no service")), (2, true), "{text}");
    assert_eq!(place.out(), whole);
}

#[test]
fn another_spec_is_only_read() {
    let place = Place::new("only_read");
    place.generate(&[]);
    let files = walkdir::WalkDir::new(place.0.join("spec")).into_iter().filter_map(Result::ok);
    assert_eq!(files.filter(|entry| entry.file_type().is_file()).count(), 2);
}

#[test]
fn files_that_editors_and_systems_hide_are_none_of_the_spec() {
    let place = Place::new("hidden");
    assert_eq!(place.generate(&[]).0, 0);
    for path in [".DS_Store", "actions/._Ping.yaml", "actions/.Ping.yaml.swp", ".idea/workspace.yaml"] {
        place.write(&format!("spec/demo/2020-01-01/{path}"), "\u{0}: no spec");
    }
    #[cfg(unix)]
    {
        let folder = place.0.join("spec/demo/2020-01-01/actions");
        // Emacs makes such a link beside a file with changes that are not saved.
        std::os::unix::fs::symlink("me@here.1234:1", folder.join(".#Ping.yaml")).expect("link");
        assert_eq!(place.generate(&["--check"]).0, 0);
        // One that is not hidden is somebody's mistake.
        std::os::unix::fs::symlink("nowhere.yaml", folder.join("Pong.yaml")).expect("link");
        let (code, text) = place.generate(&["--check"]);
        assert!(code == 2 && text.contains("Pong.yaml"), "{text}");
        std::fs::remove_file(folder.join("Pong.yaml")).expect("removed");
    }
    let (code, text) = place.generate(&["--check"]);
    assert_eq!(code, 0, "{text}");
}

#[test]
fn a_file_without_end_is_refused_before_it_is_read_to_its_end() {
    let place = Place::new("large");
    let path = place.0.join("spec/demo/2020-01-01/actions/Huge.yaml");
    // Sparse: it takes no room.
    std::fs::File::create(path).expect("file").set_len(1 << 36).expect("length");
    let (code, text) = place.generate(&[]);
    assert!(code == 1 && text.contains("Huge.yaml") && text.contains("larger than 8 MiB"), "{text}");
}

#[test]
fn a_reader_that_goes_away_ends_no_command_with_a_panic() {
    let place = Place::new("closed_pipe");
    place.write("spec/demo/2020-01-01/actions/Ping.yaml", PING.replace("String", "Strin"));
    for arguments in [&["gen", "--check"][..], &["lint"], &["dump"], &["status"], &["gen", "--nonsense"], &["explain"]]
    {
        let mut command = place.xtask(&[arguments, &["--spec", "spec"]].concat());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("xtask runs");
        // Closed before anything is written.
        drop((child.stdout.take(), child.stderr.take()));
        let code = child.wait().expect("ended").code();
        assert!(matches!(code, Some(1 | 2)), "{arguments:?}: {code:?}");
    }
}

#[test]
fn two_runs_at_one_moment_leave_each_other_alone() {
    let place = Place::new("at_once");
    place.generate(&[]);
    let silent =
        |mut command: Command| command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("xtask runs");
    for round in 0..20 {
        place.write("spec/demo/2020-01-01/actions/Ping.yaml", PING.replace("Answers.", &format!("Answer {round}.")));
        let runs = [(); 4].map(|()| silent(place.command(&[])));
        for run in runs {
            let output = run.wait_with_output().expect("ended");
            assert!(output.status.success(), "{round}: {}", String::from_utf8_lossy(&output.stderr));
        }
        assert_eq!(place.generate(&["--check"]).0, 0);
    }
}

#[test]
fn a_file_that_is_being_written_is_no_orphan() {
    let place = Place::new("being_written");
    place.generate(&[]);
    let path = place.0.join("out/.lib.rs.1234.tmp");
    let file = std::fs::File::create(&path).expect("file");
    file.lock().expect("nobody else has it");
    assert_eq!(place.generate(&["--check"]).0, 0);
    assert_eq!(place.generate(&[]).0, 0);
    assert!(path.exists());
    // Whoever wrote it is gone.
    drop(file);
    assert_eq!(place.generate(&["--check"]).0, 1);
    assert_eq!(place.generate(&[]).0, 0);
    assert!(!path.exists());
}

#[test]
fn every_diagnostic_can_be_explained() {
    let explain = |code: &str| run(xtask(&["explain", code]));
    for code in tc3_spec::Code::ALL {
        let (status, text) = explain(&code.id().to_lowercase());
        assert_eq!((status, text.contains(&format!("error[{code}]"))), (0, true), "{code}: {text}");
    }
    assert_eq!(explain("E9999").0, 2);
}
