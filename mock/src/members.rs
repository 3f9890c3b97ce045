//! Reads JSON objects that people write: faults, stubs, callbacks, settings and the file of the state.

use serde_json::{Map, Value};
use tc3_runtime::validate::nearest;

/// An object of which some keys are known.
#[derive(Clone, Copy)]
pub(crate) struct Members<'v> {
    /// What the object is, for messages: `the fault`.
    what: &'v str,
    members: &'v Map<String, Value>,
}

impl<'v> Members<'v> {
    /// An object with no other than these keys.
    pub(crate) fn of(what: &'v str, value: &'v Value, keys: &[&str]) -> Result<Self, String> {
        let members =
            value.as_object().ok_or_else(|| format!("{what} is not an object; its keys are {}", keys.join(", ")))?;
        if let Some(key) = members.keys().find(|key| !keys.contains(&key.as_str())) {
            return Err(match nearest(key, keys.iter().copied()) {
                Some(nearest) => format!("{what} has a key `{key}`; did you mean `{nearest}`?"),
                None => format!("{what} has a key `{key}`; its keys are {}", keys.join(", ")),
            });
        }
        Ok(Self { what, members })
    }

    pub(crate) fn get(&self, key: &str) -> Option<&'v Value> {
        self.members.get(key).filter(|value| !value.is_null())
    }

    pub(crate) fn text(&self, key: &str) -> Result<Option<&'v str>, String> {
        self.typed(key, "a text", Value::as_str)
    }

    pub(crate) fn required(&self, key: &str) -> Result<&'v str, String> {
        self.text(key)?.ok_or_else(|| format!("{} needs `{key}`", self.what))
    }

    pub(crate) fn number(&self, key: &str) -> Result<Option<u64>, String> {
        self.typed(key, "a whole number, 0 or more", Value::as_u64)
    }

    pub(crate) fn signed(&self, key: &str) -> Result<Option<i64>, String> {
        self.typed(key, "a whole number", Value::as_i64)
    }

    pub(crate) fn share(&self, key: &str) -> Result<Option<f64>, String> {
        self.typed(key, "a number from 0 to 100", |value| value.as_f64().filter(|share| (0.0..=100.0).contains(share)))
    }

    pub(crate) fn flag(&self, key: &str) -> Result<Option<bool>, String> {
        self.typed(key, "true or false", Value::as_bool)
    }

    pub(crate) fn object(&self, key: &str) -> Result<Option<&'v Map<String, Value>>, String> {
        self.typed(key, "an object", Value::as_object)
    }

    /// A list of texts; empty where there is none.
    pub(crate) fn texts(&self, key: &str) -> Result<Vec<String>, String> {
        let texts = self.typed(key, "a list of texts", |value| {
            value.as_array()?.iter().map(|item| item.as_str().map(str::to_owned)).collect()
        })?;
        Ok(texts.unwrap_or_default())
    }

    fn typed<T>(&self, key: &str, wanted: &str, read: impl Fn(&'v Value) -> Option<T>) -> Result<Option<T>, String> {
        let Some(value) = self.get(key) else { return Ok(None) };
        read(value).map(Some).ok_or_else(|| format!("`{key}` of {} is not {wanted}", self.what))
    }
}
