//! Reads a spec directory.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Component, Path};

use tc3_spec::SourceMap;
use tc3_spec::lock::LOCK;
use walkdir::WalkDir;

/// Every `.yaml` file below a directory, in the order of their paths. A `.yml` file comes along, to be reported.
pub(crate) fn spec(directory: &Path) -> Result<SourceMap, String> {
    if !directory.is_dir() {
        return Err(format!(
            "{} is not a directory; name the directory of a spec with `--spec DIR`",
            directory.display()
        ));
    }
    let sources = tree(directory)?;
    if sources.files().next().is_none() {
        return Err(format!("{} has no .yaml file", directory.display()));
    }
    Ok(sources)
}

/// The same, also where there is none yet.
pub(crate) fn tree(directory: &Path) -> Result<SourceMap, String> {
    named(&slashed(directory), directory)
}

/// The same, shown under this name instead of the path of the directory.
pub(crate) fn named(name: &str, directory: &Path) -> Result<SourceMap, String> {
    let mut sources = SourceMap::default();
    let hidden = |path: &Path| SourceMap::is_hidden(&path.file_name().unwrap_or_default().to_string_lossy());
    let entries = WalkDir::new(directory).follow_links(true).sort_by_file_name().into_iter();
    for entry in entries.filter_entry(|entry| entry.depth() == 0 || !hidden(entry.path())) {
        let entry = match entry {
            // A link to nowhere, which some editors make beside a file that is open.
            Err(error) if error.path().is_some_and(hidden) => continue,
            entry => entry.map_err(|error| format!("cannot read the spec: {error}"))?,
        };
        if !entry.file_type().is_file() || !is_yaml(entry.path()) {
            continue;
        }
        let bytes = read(entry.path()).map_err(|error| format!("cannot read {}: {error}", entry.path().display()))?;
        let relative = entry.path().strip_prefix(directory).unwrap_or(entry.path());
        sources.add(name, &slashed(relative), &bytes);
    }
    Ok(sources)
}

/// The bytes of a file, or enough of them to see that it is too large.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(SourceMap::LARGEST_FILE + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The same, with what imports have noted: comparisons look at it.
pub(crate) fn spec_with_locks(directory: &Path) -> Result<SourceMap, String> {
    let mut sources = spec(directory)?;
    for entry in WalkDir::new(directory).min_depth(3).max_depth(3).sort_by_file_name() {
        let entry = entry.map_err(|error| format!("cannot read the spec: {error}"))?;
        if entry.file_name() == LOCK {
            let path = entry.path();
            let bytes = std::fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
            sources.add(&slashed(directory), &slashed(path.strip_prefix(directory).unwrap_or(path)), &bytes);
        }
    }
    Ok(sources)
}

fn is_yaml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml")
}

/// A path with `/` between its parts on every system.
pub(crate) fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path
        .components()
        .map(|part| match part {
            Component::RootDir => "".into(),
            other => other.as_os_str().to_string_lossy(),
        })
        .collect();
    parts.join("/")
}
