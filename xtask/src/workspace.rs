//! Finds the workspace that a command works on, at run time.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::manifest;

/// The variable in which `cargo run` names the folder of the package that it runs.
const PACKAGE: &str = "CARGO_MANIFEST_DIR";

/// The root of the workspace, shown as short as possible: empty where it is the current directory.
///
/// # Errors
///
/// Neither cargo nor the current directory leads to one.
pub(crate) fn root() -> Result<PathBuf, String> {
    let current = std::env::current_dir().map_err(|error| format!("cannot find the current directory: {error}"))?;
    let root = find(std::env::var_os(PACKAGE), &current)?;
    Ok(if root == current { PathBuf::new() } else { root })
}

/// Where the generated code of a workspace is: this repository has a crate for it, one that `new` made is it.
pub(crate) fn sources(root: &Path) -> PathBuf {
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).unwrap_or_default();
    let is_crate = manifest::value(&manifest, "[package]", "name").is_some();
    root.join(if is_crate { "src" } else { "generated/src" })
}

/// Upwards from the package that cargo runs, else from the current directory.
fn find(package: Option<OsString>, current: &Path) -> Result<PathBuf, String> {
    let package = package.map(PathBuf::from);
    tc3_files::workspace(package.as_deref(), current).ok_or_else(|| {
        format!(
            "cannot find the workspace: neither {} nor a folder above it has `spec/` and a workspace's `Cargo.toml`; run \
             the command in the workspace, or name directories with `--spec DIR`, and `--out DIR` where it writes",
            current.display()
        )
    })
}
