//! Lints fields that hold secrets or personal data.

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use super::texts::words;
use super::tokens;
use crate::model::{Field, FieldStep, Service, Struct, Type, Unit};

pub(super) static NOT_SENSITIVE: LintRule = LintRule {
    id: "L0701",
    slug: "not-sensitive",
    level: Severity::Error,
    title: "a secret or personal field that is not sensitive",
    about: "The name of the field says that it holds data about a person (a name, a phone number, an identity document, \
            an address for mail, a birthday, a face, a contract, a device, what a message says, a person's id at an application) or a secret (a password, a token, a key). Without `sensitive: true` \
            its value reaches errors, logs and `Debug`. `Name` alone counts where the same structure holds a phone or \
            identity number or an address for mail, `Content` beside the former, `Key` alone where it holds a secret. The last word of a name decides: \
            `SecretName`, `TokenUrl` and `PhoneModel` hold none of it, nor do `HasPassword` and a `NextToken`, which only \
            asks for the next page. Text and bytes are looked at, not enums, flags and numbers.",
};

/// What a field holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PrivateKind {
    /// What opens something.
    Secret,
    /// How to reach a person.
    Reach,
    /// A number of a document or an account.
    Document,
    /// What a person looks like.
    Picture,
    /// Anything else about a person.
    Person,
}

impl PrivateKind {
    fn word(self) -> &'static str {
        if self == Self::Secret { "secret" } else { "personal" }
    }
}

/// Words that tell the kind wherever they stand in a name, unless what follows them is harmless. All are singular.
const CLUES: [(PrivateKind, &[&[&str]]); 5] = [
    (
        PrivateKind::Secret,
        &[
            &["access", "key"],
            // One half of a pair, unlike the id of a key or a secret that somebody looks up.
            &["access", "key", "id"],
            &["aes", "key"],
            &["api", "key"],
            &["app", "key"],
            &["appkey"],
            &["auth", "key"],
            &["cookie"],
            &["credential"],
            &["decrypt", "key"],
            &["decryption", "key"],
            &["encrypt", "key"],
            &["encryption", "key"],
            &["jwt"],
            &["key", "pass"],
            &["master", "key"],
            &["pass", "phrase"],
            &["pass", "word"],
            &["passphrase"],
            &["passwd"],
            &["password"],
            &["pin", "code"],
            &["private", "key"],
            &["pwd"],
            &["secret"],
            &["secret", "id"],
            &["session", "key"],
            &["share", "key"],
            &["shared", "key"],
            &["sign", "key"],
            &["signing", "key"],
            &["token"],
            &["token", "code"],
            &["verification", "code"],
            &["verify", "code"],
        ],
    ),
    (
        PrivateKind::Reach,
        &[
            &["contact", "no"],
            &["contact", "num"],
            &["contact", "number"],
            &["e", "mail"],
            &["email"],
            &["mobile"],
            &["phone"],
            &["subscriber", "number"],
            &["tel"],
            &["telephone"],
        ],
    ),
    (
        PrivateKind::Document,
        &[
            &["bank", "account"],
            &["bank", "card"],
            &["card", "no"],
            &["cert", "no"],
            &["cert", "number"],
            &["id", "card"],
            &["id", "no"],
            &["id", "num"],
            &["id", "number"],
            &["idcard"],
            &["identity", "number"],
            &["passport"],
            &["passport", "id"],
        ],
    ),
    (PrivateKind::Picture, &[&["face"], &["photo"], &["portrait"]]),
    (
        PrivateKind::Person,
        &[
            &["birth"],
            &["birth", "date"],
            &["birth", "day"],
            &["birth", "time"],
            &["birthdate"],
            &["birthday"],
            // What a contract is called and says of its parties, and who a person is to an application.
            &["customer", "data"],
            &["flow", "description"],
            &["flow", "group", "name"],
            &["flow", "name"],
            &["home", "address"],
            // By which device and line a person is known.
            &["imei"],
            &["jump", "url"],
            &["mac", "address"],
            &["open", "id"],
            // What one writes, is told, or carries along.
            &["reply", "content"],
            &["session", "context"],
            &["template", "param"],
            &["user", "ip"],
        ],
    ),
];

/// What a word means nothing after: `HuggingFace`, the public half of a key.
const NOT_AFTER: [(&str, &str); 5] =
    [("dv", "auth"), ("hugging", "face"), ("micro", "phone"), ("public", "encrypt"), ("validate", "auth")];

/// What asks whether, in front of a name.
const FLAGS: [&str; 9] = ["allow", "disable", "enable", "has", "ignore", "is", "need", "support", "whether"];

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

/// One word that is the name of a person, written together.
const JOINED_NAMES: [&str; 6] = ["firstname", "fullname", "lastname", "nickname", "realname", "username"];

/// What is about such data and holds none of it: labels, times, measures and rules.
const HARMLESS_ENDS: [&str; 55] = [
    "alias",
    "area",
    "at",
    "brand",
    "code",
    "comment",
    "complexity",
    "config",
    "cost",
    "count",
    "date",
    "day",
    "desc",
    "description",
    "dictionary",
    "domain",
    "enum",
    "expiration",
    "expire",
    "expiry",
    "flag",
    "format",
    "header",
    "height",
    "id",
    "identity",
    "kind",
    "label",
    "length",
    "level",
    "limit",
    "location",
    "message",
    "method",
    "mode",
    "model",
    "name",
    "policy",
    "prefix",
    "reason",
    "region",
    "remark",
    "result",
    "rule",
    "score",
    "size",
    "source",
    "state",
    "status",
    "switch",
    "template",
    "time",
    "type",
    "version",
    "width",
];

