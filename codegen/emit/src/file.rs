//! Models a generated file before it is printed.

use proc_macro2::TokenStream;

/// A file to be printed.
pub(crate) struct SourceText {
    /// Path below the source directory.
    pub(crate) path: String,
    /// Where in the spec its facts are.
    pub(crate) origin: String,
    /// How to read what people did not ask for, a line each.
    pub(crate) legend: Vec<&'static str>,
    /// Its items, in order.
    pub(crate) items: Vec<Item>,
}

impl SourceText {
    /// The file with a legend.
    pub(super) fn with(self, legend: &[&'static str]) -> Self {
        Self { legend: legend.to_vec(), ..self }
    }
}

/// A part of a file.
pub(crate) enum Item {
    /// Attributes of the file, or items.
    Rust(TokenStream),
    /// A struct or an `impl` whose fields or methods are apart by blank lines.
    Block {
        /// What is before the brace.
        head: TokenStream,
        /// Its fields or methods.
        parts: Vec<TokenStream>,
    },
    /// The call of a macro of the runtime. A table is laid out by whoever makes it, one row a line.
    Table(String),
}

impl From<TokenStream> for Item {
    fn from(tokens: TokenStream) -> Self {
        Self::Rust(tokens)
    }
}
