//! Every golden is also compiled, warnings and missing documentation denied.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

#[test]
fn every_golden_compiles_without_a_warning() {
    let goldens = tc3_testing::cases("tests/cases");
    let workspace = &tc3_testing::workspace();
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("goldens");
    std::fs::create_dir_all(package.join("src")).expect("package");
    std::fs::write(package.join("src/lib.rs"), "//! Holds the goldens as examples.\n").expect("lib.rs");
    std::fs::copy(workspace.join("Cargo.lock"), package.join("Cargo.lock")).expect("Cargo.lock");
    let names = goldens.iter().map(|case| case.as_path());
    std::fs::write(package.join("Cargo.toml"), manifest(names, workspace)).expect("Cargo.toml");
    for features in [&[][..], &["--features", "serde-full"], &["--features", "blocking"]] {
        let output = Command::new(env!("CARGO"))
            .args(["check", "--offline", "--quiet", "--examples", "--keep-going", "--manifest-path"])
            .arg(package.join("Cargo.toml"))
            .args(features)
            .env("CARGO_TARGET_DIR", package.join("target"))
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "{features:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

/// Features of the runtime that bring transports and the like.
const HEAVY: [&str; 5] = ["blocking", "redis", "reqwest", "serde-full", "tower"];
/// Features of the runtime that bring little.
const LIGHT: [&str; 2] = ["callbacks", "encryption"];

/// One package; each golden is a library of its own, with the features that its text names.
fn manifest<'c>(cases: impl Iterator<Item = &'c Path>, workspace: &Path) -> String {
    let mut features = BTreeSet::new();
    let mut examples = String::new();
    for case in cases {
        let name = case.file_name().expect("name").to_string_lossy();
        let expected = case.join("expected");
        for file in tc3_testing::below(&expected) {
            let text = std::fs::read_to_string(&file).expect("golden");
            features.extend(
                text.split("feature = \"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned),
            );
        }
        let path = expected.join("lib.rs");
        writeln!(examples, "[[example]]\nname = {name:?}\npath = {path:?}\ncrate-type = [\"lib\"]\n").expect("text");
    }
    // What needs crates that need not be built to see that the goldens compile stays off.
    let default: Vec<_> = features.iter().filter(|feature| !HEAVY.contains(&feature.as_str())).collect();
    let features: String = features
        .iter()
        .map(|feature| match feature.as_str() {
            feature if HEAVY.contains(&feature) || LIGHT.contains(&feature) => {
                format!("{feature} = [\"tc3-runtime/{feature}\"]\n")
            }
            other => format!("{other} = []\n"),
        })
        .collect();
    let runtime = workspace.join("runtime");
    format!(
        "[package]\nname = \"goldens\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\ntc3-runtime = {{ path = {runtime:?}, features = [\"client\"] }}\n\n\
         [features]\ndefault = {default:?}\n{features}\n[lints.rust]\nwarnings = \"deny\"\nmissing_docs = \"deny\"\n\n{examples}"
    )
}
