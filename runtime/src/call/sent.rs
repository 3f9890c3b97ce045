//! Hides what a call sent from its error, since the answer may repeat it.

use super::Call;
use crate::credentials::Credentials;
use crate::debug::REDACTED;
use crate::error::{Error, RawCode};
use crate::validate::{Object, Value};

impl Call<'_> {
    /// Takes keys and the texts of the request out of what an error displays. Only for errors, which are rare.
    pub(super) fn hide_what_was_sent(&self, error: &mut Error<RawCode>, credentials: Option<&Credentials>) {
        let keys: Vec<&str> = credentials.into_iter().flat_map(Credentials::parts).collect();
        self.hide(error, &keys);
    }

    /// Takes these keys and the texts of the request out of what an error displays.
    pub(super) fn hide(&self, error: &mut Error<RawCode>, keys: &[&str]) {
        let mut sent = self.sent_texts();
        sent.extend(keys);
        error.hide(&sent, keys);
    }

    /// The free texts of the request, and of what goes with it.
    pub(crate) fn sent_texts(&self) -> Vec<&str> {
        let mut sent = Vec::new();
        texts(self.request, &mut sent);
        if let Some(operator) = self.operator {
            texts(operator, &mut sent);
        }
        self.extra.iter().flat_map(|extra| extra.values()).for_each(|value| json_texts(value, &mut sent));
        // Or a text of the request that says so would be replaced again and again.
        sent.retain(|text| !REDACTED.contains(text));
        sent
    }
}

/// The free texts of an object and of what it contains. The values of enums are nobody's secret.
fn texts<'a>(object: &'a dyn Object, found: &mut Vec<&'a str>) {
    for index in 0..object.shape().fields.len() {
        value_texts(object.field(index), found);
    }
}

fn json_texts<'a>(value: &'a serde_json::Value, found: &mut Vec<&'a str>) {
    match value {
        serde_json::Value::String(text) => found.push(text),
        serde_json::Value::Array(items) => items.iter().for_each(|item| json_texts(item, found)),
        serde_json::Value::Object(members) => members.values().for_each(|member| json_texts(member, found)),
        _ => {}
    }
}

fn value_texts<'a>(value: Value<'a>, found: &mut Vec<&'a str>) {
    match value {
        Value::Text(text) => found.push(text),
        Value::Object(object) => texts(object, found),
        Value::List(list) => (0..list.len()).for_each(|index| value_texts(list.item(index), found)),
        _ => {}
    }
}
