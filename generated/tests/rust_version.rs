//! Checks that every dependency accepts the oldest compiler that the manifests state.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

#[test]
fn no_dependency_needs_a_newer_compiler_than_is_stated() {
    // The crates of other systems may never have been fetched.
    let host = host();
    let arguments = ["metadata", "--format-version=1", "--offline", "--all-features", "--filter-platform", &host];
    let output = Command::new(env!("CARGO")).args(arguments).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let packages: BTreeMap<String, Value> =
        list(&metadata["packages"]).into_iter().map(|package| (text(&package["id"]), package)).collect();
    let nodes: BTreeMap<String, Value> =
        list(&metadata["resolve"]["nodes"]).into_iter().map(|node| (text(&node["id"]), node)).collect();

    let named = |name: &str| packages.iter().find(|(_, package)| package["name"] == name).expect("a package").0.clone();
    let stated = version(&packages[&named("tc3")]);
    assert_eq!(version(&packages[&named("tc3-runtime")]), stated);
    let mut reached = BTreeSet::new();
    let mut waiting = vec![named("tc3")];
    while let Some(id) = waiting.pop() {
        // What only tests need, users do not compile.
        let compiled = |dependency: &Value| list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"] != "dev");
        let inner = list(&nodes[&id]["deps"]).into_iter().filter(compiled).map(|dependency| text(&dependency["pkg"]));
        if reached.insert(id) {
            waiting.extend(inner);
        }
    }
    assert!(reached.len() > 50, "only {} packages", reached.len());
    for id in reached {
        assert!(version(&packages[&id]) <= stated, "{id} needs {}", packages[&id]["rust_version"]);
    }
}

/// The system that this runs on, as the compiler names it.
fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().expect("rustc runs");
    let text = String::from_utf8(output.stdout).expect("text");
    text.lines().find_map(|line| line.strip_prefix("host: ")).expect("a host").to_owned()
}

/// `1.88` as numbers; a package that states none takes any.
fn version(package: &Value) -> Vec<u32> {
    let stated = package["rust_version"].as_str().unwrap_or_default();
    let numbers = stated.split('.').map(|number| number.parse().unwrap_or_default());
    numbers.chain(std::iter::repeat(0)).take(3).collect()
}
