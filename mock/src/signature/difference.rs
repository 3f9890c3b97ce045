//! Finds the first line in which two texts differ.

use std::fmt;

use serde_json::{Value, json};

/// Which of the texts of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Text {
    /// The request in canonical form.
    CanonicalRequest,
    /// The text that is signed.
    StringToSign,
    /// The steps from the SecretKey to the signature.
    Key,
}

/// A line that is another at the client than at the server.
#[derive(Clone, Debug)]
pub(crate) struct Difference {
    pub(super) text: Text,
    /// Counted from 1.
    line: usize,
    /// `None` where the client has fewer lines.
    client: Option<String>,
    /// `None` where the server has fewer lines.
    server: Option<String>,
    /// Whether the client has sent its text, or else it was found out.
    sent: bool,
}

impl Difference {
    /// The first line that differs, if one does.
    pub(super) fn between(text: Text, client: &str, server: &str, sent: bool) -> Option<Self> {
        let (mut theirs, mut ours) = (client.split('\n'), server.split('\n'));
        for line in 1.. {
            match (theirs.next(), ours.next()) {
                (None, None) => break,
                (client, server) if client == server => {}
                (client, server) => {
                    let (client, server) = (client.map(str::to_owned), server.map(str::to_owned));
                    return Some(Self { text, line, client, server, sent });
                }
            }
        }
        None
    }

    /// As the log shows it. A query, the third line of a canonical request, is left to `query`.
    pub(crate) fn json(&self, query: &dyn Fn(&str) -> String) -> Value {
        let shown = |line: &Option<String>| match line {
            Some(line) if self.text == Text::CanonicalRequest && self.line == 3 => Some(query(line)),
            line => line.clone(),
        };
        json!({
            "Text": self.text.to_string(),
            "Line": self.line,
            "Client": shown(&self.client),
            "Server": shown(&self.server),
            "SentByClient": self.sent,
        })
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::CanonicalRequest => "canonical request",
            Self::StringToSign => "string to sign",
            Self::Key => "derivation of the key",
        })
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |line: &Option<String>| line.as_ref().map_or("missing".to_owned(), |line| format!("`{line}`"));
        let (client, server) = (shown(&self.client), shown(&self.server));
        write!(f, "line {} of the {} is {client} at the client and {server} at the server", self.line, self.text)
    }
}
