//! Applies `spec/review.yaml` to the rules of the findings.

use std::collections::HashMap;

use super::catalogue::DiffRule;
use super::finding::Finding;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::model::{Review, ReviewLevel};

/// Reports entries of rules that there are not, and those of a rule that has one under its other name.
pub(crate) fn check(reviews: &[Review], sink: &Sink) {
    let mut seen: HashMap<String, &Review> = HashMap::new();
    for review in reviews {
        let Some(rule) = DiffRule::all().find(|rule| rule.is(&review.rule.value)) else { continue };
        if let Some(first) = seen.insert(rule.id(), review) {
            let message = format!("`{}` and `{}` are one rule", first.rule.value, review.rule.value);
            sink.push(
                Diagnostic::new(Code::DuplicateKey, review.rule.span, message)
                    .related(first.rule.span, "the first entry")
                    .help("keep one of the two entries"),
            );
        }
    }
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
