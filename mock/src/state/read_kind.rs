//! Reads a kind of thing from `mock.json`, and compares what it names with the spec.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use tc3_spec::model::{Action, Service, StructId, Type};

use super::description::{Callback, Created, Each, Kind, Listed, Object, Shown};
use super::path::Path;
use crate::members::Members;

/// Reads one kind and compares it with the spec.
pub(super) struct Reader<'r> {
    service: &'r Service,
    name: &'r str,
}

const KIND: [&str; 11] =
    ["Created", "Used", "Shown", "Listed", "Moved", "Removed", "Unknown", "Steps", "Settled", "Refused", "Callback"];

impl<'r> Reader<'r> {
    pub(super) fn new(service: &'r Service, name: &'r str) -> Self {
        Self { service, name }
    }

    pub(super) fn kind(&self, value: &Value) -> Result<Kind, String> {
        let members = Members::of("the kind", value, &KIND)?;
        let by_action = |key| Ok::<_, String>(members.object(key)?.into_iter().flatten());
        let mut kind = Kind {
            name: self.name.to_owned(),
            removed: members.texts("Removed")?,
            unknown: members.texts("Unknown")?,
            steps: members.texts("Steps")?,
            settled: members.texts("Settled")?,
            refused: members.texts("Refused")?,
            ..Kind::default()
        };
        for (name, value) in by_action("Created")? {
            kind.created.insert(name.clone(), self.created(self.action(name)?, value).map_err(within(name))?);
        }
        for (name, value) in by_action("Used")? {
            kind.used.insert(name.clone(), self.used(self.action(name)?, value).map_err(within(name))?);
        }
        for (name, value) in by_action("Shown")? {
            kind.shown.insert(name.clone(), self.shown(self.action(name)?, value).map_err(within(name))?);
        }
        for (name, value) in by_action("Listed")? {
            kind.listed.insert(name.clone(), self.listed(self.action(name)?, value).map_err(within(name))?);
        }
        for (name, value) in by_action("Moved")? {
            self.action(name)?;
            let status = value.as_str().ok_or_else(|| format!("{name} moves to no status"))?;
            kind.moved.insert(name.clone(), status.to_owned());
        }
        for name in &kind.removed {
            self.action(name)?;
        }
        self.codes(kind.unknown.iter().chain(&kind.refused))?;
        statuses(&kind)?;
        kind.said = self.said(&kind);
        kind.callback = members.get("Callback").map(callback).transpose()?;
        Ok(kind)
    }

    /// What of a request the objects can show, by the names that it has there.
    fn said(&self, kind: &Kind) -> BTreeSet<String> {
        let shown = kind.shown.values().map(|shown| &shown.object);
        let objects = shown.chain(kind.listed.values().map(|listed| &listed.object));
        let names = objects.flat_map(|object| {
            let names = self.service[object.ty].fields.iter().map(|field| &field.wire.value);
            names.map(|name| object.renamed.get(name).unwrap_or(name).clone())
        });
        names.collect()
    }

    fn action(&self, name: &str) -> Result<&Action, String> {
        let found = self.service.actions.iter().find(|action| action.name.value == name);
        found.ok_or_else(|| format!("the service has no action `{name}`"))
    }

