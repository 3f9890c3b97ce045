//! Paths to fields: the rules of structs, and what an action needs of its operator.

use super::fields::Untyped;
use super::names::Symbols;
use crate::diagnostic::{Code, Diagnostic, Sink, listed};
use crate::model::{Condition, FieldStep, FieldsRule, Required, Role, Service, StructId, Type};
use crate::raw::{RawCondition, RawField, RawNeeds, RawRule, RawRuleKind, RawService};
use crate::source::Spanned;
use crate::yaml::Text;

/// Resolves every rule and every `needs`.
pub(super) fn resolve(raw: &RawService, symbols: &Symbols<'_>, untyped: &Untyped, service: &mut Service, sink: &Sink) {
    for (index, (_, role)) in symbols.structs.iter().enumerate() {
        let id = StructId(index);
        let rules: &[RawRule] = match role {
            Role::Type => &raw.types[index].content.rules,
            Role::Request(action) => &raw.actions[action.0].content.rules,
            Role::Response(_) | Role::Callback(_) => &[],
        };
        let fields = raw_fields(raw, symbols, id);
        let resolver = Resolver { service, untyped, owner: id, sink };
        let resolved = rules.iter().filter_map(|raw| Some(Spanned { value: resolver.rule(raw)?, span: raw.span }));
        service.structs[index].rules = resolved.collect();
        // Without `service.yaml` nobody knows the operator parameter, and that was told.
        for raw in fields.iter().filter(|_| raw.service.is_some()) {
            if let Some(raw_needs) = &raw.needs {
                needs(service, untyped, id, &raw.name, raw_needs, sink);
            }
        }
    }
}

/// The fields of a struct, as they stand in its file.
pub(super) fn raw_fields<'r>(raw: &'r RawService, symbols: &Symbols<'_>, id: StructId) -> &'r [RawField] {
    match symbols.structs[id.0].1 {
        Role::Type => &raw.types[id.0].content.fields,
        Role::Request(action) => &raw.actions[action.0].content.request,
        Role::Response(action) => &raw.actions[action.0].content.response,
        Role::Callback(callback) => &raw.callbacks[callback.0].content.fields,
    }
}

/// Resolves the paths of one struct.
pub(super) struct Resolver<'r> {
    pub(super) service: &'r Service,
    pub(super) untyped: &'r Untyped,
    pub(super) owner: StructId,
    pub(super) sink: &'r Sink,
}

