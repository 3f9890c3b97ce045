//! Checks `review.yaml`: the levels of rules of `diff`.

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::keyword::Keyword as _;
use crate::model::{Review, ReviewLevel};
use crate::raw::{RawReview, RawSpec};

/// What stands in the file. Which rules there are, `diff` knows.
pub(super) fn lower(raw: &RawSpec, sink: &Sink) -> Vec<Review> {
    raw.reviews.iter().filter_map(|entry| review(entry, sink)).collect()
}

fn review(raw: &RawReview, sink: &Sink) -> Option<Review> {
    let word = raw.level.as_ref()?;
    let level = ReviewLevel::from_word(&word.value);
    if level.is_none() {
        let message = format!("`{}` is not a level", word.value);
        sink.push(Diagnostic::new(Code::InvalidValue, word.span, message).nearest(
            &word.value,
            ReviewLevel::words(),
            &ReviewLevel::choice(),
        ));
    }
    Some(Review { rule: raw.rule.clone(), level: level?, reason: raw.reason.as_ref()?.value.clone() })
}
