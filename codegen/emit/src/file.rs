//! What a generated file consists of, before it is printed.

use proc_macro2::TokenStream;

/// A file to be printed.
pub(crate) struct SourceText {
    /// Path below the source directory.
    pub(crate) path: String,
    /// Where in the spec its facts are.
    pub(crate) origin: String,
    /// Its items, in order.
    pub(crate) items: Vec<Item>,
}

/// A part of a file.
pub(crate) enum Item {
    /// Attributes of the file, or items.
    Rust(TokenStream),
    /// `impl <head> { … }`, its methods apart by blank lines.
    Impl {
        /// What stands between `impl` and the brace.
        head: TokenStream,
        /// Its methods.
        methods: Vec<TokenStream>,
    },
    /// The call of a macro of the runtime. A table is laid out by whoever makes it, one row a line.
    Table(String),
}

impl From<TokenStream> for Item {
    fn from(tokens: TokenStream) -> Self {
        Self::Rust(tokens)
    }
}
