//! What the server remembers of a service, read from the file `mock.json` beside its `service.yaml`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path as FilePath, PathBuf};

use serde_json::{Map, Value};
use tc3_spec::model::{Action, Service, StructId};

use super::path::Path;
use super::read_kind::Reader;
use crate::members::Members;

/// The file that says what the server remembers of a service.
const STATE_FILE: &str = "mock.json";

/// The kinds of things that a service creates.
#[derive(Debug)]
pub(crate) struct Description {
    pub(super) kinds: Vec<Kind>,
    /// Types of messages that the service sends, with an example of their data.
    pub(crate) messages: BTreeMap<String, Value>,
}

/// One kind of thing: a flow, a role.
#[derive(Debug, Default)]
pub(super) struct Kind {
    pub(super) name: String,
    /// By action: where the identifiers are that it gives out.
    pub(super) created: BTreeMap<String, Created>,
    /// By action: where a request names identifiers.
    pub(super) used: BTreeMap<String, Vec<Path>>,
    /// By action: where an answer shows what was created.
    pub(super) shown: BTreeMap<String, Shown>,
    /// By action: how it lists what was created.
    pub(super) listed: BTreeMap<String, Listed>,
    /// By action: the status that it leads to.
    pub(super) moved: BTreeMap<String, String>,
    /// Actions after which what they name is forgotten.
    pub(super) removed: Vec<String>,
    /// Codes for an identifier that is not known; the first that the action documents is taken.
    pub(super) unknown: Vec<String>,
    /// Statuses one after the other, as `advance` leads through them.
    pub(super) steps: Vec<String>,
    /// Statuses that nothing leads out of.
    pub(super) settled: Vec<String>,
    /// Codes for an action that comes too late.
    pub(super) refused: Vec<String>,
    pub(super) callback: Option<Callback>,
    /// Plain members of a creating request that an answer may show.
    pub(super) said: BTreeSet<String>,
}

/// Lists of an answer that have an item for each item of a list of the request.
#[derive(Debug)]
pub(crate) struct Batch {
    /// The struct that has the lists.
    pub(crate) owner: StructId,
    pub(crate) count: u64,
}

#[derive(Debug)]
pub(super) struct Created {
    pub(super) id: Path,
    /// What of the request belongs to each identifier: objects, whose members are said of it, or other items of a list. The
    /// whole request where there is none.
    pub(super) from: Option<Path>,
    /// The status that it begins with, where that is not the first of the kind.
    pub(super) status: Option<String>,
}

/// Objects that show what was created.
#[derive(Debug)]
pub(super) struct Shown {
    pub(super) at: Path,
    pub(super) object: Object,
    pub(super) each: Option<Each>,
    /// Texts beside the objects, empty where nothing is wrong with one.
    pub(super) errors: Option<Path>,
}

/// A list of the request that created something, each item of which has an object of its own.
#[derive(Debug)]
pub(super) struct Each {
    pub(super) of: String,
    /// Members of the objects that are never the same in two of them.
    pub(super) own: Vec<String>,
}

/// Members of an object that shows what was created.
#[derive(Debug)]
pub(super) struct Object {
    pub(super) ty: StructId,
    pub(super) id: String,
    pub(super) status: Option<String>,
    /// Members that are called otherwise in the request that created it.
    pub(super) renamed: BTreeMap<String, String>,
}

/// A list of objects, and the members that say which part of it.
#[derive(Debug)]
pub(super) struct Listed {
    pub(super) items: Path,
    pub(super) object: Object,
    pub(super) total: Option<String>,
    pub(super) offset: Option<String>,
    pub(super) limit: Option<String>,
    /// Whether the offset counts pages.
    pub(super) in_pages: bool,
}

/// The message that tells of a new status.
#[derive(Debug)]
pub(super) struct Callback {
    pub(super) message: String,
    pub(super) id: String,
    pub(super) status: String,
    /// What stands for each status in the message.
    pub(super) values: Map<String, Value>,
}

