//! Checks how to wait: the path to the state, the states that end the waiting, pauses, and what a task passes to the
//! request that polls it.

use super::callbacks::word;
use super::fields::Untyped;
use super::handing;
use super::paths::Resolver;
use super::terms::period;
use crate::diagnostic::{Code, Diagnostic, Sink, listed};
use crate::model::{
    Action, ActionId, ActionRetry, Doc, Enum, EnumId, FieldStep, Period, Service, States, Type, Waiter,
};
use crate::raw::{RawLiteral, RawService, RawWaiter};
use crate::source::Spanned;
use crate::yaml::Text;
use std::collections::BTreeMap;

/// Resolves the waiters of every action, and then the tasks, which name them.
pub(super) fn lower(raw: &RawService, untyped: &Untyped, service: &mut Service, sink: &Sink) {
    let mut names = BTreeMap::new();
    for (index, file) in raw.actions.iter().enumerate() {
        let raw = &file.content.waiters;
        raw.iter().for_each(|waiter| name(&waiter.name, &mut names, sink));
        if let (Some(first), Some(ActionRetry::Never) | None) = (raw.first(), service.actions[index].retry) {
            let message = "an action with waiters is asked again and again";
            let help = "write `retry: safe`, or wait by asking another action";
            sink.push(Diagnostic::new(Code::Misplaced, first.name.span, message).help(help));
        }
        let resolver = Resolver { service, untyped, owner: service.actions[index].response, sink };
        service.actions[index].waiters = raw.iter().filter_map(|raw| waiter(&resolver, raw)).collect();
    }
    for (index, file) in raw.actions.iter().enumerate() {
        let Some(task) = &file.content.task else { continue };
        service.actions[index].task = handing::task(raw, ActionId(index), task, service, untyped, sink);
    }
}

/// A waiter becomes a method of the client, so its name is unique in the service.
fn name<'r>(own: &'r Text, names: &mut BTreeMap<&'r str, &'r Text>, sink: &Sink) {
    word(&own.value, own.span, "the name of a waiter", "flow_completed", sink);
    if let Some(first) = names.insert(&own.value, own) {
        let message = format!("two waiters are called `{}`", own.value);
        sink.push(
            Diagnostic::new(Code::DuplicateName, own.span, message)
                .related(first.span, "first here")
                .help("each becomes a method `wait_until_…` of the client: call one of them something else"),
        );
    }
}

/// What a waiter says of the responses of its action.
fn waiter(resolver: &Resolver<'_>, raw: &RawWaiter) -> Option<Waiter> {
    let Resolver { service, sink, .. } = *resolver;
    let pace = raw.pace.as_ref().and_then(|text| pace(text, sink));
    let first = match &raw.first {
        Some(text) => pause(text, sink),
        None => pace,
    };
    let watched = raw.watch.as_ref()?;
    let watch = resolver.marked_path(watched)?;
    let states = states_of(resolver, &watch, watched)?;
    let item = &service[states];
    let done = states_in(item, raw.done.as_ref(), sink)?;
    let mut failed = match &raw.failed {
        Some(raw) => states_in(item, Some(raw), sink)?,
        None => States::default(),
    };
    // A group may be wider than what is left: `failed: final` is all that ends and is not done.
    if failed.group.is_some() {
        failed.values.retain(|place| !done.values.contains(place));
    }
    both(item, &done, &failed, raw.failed.as_ref(), sink);
    let (first, pace) = (first?, pace?);
    let doc = Doc::of(raw.doc.as_ref());
    Some(Waiter { name: raw.name.clone(), doc, watch, watch_span: watched.span, states, done, failed, first, pace })
}

/// The enum that a path ends in.
fn states_of(resolver: &Resolver<'_>, path: &[FieldStep], text: &Text) -> Option<EnumId> {
    let Resolver { service, sink, .. } = *resolver;
    let field = service.field(*path.last()?);
    if let Type::Enum(id) = field.ty.innermost() {
        return Some(*id);
    }
    let message = format!("`{}` has no enum of states", field.wire.value);
    sink.push(
        Diagnostic::new(Code::InvalidValue, text.span, message)
            .related(field.ty_span, "its type")
            .help("watch a member whose type is an enum"),
    );
    None
}

