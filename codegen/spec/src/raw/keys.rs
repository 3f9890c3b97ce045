//! The keys of each mapping of the spec. The reader knows no other keys, and the schema for editors is generated from
//! these tables.

use tc3_runtime::validate::LimitKind;

/// A kind of mapping.
pub(crate) struct Table {
    /// What messages call it: "an action".
    pub(crate) what: &'static str,
    /// What the schema calls it.
    pub(crate) name: &'static str,
    /// Its keys, in groups that several kinds share.
    pub(crate) keys: &'static [&'static [Key]],
    /// What must be there beyond the keys that are needed one by one.
    pub(crate) among: Among,
}

/// A key of a mapping.
pub(crate) struct Key {
    pub(crate) name: &'static str,
    /// Whether its absence is an error.
    pub(crate) needed: bool,
    pub(crate) value: Form,
    /// What it says, in a sentence or two.
    pub(crate) about: &'static str,
}

/// What must be there among several keys.
pub(crate) enum Among {
    /// Nothing.
    Any,
    /// Any key.
    AtLeastOne,
    /// One of these, and only one.
    OneOf(&'static [&'static str]),
}

/// What stands behind a key.
pub(crate) enum Form {
    /// A scalar, as the text that stands there.
    Text,
    /// A text that says something.
    Doc,
    /// A name that begins with an upper-case letter.
    Name,
    /// `2024-07-15`.
    Date,
    /// `https://…`.
    Address,
    /// `20/s`, `[20/s, 50/d]` or `none`.
    RateLimit,
    /// `3s`, `5m`, `30d`.
    Period,
    Flag,
    /// What bounds a limit.
    Limit(&'static LimitKind),
    /// One of some words.
    Keyword(fn() -> Vec<&'static str>),
    /// The name of a type, or a list of one.
    Type,
    /// A scalar or a list of scalars.
    Literal,
    /// The path of a field: `Operator.OpenId`.
    Path,
    /// A list of paths.
    Paths,
    /// A list of scalars.
    Texts,
    /// A list of scalars, or `none`.
    TextsOrNone,
    /// Names of hosts to hosts, `default` among them.
    Hosts,
    /// Names to scalars.
    TextMap,
    /// Conditions: paths of fields to lists of values, `given` or `absent`.
    When,
    /// Limits to levels.
    Levels,
    One(&'static Table),
    /// A mapping, or `none`.
    OneOrNone(&'static Table),
    List(&'static Table),
    /// A list, or `none`.
    ListOrNone(&'static Table),
    /// Names to mappings.
    Map(&'static Table),
    /// Names to mappings, one or more.
    FilledMap(&'static Table),
}

impl Key {
    /// What to do where the key is missing.
    pub(super) fn help(&self) -> String {
        let key = self.name;
        match self.value {
            Form::Type => format!("add `{key}: String`, or another type"),
            Form::Map(_) => format!("list its members; where there are none, write `{key}: {{}}`"),
            Form::FilledMap(_) => format!("list its `{key}`"),
            Form::Hosts => format!("add `{key}: {{default: <service>.tencentcloudapi.com}}`"),
            Form::TextMap => format!("add `{key}: {{name: Field}}`"),
            Form::When => format!("add `{key}: {{Field: [VALUE]}}`"),
            _ => format!("add `{key}: …`"),
        }
    }
}

impl Table {
    /// Every key.
    pub(crate) fn all(&self) -> impl Iterator<Item = &'static Key> {
        self.keys.iter().copied().flatten()
    }
}

/// Every table that a value leads to.
pub(crate) fn tables(value: &'static Form, found: &mut Vec<&'static Table>) {
    if let Form::One(table)
    | Form::OneOrNone(table)
    | Form::List(table)
    | Form::ListOrNone(table)
    | Form::Map(table)
    | Form::FilledMap(table) = value
        && !found.iter().any(|known| known.name == table.name)
    {
        found.push(table);
        table.all().for_each(|key| tables(&key.value, found));
    }
}

/// A key that may be left out.
pub(super) const fn key(name: &'static str, value: Form, about: &'static str) -> Key {
    Key { name, needed: false, value, about }
}

/// A key that must be there.
pub(super) const fn needed(name: &'static str, value: Form, about: &'static str) -> Key {
    Key { name, needed: true, value, about }
}

/// A kind without more to say than its keys.
pub(super) const fn table(what: &'static str, name: &'static str, keys: &'static [&'static [Key]]) -> Table {
    Table { what, name, keys, among: Among::Any }
}

/// `allow`, which may stand at every place that has a name.
pub(super) const ALLOW_KEY: Key =
    key("allow", Form::TextMap, "Rules of `cargo xtask lint` that this breaks on purpose, each with its reason.");
