//! Paths to fields: the rules of structs, and what an action needs of its operator.

use super::names::Symbols;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Condition, FieldStep, Required, Role, Rule, Service, StructId, Type};
use crate::raw::{RawCondition, RawField, RawNeeds, RawRule, RawRuleKind, RawService};
use crate::yaml::Text;

/// Resolves every rule and every `needs`.
pub(super) fn resolve(raw: &RawService, symbols: &Symbols<'_>, service: &mut Service, diagnostics: &mut Diagnostics) {
    for (index, (_, role)) in symbols.structs.iter().enumerate() {
        let id = StructId(index);
        let (fields, rules): (&[RawField], &[RawRule]) = match role {
            Role::Type => (&raw.types[index].content.fields, &raw.types[index].content.rules),
            Role::Request(action) => (&raw.actions[action.0].content.request, &raw.actions[action.0].content.rules),
            Role::Response(action) => (&raw.actions[action.0].content.response, &[]),
        };
        service.structs[index].rules = rules.iter().filter_map(|raw| rule(service, id, raw, diagnostics)).collect();
        for raw in fields {
            if let Some(raw_needs) = &raw.needs {
                needs(service, id, &raw.name, raw_needs, diagnostics);
            }
        }
    }
}

/// Follows `ProxyOperator.OpenId` from a struct down.
pub(super) fn path(
    service: &Service,
    owner: StructId,
    text: &Text,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<FieldStep>> {
    let mut steps = Vec::new();
    let mut owner = Some(owner);
    for name in text.value.split('.') {
        let Some(id) = owner else {
            let message = format!("`{}` goes on after a field that is no structure", text.value);
            diagnostics.push(Diagnostic::new(Code::UnknownField, text.span, message).help("end the path before"));
            return None;
        };
        let fields = &service[id].fields;
        let Some(field) = fields.iter().position(|field| field.wire.value == name) else {
            let message = format!("`{}` has no field `{name}`", service[id].name.value);
            let names: Vec<&str> = fields.iter().map(|field| field.wire.value.as_str()).collect();
            let fallback = format!("its fields are {}", names.join(", "));
            diagnostics.push(Diagnostic::new(Code::UnknownField, text.span, message).nearest(name, names, &fallback));
            return None;
        };
        steps.push(FieldStep { owner: id, field });
        owner = match fields[field].ty {
            Type::Struct(next) => Some(next),
            _ => None,
        };
    }
    Some(steps)
}

fn paths(service: &Service, owner: StructId, texts: &[Text], diagnostics: &mut Diagnostics) -> Vec<Vec<FieldStep>> {
    texts.iter().filter_map(|text| path(service, owner, text, diagnostics)).collect()
}

fn rule(service: &Service, owner: StructId, raw: &RawRule, diagnostics: &mut Diagnostics) -> Option<Rule> {
    let mut of = |texts: &[Text]| {
        if texts.len() < 2 {
            diagnostics.push(
                Diagnostic::new(Code::BadRule, raw.span, "a rule over several fields names two or more")
                    .help("name the others, or write `required: true` on the field"),
            );
        }
        if let Some(required) = texts.iter().find(|text| is_required(service, owner, text)) {
            let message = format!("`{}` is required in any case", required.value);
            diagnostics.push(
                Diagnostic::new(Code::BadRule, required.span, message)
                    .help("remove it from the rule, or remove `required`"),
            );
        }
        paths(service, owner, texts, diagnostics)
    };
    Some(match &raw.kind {
        RawRuleKind::ExactlyOneOf(texts) => Rule::ExactlyOneOf(of(texts)),
        RawRuleKind::AtLeastOneOf(texts) => Rule::AtLeastOneOf(of(texts)),
        RawRuleKind::AtMostOneOf(texts) => Rule::AtMostOneOf(of(texts)),
        RawRuleKind::RequiredIf { field, when } => Rule::RequiredIf {
            when: when.iter().filter_map(|raw| condition(service, owner, raw, diagnostics)).collect(),
            field: path(service, owner, field, diagnostics)?,
        },
    })
}

fn is_required(service: &Service, owner: StructId, text: &Text) -> bool {
    let field = service[owner].fields.iter().find(|field| field.wire.value == text.value);
    field.is_some_and(|field| field.required == Required::Yes)
}

fn condition(
    service: &Service,
    owner: StructId,
    raw: &RawCondition,
    diagnostics: &mut Diagnostics,
) -> Option<Condition> {
    let field = path(service, owner, &raw.field, diagnostics)?;
    let ty = &service.field(*field.last()?).ty;
    for value in &raw.values {
        let fits = match ty {
            Type::Enum(id) => service[*id].variants.iter().any(|variant| variant.wire.value == value.value),
            Type::Boolean => matches!(value.value.as_str(), "true" | "false"),
            Type::Integer | Type::Timestamp => value.value.parse::<i64>().is_ok(),
            Type::Unsigned => value.value.parse::<u64>().is_ok(),
            Type::Struct(_) | Type::List(_) | Type::Binary | Type::Float => false,
            Type::String | Type::Date | Type::DateTime => true,
        };
        if !fits {
            let message = format!("`{}` never has the value `{}`", raw.field.value, value.value);
            let known = match ty {
                Type::Enum(id) => service[*id].variants.iter().map(|variant| variant.wire.value.as_str()).collect(),
                Type::Boolean => vec!["true", "false"],
                _ => Vec::new(),
            };
            diagnostics.push(Diagnostic::new(Code::BadRule, value.span, message).nearest(
                &value.value,
                known,
                "a condition compares a text, a whole number, true or false, or a value of the field's enum",
            ));
        }
    }
    Some(Condition { field, values: raw.values.iter().map(|value| value.value.clone()).collect() })
}

fn needs(service: &mut Service, owner: StructId, name: &Text, raw: &RawNeeds, diagnostics: &mut Diagnostics) {
    let Some(index) = service[owner].fields.iter().position(|field| field.wire.value == name.value) else { return };
    let field = &service[owner].fields[index];
    let (true, Type::Struct(ty)) = (field.operator, &field.ty) else {
        diagnostics.push(
            Diagnostic::new(Code::Misplaced, raw.key, "`needs` speaks of the operator parameter of a request")
                .help("remove it here; `service.yaml` names the operator parameter"),
        );
        return;
    };
    let resolved = paths(service, *ty, &raw.paths, diagnostics);
    service.structs[owner.0].fields[index].needs = resolved;
}
