//! Compiles the generated code of every case, with warnings and missing documentation denied.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn the_crate_of_every_case_compiles_without_a_warning() {
    let workspace = &tc3_testing::workspace();
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("crates");
    std::fs::create_dir_all(package.join("src")).expect("package");
    std::fs::write(package.join("src/lib.rs"), "//! Holds the crates as examples.\n").expect("lib.rs");
    std::fs::copy(workspace.join("Cargo.lock"), package.join("Cargo.lock")).expect("Cargo.lock");
    let crates: Vec<Crate> = tc3_testing::cases("tests/cases").iter().map(|case| Crate::of(case, &package)).collect();
    std::fs::write(package.join("Cargo.toml"), manifest(&crates, workspace)).expect("Cargo.toml");
    let services_alone = &["--no-default-features", "--features", "services,serde-full"];
    for features in [&[][..], services_alone, &["--features", "serde-full"], &["--features", "blocking"]] {
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

/// What is generated of a case, in a folder of its own.
struct Crate {
    name: String,
    root: PathBuf,
    files: BTreeMap<String, String>,
}

impl Crate {
    fn of(case: &Path, package: &Path) -> Self {
        let name = case.file_name().expect("name").to_string_lossy().into_owned();
        let folder = package.join("examples").join(&name);
        let model = tc3_spec::check(&tc3_testing::sources(&tc3_testing::read(case))).expect("a valid spec");
        let files = tc3_emit::generate(&model);
        drop(std::fs::remove_dir_all(&folder));
        for (path, text) in &files {
            let path = folder.join(path);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("folder");
            std::fs::write(path, text).expect("file");
        }
        Self { name, root: folder.join("lib.rs"), files }
    }
}

/// One package; each crate is a library of its own, with the features that its text names.
fn manifest(crates: &[Crate], workspace: &Path) -> String {
    let mut features = BTreeSet::new();
    let mut examples = String::new();
    for Crate { name, root: path, files } in crates {
        for text in files.values() {
            features.extend(
                text.split("feature = \"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned),
            );
        }
        writeln!(examples, "[[example]]\nname = {name:?}\npath = {path:?}\ncrate-type = [\"lib\"]\n").expect("text");
    }
    // What needs crates that need not be built to see that the crates compile stays off.
    let default: Vec<_> = features.iter().filter(|feature| !HEAVY.contains(&feature.as_str())).collect();
    let services: Vec<_> = default.iter().filter(|feature| !LIGHT.contains(&feature.as_str())).collect();
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
        "[package]\nname = \"crates\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\ntc3-runtime = {{ path = {runtime:?}, features = [\"client\"] }}\n\n\
         [features]\ndefault = {default:?}\nservices = {services:?}\n{features}\n[lints.rust]\nwarnings = \"deny\"\nmissing_docs = \"deny\"\n\n{examples}"
    )
}
