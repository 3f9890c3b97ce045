//! How often a call is tried, how long it pauses in between, and what keeps a broken service from being hit harder.

mod budget;
mod policy;

pub use budget::RetryBudget;
pub use policy::RetryPolicy;
