//! What `spec/review.yaml` says of the rules of the findings.

use super::catalogue::Rule;
use super::finding::Finding;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Review, ReviewLevel};

/// Reports entries of rules that there are not.
pub(crate) fn check(reviews: &[Review], diagnostics: &mut Diagnostics) {
    let ids: Vec<String> = Rule::all().map(Rule::id).collect();
    for review in reviews.iter().filter(|review| !ids.contains(&review.rule.value)) {
        let message = format!("`diff` has no rule `{}`", review.rule.value);
        diagnostics.push(Diagnostic::new(Code::InvalidValue, review.rule.span, message).nearest(
            &review.rule.value,
            ids.iter().map(String::as_str),
            "`cargo xtask diff` shows the rule of each finding in brackets",
        ));
    }
}

/// What the file says of a rule.
pub(super) fn of<'r>(rule: &Rule, reviews: &'r [Review]) -> Option<&'r Review> {
    reviews.iter().find(|review| review.rule.value == rule.id())
}

/// Gives each finding what the file says of its rule, and drops those that are off.
pub(super) fn apply(findings: Vec<Finding>, reviews: &[Review]) -> Vec<Finding> {
    let reviewed = |mut finding: Finding| {
        finding.review = of(finding.rule, reviews).cloned();
        (!finding.is_at(ReviewLevel::Off)).then_some(finding)
    };
    if reviews.is_empty() { findings } else { findings.into_iter().filter_map(reviewed).collect() }
}
