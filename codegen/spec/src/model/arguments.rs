//! What the constructor of a struct takes, and in which form.

use super::field::{Field, Required, Type};
use super::structure::Struct;

/// Most arguments that a function may have before they need names.
const MOST: usize = 7;

/// How required fields are handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arguments {
    /// There are none.
    None,
    /// One after the other.
    Positional,
    /// In a struct with names: there are many, or two of them could be swapped.
    Named,
}

impl Field {
    /// Whether `new` takes it, where its struct has a constructor.
    #[must_use]
    pub fn is_argument(&self) -> bool {
        self.required != Required::No && !self.internal && !self.operator
    }
}

impl Struct {
    /// The fields that `new` takes, in the order of the spec.
    pub fn arguments(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.is_argument())
    }

    /// Whether it has a struct of named arguments, `…Args`.
    #[must_use]
    pub fn has_args(&self) -> bool {
        self.in_request && self.form() == Arguments::Named
    }

    /// How `new` takes them.
    #[must_use]
    pub fn form(&self) -> Arguments {
        let types: Vec<Type> = self.arguments().map(|field| field.ty.in_rust()).collect();
        let swappable = types.iter().enumerate().any(|(index, ty)| types[..index].contains(ty));
        match types.len() {
            0 => Arguments::None,
            length if swappable || length > MOST => Arguments::Named,
            _ => Arguments::Positional,
        }
    }
}

impl Type {
    /// The type that has the same Rust type and says nothing more: a date is a text.
    #[must_use]
    pub fn in_rust(&self) -> Self {
        match self {
            Self::Date | Self::DateTime => Self::String,
            Self::Timestamp | Self::TimestampMillis => Self::Integer,
            Self::List(item) => Self::List(Box::new(item.in_rust())),
            other => other.clone(),
        }
    }
}
