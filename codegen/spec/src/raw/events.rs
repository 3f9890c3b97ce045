//! `events` of an action, whose answer comes as a stream of events.

use super::cursor::Cursor;
use super::keys::{Form, Table, key, table};
use super::reader::{self, Entries};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Stated;
use crate::source::Span;
use crate::yaml::Text;

pub(crate) static EVENTS: Table = table(
    "`events`",
    "events",
    &[&[
        key(
            "when",
            Form::TextMap,
            "The parameter that asks for events, and its value; left out: every answer comes so.",
        ),
        key("code", Form::Text, "The member of an event that has the code of a failure."),
        key("message", Form::Text, "The member beside it that has the message."),
    ]],
);

/// How an action answers as a stream of events, as it stands in the spec.
#[derive(Debug)]
pub(crate) struct RawEvents {
    pub(crate) span: Span,
    pub(crate) when: Option<(Text, Text)>,
    pub(crate) code: Option<Text>,
    pub(crate) message: Option<Text>,
}

impl RawEvents {
    pub(super) fn read(node: Cursor<'_>) -> Stated<Self> {
        if reader::is_none(&node) { Stated::Nothing } else { Stated::Fact(Self::of(node)) }
    }

    fn of(node: Cursor<'_>) -> Self {
        let mut keys = Entries::of(node, &EVENTS);
        let mut asked = keys.take("when").map(|node| (node, reader::pairs(node, "`when`")));
        if let Some((at, pairs)) = &asked
            && pairs.len() != 1
        {
            let diagnostic =
                Diagnostic::new(Code::Misplaced, at.span, format!("`when` names {} parameters", pairs.len()));
            at.report(diagnostic.help("name the one that asks for events; without one, leave `when` out"));
        }
        let (code, message) = (keys.text("code"), keys.text("message"));
        keys.finish();
        let when = asked.take().and_then(|(_, pairs)| pairs.into_iter().next());
        Self { span: node.span, when, code, message }
    }
}
