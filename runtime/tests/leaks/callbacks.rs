//! Tests callbacks, whose members may hold anything where something else belongs.

use tc3_runtime::callbacks::{Received, Receiver, Sender};

use crate::planted::{KEY, LINK, NAME, PHONE, TOKEN, echo, find_planted, json};

/// The data of a message.
pub(crate) struct FlowStatusChangeEvent {
    /// The contract's state.
    pub(crate) flow_callback_status: Option<i64>,
    /// Who signs.
    pub(crate) approvers: Vec<Approver>,
}

/// A signer.
pub(crate) struct Approver {
    /// The place in the order of signers.
    pub(crate) sign_order: i64,
}

tc3_runtime::structure! { received Approver { 0 sign_order: "SignOrder"; } }
tc3_runtime::structure! {
    received FlowStatusChangeEvent { 0 flow_callback_status: Option "FlowCallbackStatus"; 1 approvers: "Approvers"; }
}
tc3_runtime::events! {
    /// What a message reports.
    pub enum Event {
        /// A contract changed.
        FlowStatusChange(FlowStatusChangeEvent) = "FlowStatusChange",
    }
}

/// The mismatches of a message with this data, and all that `Debug` shows of it.
fn told(data: &str) -> [String; 2] {
    let receiver: Receiver<Event> = Receiver::builder().allow_unsigned().build().unwrap();
    let sent = Sender::new().message("m1", "FlowStatusChange", data);
    let received = receiver.receive(&sent.headers, &sent.body).unwrap();
    let shown = format!("{received:?}");
    let Received::Message(message, _) = received else { panic!("a message") };
    [message.mismatches().join("\n"), shown]
}

#[test]
fn a_mismatch_says_where_and_what_kind_without_the_value() {
    let [mismatches, shown] = told(&format!(r#"{{"FlowCallbackStatus": "{NAME} {PHONE}", "Approvers": []}}"#));
    assert_eq!(mismatches, "FlowCallbackStatus: expected an integer of 64 bits, found a string");
    find_planted("Debug", &shown);
}

#[test]
fn no_message_shows_what_an_odd_member_holds() {
    let (echo, token, key, link) = (json(&echo()), json(TOKEN), json(KEY), json(LINK));
    for other in [&*echo, &*token, &*key, &*link] {
        for data in [
            other.to_owned(),
            format!(r#"{{"FlowCallbackStatus": {other}}}"#),
            format!(r#"{{"Approvers": {other}}}"#),
            format!(r#"{{"Approvers": [{{"SignOrder": {other}}}, {{"SignOrder": [{other}]}}, {other}]}}"#),
            format!(r#"{{{echo}: {other}, "Approvers": {{{echo}: 1}}}}"#),
        ] {
            find_planted(&data, &told(&data).concat());
        }
    }
}
