//! Reads files of labels: facts by member, and the kinds on which two readers may differ.

use std::collections::BTreeSet;

use tc3_spec::model::{Charset, Format, charset};
use tc3_spec::yaml::{self, Node, NodeKind, child};
use tc3_spec::{Sink, SourceMap, Style};

use super::Labels;
use crate::extract::ProseRule;
use crate::fact::keys;
use crate::rule;

/// The kind of which of several members counts: `wins: [A, B]` says that B yields to A.
pub(super) const WINS: &str = "wins";

/// One member over another as a text.
pub(super) fn precedence(winner: &str, loser: &str) -> String {
    format!("{loser} yields to {winner}")
}

/// One labelled member.
#[derive(Debug)]
pub(super) struct Label {
    pub(super) at: String,
    /// The beginning of the digest of its text.
    pub(super) text: String,
    pub(super) drawn: String,
    pub(super) facts: Vec<Said>,
    pub(super) unsure: BTreeSet<String>,
}

/// One fact that a person read.
#[derive(Debug)]
pub(super) struct Said {
    /// The kind, with `each.` before it where it speaks of the items of a list.
    pub(super) key: String,
    pub(super) value: String,
    /// Whether a spec can say it. What it cannot say is not missed.
    pub(super) expressible: bool,
}

impl Said {
    /// Whether the same was read. An address of the web is an address, and `2.0` is 2.
    pub(super) fn is(&self, (key, value): &(String, String)) -> bool {
        let url = self.value == "url" && value == "http_url" && self.key.ends_with("format");
        let number = |text: &str| text.parse::<f64>().ok();
        let bound = matches!(key.trim_start_matches("each."), "min" | "max");
        let equal = || bound && number(value).is_some() && number(&self.value) == number(value);
        self.key == *key && (self.value == *value || url || equal())
    }
}

/// Whether the language has a format of this name.
fn is_format(name: &str) -> bool {
    Format::from_name(name).is_some()
}

/// The format that a refined type is.
pub(super) fn format_of(ty: &str) -> &str {
    match ty {
        "Timestamp" => "timestamp",
        "TimestampMillis" => "timestamp_ms",
        "Date" => "date",
        "DateTime" => "date_time",
        other => other,
    }
}

/// How far a deprecation has come, in the words of the labels.
pub(super) fn stage_of(stage: &str) -> &str {
    if stage == keys::DEPRECATED { "in_force" } else { stage }
}

/// A set as a text, the same whatever its order.
pub(super) fn set(items: impl IntoIterator<Item = String>) -> String {
    items.into_iter().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", ")
}

pub(super) fn labels(path: &str, text: &str) -> Result<Labels, String> {
    let mut sources = SourceMap::default();
    let id = sources.add("", path, text.as_bytes());
    let sink = Sink::default();
    let Some(root) = yaml::read(id, sources.file(id), &sink) else {
        let wrong = sink.finish().err().unwrap_or_default();
        return Err(tc3_spec::render(&wrong, &sources, Style::Plain));
    };
    let line = |node: &Node| text.get(..node.span.start).unwrap_or_default().matches('\n').count() + 1;
    let list = child(&root, "labels").map(items).unwrap_or_default();
    let labels =
        list.iter().map(|node| label(node).map_err(|lacks| format!("{path}:{}: the label has no {lacks}", line(node))));
    let lacks = |key: &'static str| format!("{path} has no `{key}`: it is not a file of labels");
    Ok(Labels {
        service: scalar_at(&root, "service").ok_or_else(|| lacks("service"))?,
        version: scalar_at(&root, "version").ok_or_else(|| lacks("version"))?,
        aside: scalar_at(&root, "aside").ok_or_else(|| lacks("aside"))? == "true",
        labels: labels.collect::<Result<_, _>>()?,
    })
}

fn label(node: &Node) -> Result<Label, &'static str> {
    let at = scalar_at(node, "at").ok_or("`at`")?;
    let name = at.rsplit('.').next().unwrap_or_default().to_owned();
    let facts = child(node, "facts").ok_or("`facts`")?;
    Ok(Label {
        text: scalar_at(node, "text").ok_or("`text`")?,
        drawn: scalar_at(node, "drawn").ok_or("`drawn`")?,
        facts: pairs(facts).iter().flat_map(|(key, value)| said(key, value, &name)).collect(),
        unsure: child(node, "unsure").map(items).unwrap_or_default().iter().filter_map(scalar).collect(),
        at,
    })
}

