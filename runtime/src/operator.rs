//! Views a request as it is sent: with the operator of the scope where it has none of its own.

use crate::validate::{Object, Shape, Value};

/// A request seen with an operator in one of its fields. Nothing is copied; the same view is validated
/// and encoded.
#[derive(Clone, Copy)]
pub struct WithOperator<'a> {
    request: &'a dyn Object,
    index: usize,
    operator: &'a dyn Object,
}

impl<'a> WithOperator<'a> {
    /// The request with `operator` at the field `index` of its shape, whatever stands there.
    pub fn new(request: &'a dyn Object, index: usize, operator: &'a dyn Object) -> Self {
        Self { request, index, operator }
    }
}

impl Object for WithOperator<'_> {
    fn shape(&self) -> &Shape<'_> {
        self.request.shape()
    }

    fn field(&self, index: usize) -> Value<'_> {
        if index == self.index { Value::Object(self.operator) } else { self.request.field(index) }
    }
}

/// A request seen with another value in one of its fields.
pub(crate) struct WithMember<'a> {
    request: &'a dyn Object,
    index: usize,
    value: Value<'a>,
}

impl<'a> WithMember<'a> {
    pub(crate) fn new(request: &'a dyn Object, index: usize, value: Value<'a>) -> Self {
        Self { request, index, value }
    }
}

impl Object for WithMember<'_> {
    fn shape(&self) -> &Shape<'_> {
        self.request.shape()
    }

    fn field(&self, index: usize) -> Value<'_> {
        if index == self.index { self.value } else { self.request.field(index) }
    }
}
