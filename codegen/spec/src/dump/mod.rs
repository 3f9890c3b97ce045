//! Dumps the checked model as JSON, under the keys of the spec's YAML, for tools that need facts but read no YAML.

mod events;
mod field;
mod paging;
mod terms;
mod waiting;

use crate::json::{Json, Object};
use crate::keyword::Keyword as _;
use crate::model::{
    Action, Base, Callback, Deprecated, Enum, Envelope, ErrorCode, ErrorCodeId, Example, Message, Operator, Outcome,
    RateLimits, Role, Service, Signature, Source, Stated, Struct,
};

/// One version of a service as JSON, with a line break at the end. The order is that of the spec.
#[must_use]
pub fn dump(service: &Service) -> String {
    let types = service.structs.iter().filter(|item| item.role == Role::Type);
    let mut root = Object::default();
    root.set("service", Json::text(&service.name.value));
    root.set("version", Json::text(&service.version.value));
    root.text("doc", &service.doc);
    root.set("hosts", service.hosts.iter().map(|host| (&host.name, Json::text(&host.host))).collect());
    root.set("region", Json::text(service.region.word()));
    if !service.roles.is_empty() {
        root.set("roles", service.roles.iter().map(|(role, who)| (&role.value, Json::text(&who.value))).collect());
    }
    root.set_if("operator", service.operator.as_ref().map(|item| operator(service, item)));
    root.set("actions", service.actions.iter().map(|item| (&item.name.value, action(service, item))).collect());
    if !service.callbacks.is_empty() {
        let callbacks = service.callbacks.iter();
        root.set("callbacks", callbacks.map(|item| (&item.name.value, callback(service, item))).collect());
    }
    root.set("types", types.map(|item| (&item.name.value, structure(service, item))).collect());
    root.set("enums", service.enums.iter().map(|item| (&item.name.value, enumeration(service, item))).collect());
    root.set("errors", service.codes.iter().map(|item| (&item.code.value, error_code(item))).collect());
    format!("{}\n", Json::Object(root))
}

fn operator(service: &Service, operator: &Operator) -> Json {
    let path = |steps: &[_]| Json::text(service.path(steps));
    let mut object = Object::default();
    object.set("field", Json::text(&operator.field));
    object.set("type", Json::text(&service[operator.ty].name.value));
    object.set("parts", operator.parts.iter().map(|part| (&part.name, path(&part.path))).collect());
    Json::Object(object)
}

fn action(service: &Service, action: &Action) -> Json {
    let code = |id: &ErrorCodeId| service[*id].code.value.as_str();
    let host = service.own_host(action);
    let (request, response) = (&service[action.request], &service[action.response]);
    let mut object = Object::default();
    object.text("doc", &action.doc);
    object.set_if("source", action.source.as_ref().map(source));
    object.set_if("host", host.map(|host| Json::text(&host.name)));
    object.set_if("rate_limit", action.rate_limit.fact().map(|limits| rate_limit(*limits)));
    object.set_if("retry", action.retry.map(|retry| Json::text(retry.word())));
    object.set_if("idempotency_token", token(service, action));
    object.set_if("signature", (action.signature == Signature::None).then(|| Json::text(action.signature.word())));
    object.set_if("deprecated", action.deprecated.as_ref().map(deprecated));
    terms::set(service, &action.terms, &mut object);
    object.set("request", fields(service, request));
    object.set("response", fields(service, response));
    rules(service, request, &mut object);
    object.set_if("envelope", action.envelope.as_ref().map(envelope));
    object.set_if("events", events::facts(service, &action.events));
    object.set_if("paging", paging::facts(service, &action.paging));
    waiting::facts(service, action, &mut object);
    object.set_if("errors", action.listed_errors().map(|codes| Json::texts(codes.iter().map(code))));
    if !action.examples.is_empty() {
        object.set("examples", Json::List(action.examples.iter().map(example).collect()));
    }
    Json::Object(object)
}

/// One limit, or a list of them.
fn rate_limit(limits: RateLimits) -> Json {
    match limits.words().as_slice() {
        [limit] => Json::text(limit),
        limits => Json::texts(limits),
    }
}

fn token(service: &Service, action: &Action) -> Option<Json> {
    match &action.idempotency_token {
        Stated::Unknown => None,
        Stated::Nothing => Some(Json::text("none")),
        Stated::Fact(step) => Some(Json::text(&service.field(*step).wire.value)),
    }
}

fn envelope(envelope: &Envelope) -> Json {
    let mut object = Object::default();
    object.set("action", Json::text(&envelope.action));
    object.set_if("application", envelope.application.as_ref().map(Json::text));
    object.set("iv", Json::text(&envelope.iv));
    object.set("data", Json::text(&envelope.data));
    object.set("signature", Json::text(&envelope.signature));
    Json::Object(object)
}

