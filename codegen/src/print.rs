//! Rust items to the text of a file.
//!
//! The printer drops comments and leaves no line between items, so each item is printed by itself and the header
//! is text.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use syn::Item;

use crate::emit::{Plan, SourceText};

/// Emits and prints every file: path below the source directory -> text.
///
/// Nearly all time of `gen` passes here, so each processor takes one file after the other. Which one takes which does
/// not show: the files are sorted.
pub(crate) fn files(plans: &[Plan<'_>]) -> BTreeMap<String, String> {
    let next = AtomicUsize::new(0);
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let threads: Vec<_> =
            (0..processors.min(plans.len())).map(|_| scope.spawn(|| take_turns(plans, &next))).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    })
}

/// Prints what no other thread has begun, until nothing is left.
fn take_turns(plans: &[Plan<'_>], next: &AtomicUsize) -> Vec<(String, String)> {
    let plans = std::iter::from_fn(|| plans.get(next.fetch_add(1, Ordering::Relaxed)));
    plans.map(|plan| print(plan.emit())).collect()
}

/// Path and text of a file.
fn print(file: SourceText) -> (String, String) {
    let mut text = header(&file.origin);
    let parsed: syn::File = syn::parse2(file.tokens)
        .unwrap_or_else(|error| unreachable!("emit wrote {} as no Rust file: {error}", file.path));
    if !parsed.attrs.is_empty() {
        text.push('\n');
        text.push_str(&unparse(parsed.attrs, Vec::new()));
    }
    let mut before = None;
    for item in parsed.items {
        let block = Block::of(&item);
        if block.is_none() || before != block {
            text.push('\n');
        }
        text.push_str(&unparse(Vec::new(), vec![item]));
        before = block;
    }
    (file.path, text)
}

fn header(origin: &str) -> String {
    format!("// Written by `cargo xtask gen` from spec/. Do not edit.\n// Facts: {origin}\n")
}

fn unparse(attrs: Vec<syn::Attribute>, items: Vec<Item>) -> String {
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
    fn of(item: &Item) -> Option<Self> {
        match item {
            Item::Use(item) if item.attrs.is_empty() => Some(Self::Uses),
            Item::Mod(item) if item.attrs.is_empty() => Some(Self::Modules),
            _ => None,
        }
    }
}
