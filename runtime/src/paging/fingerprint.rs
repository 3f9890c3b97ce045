//! Compares pages by fingerprint, without keeping them.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use crate::validate::{Object, Path, Value};

/// A number for the lists of a page: the same for the same lists.
pub(super) fn page(response: &dyn Object, lists: &[Path<'_>]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for path in lists {
        value(Value::Object(response).at(path), &mut hasher);
    }
    hasher.finish()
}

/// A number for a mark, which is not that of a page.
pub(super) fn mark(mark: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    ("mark", mark).hash(&mut hasher);
    hasher.finish()
}

/// A link to the same thing may have a new token in each answer. A link that is an item by itself is kept whole: nothing else
/// distinguishes it.
fn without_query(text: &str) -> &str {
    let is_link = text.starts_with("https://") || text.starts_with("http://");
    text.split_once('?').filter(|_| is_link).map_or(text, |(link, _)| link)
}

fn value(value: Value<'_>, hasher: &mut DefaultHasher) {
    std::mem::discriminant(&value).hash(hasher);
    match value {
        Value::Absent => {}
        Value::Text(text) | Value::Choice { value: text, .. } => text.hash(hasher),
        Value::Integer(number) | Value::IntegerChoice { value: number, .. } => number.hash(hasher),
        Value::Unsigned(number) => number.hash(hasher),
        Value::Float(number) => number.to_bits().hash(hasher),
        Value::Boolean(flag) => flag.hash(hasher),
        Value::Binary(bytes) => bytes.hash(hasher),
        Value::Object(object) => (0..object.shape().fields.len()).for_each(|index| match object.field(index) {
            Value::Text(text) => self::value(Value::Text(without_query(text)), hasher),
            other => self::value(other, hasher),
        }),
        Value::List(list) => {
            list.len().hash(hasher);
            (0..list.len()).for_each(|index| self::value(list.item(index), hasher));
        }
    }
}
