//! Checks `task`: the action that reports the progress of what an action started, and the parameters of its request.

use super::fields::Untyped;
use super::paths::Resolver;
use super::waiting::waiter_of;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::model::{ActionId, Field, Handed, HandedFrom, Required, Service, Struct, StructId, Task, Type};
use crate::raw::{RawService, RawTask};
use crate::source::{Span, Spanned};
use crate::yaml::Text;

/// Resolves the task of an action. `None` after a problem that was told.
pub(super) fn task(
    raw: &RawService,
    id: ActionId,
    task: &RawTask,
    service: &Service,
    untyped: &Untyped,
    sink: &Sink,
) -> Option<Task> {
    let named = task.ask.as_ref()?;
    let asked = asked(service, named, sink)?;
    let until = task.until.as_ref()?;
    let Some(place) = waiter_of(&service[asked], until) else {
        // One that is there and wrong was told there.
        let names: Vec<&str> = raw.actions[asked.0].content.waiters.iter().map(|raw| raw.name.value.as_str()).collect();
        if !names.contains(&until.value.as_str()) {
            let message = format!("`{}` has no waiter `{}`", named.value, until.value);
            let help = format!("describe it under `waiters` of `{}`", named.value);
            sink.push(
                Diagnostic::new(Code::UnknownWaiter, until.span, message)
                    .related(service[asked].name.span, "defined here")
                    .nearest(&until.value, names, &help),
            );
        }
        return None;
    };
    let handing = Handing { service, untyped, id, asked, request: &service[service[asked].request] };
    let handed = handing.all(task, sink)?;
    handing.needed(&handed, named.span, sink);
    Some(Task { ask: Spanned { value: asked, span: named.span }, until: place, handed })
}

fn asked(service: &Service, named: &Text, sink: &Sink) -> Option<ActionId> {
    let found = service.actions().find(|(_, action)| action.name.value == named.value);
    if found.is_none() {
        let names = sink.candidates(service.actions.iter().map(|action| action.name.value.as_str()));
        let message = format!("there is no action `{}`", named.value);
        sink.push(Diagnostic::new(Code::UnknownAction, named.span, message).label("not defined").nearest(
            &named.value,
            names,
            "name an action of this service",
        ));
    }
    found.map(|(id, _)| id)
}

/// What the question is made of.
struct Handing<'h> {
    service: &'h Service,
    untyped: &'h Untyped,
    /// The action that starts.
    id: ActionId,
    /// The action that tells.
    asked: ActionId,
    /// Its request.
    request: &'h Struct,
}

