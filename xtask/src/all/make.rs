//! Imports the versions in the packages and generates their Rust, on all processors.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use tc3_import::Request;

use crate::fresh::Fresh;
use crate::package::{Packages, Version};

/// A version that was imported and generated.
pub(super) struct Made {
    /// The service by its short name, and the version: `sms 2021-01-11`.
    pub(super) label: String,
    /// A name for its crate.
    pub(super) name: String,
    /// The features that its code asks about.
    pub(super) features: Vec<String>,
    /// Path below `src` to text.
    pub(super) files: BTreeMap<String, String>,
    pub(super) actions: usize,
    pub(super) lines: u64,
    /// What the import took, and what the generation took.
    pub(super) seconds: [Duration; 2],
}

/// Makes every version. They are taken as they come, and no other is begun before one is: memory holds one a processor.
pub(super) fn each(
    packages: &Packages,
    versions: &[Version],
    mut take: impl FnMut(Version, Result<Made, String>) -> Result<(), String>,
) -> Result<(), String> {
    let next = &AtomicUsize::new(0);
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let (sender, receiver) = mpsc::sync_channel(0);
        for _ in 0..processors.min(versions.len()) {
            let sender = sender.clone();
            scope.spawn(move || {
                while let Some(version) = versions.get(next.fetch_add(1, Ordering::Relaxed)) {
                    // Where something could not be done, no one takes the rest.
                    if sender.send((version.clone(), make(packages, version))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        receiver.into_iter().try_for_each(|(version, made)| take(version, made))
    })
}

fn make(packages: &Packages, version: &Version) -> Result<Made, String> {
    let started = Instant::now();
    let (service, found) = packages.find(&version.folder, Some(&version.version))?;
    let label = format!("{service} {}", found.version);
    let request = Request { service, version: found.version.clone(), ..Request::default() };
    let mut spec = Fresh::new();
    spec.import(packages, &found, &request)?;
    let model = spec.model().map_err(|_| "what was imported does not check")?;
    let imported = started.elapsed();
    // The emitter has no errors: where it is wrong it panics, which is one failure of many here.
    let files = catch_unwind(AssertUnwindSafe(|| tc3_emit::generate(&model))).map_err(|_| "the generation panics")?;
    let generated = started.elapsed() - imported;
    let service = model.services.first().ok_or("nothing was imported")?;
    Ok(Made {
        name: format!("{}{}_{}", super::batch::PREFIX, service.module, service.version_module),
        features: vec![service.newest_feature().to_owned(), service.feature.clone()],
        actions: service.actions.len(),
        lines: files.values().map(|text| text.lines().count() as u64).sum(),
        seconds: [imported, generated],
        files,
        label,
    })
}
