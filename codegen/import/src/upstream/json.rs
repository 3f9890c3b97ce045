//! Reads the vendor's JSON files: parses them whole, looks up the expected members, and reports anything unexpected
//! with its place.

use std::collections::HashSet;

use jsonc_parser::ast::{Object, ObjectProp, Value};
use jsonc_parser::common::{Range, Ranged};
use tc3_spec::{Code, Diagnostic, FileId, Sink, SourceFile, Span, Spanned, embedded};

use super::{Refusal, refusal};

/// More than ten times the largest file that the vendor has.
const MOST_BYTES: usize = 64 << 20;

/// So many surprises of one file are told; the rest is of the same kind.
const MOST_TOLD: usize = 20;

/// Parses a file that should be a JSON object with the member `landmark`.
///
/// What is obviously something else is refused before a tree is built of it.
pub(super) fn parse<'f>(id: FileId, file: &'f SourceFile, landmark: &str, sink: &Sink) -> Option<Value<'f>> {
    match try_parse(id, file, landmark) {
        Ok(value) => Some(value),
        Err(refusal) => {
            sink.push(*refusal);
            None
        }
    }
}

fn try_parse<'f>(id: FileId, file: &'f SourceFile, landmark: &str) -> Result<Value<'f>, Refusal> {
    super::refuse_other_encodings(id, file)?;
    let text = file.text();
    let start = text.len() - text.trim_start().len();
    let refuse = |message: String, help: &str| refusal(Span { file: id, start, end: start }, message, help);
    let again = format!("take the vendor's file as it is: a JSON object with the member `{landmark}`");
    match text[start..].chars().next() {
        None => return Err(refuse("the file is empty".to_owned(), &again)),
        Some('<') => return Err(refuse("this is a web page, not JSON".to_owned(), "give pages with `--page`")),
        Some('{') => {}
        Some('[') => return Err(refuse("this is a list where a JSON object belongs".to_owned(), &again)),
        Some(_) => return Err(refuse("this is not JSON".to_owned(), &again)),
    }
    if text.len() > MOST_BYTES {
        let size = text.len() >> 20;
        return Err(refuse(format!("the file has {size} MB, more than any file of the vendor"), &again));
    }
    let value = embedded::parse(text).map_err(|(message, range)| syntax_error(id, text, &message, range))?;
    match &value {
        Value::Object(object) if object.get(landmark).is_some() => Ok(value),
        _ => Err(refuse(format!("the file has no member `{landmark}`"), &again)),
    }
}

fn syntax_error(id: FileId, text: &str, message: &str, range: Range) -> Refusal {
    let whole = text.trim_end().len();
    // A file that was cut off is told at its end, not at the brace that it leaves open.
    if range.end >= whole || message.starts_with("unterminated") {
        let span = Span { file: id, start: whole, end: whole };
        let message = format!("the file ends in the middle: {message}");
        return refusal(span, message, "fetch the file again, whole");
    }
    let span = Span { file: id, start: range.start, end: range.end.max(range.start) };
    refusal(span, format!("this is not JSON: {message}"), "fetch the file again")
}

/// Asks a tree for what should be there.
pub(super) struct Reader<'d> {
    id: FileId,
    told: usize,
    sink: &'d Sink,
}

impl<'d> Reader<'d> {
    pub(super) fn new(id: FileId, sink: &'d Sink) -> Self {
        Self { id, told: 0, sink }
    }

    pub(super) fn span(&self, ranged: &impl Ranged) -> Span {
        let range = ranged.range();
        Span { file: self.id, start: range.start, end: range.end }
    }

    /// Tells a surprise, if there were not too many already.
    pub(super) fn tell(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.told += 1;
        if self.told <= MOST_TOLD {
            self.sink.push(Diagnostic::new(Code::InputShape, span, message).help(help));
        } else if self.told == MOST_TOLD + 1 {
            let message = "more of this file is not shaped as expected";
            let help = "see to the first ones; the rest may be gone then";
            self.sink.push(Diagnostic::new(Code::InputShape, span, message).help(help));
        }
    }

