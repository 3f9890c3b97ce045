//! Collects the values that the documented examples show, by field.

use std::collections::HashMap;

use serde_json::Value;
use tc3_spec::model::{FieldStep, Outcome, Service, StructId, Type};

/// Of a field, so many different values are kept.
const MAX_VALUES: usize = 16;

/// Scalars of the examples; those in lists under the field of the list.
#[derive(Debug, Default)]
pub(crate) struct Observed(HashMap<FieldStep, Vec<Value>>);

impl Observed {
    pub(crate) fn of(service: &Service) -> Self {
        let mut observed = Self::default();
        for action in &service.actions {
            for example in &action.examples {
                observed.read(service, action.request, &example.request.value, None);
                if let Outcome::Response(text) = &example.outcome {
                    observed.read(service, action.response, &text.value, Some("Response"));
                }
            }
        }
        observed
    }

    /// The values that a field was seen with.
    pub(super) fn values(&self, step: FieldStep) -> &[Value] {
        self.0.get(&step).map_or(&[], Vec::as_slice)
    }

    fn read(&mut self, service: &Service, id: StructId, text: &str, envelope: Option<&str>) {
        // The check has parsed it already.
        let value: Value = serde_json::from_str(text).unwrap_or_default();
        let inner = envelope.map_or(Some(&value), |name| value.get(name));
        self.object(service, id, inner.unwrap_or(&Value::Null));
    }

    fn object(&mut self, service: &Service, id: StructId, value: &Value) {
        for (index, field) in service[id].fields.iter().enumerate() {
            if let Some(value) = value.get(&field.wire.value) {
                self.value(service, FieldStep { owner: id, field: index }, &field.ty, value);
            }
        }
    }

    fn value(&mut self, service: &Service, step: FieldStep, ty: &Type, value: &Value) {
        match (ty, value) {
            (Type::Struct(id), value) => self.object(service, *id, value),
            (Type::List(item), Value::Array(items)) => {
                items.iter().for_each(|value| self.value(service, step, item, value));
            }
            (_, Value::Null) => {}
            (_, Value::String(text)) if text.is_empty() => {}
            (_, value) => {
                let values = self.0.entry(step).or_default();
                if values.len() < MAX_VALUES && !values.contains(value) {
                    values.push(value.clone());
                }
            }
        }
    }
}