impl Resolver<'_> {
    /// Follows `ProxyOperator.OpenId` from the struct down. `None` after a problem that was told.
    pub(super) fn path(&self, text: &Text) -> Option<Vec<FieldStep>> {
        let mut steps = Vec::new();
        let mut owner = Some(self.owner);
        for name in text.value.split('.') {
            let Some(id) = owner else {
                let message = format!("`{}` continues past a field that is not a structure", text.value);
                self.sink
                    .push(Diagnostic::new(Code::UnknownField, text.span, message).help("end the path at that field"));
                return None;
            };
            let fields = &self.service[id].fields;
            let Some(field) = fields.iter().position(|field| field.wire.value == name) else {
                if !self.untyped.contains(&(id, name.to_owned())) {
                    self.sink.push(self.unknown(id, name, text));
                }
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

    fn unknown(&self, id: StructId, name: &str, text: &Text) -> Diagnostic {
        let message = format!("`{}` has no field `{name}`", self.service[id].name.value);
        let names = self.service[id].fields.iter().map(|field| field.wire.value.as_str());
        let fallback = format!("its fields are {}", listed(names.clone()));
        Diagnostic::new(Code::UnknownField, text.span, message).nearest(name, self.sink.candidates(names), &fallback)
    }

    fn paths(&self, texts: &[Text]) -> Vec<Vec<FieldStep>> {
        texts.iter().filter_map(|text| self.path(text)).collect()
    }

    fn rule(&self, raw: &RawRule) -> Option<FieldsRule> {
        Some(match &raw.kind {
            RawRuleKind::ExactlyOneOf(texts) => FieldsRule::ExactlyOneOf(self.several(raw, texts)?),
            RawRuleKind::AtLeastOneOf(texts) => FieldsRule::AtLeastOneOf(self.several(raw, texts)?),
            RawRuleKind::AtMostOneOf(texts) => FieldsRule::AtMostOneOf(self.several(raw, texts)?),
            RawRuleKind::RequiredIf { field, when } => {
                self.not_required(field);
                if let Some(same) = when.iter().find(|condition| condition.field.value == field.value) {
                    let message = format!("`{}` has a value only where it is given", field.value);
                    self.sink.push(
                        Diagnostic::new(Code::BadRule, same.field.span, message)
                            .help("name another field to depend on"),
                    );
                }
                if when.is_empty() {
                    let message = "a condition is missing: when is the field required?";
                    let help = "write `when: {Field: [VALUE]}`, or `required: true` on the field";
                    self.sink.push(Diagnostic::new(Code::BadRule, field.span, message).help(help));
                }
                FieldsRule::RequiredIf {
                    when: when.iter().filter_map(|raw| self.condition(raw)).collect(),
                    field: self.path(field)?,
                }
            }
        })
    }

    /// The fields of a rule over several: two or more different ones, none of them required anyway.
    fn several(&self, raw: &RawRule, texts: &[Text]) -> Option<Vec<Vec<FieldStep>>> {
        if texts.len() < 2 {
            self.sink.push(
                Diagnostic::new(Code::BadRule, raw.span, "a rule over several fields needs two or more")
                    .help("name the others, or write `required: true` on the field"),
            );
        }
        for (index, text) in texts.iter().enumerate() {
            self.not_required(text);
            let covers = |one: &Text, other: &Text| {
                other.value.strip_prefix(&one.value).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            };
            if let Some(first) = texts[..index].iter().find(|earlier| covers(earlier, text) || covers(text, earlier)) {
                let message = format!("`{}` and `{}` overlap: giving one gives the other", first.value, text.value);
                self.sink.push(
                    Diagnostic::new(Code::BadRule, text.span, message)
                        .related(first.span, "first here")
                        .help("remove one of them"),
                );
            }
        }
        // Half a rule would blame the examples.
        Some(self.paths(texts)).filter(|paths| paths.len() == texts.len())
    }

    fn not_required(&self, text: &Text) {
        let mut fields = self.service[self.owner].fields.iter();
        if fields.any(|field| field.wire.value == text.value && field.required == Required::Yes) {
            self.sink.push(
                Diagnostic::new(Code::BadRule, text.span, format!("`{}` is always required", text.value))
                    .help("remove it from the rule, or remove `required`"),
            );
        }
    }

    fn condition(&self, raw: &RawCondition) -> Option<Condition> {
        let field = self.path(&raw.field)?;
        let ty = &self.service.field(*field.last()?).ty;
        if raw.values.is_empty() {
            let message = format!("the condition on `{}` has no values", raw.field.value);
            self.sink.push(Diagnostic::new(Code::BadRule, raw.field.span, message).help("list the values: `[VALUE]`"));
        }
        for value in raw.values.iter().filter(|value| !self.can_be(ty, &value.value)) {
            let message = format!("`{}` never has the value `{}`", raw.field.value, value.value);
            let known = match ty {
                Type::Enum(id) => {
                    self.service[*id].variants.iter().map(|variant| variant.wire.value.as_str()).collect()
                }
                Type::Boolean => vec!["true", "false"],
                _ => Vec::new(),
            };
            self.sink.push(Diagnostic::new(Code::BadRule, value.span, message).nearest(
                &value.value,
                known,
                "a condition compares a text, a whole number, true or false, or a value of the field's enum",
            ));
        }
        Some(Condition { field, values: raw.values.iter().map(|value| value.value.clone()).collect() })
    }

    /// Whether a condition can compare a field of this type with a value.
    fn can_be(&self, ty: &Type, value: &str) -> bool {
        match ty {
            Type::Enum(id) => self.service[*id].variants.iter().any(|variant| variant.wire.value == value),
            Type::Boolean => matches!(value, "true" | "false"),
            Type::Integer | Type::Timestamp | Type::TimestampMillis => value.parse::<i64>().is_ok(),
            Type::Unsigned => value.parse::<u64>().is_ok(),
            Type::Struct(_) | Type::List(_) | Type::Binary | Type::Float => false,
            Type::String | Type::Date | Type::DateTime => true,
        }
    }
}

fn needs(service: &mut Service, untyped: &Untyped, owner: StructId, name: &Text, raw: &RawNeeds, sink: &Sink) {
    let Some(index) = service[owner].fields.iter().position(|field| field.wire.value == name.value) else { return };
    let field = &service[owner].fields[index];
    let (true, Type::Struct(ty)) = (field.operator, &field.ty) else {
        if !field.operator {
            sink.push(
                Diagnostic::new(
                    Code::Misplaced,
                    raw.key,
                    "`needs` only applies to the operator parameter of a request",
                )
                .help("remove it here; `service.yaml` names the operator parameter"),
            );
        }
        return;
    };
    let resolved = Resolver { service, untyped, owner: *ty, sink }.paths(&raw.paths);
    service.structs[owner.0].fields[index].needs = resolved;
}
