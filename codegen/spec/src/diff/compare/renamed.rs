//! Finds renamed members and values, so that references to them are not reported again.

use super::pair::Matched;
use super::sides::{Renamed, Sides};
use super::{action, enumeration, structure};
use crate::model::{Action, Callback, FieldStep, StructId};

/// What of two services has another name.
pub(super) fn find(
    sides: &Sides<'_>,
    enums: &Matched<enumeration::Item<'_>>,
    structs: &Matched<structure::Item<'_>>,
    actions: &Matched<&Action>,
    callbacks: &Matched<&Callback>,
) -> Renamed {
    let mut renamed = Renamed::default();
    for (old, new) in enums.same.iter().chain(&enums.renamed) {
        for (a, b) in enumeration::matched_values(old.1, new.1).renamed {
            renamed.values.insert((old.0, a.wire.value.clone()), b.wire.value.clone());
        }
    }
    let types = structs.same.iter().chain(&structs.renamed).map(|(old, new)| (old.0, new.0));
    let messages = actions.same.iter().chain(&actions.renamed).flat_map(|(old, new)| action::messages(old, new));
    let data = callbacks.same.iter().chain(&callbacks.renamed).map(|(old, new)| (old.data, new.data));
    types.chain(messages).chain(data).for_each(|(old, new)| fields(&mut renamed, sides, old, new));
    renamed
}

fn fields(renamed: &mut Renamed, sides: &Sides<'_>, owner: StructId, new: StructId) {
    let (old, new) = (&sides.before[owner], &sides.after[new]);
    for (a, b) in structure::matched_fields(sides, old, new).renamed {
        if let Some(field) = old.fields.iter().position(|field| field.wire.value == a.wire.value) {
            renamed.fields.insert(FieldStep { owner, field }, b.wire.value.clone());
        }
    }
}
