//! Actions: host, rate limit, retry, error codes, examples as they stand.

use std::collections::{HashMap, HashSet};

use heck::ToSnakeCase;

use super::names::Symbols;
use super::{fields, service as service_file};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Action, ActionId, ActionRetry, Example, Outcome, Role, Service, StructId};
use crate::raw::{RawAction, RawExample, RawOutcome, RawService, Stated};
use crate::words::Word as _;
use crate::yaml::Text;

/// Every action of a service; its error codes learn which actions list them.
pub(super) fn lower(
    raw: &RawService,
    symbols: &Symbols<'_>,
    service: &mut Service,
    diagnostics: &mut Diagnostics,
) -> Vec<Action> {
    let limit = raw.service.as_ref().and_then(|file| file.rate_limit.as_ref());
    let default_limit = limit.and_then(|text| service_file::rate_limit(text, diagnostics));
    let by_role = symbols.structs.iter().enumerate().map(|(index, (_, role))| (*role, StructId(index)));
    let structs: HashMap<Role, StructId> = by_role.collect();
    let mut actions = Vec::new();
    for (index, file) in raw.actions.iter().enumerate() {
        let id = ActionId(index);
        let content = &file.content;
        let own_limit = content.rate_limit.as_ref().map(|text| service_file::rate_limit(text, diagnostics));
        actions.push(Action {
            name: symbols.actions[index].clone(),
            rust: symbols.actions[index].value.to_snake_case(),
            doc: content.doc.as_ref().map(|doc| doc.value.trim().to_owned()).unwrap_or_default(),
            doc_span: content.doc.as_ref().map(|doc| doc.span),
            source: content.source.as_ref().map(fields::source),
            host: host(content, service, diagnostics),
            rate_limit: own_limit.unwrap_or(default_limit),
            rate_limit_stated: own_limit.is_some() || limit.is_some(),
            retry: retry(content, diagnostics),
            deprecated: content.deprecated.as_ref().map(fields::deprecated),
            request: structs.get(&Role::Request(id)).copied().unwrap_or(StructId(0)),
            response: structs.get(&Role::Response(id)).copied().unwrap_or(StructId(0)),
            errors: errors(content, id, raw.errors_unreadable, service, diagnostics),
            envelope: None,
            examples: examples(content, diagnostics),
        });
    }
    actions
}

fn host(raw: &RawAction, service: &Service, diagnostics: &mut Diagnostics) -> usize {
    let Some(name) = &raw.host else { return 0 };
    service.hosts.iter().position(|host| host.name == name.value).unwrap_or_else(|| {
        let names = service.hosts.iter().map(|host| host.name.as_str());
        diagnostics.push(
            Diagnostic::new(Code::UnknownHost, name.span, format!("`service.yaml` names no host `{}`", name.value))
                .nearest(&name.value, names, "add it to `hosts` of `service.yaml`"),
        );
        0
    })
}

fn retry(raw: &RawAction, diagnostics: &mut Diagnostics) -> Option<ActionRetry> {
    let text = raw.retry.as_ref()?;
    let retry = ActionRetry::from_word(&text.value);
    if retry.is_none() {
        let message = format!("`{}` is not a value of `retry` of an action", text.value);
        diagnostics.push(Diagnostic::new(Code::InvalidValue, text.span, message).nearest(
            &text.value,
            ActionRetry::words(),
            "write `safe` if a call may be sent twice, else `never`",
        ));
    }
    retry
}

fn errors(
    raw: &RawAction,
    id: ActionId,
    unreadable: bool,
    service: &mut Service,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<usize>> {
    let codes = match raw.errors.as_ref()? {
        Stated::Nothing => return Some(Vec::new()),
        Stated::Fact(codes) => codes,
    };
    let mut found: Vec<usize> = Vec::new();
    let mut seen = HashSet::new();
    for code in codes {
        // They are sorted.
        match service.codes.binary_search_by(|known| known.code.value.cmp(&code.value)).ok() {
            Some(index) if !seen.insert(index) => diagnostics.push(
                Diagnostic::new(
                    Code::DuplicateKey,
                    code.span,
                    format!("the error code `{}` is listed twice", code.value),
                )
                .help("remove one of them"),
            ),
            Some(index) => {
                found.push(index);
                service.codes[index].actions.push(id);
            }
            None if unreadable => {}
            None => diagnostics.push(unknown_code(code, service, diagnostics)),
        }
    }
    Some(found)
}

pub(super) fn unknown_code(code: &Text, service: &Service, diagnostics: &Diagnostics) -> Diagnostic {
    let names = diagnostics.candidates(service.codes.iter().map(|code| code.code.value.as_str()));
    Diagnostic::new(Code::UnknownErrorCode, code.span, format!("there is no error code `{}`", code.value))
        .label("not defined")
        .nearest(&code.value, names, "add it to `errors.yaml`")
}

fn examples(raw: &RawAction, diagnostics: &mut Diagnostics) -> Vec<Example> {
    let mut names: HashMap<&str, &RawExample> = HashMap::new();
    for example in &raw.examples {
        if let Some(first) = names.get(example.name.value.as_str()) {
            let message = format!("two examples are called \"{}\"", example.name.value);
            diagnostics.push(
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
