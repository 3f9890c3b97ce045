//! Coming.
pub mod form;
