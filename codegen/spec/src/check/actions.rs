//! Checks actions: host, rate limit, retry, error codes, raw examples.

use std::collections::{HashMap, HashSet};

use heck::ToSnakeCase;

use super::names::Symbols;
use super::{fields, service as service_file, terms};
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::keyword::Keyword as _;
use crate::model::{
    Action, ActionId, ActionRetry, Doc, ErrorCodeId, Example, HostId, Outcome, RateLimits, Role, Service, Signature,
    Stated,
};
use crate::raw::{RawAction, RawExample, RawOutcome, RawService};
use crate::yaml::Text;

/// Every action of a service; its error codes learn which actions list them.
pub(super) fn lower(raw: &RawService, symbols: &Symbols<'_>, service: &mut Service, sink: &Sink) -> Vec<Action> {
    let limit = raw.service.as_ref().map(|file| file.rate_limit.as_slice()).unwrap_or_default();
    let default_limit = service_file::rate_limit(limit, sink);
    let assumed = raw.service.as_ref().map(|file| file.assumed.as_slice()).unwrap_or_default();
    let structs = symbols.by_role();
    let mut actions = Vec::new();
    for (index, file) in raw.actions.iter().enumerate() {
        let id = ActionId(index);
        let content = &file.content;
        let own_limit = service_file::rate_limit(&content.rate_limit, sink);
        let mut own_terms = terms::lower(&content.terms, sink);
        let (limit, is_inherited) = inherited(own_limit, default_limit);
        if is_inherited {
            terms::inherited(&mut own_terms, "rate_limit", assumed);
        }
        actions.push(Action {
            name: symbols.actions[index].clone(),
            rust: symbols.actions[index].value.to_snake_case(),
            doc: Doc::of(content.doc.as_ref()),
            source: content.source.as_ref().and_then(fields::source),
            host: host(content, service, sink),
            rate_limit: limit,
            retry: retry(content, sink),
            idempotency_token: Stated::Unknown,
            signature: signature(content, sink),
            deprecated: content.deprecated.as_ref().map(fields::deprecated),
            terms: own_terms,
            request: structs[&Role::Request(id)],
            response: structs[&Role::Response(id)],
            errors: errors(content, id, raw.errors_unreadable, service, sink),
            envelope: None,
            events: Stated::Unknown,
            paging: Stated::Unknown,
            waiters: Vec::new(),
            task: None,
            examples: examples(content, sink),
        });
    }
    actions
}

/// The rate limit of an action with what the service's default adds, and whether the limit per second is the default's.
fn inherited(own: Stated<RateLimits>, default: Stated<RateLimits>) -> (Stated<RateLimits>, bool) {
    match (own, default) {
        (Stated::Unknown, default) => (default, true),
        (Stated::Fact(limits), Stated::Fact(others)) => (Stated::Fact(limits.or(others)), limits.second.is_none()),
        (own, _) => (own, false),
    }
}

fn host(raw: &RawAction, service: &Service, sink: &Sink) -> HostId {
    let Some(name) = &raw.host else { return HostId::DEFAULT };
    service.hosts.iter().position(|host| host.name == name.value).map_or_else(
        || {
            let names = service.hosts.iter().map(|host| host.name.as_str());
            sink.push(
                Diagnostic::new(Code::UnknownHost, name.span, format!("`service.yaml` names no host `{}`", name.value))
                    .nearest(&name.value, names, "add it to `hosts` of `service.yaml`"),
            );
            HostId::DEFAULT
        },
        HostId,
    )
}

fn retry(raw: &RawAction, sink: &Sink) -> Option<ActionRetry> {
    let text = raw.retry.as_ref()?;
    let retry = ActionRetry::from_word(&text.value);
    if retry.is_none() {
        let message = format!("`{}` is not a value of `retry` of an action", text.value);
        sink.push(Diagnostic::new(Code::InvalidValue, text.span, message).nearest(
            &text.value,
            ActionRetry::words(),
            "write `safe` if a call may be sent twice, else `never`",
        ));
    }
    retry
}

fn signature(raw: &RawAction, sink: &Sink) -> Signature {
    let Some(text) = &raw.signature else { return Signature::Required };
    Signature::from_word(&text.value).unwrap_or_else(|| {
        let message = format!("`{}` is not a value of `signature`", text.value);
        sink.push(Diagnostic::new(Code::InvalidValue, text.span, message).nearest(
            &text.value,
            Signature::words(),
            "write `none` if calls are sent without a signature; leave it out if they are signed",
        ));
        Signature::Required
    })
}

fn errors(
    raw: &RawAction,
    id: ActionId,
    unreadable: bool,
    service: &mut Service,
    sink: &Sink,
) -> Stated<Vec<ErrorCodeId>> {
    let codes = match &raw.errors {
        Stated::Unknown => return Stated::Unknown,
        Stated::Nothing => return Stated::Nothing,
        Stated::Fact(codes) => codes,
    };
    let mut found: Vec<ErrorCodeId> = Vec::new();
    let mut seen = HashSet::new();
    for code in codes {
        // They are sorted.
        match service.codes.binary_search_by(|known| known.code.value.cmp(&code.value)).ok() {
            Some(index) if !seen.insert(index) => sink.push(
                Diagnostic::new(
                    Code::DuplicateKey,
                    code.span,
                    format!("the error code `{}` is listed twice", code.value),
                )
                .help("remove one of them"),
            ),
            Some(index) => {
                found.push(ErrorCodeId(index));
                service.codes[index].actions.push(id);
            }
            None if unreadable => {}
            None => sink.push(unknown_code(code, service, sink)),
        }
    }
    Stated::Fact(found)
}

pub(super) fn unknown_code(code: &Text, service: &Service, sink: &Sink) -> Diagnostic {
    let names = sink.candidates(service.codes.iter().map(|code| code.code.value.as_str()));
    Diagnostic::new(Code::UnknownErrorCode, code.span, format!("there is no error code `{}`", code.value))
        .label("not defined")
        .nearest(&code.value, names, "add it to `errors.yaml`")
}

fn examples(raw: &RawAction, sink: &Sink) -> Vec<Example> {
    let mut names: HashMap<&str, &RawExample> = HashMap::new();
    for example in &raw.examples {
        if let Some(first) = names.get(example.name.value.as_str()) {
            let message = format!("two examples are called \"{}\"", example.name.value);
            sink.push(
                Diagnostic::new(Code::DuplicateName, example.name.span, message)
                    .related(first.name.span, "first here")
                    .help("say in the name what this one shows"),
            );
        } else {
            names.insert(&example.name.value, example);
        }
    }
    raw.examples.iter().map(example).collect()
}

fn example(raw: &RawExample) -> Example {
    Example {
        name: raw.name.clone(),
        doc: raw.doc.as_ref().map(|doc| doc.value.trim().to_owned()),
        request: raw.request.clone(),
        outcome: match &raw.outcome {
            RawOutcome::Response(text) => Outcome::Response(text.clone()),
            RawOutcome::Error { code, message, request_id } => Outcome::Error {
                code: code.clone(),
                message: message.as_ref().map(|message| message.value.clone()).unwrap_or_default(),
                request_id: request_id.as_ref().map(|id| id.value.clone()),
            },
        },
    }
}