impl Kind {
    /// Whether a list of the request that created something is shown item by item.
    pub(super) fn shows_each(&self, name: &str) -> bool {
        self.shown.values().filter_map(|shown| shown.each.as_ref()).any(|each| each.of == name)
    }
}

impl Description {
    /// Reads the file of a service, if there is one.
    pub(crate) fn load(directory: &FilePath, service: &Service) -> Result<Option<Self>, String> {
        let path = state_file(directory, &service.name.value, &service.version.value);
        let Some(value) = json(&path)? else { return Ok(None) };
        let wrong = |message: String| format!("{}: {message}", path.display());
        Self::read(&value, service).map(Some).map_err(wrong)
    }

    /// The messages alone, of a service that has not been read. Nothing where the file is wrong: who calls the service is
    /// told of it.
    pub(crate) fn messages_of(directory: &FilePath, name: &str, version: &str) -> BTreeMap<String, Value> {
        let value = json(&state_file(directory, name, version)).ok().flatten().unwrap_or_default();
        messages(value.get("Messages").and_then(Value::as_object))
    }

    fn read(value: &Value, service: &Service) -> Result<Self, String> {
        let file = Members::of("the file", value, &["Kinds", "Messages"])?;
        let mut kinds = Vec::new();
        for (name, value) in file.object("Kinds")?.into_iter().flatten() {
            let kind = Reader::new(service, name).kind(value).map_err(|message| format!("{name}: {message}"))?;
            kinds.push(kind);
        }
        Ok(Self { kinds, messages: messages(file.object("Messages")?) })
    }

    /// Whether an action gives out identifiers.
    pub(crate) fn creates(&self, action: &str) -> bool {
        self.kinds.iter().any(|kind| kind.created.contains_key(action))
    }

    /// The lists of an answer with what an action creates, where it creates something for each item of a request.
    pub(crate) fn batch(&self, service: &Service, action: &Action, request: &Value) -> Option<Batch> {
        let created = self.kinds.iter().filter_map(|kind| kind.created.get(&action.name.value));
        created
            .filter_map(|created| Some((created.id.list_owner(service, action.response)?, created.from.as_ref()?)))
            .next()
            .map(|(owner, from)| Batch { owner, count: from.values(request).len() as u64 })
    }

    /// Whether an action has to do with anything that is remembered.
    pub(crate) fn concerns(&self, action: &str) -> bool {
        self.kinds.iter().any(|kind| {
            kind.created.contains_key(action)
                || kind.used.contains_key(action)
                || kind.shown.contains_key(action)
                || kind.listed.contains_key(action)
        })
    }
}

fn state_file(directory: &FilePath, name: &str, version: &str) -> PathBuf {
    directory.join(name).join(version).join(STATE_FILE)
}

/// What a file holds, if there is one.
fn json(path: &FilePath) -> Result<Option<Value>, String> {
    let text = match std::fs::read(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(format!("cannot read {}: {error}", path.display())),
    };
    let value = serde_json::from_slice(&text);
    value.map(Some).map_err(|error| format!("{}: {error}", path.display()))
}

fn messages(members: Option<&Map<String, Value>>) -> BTreeMap<String, Value> {
    members.into_iter().flatten().map(|(name, data)| (name.clone(), data.clone())).collect()
}

#[cfg(test)]
mod tests {
    use crate::Spec;

    #[test]
    fn of_a_request_that_is_kept_which_an_answer_can_show() {
        let spec = Spec::of_workspace().expect("a valid spec");
        let mut services = spec.model.services.iter().zip(spec.descriptions);
        let (_, description) = services.find(|(service, _)| service.name.value == "ess").expect("the service");
        let description = description.expect("a file");
        let said = |name: &str| {
            let kind = description.kinds.iter().find(|kind| kind.name == name).expect("the kind");
            kind.said.clone()
        };
        assert!(said("Flow").contains("FlowName"));
        // Of roles `RoleName` shows what the request calls `Name`.
        assert!(said("Role").contains("Name") && !said("Role").contains("RoleName"));
        assert!(said("File").is_empty(), "no answer shows what was uploaded");
    }
}
