//! Writes new pieces of YAML: on one line where they fit, otherwise with one key per line.

use super::scalar::{Context, scalar};

/// What to write as a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Yaml {
    /// Text that is valid on one line, also inside brackets: `20`, `[A, B]`, `{note: …}`.
    Inline(String),
    /// A mapping, on one line where it fits.
    Map(Pairs),
    /// A mapping with one key a line.
    Table(Pairs),
    /// Lines without indentation, which stand below the key. They have no place inside brackets.
    Block(Vec<String>),
}

/// A mapping as it will stand in a file: keys and what stands at them.
pub(super) type Pairs = Vec<(String, Yaml)>;

/// Longer lines are broken into one key a line.
const WIDTH: usize = 150;

impl Yaml {
    pub(super) fn inline(text: impl Into<String>) -> Self {
        Self::Inline(text.into())
    }

    /// The value on one line, as it may stand inside brackets.
    pub(super) fn on_one_line(&self) -> Option<String> {
        match self {
            Self::Inline(text) => Some(text.clone()),
            Self::Map(pairs) | Self::Table(pairs) => {
                let part = |(key, value): &(String, Self)| {
                    Some(format!("{}: {}", scalar(key, Context::Flow), value.on_one_line()?))
                };
                let parts: Option<Vec<String>> = pairs.iter().map(part).collect();
                Some(format!("{{{}}}", parts?.join(", ")))
            }
            Self::Block(_) => None,
        }
    }

    /// What stands behind a key that ends in the column `taken`: text on its line, or else lines below it.
    pub(super) fn behind(&self, taken: usize, indent: usize) -> Result<String, Vec<String>> {
        let below = |pairs: &Pairs| pairs.iter().flat_map(|(key, value)| entry(key, value, indent + 2)).collect();
        let fits = |text: &String| taken + 1 + text.chars().count() <= WIDTH;
        match self {
            Self::Inline(text) => Ok(text.clone()),
            Self::Map(pairs) | Self::Table(pairs) if pairs.is_empty() => Ok("{}".to_owned()),
            Self::Map(pairs) => self.on_one_line().filter(fits).ok_or_else(|| below(pairs)),
            Self::Table(pairs) => Err(below(pairs)),
            Self::Block(lines) => Err(lines.clone()),
        }
    }
}

/// A key and its value as lines; `indent`: the column in which they will stand.
pub(super) fn entry(key: &str, value: &Yaml, indent: usize) -> Vec<String> {
    let key = scalar(key, Context::Block);
    match value.behind(indent + key.chars().count() + 1, indent) {
        Ok(text) => vec![format!("{key}: {text}")],
        Err(lines) => std::iter::once(format!("{key}:")).chain(lines.iter().map(|line| indented(line, 2))).collect(),
    }
}

/// Lines as one item of a block list.
pub(super) fn listed(lines: &[String], indent: usize) -> Vec<String> {
    let item = |(index, line): (usize, &String)| match index {
        0 => indented(&format!("- {line}"), indent),
        _ => indented(line, indent + 2),
    };
    lines.iter().enumerate().map(item).collect()
}

/// A line further in; an empty one stays empty.
pub(super) fn indented(line: &str, by: usize) -> String {
    if line.is_empty() { String::new() } else { format!("{}{line}", " ".repeat(by)) }
}
