// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/

mod client;
mod filter;
mod mod_;
mod operator;
mod option;
mod vec;

pub use client::Client;
pub use filter::Filter;
pub use mod_::Mod;
pub use operator::{Operator, OperatorArgs};
pub use option::Option;
pub use vec::Vec;