/// Where it is fetched or used. One that leads to a picture shows it.
const PLACES: [&str; 4] = ["endpoint", "link", "uri", "url"];

/// How many secrets. After `Phone` and `IdCard` these are the number itself.
const COUNTS: [&str; 4] = ["num", "number", "total", "usage"];

/// Words that only say that there are several.
const COLLECTIONS: [&str; 3] = ["array", "list", "set"];

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    for (owner, item) in service.structs() {
        for (field, member) in item.fields.iter().enumerate().filter(|(_, field)| is_open_text(field)) {
            let Some(kind) = kind_in(member, item) else { continue };
            let message = format!("`{}` looks {} and is not sensitive", member.wire.value, kind.word());
            let help = "add `sensitive: true`; if it holds nothing of the kind, allow it here and say so";
            let finding = Finding::new(&NOT_SENSITIVE, member.wire.span, message, help);
            reporter.push(Unit::Field(FieldStep { owner, field }), finding);
        }
    }
}

/// Text or bytes whose values are shown.
fn is_open_text(field: &Field) -> bool {
    !field.sensitive && is_text(field)
}

fn is_text(field: &Field) -> bool {
    matches!(field.ty.innermost(), Type::String | Type::Binary | Type::Date)
}

/// What the field holds, by its name and by what stands beside it.
fn kind_in(field: &Field, item: &Struct) -> Option<PrivateKind> {
    let words = plain_words(&field.wire.value);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let beside = |kinds: &[PrivateKind]| item.fields.iter().filter_map(kind_alone).any(|kind| kinds.contains(&kind));
    match words[..] {
        ["key"] => beside(&[PrivateKind::Secret]).then_some(PrivateKind::Secret),
        // What a message to a number says.
        ["content"] => beside(&[PrivateKind::Reach]).then_some(PrivateKind::Person),
        ["name"] | ["display", "name"] => {
            beside(&[PrivateKind::Reach, PrivateKind::Document]).then_some(PrivateKind::Person)
        }
        _ => kind_alone(field),
    }
}

/// What the field holds, by nothing but its name.
fn kind_alone(field: &Field) -> Option<PrivateKind> {
    let words = plain_words(&field.wire.value);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if !is_text(field) || is_flag(&words, &field.ty) {
        return None;
    }
    // A ticket opens something once; a number or the text of one may be of any.
    if words == ["ticket"] {
        return Some(PrivateKind::Secret);
    }
    let told = |(kind, phrases): &(PrivateKind, &[&[&str]])| phrases.iter().any(|phrase| tells(&words, phrase, *kind));
    let found = CLUES.iter().find(|clue| told(clue)).map(|(kind, _)| *kind);
    found
        .or_else(|| is_mail(&words).then_some(PrivateKind::Reach))
        .or_else(|| is_persons_name(&words).then_some(PrivateKind::Person))
}

/// The words of a name in the singular, without `List` at the end.
fn plain_words(name: &str) -> Vec<String> {
    let mut words = words(&name.replace("IDs", "Ids"));
    while words.len() > 1 && words.last().is_some_and(|last| COLLECTIONS.contains(&last.as_str())) {
        words.pop();
    }
    words.iter().map(|word| singular(word).to_owned()).collect()
}

/// `tokens` is token; `address`, `status` and `alias` are no plurals.
fn singular(word: &str) -> &str {
    let stem = word.strip_suffix('s').unwrap_or(word);
    if let Some(stem) = word.strip_suffix("sses") {
        return word.get(..stem.len() + 2).unwrap_or(word);
    }
    if stem.len() < 2 || stem.ends_with(['a', 'i', 's', 'u']) { word } else { stem }
}

/// `HasPassword` is yes or no; a list of what is allowed is not.
fn is_flag(words: &[&str], ty: &Type) -> bool {
    !matches!(ty, Type::List(_)) && words.len() > 1 && words.first().is_some_and(|first| FLAGS.contains(first))
}

/// Whether the phrase stands in the name and what follows it does not take it back.
fn tells(words: &[&str], phrase: &[&str], kind: PrivateKind) -> bool {
    let places = words.windows(phrase.len()).enumerate().filter(|(_, window)| *window == phrase);
    places.into_iter().any(|(start, _)| {
        let before = start.checked_sub(1).and_then(|index| words.get(index));
        let last = words.get(start + phrase.len()..).and_then(<[_]>::last);
        !before.is_some_and(|before| is_taken_back(before, phrase)) && !last.is_some_and(|last| is_harmless(last, kind))
    })
}

fn is_taken_back(before: &str, phrase: &[&str]) -> bool {
    let Some(first) = phrase.first() else { return false };
    NOT_AFTER.contains(&(before, first)) || (phrase == ["token"] && tokens::stands_for_nothing(before))
}

fn is_harmless(last: &str, kind: PrivateKind) -> bool {
    HARMLESS_ENDS.contains(&last)
        || (PLACES.contains(&last) && kind != PrivateKind::Picture)
        || (COUNTS.contains(&last) && kind == PrivateKind::Secret)
}

/// `Mail` and `StaffMail`; `MailAlarm` is about mail only.
fn is_mail(words: &[&str]) -> bool {
    words.last() == Some(&"mail")
}

/// `UserName`, `Nickname`, `AdminFirstName`. A shop has a full name, too, so that one wants a person before it.
fn is_persons_name(words: &[&str]) -> bool {
    match *words {
        [.., joined] if JOINED_NAMES.contains(&joined) => true,
        [.., "first" | "given" | "last" | "nick", "name"] | ["family" | "full", "name"] => true,
        [.., whose, "family" | "full", "name"] | [.., whose, "name"] => PEOPLE.contains(&whose),
        _ => false,
    }
}
