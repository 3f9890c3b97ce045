//! Checks a call against what the documentation says, before anything is sent.
//!
//! Facts are plain tables ([`Shape`], [`Field`], [`Limit`], [`Rule`]); data is seen through [`Object`],
//! [`List`] and [`Value`]. [`check`] walks both together and returns every [`Violation`] at once. This
//! module depends on nothing but std, so that the generator checks the specification's own examples
//! with the very code that checks calls.

mod cases;
mod charset;
mod check;
mod condition;
mod files;
mod format;
mod json;
mod level;
mod limits;
mod measure;
mod moment;
mod nearest;
mod number;
mod rules;
mod shape;
mod value;
mod violation;

pub use charset::{Charset, kinds};
pub use check::{OperatorNeeds, check, check_at};
pub use condition::{Condition, Test};
pub use files::FileTypes;
pub use format::Format;
pub use level::{Level, ValidationMode};
pub use limits::{Check, Demand, LimitKind, RuleKind, Side, Takes, Unit, words};
pub use moment::{FromNow, duration, in_words, short};
pub use nearest::nearest;
pub use number::Number;
pub use shape::{Case, Effect, Field, Limit, Path, Rule, Shape};
pub use value::{List, Object, Value};
pub use violation::{Origin, Part, Violation};
