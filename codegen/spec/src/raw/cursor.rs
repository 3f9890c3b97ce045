//! A node of a file with the list of what is wrong, so that whoever reads a part need not be handed both.

use std::ops::Deref;

use crate::diagnostic::{Diagnostic, Sink};
use crate::yaml::{Node, NodeKind};

/// A node that is being read.
#[derive(Clone, Copy)]
pub(crate) struct Cursor<'n> {
    node: &'n Node,
    sink: &'n Sink,
}

impl<'n> Cursor<'n> {
    pub(super) fn new(node: &'n Node, sink: &'n Sink) -> Self {
        Self { node, sink }
    }

    /// A node inside this one.
    pub(super) fn at(self, node: &'n Node) -> Self {
        Self { node, ..self }
    }

    /// What is in the node, for as long as the tree lives.
    pub(super) fn kind(self) -> &'n NodeKind {
        &self.node.kind
    }

    /// Reports a problem.
    pub(super) fn report(self, diagnostic: Diagnostic) {
        self.sink.push(diagnostic);
    }
}

impl Deref for Cursor<'_> {
    type Target = Node;

    fn deref(&self) -> &Node {
        self.node
    }
}
