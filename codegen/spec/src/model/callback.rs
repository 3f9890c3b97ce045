//! Messages that a service posts to an application.

use super::field::Deprecated;
use super::ids::StructId;
use super::structure::Source;
use crate::source::{Span, Spanned};

/// A type of message that the service posts to an application.
#[derive(Debug)]
pub struct Callback {
    /// The vendor's name of the type, `MsgType`: `FlowStatusChange`.
    pub name: Spanned<String>,
    /// Rust variant of the enum of events. Its struct is called like it, with `Event` at the end.
    pub rust: String,
    /// What it reports.
    pub doc: String,
    /// Where `doc` stands.
    pub doc_span: Option<Span>,
    /// When it is sent.
    pub when: String,
    /// The part of the service that it belongs to.
    pub group: String,
    /// What is not known about its members; empty if all are.
    pub gaps: String,
    /// Where the facts come from.
    pub source: Option<Source>,
    /// Why nobody should wait for it any more.
    pub deprecated: Option<Deprecated>,
    /// Its `MsgData`.
    pub data: StructId,
    /// Examples of its `MsgData`.
    pub examples: Vec<Message>,
}

/// An example of the data of a message.
#[derive(Debug)]
pub struct Message {
    /// What it shows.
    pub name: Spanned<String>,
    /// Whether it was made from the fields, because the vendor shows none.
    pub made: bool,
    /// The JSON.
    pub data: Spanned<String>,
}
