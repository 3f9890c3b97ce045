//! Downloads the vendor's newest packages, by `pip download`, into a folder that is removed afterwards.

use std::fs::DirBuilder;
use std::hash::{BuildHasher as _, RandomState};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use tc3_spec::calendar;

/// What an import reads: the command line has metadata and examples, the SDK for Python the error codes.
const PACKAGES: [&str; 2] = ["tccli", "tencentcloud-sdk-python"];

/// Where pip may be: as a module of Python, or as a program.
const PIPS: [&[&str]; 4] = [&["python3", "-m", "pip"], &["python", "-m", "pip"], &["pip3"], &["pip"]];

/// Wheels that pip has fetched. Dropping it removes them.
pub(super) struct Fetched {
    pub(super) folder: PathBuf,
}

/// Fetches the newest packages, without what they depend on. Wheels alone: building a source package would run it.
pub(super) fn newest() -> Result<Fetched, String> {
    let fetched = Fetched { folder: own_folder(&std::env::temp_dir())? };
    let help = "fetch the packages yourself and name them with `--from FILE`";
    let output = download(&fetched.folder).map_err(|error| format!("cannot run pip: {error}; {help}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let last = said.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("no reason given");
        return Err(format!("pip cannot fetch {}: {last}; {help}", PACKAGES.join(" and ")));
    }
    Ok(fetched)
}

/// A new folder that this user alone may enter, by a name that others cannot foresee: what is in it is imported.
fn own_folder(parent: &Path) -> Result<PathBuf, String> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    loop {
        // A hasher begins with keys of the system's source of chance.
        let folder = parent.join(format!("tc3-upstream-{:016x}", RandomState::new().hash_one(())));
        match builder.create(&folder) {
            Ok(()) => return Ok(folder),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(format!("cannot create {}: {error}", folder.display())),
        }
    }
}

/// Downloads by the first pip that is there. A Python may have none.
fn download(folder: &Path) -> std::io::Result<Output> {
    let options = ["download", "--quiet", "--no-deps", "--only-binary=:all:", "--disable-pip-version-check", "--dest"];
    let mut reasons = Vec::new();
    for pip in PIPS {
        match run(pip, &["--version"]) {
            Ok(output) if output.status.success() => {
                let folder = folder.to_string_lossy();
                return run(pip, &[&options[..], &[&folder], &PACKAGES].concat());
            }
            Ok(output) => reasons.push(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
            Err(error) => reasons.push(format!("{}: {error}", pip.join(" "))),
        }
    }
    Err(std::io::Error::new(ErrorKind::NotFound, reasons.join("; ")))
}

fn run(pip: &[&str], arguments: &[&str]) -> std::io::Result<Output> {
    let (program, first) = pip.split_first().ok_or(ErrorKind::NotFound)?;
    Command::new(program).args(first).args(arguments).stdin(Stdio::null()).output()
}

/// The day on which the packages are the newest.
#[expect(clippy::disallowed_methods, reason = "the day of a download; nothing is signed by it")]
pub(super) fn today() -> String {
    calendar::day(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()))
}

impl Drop for Fetched {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}
