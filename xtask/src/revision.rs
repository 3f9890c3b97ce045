//! Reads a side of a comparison: a revision of git, without a checkout, or a directory.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tc3_spec::SourceMap;
use tc3_spec::diff::Version;

use crate::manifest;

/// What stands on one side.
pub(crate) struct Side {
    /// What people call it.
    pub(crate) name: String,
    /// Its spec.
    pub(crate) sources: SourceMap,
    /// The version of the generated crate, where it is known.
    pub(crate) version: Option<Version>,
    /// The commit that its files are of, or were checked out from.
    pub(crate) commit: Option<String>,
}

impl Side {
    /// A directory if there is one of this name, else a revision.
    pub(crate) fn named(name: &str, repository: &Path) -> Result<Self, String> {
        let directory = Path::new(name);
        let revision = commit(repository, name);
        match (directory.is_dir(), revision) {
            (true, Ok(_)) => {
                Err(format!("`{name}` is both a directory and a revision; write `./{name}` for the directory"))
            }
            (true, Err(_)) => Self::directory(directory),
            (false, Ok(commit)) => Self::revision(repository, name, &commit),
            (false, Err(error)) => Err(format!("`{name}` is neither a directory nor a revision: {error}")),
        }
    }

    /// Both sides of `main..review`, or of `main...review`, which begins where the second left the first; nothing where the name
    /// is no range.
    pub(crate) fn range(name: &str, repository: &Path) -> Result<Option<(Self, Self)>, String> {
        let Some((base, head)) = name.split_once("..").filter(|_| !Path::new(name).exists()) else { return Ok(None) };
        let (head, merged) = match head.strip_prefix('.') {
            Some(head) => (head, true),
            None => (head, false),
        };
        let named = |name: &'_ str| if name.is_empty() { "HEAD".to_owned() } else { name.to_owned() };
        let (base, head) = (named(base), named(head));
        let before = if merged { Self::fork(repository, &base, &head)? } else { Self::named(&base, repository)? };
        Ok(Some((before, Self::named(&head, repository)?)))
    }

    /// A spec directory, or a directory that holds one.
    fn directory(directory: &Path) -> Result<Self, String> {
        let inner = directory.join("spec");
        let (spec, root) = if inner.is_dir() {
            (inner, Some(directory.to_owned()))
        } else {
            let named_spec = directory.file_name().is_some_and(|name| name == "spec");
            (directory.to_owned(), directory.parent().filter(|_| named_spec).map(Path::to_owned))
        };
        let version = root.and_then(|root| version(|path| std::fs::read_to_string(root.join(path)).ok()));
        Ok(Self {
            name: tc3_files::slashed(directory),
            sources: tc3_files::spec_with_locks(&spec)?,
            version,
            commit: None,
        })
    }

    /// The files as they stand in the repository's directory.
    pub(crate) fn working_tree(repository: &Path) -> Result<Self, String> {
        let version = version(|path| std::fs::read_to_string(repository.join(path)).ok());
        let sources = tc3_files::spec_with_locks(&repository.join("spec"))?;
        Ok(Self { name: "working tree".to_owned(), sources, version, commit: commit(repository, "HEAD").ok() })
    }

    fn revision(repository: &Path, name: &str, commit: &str) -> Result<Self, String> {
        let name = short(name);
        let listed = git(repository, &["ls-tree", "-r", "-z", "--full-tree", commit, "--", "spec/"])?;
        let mut files: Vec<(String, String)> = Vec::new();
        for entry in listed.split(|byte| *byte == 0).filter(|entry| !entry.is_empty()) {
            let entry = String::from_utf8_lossy(entry);
            let (facts, path) = entry.split_once('\t').ok_or("git ls-tree answers in an unknown form")?;
            let object = facts.split(' ').nth(2).ok_or("git ls-tree answers in an unknown form")?;
            if facts.contains(" blob ") && path.strip_prefix("spec/").is_some_and(tc3_files::is_read) {
                files.push((path.to_owned(), object.to_owned()));
            }
        }
        if files.is_empty() {
            return Err(format!("{name} has no spec/"));
        }
        let objects: Vec<&str> = files.iter().map(|(_, object)| object.as_str()).collect();
        let texts = blobs(repository, &objects)?;
        let mut sources = SourceMap::default();
        for ((path, _), text) in files.iter().zip(texts) {
            sources.add(&format!("{name}:spec"), path.strip_prefix("spec/").unwrap_or(path), &text);
        }
        let version = version(|path| {
            let text = git(repository, &["show", &format!("{commit}:{path}")]).ok()?;
            String::from_utf8(text).ok()
        });
        Ok(Self { name: name.to_owned(), sources, version, commit: Some(commit.to_owned()) })
    }

