//! Reads the data of a message into a generated struct.

use serde_core::de::DeserializeSeed as _;

use super::event::{Read, UnknownEvent};
use crate::decode::{Fill, Leniency, Reading};
use crate::member::{Member, Members, Record, Slot};

/// The bytes that a decoded message may take, many times what the longest body allows.
const MAX_DECODED_BYTES: usize = 64 << 20;

/// Reads the data of a message as the struct of its type; what is no object stays JSON. Generated code calls it.
///
/// A member that is not as documented leaves its field empty and is told, so that one odd member does not cost the message.
pub fn typed<T: Record + Member, E>(
    kind: &str,
    data: &str,
    known: fn(Box<T>) -> E,
    unknown: fn(UnknownEvent) -> E,
) -> Read<E> {
    let mut event = Box::new(T::empty());
    match fill(&mut *event, data) {
        Ok(mismatches) => Read::with_mismatches(known(event), mismatches),
        Err(problem) => Read::with_mismatches(unknown(UnknownEvent::new(kind, data)), vec![problem]),
    }
}

/// What [`typed`] does for every type.
fn fill(event: &mut dyn Members, data: &str) -> Result<Vec<String>, String> {
    if !data.starts_with('{') {
        return Err("MsgData: expected an object".to_owned());
    }
    let mut reading = Reading::new(Leniency::Lenient).bounded("", MAX_DECODED_BYTES);
    Fill::new(Slot::Object(event), &mut reading)
        .deserialize(&mut serde_json::Deserializer::from_str(data))
        .map_err(|error| error.to_string())?;
    let (mismatches, _) = reading.into_mismatches();
    Ok(mismatches.into_iter().map(|mismatch| mismatch.without_value().to_string()).collect())
}
