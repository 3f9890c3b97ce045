//! Compares two checked specs and reports which callers each difference affects.
//!
//! `compare` finds the differences of two models, part by part; `catalogue` says what each means, by its kind, position
//! and direction; `bulk` folds changes that recur everywhere. Nothing here touches the disk.

mod acknowledge;
mod bulk;
mod callers;
mod catalogue;
mod compare;
mod excerpt;
mod finding;
mod kind;
mod print;
mod review;
mod version;

pub use acknowledge::{Complaint, acknowledge};
pub use catalogue::DiffRule;
pub use finding::Finding;
pub use kind::{Audience, Direction, FactKind, Position};
pub use print::{Links, Report, changelog, changelog_json, github, json, markdown, markdown_within, terminal};
pub(crate) use review::check as check_reviews;
pub use version::{Bump, Version};

use crate::model::Model;

/// Every difference between two specs on its own, in no order: nothing is folded.
#[must_use]
pub fn singly(before: &Model, after: &Model) -> Vec<Finding> {
    compare::models(before, after)
}

/// Every difference between two specs, the gravest first, whatever `review.yaml` says of it.
#[must_use]
pub fn diff(before: &Model, after: &Model) -> Vec<Finding> {
    sorted(bulk::fold(compare::models(before, after), (before, after), &[]))
}

/// The differences between two specs that the second one's `review.yaml` leaves on, the gravest first.
#[must_use]
pub fn reviewed(before: &Model, after: &Model) -> Vec<Finding> {
    let findings = review::apply(compare::models(before, after), &after.reviews);
    sorted(bulk::fold(findings, (before, after), &after.reviews))
}

fn sorted(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by_cached_key(|finding| {
        (finding.order(), finding.service.clone(), finding.path.clone(), finding.rule.id())
    });
    findings
}
