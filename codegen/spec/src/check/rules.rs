//! Checks the rules of structs, and what a field says of others.

use super::cases;
use super::fields::Untyped;
use super::names::Symbols;
use super::paths::Resolver;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::model::{Effect, FieldStep, FieldsRule, Required, Role, Service, StructId};
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

impl Resolver<'_> {
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
                let (when, field) = (self.when(when, field, field.span), self.path(field));
                FieldsRule::If { effect: *effect, when: when?, field: field? }
            }
            RawRuleKind::SameLength(texts) => {
                let paths = self.different(raw, texts, "name the other list, or remove the rule")?;
                FieldsRule::SameLength(self.lists(paths, texts)?)
            }
            RawRuleKind::Unique(text) => FieldsRule::Unique(self.comparable(text)?),
            RawRuleKind::Span { from, to, max } => self.span(from, to, max.as_ref())?,
        })
    }

    /// The fields of a rule on which is given: two or more different ones, none of them required anyway.
    fn several(&self, raw: &RawRule, texts: &[Text]) -> Option<Vec<Vec<FieldStep>>> {
        texts.iter().for_each(|text| self.not_required(text));
        self.different(raw, texts, "name the others, or write `required: true` on the field")
    }

    /// Two or more different fields.
    fn different(&self, raw: &RawRule, texts: &[Text], help: &str) -> Option<Vec<Vec<FieldStep>>> {
        if texts.len() < 2 {
            let message = "a rule over several fields needs two or more";
            self.sink.push(Diagnostic::new(Code::BadRule, raw.span, message).help(help));
        }
        for (index, text) in texts.iter().enumerate() {
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
