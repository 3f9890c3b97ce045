//! The JSON around a message.

use std::borrow::Cow;
use std::fmt;

use serde_core::de::{Deserializer as _, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The members of a body, or of what was encrypted in it.
#[derive(Default)]
pub(super) struct Envelope<'a> {
    pub(super) encrypt: Option<&'a RawValue>,
    pub(super) id: Option<&'a RawValue>,
    pub(super) kind: Option<&'a RawValue>,
    pub(super) version: Option<&'a RawValue>,
    pub(super) data: Option<&'a RawValue>,
}

impl<'a> Envelope<'a> {
    /// `None` if the text is not a JSON object.
    pub(super) fn of(json: &'a [u8]) -> Option<Self> {
        let mut reader = serde_json::Deserializer::from_slice(json);
        let envelope = reader.deserialize_map(Members).ok()?;
        reader.end().ok()?;
        Some(envelope)
    }

    /// Whether it holds nothing of a message, as what the platform sends to check an address.
    pub(super) fn is_probe(&self) -> bool {
        [self.encrypt, self.id, self.kind, self.version, self.data].iter().all(Option::is_none)
    }
}

/// A scalar as text, whatever its type; of anything else nothing.
pub(super) fn text(json: Option<&RawValue>) -> String {
    let json = json.map_or("", RawValue::get);
    match json.bytes().next() {
        Some(b'"') => serde_json::from_str(json).unwrap_or_default(),
        Some(b'{' | b'[' | b'n') | None => String::new(),
        Some(_) => json.to_owned(),
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Envelope<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut envelope = Envelope::default();
        while let Some((name, value)) = map.next_entry::<Cow<'de, str>, &'de RawValue>()? {
            let member = match &*name {
                "encrypt" => &mut envelope.encrypt,
                "MsgId" => &mut envelope.id,
                "MsgType" => &mut envelope.kind,
                "MsgVersion" => &mut envelope.version,
                "MsgData" => &mut envelope.data,
                _ => continue,
            };
            *member = Some(value);
        }
        Ok(envelope)
    }
}
