//! Splits conditions with several values: what applies for two values is the same as two conditions with one each.

use crate::model::{Condition, Test};

/// More choices than this are not told apart.
const MOST: usize = 1_000;

/// Each choice of one value per condition; the conditions themselves where these would be too many.
pub(super) fn of(when: &[Condition]) -> Vec<Vec<Condition>> {
    let count = when.iter().try_fold(1_usize, |count, condition| count.checked_mul(condition.values().len().max(1)));
    if count.is_none_or(|count| count > MOST) {
        return vec![when.to_vec()];
    }
    when.iter().fold(vec![Vec::new()], |choices, condition| {
        let ones: Vec<Condition> = match &condition.test {
            Test::Is(values) => {
                let one = |value: &String| Condition { test: Test::Is(vec![value.clone()]), ..condition.clone() };
                values.iter().map(one).collect()
            }
            Test::Given | Test::Absent => vec![condition.clone()],
        };
        let with = |choice: &Vec<Condition>, one: &Condition| [choice.as_slice(), std::slice::from_ref(one)].concat();
        choices.iter().flat_map(|choice| ones.iter().map(move |one| with(choice, one))).collect()
    })
}
