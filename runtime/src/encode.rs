//! From structs to JSON, by their tables: one walk for every struct, so that none brings code of its own.

use serde_core::ser::{Error as _, Serialize, SerializeMap as _, SerializeSeq as _, Serializer};

use crate::binary::base64;
use crate::validate::{List, Object, Value};

/// The body of a generated `impl Serialize`.
///
/// Fields keep the order of the specification; absent ones are left out. Bytes become base64 text.
///
/// # Errors
///
/// Those of the serializer, and one for a number that JSON cannot express.
pub fn object<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (index, field) in object.shape().fields.iter().enumerate() {
        match object.field(index) {
            Value::Absent => {}
            value => map.serialize_entry(field.name, &Encoded(value))?,
        }
    }
    map.end()
}

/// Makes any object serializable.
#[derive(Clone, Copy)]
pub struct Json<'a>(pub &'a dyn Object);

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object(self.0, serializer)
    }
}

struct Encoded<'a>(Value<'a>);

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
            Value::Object(inner) => object(inner, serializer),
            Value::List(inner) => list(inner, serializer),
        }
    }
}

fn list<S: Serializer>(list: &dyn List, serializer: S) -> Result<S::Ok, S::Error> {
    let mut sequence = serializer.serialize_seq(Some(list.len()))?;
    for index in 0..list.len() {
        sequence.serialize_element(&Encoded(list.item(index)))?;
    }
    sequence.end()
}