    fn codes<'c>(&self, mut codes: impl Iterator<Item = &'c String>) -> Result<(), String> {
        let known = |code: &str| self.service.codes.iter().any(|known| known.code.value == code);
        codes.find(|code| !known(code)).map_or(Ok(()), |code| Err(format!("the service has no error code `{code}`")))
    }

    fn created(&self, action: &Action, value: &Value) -> Result<Created, String> {
        let members = Members::of("what is created", value, &["Id", "From", "Status"])?;
        let id = self.text_at(members.required("Id")?, action.response)?;
        let from = members.text("From")?.map(|text| self.items_at(text, action.request)).transpose()?;
        let status = members.text("Status")?.map(str::to_owned);
        Ok(Created { id, from, status })
    }

    /// One path, or several.
    fn used(&self, action: &Action, value: &Value) -> Result<Vec<Path>, String> {
        let texts = match value {
            Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
            value => Vec::from_iter(value.as_str()),
        };
        texts.into_iter().map(|text| self.text_at(text, action.request)).collect()
    }

    fn shown(&self, action: &Action, value: &Value) -> Result<Shown, String> {
        let members = Members::of("what is shown", value, &["At", "Id", "Status", "Members", "Each", "Errors"])?;
        let (at, ty) = self.object_at(members.required("At")?, action.response)?;
        let errors = members.text("Errors")?;
        errors.map(|text| self.text_at(&format!("{text}[]"), action.response)).transpose()?;
        let each = members.get("Each").map(|value| self.each(value, ty)).transpose()?;
        Ok(Shown { at, object: self.object(&members, ty)?, each, errors: errors.map(Path::parse) })
    }

    fn each(&self, value: &Value, ty: StructId) -> Result<Each, String> {
        let members = Members::of("each", value, &["Of", "Own"])?;
        let own = members.texts("Own")?;
        own.iter().try_for_each(|name| self.field(ty, name))?;
        Ok(Each { of: members.required("Of")?.to_owned(), own })
    }

    fn listed(&self, action: &Action, value: &Value) -> Result<Listed, String> {
        let keys = ["Items", "Id", "Status", "Members", "Total", "Offset", "Limit", "Counts"];
        let members = Members::of("the list", value, &keys)?;
        let text = members.required("Items")?;
        let (_, ty) = self.object_at(&format!("{text}[]"), action.response)?;
        let named = |key, root| {
            let name = members.text(key)?;
            name.map(|name| self.field(root, name)).transpose()?;
            Ok::<_, String>(name.map(str::to_owned))
        };
        Ok(Listed {
            items: Path::parse(text),
            object: self.object(&members, ty)?,
            total: named("Total", action.response)?,
            offset: named("Offset", action.request)?,
            limit: named("Limit", action.request)?,
            in_pages: members.text("Counts")? == Some("pages"),
        })
    }

    fn object(&self, members: &Members<'_>, ty: StructId) -> Result<Object, String> {
        let id = members.required("Id")?.to_owned();
        self.field(ty, &id)?;
        let status = members.text("Status")?;
        status.map(|name| self.field(ty, name)).transpose()?;
        let mut renamed = BTreeMap::new();
        for (name, value) in members.object("Members")?.into_iter().flatten() {
            self.field(ty, name)?;
            let source = value.as_str().ok_or_else(|| format!("`{name}` does not name a member of the request"))?;
            renamed.insert(name.clone(), source.to_owned());
        }
        Ok(Object { ty, id, status: status.map(str::to_owned), renamed })
    }

    fn field(&self, id: StructId, name: &str) -> Result<(), String> {
        let known = self.service[id].fields.iter().any(|field| field.wire.value == name);
        if known { Ok(()) } else { Err(format!("{} has no member `{name}`", self.service[id].name.value)) }
    }

    fn text_at(&self, text: &str, root: StructId) -> Result<Path, String> {
        let path = Path::parse(text);
        match path.ty(self.service, root)? {
            Type::String => Ok(path),
            _ => Err(format!("`{text}` does not lead to a text")),
        }
    }

    /// A way to an object, or to the items of a list of whatever type.
    fn items_at(&self, text: &str, root: StructId) -> Result<Path, String> {
        let path = Path::parse(text);
        let ty = path.ty(self.service, root)?;
        match path.ends_in_list() || matches!(ty, Type::Struct(_)) {
            true => Ok(path),
            false => Err(format!("`{text}` leads neither to an object nor to the items of a list")),
        }
    }

    fn object_at(&self, text: &str, root: StructId) -> Result<(Path, StructId), String> {
        let path = Path::parse(text);
        match path.ty(self.service, root)? {
            Type::Struct(id) => Ok((path, id)),
            _ => Err(format!("`{text}` does not lead to an object")),
        }
    }
}

/// What is created and what is moved has a status that the kind has.
fn statuses(kind: &Kind) -> Result<(), String> {
    let created = kind.created.iter().filter_map(|(action, created)| Some((action, created.status.as_ref()?)));
    for (action, status) in created.chain(&kind.moved) {
        if !kind.steps.contains(status) && !kind.settled.contains(status) {
            return Err(format!("{action}: the status `{status}` is neither in `Steps` nor in `Settled`"));
        }
    }
    Ok(())
}

fn within(name: &str) -> impl Fn(String) -> String {
    move |message| format!("{name}: {message}")
}

fn callback(value: &Value) -> Result<Callback, String> {
    let members = Members::of("the callback", value, &["Message", "Id", "Status", "Values"])?;
    Ok(Callback {
        message: members.required("Message")?.to_owned(),
        id: members.required("Id")?.to_owned(),
        status: members.required("Status")?.to_owned(),
        values: members.object("Values")?.cloned().unwrap_or_default(),
    })
}
