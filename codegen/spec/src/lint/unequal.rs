//! Lints members that the vendor describes identically and whose limits differ.

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use super::same_prose::{Member, parted, places};
use crate::model::{Field, Limit, Unit};

pub(super) static TWO_LIMITS: LintRule = LintRule {
    id: "L0409",
    slug: "two-limits-for-one-prose",
    level: Severity::Warning,
    title: "two limits for what the vendor says in the same words",
    about: "Members of one name and type have the same prose in the vendor's documentation, as `upstream.lock` notes it \
            (punctuation and markup aside), and other limits, or the same at other levels: one of them lacks a fact, or has one \
            that is not stated, or a level was changed in one place only. The page of an action may limit its \
            own member further; then an `allow` says so.",
};

pub(super) fn check(groups: &[Vec<Member<'_>>], reporter: &mut Reporter<'_>) {
    for members in groups.iter().filter(|members| members[0].in_request) {
        if let [usual, others @ ..] = &*parted(members, limits) {
            for other in others {
                reporter.push(Unit::Field(other[0].step), differing(other, usual));
            }
        }
    }
}

/// What a member and its items may be, each with its level.
fn limits(field: &Field) -> Vec<String> {
    let own = field.limits.iter().map(|limit| told("", limit));
    let mut told: Vec<String> = own.chain(field.each.iter().map(|limit| told("each.", limit))).collect();
    told.sort_unstable();
    told
}

fn told(of: &str, limit: &Limit) -> String {
    format!("{of}{}: {} ({})", limit.key(), limit.value(), limit.bound.level.name())
}

fn differing(other: &[&Member<'_>], usual: &[&Member<'_>]) -> Finding {
    let (here, there) = (other[0], usual[0]);
    let message = format!(
        "the vendor says of {} what he says of {}, and the limits differ: {} and {}",
        places(other),
        places(usual),
        beyond(here.field, there.field),
        beyond(there.field, here.field)
    );
    let help = "write the same limits and levels; if the actions really differ, allow it here and say how";
    Finding::new(&TWO_LIMITS, here.field.wire.span, message, help).related(there.field.wire.span, "the other member")
}

/// The limits that one has and the other has not.
fn beyond(field: &Field, other: &Field) -> String {
    let others = limits(other);
    let own: Vec<String> = limits(field).into_iter().filter(|limit| !others.contains(limit)).collect();
    if own.is_empty() {
        "none".to_owned()
    } else {
        own.iter().map(|limit| format!("`{limit}`")).collect::<Vec<_>>().join(", ")
    }
}
