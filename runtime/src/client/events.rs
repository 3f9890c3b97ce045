//! Calls actions that answer with a stream of events.

use serde_json::Value;

use super::{Client, RawAction, RawResponse, raw};
use crate::call::Call;
use crate::error::{Error, ErrorCode};
use crate::events::{Answered, Events, EventsInfo, Flow, Reads, Streamed};
use crate::validate::Object;

impl Client {
    /// Calls an action and asks for its answer in events.
    ///
    /// # Errors
    ///
    /// Those of [`call`](Self::call), before the first event.
    pub async fn call_events<A: Streamed, C: ErrorCode>(
        &self,
        request: &A,
        operator: Option<&(dyn Object + Sync)>,
    ) -> Result<Events<A::Response, C>, Error<C>> {
        self.streamed(A::EVENTS, self.of_action::<A, C>(request, operator), Reads::typed()).await
    }

    /// Calls an action that the types do not know and takes its answer in events. `members` must include the parameter that
    /// asks for events, if the action needs one; otherwise see [`call_raw`](Self::call_raw).
    ///
    /// # Errors
    ///
    /// `members` is not a JSON object, or the call failed before the first event.
    pub async fn call_raw_events<C: ErrorCode>(
        &self,
        action: impl Into<RawAction>,
        members: Value,
        operator: Option<(&'static str, &(dyn Object + Sync))>,
    ) -> Result<Events<RawResponse, C>, Error<C>> {
        let (info, members) = self.raw_members(action.into(), members, operator)?;
        self.streamed(&EventsInfo::UNKNOWN, raw::call::<C>(info, &members), Reads::raw()).await
    }

    async fn streamed<R, C: ErrorCode>(
        &self,
        events: &'static EventsInfo,
        call: Call<'_>,
        reads: Reads<R>,
    ) -> Result<Events<R, C>, Error<C>> {
        let call = Call { events: Some(events), ..call };
        let (info, texts) = (call.info, call.sent_texts().into_iter().map(str::to_owned).collect());
        let mut answer = self.answer(call).await.map_err(Error::with_codes)?;
        let opened = answer.events.take();
        let answered = Answered {
            info,
            events,
            headers: answer.headers.clone(),
            request_id: answer.found.request_id.clone(),
            made: answer.made,
            texts,
        };
        let whole = opened.is_none().then_some(answer);
        Ok(Events::new(Flow::new(&self.shared, answered, opened, self.settings.timeout), whole, reads))
    }
}
