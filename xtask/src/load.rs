//! Reads a spec directory.

use std::path::{Component, Path};

use tc3_codegen::SourceMap;
use tc3_codegen::import::LOCK;
use walkdir::WalkDir;

/// Every `.yaml` file below a directory, in the order of their paths. A `.yml` file comes along, to be reported.
pub(crate) fn spec(directory: &Path) -> Result<SourceMap, String> {
    if !directory.is_dir() {
        return Err(format!("{} is no directory; `--spec DIR` names the directory of a spec", directory.display()));
    }
    let sources = tree(directory)?;
    if sources.files().next().is_none() {
        return Err(format!("{} holds no .yaml file", directory.display()));
    }
    Ok(sources)
}

/// The same, also where there is none yet.
pub(crate) fn tree(directory: &Path) -> Result<SourceMap, String> {
    let mut sources = SourceMap::default();
    for entry in WalkDir::new(directory).follow_links(true).sort_by_file_name() {
        let entry = entry.map_err(|error| format!("cannot read the spec: {error}"))?;
        if !entry.file_type().is_file() || !is_yaml(entry.path()) {
            continue;
        }
        let bytes =
            std::fs::read(entry.path()).map_err(|error| format!("cannot read {}: {error}", entry.path().display()))?;
        let relative = entry.path().strip_prefix(directory).unwrap_or(entry.path());
        sources.add(&slashed(directory), &slashed(relative), &bytes);
    }
    Ok(sources)
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
