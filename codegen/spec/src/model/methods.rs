//! Methods of the client beside those that call an action. An action keeps its name; who comes later yields.

use super::action::Action;
use super::service::Service;
use super::waiting::Waiter;

impl Service {
    /// The method that gives the pages of an action: `describe_roles_pages`, with an underscore where an action has that name.
    #[must_use]
    pub fn pages_method(&self, action: &Action) -> String {
        self.free(format!("{}_pages", action.rust))
    }

    /// The method that gives the events of an action: `chat_completions_events`, with an underscore where an action has that name, or
    /// the client for its events of any action.
    #[must_use]
    pub fn events_method(&self, action: &Action) -> String {
        let name = format!("{}_events", action.rust);
        if name == "call_events" { name + "_" } else { self.free(name) }
    }

    fn free(&self, name: String) -> String {
        let is_taken = self.actions.iter().any(|other| other.rust == name);
        if is_taken { name + "_" } else { name }
    }
}

impl Waiter {
    /// The method that waits: `wait_until_flow_completed`. The name of a waiter is ours to choose, so the check refuses one that
    /// leads to a method of another item.
    #[must_use]
    pub fn method(&self) -> String {
        format!("wait_until_{}", self.name.value)
    }
}
