//! Names the methods of a client. Methods that every client has keep their names, then those of actions; on a collision
//! the later one is renamed.

use super::action::Action;
use super::service::Service;
use super::waiting::Waiter;

/// Methods that every client may have besides those of its actions: from its own file, from the blocking one, and from the
/// macros of the runtime that these call.
pub const CLIENT_METHODS: &[&str] = &[
    "as_operator",
    "as_ref",
    "builder",
    "call",
    "call_events",
    "call_for_answer",
    "call_raw",
    "call_raw_events",
    "call_with",
    "clone",
    "download",
    "download_to",
    "encrypted",
    "from",
    "from_env",
    "operator",
    "pages",
    "prepare",
    "wait_until",
    "with",
    "with_connect_timeout",
    "with_deadline",
    "with_rate_limits",
    "with_retry",
    "with_timeout",
    "with_validation",
];

impl Action {
    /// The method that calls the action: its name in Rust, with an underscore where every client has a method of that name.
    #[must_use]
    pub fn method(&self) -> String {
        let name = self.rust.clone();
        if CLIENT_METHODS.contains(&name.as_str()) { name + "_" } else { name }
    }
}

impl Service {
    /// The method that gives the pages of an action: `describe_roles_pages`, with an underscore where an action has that name, or
    /// every client.
    #[must_use]
    pub fn pages_method(&self, action: &Action) -> String {
        self.free(format!("{}_pages", action.rust))
    }

    /// The method that gives the events of an action: `chat_completions_events`, with an underscore where an action has that name, or
    /// every client.
    #[must_use]
    pub fn events_method(&self, action: &Action) -> String {
        self.free(format!("{}_events", action.rust))
    }

    fn free(&self, mut name: String) -> String {
        while CLIENT_METHODS.contains(&name.as_str()) || self.methods.contains(&name) {
            name.push('_');
        }
        name
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

#[cfg(test)]
mod tests {
    use crate::SourceMap;

    #[test]
    fn no_two_methods_have_one_name() {
        let mut sources = SourceMap::default();
        let mut add = |path: &str, text: &str| {
            sources.add("spec", &format!("demo/2020-01-01/{path}"), text.as_bytes());
        };
        add("service.yaml", "service: demo\nversion: 2020-01-01\nhosts: {default: demo.example}\n");
        for name in ["Call", "CallEvents", "CallRaw", "Download", "List", "ListPages"] {
            add(&format!("actions/{name}.yaml"), &format!("action: {name}\nrequest: {{}}\nresponse: {{}}\n"));
        }
        let model = crate::check(&sources).expect("a valid spec");
        let service = &model.services[0];
        let methods = service.actions.iter().map(|action| {
            let methods = [action.method(), service.pages_method(action), service.events_method(action)];
            methods.join(" ")
        });
        let wanted = [
            "call_ call_pages call_events__",
            "call_events_ call_events_pages call_events_events",
            "call_raw_ call_raw_pages call_raw_events_",
            "download_ download_pages download_events",
            "list list_pages_ list_events",
            "list_pages list_pages_pages list_pages_events",
        ];
        assert_eq!(methods.collect::<Vec<_>>(), wanted);
    }
}
