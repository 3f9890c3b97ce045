//! Proposes keys for new actions where names, types and texts leave no doubt: paging, the parameter for an idempotency
//! token, and answers in events. What the spec says is kept.

use std::collections::BTreeMap;

use tc3_spec::model::{Action, Field, Model, Role, Service, StructId};
use tc3_spec::{FileKind, propose};

use super::compare::Comparison;
use super::draft;
use super::patch::Patch;
use super::upstream::{Member, Prose};
use super::value::Yaml;

/// Files of a service: path below its folder to text.
type Files = BTreeMap<String, String>;

/// The value of a key for an action, by what is said of its parameters.
type Proposal = fn(&Service, &Action, &Said<'_>) -> Option<String>;

const PROPOSALS: [(&str, Proposal); 3] = [("idempotency_token", token), ("events", events), ("paging", paging)];

/// What the vendor says of an action.
struct Said<'s> {
    /// Of its parameters.
    texts: &'s propose::Texts<'s>,
    /// That its answer may come in events.
    may_stream: bool,
}

fn events(service: &Service, action: &Action, said: &Said<'_>) -> Option<String> {
    let is_open = !action.events.is_known() && said.may_stream;
    is_open.then(|| propose::events(service, action, said.texts)).flatten()
}

fn token(service: &Service, action: &Action, said: &Said<'_>) -> Option<String> {
    let is_open = !action.idempotency_token.is_known() && action.retry.is_none();
    is_open.then(|| propose::token(service, action, said.texts)).flatten().map(|field| field.wire.value.clone())
}

fn paging(service: &Service, action: &Action, said: &Said<'_>) -> Option<String> {
    (!action.paging.is_known()).then(|| propose::propose(service, action, said.texts)).flatten()
}

/// The files with what is proposed for new actions. `check` gives the model of files that a spec may have.
pub(super) fn add(comparison: &Comparison<'_>, files: Files, check: impl Fn(&Files) -> Option<Model>) -> Files {
    if comparison.created.is_empty() {
        return files;
    }
    let Some(model) = check(&files) else { return files };
    let mut files = files;
    for (key, proposal) in PROPOSALS {
        let proposed = proposed(comparison, &model, proposal);
        let all = with(&files, key, &proposed);
        if all == files || check(&all).is_some() {
            files = all;
            continue;
        }
        // A proposal that does not check is none.
        for one in proposed {
            let more = with(&files, key, &[one]);
            if check(&more).is_some() {
                files = more;
            }
        }
    }
    files
}

/// Names of actions, and a value for each.
type Proposed = Vec<(String, String)>;

fn proposed(comparison: &Comparison<'_>, model: &Model, proposal: Proposal) -> Proposed {
    let request = comparison.request;
    let wanted = |service: &&Service| service.name.value == request.service && service.version.value == request.version;
    let Some(service) = model.services.iter().find(wanted) else { return Vec::new() };
    let texts = Texts::of(comparison);
    let said = |owner: StructId, field: &Field| texts.of_field(service, owner, field);
    let new = service.actions.iter().filter(|action| comparison.created.contains(&action.name.value));
    let streams = |name: &str| {
        let mut actions = comparison.sources.upstream.actions.iter();
        actions.any(|action| action.name == name && action.may_stream)
    };
    new.filter_map(|action| {
        let name = &action.name.value;
        let said = Said { texts: &said, may_stream: streams(name) };
        Some((name.clone(), proposal(service, action, &said)?))
    })
    .collect()
}

/// The files with these values of a key.
fn with(files: &Files, key: &str, proposed: &[(String, String)]) -> Files {
    let mut files = files.clone();
    for (action, value) in proposed {
        if let Some(text) = files.get_mut(&FileKind::Action.file_of(action)) {
            let mut patch = Patch::of(text);
            if patch.set(&[key], &Yaml::Inline(value.clone()), &draft::ACTION_KEYS) {
                *text = patch.into_text();
            }
        }
    }
    files
}

/// What the vendor says of members, by unit and name.
struct Texts<'t>(BTreeMap<(&'t str, &'t str), String>);

impl<'t> Texts<'t> {
    fn of(comparison: &Comparison<'t>) -> Self {
        let upstream = &comparison.sources.upstream;
        let requests =
            upstream.actions.iter().map(|action| (&action.name, action.request.as_deref().unwrap_or_default()));
        let types = upstream.types.iter().map(|item| (&item.name, item.members.as_slice()));
        let text = |member: &Member| lines(&member.prose);
        let members = requests.chain(types).flat_map(|(unit, members)| {
            members.iter().map(move |member| ((unit.as_str(), member.name.as_str()), text(member)))
        });
        Self(members.collect())
    }

    /// The text of a parameter, or of a field of a type.
    fn of_field(&self, service: &Service, owner: StructId, field: &Field) -> String {
        let unit = match service[owner].role {
            Role::Request(action) => service[action].name.value.as_str(),
            _ => service[owner].name.value.as_str(),
        };
        self.0.get(&(unit, field.wire.value.as_str())).cloned().unwrap_or_default()
    }
}

fn lines(prose: &Prose) -> String {
    prose.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n")
}
