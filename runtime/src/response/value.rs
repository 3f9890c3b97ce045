//! Builds JSON as it is, in no more memory than is allowed.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::decode::{Budget, Name, names_number};

/// The value in a text, if what it takes is no more than the budget.
pub(super) fn value(json: &str, max_bytes: usize) -> Result<Value, serde_json::Error> {
    // Counted before anything is built.
    Cost(&mut Budget::new(max_bytes)).deserialize(&mut serde_json::Deserializer::from_str(json))?;
    serde_json::from_str(json)
}

/// What a node of the map behind an object takes, however few members are in it.
const NODE: usize = 11 * (size_of::<String>() + size_of::<Value>()) + 2 * size_of::<usize>();
/// The fewest members that a node holds which is not the only one.
const IN_NODE: usize = 6;

/// Takes from the budget what a value takes in memory.
struct Cost<'b>(&'b mut Budget);

impl Cost<'_> {
    fn take<E: Error>(&mut self, bytes: usize) -> Result<(), E> {
        self.0.take(bytes).map_err(E::custom)
    }
}

impl<'de> DeserializeSeed<'de> for Cost<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Cost<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(mut self) -> Result<(), E> {
        self.take(size_of::<Value>())
    }

    fn visit_bool<E: Error>(mut self, _: bool) -> Result<(), E> {
        self.take(size_of::<Value>())
    }

    fn visit_i64<E: Error>(mut self, _: i64) -> Result<(), E> {
        self.take(size_of::<Value>())
    }

    fn visit_u64<E: Error>(mut self, _: u64) -> Result<(), E> {
        self.take(size_of::<Value>())
    }

    fn visit_f64<E: Error>(mut self, _: f64) -> Result<(), E> {
        self.take(size_of::<Value>())
    }

    fn visit_str<E: Error>(mut self, text: &str) -> Result<(), E> {
        self.take(size_of::<Value>() + text.len())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut sequence: A) -> Result<(), A::Error> {
        self.take(size_of::<Value>())?;
        while sequence.next_element_seed(Cost(self.0))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        self.take(size_of::<Value>())?;
        let mut members = 0_usize;
        while let Some(name) = map.next_key_seed(Name)? {
            if names_number(&name) {
                let text = map.next_value_seed(Name)?;
                return self.take(text.len());
            }
            let node = if members.is_multiple_of(IN_NODE) { NODE } else { 0 };
            self.take(node + name.len())?;
            map.next_value_seed(Cost(self.0))?;
            members += 1;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_within_the_budget_is_built_as_it_is() {
        let json = json!({"a": [1, -2, 1.5, true, null, "\u{4f60}"], "b": {"c": {}}});
        assert_eq!(value(&json.to_string(), 4000).unwrap(), json);
        assert_eq!(value("18446744073709551615", 100).unwrap(), json!(u64::MAX));
    }

    /// The name with which serde_json hands over numbers in some builds.
    #[test]
    fn a_member_with_any_name_is_built() {
        let name = "$serde_json::private::Number";
        for json in [json!({name: 1, "a": 2}), json!({"a": 2, name: "1"}), json!({name: {}}), json!([{name: "x"}, 1])] {
            assert_eq!(value(&json.to_string(), 4000).unwrap(), json);
        }
    }

    #[test]
    fn small_objects_cost_what_they_take() {
        let many = format!("[{}0]", "{\"\":0},".repeat(10_000));
        let error = value(&many, 1 << 20).unwrap_err().to_string();
        assert!(error.starts_with("the answer needs more memory than allowed; raise max_decoded_bytes"), "{error}");
        value(&many, 10 << 20).unwrap();
        // Many members share nodes.
        let one = json!((0..600).map(|name| (name.to_string(), json!(0))).collect::<serde_json::Map<_, _>>());
        value(&one.to_string(), 100 * (NODE + IN_NODE * size_of::<Value>()) + 3000).unwrap();
    }
}
