//! Sends the messages of the service: signed, encrypted, and repeated until the receiver answers 200.

mod deliver;
mod target;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Map, Value, json};
use tc3_runtime::callbacks::{Sender, Sent};
use tc3_runtime::{Clock as _, SystemClock};
use tokio::task::AbortHandle;

use crate::chance::Chance;
use crate::members::Members;
use crate::moment;
use crate::ring::Ring;
pub(crate) use target::Target;

/// So many deliveries are kept.
const MAX_DELIVERIES: usize = 1_000;
/// They have at most so many bytes together.
const MAX_BYTES: usize = 64 * 1024 * 1024;
/// A message is sent so often unless told otherwise.
const USUAL_TIMES: u64 = 10;
/// Nobody waits for more.
const MAX_TIMES: u64 = 1_000;
/// After the first failure; each pause is twice as long as the one before.
const USUAL_PAUSE: Duration = Duration::from_secs(1);
const MAX_PAUSE: Duration = Duration::from_secs(60);

/// A message, and where it goes.
#[derive(Debug)]
pub(crate) struct Order {
    target: Target,
    /// The message as it is before it is encrypted.
    message: Value,
    /// How often it is sent at most.
    times: u64,
    pause: Duration,
}

/// Messages that were sent or are being sent.
#[derive(Debug, Default)]
pub(crate) struct Callbacks(Mutex<Deliveries>);

#[derive(Debug, Default)]
struct Deliveries {
    last: u64,
    /// By their numbers.
    kept: Ring<u64, Arc<Delivery>, MAX_DELIVERIES, MAX_BYTES>,
}

/// One message on its way.
#[derive(Debug)]
pub(crate) struct Delivery {
    pub(crate) id: u64,
    order: Order,
    /// What is posted, each time the same.
    post: Sent,
    attempts: Mutex<Vec<Value>>,
    task: Mutex<Option<AbortHandle>>,
}

const KEYS: [&str; 8] = ["MsgType", "MsgData", "MsgId", "MsgVersion", "Message", "Times", "PauseMs", "Probe"];

impl Order {
    /// Reads `{"Url": "http://127.0.0.1:8000/callback", "Key": …, "Token": …, "MsgType": "FlowStatusChange", "MsgData":
    /// {…}}`. `data` knows typical data for a type of message.
    pub(crate) fn read(
        text: &[u8],
        usual: Option<Target>,
        data: impl Fn(&str) -> Option<Value>,
    ) -> Result<Self, String> {
        let value: Value =
            serde_json::from_slice(text).map_err(|error| format!("the callback is not JSON: {error}"))?;
        let keys: Vec<&str> = Target::KEYS.into_iter().chain(KEYS).collect();
        let members = Members::of("the callback", &value, &keys)?;
        let target = match (members.get("Url"), usual) {
            (None, Some(usual)) => usual,
            _ => Target::read(&members)?,
        };
        let message = if members.flag("Probe")? == Some(true) {
            // What the platform sends to see whether somebody listens.
            json!({})
        } else if let Some(message) = members.get("Message") {
            message.clone()
        } else {
            let kind = members.required("MsgType")?;
            let given = members.object("MsgData")?.map(|data| Value::Object(data.clone()));
            let data = given.or_else(|| data(kind)).unwrap_or_else(|| json!({}));
            envelope(kind, &data, members.text("MsgId")?, members.text("MsgVersion")?)
        };
        let times = members.number("Times")?.unwrap_or(USUAL_TIMES).clamp(1, MAX_TIMES);
        let pause = members.number("PauseMs")?.map_or(USUAL_PAUSE, Duration::from_millis).min(MAX_PAUSE);
        Ok(Self { target, message, times, pause })
    }

    /// A message that tells of a change.
    pub(crate) fn telling(target: Target, kind: &str, data: &Value) -> Self {
        Self { target, message: envelope(kind, data, None, None), times: USUAL_TIMES, pause: USUAL_PAUSE }
    }
}

/// A message with its head. Its id follows from what it says and from when it is made.
fn envelope(kind: &str, data: &Value, id: Option<&str>, version: Option<&str>) -> Value {
    let made = || Chance::of([kind, &data.to_string(), &SystemClock.now().to_string()]).uuid();
    let id = id.map_or_else(made, str::to_owned);
    serde_json::from_str(&Sender::envelope(&id, kind, version, &data.to_string())).unwrap_or_default()
}

impl Callbacks {
    /// Begins to send a message.
    pub(crate) fn send(&self, order: Order) -> Arc<Delivery> {
        let sender = &order.target.sender;
        let is_probe = order.message == Value::Object(Map::new());
        let post = if is_probe { sender.probe() } else { sender.text(&order.message.to_string()) };
        let mut sent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        sent.last += 1;
        let (attempts, task) = (Mutex::default(), Mutex::default());
        let delivery = Arc::new(Delivery { id: sent.last, order, post, attempts, task });
        let forgotten = sent.kept.add(delivery.id, Arc::clone(&delivery), delivery.post.body.len());
        forgotten.iter().for_each(|delivery| delivery.stop());
        let task = tokio::spawn(Arc::clone(&delivery).run()).abort_handle();
        *delivery.task.lock().unwrap_or_else(PoisonError::into_inner) = Some(task);
        delivery
    }

    /// Stops and forgets all messages.
    pub(crate) fn clear(&self) {
        let mut sent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut sent.kept).values().for_each(|delivery| delivery.stop());
    }

    /// All messages, the latest last.
    pub(crate) fn json(&self) -> Value {
        let sent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        sent.kept.values().map(|delivery| delivery.json()).collect()
    }

    pub(crate) fn get(&self, id: u64) -> Option<Arc<Delivery>> {
        let sent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        sent.kept.get(&id).cloned()
    }
}

impl Drop for Callbacks {
    fn drop(&mut self) {
        self.clear();
    }
}

impl Delivery {
    fn stop(&self) {
        if let Some(task) = &*self.task.lock().unwrap_or_else(PoisonError::into_inner) {
            task.abort();
        }
    }

    /// Sends the message until the receiver answers 200, or often enough.
    async fn run(self: Arc<Self>) {
        let mut pause = self.order.pause;
        for attempt in 1..=self.order.times {
            let answer = deliver::post(&self.order.target, &self.post).await;
            let is_done = matches!(answer, Ok((200, _)));
            let mut shown = json!({"Time": moment::iso(SystemClock.now())});
            match answer {
                Ok((status, body)) => {
                    shown["Status"] = status.into();
                    shown["Body"] = body.into();
                }
                Err(error) => shown["Error"] = error.into(),
            }
            self.attempts.lock().unwrap_or_else(PoisonError::into_inner).push(shown);
            if is_done || attempt == self.order.times {
                return;
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(MAX_PAUSE);
        }
    }

    /// The message, how it was sent, and every answer. Holds neither key nor token.
    pub(crate) fn json(&self) -> Value {
        let attempts = self.attempts.lock().unwrap_or_else(PoisonError::into_inner);
        let is_delivered = attempts.last().is_some_and(|attempt| attempt["Status"] == 200);
        let is_over = attempts.len() as u64 >= self.order.times;
        json!({
            "Id": self.id,
            "Url": self.order.target.url.to_string(),
            "Message": self.order.message,
            "Encrypted": self.order.target.encrypts,
            "Signed": self.order.target.signs,
            "State": if is_delivered { "delivered" } else if is_over { "given up" } else { "sending" },
            "Attempts": *attempts,
        })
    }
}
