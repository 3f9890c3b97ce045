//! Measures how much code there is to read.

use std::path::PathBuf;

use crate::failed;

/// The Rust in some files.
#[derive(Default)]
pub(super) struct Size {
    pub(super) lines: u64,
    /// Lines of them that document.
    pub(super) documentation: u64,
    pub(super) bytes: u64,
}

impl Size {
    /// Counts.
    pub(super) fn of(files: &[PathBuf]) -> Result<Self, String> {
        let mut size = Self::default();
        for file in files {
            let text = std::fs::read_to_string(file).map_err(|error| failed("read", file, &error))?;
            size.add(&text);
        }
        Ok(size)
    }

    fn add(&mut self, text: &str) {
        for line in text.lines().map(str::trim_start) {
            self.lines += 1;
            self.documentation += u64::from(["///", "//!", "#[doc"].iter().any(|start| line.starts_with(start)));
        }
        self.bytes += text.len() as u64;
    }
}