    /// Where this branch left main.
    pub(crate) fn merge_base(repository: &Path) -> Result<Self, String> {
        for main in ["main", "origin/main", "master", "origin/master"] {
            if commit(repository, main).is_ok() {
                return Self::fork(repository, main, "HEAD");
            }
        }
        Err("there is no branch main to compare with; name a revision or a directory: `cargo xtask diff BASE`"
            .to_owned())
    }

    /// Where one revision left another.
    fn fork(repository: &Path, base: &str, head: &str) -> Result<Self, String> {
        let (base, head) = (commit(repository, base)?, commit(repository, head)?);
        let answer = git(repository, &["merge-base", &base, &head])?;
        let commit = String::from_utf8_lossy(&answer).trim().to_owned();
        Self::revision(repository, &commit, &commit)
    }
}

/// A commit as people say it; any other name as it is.
fn short(name: &str) -> &str {
    const LENGTH: usize = 9;
    let is_commit = name.len() == 40 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_commit { &name[..LENGTH] } else { name }
}

fn commit(repository: &Path, name: &str) -> Result<String, String> {
    // A name that looks like an option is none to git.
    let answer =
        git(repository, &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{name}^{{commit}}")])?;
    Ok(String::from_utf8_lossy(&answer).trim().to_owned())
}

fn command(repository: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("git");
    let here = if repository.as_os_str().is_empty() { PathBuf::from(".") } else { repository.to_owned() };
    command.arg("-C").arg(here).args(arguments);
    command
}

fn git(repository: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = command(repository, arguments).output().map_err(|error| format!("cannot run git: {error}"))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    let what = arguments.first().copied().unwrap_or_default();
    Err(if said.is_empty() { format!("git {what} found nothing") } else { format!("git {what}: {said}") })
}

/// The contents of objects, by one process.
fn blobs(repository: &Path, objects: &[&str]) -> Result<Vec<Vec<u8>>, String> {
    let unreadable = |error: std::io::Error| format!("cannot read from git cat-file: {error}");
    let mut child = command(repository, &["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("cannot run git: {error}"))?;
    let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
        return Err("git cat-file has no pipes".to_owned());
    };
    let wanted = objects.join("\n") + "\n";
    // Written beside the reading: git stops reading when nobody takes its answers.
    let writer = std::thread::spawn(move || input.write_all(wanted.as_bytes()));
    let mut output = BufReader::new(output);
    let mut contents = Vec::with_capacity(objects.len());
    for object in objects {
        let mut header = String::new();
        output.read_line(&mut header).map_err(unreadable)?;
        let size = header.split_whitespace().nth(2).and_then(|size| size.parse::<u64>().ok());
        let size = size.ok_or_else(|| format!("git has no object {object}: {}", header.trim()))?;
        let mut content = Vec::new();
        // Enough to see that a file is too large.
        let kept = size.min(SourceMap::LARGEST_FILE + 1);
        output.by_ref().take(kept).read_to_end(&mut content).map_err(unreadable)?;
        io::copy(&mut output.by_ref().take(size - kept), &mut io::sink()).map_err(unreadable)?;
        output.read_exact(&mut [0]).map_err(unreadable)?;
        contents.push(content);
    }
    drop(writer.join());
    drop(child.wait());
    Ok(contents)
}

/// The version of the crate whose spec is in a directory, where one is known.
pub(crate) fn version_above(spec: &Path) -> Option<Version> {
    let root = std::path::absolute(spec).ok()?.parent()?.to_owned();
    let read = |path: &str| std::fs::read_to_string(root.join(path)).ok();
    version(read).or_else(|| Version::parse(&manifest::value(&read("Cargo.toml")?, "[package]", "version")?))
}

/// The version of the generated crate: its own, or that of the workspace.
fn version(read: impl Fn(&str) -> Option<String>) -> Option<Version> {
    let own = manifest::value(&read("generated/Cargo.toml")?, "[package]", "version");
    let text = match own {
        Some(text) => text,
        None => manifest::value(&read("Cargo.toml")?, "[workspace.package]", "version")?,
    };
    Version::parse(&text)
}
