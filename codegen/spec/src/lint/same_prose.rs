//! Groups members that the vendor describes in the same words.

use std::collections::BTreeMap;

use crate::model::{Field, FieldStep, Service, Type};

/// So many places are named.
const NAMED: usize = 2;

/// What members share that are compared: name, type, whether requests have them, and the fingerprint of the prose.
type Key<'s> = (&'s str, &'s Type, bool, &'s str);

/// A member of which the vendor says something.
pub(super) struct Member<'s> {
    pub(super) step: FieldStep,
    pub(super) field: &'s Field,
    pub(super) in_request: bool,
    path: String,
}

/// The members of each name, type and prose, in the order of the spec.
pub(super) fn groups(service: &Service) -> Vec<Vec<Member<'_>>> {
    let mut groups: BTreeMap<Key<'_>, Vec<Member<'_>>> = BTreeMap::new();
    for (owner, item) in service.structs() {
        let (unit, section) = service.place(item);
        for (index, field) in item.fields.iter().enumerate().filter(|(_, field)| !field.internal) {
            let path = format!("{unit}.{}.{}", section.as_str(), field.wire.value);
            let Some(prose) = service.prose.get(&path) else { continue };
            let key = (field.wire.value.as_str(), &field.ty, item.in_request, prose.as_str());
            let step = FieldStep { owner, field: index };
            groups.entry(key).or_default().push(Member { step, field, in_request: item.in_request, path });
        }
    }
    groups.into_values().filter(|members| members.len() > 1).collect()
}

/// The members by what one thing about them is, those that most have first.
pub(super) fn parted<'m, 's, T: PartialEq>(
    members: impl IntoIterator<Item = &'m Member<'s>>,
    thing: impl Fn(&'s Field) -> T,
) -> Vec<Vec<&'m Member<'s>>> {
    let mut parts: Vec<(T, Vec<&Member<'_>>)> = Vec::new();
    for member in members {
        let thing = thing(member.field);
        match parts.iter_mut().find(|(known, _)| *known == thing) {
            Some((_, same)) => same.push(member),
            None => parts.push((thing, vec![member])),
        }
    }
    parts.sort_by_key(|(_, same)| std::cmp::Reverse(same.len()));
    parts.into_iter().map(|(_, same)| same).collect()
}

/// The first members, and how many more there are.
pub(super) fn places(members: &[&Member<'_>]) -> String {
    let named: Vec<String> = members.iter().take(NAMED).map(|member| format!("`{}`", member.path)).collect();
    match members.len().saturating_sub(NAMED) {
        0 => named.join(" and "),
        more => format!("{} and {more} others", named.join(", ")),
    }
}
