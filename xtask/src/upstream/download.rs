//! The vendor's newest packages, by `pip download`, in a folder that is removed afterwards.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use tc3_spec::calendar;

/// What an import reads: the command line has metadata and examples, the SDK for Python the error codes.
const PACKAGES: [&str; 2] = ["tccli", "tencentcloud-sdk-python"];

/// Wheels that pip has fetched. Dropping it removes them.
pub(super) struct Fetched {
    folder: PathBuf,
    pub(super) wheels: Vec<PathBuf>,
}

/// Fetches the newest packages, without what they depend on. Wheels alone: building a source package would run it.
pub(super) fn newest() -> Result<Fetched, String> {
    let folder = std::env::temp_dir().join(format!("tc3-upstream-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| format!("cannot create {}: {error}", folder.display()))?;
    let mut fetched = Fetched { folder, wheels: Vec::new() };
    let help = "fetch the packages yourself and name them with `--from FILE`";
    let output = pip(&fetched.folder).map_err(|error| format!("cannot run pip: {error}; {help}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let last: Vec<&str> = said.lines().filter(|line| !line.trim().is_empty()).collect();
        return Err(format!(
            "pip cannot fetch {}: {}; {help}",
            PACKAGES.join(" and "),
            last.last().unwrap_or(&"no reason given")
        ));
    }
    let failed = |error: std::io::Error| format!("cannot read {}: {error}", fetched.folder.display());
    for entry in std::fs::read_dir(&fetched.folder).map_err(failed)? {
        fetched.wheels.push(entry.map_err(failed)?.path());
    }
    fetched.wheels.sort();
    Ok(fetched)
}

fn pip(folder: &Path) -> std::io::Result<std::process::Output> {
    let options = ["download", "--quiet", "--no-deps", "--only-binary=:all:", "--disable-pip-version-check", "--dest"];
    let run = |program: &str, first: &[&str]| {
        let mut command = Command::new(program);
        command.args(first).args(options).arg(folder).args(PACKAGES).stdin(Stdio::null()).output()
    };
    run("python3", &["-m", "pip"]).or_else(|_| run("pip", &[]))
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
