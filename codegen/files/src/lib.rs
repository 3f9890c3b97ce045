//! Reads spec directories, for the command line and the mock.
//!
//! [`paths`] finds the files and [`read`] reads them; the other functions combine the two.

use std::fmt;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use tc3_spec::{FileKind, SourceMap, SpecPath};
use walkdir::WalkDir;

/// Why a directory cannot be read, in words.
#[derive(Debug)]
pub struct Unreadable(String);

/// The `.yaml` files below a directory, in the order of their paths. A `.yml` file comes along, to be reported.
///
/// # Errors
///
/// A folder cannot be read.
pub fn paths(directory: &Path) -> Result<Vec<PathBuf>, Unreadable> {
    below(directory, |path| SourceMap::is_yaml(&name_of(path)))
}

/// The wanted files below a directory, in the order of their paths. Links are followed, what is hidden is passed over.
fn below(directory: &Path, is_wanted: impl Fn(&Path) -> bool) -> Result<Vec<PathBuf>, Unreadable> {
    let hidden = |path: &Path| SourceMap::is_hidden(&name_of(path));
    let mut paths = Vec::new();
    let entries = WalkDir::new(directory).follow_links(true).sort_by_file_name().into_iter();
    for entry in entries.filter_entry(|entry| entry.depth() == 0 || !hidden(entry.path())) {
        let entry = match entry {
            // A link to nowhere, which some editors make beside a file that is open.
            Err(error) if error.path().is_some_and(hidden) => continue,
            entry => entry.map_err(walk)?,
        };
        if entry.file_type().is_file() && is_wanted(entry.path()) {
            paths.push(entry.into_path());
        }
    }
    Ok(paths)
}

/// Reads files below a directory, which is shown under this name.
///
/// # Errors
///
/// A file cannot be read.
pub fn read(name: &str, directory: &Path, paths: &[PathBuf]) -> Result<SourceMap, Unreadable> {
    let mut sources = SourceMap::default();
    for path in paths {
        add(&mut sources, name, directory, path)?;
    }
    Ok(sources)
}

/// Every file of a spec, shown under this name.
///
/// # Errors
///
/// A folder or file cannot be read.
pub fn named(name: &str, directory: &Path) -> Result<SourceMap, Unreadable> {
    read(name, directory, &paths(directory)?)
}

/// Every file of a spec, under the path of its directory.
///
/// # Errors
///
/// A folder or file cannot be read.
pub fn tree(directory: &Path) -> Result<SourceMap, Unreadable> {
    named(&slashed(directory), directory)
}

/// Every file of a spec, of which there is at least one.
///
/// # Errors
///
/// There is no such directory, it has no spec file, or a folder or file cannot be read.
pub fn spec(directory: &Path) -> Result<SourceMap, Unreadable> {
    if !directory.is_dir() {
        let message = "is not a directory; name the directory of a spec with `--spec DIR`";
        return Err(Unreadable(format!("{} {message}", directory.display())));
    }
    let sources = tree(directory)?;
    if sources.files().next().is_none() {
        return Err(Unreadable(format!("{} has no .yaml file", directory.display())));
    }
    Ok(sources)
}

/// The same, with what imports have noted: comparisons look at it.
///
/// # Errors
///
/// As for [`spec`].
pub fn spec_with_locks(directory: &Path) -> Result<SourceMap, Unreadable> {
    let mut sources = spec(directory)?;
    let name = slashed(directory);
    let is_lock = |path: &Path| is_lock(&slashed(path.strip_prefix(directory).unwrap_or(path)));
    for path in below(directory, is_lock)? {
        add(&mut sources, &name, directory, &path)?;
    }
    Ok(sources)
}

/// Whether a path below the directory of a spec is one that [`spec_with_locks`] reads.
#[must_use]
pub fn is_read(path: &str) -> bool {
    (SourceMap::is_yaml(path) || is_lock(path)) && !path.split('/').any(SourceMap::is_hidden)
}

fn is_lock(path: &str) -> bool {
    SpecPath::parse(path).is_some_and(|path| path.kind == FileKind::Lock)
}

/// The root of the workspace that a program works on: upwards from the package that cargo runs, else from the current
/// directory. `None` if neither leads to a folder with `spec/` and the manifest of a workspace.
///
/// The folder in which a program was built says nothing: several worktrees may share one target directory.
#[must_use]
pub fn workspace(package: Option<&Path>, current: &Path) -> Option<PathBuf> {
    let is_root = |folder: &&Path| {
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml"));
        let is_workspace = |text: String| text.lines().any(|line| line.trim_start().starts_with("[workspace"));
        folder.join("spec").is_dir() && manifest.is_ok_and(is_workspace)
    };
    let starts = package.into_iter().chain([current]);
    starts.flat_map(Path::ancestors).find(is_root).map(Path::to_owned)
}

/// A path with `/` between its parts on every system.
#[must_use]
pub fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path
        .components()
        .map(|part| match part {
            Component::RootDir => "".into(),
            other => other.as_os_str().to_string_lossy(),
        })
        .collect();
    parts.join("/")
}

fn add(sources: &mut SourceMap, name: &str, directory: &Path, path: &Path) -> Result<(), Unreadable> {
    let bytes = bytes(path).map_err(|error| Unreadable(format!("cannot read {}: {error}", path.display())))?;
    sources.add(name, &slashed(path.strip_prefix(directory).unwrap_or(path)), &bytes);
    Ok(())
}

/// The bytes of a file, or enough of them to see that it is too large.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(SourceMap::LARGEST_FILE + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn walk(error: walkdir::Error) -> Unreadable {
    Unreadable(format!("cannot read the spec: {error}"))
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unreadable {}

impl From<Unreadable> for String {
    fn from(error: Unreadable) -> Self {
        error.0
    }
}
