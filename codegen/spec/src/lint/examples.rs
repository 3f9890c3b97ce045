//! Lints worked examples, which people copy.

use std::collections::BTreeSet;

use jsonc_parser::ast::{Object, Value};

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use super::texts::words;
use crate::embedded::{self, Places};
use crate::model::{Enum, Field, FieldStep, Literal, Outcome, Service, StructId, Type, Unit};
use crate::source::{SourceMap, Span, Spanned};

pub(super) static INTERNAL: LintRule = LintRule {
    id: "L0702",
    slug: "example-with-an-internal-member",
    level: Severity::Note,
    title: "an example that sends an internal member",
    about: "The request of the example sets a member that is not for use, so people who copy it depend on what the \
            vendor may change. The vendor's examples do that: their payloads are data and stay, and an `allow` on the \
            action records that this is known. If the page documents the member after all, remove `internal`.",
};

pub(super) static DEPRECATED: LintRule = LintRule {
    id: "L0703",
    slug: "example-with-a-deprecated-member",
    level: Severity::Warning,
    title: "an example that sends a deprecated member",
    about: "The request of the example sets a member that should not be used any more. Prefer an example of the vendor \
            that does without; if there is none, allow it on the action. Examples of actions that are deprecated \
            themselves are not reported.",
};

pub(super) static OUTSIDE_ENUM: LintRule = LintRule {
    id: "L0704",
    slug: "example-outside-its-enum",
    level: Severity::Warning,
    title: "an example with a value outside its enum",
    about: "A call that succeeds holds a value that the enum does not list. Either the list lacks it, or the example is \
            wrong; strict validation would refuse the call. Error examples may break any rule and are not looked at, nor \
            are values that a correction leaves out. \
            The `example` of a field that is outside its enum is an error of the check (E0403).",
};

pub(super) static PHONE: LintRule = LintRule {
    id: "L0705",
    slug: "real-looking-phone-number",
    level: Severity::Warning,
    title: "a phone number that may be real",
    about: "An example holds a mobile number that could belong to a real person. Numbers that are plainly made up, such as \
            13800000000 or 13812345678, are not reported: they have few different digits or count upwards. Nor are \
            digits of a longer identifier or of a URL, or those of a field whose name says that it counts or identifies \
            a thing, such as `AppId` or `StartTime`. Our own examples use a made-up one. The payloads of the vendor are \
            exact: allow it on the action, saying that the vendor publishes it.",
};

pub(super) static ID_NUMBER: LintRule = LintRule {
    id: "L0706",
    slug: "real-looking-id-number",
    level: Severity::Warning,
    title: "an identity number that may be real",
    about: "An example holds the number of a resident identity card whose province and date exist and whose check digit \
            is right, so that it could belong to a real person. Digits of a longer identifier or of a URL are not reported, nor those \
            of a field whose name says that it identifies a thing, such as `OrderId`. Our own examples use one that fails the check, such as 110101199001010000. The \
            payloads of the vendor are exact: allow it on the action, saying that the vendor publishes it.",
};

pub(super) fn check(service: &Service, sources: &SourceMap, reporter: &mut Reporter<'_>) {
    for (id, action) in service.actions() {
        let of = Of { unit: Unit::Action(id), name: &action.name.value, deprecated: action.deprecated.is_some() };
        let mut walk = Walk { service, of, told: BTreeSet::new(), reporter };
        for example in &action.examples {
            let success = matches!(example.outcome, Outcome::Response(_));
            walk.payload(&example.request, action.request, Part { sent: true, success }, sources);
            if let Outcome::Response(text) = &example.outcome {
                walk.payload(text, action.response, Part { sent: false, success }, sources);
            }
        }
    }
    for (id, callback) in service.callbacks() {
        let of = Of { unit: Unit::Callback(id), name: &callback.name.value, deprecated: callback.deprecated.is_some() };
        let mut walk = Walk { service, of, told: BTreeSet::new(), reporter };
        callback.examples.iter().for_each(|example| walk.message(&example.data, callback.data, sources));
    }
    for (owner, item) in service.structs() {
        for (index, field) in item.fields.iter().enumerate() {
            let unit = Unit::Field(FieldStep { owner, field: index });
            let texts = match &field.example {
                Some(Literal::Scalar(text)) => std::slice::from_ref(text),
                Some(Literal::List(texts, _)) => texts.as_slice(),
                None => &[],
            };
            for text in texts {
                numbers(&field.wire.value, &text.value)
                    .iter()
                    .for_each(|number| reporter.push(unit, number.finding(text.span)));
            }
        }
    }
}

/// Which payload of an example is read.
#[derive(Clone, Copy)]
struct Part {
    /// The request, and not the answer.
    sent: bool,
    /// Whether the call succeeds.
    success: bool,
}

/// What examples are of: an action or a callback.
struct Of<'m> {
    unit: Unit,
    name: &'m str,
    deprecated: bool,
}

/// The examples of one action or callback. What several of them do is told once.
struct Walk<'d, 'm, 'r> {
    service: &'m Service,
    of: Of<'m>,
    told: BTreeSet<(&'static str, String)>,
    reporter: &'d mut Reporter<'r>,
}

