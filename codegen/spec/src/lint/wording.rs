//! Lints members that the vendor describes identically and the spec does not.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use crate::model::{Field, FieldStep, Service, Type, Unit};

pub(super) static TWO_TEXTS: LintRule = LintRule {
    id: "L0408",
    slug: "two-texts-for-one-prose",
    level: Severity::Warning,
    title: "two texts for what the vendor says in the same words",
    about: "Members of one name and type have the same prose in the vendor's documentation, as `upstream.lock` notes it \
            (punctuation and markup aside), and different texts in ours. Readers look for a difference that is not there, \
            and one of the texts is usually the poorer. Take the better one for all; where the actions really differ, an \
            `allow` says how. Members that requests have are compared with each other, and so are those that only responses \
            have. Names in backticks may differ, and so may texts of up to 40 characters among themselves, which say what \
            the action does with the member (\"Flow to cancel.\").",
};

/// Texts up to this length, in characters, are labels, which say what an action does with the member.
const LABEL: usize = 40;
/// So many places of a text are named.
const NAMED: usize = 2;

/// What members share that are compared: name, type, whether requests have them, and the fingerprint of the prose.
type Key<'s> = (&'s str, &'s Type, bool, &'s str);

/// A member of which the vendor says something, and we do.
struct Member<'s> {
    step: FieldStep,
    field: &'s Field,
    path: String,
}

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    for members in groups(service).values() {
        let texts = texts(members);
        let Some(usual) = texts.iter().min_by_key(|same| Reverse(same.len())) else { continue };
        for other in texts.iter().filter(|other| other[0].step != usual[0].step) {
            reporter.push(Unit::Field(other[0].step), differing(other, usual));
        }
    }
}

/// The members of each name, type and prose, in the order of the spec. Those that have nothing but labels are left out.
fn groups(service: &Service) -> BTreeMap<Key<'_>, Vec<Member<'_>>> {
    let mut groups: BTreeMap<Key<'_>, Vec<Member<'_>>> = BTreeMap::new();
    for (owner, item) in service.structs() {
        let (unit, section) = service.place(item);
        for (index, field) in item.fields.iter().enumerate() {
            let path = format!("{unit}.{}.{}", section.as_str(), field.wire.value);
            let Some(prose) = service.prose.get(&path).filter(|_| !field.internal && !field.doc.is_empty()) else {
                continue;
            };
            let key = (field.wire.value.as_str(), &field.ty, item.in_request, prose.as_str());
            let step = FieldStep { owner, field: index };
            groups.entry(key).or_default().push(Member { step, field, path });
        }
    }
    groups.retain(|_, members| members.iter().any(|member| member.field.doc.chars().count() > LABEL));
    groups
}

/// The members by what is said of them.
fn texts<'m>(members: &'m [Member<'m>]) -> Vec<Vec<&'m Member<'m>>> {
    let mut texts: Vec<(String, Vec<&Member<'_>>)> = Vec::new();
    for member in members {
        let text = without_names(&member.field.doc);
        match texts.iter_mut().find(|(known, _)| *known == text) {
            Some((_, same)) => same.push(member),
            None => texts.push((text, vec![member])),
        }
    }
    texts.into_iter().map(|(_, same)| same).collect()
}

/// A text without what is in backticks: the vendor's prose links to actions by titles, which are not letters of their names.
fn without_names(text: &str) -> String {
    text.split('`').step_by(2).collect::<Vec<_>>().join("`")
}

fn differing(other: &[&Member<'_>], usual: &[&Member<'_>]) -> Finding {
    let (here, there) = (other[0], usual[0]);
    let message =
        format!("the vendor says of {} what he says of {}, and the docs differ", places(other), places(usual));
    let help = "take the better text for all; if the actions really differ, allow it here and say how";
    let span = |member: &Member<'_>| member.field.doc.span().unwrap_or(member.field.wire.span);
    Finding::new(&TWO_TEXTS, span(here), message, help).related(span(there), "the other text")
}

/// The first members, and how many more there are.
fn places(members: &[&Member<'_>]) -> String {
    let named: Vec<String> = members.iter().take(NAMED).map(|member| format!("`{}`", member.path)).collect();
    match members.len().saturating_sub(NAMED) {
        0 => named.join(" and "),
        more => format!("{} and {more} others", named.join(", ")),
    }
}