/// The facts at one key.
fn said(key: &Node, value: &Node, name: &str) -> Vec<Said> {
    let Some(key) = scalar(key) else { return Vec::new() };
    let one = |value: String, expressible| vec![Said { key: key.clone(), value, expressible }];
    match key.as_str() {
        "each" => {
            let mut inner: Vec<Said> = pairs(value).iter().flat_map(|(key, value)| said(key, value, name)).collect();
            inner.iter_mut().for_each(|said| said.key = format!("each.{}", said.key));
            inner
        }
        "exactly_one_of" | "at_least_one_of" | "at_most_one_of" => items(value)
            .iter()
            .map(|group| {
                let names = items(group).iter().filter_map(scalar).collect();
                let rule = match key.as_str() {
                    "exactly_one_of" => ProseRule::ExactlyOneOf(names),
                    "at_least_one_of" => ProseRule::AtLeastOneOf(names),
                    _ => ProseRule::AtMostOneOf(names),
                };
                Said { key: key.clone(), value: rule::of_prose(&rule), expressible: true }
            })
            .collect(),
        "required_if" | "only_if" => match conditions(value) {
            Some(when) => one(rule::conditional(&key, name, when), true),
            None => one(String::new(), false),
        },
        "values" | "known" => one(set(items(value).iter().filter_map(scalar)), true),
        "format" => one(scalar(value).unwrap_or_default(), scalar(value).is_some_and(|name| is_format(&name))),
        "charset" => one(set_of_characters(value).map(charset).unwrap_or_default(), true),
        WINS => {
            let names: Vec<String> = items(value).iter().filter_map(scalar).collect();
            let losers = names.iter().skip(1);
            losers
                .map(|loser| Said { key: key.clone(), value: precedence(&names[0], loser), expressible: true })
                .collect()
        }
        _ => one(scalar(value).unwrap_or_default(), scalar(value).is_some_and(|value| says(&key, &value))),
    }
}

/// Whether a spec with this fact says more than one without it: no text has fewer than 0 characters, and an empty one
/// counts as missing.
fn says(key: &str, value: &str) -> bool {
    match key {
        "min_chars" => value != "0",
        "default" => !value.is_empty(),
        _ => true,
    }
}

/// Conditions as a spec writes them; `None` where one is of another kind.
fn conditions(node: &Node) -> Option<Vec<(String, String)>> {
    let condition = |(key, value): &(Node, Node)| match &value.kind {
        NodeKind::Sequence(values) => {
            let values: BTreeSet<String> = values.iter().filter_map(scalar).collect();
            Some((scalar(key)?, format!("[{}]", Vec::from_iter(values).join(", "))))
        }
        NodeKind::Scalar(word) if word == "absent" => Some((scalar(key)?, word.clone())),
        _ => None,
    };
    pairs(node).iter().map(condition).collect()
}

/// A set of characters, as the spec writes it.
fn set_of_characters(node: &Node) -> Option<Charset> {
    let part = |text: String| Charset::kind(&text).unwrap_or_else(|| Charset::NONE.and(&text));
    let parts = match &node.kind {
        NodeKind::Sequence(parts) => parts.iter().filter_map(scalar).collect(),
        _ => vec![scalar(node)?],
    };
    parts.into_iter().map(part).reduce(Charset::with)
}

fn scalar(node: &Node) -> Option<String> {
    match &node.kind {
        NodeKind::Scalar(text) => Some(text.clone()),
        _ => None,
    }
}

fn scalar_at(node: &Node, key: &str) -> Option<String> {
    child(node, key).and_then(scalar)
}

fn items(node: &Node) -> &[Node] {
    match &node.kind {
        NodeKind::Sequence(items) => items,
        _ => &[],
    }
}

fn pairs(node: &Node) -> &[(Node, Node)] {
    match &node.kind {
        NodeKind::Mapping(pairs) => pairs,
        _ => &[],
    }
}
