//! Creates a separate folder for each test that writes a spec.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many there were in this process.
static FOLDERS: AtomicUsize = AtomicUsize::new(0);

/// An empty folder that nothing else uses, removed when this is dropped.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("tc3-mock-folder-{}-{number}", std::process::id()));
        // One that a process of the same number has left behind.
        drop(fs::remove_dir_all(&path));
        fs::create_dir_all(&path).expect("made");
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// The shop of the tests under another name; returns where it is.
    pub(crate) fn add_shop(&self, name: &str) -> PathBuf {
        let place = self.0.join(name).join("2022-02-02");
        copy(&tc3_testing::package().join("tests/server/spec/shop/2022-02-02"), &place);
        let file = place.join("service.yaml");
        let text = fs::read_to_string(&file).expect("a file");
        fs::write(file, text.replace("service: shop", &format!("service: {name}"))).expect("written");
        place
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// Copies a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("made");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).expect("copied")),
        }
    }
}
