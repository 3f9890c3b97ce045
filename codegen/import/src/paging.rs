//! Lists that come page by page: proposed for new actions where names, types and texts leave no doubt. What the spec says stays.

use std::collections::BTreeMap;

use tc3_spec::model::{Field, Model, Role, Service, StructId};
use tc3_spec::{FileKind, propose};

use super::compare::Comparison;
use super::draft;
use super::patch::Patch;
use super::upstream::{Member, Prose};
use super::value::Yaml;

/// Files of a service: path below its folder to text.
type Files = BTreeMap<String, String>;

const KEY: &str = "paging";

/// The files with `paging` for new actions. `check` gives the model of files that a spec may have.
pub(super) fn add(comparison: &Comparison<'_>, files: Files, check: impl Fn(&Files) -> Option<Model>) -> Files {
    if comparison.created.is_empty() {
        return files;
    }
    let proposed = check(&files).map(|model| proposed(comparison, &model, &files));
    // A proposal that does not check is none.
    match proposed {
        Some(proposed) if proposed != files && check(&proposed).is_some() => proposed,
        _ => files,
    }
}

fn proposed(comparison: &Comparison<'_>, model: &Model, files: &Files) -> Files {
    let mut files = files.clone();
    let request = comparison.request;
    let wanted = |service: &&Service| service.name.value == request.service && service.version.value == request.version;
    let Some(service) = model.services.iter().find(wanted) else { return files };
    let texts = Texts::of(comparison);
    let new = service.actions.iter().filter(|action| comparison.created.contains(&action.name.value));
    for action in new.filter(|action| !action.paging.is_known()) {
        let said = |owner: StructId, field: &Field| texts.of_field(service, owner, field);
        let Some(paging) = propose::propose(service, action, &said) else { continue };
        if let Some(text) = files.get_mut(&FileKind::Action.file_of(&action.name.value)) {
            let mut patch = Patch::of(text);
            if patch.set(&[KEY], &Yaml::Inline(paging), &draft::ACTION_KEYS) {
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
