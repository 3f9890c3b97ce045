//! Dumps `waiters` and `task`.

use crate::json::{Json, Object};
use crate::model::{Action, Handed, HandedFrom, Service, Task, Waiter};

/// How to wait for what an action tells, and for what it starts.
pub(super) fn facts(service: &Service, action: &Action, object: &mut Object) {
    if !action.waiters.is_empty() {
        let waiters = action.waiters.iter();
        object.set("waiters", waiters.map(|item| (&item.name.value, waiter(service, item))).collect());
    }
    object.set_if("task", action.task.as_ref().map(|item| task(service, action, item)));
}

/// Groups as the values that are in them: a reader need not know the enum.
fn waiter(service: &Service, waiter: &Waiter) -> Json {
    let mut object = Object::default();
    object.text("doc", &waiter.doc);
    object.set("watch", Json::text(waiter.watched(service)));
    object.set("done", Json::texts(waiter.done(service)));
    if !waiter.failed.values.is_empty() {
        object.set("failed", Json::texts(waiter.failed(service)));
    }
    object.set("first", Json::text(waiter.first.to_string()));
    object.set("pace", Json::text(waiter.pace.to_string()));
    Json::Object(object)
}

fn task(service: &Service, action: &Action, task: &Task) -> Json {
    let asked = &service[task.ask.value];
    let request = &service[asked.request];
    let name = |handed: &Handed| request.fields[handed.to].wire.value.as_str();
    let mut object = Object::default();
    object.set("ask", Json::text(&asked.name.value));
    object.set_if("until", asked.waiters.get(task.until).map(|waiter| Json::text(&waiter.name.value)));
    let with = task.handed.iter().filter_map(|handed| match &handed.from {
        HandedFrom::Response(path) => Some((name(handed), Json::text(service.list_path(path)))),
        _ => None,
    });
    let set = task.handed.iter().filter_map(|handed| match &handed.from {
        HandedFrom::Value(value) => Some((name(handed), Json::text(value))),
        _ => None,
    });
    let kept = task.handed.iter().filter_map(|handed| match &handed.from {
        HandedFrom::Request(place) => Some(service[action.request].fields[*place].wire.value.as_str()),
        _ => None,
    });
    let (with, kept, set): (Vec<_>, Vec<_>, Vec<_>) = (with.collect(), kept.collect(), set.collect());
    object.set_if("with", (!with.is_empty()).then(|| with.into_iter().collect()));
    object.set_if("keep", (!kept.is_empty()).then(|| Json::texts(kept)));
    object.set_if("set", (!set.is_empty()).then(|| set.into_iter().collect()));
    Json::Object(object)
}
