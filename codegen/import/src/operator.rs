//! Finds the operator parameter of a service that the spec does not have: the one whose required parts the actions
//! state.

use std::collections::BTreeMap;

use heck::ToSnakeCase as _;
use tc3_spec::model::Section;

use super::fact::{Key, Subject, keys};
use super::scalar::{Context, scalar};
use super::theirs::Theirs;
use crate::upstream::{Base, Upstream};

/// A parameter that says on whose behalf calls are made.
pub(super) struct Operator {
    field: String,
    ty: String,
    parts: Parts,
}

/// Paths below the parameter.
type Parts = Vec<Vec<String>>;

impl Operator {
    /// The parameter of which most actions say what they need of it.
    pub(super) fn find(upstream: &Upstream, theirs: &Theirs) -> Option<Self> {
        let mut found: BTreeMap<(String, String), (usize, Parts)> = BTreeMap::new();
        for (subject, path) in needed(upstream, theirs) {
            let (count, parts) = found.entry(subject).or_default();
            *count += 1;
            if !parts.contains(&path) {
                parts.push(path);
            }
        }
        let ((field, ty), (_, parts)) = found.into_iter().max_by_key(|(_, (count, _))| *count)?;
        let parts: Vec<_> = parts.into_iter().filter(|path| is_text(upstream, &ty, path)).collect();
        (!parts.is_empty()).then_some(Self { field, ty, parts })
    }

    /// Its lines in `service.yaml`, without indentation.
    pub(super) fn lines(&self) -> Vec<String> {
        let names = part_names(&self.parts);
        let pairs = names.iter().zip(&self.parts).map(|(name, path)| format!("{name}: {}", path.join(".")));
        vec![
            format!("field: {}", scalar(&self.field, Context::Block)),
            format!("type: {}", scalar(&self.ty, Context::Block)),
            format!("parts: {{{}}}", pairs.collect::<Vec<_>>().join(", ")),
        ]
    }
}

/// Field and type of a parameter with one path that an action needs of it, in the order of the actions.
pub(super) fn needed<'t>(
    upstream: &'t Upstream,
    theirs: &'t Theirs,
) -> impl Iterator<Item = ((String, String), Vec<String>)> + 't {
    upstream.actions.iter().flat_map(move |action| {
        action.request.iter().flatten().flat_map(move |member| {
            let ty = match member.wire.as_ref().map(|wire| &wire.base) {
                Some(Base::Named(name)) => name.clone(),
                _ => String::new(),
            };
            let subject = Subject::member(&action.name, Section::Request, &member.name);
            let said = theirs.facts.get(&subject, &Key::of(keys::NEEDS)).map(|said| said.value.clone());
            let text = said.filter(|_| !ty.is_empty()).unwrap_or_default();
            let paths: Vec<Vec<String>> = text
                .trim_matches(['[', ']'])
                .split(',')
                .map(str::trim)
                .filter(|path| !path.is_empty())
                .map(|path| path.split('.').map(str::to_owned).collect())
                .collect();
            let field = member.name.clone();
            paths.into_iter().map(move |path| ((field.clone(), ty.clone()), path))
        })
    })
}

/// Whether a path leads to a text.
fn is_text(upstream: &Upstream, ty: &str, path: &[String]) -> bool {
    let Some((name, rest)) = path.split_first() else { return false };
    let item = upstream.types.iter().find(|item| item.name == ty);
    let wire = item
        .and_then(|item| item.members.iter().find(|member| member.name == *name))
        .and_then(|member| member.wire.as_ref());
    match wire.map(|wire| (&wire.base, wire.list)) {
        Some((Base::String, false)) => rest.is_empty(),
        Some((Base::Named(inner), false)) => is_text(upstream, inner, rest),
        _ => false,
    }
}

/// The last name of each path; the whole path where two end alike.
fn part_names(parts: &[Vec<String>]) -> Vec<String> {
    let last = |path: &Vec<String>| path.last().map(|name| name.to_snake_case()).unwrap_or_default();
    parts
        .iter()
        .map(|path| {
            let name = last(path);
            let alone = parts.iter().filter(|other| last(other) == name).count() == 1;
            if alone { name } else { path.join("_").to_snake_case() }
        })
        .collect()
}