    /// The members of an object, told where one stands twice.
    pub(super) fn members<'v>(&mut self, object: &'v Object<'v>) -> Vec<&'v ObjectProp<'v>> {
        let mut seen = HashSet::new();
        let mut members = Vec::new();
        for member in &object.properties {
            if seen.insert(member.name.as_str()) {
                members.push(member);
            } else {
                let message = format!("the member `{}` appears twice", member.name.as_str());
                self.tell(self.span(&member.name), message, "keep one of the two");
            }
        }
        members
    }

    /// The object below a key that must be there.
    pub(super) fn object<'v>(&mut self, holder: &'v Object<'v>, key: &str) -> Option<&'v Object<'v>> {
        let member = self.needed(holder, key)?;
        self.as_object(&member.value, key)
    }

    pub(super) fn as_object<'v>(&mut self, value: &'v Value<'v>, name: &str) -> Option<&'v Object<'v>> {
        value.as_object().or_else(|| self.wrong_kind(value, name, "an object"))
    }

    /// The list below a key that must be there.
    pub(super) fn list<'v>(&mut self, holder: &'v Object<'v>, key: &str) -> Option<&'v [Value<'v>]> {
        let member = self.needed(holder, key)?;
        self.as_list(&member.value, key)
    }

    pub(super) fn as_list<'v>(&mut self, value: &'v Value<'v>, name: &str) -> Option<&'v [Value<'v>]> {
        match value {
            Value::Array(array) => Some(&array.elements),
            other => self.wrong_kind(other, name, "a list"),
        }
    }

    /// The text below a key that must be there.
    pub(super) fn text(&mut self, holder: &Object<'_>, key: &str) -> Option<Spanned<String>> {
        let member = self.needed(holder, key)?;
        self.as_text(&member.value, key)
    }

    /// The text below a key, if it is there.
    pub(super) fn maybe_text(&mut self, holder: &Object<'_>, key: &str) -> Option<Spanned<String>> {
        let value = &holder.get(key)?.value;
        if matches!(value, Value::NullKeyword(_)) { None } else { self.as_text(value, key) }
    }

    pub(super) fn as_text(&mut self, value: &Value<'_>, name: &str) -> Option<Spanned<String>> {
        match value {
            Value::StringLit(text) => Some(Spanned { value: text.value.to_string(), span: self.span(text) }),
            other => self.wrong_kind(other, name, "a text"),
        }
    }

    /// The truth value below a key, if it is there; the vendor also writes 0 and 1.
    pub(super) fn flag(&mut self, holder: &Object<'_>, key: &str) -> Option<bool> {
        match &holder.get(key)?.value {
            Value::NullKeyword(_) => None,
            Value::BooleanLit(flag) => Some(flag.value),
            Value::NumberLit(number) if number.value == "0" => Some(false),
            Value::NumberLit(number) if number.value == "1" => Some(true),
            other => self.wrong_kind(other, key, "true or false"),
        }
    }

    fn needed<'v>(&mut self, holder: &'v Object<'v>, key: &str) -> Option<&'v ObjectProp<'v>> {
        let member = holder.get(key);
        if member.is_none() {
            let message = format!("`{key}` is missing here");
            self.tell(self.span(holder).start_only(), message, "fetch the file again, or give another release of it");
        }
        member
    }

    fn wrong_kind<T>(&mut self, value: &Value<'_>, name: &str, wanted: &str) -> Option<T> {
        let found = match value {
            Value::StringLit(_) => "a text",
            Value::NumberLit(_) => "a number",
            Value::BooleanLit(_) => "a truth value",
            Value::Object(_) => "an object",
            Value::Array(_) => "a list",
            Value::NullKeyword(_) => "null",
        };
        let message = format!("`{name}` is {found} where {wanted} belongs");
        let span = self.span(value);
        // Not the whole of a list or an object.
        let span = if matches!(value, Value::Object(_) | Value::Array(_)) { span.start_only() } else { span };
        self.tell(span, message, "fetch the file again, or give another release of it");
        None
    }
}
