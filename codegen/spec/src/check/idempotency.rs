//! Checks the parameter for an idempotency token: a text of the request that accepts the tokens that clients generate.

use tc3_runtime::validate::Level;

use super::fields::Untyped;
use super::literals;
use super::paths::Resolver;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::model::{ActionId, ActionRetry, FieldStep, Service, Stated, Type};
use crate::raw::{RawAction, RawService};
use crate::shapes::Held;
use crate::yaml::Text;

/// A token as clients make them.
const TOKEN: &str = "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed";

/// Resolves the tokens of every action.
pub(super) fn lower(raw: &RawService, untyped: &Untyped, service: &mut Service, sink: &Sink) {
    for (index, file) in raw.actions.iter().enumerate() {
        let token = match &file.content.idempotency_token {
            Stated::Unknown => Stated::Unknown,
            Stated::Nothing => Stated::Nothing,
            Stated::Fact(name) => {
                contradiction(&file.content, ActionId(index), name, service, sink);
                let resolver = Resolver { service, untyped, owner: service.actions[index].request, sink };
                parameter(name, &resolver).map_or(Stated::Nothing, Stated::Fact)
            }
        };
        service.actions[index].idempotency_token = token;
    }
}

/// A call with a token is sent again, and one that must not be has no use for a token.
fn contradiction(raw: &RawAction, id: ActionId, name: &Text, service: &Service, sink: &Sink) {
    if let (Some(ActionRetry::Never), Some(retry)) = (service[id].retry, &raw.retry) {
        let message = "`retry: never` contradicts `idempotency_token`: clients send such calls again";
        let help = "remove `retry`, or write `idempotency_token: none` if the token keeps nothing from happening twice";
        sink.push(Diagnostic::new(Code::Misplaced, retry.span, message).related(name.span, "the token").help(help));
    }
}

fn parameter(name: &Text, resolver: &Resolver<'_>) -> Option<FieldStep> {
    let [step] = resolver.path(name)?[..] else {
        let message = format!("`{}` is inside a structure", name.value);
        let help = "name a parameter of the request itself";
        resolver.sink.push(Diagnostic::new(Code::Misplaced, name.span, message).help(help));
        return None;
    };
    let field = resolver.service.field(step);
    if field.ty != Type::String {
        let diagnostic = Diagnostic::new(Code::InvalidValue, name.span, format!("`{}` is not a text", name.value))
            .related(field.ty_span, "its type")
            .help("name a parameter of type `String`");
        resolver.sink.push(diagnostic);
        return None;
    }
    let violations = literals::violations(field, Held::Text(TOKEN.to_owned()));
    if let Some(violation) = violations.iter().find(|violation| violation.level() != Level::Hint) {
        let message =
            format!("the token that clients fill in, such as `{TOKEN}`, breaks the field's own limit: {violation}");
        let limit = field.limits.iter().find(|limit| limit.bound.check.rule() == violation.rule());
        let diagnostic = Diagnostic::new(Code::ValueOutside, name.span, message)
            .help("correct the limit, or write `idempotency_token: none` and leave the token to callers");
        resolver.sink.push(match limit {
            Some(limit) => diagnostic.related(limit.span, "the limit"),
            None => diagnostic,
        });
    }
    Some(step)
}
