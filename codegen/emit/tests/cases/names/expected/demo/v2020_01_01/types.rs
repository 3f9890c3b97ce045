// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/

mod client_value;
mod filter;
mod mod_;
mod operator_value;
mod option_value;
mod row;

pub use client_value::ClientValue;
pub use filter::Filter;
pub use mod_::Mod;
pub use operator_value::{OperatorValue, OperatorValueArgs};
pub use option_value::OptionValue;
pub use row::Row;
