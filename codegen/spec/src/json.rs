//! Prints JSON: members in insertion order, numbers as written.

use std::fmt::{self, Write as _};

/// A value.
#[derive(Clone, Debug)]
pub enum Json {
    /// `true` or `false`.
    Flag(bool),
    /// Already in the form that JSON has for numbers.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object.
    Object(Object),
}

/// The members of an object, in order.
#[derive(Clone, Debug, Default)]
pub struct Object(Vec<(String, Json)>);

/// A list of plain values up to this length stands on one line.
const LINE: usize = 100;

impl Json {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn texts(texts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::List(texts.into_iter().map(Self::text).collect())
    }

    /// A number.
    pub fn number(number: impl ToString) -> Self {
        Self::Number(number.to_string())
    }

    fn is_plain(&self) -> bool {
        matches!(self, Self::Flag(_) | Self::Number(_) | Self::Text(_))
    }

    fn write(&self, out: &mut String, indent: usize) {
        match self {
            Self::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Self::Number(number) => out.push_str(number),
            Self::Text(text) => write_text(text, out),
            Self::List(items) => write_list(items, out, indent),
            Self::Object(object) => write_members(object, out, indent),
        }
    }
}

impl Object {
    /// Adds a member.
    pub(crate) fn set(&mut self, key: impl Into<String>, value: Json) {
        self.0.push((key.into(), value));
    }

    /// The object with one more member.
    pub(crate) fn with(mut self, key: &str, value: Json) -> Self {
        self.set(key, value);
        self
    }

    /// Adds the members of another.
    pub(crate) fn append(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Adds a member if there is a value.
    pub(crate) fn set_if(&mut self, key: impl Into<String>, value: Option<Json>) {
        if let Some(value) = value {
            self.set(key, value);
        }
    }

    /// Adds a text unless it is empty.
    pub(crate) fn text(&mut self, key: impl Into<String>, text: &str) {
        self.set_if(key, Some(text).filter(|text| !text.is_empty()).map(Json::text));
    }

    /// Adds a flag that is set.
    pub(crate) fn flag(&mut self, key: impl Into<String>, flag: bool) {
        self.set_if(key, flag.then_some(Json::Flag(true)));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K: Into<String>> FromIterator<(K, Json)> for Json {
    fn from_iter<I: IntoIterator<Item = (K, Json)>>(members: I) -> Self {
        Self::Object(Object(members.into_iter().map(|(key, value)| (key.into(), value)).collect()))
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = String::new();
        self.write(&mut out, 0);
        f.write_str(&out)
    }
}

fn write_list(items: &[Json], out: &mut String, indent: usize) {
    if items.iter().all(Json::is_plain) {
        let items: Vec<String> = items.iter().map(Json::to_string).collect();
        let line = format!("[{}]", items.join(", "));
        if line.len() <= LINE {
            out.push_str(&line);
            return;
        }
    }
    out.push('[');
    for (index, item) in items.iter().enumerate() {
        start_line(index, out, indent + 1);
        item.write(out, indent + 1);
    }
    start_line(0, out, indent);
    out.push(']');
}

fn write_members(object: &Object, out: &mut String, indent: usize) {
    if object.is_empty() {
        out.push_str("{}");
        return;
    }
    out.push('{');
    for (index, (key, value)) in object.0.iter().enumerate() {
        start_line(index, out, indent + 1);
        write_text(key, out);
        out.push_str(": ");
        value.write(out, indent + 1);
    }
    start_line(0, out, indent);
    out.push('}');
}

/// Begins the line of an item; a comma ends the one before.
fn start_line(index: usize, out: &mut String, indent: usize) {
    out.push_str(if index > 0 { ",\n" } else { "\n" });
    out.push_str(&"  ".repeat(indent));
}

/// A JSON string, quotes included.
pub fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => drop(write!(out, "\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::{Json, Object};

    #[test]
    fn members_keep_their_order_and_texts_are_escaped() {
        let mut object = Object::default();
        object.set("z", Json::texts(["a\"b\\", "\u{1}\n中"]));
        object.set("a", Json::Object(Object::default()));
        object.text("left out", "");
        object.flag("flag", true);
        object.set("list", Json::List(vec![Json::Number("1.5".to_owned()), Json::List(Vec::new())]));
        let text = "{\n  \"z\": [\"a\\\"b\\\\\", \"\\u0001\\n中\"],\n  \"a\": {},\n  \"flag\": true,\n  \"list\": [\n    1.5,\n    []\n  ]\n}";
        assert_eq!(Json::Object(object).to_string(), text);
    }
}
