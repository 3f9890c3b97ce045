//! The checked spec: every name resolved, every fact with its place.
//!
//! A [`Model`] exists only where the check found no error, so code that builds on it need not fail.
//!
//! A `doc` or `remedy` that has not been written is empty.

mod action;
mod arguments;
mod callback;
mod circles;
mod condition;
mod enumeration;
mod error_code;
mod events;
mod field;
mod ids;
mod limit_place;
mod methods;
mod paging;
mod period;
mod rate;
mod review;
pub mod rust_name;
mod service;
mod stated;
mod structure;
mod terms;
mod texts;
mod waiting;

pub use action::{Action, ActionRetry, Envelope, Example, Outcome, Signature};
pub use arguments::Arguments;
pub use callback::{Callback, Message};
pub use condition::{Case, Condition, Test};
pub use enumeration::{Base, Enum, Home, Variant};
pub use error_code::{ErrorCode, RetryClass};
pub use events::{Asked, Events};
pub use field::{BYTE_UNITS, Deprecated, Field, KeySpans, Limit, Literal, Required, Type, charset, in_units};
pub use ids::{ActionId, CallbackId, EnumId, ErrorCodeId, FieldStep, HostId, StructId};
pub use limit_place::LimitPlace;
pub use methods::CLIENT_METHODS;
pub use paging::{Counter, FieldPath, PageFlag, Paging};
pub use period::{Period, TimeUnit};
pub use rate::RateLimits;
pub use review::{AcknowledgedReason, Review, ReviewLevel};
pub use service::{Allow, Conflict, Correction, Host, Meanings, Operator, OperatorPart, Region, Service, Unit};
pub use stated::{Doc, Stated};
pub use structure::{FieldsRule, Role, Section, Source, Struct};
pub use tc3_runtime::validate::{Charset, Check, Effect, FileTypes, Format, Level, Limit as Bound};
pub use terms::Terms;
pub use texts::Texts;
pub use waiting::{Handed, HandedFrom, States, Task, Waiter};

/// Everything that `spec/` says.
#[derive(Debug)]
pub struct Model {
    /// Services in the order of their names and versions.
    pub services: Vec<Service>,
    /// What `review.yaml` says of rules of `diff`.
    pub reviews: Vec<Review>,
}
