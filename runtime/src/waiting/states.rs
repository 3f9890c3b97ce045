//! Interprets an answer: the states at the end of a path, and whether they end the waiting.

use std::collections::HashSet;

use serde_core::de::Error as _;

use super::WaiterInfo;
use crate::decode::Budget;
use crate::masked::masked;
use crate::response::raw;
use crate::validate::{Object, Value as Member};

/// What the states say together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Done,
    Failed,
    GoesOn,
}

/// The states that were seen last. Not `Debug`: a service may answer anything as a state.
#[derive(Default)]
pub(super) struct Seen {
    states: Vec<String>,
}

impl Seen {
    /// Looks at an answer; whether it says something else than the one before. The states take no more than so many bytes.
    pub(super) fn look(&mut self, response: &str, path: &str, max_bytes: usize) -> Result<bool, serde_json::Error> {
        let mut found = Found { states: Vec::new(), budget: Budget::new(max_bytes) };
        found.collect(response, path)?;
        let changed = found.states != self.states;
        self.states = found.states;
        Ok(changed)
    }

    /// With fewer states than things that were named, or without any, nothing has ended: what was asked for may not be there yet.
    pub(super) fn verdict(&self, info: &WaiterInfo, named: usize) -> Verdict {
        let among = |states: &[&str], state: &String| states.contains(&state.as_str());
        if self.states.iter().any(|state| among(info.failed, state)) {
            Verdict::Failed
        } else if self.states.len() >= named.max(1) && self.states.iter().all(|state| among(info.done, state)) {
            Verdict::Done
        } else {
            Verdict::GoesOn
        }
    }

    pub(super) fn states(&self) -> &[String] {
        &self.states
    }

    pub(super) fn into_states(self) -> Vec<String> {
        self.states
    }
}

/// How many things a request names.
pub(super) fn named(request: &dyn Object, info: &WaiterInfo) -> usize {
    let Some(name) = info.named_by else { return 0 };
    let Member::List(list) = Member::Object(request).at(&[name]) else { return 0 };
    let names = (0..list.len()).map(|index| match list.item(index) {
        Member::Integer(number) => number.to_string(),
        Member::Unsigned(number) => number.to_string(),
        other => other.text().unwrap_or_default().to_owned(),
    });
    names.collect::<HashSet<_>>().len()
}

/// The states of one answer.
struct Found {
    states: Vec<String>,
    budget: Budget,
}

impl Found {
    /// Every value at the end of a path, and nothing for each item of a list that has none there. A number counts as its
    /// digits, so `8` and `"8"` are one state.
    fn collect(&mut self, json: &str, path: &str) -> Result<(), serde_json::Error> {
        let Some((name, rest)) = step(path) else {
            return raw::scalar(json).map_or(Ok(()), |state| self.take(state));
        };
        let (name, is_list) = name.strip_suffix("[]").map_or((name, false), |name| (name, true));
        let Some(member) = raw::member(json, name) else { return Ok(()) };
        if !is_list {
            return self.collect(member, rest);
        }
        let mut outcome = Ok(());
        raw::each_item(member, &mut |item| {
            let before = self.states.len();
            if outcome.is_ok() {
                outcome = self.collect(item, rest);
            }
            if outcome.is_ok() && self.states.len() == before {
                // What is asked about is there, and nothing says that it is done.
                outcome = self.take(String::new());
            }
        })?;
        outcome
    }

    fn take(&mut self, state: String) -> Result<(), serde_json::Error> {
        self.budget.take(size_of::<String>() + state.len()).map_err(serde_json::Error::custom)?;
        self.states.push(state);
        Ok(())
    }
}

/// The first part of a path, and the others.
fn step(path: &str) -> Option<(&str, &str)> {
    (!path.is_empty()).then(|| path.split_once('.').unwrap_or((path, "")))
}

/// The first state that is there: what came without one is empty.
pub(super) fn first(states: &[String]) -> Option<&str> {
    states.iter().map(String::as_str).find(|state| !state.is_empty())
}

