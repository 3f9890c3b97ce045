//! Writes the files of an import as one step: killed at any moment, or on a full disk, it leaves the old spec, or one
//! that the next import can finish.
//!
//! All texts are first written beside the spec (`.import/` in the folder of the service), then a plan of where each
//! belongs, then they are moved: definitions before what names them, the lock last. The next import finishes a plan
//! that it finds, and removes texts without one.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::hash::{DefaultHasher, Hasher as _};
use std::io::{ErrorKind, Write as _};
use std::path::{Component, Path, PathBuf};

use tc3_spec::{FileKind, SpecPath};
use walkdir::WalkDir;

use crate::{failed, warn, write};

/// The folder of the texts that wait, inside that of the service.
const FOLDER: &str = ".import";
const PLAN: &str = "plan";
const LOCK: &str = "running";

/// More bytes than these no common file system takes for one name.
const LONGEST_NAME: usize = 255;

/// The right to write one version of a service. Held by one process at a time.
pub(crate) struct Stage {
    /// The directory of the spec.
    spec: PathBuf,
    /// The folder of the service.
    service: PathBuf,
    /// Locked as long as this process lives, whatever ends it.
    _running: File,
}

/// Refuses paths that cannot become files, before anything is written.
pub(crate) fn check_names<'p>(paths: impl Iterator<Item = &'p String>) -> Result<(), String> {
    for path in paths {
        if let Some(name) = path.split('/').find(|name| name.len() > LONGEST_NAME) {
            let start: String = name.chars().take(40).collect();
            return Err(format!(
                "the name `{start}…` is too long for a file: {} bytes of {LONGEST_NAME}; nothing was written. Is it the \
                 vendor's? `--only` leaves it out",
                name.len()
            ));
        }
    }
    Ok(())
}

/// Tells a rehearsal, which writes nothing, that an import was interrupted.
pub(crate) fn refuse_unfinished(service: &Path) -> Result<(), String> {
    match service.join(FOLDER).join(PLAN).exists() {
        true => Err(format!(
            "an import of {} was interrupted; import once without `--dry-run`, which finishes it",
            service.display()
        )),
        false => Ok(()),
    }
}

