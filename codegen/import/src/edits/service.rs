//! Edits the files about the service as a whole: hosts, error codes, dates of the sources.

use tc3_spec::FileKind;

use super::Editor;
use crate::draft;
use crate::fact::{Key, Subject, keys};
use crate::patch::Patch;
use crate::scalar::{Context, scalar};
use crate::value::Yaml;

impl Editor<'_> {
    /// Writes a file that is not about a unit, if there is none yet.
    pub(crate) fn create_file(&mut self, path: &str, text: &str) {
        self.files.entry(path.to_owned()).or_insert_with(|| Patch::of(text));
    }

    /// Adds error codes to the service's list, each where the order of names has it.
    pub(crate) fn add_codes(&mut self, codes: &[String]) {
        let head = || format!("{}\n", FileKind::Errors.modeline().unwrap_or_default());
        let patch = self.files.entry(FileKind::Errors.name().to_owned()).or_insert_with(|| Patch::of(&head()));
        patch.add_sorted_keys(codes.iter().map(String::as_str));
    }

    /// Names the hosts of new actions in `service.yaml`.
    pub(crate) fn add_hosts(&mut self, created: &[String]) {
        let Some(patch) = self.files.get_mut(FileKind::Service.name()) else { return };
        for unit in created {
            let host = self.theirs.facts.get(&Subject::unit(unit), &Key::of(keys::HOST)).map(|said| &said.value);
            let Some(host) = host.filter(|host| **host != self.origin.default_host) else { continue };
            let path = ["hosts", &draft::host_name(host)];
            if !patch.has(&path) {
                patch.set(&path, &Yaml::Inline(scalar(host, Context::Flow)), &[]);
            }
        }
    }

    /// Gives the date of the sources, if it is known, to every file of an action, type or enum that was changed.
    pub(crate) fn date(&mut self) {
        let Some(day) = self.origin.as_of.map(Yaml::inline) else { return };
        for (path, patch) in &mut self.files {
            let before = self.originals.get(path).filter(|_| path.contains('/'));
            if before.is_none_or(|before| before == patch.text()) {
                continue;
            }
            if patch.has(&["source"]) {
                patch.set(&["source", "as_of"], &day, &["as_of"]);
            } else {
                let source = Yaml::Map(vec![("as_of".to_owned(), day.clone())]);
                patch.set(&["source"], &source, &draft::order_of(path));
            }
        }
    }
}
