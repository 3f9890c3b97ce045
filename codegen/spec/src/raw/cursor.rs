//! A node bundled with the text of its file and the list of problems, so that readers need a single argument.

use std::ops::Deref;

use crate::diagnostic::{Diagnostic, Sink};
use crate::source::SourceFile;
use crate::yaml::{Node, NodeKind};

/// A file that is being read, and where its problems are reported.
#[derive(Clone, Copy)]
pub(crate) struct Page<'n> {
    text: &'n str,
    sink: &'n Sink,
}

impl<'n> Page<'n> {
    pub(super) fn new(file: &'n SourceFile, sink: &'n Sink) -> Self {
        Self { text: file.text(), sink }
    }

    /// A node of the file.
    pub(super) fn at(self, node: &'n Node) -> Cursor<'n> {
        Cursor { node, page: self }
    }
}

/// A node that is being read.
#[derive(Clone, Copy)]
pub(crate) struct Cursor<'n> {
    node: &'n Node,
    page: Page<'n>,
}

impl<'n> Cursor<'n> {
    /// A node inside this one.
    pub(super) fn at(self, node: &'n Node) -> Self {
        self.page.at(node)
    }

    /// What is in the node, for as long as the tree lives.
    pub(super) fn kind(self) -> &'n NodeKind {
        &self.node.kind
    }

    /// The text of the file between two places.
    pub(super) fn between(self, start: usize, end: usize) -> &'n str {
        self.page.text.get(start..end).unwrap_or_default()
    }

    /// The text of the file from a place on.
    pub(super) fn from(self, start: usize) -> &'n str {
        self.page.text.get(start..).unwrap_or_default()
    }

    /// Reports a problem.
    pub(super) fn report(self, diagnostic: Diagnostic) {
        self.page.sink.push(diagnostic);
    }
}

impl Deref for Cursor<'_> {
    type Target = Node;

    fn deref(&self) -> &Node {
        self.node
    }
}
