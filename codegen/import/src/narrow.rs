//! Narrows an import to the requested actions and types, and the types that they use.

use std::collections::BTreeSet;

use super::Failure;
use super::theirs::Theirs;
use crate::upstream::{Base, Member, Upstream};

/// Leaves of the vendor's facts those of some units, and of the types that they use. No unit: all stay.
///
/// # Errors
///
/// Units that the sources do not have.
pub(super) fn to(only: &[String], upstream: &Upstream, theirs: &mut Theirs) -> Result<(), Failure> {
    if only.is_empty() {
        return Ok(());
    }
    let known: BTreeSet<&str> = theirs.facts.units();
    if let Some(unknown) = only.iter().find(|name| !known.contains(name.as_str())) {
        let message = format!("the sources have no action or type `{unknown}`: write its name as they do");
        return Err(Failure::Request(message));
    }
    let mut wanted: BTreeSet<String> = only.iter().cloned().collect();
    let mut queue: Vec<String> = only.to_vec();
    while let Some(unit) = queue.pop() {
        queue.extend(types_used_by(upstream, &unit).into_iter().filter(|name| wanted.insert(name.clone())));
    }
    theirs.keep_only(&wanted);
    Ok(())
}

/// The types that the members of a unit have.
fn types_used_by(upstream: &Upstream, unit: &str) -> Vec<String> {
    let action = upstream.actions.iter().find(|action| action.name == unit);
    let item = upstream.types.iter().find(|item| item.name == unit);
    let of_action = action.into_iter().flat_map(|action| action.request.iter().chain(&action.response).flatten());
    let members = of_action.chain(item.into_iter().flat_map(|item| &item.members));
    let name = |member: &Member| match member.wire.as_ref().map(|wire| &wire.base) {
        Some(Base::Named(name)) => Some(name.clone()),
        _ => None,
    };
    members.filter_map(name).collect()
}
