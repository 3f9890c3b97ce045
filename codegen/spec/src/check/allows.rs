//! Collects every `allow` with its place, for the linter.

use std::collections::HashSet;

use super::names::Symbols;
use crate::model::{ActionId, Allow, EnumId, ErrorCodeId, FieldStep, Role, Service, StructId, Unit};
use crate::raw::{RawAllow, RawErrorCode, RawField, RawService};

/// Every `allow` of a service, in the order of its files. Whether a rule has that name is the linter's to say.
pub(super) fn lower(raw: &RawService, common: &[RawErrorCode], symbols: &Symbols<'_>, service: &Service) -> Vec<Allow> {
    let mut list = List { service, allows: Vec::new() };
    if let Some(file) = &raw.service {
        list.add(Unit::Service, &file.allow);
    }
    for (index, (_, role)) in symbols.structs.iter().enumerate() {
        let id = StructId(index);
        match role {
            Role::Type => {
                list.add(Unit::Type(id), &raw.types[index].content.allow);
                list.fields(id, &raw.types[index].content.fields);
            }
            Role::Request(action) => {
                list.add(Unit::Action(ActionId(action.0)), &raw.actions[action.0].content.allow);
                list.fields(id, &raw.actions[action.0].content.request);
            }
            Role::Response(action) => list.fields(id, &raw.actions[action.0].content.response),
            Role::Callback(callback) => {
                list.add(Unit::Callback(*callback), &raw.callbacks[callback.0].content.allow);
                list.fields(id, &raw.callbacks[callback.0].content.fields);
            }
        }
    }
    for (index, (_, _, raw)) in symbols.enums.iter().enumerate() {
        list.add(Unit::Enum(EnumId(index)), &raw.allow);
        for (position, value) in raw.variants.iter().enumerate() {
            list.add(Unit::Value(EnumId(index), position), &value.allow);
        }
    }
    list.codes(&raw.errors);
    // A common code that the service has, too, takes its text from there, and so what is allowed of it.
    let own: HashSet<&str> = raw.errors.iter().map(|own| own.code.value.as_str()).collect();
    list.codes(common.iter().filter(|code| !own.contains(code.code.value.as_str())));
    list.allows
}

struct List<'s> {
    service: &'s Service,
    allows: Vec<Allow>,
}

impl List<'_> {
    fn add(&mut self, unit: Unit, raw: &RawAllow) {
        let allow = |(rule, reason): &(_, _)| Allow { rule: Clone::clone(rule), reason: Clone::clone(reason), unit };
        self.allows.extend(raw.iter().map(allow));
    }

    fn fields(&mut self, owner: StructId, raw: &[RawField]) {
        for raw in raw.iter().filter(|raw| !raw.allow.is_empty()) {
            let fields = &self.service[owner].fields;
            if let Some(field) = fields.iter().position(|field| field.wire.value == raw.name.value) {
                self.add(Unit::Field(FieldStep { owner, field }), &raw.allow);
            }
        }
    }

    fn codes<'r>(&mut self, raw: impl IntoIterator<Item = &'r RawErrorCode>) {
        for raw in raw.into_iter().filter(|raw| !raw.allow.is_empty()) {
            // They are sorted.
            let codes = &self.service.codes;
            if let Ok(index) = codes.binary_search_by(|code| code.code.value.cmp(&raw.code.value)) {
                self.add(Unit::ErrorCode(ErrorCodeId(index)), &raw.allow);
            }
        }
    }
}
