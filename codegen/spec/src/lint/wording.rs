//! Lints members that the vendor describes identically and the spec does not.

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use super::same_prose::{Member, parted, places};
use crate::model::Unit;

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

pub(super) fn check(groups: &[Vec<Member<'_>>], reporter: &mut Reporter<'_>) {
    for members in groups {
        let said = || members.iter().filter(|member| !member.field.doc.is_empty());
        if said().all(|member| member.field.doc.chars().count() <= LABEL) {
            continue;
        }
        if let [usual, others @ ..] = &*parted(said(), |field| without_names(&field.doc)) {
            for other in others {
                reporter.push(Unit::Field(other[0].step), differing(other, usual));
            }
        }
    }
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
