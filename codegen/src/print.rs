//! Rust items to the text of a file.
//!
//! The printer drops comments and leaves no line between items, so each item is printed by itself and the header
//! is text.

use std::collections::BTreeMap;

use syn::Item;

use crate::emit::SourceText;

/// Prints every file: path below the source directory -> text.
pub(crate) fn files(files: Vec<SourceText>) -> BTreeMap<String, String> {
    files.into_iter().map(|file| (file.path.clone(), print(&file))).collect()
}

fn print(file: &SourceText) -> String {
    let mut text = header(&file.origin);
    let parsed: syn::File = syn::parse2(file.tokens.clone())
        .unwrap_or_else(|error| unreachable!("emit wrote {} as no Rust file: {error}", file.path));
    if !parsed.attrs.is_empty() {
        text.push('\n');
        text.push_str(&unparse(parsed.attrs, Vec::new()));
    }
    let mut before: Option<Item> = None;
    for item in parsed.items {
        if !before.as_ref().is_some_and(|before| continues(before, &item)) {
            text.push('\n');
        }
        text.push_str(&unparse(Vec::new(), vec![item.clone()]));
        before = Some(item);
    }
    text
}

fn header(origin: &str) -> String {
    format!("// Written by `cargo xtask gen` from spec/. Do not edit.\n// Facts: {origin}\n")
}

fn unparse(attrs: Vec<syn::Attribute>, items: Vec<Item>) -> String {
    prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs, items })
}

/// Whether two items belong to one block without an empty line between them.
fn continues(before: &Item, item: &Item) -> bool {
    match (before, item) {
        (Item::Use(before), Item::Use(item)) => before.attrs.is_empty() && item.attrs.is_empty(),
        (Item::Mod(before), Item::Mod(item)) => before.attrs.is_empty() && item.attrs.is_empty(),
        _ => false,
    }
}
