//! Makes a directory match what was generated: writes files that differ, removes orphaned files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use tc3_files::slashed;

use crate::failed;

/// Whether to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Write.
    Write,
    /// Only compare.
    Check,
}

/// What differs between a directory and what was generated. Paths are relative to the directory.
#[derive(Debug, Default)]
pub(crate) struct Difference {
    pub(crate) unchanged: usize,
    pub(crate) stale: Vec<String>,
    pub(crate) missing: Vec<String>,
    pub(crate) orphans: Vec<String>,
}

impl Difference {
    /// What is removed, but for what killed runs left.
    pub(crate) fn removed(&self) -> impl Iterator<Item = &String> {
        self.orphans.iter().filter(|path| !path.ends_with(TEMPORARY))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.stale.is_empty() && self.missing.is_empty() && self.orphans.is_empty()
    }
}

/// How a schema begins.
const SCHEMA: &str = "{\n  \"$comment\": \"Written by `cargo xtask gen`";

/// Compares a directory with the generated files.
pub(crate) fn compare(directory: &Path, files: &BTreeMap<String, String>) -> Result<Difference, String> {
    let mut difference = Difference::default();
    let present = present(directory)?;
    for (path, text) in files {
        if !present.contains(path) {
            difference.missing.push(path.clone());
        } else if fs::read(directory.join(path)).map_err(|error| failed("read", &directory.join(path), &error))?
            == text.as_bytes()
        {
            difference.unchanged += 1;
        } else {
            difference.stale.push(path.clone());
        }
    }
    difference.orphans.extend(present.into_iter().filter(|path| !files.contains_key(path)));
    Ok(difference)
}

/// Writes what differs and removes orphans, where [`refuse_foreign`] found nothing. Killed at any moment, every file is whole: old or new.
pub(crate) fn apply(directory: &Path, files: &BTreeMap<String, String>, difference: &Difference) -> Result<(), String> {
    for path in difference.stale.iter().chain(&difference.missing) {
        if let Some(text) = files.get(path) {
            replace(&directory.join(path), text)?;
        }
    }
    for path in difference.orphans.iter().map(|path| directory.join(path)) {
        match fs::remove_file(&path) {
            // Another run was faster.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            removed => removed.map_err(|error| failed("remove", &path, &error))?,
        }
        remove_empty_parents(&path, directory);
    }
    Ok(())
}

fn present(directory: &Path) -> Result<BTreeSet<String>, String> {
    if !directory.exists() {
        return Ok(BTreeSet::new());
    }
    let mut present = BTreeSet::new();
    // What begins with a dot belongs to editors and file managers, but for what a killed run left.
    let counts = |name: &str| !name.starts_with('.') || name.ends_with(TEMPORARY);
    let entries = WalkDir::new(directory).into_iter();
    for entry in entries.filter_entry(|entry| entry.depth() == 0 || counts(&entry.file_name().to_string_lossy())) {
        let entry = match entry {
            // Another run has removed it meanwhile.
            Err(error) if error.io_error().is_some_and(|error| error.kind() == ErrorKind::NotFound) => continue,
            entry => entry.map_err(|error| format!("cannot read what is generated: {error}"))?,
        };
        if !entry.file_type().is_dir() && !is_being_written(entry.path()) {
            let path = entry.path().strip_prefix(directory).unwrap_or(entry.path());
            present.insert(slashed(path));
        }
    }
    Ok(present)
}

/// Refuses to remove what was not generated, and to write into a directory that is not one of generated code.
pub(crate) fn refuse_foreign(directory: &Path, difference: &Difference) -> Result<(), String> {
    let foreign = |path: &&String| !path.ends_with(TEMPORARY) && !is_generated(&directory.join(path));
    // Where one of our files stands in its place, the directory is ours, and one that was spoilt is written again.
    let ours = difference.unchanged > 0 || difference.stale.iter().any(|path| !foreign(&path));
    let spoilt = difference.stale.iter().filter(|_| !ours);
    match difference.orphans.iter().chain(spoilt).find(foreign) {
        Some(path) => Err(format!(
            "{} holds files that were not generated ({path}); move them away, or name another directory with `--out DIR`",
            directory.display()
        )),
        None => Ok(()),
    }
}

/// Whether a file was generated: Rust of this repository or of another crate, or a schema.
fn is_generated(path: &Path) -> bool {
    let mut firsts = std::iter::once(SCHEMA).chain(tc3_emit::FIRST);
    fs::read(path).is_ok_and(|bytes| firsts.any(|first| bytes.starts_with(first.as_bytes())))
}

/// The text of a file that people edit, too: its byte-order mark and its line ends stay as they are.
pub(crate) fn edited(path: &Path, text: &str) -> Result<String, String> {
    let before = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(failed("read", path, &error)),
    };
    let mut text = text.to_owned();
    if before.windows(2).any(|pair| pair == b"\r\n") {
        text = text.replace('\n', "\r\n");
    }
    if before.starts_with("\u{feff}".as_bytes()) {
        text.insert(0, '\u{feff}');
    }
    Ok(text)
}

/// Another run may remove what this one has just made: an empty folder, a temporary file that is not locked yet.
const TRIES: usize = 16;

/// Writes beside the file and renames, so that nobody ever sees half of it.
pub(crate) fn replace(path: &Path, text: &str) -> Result<(), String> {
    let mut tries = 1;
    loop {
        match try_replace(path, text) {
            Err(error) if error.kind() == ErrorKind::NotFound && tries < TRIES => tries += 1,
            done => return done.map_err(|error| failed("write", path, &error)),
        }
    }
}

fn try_replace(path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    let temporary = temporary(path);
    let written = File::create(&temporary).and_then(|mut file| {
        // Held until the file has its name: that is how other runs know that somebody is at work on it.
        file.lock()?;
        file.write_all(text.as_bytes())?;
        fs::rename(&temporary, path)
    });
    if written.is_err() {
        drop(fs::remove_file(&temporary));
    }
    written
}

const TEMPORARY: &str = ".tmp";

fn temporary(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}{TEMPORARY}", std::process::id()))
}

/// Whether a file is the temporary one of a run that goes on. What a killed run left is locked by nobody.
fn is_being_written(path: &Path) -> bool {
    let named = path.file_name().is_some_and(|name| name.to_string_lossy().ends_with(TEMPORARY));
    named
        && match File::open(path).map(|file| file.try_lock()) {
            Ok(locked) => matches!(locked, Err(TryLockError::WouldBlock)),
            // It has got its name meanwhile.
            Err(error) => error.kind() == ErrorKind::NotFound,
        }
}

fn remove_empty_parents(path: &Path, directory: &Path) {
    let mut parent = path.parent();
    while let Some(folder) = parent.filter(|folder| *folder != directory) {
        if fs::remove_dir(folder).is_err() {
            return;
        }
        parent = folder.parent();
    }
}
