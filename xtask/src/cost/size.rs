//! How much there is to read.

use std::path::Path;

use walkdir::WalkDir;

/// The Rust below a folder.
#[derive(Default)]
pub(super) struct Size {
    pub(super) lines: u64,
    /// Lines of them that document.
    pub(super) documentation: u64,
    pub(super) bytes: u64,
}

impl Size {
    /// Counts.
    pub(super) fn of(folder: &Path) -> Result<Self, String> {
        let mut size = Self::default();
        for entry in WalkDir::new(folder) {
            let entry = entry.map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
            if entry.path().extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(entry.path())
                    .map_err(|error| format!("cannot read {}: {error}", entry.path().display()))?;
                size.add(&text);
            }
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
