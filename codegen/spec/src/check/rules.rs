//! Paths to fields: the rules of structs, and what a field says of others.

use super::cases;
use super::fields::Untyped;
use super::names::Symbols;
use crate::diagnostic::{Code, Diagnostic, Sink, listed};
use crate::model::{Effect, FieldStep, FieldsRule, Required, Role, Service, StructId, Type};
use crate::raw::{RawField, RawRule, RawRuleKind, RawService};
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
        service.structs[index].rules = Resolver { service, untyped, owner: id, sink }.rules(rules);
        for raw in raw_fields(raw, symbols, id) {
            of_field(service, untyped, id, raw, sink);
        }
    }
}

/// Resolves what a field says of other fields: of those beside it in its cases, of those in its structure in `needs` and `rules`.
fn of_field(service: &mut Service, untyped: &Untyped, owner: StructId, raw: &RawField, sink: &Sink) {
    let Some(index) = service[owner].fields.iter().position(|field| field.wire.value == raw.name.value) else { return };
    let field = &service[owner].fields[index];
    let cases = cases::of_field(&Resolver { service, untyped, owner, sink }, raw, field);
    let mut needs = Vec::new();
    let mut rules = Vec::new();
    match field.ty.structure() {
        Some(within) => {
            let resolver = Resolver { service, untyped, owner: within, sink };
            needs.extend(raw.needs.iter().flat_map(|needs| resolver.paths(&needs.paths)));
            rules.extend(resolver.rules(&raw.rules));
        }
        None => {
            let keys = raw.needs.iter().map(|needs| ("needs", needs.key));
            for (key, span) in keys.chain(raw.rules.first().map(|rule| ("rules", rule.span))) {
                let message =
                    format!("`{key}` speaks of the fields of a structure, and `{}` is not one", raw.name.value);
                let help = "remove it; the file itself has `rules`, and a field `required`";
                sink.push(Diagnostic::new(Code::Misplaced, span, message).help(help));
            }
        }
    }
    let field = &mut service.structs[owner.0].fields[index];
    (field.cases, field.needs, field.rules) = (cases, needs, rules);
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
        self.follow(text, false)
    }

    /// The same, through lists as well: `FlowApprovers.ApproverType`.
    pub(super) fn path_through_lists(&self, text: &Text) -> Option<Vec<FieldStep>> {
        self.follow(text, true)
    }

    fn follow(&self, text: &Text, lists: bool) -> Option<Vec<FieldStep>> {
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
            let ty = &fields[field].ty;
            owner = ty.structure().filter(|_| lists || !matches!(ty, Type::List(_)));
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

    fn rules(&self, raw: &[RawRule]) -> Vec<Spanned<FieldsRule>> {
        raw.iter().filter_map(|raw| Some(Spanned { value: self.rule(raw)?, span: raw.span })).collect()
    }

    fn rule(&self, raw: &RawRule) -> Option<FieldsRule> {
        Some(match &raw.kind {
            RawRuleKind::ExactlyOneOf(texts) => FieldsRule::ExactlyOneOf(self.several(raw, texts)?),
            RawRuleKind::AtLeastOneOf(texts) => FieldsRule::AtLeastOneOf(self.several(raw, texts)?),
            RawRuleKind::AtMostOneOf(texts) => FieldsRule::AtMostOneOf(self.several(raw, texts)?),
            RawRuleKind::If { effect, field, when } => {
                if *effect != Effect::Only {
                    self.not_required(field);
                }
                FieldsRule::If { effect: *effect, when: self.when(when, field, field.span), field: self.path(field)? }
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
}