impl Walk<'_, '_, '_> {
    fn payload(&mut self, text: &Spanned<String>, id: StructId, part: Part, sources: &SourceMap) {
        // The check has read it already.
        let Ok(value) = embedded::parse(&text.value) else { return };
        let Some(object) = value.as_object() else { return };
        let body = if part.sent { Some(object) } else { object.get_object("Response") };
        if let Some(body) = body {
            self.object(id, body, part, &Places::of(text, sources));
        }
    }

    /// The data of a message, which the service sends.
    fn message(&mut self, text: &Spanned<String>, id: StructId, sources: &SourceMap) {
        let Ok(value) = embedded::parse(&text.value) else { return };
        if let Some(object) = value.as_object() {
            self.object(id, object, Part { sent: false, success: true }, &Places::of(text, sources));
        }
    }

    fn object(&mut self, id: StructId, object: &Object<'_>, part: Part, places: &Places) {
        let item = &self.service[id];
        for member in &object.properties {
            let name = member.name.as_str();
            let Some(field) = item.fields.iter().find(|field| field.wire.value == name) else { continue };
            if part.sent && part.success {
                self.sent(&item.name.value, field, || places.span_of(&member.name));
            }
            self.value(field, &field.ty, &member.value, part, places);
        }
    }

    /// A member that a request sends.
    fn sent(&mut self, owner: &str, field: &Field, span: impl Fn() -> Span) {
        let name = &field.wire.value;
        let key = format!("{owner}.{name}");
        if field.internal {
            let message = format!("an example of `{}` sends `{name}`, which is internal", self.of.name);
            let help =
                "allow it on the action if the vendor's example does so, or remove `internal` if the page documents it";
            self.tell(key, Finding::new(&INTERNAL, span(), message, help).related(field.wire.span, "internal"));
        } else if field.deprecated.is_some() && !self.of.deprecated {
            let message = format!("an example of `{}` sends `{name}`, which is deprecated", self.of.name);
            let help = "choose an example of the vendor that does without; if there is none, allow it on the action";
            self.tell(key, Finding::new(&DEPRECATED, span(), message, help).related(field.wire.span, "deprecated"));
        }
    }

    fn value(&mut self, field: &Field, ty: &Type, value: &Value<'_>, part: Part, places: &Places) {
        match (ty, value) {
            (Type::List(item), Value::Array(array)) => {
                array.elements.iter().for_each(|value| self.value(field, item, value, part, places));
            }
            (Type::Struct(id), Value::Object(object)) => self.object(*id, object, part, places),
            (Type::Enum(id), Value::StringLit(_) | Value::NumberLit(_)) if part.success => {
                self.choice(field, &self.service[*id], value, part, places);
            }
            (Type::String, Value::StringLit(text)) => {
                for number in numbers(&field.wire.value, &text.value) {
                    self.tell(number.text().to_owned(), number.finding(places.span_of(value)));
                }
            }
            _ => {}
        }
    }

    fn choice(&mut self, field: &Field, item: &Enum, value: &Value<'_>, part: Part, places: &Places) {
        let text = match value {
            Value::StringLit(text) => text.value.to_string(),
            Value::NumberLit(number) => {
                embedded::integer(number.value).map_or_else(|| number.value.to_owned(), |n| n.to_string())
            }
            _ => return,
        };
        // An empty text or zero is what an answer has for nothing; a value that was left out on purpose has its reason.
        let place = format!("{}.values.{text}", item.name.value);
        let corrected = |at: &str| at.strip_suffix(&place).is_some_and(|head| head.is_empty() || head.ends_with('.'));
        if text.is_empty()
            || (text == "0" && !part.sent)
            || item.variants.iter().any(|variant| variant.wire.value == text)
            || self.service.corrections.iter().any(|correction| corrected(&correction.at.value))
        {
            return;
        }
        let message = format!(
            "the example has `{text}` for `{}`, which is not a value of `{}`",
            field.wire.value, item.name.value
        );
        let help = "add the value if the service takes it; if the vendor's example is wrong, allow it on the action";
        let finding = Finding::new(&OUTSIDE_ENUM, places.span_of(value), message, help);
        self.tell(format!("{} {text}", item.name.value), finding.related(item.name.span, "the enum"));
    }

    fn tell(&mut self, key: String, finding: Finding) {
        if self.told.insert((finding.id, key)) {
            self.reporter.push(self.of.unit, finding);
        }
    }
}

/// A number that could be somebody's.
enum Personal<'t> {
    Phone(&'t str),
    Id(&'t str),
}

impl Personal<'_> {
    fn text(&self) -> &str {
        match self {
            Self::Phone(text) | Self::Id(text) => text,
        }
    }

    fn finding(&self, span: Span) -> Finding {
        let vendor = "a payload of the vendor stays: allow it on the action";
        match self {
            Self::Phone(text) => {
                let help = format!("write one that is plainly made up, such as 13800000000; {vendor}");
                Finding::new(&PHONE, span, format!("the example holds the mobile number {text}"), help)
            }
            Self::Id(text) => {
                let help = format!("write one with a wrong check digit, such as 110101199001010000; {vendor}");
                Finding::new(&ID_NUMBER, span, format!("the example holds the identity number {text}"), help)
            }
        }
    }
}

