//! Names a limit by its place in the spec.

use super::field::Limit;
use super::ids::FieldStep;
use super::service::Service;

/// Which limit of which field: its key, and the place of its case among those of the field, if it is that of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LimitPlace {
    /// The field.
    pub field: FieldStep,
    /// The place of the case.
    pub case: Option<usize>,
    /// The spec key of the limit.
    pub key: &'static str,
}

impl Service {
    /// The limits of a field and its items, those of its cases included.
    pub fn limits_of(&self, step: FieldStep) -> impl Iterator<Item = (LimitPlace, &Limit)> {
        let field = self.field(step);
        let own = field.limits.iter().chain(&field.each).map(|limit| (None, limit));
        let cases = field.cases.iter().enumerate();
        let of_cases =
            cases.flat_map(|(index, case)| case.limits.iter().chain(&case.each).map(move |limit| (Some(index), limit)));
        own.chain(of_cases).map(move |(case, limit)| (LimitPlace { field: step, case, key: limit.key() }, limit))
    }
}
