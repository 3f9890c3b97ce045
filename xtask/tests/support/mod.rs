//! Shared by the tests of `xtask` as a program: temporary folders, and the program itself.

pub mod archive;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder that is thrown away. Each test says what is in it.
pub struct Place(pub PathBuf);

impl Place {
    /// An empty folder. Tests of one file give different names.
    pub fn empty(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        drop(std::fs::remove_dir_all(&root));
        std::fs::create_dir_all(&root).expect("folder");
        Self(root)
    }

    /// Writes a file, with its folders.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.0.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("folder");
        std::fs::write(path, text).expect("file");
    }

    /// The text of a file.
    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.0.join(path)).expect("text")
    }

    /// Every file below a folder, by its path from here.
    pub fn files(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let below = tc3_testing::below(&self.0.join(folder));
        below.iter().map(|path| (tc3_testing::slashed(path, &self.0), std::fs::read(path).expect("bytes"))).collect()
    }

    /// Runs the program in this folder: the exit code, and all that it printed.
    pub fn run(&self, arguments: &[&str]) -> (i32, String) {
        run(self.xtask(arguments))
    }

    /// The program in this folder.
    pub fn xtask(&self, arguments: &[&str]) -> Command {
        let mut command = xtask(arguments);
        command.current_dir(&self.0);
        command
    }
}

/// The program.
pub fn xtask(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments);
    command
}

/// Runs it: the exit code, and all that it printed.
pub fn run(mut command: Command) -> (i32, String) {
    let (code, text, told) = streams(&mut command);
    (code, text + &told)
}

/// Runs it: the exit code, the standard output and the standard error.
pub fn streams(command: &mut Command) -> (i32, String, String) {
    let Output { status, stdout, stderr } = command.output().expect("xtask runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (status.code().expect("an exit code"), text(&stdout), text(&stderr))
}
