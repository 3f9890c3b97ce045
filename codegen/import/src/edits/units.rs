//! Edits what actions and types themselves state: single facts, lists of codes and rules, worked examples.

use std::collections::BTreeSet;

use tc3_spec::FileKind;
use tc3_spec::model::RateLimits;
use tc3_spec::yaml::Node;

use super::{Done, Editor, Undecided, placed};
use crate::draft;
use crate::example;
use crate::fact::keys;
use crate::recover::Wanted;
use crate::scalar::{Context, scalar};
use crate::theirs;
use crate::upstream::Example;
use crate::value::{Yaml, listed};

impl Editor<'_> {
    pub(super) fn set_unit(&mut self, file: &str, name: &str, theirs: &str) -> bool {
        if name == keys::DEPRECATED {
            return self.deprecate(file, &[name], theirs, &draft::ACTION_KEYS);
        }
        let theirs = if name == keys::RATE_LIMIT { self.both_limits(file, theirs) } else { theirs.to_owned() };
        self.put(file, &[name], &Yaml::Inline(draft::fact_value(name, &theirs, None)), &draft::ACTION_KEYS)
    }

    /// What the vendor says of a second or a day, with what the file says of the other.
    fn both_limits(&self, file: &str, theirs: &str) -> String {
        let read = |text: &str| {
            let mut limits = RateLimits::default();
            let all = text.trim_matches(['[', ']']).split(", ").all(|limit| limits.read(limit));
            all.then_some(limits)
        };
        let own = self.files.get(file).and_then(|patch| read(&patch.text_at(&[keys::RATE_LIMIT])?));
        let Some(limits) = read(theirs).map(|limits| limits.or(own.unwrap_or_default())) else {
            return theirs.to_owned();
        };
        match limits.words().as_slice() {
            [limit] => limit.clone(),
            limits => format!("[{}]", limits.join(", ")),
        }
    }

    /// Adds a code or a rule to its list. `none` and an empty list become one.
    pub(super) fn add_item(&mut self, file: &str, key: &str, item: &str) -> bool {
        let Some(patch) = self.files.get_mut(file) else { return false };
        if patch.length(&[key]) == 0 {
            return patch.set(&[key], &Yaml::Block(vec![format!("- {item}")]), &draft::order_of(file));
        }
        // A rule is a mapping, which needs its braces inside brackets.
        let in_line = if key == keys::RULES { format!("{{{item}}}") } else { item.to_owned() };
        patch.push_either(&[key], &Yaml::inline(item), &Yaml::Inline(in_line))
    }

    /// Brings a new file to what the corrections that were waiting for it say.
    pub(crate) fn correct(&mut self, unit: &str, wanted: &[Wanted]) {
        for path in [FileKind::Action.file_of(unit), FileKind::Type.file_of(unit)] {
            let order = draft::order_of(&path);
            let Some(patch) = self.files.get_mut(&path) else { continue };
            for Wanted { keys, ours } in wanted {
                let at: Vec<&str> = keys.iter().map(String::as_str).collect();
                let order = if at.len() > 1 { &draft::FIELD_KEYS } else { &order };
                match ours {
                    Some(ours) if ours.starts_with('[') => drop(patch.set(&at, &Yaml::inline(ours.as_str()), order)),
                    Some(ours) => drop(patch.set(&at, &Yaml::Inline(scalar(ours, Context::Flow)), order)),
                    None => drop(patch.remove(&at)),
                }
            }
        }
    }

    /// Adds a worked example at the end.
    pub(super) fn add_example(&mut self, file: &str, unit: &str, key: &str) -> Result<Done, Undecided> {
        let Some(item) = self.example(unit, key) else { return placed(false) };
        let Some(value) = draft::worked_example(item, &self.example_name(file, unit)) else {
            return Ok(Done::Left("its payload cannot be written as YAML".to_owned()));
        };
        let Some(patch) = self.files.get_mut(file) else { return placed(false) };
        let path = [keys::EXAMPLES];
        let done = match (patch.length(&path), &value) {
            (0, Yaml::Block(lines)) => patch.set(&path, &Yaml::Block(listed(lines, 0)), &draft::ACTION_KEYS),
            _ => patch.push(&path, &value),
        };
        match done {
            true => Ok(Done::Written),
            false => Err(Undecided("`examples` is in brackets: write them one a line, and import again".to_owned())),
        }
    }

    /// Takes an example out that the vendor no longer gives; one inside brackets stays.
    pub(crate) fn take_example(&mut self, file: &str, key: &str) -> Done {
        let wanted = |node: &Node| example::of_node(node).as_deref() == Some(key);
        let taken = self.files.get_mut(file).is_some_and(|patch| patch.remove_item(&[keys::EXAMPLES], wanted));
        if taken { Done::Taken } else { Done::Kept }
    }

    fn example(&self, unit: &str, key: &str) -> Option<&Example> {
        let action = self.upstream.actions.iter().find(|action| action.name == unit)?;
        action.examples.iter().find(|item| theirs::example_key(item).as_deref() == Some(key))
    }

    /// A name that no example of the action has.
    fn example_name(&self, file: &str, unit: &str) -> String {
        let actions = self.service.into_iter().flat_map(|service| &service.actions);
        let own = actions.filter(|action| action.name.value == unit).flat_map(|action| &action.examples);
        let taken: BTreeSet<&str> = own.map(|item| item.name.value.as_str()).collect();
        let count = self.files.get(file).map_or(0, |patch| patch.length(&[keys::EXAMPLES]));
        let free = (count + 1..).map(|n| format!("example {n}")).find(|name| !taken.contains(name.as_str()));
        free.unwrap_or_default()
    }
}
