// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/

mod only_request;
mod shared;
mod tree;
mod unused;

pub use only_request::OnlyRequest;
pub use shared::Shared;
pub use tree::Tree;
pub use unused::Unused;
