//! Names the items of either side of a comparison: renamed items of the first side get their new names, so that both
//! sides can be compared.

use super::sides::Sides;
use super::types::Language;
use crate::model::{ActionId, FieldStep, Service, StructId, Type};

/// The names of one side.
#[derive(Clone, Copy)]
pub(super) struct Naming<'s, 'm> {
    sides: &'s Sides<'m>,
    before: bool,
}

impl<'m> Sides<'m> {
    /// The names of the first side.
    pub(super) fn naming_before(&self) -> Naming<'_, 'm> {
        Naming { sides: self, before: true }
    }

    /// The names of the second side.
    pub(super) fn naming_after(&self) -> Naming<'_, 'm> {
        Naming { sides: self, before: false }
    }
}

impl<'m> Naming<'_, 'm> {
    pub(super) fn service(self) -> &'m Service {
        if self.before { self.sides.before } else { self.sides.after }
    }

    /// A path through objects: `ProxyOperator.OpenId`.
    pub(super) fn path(self, steps: &[FieldStep]) -> String {
        if self.before { self.sides.path_before(steps) } else { self.sides.after.path(steps) }
    }

    /// A path with a mark behind each list: `FlowInfo[].FlowStatus`.
    pub(super) fn list_path(self, steps: &[FieldStep]) -> String {
        let part = |step: &FieldStep| {
            let is_list = matches!(self.service().field(*step).ty, Type::List(_));
            self.path(&[*step]) + if is_list { "[]" } else { "" }
        };
        steps.iter().map(part).collect::<Vec<_>>().join(".")
    }

    /// A value of the field that a path leads to.
    pub(super) fn value(self, steps: &[FieldStep], value: &str) -> String {
        steps.last().map_or_else(|| value.to_owned(), |step| self.typed(&self.service().field(*step).ty, value))
    }

    /// A value of a type.
    pub(super) fn typed(self, ty: &Type, value: &str) -> String {
        if self.before { self.sides.typed_before(ty, value) } else { value.to_owned() }
    }

    /// A member of a struct.
    pub(super) fn member(self, owner: StructId, wire: &str) -> String {
        let field = self.service()[owner].fields.iter().position(|field| field.wire.value == wire);
        field.map_or_else(|| wire.to_owned(), |field| self.path(&[FieldStep { owner, field }]))
    }

    pub(super) fn action(self, id: ActionId) -> String {
        self.unit(&self.service()[id].name.value)
    }

    /// An action or a callback.
    pub(super) fn unit(self, name: &str) -> String {
        let renamed = self.sides.pairs.units.get(name).filter(|_| self.before);
        renamed.map_or(name, String::as_str).to_owned()
    }

    pub(super) fn type_name(self, ty: &Type) -> String {
        if self.before { self.sides.type_before(Language::Spec, ty) } else { self.sides.type_after(Language::Spec, ty) }
    }
}
