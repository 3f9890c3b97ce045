//! Shows what is remembered in answers: objects that describe a thing, and lists of things.

use serde_json::{Map, Value};
use tc3_spec::model::{Base, Service, Type};

use super::description::{Kind, Listed, Object};
use super::store::{Store, Thing};
use crate::answer::Admitted;
use crate::chance::Chance;

impl Object {
    /// What a request said of a member, under its own name or another.
    fn said<'m>(&self, name: &String, members: &'m Map<String, Value>) -> Option<&'m Value> {
        members.get(self.renamed.get(name).unwrap_or(name))
    }
}

/// Lets objects of an answer show what is remembered. What is documented changes only where something has moved.
pub(super) fn show(store: &Store, call: &Admitted<'_>, kind: &Kind, answer: &mut Value, documented: bool) {
    let Some(shown) = kind.shown.get(call.name()) else { return };
    let label = call.service().label();
    let remembered = |object: &Value| {
        let id = object.get(&shown.object.id)?.as_str()?;
        store.get(&label, &kind.name, id).filter(|thing| !documented || thing.has_moved)
    };
    if !documented && let Some(each) = &shown.each {
        for objects in shown.at.lists_mut(answer) {
            let one_by_one = std::mem::take(objects).into_iter().flat_map(|object| {
                let items = remembered(&object).map(|thing| thing.items(&each.of)).unwrap_or_default();
                match items.is_empty() {
                    true => vec![object],
                    false => of_items(call.service(), &shown.object, &each.own, &items, &object),
                }
            });
            *objects = one_by_one.collect();
        }
    }
    let (mut objects, mut known) = (0, 0);
    for object in shown.at.values_mut(answer) {
        objects += 1;
        if let Some(thing) = remembered(object)
            && let Some(members) = object.as_object_mut()
        {
            known += 1;
            fill(call.service(), &shown.object, thing, members, documented);
        }
    }
    if !documented
        && known == objects
        && let Some(errors) = &shown.errors
    {
        for texts in errors.values_mut(answer) {
            *texts = vec![""; objects].into();
        }
    }
}

/// An object for each item of a request, with what that says. What is its `own` differs from that of the first.
fn of_items(
    service: &Service,
    object: &Object,
    own: &[String],
    items: &[&Map<String, Value>],
    first: &Value,
) -> Vec<Value> {
    let mut chance = Chance::of([first.to_string().as_str()]);
    let mut filled = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let mut members = first.as_object().cloned().unwrap_or_default();
        for field in &service[object.ty].fields {
            let name = &field.wire.value;
            let said = object.said(name, item).filter(|value| is_of(service, &field.ty, value)).cloned();
            let other = || match members.get(name)? {
                Value::String(text) if index > 0 && own.contains(name) => Some(another(text, &mut chance).into()),
                _ => None,
            };
            if let Some(value) = said.or_else(other) {
                members.insert(name.clone(), value);
            }
        }
        filled.push(Value::Object(members));
    }
    filled
}

/// The same text with another identifier; of a link its last part.
fn another(text: &str, chance: &mut Chance) -> String {
    let (before, last) = text.split_at(text.rfind('/').map_or(0, |slash| slash + 1));
    format!("{before}{}", chance.scramble(last))
}

/// Puts what is remembered of a thing into an object: its status, and, unless `status_alone`, what the request said.
fn fill(service: &Service, object: &Object, thing: &Thing, members: &mut Map<String, Value>, status_alone: bool) {
    for field in &service[object.ty].fields {
        let name = &field.wire.value;
        let value = if object.status.as_ref() == Some(name) && !thing.status.is_empty() {
            Some(status(service, &field.ty, &thing.status))
        } else if *name == object.id {
            Some(Value::from(thing.id.as_str()))
        } else {
            let said = object.said(name, &thing.members);
            said.filter(|value| !status_alone && is_of(service, &field.ty, value)).cloned()
        };
        if let Some(value) = value {
            members.insert(name.clone(), value);
        }
    }
}

/// A status as its member has it: a number where its values are numbers.
fn status(service: &Service, ty: &Type, status: &str) -> Value {
    match (ty, status.parse::<i64>()) {
        (Type::Enum(id), Ok(number)) if service[*id].base == Base::Integer => number.into(),
        _ => status.into(),
    }
}

/// Whether a value is of a plain type.
fn is_of(service: &Service, ty: &Type, value: &Value) -> bool {
    match ty {
        Type::String | Type::Date | Type::DateTime | Type::Binary => value.is_string(),
        Type::Integer | Type::Timestamp | Type::TimestampMillis => value.is_i64(),
        Type::Unsigned => value.is_u64(),
        Type::Float => value.is_number(),
        Type::Boolean => value.is_boolean(),
        Type::Enum(id) if service[*id].base == Base::Integer => value.is_i64(),
        Type::Enum(id) => service[*id].variants.iter().any(|variant| value == variant.wire.value.as_str()),
        Type::Struct(_) | Type::List(_) => false,
    }
}

/// Lets a list show what was created, page by page, once something was.
pub(super) fn list(store: &Store, service: &Service, kind: &Kind, listed: &Listed, body: &Value, answer: &mut Value) {
    let label = service.label();
    let is_listed = |thing: &&Thing| thing.service == label && thing.kind == kind.name && !thing.documented;
    let things: Vec<&Thing> = store.all().filter(is_listed).collect();
    if things.is_empty() {
        return;
    }
    let number = |name: &Option<String>| {
        let value = body.get(name.as_ref()?)?;
        // Some services take numbers as texts.
        value.as_u64().or_else(|| value.as_str()?.parse().ok()).and_then(|number| usize::try_from(number).ok())
    };
    let limit = number(&listed.limit).unwrap_or(things.len());
    let offset = number(&listed.offset).unwrap_or(0);
    let skipped = if listed.in_pages { offset.saturating_mul(limit) } else { offset };
    for items in listed.items.values_mut(answer) {
        let template = items.get(0).and_then(Value::as_object).cloned().unwrap_or_default();
        let page = things.iter().skip(skipped).take(limit).map(|thing| {
            let mut members = template.clone();
            fill(service, &listed.object, thing, &mut members, false);
            Value::Object(members)
        });
        *items = page.collect();
    }
    if let (Some(total), Some(members)) = (&listed.total, answer.as_object_mut()) {
        members.insert(total.clone(), things.len().into());
    }
}
