//! Computes which actions and callbacks reach a struct or an enum, by position.

use std::collections::BTreeSet;

use crate::diff::kind::Position;
use crate::model::{EnumId, Service, StructId, Type};

/// Of one service: per struct and per enum the actions that send it, and the actions and callbacks that bring it.
pub(super) struct Reach {
    structs: Vec<[BTreeSet<usize>; 2]>,
    enums: Vec<[BTreeSet<usize>; 2]>,
    /// What the operator of the service is made of: clients build it, whichever actions take it.
    operator: Vec<bool>,
    /// Per struct those with a field of it.
    holders: Vec<BTreeSet<StructId>>,
}

impl Reach {
    pub(super) fn of(service: &Service) -> Self {
        let mut reach = Self {
            structs: vec![Default::default(); service.structs.len()],
            enums: vec![Default::default(); service.enums.len()],
            operator: service.reached(service.operator.iter().map(|operator| operator.ty).collect()),
            holders: vec![BTreeSet::new(); service.structs.len()],
        };
        for (holder, item) in service.structs() {
            for field in &item.fields {
                if let Type::Struct(id) = field.ty.innermost() {
                    reach.holders[id.0].insert(holder);
                }
            }
        }
        for (index, action) in service.actions.iter().enumerate() {
            reach.walk(service, action.request, 0, index);
            reach.walk(service, action.response, 1, index);
        }
        // What a callback brings is read as an answer is. Their numbers follow those of the actions.
        for (index, callback) in service.callbacks.iter().enumerate() {
            reach.walk(service, callback.data, 1, service.actions.len() + index);
        }
        reach
    }

    fn walk(&mut self, service: &Service, from: StructId, side: usize, action: usize) {
        let mut waiting = vec![from];
        while let Some(id) = waiting.pop() {
            if !self.structs[id.0][side].insert(action) {
                continue;
            }
            for field in &service[id].fields {
                match field.ty.innermost() {
                    Type::Struct(next) => waiting.push(*next),
                    Type::Enum(id) => drop(self.enums[id.0][side].insert(action)),
                    _ => {}
                }
            }
        }
    }

    /// The actions that a struct reaches in these positions.
    pub(super) fn of_struct(&self, service: &Service, id: StructId, positions: &[Position]) -> BTreeSet<String> {
        names(service, &self.structs[id.0], positions)
    }

    /// The actions that an enum reaches in these positions.
    pub(super) fn of_enum(&self, service: &Service, id: EnumId, positions: &[Position]) -> BTreeSet<String> {
        names(service, &self.enums[id.0], positions)
    }

    /// The positions in which actions use a struct.
    pub(super) fn struct_positions(&self, id: StructId) -> Vec<Position> {
        let [sent, answered] = &self.structs[id.0];
        let used =
            [(!sent.is_empty() || self.operator[id.0], Position::Request), (!answered.is_empty(), Position::Response)];
        used.into_iter().filter(|(used, _)| *used).map(|(_, position)| position).collect()
    }

    /// Whether the operator of the service is made of it.
    pub(super) fn is_operator(&self, id: StructId) -> bool {
        self.operator[id.0]
    }

    /// The structs with a field of a struct.
    pub(super) fn holders(&self, id: StructId) -> &BTreeSet<StructId> {
        &self.holders[id.0]
    }

    /// The positions in which fields have an enum; that of a request where none has it yet.
    pub(super) fn enum_positions(&self, id: EnumId) -> Vec<Position> {
        let [sent, answered] = &self.enums[id.0];
        let mut positions = Vec::new();
        if !sent.is_empty() || answered.is_empty() {
            positions.push(Position::Request);
        }
        if !answered.is_empty() {
            positions.push(Position::Response);
        }
        positions
    }
}

/// The action or the callback of a number.
fn name(service: &Service, index: usize) -> String {
    match index.checked_sub(service.actions.len()) {
        None => service.actions[index].name.value.clone(),
        Some(index) => service.callbacks[index].name.value.clone(),
    }
}

fn names(service: &Service, sides: &[BTreeSet<usize>; 2], positions: &[Position]) -> BTreeSet<String> {
    let wanted = |(position, _): &(Position, _)| positions.contains(position);
    let sides = [Position::Request, Position::Response].into_iter().zip(sides).filter(wanted);
    sides.flat_map(|(_, units)| units).map(|index| name(service, *index)).collect()
}
