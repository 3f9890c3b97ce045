//! Finds the parameter that probably takes an idempotency token, which keeps the service from carrying out a call
//! twice.

use super::Texts;
use crate::model::{Action, Field, FieldStep, Service, Type};

/// Parameters for such a token, in lower case.
const NAMES: &[&str] =
    &["clienttoken", "creationtoken", "idempotencytoken", "idempotenttoken", "idempotencykey", "clientrequesttoken"];
/// What a person says of one. In the vendor's language and in ours.
const SAID: &[&str] = &["幂等", "重入", "重复创建", "重新创建", "idempoten"];
/// What a person says of one that has no effect.
const DENIED: &[&str] = &["不提供幂等", "保留", "不再使用", "请勿使用", "no longer used", "reserved"];

/// The parameter that looks as if it took a token: by its name, or because our own text says so.
#[must_use]
pub fn looks_like_token(service: &Service, action: &Action) -> Option<FieldStep> {
    let documented = |field: &Field| field.doc.to_lowercase().contains("idempoten");
    texts(service, action).find(|(_, field)| is_named(field) || documented(field)).map(|(step, _)| step)
}

/// The parameter that takes a token, by its name and by what is said of it.
#[must_use]
pub fn token<'s>(service: &'s Service, action: &Action, said: &Texts<'_>) -> Option<&'s Field> {
    let (_, field) = texts(service, action).find(|(_, field)| is_named(field))?;
    let text = said(action.request, field).to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    (says(SAID) && !says(DENIED)).then_some(field)
}

/// The parameters that are texts and of use.
fn texts<'s>(service: &'s Service, action: &Action) -> impl Iterator<Item = (FieldStep, &'s Field)> + use<'s> {
    let owner = action.request;
    let fields = service[owner].fields.iter().enumerate();
    let steps = fields.map(move |(field, item)| (FieldStep { owner, field }, item));
    steps.filter(|(_, field)| field.ty == Type::String && !field.internal && field.deprecated.is_none())
}

fn is_named(field: &Field) -> bool {
    NAMES.contains(&field.wire.value.to_lowercase().as_str())
}
