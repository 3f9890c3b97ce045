//! What `spec/review.yaml` says of the rules of the findings.

use super::catalogue::DiffRule;
use super::finding::Finding;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::model::{Review, ReviewLevel};

/// Reports entries of rules that there are not.
pub(crate) fn check(reviews: &[Review], sink: &Sink) {
    let names: Vec<String> = DiffRule::all().flat_map(|rule| [rule.id(), rule.slug()]).collect();
    for review in reviews.iter().filter(|review| !names.contains(&review.rule.value)) {
        let message = format!("`diff` has no rule `{}`", review.rule.value);
        sink.push(Diagnostic::new(Code::InvalidValue, review.rule.span, message).nearest(
            &review.rule.value,
            names.iter().map(String::as_str),
            "`cargo xtask diff` shows the rule of each finding in brackets",
        ));
    }
}

/// What the file says of a rule.
pub(super) fn of<'r>(rule: &DiffRule, reviews: &'r [Review]) -> Option<&'r Review> {
    reviews.iter().find(|review| rule.is(&review.rule.value))
}

/// Gives each finding what the file says of its rule, and drops those that are off.
pub(super) fn apply(findings: Vec<Finding>, reviews: &[Review]) -> Vec<Finding> {
    let reviewed = |mut finding: Finding| {
        finding.review = of(finding.rule, reviews).cloned();
        (!finding.is_at(ReviewLevel::Off)).then_some(finding)
    };
    if reviews.is_empty() { findings } else { findings.into_iter().filter_map(reviewed).collect() }
}
