//! Checks whether the vendor changed a fact behind a finding of `diff`, by comparing the texts of two releases
//! directly, independently of the importer.
//!
//! A finding about metadata is traced to a stated fact that differs. A finding about prose is traced if its subject (a
//! number, a value, a name) was added to the text or removed from it.

mod vendor;

/// The words that make a fact of a text, by what they say. They are not those of the importer.
mod vocabulary {
    pub(super) const TIME: [&str; 3] = ["时间戳", "YYYY", "毫秒"];
    pub(super) const DEFAULT: [&str; 1] = ["默认"];
    pub(super) const RULE: [&str; 10] =
        ["必填", "必传", "必选", "至少", "选一", "其一", "之一", "同时", "互斥", "为空"];
    pub(super) const ABSENT: [&str; 1] = ["null"];
    pub(super) const ACCESS: [&str; 4] = ["白", "运营", "经理", "工单"];
    pub(super) const ONCE: [&str; 1] = ["一次"];
    pub(super) const WINS: [&str; 6] = ["优先", "为准", "使用", "忽略", "无效", "同时"];
    pub(super) const ENDS: [&str; 2] = ["废弃", "下线"];
}

use std::collections::BTreeSet;
use std::fmt;

use tc3_spec::diff::{Direction, FactKind, Finding};
use tc3_spec::model::{Model, Service, Type};
pub use vendor::Release;
use vendor::{Member, Place};

/// What stands behind a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trace {
    /// A fact that metadata states differs, or the thing itself came or went.
    Stated,
    /// The text says something else.
    Text,
    /// Nothing of the vendor's was found.
    Nothing,
}

impl fmt::Display for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Stated => "stated",
            Self::Text => "text",
            Self::Nothing => "nothing",
        })
    }
}

/// Both sides of a step from one release to the next.
#[derive(Clone, Copy, Debug)]
pub struct Step<'s> {
    /// The vendor's releases.
    pub releases: [&'s Release; 2],
    /// The specs that their imports made.
    pub models: [&'s Model; 2],
}

impl Step<'_> {
    /// Traces a finding of `diff` between the two specs.
    #[must_use]
    pub fn trace(&self, finding: &Finding) -> Trace {
        let places = self.places(&finding.path);
        if places.iter().any(|place| self.came_or_went(place))
            || places.iter().any(|place| self.is_stated(finding, place))
        {
            return Trace::Stated;
        }
        if places.iter().any(|place| self.is_said(finding, place)) { Trace::Text } else { Trace::Nothing }
    }

    /// Where the vendor speaks of a path: the members of an enum, the member or unit that is named.
    fn places(&self, path: &str) -> Vec<Place> {
        let name = path.split('.').next().unwrap_or(path);
        let mut users: Vec<Place> = self.models.iter().flat_map(|model| users(model, name)).collect();
        users.push(Place::parse(path));
        users.dedup();
        users
    }

    fn came_or_went(&self, place: &Place) -> bool {
        let [before, after] = self.releases.map(|release| release.has(place));
        before != after
    }

    fn is_stated(&self, finding: &Finding, place: &Place) -> bool {
        let [before, after] = self.releases.map(|release| release.members(place));
        let differs = |facts: fn(&Member) -> String| {
            before.iter().map(|member| facts(member)).ne(after.iter().map(|member| facts(member)))
        };
        match finding.rule.kind {
            FactKind::Host => differs(|member| member.hosts.join(" ")) || place.is_service(),
            FactKind::Use | FactKind::UseReshaped => {
                self.releases[0].reach(&place.unit) != self.releases[1].reach(&place.unit) || differs(Member::stated)
            }
            _ => differs(Member::stated),
        }
    }

    fn is_said(&self, finding: &Finding, place: &Place) -> bool {
        let [before, after] = self.releases.map(|release| release.text(place));
        if before == after {
            return false;
        }
        let (old, new) = (finding.old.as_deref().unwrap_or_default(), finding.new.as_deref().unwrap_or_default());
        let says_otherwise = |words: &[&str]| words.iter().any(|word| around(&before, word) != around(&after, word));
        match finding.rule.kind {
            FactKind::LimitDeny | FactKind::LimitWarn | FactKind::LimitHint | FactKind::RateLimit => {
                is_new(old, new, &before, &after) || numbers(&before) != numbers(&after)
            }
            FactKind::EnumValue | FactKind::WireName => {
                let value = finding.path.rsplit(".values.").next().unwrap_or_default();
                match finding.rule.direction {
                    Direction::Removed => !has(&after, value),
                    _ => !has(&before, value) || is_new(old, new, &before, &after),
                }
            }
            FactKind::RustType | FactKind::FieldType | FactKind::Enum | FactKind::TypeWord => {
                self.values_changed(place, &before, &after)
                    || counts(&before, &vocabulary::TIME) != counts(&after, &vocabulary::TIME)
            }
            FactKind::Default => is_new(old, new, &before, &after) || says_otherwise(&vocabulary::DEFAULT),
            FactKind::Needs | FactKind::FieldsRule => {
                names(&before) != names(&after) || signals(&before) != signals(&after)
            }
            FactKind::Presence | FactKind::PresenceWord => {
                counts(&before, &vocabulary::ABSENT) != counts(&after, &vocabulary::ABSENT)
            }
            FactKind::ValueMeaning => {
                let value = finding.path.rsplit(".values.").next().unwrap_or_default();
                around(&before, value) != around(&after, value)
            }
            FactKind::Access => counts(&before, &vocabulary::ACCESS) != counts(&after, &vocabulary::ACCESS),
            FactKind::Once => says_otherwise(&vocabulary::ONCE),
            FactKind::Precedence => names(&before) != names(&after) || says_otherwise(&vocabulary::WINS),
            FactKind::Deprecated => says_otherwise(&vocabulary::ENDS),
            _ => false,
        }
    }

    /// Whether a set of values came or went with the values themselves: at least half of them.
    fn values_changed(&self, place: &Place, before: &str, after: &str) -> bool {
        let lost = |model: &Model, text: &str| {
            let values = values(model, place);
            let missing = values.iter().filter(|value| !has(text, value)).count();
            !values.is_empty() && missing * 2 >= values.len()
        };
        lost(self.models[1], before) || lost(self.models[0], after)
    }
}

