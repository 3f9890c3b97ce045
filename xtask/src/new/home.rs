//! Locates the crates of this repository for a new crate: in a clone, by path, or at a git address.

use std::path::{Path, PathBuf};

use crate::workspace;

/// The repository that a new crate depends on.
pub(crate) enum Home {
    /// A clone.
    Path(PathBuf),
    /// An address.
    Git(String),
}

impl Home {
    /// What `--runtime` names, else the repository in which the command runs.
    pub(crate) fn find(named: Option<&str>) -> Result<Self, String> {
        match named {
            Some(address) if is_address(address) => Ok(Self::Git(address.to_owned())),
            Some(path) => Self::clone_at(Path::new(path)),
            None => {
                let root = workspace::root().map_err(|_| {
                    "the crate needs tc3-runtime: name a clone of its repository, or a git address, with `--runtime PATH|GIT`"
                })?;
                Self::clone_at(if root.as_os_str().is_empty() { Path::new(".") } else { &root })
            }
        }
    }

    /// A clone, or the folder of the runtime in one.
    fn clone_at(path: &Path) -> Result<Self, String> {
        let folder = std::fs::canonicalize(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        let root = folder.ancestors().take(2).find(|folder| folder.join("runtime/Cargo.toml").is_file());
        root.map(|root| Self::Path(root.to_owned())).ok_or_else(|| {
            format!("{} is not a clone of this repository: it has no runtime/Cargo.toml", path.display())
        })
    }

    /// The place of a package as a manifest writes it.
    pub(crate) fn of(&self, folder: &str) -> String {
        match self {
            Self::Path(root) => format!("path = {}", quoted(&tc3_files::slashed(&root.join(folder)))),
            Self::Git(address) => format!("git = {}", quoted(address)),
        }
    }

    /// The commands that install the command line, for the README.
    pub(crate) fn install(&self) -> String {
        match self {
            Self::Path(root) => format!("cargo install --path {}", tc3_files::slashed(&root.join("xtask"))),
            Self::Git(address) => format!("cargo install --git {address} xtask"),
        }
    }
}

fn is_address(text: &str) -> bool {
    text.contains("://") || text.starts_with("git@")
}

/// A TOML string.
fn quoted(text: &str) -> String {
    let mut out = String::new();
    tc3_spec::json::write_text(text, &mut out);
    out
}
