//! Members and values that have another name now, so that what speaks of them is not told again.

use std::collections::BTreeMap;

use super::pair::Matched;
use super::{Sides, action, enumeration, structure};
use crate::model::{Action, EnumId, FieldStep, StructId, Type};

/// The new names, by what had the old ones.
#[derive(Default)]
pub(super) struct Renamed {
    fields: BTreeMap<FieldStep, String>,
    values: BTreeMap<(EnumId, String), String>,
}

impl Renamed {
    pub(super) fn of(
        sides: &Sides<'_>,
        enums: &Matched<enumeration::Item<'_>>,
        structs: &Matched<structure::Item<'_>>,
        actions: &Matched<&Action>,
    ) -> Self {
        let mut renamed = Self::default();
        for (old, new) in enums.same.iter().chain(&enums.renamed) {
            for (a, b) in enumeration::matched_values(old.1, new.1).renamed {
                renamed.values.insert((old.0, a.wire.value.clone()), b.wire.value.clone());
            }
        }
        let types = structs.same.iter().chain(&structs.renamed).map(|(old, new)| (old.0, new.0));
        let messages = actions.same.iter().chain(&actions.renamed).flat_map(|(old, new)| action::messages(old, new));
        types.chain(messages).for_each(|(old, new)| renamed.add_fields(sides, old, new));
        renamed
    }

    fn add_fields(&mut self, sides: &Sides<'_>, owner: StructId, new: StructId) {
        let (old, new) = (&sides.before[owner], &sides.after[new]);
        for (a, b) in structure::matched_fields(sides, old, new).renamed {
            if let Some(field) = old.fields.iter().position(|field| field.wire.value == a.wire.value) {
                self.fields.insert(FieldStep { owner, field }, b.wire.value.clone());
            }
        }
    }
}

impl Sides<'_> {
    /// The names of a path on the first side, as the second has them.
    pub(super) fn path_before(&self, steps: &[FieldStep]) -> String {
        let name = |step: &FieldStep| {
            let own = &self.before.field(*step).wire.value;
            self.renamed.fields.get(step).unwrap_or(own).as_str()
        };
        steps.iter().map(name).collect::<Vec<_>>().join(".")
    }

    /// A value of a field on the first side, as the second has it.
    pub(super) fn value_before(&self, steps: &[FieldStep], value: &str) -> String {
        steps.last().map_or_else(|| value.to_owned(), |step| self.typed_before(&self.before.field(*step).ty, value))
    }

    /// The same, of a value of a type.
    pub(super) fn typed_before(&self, ty: &Type, value: &str) -> String {
        let Type::Enum(id) = ty.innermost() else { return value.to_owned() };
        self.renamed.values.get(&(*id, value.to_owned())).cloned().unwrap_or_else(|| value.to_owned())
    }
}
