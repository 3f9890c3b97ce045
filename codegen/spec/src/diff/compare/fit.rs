//! Decides whether what one side sends is what the other accepts: members, types, presence and nesting.

use std::collections::BTreeSet;

use super::sides::Sides;
use super::types;
use crate::diff::kind::{Direction, Position};
use crate::model::{Base, Enum, EnumId, Field, Required, Service, StructId, Type};

/// What a change of a type means on the wire.
pub(super) struct Fit {
    /// Which way the set of values went; nothing where it is the same.
    pub(super) direction: Option<Direction>,
    /// The first member on which a released program and the service disagree, where the type is a struct.
    pub(super) misfit: Option<String>,
}

/// Compares the types of a field on both sides.
pub(super) fn of(sides: &Sides<'_>, position: Position, old: &Type, new: &Type) -> Fit {
    let onward = Way { sides, position, flipped: position == Position::Response };
    let back = Way { flipped: !onward.flipped, ..onward };
    // A released program sends old requests to the new service, which answers it with new answers.
    let onward = onward.takes((old, new));
    let back = back.takes((old, new));
    let direction = match (&onward, &back, position) {
        (Ok(()), Ok(()), _) => None,
        (Err(_), Err(_), _) => Some(Direction::Changed),
        (Ok(()), Err(_), Position::Response) | (Err(_), Ok(()), Position::Request | Position::Nowhere) => {
            Some(Direction::Tightened)
        }
        (Err(_), Ok(()), Position::Response) | (Ok(()), Err(_), Position::Request | Position::Nowhere) => {
            Some(Direction::Loosened)
        }
    };
    Fit { direction, misfit: onward.err().filter(|path| !path.is_empty()) }
}

/// Who sends and who takes: of a request the old side sends, unless it is looked at the other way round.
#[derive(Clone, Copy)]
struct Way<'s, 'm> {
    sides: &'s Sides<'m>,
    position: Position,
    flipped: bool,
}

/// What is taken, or else the path of the first member that is not; empty for the value itself.
type Taken = Result<(), String>;

impl<'m> Way<'_, 'm> {
    /// Whether the taker takes all that the sender may send; of both sides' types, the old one first.
    fn takes(self, (old, new): (&Type, &Type)) -> Taken {
        let types = if self.flipped { (new, old) } else { (old, new) };
        self.value(types, &mut BTreeSet::new())
    }

    fn sender(self) -> &'m Service {
        if self.flipped { self.sides.after } else { self.sides.before }
    }

    fn taker(self) -> &'m Service {
        if self.flipped { self.sides.before } else { self.sides.after }
    }

    fn value(self, (sent, taken): (&Type, &Type), seen: &mut BTreeSet<(StructId, StructId)>) -> Taken {
        let taken = match (sent, taken) {
            (Type::List(sent), Type::List(taken)) => return self.value((sent, taken), seen),
            (Type::Struct(sent), Type::Struct(taken)) => return self.object((*sent, *taken), seen),
            (Type::Enum(sent), Type::Enum(taken)) => self.values(*sent, *taken),
            (Type::Enum(sent), other) => types::holds(other, &values_of(&self.sender()[*sent])),
            (other, Type::Enum(taken)) => types::holds(&base(&self.taker()[*taken]), other),
            (Type::List(_) | Type::Struct(_), _) | (_, Type::List(_) | Type::Struct(_)) => false,
            (sent, taken) => types::holds(taken, sent),
        };
        if taken { Ok(()) } else { Err(String::new()) }
    }

    /// Answers keep values that nobody knows; a request has to send known ones.
    fn values(self, sent: EnumId, taken: EnumId) -> bool {
        let pair = if self.flipped { (taken, sent) } else { (sent, taken) };
        if self.sides.pairs.enums.contains(&pair) {
            // How the values of one enum changed is reported there.
            return true;
        }
        let (sent, taken) = (&self.sender()[sent], &self.taker()[taken]);
        let known = |wire: &str| taken.variants.iter().any(|variant| variant.wire.value == wire);
        sent.base == taken.base
            && (self.position == Position::Response || sent.variants.iter().all(|variant| known(&variant.wire.value)))
    }

    fn object(self, (sent, taken): (StructId, StructId), seen: &mut BTreeSet<(StructId, StructId)>) -> Taken {
        let pair = if self.flipped { (taken, sent) } else { (sent, taken) };
        // How one struct changed is reported there.
        if self.sides.pairs.are_one(pair) || !seen.insert((sent, taken)) {
            return Ok(());
        }
        let (sent, taken) = (&self.sender()[sent], &self.taker()[taken]);
        let find = |fields: &'m [Field], name: &str| fields.iter().find(|field| field.wire.value == name);
        for field in &taken.fields {
            let name = &field.wire.value;
            match find(&sent.fields, name) {
                // A program reads as empty what no answer holds any more.
                None if self.position == Position::Response || self.is_missed(field) => return Err(name.clone()),
                None => {}
                Some(other) if self.is_missed(field) && !self.is_sure(other) => return Err(name.clone()),
                Some(other) => self.value((&other.ty, &field.ty), seen).map_err(|path| joined(name, &path))?,
            }
        }
        // A service may refuse what it does not know; a program reads past it.
        let unknown = sent.fields.iter().find(|field| find(&taken.fields, &field.wire.value).is_none());
        match unknown {
            Some(field) if self.position != Position::Response => Err(field.wire.value.clone()),
            _ => Ok(()),
        }
    }

    /// Whether the taker cannot do without a member.
    fn is_missed(self, field: &Field) -> bool {
        match self.position {
            Position::Response => field.always && !field.nullable,
            Position::Request | Position::Nowhere => field.required == Required::Yes,
        }
    }

    /// Whether the sender never leaves a member out.
    fn is_sure(self, field: &Field) -> bool {
        match self.position {
            Position::Response => field.always && !field.nullable,
            Position::Request | Position::Nowhere => field.required != Required::No,
        }
    }
}

/// The type that takes every value of an enum, documented or not.
fn base(item: &Enum) -> Type {
    match item.base {
        Base::String => Type::String,
        Base::Integer => Type::Integer,
    }
}

/// The narrowest type that holds the documented values of an enum.
fn values_of(item: &Enum) -> Type {
    match item.base {
        Base::Integer if !item.variants.iter().any(|variant| variant.wire.value.starts_with('-')) => Type::Unsigned,
        _ => base(item),
    }
}

fn joined(name: &str, rest: &str) -> String {
    if rest.is_empty() { name.to_owned() } else { format!("{name}.{rest}") }
}
