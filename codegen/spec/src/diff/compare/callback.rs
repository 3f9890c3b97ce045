//! Compares callbacks.

use super::pair::{Matched, SAME_IN_RUST, overlap, similarity};
use super::sides::{Scope, Sides};
use super::{spelling, structure, texts};
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind};
use crate::model::{Callback, Message, Service};

/// Callbacks of the same name, and those that perhaps have another now: with nearly the same members, and with a name that
/// does not say something else.
pub(super) fn matched<'m>(sides: &Sides<'m>) -> Matched<&'m Callback> {
    let fields = |service: &'m Service, callback: &Callback| -> Vec<&'m str> {
        service[callback.data].fields.iter().map(|field| field.wire.value.as_str()).collect()
    };
    let (before, after) = (sides.before, sides.after);
    Matched::of(
        &before.callbacks,
        &after.callbacks,
        |callback| &callback.name.value,
        |old, new| {
            if old.rust == new.rust {
                return SAME_IN_RUST;
            }
            let (old_name, new_name) = (&old.name.value, &new.name.value);
            let (was, is) = (fields(before, old), fields(after, new));
            let names = similarity(old_name, new_name);
            let alike = names >= 60 && !was.is_empty() && overlap(was, is) >= 70;
            if alike && !spelling::is_contrary(old_name, new_name) { names } else { 0 }
        },
    )
}

pub(super) fn compare(sides: &mut Sides<'_>, callbacks: &Matched<&Callback>) {
    let scope = |callback: &Callback| Scope::nowhere([callback.name.value.clone()]);
    for callback in &callbacks.removed {
        let told = Told::new(FactKind::Callback, Direction::Removed, callback.name.value.as_str());
        sides.tell(told.at(callback.name.span, None), &scope(callback));
    }
    for callback in &callbacks.added {
        let told = Told::new(FactKind::Callback, Direction::Added, callback.name.value.as_str());
        sides.tell(told.at(None, callback.name.span), &scope(callback));
    }
    for (old, new) in &callbacks.renamed {
        let kind = if old.rust == new.rust { FactKind::WireName } else { FactKind::Callback };
        let told = Told::new(kind, Direction::Renamed, old.name.value.as_str());
        let told = told.change(old.name.value.as_str(), new.name.value.as_str()).at(old.name.span, new.name.span);
        sides.tell(told, &scope(new));
    }
    for (old, new) in callbacks.same.iter().chain(&callbacks.renamed) {
        facts(sides, &scope(new), old, new);
        structure::fields(sides, &new.name.value, old.data, new.data);
    }
}

fn facts(sides: &mut Sides<'_>, scope: &Scope, old: &Callback, new: &Callback) {
    let name = &new.name.value;
    let spans = (old.name.span, new.name.span);
    if old.name.value == new.name.value && old.rust != new.rust {
        let told = Told::new(FactKind::RustName, Direction::Changed, format!("{name}.name"));
        sides.tell(told.change(old.rust.as_str(), new.rust.as_str()).at(spans.0, spans.1), scope);
    }
    texts::deprecated(sides, scope, name, (old.deprecated.as_ref(), new.deprecated.as_ref()), spans);
    let texts = |callback: &Callback| {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        [
            ("doc", Some(callback.doc.to_string())),
            ("when", text(&callback.when)),
            ("group", text(&callback.group)),
            ("gaps", text(&callback.gaps)),
            ("source", structure::source(callback.source.as_ref())),
            ("examples", examples(callback)),
        ]
    };
    for ((key, was), (_, is)) in texts(old).into_iter().zip(texts(new)) {
        texts::text(sides, scope, format!("{name}.{key}"), (was, is), spans);
    }
}

/// The examples as one text, in their order, each with who made it.
fn examples(callback: &Callback) -> Option<String> {
    let one = |example: &Message| {
        let made = if example.made { " (made)" } else { "" };
        format!("{}{made}: {}", example.name.value, example.data.value)
    };
    let all: Vec<String> = callback.examples.iter().map(one).collect();
    (!all.is_empty()).then(|| all.join("\n"))
}