/// A state as it is shown: a word or a number, and nothing that may be a secret.
pub(super) fn shown(state: &str) -> &str {
    const LONGEST: usize = 48;
    let is_word = state.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'));
    let harmless = state.len() <= LONGEST && is_word && masked(state) == state;
    if harmless { state } else { "(not shown)" }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    static FLOWS: WaiterInfo = WaiterInfo {
        name: "flow_completed",
        watch: "FlowInfo[].FlowStatus",
        named_by: Some("FlowIds"),
        done: &["ALL"],
        failed: &["REJECT"],
        first: 0,
        pace: 1,
    };

    fn look(seen: &mut Seen, response: &serde_json::Value, path: &str) -> bool {
        seen.look(&response.to_string(), path, 1000).unwrap()
    }

    fn verdict(states: &[&str]) -> Verdict {
        verdict_of(states, 0)
    }

    fn verdict_of(states: &[&str], named: usize) -> Verdict {
        let flows: Vec<_> = states.iter().map(|state| json!({"FlowStatus": state})).collect();
        let mut seen = Seen::default();
        look(&mut seen, &json!({"FlowInfo": flows}), FLOWS.watch);
        seen.verdict(&FLOWS, named)
    }

    #[test]
    fn done_are_all_and_failed_is_one() {
        assert_eq!(verdict(&["ALL"]), Verdict::Done);
        assert_eq!(verdict(&["ALL", "ALL"]), Verdict::Done);
        assert_eq!(verdict(&["ALL", "PART"]), Verdict::GoesOn);
        assert_eq!(verdict(&["PART", "REJECT"]), Verdict::Failed);
        assert_eq!(verdict(&["NEW_STATE"]), Verdict::GoesOn);
        assert_eq!(verdict(&[]), Verdict::GoesOn);
    }

    #[test]
    fn an_answer_that_leaves_something_out_is_not_done() {
        assert_eq!(verdict_of(&["ALL"], 2), Verdict::GoesOn);
        assert_eq!(verdict_of(&["ALL", "ALL"], 2), Verdict::Done);
        assert_eq!(verdict_of(&["ALL", "ALL", "ALL"], 2), Verdict::Done);
        assert_eq!(verdict_of(&["REJECT"], 2), Verdict::Failed);
    }

    #[test]
    fn an_item_without_a_state_goes_on() {
        let verdict = |flows: serde_json::Value| {
            let mut seen = Seen::default();
            look(&mut seen, &json!({"FlowInfo": flows}), FLOWS.watch);
            seen.verdict(&FLOWS, 0)
        };
        let done = || json!({"FlowStatus": "ALL"});
        let without = [json!({"FlowStatus": null}), json!({}), json!(null), json!({"FlowStatus": ["ALL"]})];
        for item in without {
            assert_eq!(verdict(json!([done(), item])), Verdict::GoesOn, "{item}");
            assert_eq!(verdict(json!([item, done()])), Verdict::GoesOn, "{item}");
        }
        assert_eq!(verdict(json!([done(), done()])), Verdict::Done);
        assert_eq!(verdict(json!([{"FlowStatus": "REJECT"}, {}])), Verdict::Failed);
    }

    #[test]
    fn an_item_without_a_state_keeps_its_place() {
        let mut seen = Seen::default();
        assert!(look(&mut seen, &json!({"FlowInfo": [{}, {"FlowStatus": "ALL"}, 1]}), FLOWS.watch));
        assert_eq!(seen.states(), ["", "ALL", ""]);
        // A list within an item is empty like a state that is missing.
        let groups = json!({"Groups": [{"Flows": [{"Status": 4}]}, {"Flows": []}, {}]});
        look(&mut seen, &groups, "Groups[].Flows[].Status");
        assert_eq!(seen.states(), ["4", "", ""]);
    }

    #[test]
    fn a_number_and_its_text_are_one_state() {
        let mut seen = Seen::default();
        assert!(look(&mut seen, &json!({"TaskStatus": 8}), "TaskStatus"));
        assert!(!look(&mut seen, &json!({"TaskStatus": "8"}), "TaskStatus"));
        assert_eq!(seen.states(), ["8"]);
    }

    #[test]
    fn an_answer_of_another_shape_has_no_state() {
        let mut seen = Seen::default();
        for answer in [json!(null), json!([]), json!({"FlowInfo": {}}), json!({"FlowInfo": []})] {
            assert!(!look(&mut seen, &answer, FLOWS.watch), "{answer}");
        }
    }

    #[test]
    fn what_may_be_a_secret_is_not_shown() {
        assert_eq!(shown("EvidenceStatusExecuting"), "EvidenceStatusExecuting");
        assert_eq!(shown("-13"), "-13");
        assert_eq!(shown("合同"), "(not shown)");
        assert_eq!(shown("https://example.com/?token=1"), "(not shown)");
    }
}
