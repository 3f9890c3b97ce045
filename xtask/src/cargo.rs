//! Runs cargo on crates that a command has written below `target/`.

use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};

/// The cargo that runs this program, or else the one that is found. It asks nothing and colours nothing.
pub(crate) fn command() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.env("CARGO_TERM_COLOR", "never").stdin(Stdio::null());
    command
}

/// Waits until no other command works in a folder, which is made where it is not there. The file is held meanwhile.
pub(crate) fn turn(folder: &Path) -> Result<File, String> {
    let lock = |folder: &Path| {
        std::fs::create_dir_all(folder)?;
        let file = File::create(folder.join("turn"))?;
        file.lock()?;
        Ok::<_, std::io::Error>(file)
    };
    lock(folder).map_err(|error| format!("cannot lock {}: {error}", folder.display()))
}
