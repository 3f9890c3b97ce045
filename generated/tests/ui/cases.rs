//! Checks what compiles and what must not: each file of `pass/` and `fail/` is one case.
//!
//! The wording of refusals is compared on the compiler that the workspace manifest names as `rust-version`, which is not the oldest
//! one that `tc3` takes; on others a case only has to be refused. `TRYBUILD=overwrite cargo test -p tc3-ui` writes the wording.

use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn cases_compile_or_are_refused() {
    if compiler().starts_with(&format!("{}.", compiler_of_tools())) {
        let trybuild = trybuild::TestCases::new();
        trybuild.pass("pass/*.rs");
        trybuild.compile_fail("fail/*.rs");
    } else {
        let package = scratch_package();
        for (name, _) in files("pass") {
            assert!(compiles(&package, &name), "{name} does not compile");
        }
        for (name, _) in files("fail") {
            assert!(!compiles(&package, &name), "{name} compiles");
        }
    }
}

/// The folder of this package, asked of cargo when the test runs: another worktree may have built it.
fn package() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("run by cargo"))
}

/// `rust-version` of the workspace: `1.95`.
fn compiler_of_tools() -> String {
    let manifest = std::fs::read_to_string(package().join("../../../Cargo.toml")).expect("the workspace manifest");
    let line = manifest.lines().find_map(|line| line.strip_prefix("rust-version = "));
    line.expect("a rust-version").trim_matches('"').to_owned()
}

/// `1.95.0`.
fn compiler() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("rustc runs");
    String::from_utf8_lossy(&output.stdout).split(' ').nth(1).unwrap_or_default().to_owned()
}

/// Cases of a folder by name, sorted.
fn files(folder: &str) -> Vec<(String, PathBuf)> {
    let directory = package().join(folder);
    let entries = std::fs::read_dir(&directory).expect("cases").map(|entry| entry.expect("case").path());
    let sources = entries.filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let mut named: Vec<_> =
        sources.map(|path| (path.file_stem().expect("name").to_string_lossy().into_owned(), path)).collect();
    named.sort();
    assert!(!named.is_empty(), "no cases in {}", directory.display());
    named
}

/// A package in which every case is a program, so that cargo can be asked about one.
fn scratch_package() -> PathBuf {
    let generated = self::package().join("../..");
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ui");
    std::fs::create_dir_all(&package).expect("package");
    std::fs::copy(generated.join("../Cargo.lock"), package.join("Cargo.lock")).expect("Cargo.lock");
    let mut manifest = format!(
        "[package]\nname = \"ui\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         tc3 = {{ path = {generated:?}, default-features = false, features = [\"essbasic\"] }}\n"
    );
    for (name, path) in files("pass").into_iter().chain(files("fail")) {
        manifest += &format!("\n[[bin]]\nname = {name:?}\npath = {path:?}\n");
    }
    std::fs::write(package.join("Cargo.toml"), manifest).expect("Cargo.toml");
    package
}

fn compiles(package: &Path, name: &str) -> bool {
    let check = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--bin", name, "--manifest-path"])
        .arg(package.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", package.join("target"))
        .output();
    check.expect("cargo runs").status.success()
}
