//! Prints Rust items as the text of a file.
//!
//! The printer drops comments and leaves no line between items or methods, so each is printed separately and the header
//! is text.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use proc_macro2::TokenStream;
use quote::quote;

use crate::{Item, Plan, SourceText, legend};

/// Emits and prints every file: path below the source directory -> text.
///
/// Nearly all time of `gen` passes here, so each processor takes one file after the other. Which one takes which does
/// not show: the files are sorted.
pub(crate) fn files(krate: &str, plans: &[Plan<'_>]) -> BTreeMap<String, String> {
    let next = AtomicUsize::new(0);
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let threads: Vec<_> =
            (0..processors.min(plans.len())).map(|_| scope.spawn(|| take_turns(krate, plans, &next))).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    })
}

/// Prints what no other thread has begun, until nothing is left.
fn take_turns(krate: &str, plans: &[Plan<'_>], next: &AtomicUsize) -> Vec<(String, String)> {
    let plans = std::iter::from_fn(|| plans.get(next.fetch_add(1, Ordering::Relaxed)));
    plans.map(|plan| print(krate, plan.emit(krate))).collect()
}

/// Path and text of a file.
fn print(krate: &str, file: SourceText) -> (String, String) {
    let mut text = legend::header(krate, &file);
    let mut before = None;
    for item in file.items {
        match item {
            Item::Rust(tokens) => rust(parse(tokens, &file.path), &mut before, &mut text),
            Item::Block { head, parts } => {
                text.push('\n');
                text.push_str(&block(&head, &parts, &file.path));
                before = None;
            }
            Item::Table(table) => {
                text.push('\n');
                text.push_str(&table);
                before = None;
            }
        }
    }
    (file.path, text)
}

fn parse(tokens: TokenStream, path: &str) -> syn::File {
    syn::parse2(tokens).unwrap_or_else(|error| unreachable!("emit wrote {path}, which is not Rust: {error}"))
}

fn rust(parsed: syn::File, before: &mut Option<Block>, text: &mut String) {
    if !parsed.attrs.is_empty() {
        text.push('\n');
        text.push_str(&unparse(parsed.attrs, Vec::new()));
    }
    for item in parsed.items {
        let block = Block::of(&item);
        if block.is_none() || *before != block {
            text.push('\n');
        }
        text.push_str(&unparse(Vec::new(), vec![item]));
        *before = block;
    }
}

/// A struct or an `impl` whose fields or methods are apart by blank lines.
fn block(head: &TokenStream, parts: &[TokenStream], path: &str) -> String {
    let print = |parts: &[TokenStream]| unparse(Vec::new(), parse(quote!(#head { #(#parts)* }), path).items);
    let empty = print(&[]);
    let open = empty.trim_end().trim_end_matches('}');
    // Each begins with the end of the line of its brace; that makes the blank line.
    let inside = |part| Some(print(&[part]).strip_prefix(open)?.strip_suffix("}\n")?.to_owned());
    match parts.iter().cloned().map(inside).collect::<Option<Vec<String>>>() {
        Some(printed) if !printed.is_empty() => format!("{open}{}}}\n", printed.concat()),
        _ => print(parts),
    }
}

fn unparse(attrs: Vec<syn::Attribute>, items: Vec<syn::Item>) -> String {
    prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs, items })
}

/// Items that stand together without an empty line between them.
#[derive(PartialEq, Eq)]
enum Block {
    Uses,
    Modules,
}

impl Block {
    /// The block that an item belongs to; one with attributes stands alone.
    fn of(item: &syn::Item) -> Option<Self> {
        match item {
            syn::Item::Use(item) if item.attrs.is_empty() => Some(Self::Uses),
            syn::Item::Mod(item) if item.attrs.is_empty() => Some(Self::Modules),
            _ => None,
        }
    }
}
