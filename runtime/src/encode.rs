//! Encodes structs as JSON through their tables: one walk for every struct, so that none brings its own code.

use std::sync::Arc;

use serde_core::ser::{Error as _, Serialize, SerializeMap, SerializeSeq as _, Serializer};
use serde_json::Map;

use crate::binary::base64;
use crate::debug::REDACTED;
use crate::validate::{List, Object, Value};

/// The body of a generated `impl Serialize`.
///
/// Fields keep the order of the specification; absent ones are left out. Bytes become base64 text.
///
/// # Errors
///
/// Those of the serializer, and one for a number that JSON cannot express.
pub fn object<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    Json(object).serialize(serializer)
}

/// Makes any object serializable.
#[derive(Clone, Copy)]
pub struct Json<'a>(pub &'a dyn Object);

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        members(self.0, Secrets::Written, None, &mut map)?;
        map.end()
    }
}

/// Members of a request that its type does not have.
#[derive(Clone, Default)]
pub(crate) struct Extra(Map<String, serde_json::Value>);

impl Extra {
    pub(crate) fn insert(&mut self, name: String, value: serde_json::Value) {
        self.0.insert(name, value);
    }

    pub(crate) fn names(&self) -> Vec<&str> {
        self.0.keys().map(String::as_str).collect()
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&serde_json::Value> {
        self.0.get(name)
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &serde_json::Value> {
        self.0.values()
    }

    /// All but this one.
    pub(crate) fn without(&self, name: &str) -> Self {
        let others = self.0.iter().filter(|(member, _)| *member != name);
        Self(others.map(|(member, value)| (member.clone(), value.clone())).collect())
    }

    /// Those of a client, and over them those of a call.
    pub(crate) fn merged(first: Option<&Arc<Self>>, second: Option<&Arc<Self>>) -> Option<Arc<Self>> {
        match (first, second) {
            (Some(first), Some(second)) => {
                let mut merged = (**first).clone();
                merged.0.extend(second.0.clone());
                Some(Arc::new(merged))
            }
            (one, other) => one.or(other).cloned(),
        }
    }
}

impl From<Map<String, serde_json::Value>> for Extra {
    fn from(members: Map<String, serde_json::Value>) -> Self {
        Self(members)
    }
}

impl std::fmt::Debug for Extra {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.names().fmt(f)
    }
}

/// Whether the values of sensitive fields are written, or a mark in their place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Secrets {
    Written,
    Hidden,
}

/// The body of a request.
#[derive(Clone, Copy)]
pub(crate) struct Body<'a> {
    pub(crate) request: &'a dyn Object,
    pub(crate) extra: Option<&'a Extra>,
    pub(crate) secrets: Secrets,
}

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        members(self.request, self.secrets, self.extra, &mut map)?;
        for (name, value) in self.extra.iter().flat_map(|extra| &extra.0) {
            match self.secrets {
                Secrets::Written => map.serialize_entry(name, value)?,
                // Nobody says what is sensitive of them.
                Secrets::Hidden => map.serialize_entry(name, REDACTED)?,
            }
        }
        map.end()
    }
}

/// Writes the members of an object, except those that stand among others.
fn members<M: SerializeMap>(
    object: &dyn Object,
    secrets: Secrets,
    others: Option<&Extra>,
    map: &mut M,
) -> Result<(), M::Error> {
    for (index, field) in object.shape().fields.iter().enumerate() {
        match object.field(index) {
            Value::Absent => {}
            _ if others.is_some_and(|others| others.has(field.name)) => {}
            _ if field.sensitive && secrets == Secrets::Hidden => map.serialize_entry(field.name, REDACTED)?,
            value => map.serialize_entry(field.name, &Encoded(value, secrets))?,
        }
    }
    Ok(())
}

struct Encoded<'a>(Value<'a>, Secrets);

impl Serialize for Encoded<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Absent => serializer.serialize_unit(),
            Value::Text(text) | Value::Choice { value: text, .. } => serializer.serialize_str(text),
            Value::Integer(number) | Value::IntegerChoice { value: number, .. } => serializer.serialize_i64(number),
            Value::Unsigned(number) => serializer.serialize_u64(number),
            // serde_json would quietly write null.
            Value::Float(number) if !number.is_finite() => {
                Err(S::Error::custom("JSON cannot express a number that is not finite"))
            }
            Value::Float(number) => serializer.serialize_f64(number),
            Value::Boolean(boolean) => serializer.serialize_bool(boolean),
            Value::Binary(bytes) => serializer.collect_str(&base64(bytes)),
            Value::Object(inner) => {
                let mut map = serializer.serialize_map(None)?;
                members(inner, self.1, None, &mut map)?;
                map.end()
            }
            Value::List(inner) => list(inner, self.1, serializer),
        }
    }
}

fn list<S: Serializer>(list: &dyn List, secrets: Secrets, serializer: S) -> Result<S::Ok, S::Error> {
    let mut sequence = serializer.serialize_seq(Some(list.len()))?;
    for index in 0..list.len() {
        sequence.serialize_element(&Encoded(list.item(index), secrets))?;
    }
    sequence.end()
}
