//! Dumps the facts of a field, and the rules over several fields.

use tc3_runtime::validate::{Charset, Demand, Number};

use super::{deprecated, terms};
use crate::json::{Json, Object};
use crate::keyword::Keyword as _;
use crate::model::{
    Base, Case, Condition, Field, FieldStep, FieldsRule, Level, Limit, Literal, Required, Service, Test, Type,
};

/// The facts of a field.
pub(super) fn facts(service: &Service, field: &Field) -> Json {
    let mut object = Object::default();
    object.set("type", ty(service, &field.ty));
    object.set_if(
        "required",
        match field.required {
            Required::Yes => Some(Json::Flag(true)),
            Required::No => None,
            Required::Was => Some(Json::text(Required::Was.word())),
        },
    );
    object.flag("always", field.always);
    object.flag("nullable", field.nullable);
    object.set_if("default", field.default.as_ref().map(|value| literal(service, &field.ty, value)));
    object.set_if("example", field.example.as_ref().map(|value| literal(service, &field.ty, value)));
    object.flag("internal", field.internal);
    object.set_if("deprecated", field.deprecated.as_ref().map(deprecated));
    object.flag("sensitive", field.sensitive);
    if !field.known.is_empty() {
        object.set("known", Json::texts(field.known.iter().map(|text| &text.value)));
    }
    if !field.needs.is_empty() {
        object.set("needs", Json::texts(field.needs.iter().map(|steps| service.path(steps))));
    }
    if !field.rules.is_empty() {
        object.set("rules", Json::List(field.rules.iter().map(|item| rule(service, &item.value)).collect()));
    }
    limits(&field.limits, &field.ty, &mut object);
    object.text("pattern", field.pattern.as_deref().unwrap_or_default());
    let mut each = Object::default();
    limits(&field.each, field.ty.innermost(), &mut each);
    object.set_if("each", Some(each).filter(|each| !each.is_empty()).map(Json::Object));
    if !field.cases.is_empty() {
        object.set("cases", Json::List(field.cases.iter().map(|item| case(service, field, item)).collect()));
    }
    object.set_if("levels", levels(field.limits.iter().chain(&field.each), None));
    terms::set(service, &field.terms, &mut object);
    object.text("doc", &field.doc);
    Json::Object(object)
}

fn ty(service: &Service, item: &Type) -> Json {
    Json::text(service.type_name(item))
}

/// A default or example value, as the field has it on the wire.
fn literal(service: &Service, ty: &Type, value: &Literal) -> Json {
    match value {
        Literal::Scalar(text) => scalar(service, ty, &text.value),
        Literal::List(items, _) => {
            Json::List(items.iter().map(|text| scalar(service, ty.innermost(), &text.value)).collect())
        }
    }
}

fn scalar(service: &Service, ty: &Type, text: &str) -> Json {
    let number = match ty {
        Type::Integer | Type::Timestamp | Type::TimestampMillis => text.parse().ok().map(Number::Integer),
        Type::Unsigned => text.parse().ok().map(Number::Unsigned),
        Type::Float => text.parse().ok().map(Number::Float),
        Type::Enum(id) if service[*id].base == Base::Integer => text.parse().ok().map(Number::Integer),
        _ => None,
    };
    match (number, ty) {
        // The check has read it as a finite number, which is written in decimal.
        (Some(number), _) => Json::number(number),
        (None, Type::Boolean) => Json::Flag(text == "true"),
        (None, _) => Json::text(text),
    }
}

/// The limits that stand in the spec, without those that follow from the type.
fn limits(limits: &[Limit], ty: &Type, object: &mut Object) {
    for limit in limits {
        let value = match limit.bound.check.demand() {
            Demand::Count(_, _, count) => Json::number(count),
            Demand::Range(_, Number::FromNow(time)) => Json::text(time.spec()),
            Demand::Range(_, number) => Json::number(number),
            Demand::Charset(set) => charset(set),
            Demand::Format(_) if matches!(ty, Type::Date | Type::DateTime) => continue,
            Demand::Format(format) => Json::text(format.name()),
            Demand::FileTypes(types) => Json::texts(types.names()),
            Demand::Known => continue,
        };
        object.set(limit.key(), value);
    }
}

