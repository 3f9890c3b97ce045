//! Collects the rules that apply to a structure in one place: those of its type, and those of the field that holds it.

use super::allows::of_struct;
use crate::model::{FieldStep, FieldsRule, Service, Unit};
use crate::source::Spanned;

/// Rules that have to hold at the same time.
pub(super) struct RuleSet<'m> {
    /// Where they are reported.
    pub(super) unit: Unit,
    pub(super) rules: Vec<&'m Spanned<FieldsRule>>,
    /// How many of them come first that belong to the type, and are reported there where no other has to do with it.
    pub(super) of_type: usize,
}

impl RuleSet<'_> {
    /// Whether what these rules have to do with each other is reported here. The last of them is the place.
    pub(super) fn reports(&self, mut indices: impl Iterator<Item = usize>) -> bool {
        self.of_type == 0 || indices.any(|index| index >= self.of_type)
    }
}

/// The rules of every struct, and of every field whose structure has more of them there.
pub(super) fn of(service: &Service) -> Vec<RuleSet<'_>> {
    let structs = service.structs().map(|(id, item)| RuleSet {
        unit: of_struct(service, id),
        rules: item.rules.iter().collect(),
        of_type: 0,
    });
    let fields = service.structs().flat_map(|(owner, item)| {
        item.fields.iter().enumerate().filter(|(_, field)| !field.rules.is_empty()).map(move |(index, field)| {
            let of_type = field.ty.structure().map_or(&[][..], |id| &service[id].rules);
            RuleSet {
                unit: Unit::Field(FieldStep { owner, field: index }),
                rules: of_type.iter().chain(&field.rules).collect(),
                of_type: of_type.len(),
            }
        })
    });
    structs.chain(fields).collect()
}
