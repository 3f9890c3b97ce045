//! Empties members that report a failure: a made answer is a successful one.

use serde_json::{Value, json};
use tc3_spec::model::Type;

use super::{Maker, Place, item_bounds};

/// Words of names that tell of a failure.
const WORDS: [&str; 12] = [
    "err",
    "errs",
    "errmsg",
    "errcode",
    "error",
    "errors",
    "errormessage",
    "fail",
    "fails",
    "failed",
    "failure",
    "failures",
];

impl<'m> Maker<'m, '_> {
    /// The empty value of a member that tells of a failure: no text, no items, a count of 0. `None` for other members, and
    /// where an empty value does not fit.
    pub(super) fn without_failure(&self, place: Place<'m>, ty: &Type) -> Option<Value> {
        let name = &place.field.wire.value;
        if place.is_item || !tells_of_a_failure(name) {
            return None;
        }
        let empty = match ty {
            // A code tells of success as well.
            Type::String if !name.ends_with("Code") => json!(""),
            Type::Integer | Type::Unsigned | Type::Float => json!(0),
            Type::List(item) => {
                // Texts beside what was created are one for each.
                let rows = self.rows(place, item).filter(|_| **item == Type::String).unwrap_or_default();
                let (least, most) = item_bounds(place);
                let rows = usize::try_from(rows.max(least).min(most)).unwrap_or_default();
                vec![json!(""); rows].into()
            }
            _ => return None,
        };
        self.fits(place, ty, &empty).then_some(empty)
    }
}

/// Whether a word of a name does: `FailedFlows`, `ErrMessage`.
fn tells_of_a_failure(name: &str) -> bool {
    let starts = name.char_indices().filter(|(at, letter)| *at == 0 || letter.is_ascii_uppercase());
    let starts: Vec<usize> = starts.map(|(at, _)| at).collect();
    let ends = starts.iter().skip(1).copied().chain([name.len()]);
    let mut words = starts.iter().zip(ends).map(|(start, end)| name[*start..end].to_ascii_lowercase());
    words.any(|word| WORDS.contains(&word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::tells_of_a_failure;

    #[test]
    fn names_of_failures_are_told_by_their_words() {
        for name in
            ["ErrorMessages", "FailMessages", "ErrMsg", "Errmsg", "FailReason", "FailureFlows", "LastFailed", "Error"]
        {
            assert!(tells_of_a_failure(name), "{name}");
        }
        for name in ["Failover", "Terrors", "FlowIds", "Message", "Errand", "Status"] {
            assert!(!tells_of_a_failure(name), "{name}");
        }
    }
}
