//! Decides how often a call is tried and how long it pauses in between, and keeps a broken service from being hit
//! harder.

mod budget;
mod policy;

pub use budget::RetryBudget;
pub use policy::RetryPolicy;
