// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/

mod client_value;
mod filter;
mod filter_args;
mod mod_;
mod mod2;
mod operator_value;
mod option_value;
mod pair;
mod pair_options;
mod row;

pub use client_value::ClientValue;
pub use filter::Filter;
pub use filter_args::FilterArgs;
pub use mod_::Mod;
pub use mod2::Mod2;
pub use operator_value::{OperatorValue, OperatorValueArgs};
pub use option_value::OptionValue;
pub use pair::{Pair, PairArgs};
pub use pair_options::PairOptions;
pub use row::Row;