/// What a number is that is nobody's, as the last word of a field's name.
const THINGS: [&str; 20] = [
    "appid",
    "bucket",
    "bytes",
    "clientid",
    "count",
    "date",
    "id",
    "ids",
    "link",
    "merchant",
    "offset",
    "size",
    "time",
    "timestamp",
    "total",
    "uin",
    "uins",
    "uri",
    "url",
    "urls",
];

/// The same, in two words.
const NUMBERED_THINGS: [[&str; 2]; 6] =
    [["bill", "no"], ["org", "code"], ["order", "no"], ["serial", "no"], ["serial", "number"], ["trade", "no"]];

/// Whose id may be the number of a card.
const PEOPLE: [&str; 3] = ["open", "person", "user"];

/// The first two digits of an identity number: provinces, Hong Kong, Macao and Taiwan.
const PROVINCES: [&str; 36] = [
    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44",
    "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91",
];

/// The real-looking numbers in a text of the field.
fn numbers<'t>(field: &str, text: &'t str) -> Vec<Personal<'t>> {
    let (phones, ids) = wanted(field);
    let numbers = chunks(text).into_iter().flat_map(pieces).filter_map(|piece| {
        if ids && is_id_number(piece) {
            Some(Personal::Id(piece))
        } else if phones && is_phone_as_written(piece) {
            Some(Personal::Phone(piece))
        } else {
            None
        }
    });
    numbers.collect()
}

/// Whether phone numbers and identity numbers are looked for in a field of this name.
fn wanted(field: &str) -> (bool, bool) {
    let words = words(&field.replace("IDs", "Ids"));
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let of_a_thing = match words[..] {
        [.., a, b] if NUMBERED_THINGS.contains(&[a, b]) => true,
        [.., last] => THINGS.contains(&last),
        [] => false,
    };
    let of_a_person = matches!(words[..], [.., whose, "id"] if PEOPLE.contains(&whose));
    (!of_a_thing, !of_a_thing || of_a_person)
}

/// The runs of ASCII between spaces, quotes, brackets and Chinese text that are no URL.
fn chunks(text: &str) -> Vec<&str> {
    let ends = |c: char| !c.is_ascii_graphic() || "\"'`<>()[]{},;|".contains(c);
    // An escaped slash is one of JSON in JSON.
    text.split(ends).filter(|chunk| !chunk.contains("://") && !chunk.contains(":\\/")).collect()
}

/// What could be a number in a run: letters make it an identifier, except for the last one of an identity number.
fn pieces(chunk: &str) -> Vec<&str> {
    let parts = chunk.split([':', '=', '@', '&', '?', '!']).map(|part| part.trim_matches(['.', '\\']));
    let numbers = parts.filter(|part| {
        let digits = part.strip_suffix(['X', 'x']).unwrap_or(part);
        !digits.contains(|c: char| c.is_ascii_alphabetic())
    });
    // A point, a dash and a star belong to a longer number.
    numbers.flat_map(|part| part.split(['/', '_', '\\', '#', '%', '~', '^', '$'])).collect()
}

/// `13951784620`, `139-5178-4620`, either with the code of the country.
fn is_phone_as_written(piece: &str) -> bool {
    let national = ["+86", "0086", "86"].iter().find_map(|code| piece.strip_prefix(code)).unwrap_or(piece);
    let national = national.strip_prefix('-').unwrap_or(national);
    let groups: Vec<&str> = national.split('-').collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    matches!(lengths[..], [11] | [3, 4, 4]) && is_phone(&groups.concat())
}

/// A mainland mobile number that nobody has made up by holding a key.
fn is_phone(text: &str) -> bool {
    let bytes = text.as_bytes();
    let number = bytes.iter().all(u8::is_ascii_digit) && matches!(*bytes, [b'1', b'3'..=b'9', ..]);
    let different: BTreeSet<u8> = bytes.iter().copied().collect();
    let counting = bytes.windows(5).any(|window| window.is_sorted_by(|a, b| a + 1 == *b));
    number && different.len() > 4 && !counting
}

/// A resident identity number whose province and date exist and whose check digit is right.
fn is_id_number(text: &str) -> bool {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let digits: Vec<u32> = text.chars().take(17).filter_map(|c| c.to_digit(10)).collect();
    if digits.len() != WEIGHTS.len() || text.len() != 18 || !PROVINCES.contains(&&text[..2]) {
        return false;
    }
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    let date = format!("{}-{}-{}", &text[6..10], &text[10..12], &text[12..14]);
    // Nobody who was born earlier has such a card.
    &text[6..10] >= "1900"
        && tc3_runtime::validate::Format::Date.accepts(&date)
        && text.to_ascii_uppercase().as_bytes().last() == b"10X98765432".get(sum as usize % 11)
}