impl Handing<'_> {
    /// Every parameter that is handed over. All problems are told.
    fn all(&self, task: &RawTask, sink: &Sink) -> Option<Vec<Handed>> {
        let mut found: Vec<Option<Handed>> = Vec::new();
        for (to, from) in &task.with {
            found.push(self.of_response(to, from, sink));
        }
        for name in &task.keep {
            found.push(self.of_request(name, sink));
        }
        for (to, value) in &task.set {
            found.push(self.of_value(to, value, sink));
        }
        let given = task.with.iter().chain(&task.set).map(|(to, _)| to);
        let names: Vec<&Text> = given.chain(&task.keep).collect();
        for (index, name) in names.iter().enumerate() {
            if let Some(first) = names[..index].iter().find(|first| first.value == name.value) {
                let message = format!("`{}` is handed over twice", name.value);
                let twice = Diagnostic::new(Code::DuplicateKey, name.span, message).related(first.span, "first here");
                sink.push(twice.help("say once where it comes from"));
                return None;
            }
        }
        found.into_iter().collect()
    }

    /// A parameter of the question.
    fn to(&self, name: &Text, sink: &Sink) -> Option<usize> {
        let place = self.member(self.service[self.asked].request, name, sink)?;
        if self.request.fields[place].operator {
            let message = format!("`{}` says on whose behalf the call is made, which stays the same", name.value);
            sink.push(Diagnostic::new(Code::Misplaced, name.span, message).help("remove it"));
            return None;
        }
        Some(place)
    }

    fn member(&self, owner: StructId, name: &Text, sink: &Sink) -> Option<usize> {
        let place = self.service[owner].fields.iter().position(|field| field.wire.value == name.value);
        if place.is_none() {
            // A path of one name, which says what is wrong.
            self.resolver(owner, sink).marked_path(name);
        }
        place
    }

    fn resolver<'r>(&'r self, owner: StructId, sink: &'r Sink) -> Resolver<'r> {
        Resolver { service: self.service, untyped: self.untyped, owner, sink }
    }

    fn of_response(&self, to: &Text, from: &Text, sink: &Sink) -> Option<Handed> {
        let place = self.to(to, sink);
        let owner = self.service[self.id].response;
        let path = self.resolver(owner, sink).marked_path(from)?;
        let target = &self.request.fields[place?];
        let source = self.service.field(*path.last()?);
        let through = path.iter().map(|step| self.service.field(*step).ty.lists()).max().unwrap_or_default();
        // One value makes a list, several make one, and nothing makes a list of lists.
        let fits = source.ty.innermost() == target.ty.innermost() && through.max(target.ty.lists()) <= 1;
        let fits = fits && (target.ty.lists() == 1 || through == 0);
        if !fits {
            sink.push(self.misfit(from, source, target));
            return None;
        }
        let may_lack = path.iter().any(|step| self.service.field(*step).optional);
        self.presence(from, may_lack && target.ty.lists() == 0, target, sink)?;
        Some(Handed { to: place?, from: HandedFrom::Response(path) })
    }

    fn of_request(&self, name: &Text, sink: &Sink) -> Option<Handed> {
        let place = self.to(name, sink);
        let own = self.member(self.service[self.id].request, name, sink)?;
        let (source, target) = (&self.service[self.service[self.id].request].fields[own], &self.request.fields[place?]);
        if source.ty != target.ty {
            sink.push(self.misfit(name, source, target));
            return None;
        }
        self.presence(name, source.optional, target, sink)?;
        Some(Handed { to: place?, from: HandedFrom::Request(own) })
    }

    fn of_value(&self, to: &Text, value: &Text, sink: &Sink) -> Option<Handed> {
        let place = self.to(to, sink)?;
        let ty = &self.request.fields[place].ty;
        // A single value also makes a list, but no list of lists.
        let known = match ty.innermost() {
            _ if ty.lists() > 1 => false,
            Type::Enum(id) => self.service[*id].variants.iter().any(|variant| variant.wire.value == value.value),
            Type::String => true,
            Type::Integer => value.value.parse::<i64>().is_ok(),
            Type::Unsigned => value.value.parse::<u64>().is_ok(),
            Type::Boolean => matches!(value.value.as_str(), "true" | "false"),
            _ => false,
        };
        if !known {
            let message = format!("`{}` cannot be `{}`", to.value, value.value);
            let related = self.request.fields[place].ty_span;
            sink.push(
                Diagnostic::new(Code::ValueOutside, value.span, message)
                    .related(related, "its type")
                    .help("write a text, a whole number, true or false, or a value of the parameter's enum"),
            );
            return None;
        }
        Some(Handed { to: place, from: HandedFrom::Value(value.value.clone()) })
    }

    fn misfit(&self, at: &Text, source: &Field, target: &Field) -> Diagnostic {
        let name = |ty| self.service.type_name(ty);
        let message = format!(
            "`{}` is `{}`, but `{}` of `{}` is `{}`",
            source.wire.value,
            name(&source.ty),
            target.wire.value,
            self.service[self.asked].name.value,
            name(&target.ty)
        );
        Diagnostic::new(Code::InvalidValue, at.span, message)
            .related(target.ty_span, "asked for")
            .help("hand over a member of the same type; a single value also makes a list")
    }

    /// What may be missing cannot become a parameter that has to be there, unless it has an empty value.
    fn presence(&self, at: &Text, may_lack: bool, target: &Field, sink: &Sink) -> Option<()> {
        let has_empty = !matches!(target.ty, Type::Enum(_) | Type::Struct(_));
        if may_lack && !target.optional && !has_empty {
            let message = format!("`{}` may be missing, but `{}` has to be there", at.value, target.wire.value);
            sink.push(
                Diagnostic::new(Code::InvalidValue, at.span, message)
                    .related(target.wire.span, "asked for")
                    .help("hand over a member that is always there"),
            );
            return None;
        }
        Some(())
    }

    /// Every required parameter is handed over.
    fn needed(&self, handed: &[Handed], span: Span, sink: &Sink) {
        let is_missing = |(place, field): &(usize, &Field)| {
            field.required == Required::Yes && !field.operator && !handed.iter().any(|handed| handed.to == *place)
        };
        for (_, field) in self.request.fields.iter().enumerate().filter(is_missing) {
            let message = format!("the question needs `{}`", field.wire.value);
            sink.push(
                Diagnostic::new(Code::MissingKey, span, message)
                    .related(field.wire.span, "required")
                    .help(format!("say where it comes from: `with: {{{}: …}}`", field.wire.value)),
            );
        }
    }
}