/// A kind of characters, or a list of kinds and of characters.
fn charset(set: Charset) -> Json {
    let (kinds, characters) = set.parts();
    let kinds = kinds.into_iter().map(|(name, _)| name.to_owned());
    let items: Vec<String> = kinds.chain(Some(characters).filter(|text| !text.is_empty())).collect();
    match &items[..] {
        [only] => Json::text(only),
        _ => Json::texts(&items),
    }
}

/// The levels that are not as usual, of a value and its items.
fn levels<'l>(limits: impl Iterator<Item = &'l Limit>, others: Option<(&str, Level)>) -> Option<Json> {
    let mut object = Object::default();
    let mut told: Vec<&str> = Vec::new();
    for limit in limits {
        let (key, bound) = (limit.key(), limit.bound);
        if bound.level != bound.check.default_level() && !told.contains(&key) {
            told.push(key);
            object.set(key, Json::text(bound.level.word()));
        }
    }
    if let Some((key, level)) = others {
        object.set(key, Json::text(level.word()));
    }
    Some(object).filter(|object| !object.is_empty()).map(Json::Object)
}

/// A rule as it stands in the spec.
pub(super) fn rule(service: &Service, rule: &FieldsRule) -> Json {
    let paths = |paths: &[Vec<FieldStep>]| Json::texts(paths.iter().map(|steps| service.path(steps)));
    let (key, value) = match rule {
        FieldsRule::ExactlyOneOf(fields) => ("exactly_one_of", paths(fields)),
        FieldsRule::AtLeastOneOf(fields) => ("at_least_one_of", paths(fields)),
        FieldsRule::AtMostOneOf(fields) => ("at_most_one_of", paths(fields)),
        FieldsRule::If { effect, field, when } => (effect.rule().name(), conditional(service, field, when)),
        FieldsRule::SameLength(lists) => ("same_length", paths(lists)),
        FieldsRule::Unique(path) => ("unique", Json::text(service.path(path))),
        FieldsRule::Span { from, to, max } => {
            let ends = [("from", from), ("to", to)].map(|(key, path)| (key, Json::text(service.path(path))));
            let max = max.map(|max| ("max", Json::text(max.to_string())));
            ("span", ends.into_iter().chain(max).collect())
        }
    };
    Json::from_iter([(key, value)])
}

fn conditional(service: &Service, field: &[FieldStep], when: &[Condition]) -> Json {
    let field = Json::text(service.path(field));
    Json::from_iter([("field", field), ("when", conditions(service, when))])
}

fn conditions(service: &Service, when: &[Condition]) -> Json {
    let test = |condition: &Condition| match &condition.test {
        Test::Given => Json::text("given"),
        Test::Absent => Json::text("absent"),
        Test::Is(values) => Json::texts(values),
    };
    when.iter().map(|condition| (service.path(&condition.field), test(condition))).collect()
}

/// Limits that hold in some cases only.
fn case(service: &Service, field: &Field, case: &Case) -> Json {
    let mut object = Object::default();
    object.set("when", conditions(service, &case.when));
    limits(&case.limits, &field.ty, &mut object);
    if !case.values.is_empty() {
        let ty = field.ty.innermost();
        object.set("values", Json::List(case.values.iter().map(|text| scalar(service, ty, &text.value)).collect()));
    }
    object.text("pattern", case.pattern.as_deref().unwrap_or_default());
    let mut each = Object::default();
    limits(&case.each, field.ty.innermost(), &mut each);
    object.set_if("each", Some(each).filter(|each| !each.is_empty()).map(Json::Object));
    let values = (case.level != Level::Warn).then_some(("values", case.level));
    object.set_if("levels", levels(case.limits.iter().chain(&case.each), values));
    Json::Object(object)
}