/// Values, or those of a group.
fn states_in(item: &Enum, raw: Option<&RawLiteral>, sink: &Sink) -> Option<States> {
    match raw? {
        RawLiteral::Scalar(name) => group(item, name, sink),
        RawLiteral::List(texts, span) => {
            let found = texts.iter().map(|text| value(item, text, sink));
            // Half a list would be taken for another waiter.
            let values = found.collect::<Vec<_>>().into_iter().collect::<Option<Vec<usize>>>()?;
            if values.is_empty() {
                let message = "no state is listed";
                sink.push(Diagnostic::new(Code::BadWaiter, *span, message).help("list a value, or remove it"));
                return None;
            }
            Some(States { group: None, values, span: Some(*span) })
        }
    }
}

fn group(item: &Enum, group: &Text, sink: &Sink) -> Option<States> {
    let in_group = |place: &usize| item.variants[*place].groups.iter().any(|own| own.value == group.value);
    let values: Vec<usize> = (0..item.variants.len()).filter(in_group).collect();
    if values.is_empty() {
        let groups = item.variants.iter().flat_map(|variant| &variant.groups).map(|own| own.value.as_str());
        let help = format!("write a list of values: `[{}]`", group.value);
        let message = format!("no value of `{}` is in the group `{}`", item.name.value, group.value);
        sink.push(Diagnostic::new(Code::BadWaiter, group.span, message).related(item.name.span, "the enum").nearest(
            &group.value,
            groups,
            &help,
        ));
        return None;
    }
    Some(States { group: Some(group.clone()), values, span: Some(group.span) })
}

/// The place of a value.
fn value(item: &Enum, text: &Text, sink: &Sink) -> Option<usize> {
    let place = item.variants.iter().position(|variant| variant.wire.value == text.value);
    if place.is_none() {
        let names = item.variants.iter().map(|variant| variant.wire.value.as_str());
        let all = format!("its values are {}", listed(names.clone()));
        let message = format!("`{}` is not a value of `{}`", text.value, item.name.value);
        sink.push(Diagnostic::new(Code::ValueOutside, text.span, message).related(item.name.span, "the enum").nearest(
            &text.value,
            names,
            &all,
        ));
    }
    place
}

/// No state ends the waiting well and badly.
fn both(item: &Enum, done: &States, failed: &States, raw: Option<&RawLiteral>, sink: &Sink) {
    let Some(RawLiteral::List(texts, _)) = raw else { return };
    for (place, text) in failed.values.iter().zip(texts).filter(|(place, _)| done.values.contains(place)) {
        let message = format!("`{}` is both done and failed", item.variants[*place].wire.value);
        let mut diagnostic = Diagnostic::new(Code::BadWaiter, text.span, message);
        if let Some(span) = done.span {
            diagnostic = diagnostic.related(span, "done");
        }
        sink.push(diagnostic.help("remove it from one of the two"));
    }
}

/// The pause between two questions, which there has to be.
fn pace(text: &Text, sink: &Sink) -> Option<Period> {
    let pace = pause(text, sink)?;
    if pace.seconds() == 0 {
        let message = "questions without a pause between them";
        let help = "write a number with its unit: `3s`, `5m` or `1h`";
        sink.push(Diagnostic::new(Code::BadWaiter, text.span, message).help(help));
    }
    Some(pace)
}

/// A pause that anybody would wait for.
fn pause(text: &Text, sink: &Sink) -> Option<Period> {
    const LONGEST: u64 = 86_400;
    let pause = period(text, sink)?;
    if pause.seconds() > LONGEST {
        let message = format!("a pause of {}", pause.words());
        let help = "a pause is one day at most; ask more often, or do not wait by asking";
        sink.push(Diagnostic::new(Code::BadWaiter, text.span, message).help(help));
        return None;
    }
    Some(pause)
}

/// The waiter of an action with this name.
pub(super) fn waiter_of(action: &Action, until: &Spanned<String>) -> Option<usize> {
    action.waiters.iter().position(|waiter| waiter.name.value == until.value)
}
