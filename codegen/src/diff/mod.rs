//! What differs between two checked specs, and whom it concerns.
//!
//! `compare` finds the differences of two models, part by part; `catalogue` says what each means, by its kind, position
//! and direction; `bulk` folds what happened everywhere. Nothing here touches a disk.

mod acknowledge;
mod bulk;
mod catalogue;
mod compare;
mod finding;
mod kind;
mod print;
mod version;

pub use acknowledge::{ACKNOWLEDGED, Complaint, REASONS, acknowledge, is_date};
pub use catalogue::Rule;
pub use finding::Finding;
pub use kind::{Audience, Direction, Kind, Position};
pub use print::{Report, changelog, github, json, markdown, terminal};
pub use version::{Bump, Version};

use crate::model::Model;

/// Every difference between two specs on its own, in no order: nothing is folded.
#[must_use]
pub fn singly(before: &Model, after: &Model) -> Vec<Finding> {
    compare::models(before, after)
}

/// Every difference between two specs, the gravest first.
#[must_use]
pub fn diff(before: &Model, after: &Model) -> Vec<Finding> {
    let mut findings = bulk::fold(compare::models(before, after), before, after);
    findings.sort_by_cached_key(|finding| {
        (finding.audience(), finding.service.clone(), finding.path.clone(), finding.rule.id())
    });
    findings
}
