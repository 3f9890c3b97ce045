//! Fields that hold secrets or data about people.

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{Level, Rule};
use super::texts::words;
use crate::model::{Field, FieldStep, Service, Struct, Type, Unit};

pub(super) static NOT_SENSITIVE: Rule = Rule {
    id: "L0701",
    level: Level::Error,
    title: "a secret or personal field that is not sensitive",
    about: "The name of the field says that it holds data about a person (a name, a phone number, an identity document, \
            an address for mail, a face) or a secret (a password, a token, a key). Without `sensitive: true` its value \
            reaches errors, logs and `Debug`. `Name` alone counts where the same structure holds a phone or identity \
            number. Text and bytes are looked at, not enums, flags and numbers.",
};

/// Words that say enough wherever they stand in a name.
const TELLING: [&[&str]; 27] = [
    &["access", "key"],
    &["api", "key"],
    &["bank", "account"],
    &["bank", "card"],
    &["birthday"],
    &["credential"],
    &["e", "mail"],
    &["email"],
    &["encrypt", "key"],
    &["face"],
    &["id", "card"],
    &["id", "no"],
    &["id", "number"],
    &["identity", "number"],
    &["mobile"],
    &["passport"],
    &["passwd"],
    &["password"],
    &["phone"],
    &["photo"],
    &["pin", "code"],
    &["portrait"],
    &["private", "key"],
    &["pwd"],
    &["secret"],
    &["telephone"],
    &["token"],
];

/// Whose name it is, before `Name`.
const PEOPLE: [&str; 17] = [
    "admin",
    "applicant",
    "approve",
    "approver",
    "contact",
    "creator",
    "employee",
    "legal",
    "operator",
    "owner",
    "person",
    "personal",
    "real",
    "recipient",
    "signer",
    "staff",
    "user",
];

/// What is about such data and holds none of it.
const HARMLESS_ENDS: [&str; 9] = ["kind", "limit", "mode", "status", "switch", "time", "times", "type", "version"];

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    for (owner, item) in service.structs() {
        for (field, member) in item.fields.iter().enumerate().filter(|(_, field)| is_open_text(field)) {
            let words = words(&member.wire.value);
            let Some(why) = telling(&words).or_else(|| name_of_a_person(&words, item)) else { continue };
            let message = format!("`{}` looks {why} and is not sensitive", member.wire.value);
            let help = "add `sensitive: true`; if it holds nothing of the kind, allow it here and say so";
            let finding = Finding::new(&NOT_SENSITIVE, member.wire.span, message, help);
            reporter.push(Unit::Field(FieldStep { owner, field }), finding);
        }
    }
}

/// Text or bytes whose values are shown.
fn is_open_text(field: &Field) -> bool {
    !field.sensitive && matches!(field.ty.innermost(), Type::String | Type::Binary | Type::Date)
}

fn telling(words: &[String]) -> Option<&'static str> {
    if words.last().is_some_and(|last| HARMLESS_ENDS.contains(&last.as_str())) {
        return None;
    }
    let secret = ["credential", "key", "passwd", "password", "pwd", "secret", "token", "pin"];
    let found = TELLING.iter().find(|phrase| words.windows(phrase.len()).any(|window| window == **phrase))?;
    Some(if found.iter().any(|word| secret.contains(word)) { "secret" } else { "personal" })
}

/// `UserName`; `Name` beside a phone or identity number.
fn name_of_a_person(words: &[String], item: &Struct) -> Option<&'static str> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let of_person = match words[..] {
        ["name"] | ["display", "name"] => item.fields.iter().any(|field| is_personal_number(&field.wire.value)),
        [.., whose, "name"] => PEOPLE.contains(&whose),
        _ => false,
    };
    of_person.then_some("personal")
}

fn is_personal_number(name: &str) -> bool {
    matches!(name, "Mobile" | "Phone" | "PhoneNumber" | "IdCardNumber" | "IdNumber" | "IdCard")
}
