//! How to wait: the request that is repeated, and the answers that end the waiting.

use super::field::{Field, Type};
use super::ids::{ActionId, EnumId, FieldStep};
use super::period::Period;
use super::service::Service;
use super::stated::Doc;
use crate::source::{Span, Spanned};

/// A way to wait by asking an action again and again.
#[derive(Debug)]
pub struct Waiter {
    /// What is waited for: `flow_completed`.
    pub name: Spanned<String>,
    /// What is so once the waiting is over.
    pub doc: Doc,
    /// Members from the response down to the one that tells the state, through objects and lists.
    pub watch: Vec<FieldStep>,
    /// Where that path stands.
    pub watch_span: Span,
    /// The enum of the states.
    pub states: EnumId,
    /// What ends the waiting well.
    pub done: States,
    /// What ends it badly.
    pub failed: States,
    /// The pause before the first question.
    pub first: Period,
    /// The shortest pause between two questions.
    pub pace: Period,
}

/// Some states of an enum.
#[derive(Debug, Default)]
pub struct States {
    /// The group that the spec names instead of values.
    pub group: Option<Spanned<String>>,
    /// Their places among the values of the enum.
    pub values: Vec<usize>,
    /// Where they stand.
    pub span: Option<Span>,
}

impl Waiter {
    /// The states that end the waiting well, as they are on the wire.
    #[must_use]
    pub fn done<'s>(&self, service: &'s Service) -> Vec<&'s str> {
        self.wires(service, &self.done)
    }

    /// The states that end the waiting badly, as they are on the wire.
    #[must_use]
    pub fn failed<'s>(&self, service: &'s Service) -> Vec<&'s str> {
        self.wires(service, &self.failed)
    }

    fn wires<'s>(&self, service: &'s Service, states: &States) -> Vec<&'s str> {
        states.values.iter().map(|place| service[self.states].variants[*place].wire.value.as_str()).collect()
    }

    /// The path of the state, as the spec writes it: `FlowInfo[].FlowStatus`.
    #[must_use]
    pub fn watched(&self, service: &Service) -> String {
        service.list_path(&self.watch)
    }

    /// Whether an answer gives several states.
    #[must_use]
    pub fn has_several(&self, service: &Service) -> bool {
        self.watch.iter().any(|step| matches!(service.field(*step).ty, Type::List(_)))
    }

    /// The parameter of the action that is asked for each of whose items an answer has to give a state: the list to which tasks
    /// hand what they started.
    #[must_use]
    pub fn named_by<'s>(&self, service: &'s Service, asked: ActionId) -> Option<&'s Field> {
        self.named_by_task(service, asked).map(|(field, _)| field)
    }

    /// The same, with the first of these tasks.
    #[must_use]
    pub fn named_by_task<'s>(&self, service: &'s Service, asked: ActionId) -> Option<(&'s Field, &'s Task)> {
        let fields = &service[service[asked].request].fields;
        let tasks = service.actions.iter().filter_map(|action| action.task.as_ref());
        let asking = tasks.filter(|task| task.ask.value == asked);
        let handed = asking.flat_map(|task| task.handed.iter().map(move |handed| (handed, task)));
        let started = handed.filter(|(handed, _)| matches!(handed.from, HandedFrom::Response(_)));
        let mut lists = started.map(|(handed, task)| (&fields[handed.to], task));
        if self.has_several(service) { lists.find(|(field, _)| field.ty.lists() == 1) } else { None }
    }
}

/// What an action starts, and who tells how far that is.
#[derive(Debug)]
pub struct Task {
    /// The action that tells.
    pub ask: Spanned<ActionId>,
    /// Which of its waiters.
    pub until: usize,
    /// Its parameters, but for the operator, which stays the same.
    pub handed: Vec<Handed>,
}

/// A parameter of the question, and where its value comes from.
#[derive(Debug)]
pub struct Handed {
    /// The parameter, by its place in the request that asks.
    pub to: usize,
    /// Where the value comes from.
    pub from: HandedFrom,
}

/// Where a parameter of the question comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandedFrom {
    /// A member of the response that started it, through objects and lists.
    Response(Vec<FieldStep>),
    /// The parameter of the request that started it, by its place there.
    Request(usize),
    /// A value that is always the same.
    Value(String),
}

impl Service {
    /// The wire names of a path, with `[]` after each list: `FlowInfo[].FlowStatus`.
    #[must_use]
    pub fn list_path(&self, steps: &[FieldStep]) -> String {
        let step = |step: &FieldStep| {
            let field = self.field(*step);
            format!("{}{}", field.wire.value, if matches!(field.ty, Type::List(_)) { "[]" } else { "" })
        };
        steps.iter().map(step).collect::<Vec<_>>().join(".")
    }
}