/// Whether what a finding tells is new to the text, or what it told before is gone from it.
fn is_new(old: &str, new: &str, before: &str, after: &str) -> bool {
    let parts = |text: &str| -> Vec<String> {
        text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | '-')))
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let only = |these: &str, those: &str| -> Vec<String> {
        let those = parts(those);
        parts(these).into_iter().filter(|part| !those.contains(part)).collect()
    };
    only(new, old).iter().any(|part| !has(before, part)) || only(old, new).iter().any(|part| !has(after, part))
}

/// Whether a text holds a word or number on its own.
fn has(text: &str, word: &str) -> bool {
    let inner = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
    let ascii = word.is_ascii();
    text.match_indices(word).any(|(at, _)| {
        !ascii || !inner(text[..at].chars().next_back()) && !inner(text[at + word.len()..].chars().next())
    })
}

/// What stands behind each occurrence of a word.
fn around(text: &str, word: &str) -> Vec<String> {
    let solid = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let (solid, word) = (solid(text), solid(word));
    let behind = |(at, _): (usize, &str)| {
        let before: String = solid[..at].chars().rev().take(6).collect();
        let after: String = solid[at + word.len()..].chars().take(8).collect();
        format!("{before}|{after}")
    };
    solid.match_indices(&word).map(behind).collect()
}

/// The numbers of a text, each once.
fn numbers(text: &str) -> BTreeSet<&str> {
    let words = text.split(|c: char| !(c.is_ascii_digit() || c == '.'));
    words.map(|word| word.trim_matches('.')).filter(|word| !word.is_empty()).collect()
}

/// The words of a text that are written like names in code, in order.
fn names(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
    words.filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase())).collect()
}

/// How often each of some words stands in a text.
fn counts(text: &str, words: &[&str]) -> Vec<usize> {
    words.iter().map(|word| text.matches(word).count()).collect()
}

/// The words that make a rule of names.
fn signals(text: &str) -> Vec<&str> {
    vocabulary::RULE.iter().flat_map(|signal| text.matches(signal)).collect()
}

/// The members whose enum has a name.
fn users(model: &Model, name: &str) -> Vec<Place> {
    let fields = model.services.iter().flat_map(|service| fields(service).map(move |field| (service, field)));
    let has_it =
        |service: &Service, ty: &Type| matches!(ty.innermost(), Type::Enum(id) if service[*id].name.value == name);
    fields.filter(|(service, (_, ty))| has_it(service, ty)).map(|(_, (place, _))| place).collect()
}

/// The values that a member has in a spec.
fn values(model: &Model, place: &Place) -> Vec<String> {
    let fields = model.services.iter().flat_map(|service| fields(service).map(move |field| (service, field)));
    let of = |(service, (_, ty)): (&Service, (Place, &Type))| match ty.innermost() {
        Type::Enum(id) => service[*id].variants.iter().map(|variant| variant.wire.value.clone()).collect(),
        _ => Vec::new(),
    };
    fields.filter(|(_, (at, _))| at == place).flat_map(of).collect()
}

fn fields(service: &Service) -> impl Iterator<Item = (Place, &Type)> {
    service.structs().flat_map(move |(_, item)| {
        let (unit, section) = service.place(item);
        item.fields.iter().map(move |field| (Place::member(&unit, section.as_str(), &field.wire.value), &field.ty))
    })
}