impl Stage {
    /// Waits for nobody: another import of the same service at the same time is an error. Finishes what a dead run left
    /// unfinished, and removes what it left over.
    pub(crate) fn open(spec: &Path, service: &Path) -> Result<Self, String> {
        let folder = service.join(FOLDER);
        fs::create_dir_all(&folder).map_err(|error| failed("create", &folder, &error))?;
        let path = folder.join(LOCK);
        let running = File::create(&path).map_err(|error| failed("create", &path, &error))?;
        match running.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(format!("another import is at work in {}: wait for its end", service.display()));
            }
            Err(TryLockError::Error(error)) => return Err(failed("lock", &path, &error)),
        }
        let stage = Self { spec: spec.to_owned(), service: service.to_owned(), _running: running };
        if folder.join(PLAN).exists() {
            stage.finish()?;
            warn(format_args!("note: an earlier import of {} was interrupted; it is finished now", service.display()));
        }
        stage.sweep()?;
        Ok(stage)
    }

    /// Writes all files or none.
    pub(crate) fn write(&self, files: &BTreeMap<String, String>) -> Result<(), String> {
        if files.is_empty() {
            return Ok(());
        }
        match self.prepare(files) {
            Ok(()) => self.finish(),
            Err(reason) => {
                drop(self.sweep());
                Err(format!("{reason}; nothing was changed"))
            }
        }
    }

    /// Writes the texts and the plan.
    fn prepare(&self, files: &BTreeMap<String, String>) -> Result<(), String> {
        let mut paths: Vec<&String> = files.keys().collect();
        paths.sort_by_key(|path| (rank(path, self.spec.join(path).exists()), path.as_str()));
        let mut plan = String::new();
        for (index, path) in paths.into_iter().enumerate() {
            let text = write::edited(&self.spec.join(path), &files[path])?;
            self.put(&index.to_string(), text.as_bytes())?;
            plan.push_str(&format!("{index}\t{}\t{path}\n", fingerprint(&self.spec.join(path))?));
        }
        let next = self.put("next", plan.as_bytes())?;
        let path = self.service.join(FOLDER).join(PLAN);
        fs::rename(&next, &path).map_err(|error| failed("write", &path, &error))
    }

    fn put(&self, name: &str, bytes: &[u8]) -> Result<PathBuf, String> {
        let path = self.service.join(FOLDER).join(format!("{name}.tmp"));
        let written = File::create(&path).and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
        written.map_err(|error| failed("write", &path, &error))?;
        Ok(path)
    }

    /// Moves each text of the plan to its place. Where somebody has changed the spec since the plan was made, the plan
    /// is void.
    fn finish(&self) -> Result<(), String> {
        let folder = self.service.join(FOLDER);
        let path = folder.join(PLAN);
        let plan = fs::read_to_string(&path).map_err(|error| failed("read", &path, &error))?;
        let waiting: Vec<(PathBuf, &str, PathBuf)> = plan
            .lines()
            .filter_map(|line| {
                let mut parts = line.splitn(3, '\t');
                let (index, before, target) = (parts.next()?, parts.next()?, parts.next()?);
                Some((folder.join(format!("{index}.tmp")), before, self.spec.join(below(target)?)))
            })
            .filter(|(text, ..)| text.exists())
            .collect();
        let mut valid = true;
        for (_, before, target) in &waiting {
            valid &= fingerprint(target)? == *before;
        }
        for (text, _, target) in waiting.iter().filter(|_| valid) {
            let parent = target.parent().unwrap_or(target);
            fs::create_dir_all(parent).map_err(|error| failed("create", parent, &error))?;
            fs::rename(text, target).map_err(|error| failed("write", target, &error))?;
        }
        fs::remove_file(&path).map_err(|error| failed("remove", &path, &error))?;
        self.sweep()
    }

    /// Removes texts that no plan speaks of: those of this module, and those that were once written beside their files.
    fn sweep(&self) -> Result<(), String> {
        for entry in WalkDir::new(&self.service) {
            let entry = entry.map_err(|error| failed("read", &self.service, &error))?;
            if entry.file_type().is_file() && is_left_over(entry.path()) {
                match fs::remove_file(entry.path()) {
                    Err(error) if error.kind() != ErrorKind::NotFound => {
                        return Err(failed("remove", entry.path(), &error));
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }
}

impl Drop for Stage {
    /// Removes the folder, and that of a service of which nothing was written.
    fn drop(&mut self) {
        let folder = self.service.join(FOLDER);
        if folder.join(PLAN).exists() {
            return;
        }
        drop(fs::remove_file(folder.join(LOCK)));
        let mut empty = Some(folder.as_path());
        while let Some(path) = empty.filter(|path| *path != self.spec && fs::remove_dir(path).is_ok()) {
            empty = path.parent();
        }
    }
}

/// `N.tmp` of a stage, or `.NAME.PID.tmp` beside NAME.
fn is_left_over(path: &Path) -> bool {
    let staged = path.parent().is_some_and(|parent| parent.ends_with(FOLDER));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = || {
        let pid = name.strip_prefix('.').and_then(|name| name.strip_suffix(".tmp"))?.rsplit_once('.')?.1;
        (!pid.is_empty() && pid.bytes().all(|byte| byte.is_ascii_digit())).then_some(())
    };
    name.ends_with(".tmp") && (staged || beside().is_some())
}

/// The order of moving: what is named before what names it, and of types those that nobody can name yet.
fn rank(path: &str, exists: bool) -> u8 {
    match SpecPath::parse(path).map(|path| path.kind) {
        Some(FileKind::Errors) => 0,
        Some(FileKind::Enum) => 1,
        Some(FileKind::Type) if !exists => 2,
        Some(FileKind::Type) => 3,
        Some(FileKind::Service) => 4,
        Some(FileKind::Lock) => 6,
        Some(
            FileKind::CommonErrors
            | FileKind::Review
            | FileKind::Acknowledged
            | FileKind::Corrections
            | FileKind::Texts
            | FileKind::Action
            | FileKind::Callback,
        )
        | None => 5,
    }
}

/// A path that stays below the spec.
fn below(path: &str) -> Option<&Path> {
    let path = Path::new(path);
    path.components().all(|part| matches!(part, Component::Normal(_))).then_some(path)
}

/// Tells whether a file changed; `-` where there is none.
fn fingerprint(path: &Path) -> Result<String, String> {
    match fs::read(path) {
        Ok(bytes) => {
            let mut hasher = DefaultHasher::new();
            hasher.write(&bytes);
            Ok(format!("{:016x}", hasher.finish()))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok("-".to_owned()),
        Err(error) => Err(failed("read", path, &error)),
    }
}
