//! Sets of documented values.

use super::field::Deprecated;
use super::ids::{ActionId, CallbackId, EnumId, StructId};
use super::stated::Doc;
use super::structure::Source;
use super::terms::Terms;
use crate::source::Spanned;

/// A set of documented values.
#[derive(Debug)]
pub struct Enum {
    /// Its name, chosen by the spec.
    pub name: Spanned<String>,
    /// Its Rust name, which differs where the name would hide one of Rust's own.
    pub rust: String,
    /// What it says.
    pub doc: Doc,
    /// Where the facts come from, for an enum with a file of its own.
    pub source: Option<Source>,
    /// Text or number on the wire.
    pub base: Base,
    /// The enum of the same things in another form.
    pub like: Option<EnumId>,
    /// Values in spec order.
    pub variants: Vec<Variant>,
    /// The file it stands in: its own, or that of the one struct or action that uses it.
    pub home: Home,
}

/// Where an enum stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Home {
    /// `enums/<Enum>.yaml`.
    File,
    /// In the file of an action.
    Action(ActionId),
    /// In the file of a type.
    Type(StructId),
    /// In the file of a callback.
    Callback(CallbackId),
}

impl Home {
    /// The Rust module, below that of the version, in which an enum stands.
    #[must_use]
    pub fn module(self) -> &'static str {
        match self {
            Self::File => "enums",
            Self::Action(_) => "actions",
            Self::Type(_) => "types",
            Self::Callback(_) => "callbacks",
        }
    }
}

/// What an enum is on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// Text.
    String,
    /// 64-bit signed number.
    Integer,
}

/// A documented value.
#[derive(Debug)]
pub struct Variant {
    /// The value on the wire; decimal for a number.
    pub wire: Spanned<String>,
    /// Rust variant: `AutoSign`.
    pub rust: String,
    /// What it means.
    pub doc: Doc,
    /// Why it should not be used any more.
    pub deprecated: Option<Deprecated>,
    /// Who may use it.
    pub terms: Terms,
    /// The place of the value that it is in the enum that `like` names.
    pub is: Option<usize>,
    /// What it is besides: `final`.
    pub groups: Vec<Spanned<String>>,
}