fn callback(service: &Service, callback: &Callback) -> Json {
    let name = (callback.rust != callback.name.value).then(|| Json::text(&callback.rust));
    let mut object = Object::default();
    object.set_if("name", name);
    object.text("doc", &callback.doc);
    object.text("when", &callback.when);
    object.text("group", &callback.group);
    object.set_if("source", callback.source.as_ref().map(source));
    object.set_if("deprecated", callback.deprecated.as_ref().map(deprecated));
    object.text("gaps", &callback.gaps);
    object.set("fields", fields(service, &service[callback.data]));
    if !callback.examples.is_empty() {
        object.set("examples", Json::List(callback.examples.iter().map(message).collect()));
    }
    Json::Object(object)
}

fn message(example: &Message) -> Json {
    let mut object = Object::default();
    object.set("name", Json::text(&example.name.value));
    object.flag("made", example.made);
    object.set("data", Json::text(&example.data.value));
    Json::Object(object)
}

fn structure(service: &Service, item: &Struct) -> Json {
    let mut object = Object::default();
    object.set_if("name", (item.rust != item.name.value).then(|| Json::text(&item.rust)));
    object.text("doc", &item.doc);
    object.set_if("source", item.source.as_ref().map(source));
    object.set("fields", fields(service, item));
    rules(service, item, &mut object);
    Json::Object(object)
}

/// The members of a struct. The spec never writes `RequestId`, which every response has.
fn fields(service: &Service, item: &Struct) -> Json {
    let request_id = matches!(item.role, Role::Response(_))
        .then(|| ("RequestId", Json::from_iter([("type", Json::text("String")), ("always", Json::Flag(true))])));
    let fields = item.fields.iter().map(|member| (member.wire.value.as_str(), field::facts(service, member)));
    fields.chain(request_id).collect()
}

fn rules(service: &Service, item: &Struct, object: &mut Object) {
    if !item.rules.is_empty() {
        object.set("rules", Json::List(item.rules.iter().map(|rule| field::rule(service, &rule.value)).collect()));
    }
}

fn enumeration(service: &Service, item: &Enum) -> Json {
    let like = item.like.map(|id| &service[id]);
    let values = item.variants.iter().map(|variant| {
        let mut object = Object::default();
        object.set("name", Json::text(&variant.rust));
        object.text("doc", &variant.doc);
        object.set_if("deprecated", variant.deprecated.as_ref().map(deprecated));
        terms::set(service, &variant.terms, &mut object);
        let is = variant.is.and_then(|place| like?.variants.get(place));
        object.set_if("is", is.map(|variant| Json::text(&variant.wire.value)));
        if !variant.groups.is_empty() {
            object.set("group", Json::texts(variant.groups.iter().map(|group| group.value.as_str())));
        }
        (&variant.wire.value, Json::Object(object))
    });
    let mut object = Object::default();
    object.set("base", Json::text(Base::word(item.base)));
    object.text("doc", &item.doc);
    object.set_if("like", like.map(|other| Json::text(&other.name.value)));
    object.set("values", values.collect());
    Json::Object(object)
}

fn error_code(item: &ErrorCode) -> Json {
    let mut object = Object::default();
    object.text("doc", &item.doc);
    object.text("remedy", &item.remedy);
    object.set("retry", Json::text(item.retry().word()));
    object.flag("common", item.common);
    Json::Object(object)
}

fn example(example: &Example) -> Json {
    let mut object = Object::default();
    object.set("name", Json::text(&example.name.value));
    object.text("doc", example.doc.as_deref().unwrap_or_default());
    object.set("request", Json::text(&example.request.value));
    match &example.outcome {
        Outcome::Response(text) => object.set("response", Json::text(&text.value)),
        Outcome::Error { code, message, request_id } => {
            let mut error = Object::default();
            error.set("code", Json::text(&code.value));
            error.text("message", message);
            error.text("request_id", request_id.as_deref().unwrap_or_default());
            object.set("error", Json::Object(error));
        }
    }
    Json::Object(object)
}

fn source(source: &Source) -> Json {
    let mut object = Object::default();
    object.set("as_of", Json::text(&source.as_of.value));
    object.text("page", source.page.as_deref().unwrap_or_default());
    Json::Object(object)
}

/// Why an action, a field or a value should not be used any more.
fn deprecated(deprecated: &Deprecated) -> Json {
    let mut object = Object::default();
    object.text("since", deprecated.since.as_deref().unwrap_or_default());
    object.text("use", deprecated.instead.as_ref().map_or("", |name| &name.value));
    object.text("note", deprecated.note.as_deref().unwrap_or_default());
    Json::Object(object)
}
