//! Measures what each feature of the client adds to the same crate without any.
//!
//! A disabled feature costs nothing if the row without features has neither its packages nor its lines.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::size::Size;
use super::timing::{Build, Crate, in_turn, median, read_files};
use crate::{cargo, failed};

/// The crate with one of its features, or none.
struct Variant {
    feature: String,
    target: PathBuf,
    /// CPU seconds of its first check, dependencies included.
    cold: f64,
}

/// Checks the crate without a feature and with each alone, and prints a table.
pub(super) fn measure(workspace: &Path, scratch: &Path, service: &str, runs: usize) -> Result<String, String> {
    let (generated, scratch) = (workspace.join("generated"), scratch.join("features"));
    match std::fs::remove_dir_all(&scratch) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(failed("remove", &scratch, &error)),
        _ => {}
    }
    let roots = [generated.join("src/lib.rs"), workspace.join("runtime/src/lib.rs")];
    let (mut variants, mut crates) = (Vec::new(), Vec::new());
    for feature in std::iter::once(String::new()).chain(of_client(&generated)?) {
        let target = scratch.join(if feature.is_empty() { "none" } else { &feature });
        let features = format!("{service},{feature}");
        let item = Crate::new("tc3", generated.clone(), target.clone())?
            .with(&["--no-default-features", "--features", &features])
            .rebuilt_with(&roots);
        variants.push(Variant { cold: item.cold(Build::Check)?, feature, target });
        crates.push(item);
    }
    let warm = in_turn(&crates.iter().collect::<Vec<_>>(), Build::Check, runs)?;
    let mut table = String::from(
        "| client feature | packages | files that are compiled of `tc3` and `tc3-runtime` | lines | `cargo check` of both, CPU \
         | with all packages, CPU |\n|---|---|---|---|---|---|",
    );
    for (variant, warm) in variants.iter().zip(&warm) {
        let Variant { feature, target, cold } = variant;
        // Cargo names the files of a workspace from its root.
        let files = read_files(&target.join("debug/deps"), "tc3")?;
        let files: Vec<PathBuf> = files.iter().map(|file| workspace.join(file)).collect();
        let lines = Size::of(&files)?.lines;
        let packages = packages(&generated, service, feature)?;
        let (name, files, warm) = (if feature.is_empty() { "none" } else { feature }, files.len(), median(warm));
        // Writing to a String cannot fail.
        let _ = write!(table, "\n| {name} | {packages} | {files} | {lines} | {warm:.2} s | {cold:.1} s |");
    }
    Ok(table)
}

/// The features that the crate passes on to its runtime.
fn of_client(generated: &Path) -> Result<Vec<String>, String> {
    let manifest = generated.join("Cargo.toml");
    let text = std::fs::read_to_string(&manifest).map_err(|error| failed("read", &manifest, &error))?;
    let passed = text.lines().filter_map(|line| line.split_once(" = [\"tc3-runtime/"));
    Ok(passed.map(|(name, _)| name.to_owned()).collect())
}

/// How many packages a program builds that depends on the crate.
fn packages(generated: &Path, service: &str, feature: &str) -> Result<usize, String> {
    let mut command = cargo::command();
    command.args(["tree", "--package", "tc3", "--edges", "normal", "--prefix", "none", "--no-default-features"]);
    command.arg("--manifest-path").arg(generated.join("Cargo.toml"));
    command.args(["--features", &format!("{service},{feature}")]);
    let output = command.output().map_err(|error| format!("cannot run cargo: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo tree failed: {}", String::from_utf8_lossy(&output.stderr)));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    // A package that was named before has a mark behind it.
    let packages: BTreeSet<&str> = text.lines().map(|line| line.trim_end_matches(" (*)")).collect();
    Ok(packages.len())
}
