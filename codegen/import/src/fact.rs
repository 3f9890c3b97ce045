//! Addresses facts by path: the common form of the spec, the vendor's sources and the last import.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use tc3_spec::Span;
use tc3_spec::model::Section;

/// Something facts are about: an action, a type, or one of its members.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Subject {
    /// Action or type: `FlowInfo`.
    pub(super) unit: String,
    pub(super) member: Option<(Section, String)>,
}

/// One fact of a subject: a key of the spec language, and what it is about where the key holds a set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Key {
    /// `max_chars`, `each.max_chars`, `values`.
    pub(super) name: String,
    /// `AUTO_SIGN` of `values`, a code of `errors`; empty for all others.
    pub(super) item: String,
}

/// What is said, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) value: String,
    pub(super) span: Option<Span>,
}

/// Facts that must not be written, and why.
pub(super) type Dropped = BTreeMap<(Subject, Key), String>;

/// The facts of one subject.
pub(super) type Statement = BTreeMap<Key, Said>;

/// The facts of a service.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    pub(super) subjects: BTreeMap<Subject, Statement>,
}

/// Keys with a fixed meaning to the importer.
pub(super) mod keys {
    use tc3_spec::lock;

    /// The type on the wire, enums and refinements resolved: `[Integer]`.
    pub(crate) const TYPE: &str = "type";
    /// A finer type that the prose gives: `Timestamp`.
    pub(crate) const REFINED: &str = "refined";
    pub(crate) const DEPRECATED: &str = "deprecated";
    pub(crate) const EXAMPLE: &str = "example";
    pub(crate) const EXAMPLES: &str = "examples";
    pub(crate) const ERRORS: &str = "errors";
    pub(crate) const RULES: &str = "rules";
    pub(crate) const VALUES: &str = lock::VALUES;
    pub(crate) const KNOWN: &str = "known";
    pub(crate) const NEEDS: &str = "needs";
    pub(crate) const HOST: &str = "host";
    pub(crate) const RATE_LIMIT: &str = "rate_limit";
    pub(crate) const SIGNATURE: &str = "signature";
    pub(crate) const VALID_FOR: &str = "valid_for";
    pub(crate) const ONCE: &str = "once";
    pub(crate) const ALLOWLISTED: &str = "allowlisted";
    pub(crate) const YIELDS_TO: &str = "yields_to";
    pub(crate) const REQUIRED: &str = "required";
    /// Fingerprint of the vendor's text.
    pub(crate) const TEXT: &str = "text";
    /// The same without punctuation and markup.
    pub(crate) const LETTERS: &str = lock::LETTERS;
    /// What of the text facts can hang on.
    pub(crate) const WORDS: &str = "words";
    /// Fingerprints of what `true` and `false` mean.
    pub(crate) const MEANINGS: &str = lock::MEANINGS;
    /// What the lock notes of a text; nothing of it stands in a spec.
    pub(crate) const NOTED: [&str; 4] = [TEXT, LETTERS, WORDS, MEANINGS];
    /// Yes or no; left out is no.
    pub(crate) const FLAGS: [&str; 4] = ["required", "always", "nullable", "internal"];
}

/// The key as it stands in the spec, be it the member's or that of its items: `max_chars` of `each.max_chars`.
pub(super) fn inner(key: &str) -> &str {
    key.split_once('.').map_or(key, |(_, inner)| inner)
}

impl Subject {
    pub(super) fn unit(name: &str) -> Self {
        Self { unit: name.to_owned(), member: None }
    }

    pub(super) fn member(unit: &str, section: Section, name: &str) -> Self {
        Self { unit: unit.to_owned(), member: Some((section, name.to_owned())) }
    }

    /// The subject that a path names, as it is displayed.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '.');
        let unit = parts.next().filter(|unit| !unit.is_empty())?;
        match (parts.next(), parts.next()) {
            (None, _) => Some(Self::unit(unit)),
            (Some(section), Some(name)) => Some(Self::member(unit, Section::parse(section)?, name)),
            (Some(_), None) => None,
        }
    }
}

impl Key {
    pub(super) fn of(name: &str) -> Self {
        Self { name: name.to_owned(), item: String::new() }
    }

    pub(super) fn item(name: &str, item: &str) -> Self {
        Self { name: name.to_owned(), item: item.to_owned() }
    }

    /// Under which key a conflict about a fact is kept: the values of a set have one together.
    pub(super) fn whole(&self) -> Self {
        if self.is(keys::VALUES) { Self::of(keys::VALUES) } else { self.clone() }
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.name == name
    }

    /// Where the fact stands in the spec, as reports and corrections write it: `FlowInfo.fields.FlowName.max_chars`.
    pub(super) fn path(&self, subject: &Subject) -> String {
        // What prose refines stands at the type.
        if self.is(keys::REFINED) { format!("{subject}.{}", keys::TYPE) } else { format!("{subject}.{self}") }
    }

    /// Whether the key is a note of the lock's, and no fact of a spec.
    pub(super) fn is_note(&self) -> bool {
        keys::NOTED.contains(&self.name.as_str())
    }

    /// Whether the key says yes or no.
    pub(super) fn is_flag(&self) -> bool {
        keys::FLAGS.contains(&self.name.as_str())
    }
}

impl Facts {
    pub(super) fn say(&mut self, subject: &Subject, key: Key, value: impl Into<String>, span: Option<Span>) {
        let said = Said { value: value.into(), span };
        self.subjects.entry(subject.clone()).or_default().insert(key, said);
    }

    pub(super) fn about(&self, subject: &Subject) -> Option<&Statement> {
        self.subjects.get(subject)
    }

    pub(super) fn get(&self, subject: &Subject, key: &Key) -> Option<&Said> {
        self.subjects.get(subject)?.get(key)
    }

    pub(super) fn units(&self) -> BTreeSet<&str> {
        self.subjects.keys().map(|subject| subject.unit.as_str()).collect()
    }

    /// The documented values of a member, in the order of their names.
    pub(super) fn values<'f>(&'f self, subject: &Subject) -> impl Iterator<Item = &'f str> {
        let statement = self.subjects.get(subject);
        statement.into_iter().flatten().filter(|(key, _)| key.is(keys::VALUES)).map(|(key, _)| key.item.as_str())
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.unit)?;
        match &self.member {
            Some((section, name)) => write!(f, ".{}.{name}", section.as_str()),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        if self.item.is_empty() { Ok(()) } else { write!(f, ".{}", self.item) }
    }
}
