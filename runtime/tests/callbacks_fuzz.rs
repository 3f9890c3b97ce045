//! Receives random bodies as typed events.
#![cfg(all(feature = "callbacks", feature = "client"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use tc3_runtime::callbacks::{ReceiveError, Received, Receiver, Sender, Sent};
use tc3_testing::random::Random;

const KEY: &str = "0123456789abcdef0123456789ABCDEF";
const TOKEN: &str = "test-callback-token";
const DATA: &str = r#"{"FlowId":"yDwFmUUckp","FlowCallbackStatus":4,"Approvers":[{"Name":"\u5f20","SignOrder":1}]}"#;

const PIECES: [&[u8]; 14] = [
    b"{", b"}", b"\"", b"\\", b"encrypt", b":", b"=", b"\xff", b"\0", b"[[[[[[", b"MsgType", b"sha256=", b"null",
    b"\\ud83d",
];

/// Values of the data, and others that may come in their place.
const VALUES: [&str; 5] = ["\"yDwFmUUckp\"", "4", "[{\"Name\":\"\\u5f20\",\"SignOrder\":1}]", "\"\\u5f20\"", "1}"];
const OTHERS: [&str; 9] = ["[]", "{}", "null", "true", "-1", "1e400", "\"4\"", "[null]", "{\"a\":[{}]}"];

/// The data of a message.
pub struct FlowStatusChangeEvent {
    /// The contract.
    pub flow_id: String,
    /// Its state.
    pub flow_callback_status: Option<i64>,
    /// Who signs.
    pub approvers: Vec<Approver>,
}

/// A signer.
pub struct Approver {
    /// The name.
    pub name: Option<String>,
    /// The place in the order of signers.
    pub sign_order: i64,
}

tc3_runtime::structure! { received Approver { 0 name: Option "Name"; 1 sign_order: "SignOrder"; } }
tc3_runtime::structure! {
    received FlowStatusChangeEvent {
        0 flow_id: "FlowId"; 1 flow_callback_status: Option "FlowCallbackStatus"; 2 approvers: "Approvers";
    }
}
tc3_runtime::events! {
    /// What a message reports.
    pub enum Event {
        /// A contract changed.
        FlowStatusChange(FlowStatusChangeEvent) = "FlowStatusChange",
    }
}

fn sender() -> Sender {
    Sender::new().token(TOKEN).unwrap().key(KEY).unwrap()
}

fn signature(sent: &Sent) -> &[u8] {
    sent.headers["content-signature"].as_bytes()
}

fn mutate(bytes: &mut Vec<u8>, random: &mut Random) {
    for _ in 0..=random.below(3) {
        let at = random.below(bytes.len() + 1);
        match random.below(5) {
            0 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
            1 if at < bytes.len() => drop(bytes.remove(at)),
            2 => bytes.truncate(at),
            3 => drop(bytes.splice(at..at, random.pick(&PIECES).iter().copied())),
            _ => bytes.extend_from_within(at..),
        }
    }
}

/// How far bodies came.
#[derive(Debug, Default)]
struct Reached {
    /// The platform seems to check the address.
    probes: u64,
    /// No key opened it.
    undecryptable: u64,
    /// A typed event, as documented.
    events: u64,
    /// A typed event with members that are not as documented.
    mismatches: u64,
    /// A type that is not known, or data that is no object.
    unknown: u64,
}

impl Reached {
    fn note(&mut self, received: &Result<Received<Event>, ReceiveError>) {
        match received {
            Ok(Received::Message(message, _)) => match message.event {
                Event::Unknown(_) => self.unknown += 1,
                _ if message.mismatches().is_empty() => self.events += 1,
                _ => self.mismatches += 1,
            },
            Ok(_) => self.probes += 1,
            Err(ReceiveError::Undecryptable) => self.undecryptable += 1,
            Err(error) => drop(error.to_string()),
        }
        // What is shown has to be found out, whatever it was made of.
        drop(format!("{received:?}"));
    }
}

/// Of bodies that were mutated after they were signed, none is accepted as a message.
fn forged(rounds: u64, random: &mut Random) {
    let strict: Receiver<Event> = Receiver::builder().token(TOKEN).key(KEY).build().unwrap();
    let plain = Sender::new().token(TOKEN).unwrap();
    let originals = [
        sender().message("m1", "FlowStatusChange", DATA),
        sender().text("{}"),
        plain.message("m1", "FlowStatusChange", DATA),
    ];
    let mut reached = Reached::default();
    for round in 0..rounds {
        let original = &originals[round as usize % originals.len()];
        let (mut body, mut signed) = (original.body.clone(), signature(original).to_vec());
        mutate(if random.below(4) == 0 { &mut signed } else { &mut body }, random);
        let is_original = body == original.body && signed.eq_ignore_ascii_case(signature(original));
        for offered in [Some(&*signed), None] {
            let received = strict.receive_signed(offered, &body);
            let is_signed = is_original && offered.is_some();
            assert!(
                is_signed || !matches!(received, Ok(Received::Message(..))),
                "{:?}",
                String::from_utf8_lossy(&body)
            );
            reached.note(&received);
        }
    }
    assert!(reached.probes > 0, "{reached:?}");
}

/// Bodies that were mutated before they were encrypted or signed come as far as the decoder.
fn authentic(rounds: u64, random: &mut Random) -> Reached {
    let open: Receiver<Event> = Receiver::builder().token(TOKEN).key(KEY).allow_plain().build().unwrap();
    let (sender, plain) = (sender(), Sender::new().token(TOKEN).unwrap());
    let message = Sender::envelope("m1", "FlowStatusChange", None, DATA);
    let encrypted = sender.text(&message).body;
    let data_at = message.find(DATA).unwrap();
    let mut reached = Reached::default();
    for round in 0..rounds {
        let sent = match round % 4 {
            0 => {
                let mut text = message.clone().into_bytes();
                mutate(&mut text, random);
                sender.text(&String::from_utf8_lossy(&text))
            }
            // With a whole envelope, so that what is damaged is the data.
            1 | 2 => {
                let mut data = DATA.replacen(random.pick(&VALUES), random.pick(&OTHERS), 1).into_bytes();
                if round % 4 == 1 {
                    mutate(&mut data, random);
                }
                sender.text(&format!("{}{}}}", &message[..data_at], String::from_utf8_lossy(&data)))
            }
            _ => {
                let mut body = encrypted.clone();
                mutate(&mut body, random);
                plain.text(&String::from_utf8_lossy(&body))
            }
        };
        reached.note(&open.receive(&sent.headers, &sent.body));
    }
    reached
}

/// Nothing panics, no message is accepted that was not signed, and enough bodies come all the way.
fn run(rounds: u64) {
    let mut random = Random::new(1);
    forged(rounds / 2, &mut random);
    let reached = authentic(rounds / 2, &mut random);
    println!("{reached:?}");
    let Reached { undecryptable, events, mismatches, unknown, .. } = reached;
    for part in [undecryptable, events, mismatches, unknown] {
        assert!(part > rounds / 1_000, "{undecryptable} {events} {mismatches} {unknown}");
    }
}

#[test]
fn a_few_thousand_bodies() {
    run(10_000);
}

#[test]
#[ignore = "takes some minutes; see CONTRIBUTING.md"]
fn a_million_bodies() {
    run(1_000_000);
}
