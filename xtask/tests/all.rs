//! Runs `cargo xtask all` as a program: what it makes, what it says of failures, and what it leaves on the disk.
#![cfg(unix)]

pub mod support;

use std::os::unix::fs::PermissionsExt as _;

use support::{Place, streams};
use tc3_testing::workspace;

/// Says of each crate what cargo would say: one does not compile, one has a warning. Writes down what is in each batch.
const CARGO: &str = r#"#!/bin/sh
echo batch $(ls crates) >>"$SAID"
for name in $(ls crates); do
    echo "     Running \`rustc --crate-name $name --edition=2024 crates/$name/src/lib.rs\`" >&2
    mkdir -p "$CARGO_TARGET_DIR/debug/deps"
    touch "$CARGO_TARGET_DIR/debug/deps/lib$name-1a2b.rmeta"
    case $name in
    *bad*) printf 'error[E0412]: cannot find type \140Bad\140\nerror: could not compile \140%s\140\n' "$name" >&2 && continue ;;
    *loud*) printf 'warning: unused import\n --> src/lib.rs\nwarning: \140%s\140 (lib) generated 1 warning\n' "$name" >&2 ;;
    esac
    echo "{\"reason\":\"compiler-artifact\",\"target\":{\"kind\":[\"lib\"],\"name\":\"$name\"}}"
done
"#;

fn api(service: &str) -> String {
    r#"{"actions": {"Ping": {"document": "问候", "input": "PingRequest", "name": "问候", "output": "PingResponse", "status": "online"}},
  "metadata": {"apiVersion": "2020-01-01", "serviceShortName": "NAME"},
  "objects": {"PingRequest": {"members": []}, "PingResponse": {"members": []}}}"#
        .replace("NAME", service)
}

/// Packages with some services.
impl Place {
    fn new(name: &str, services: &[&str]) -> Self {
        let place = Self::empty(&format!("all/{name}"));
        for service in services {
            place.write(&format!("vendor/services/{service}/v20200101/api.json"), api(service));
        }
        place
    }

    /// The command with a cargo of ours.
    fn all(&self, arguments: &[&str]) -> (i32, String, String) {
        self.write("cargo", CARGO);
        let all = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(self.0.join("cargo"), all).expect("permissions");
        let own = ["all", "--from", "vendor", "--scratch", "scratch"];
        let mut command = self.xtask(&[&own[..], arguments].concat());
        streams(command.env("CARGO", self.0.join("cargo")).env("SAID", self.0.join("said")))
    }
}

#[test]
fn what_does_not_compile_or_warns_fails_in_the_words_of_the_compiler() {
    let place = Place::new("words", &["bad", "good", "loud"]);
    place.write("vendor/services/torn/v20200101/api.json", "{\"actions\": ");
    let (code, result, said) = place.all(&[]);
    assert_eq!(code, 1, "{result}{said}");
    let lines: Vec<&str> = result.lines().collect();
    assert!(lines[0].starts_with("3 versions: 3 actions, "), "{result}");
    assert!(result.contains("| good 2020-01-01 | 1 | "), "{result}");
    let end = "2 failed\n  torn 2020-01-01: a source is not what it should be; nothing was written\n  \
               bad 2020-01-01: does not compile\n1 with warnings\n  loud 2020-01-01\n";
    assert!(result.ends_with(end), "{result}");
    for words in ["error[E0412]: cannot find type `Bad`", "warning: unused import", "the file ends in the middle"] {
        assert!(said.contains(words), "`{words}` is not in {said}");
    }
    assert!(!said.contains("Running"), "{said}");
}

#[test]
fn a_batch_is_removed_before_the_next_one() {
    let place = Place::new("batches", &["one", "three", "two"]);
    // What a run that was killed has left.
    place.write("scratch/crates/tc3_all_old/Cargo.toml", "");
    let (code, result, said) = place.all(&["--lines", "1"]);
    assert_eq!(
        (code, result.contains("in 3 batches"), result.ends_with("0 failed\n0 with warnings\n")),
        (0, true, true)
    );
    assert!(said.contains("; 3 of 3 after "), "{said}");
    let mut batches: Vec<String> = place.read("said").lines().map(str::to_owned).collect();
    batches.sort();
    let one = |name: &str| format!("batch tc3_all_{name}_v2020_01_01");
    assert_eq!(batches, [one("one"), one("three"), one("two")]);
    let left = place.files("scratch");
    let names: Vec<&str> = left.keys().map(String::as_str).collect();
    assert_eq!(names, ["scratch/Cargo.lock", "scratch/Cargo.toml", "scratch/turn"]);
}

#[test]
fn versions_can_be_named() {
    let place = Place::new("only", &["one", "two"]);
    place.write("vendor/services/two/v20210101/api.json", api("two").replace("2020", "2021"));
    for (only, count) in [("one", "1 version:"), ("two", "2 versions:"), ("two@2020-01-01", "1 version:")] {
        let (code, result, said) = place.all(&["--only", only]);
        assert!(code == 0 && result.starts_with(count), "{only}: {result}{said}");
    }
    let (code, _, said) = place.all(&["--only", "three"]);
    assert_eq!((code, said.contains("there is no service `three`")), (2, true), "{said}");
}

/// By the compiler itself: what is generated with every feature on.
#[test]
#[ignore = "compiles the runtime with all of its features"]
fn two_versions_compile() {
    let place = Place::new("compiled", &["as", "mail"]);
    let scratch = workspace().join("target/all");
    let arguments = ["all", "--from", "vendor", "--scratch", scratch.to_str().expect("UTF-8")];
    let (code, result, said) = streams(&mut place.xtask(&arguments));
    assert!(code == 0 && result.starts_with("2 versions: 2 actions, "), "{result}{said}");
    assert!(!result.contains("| 0.00 s |\n"), "no time was measured: {result}");
}
