//! Calls whose answer comes as a stream of events.

use super::Client;
use crate::call::Call;
use crate::error::{Error, ErrorCode};
use crate::events::{Answered, Events, Flow, Streamed};
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
        let call = Call { events: Some(A::EVENTS), ..self.of_action::<A, C>(request, operator) };
        let texts = call.sent_texts().into_iter().map(str::to_owned).collect();
        let mut answer = self.answer(call).await.map_err(Error::with_codes)?;
        let opened = answer.events.take();
        let answered = Answered {
            info: A::INFO,
            events: A::EVENTS,
            headers: answer.headers.clone(),
            request_id: answer.found.request_id.clone(),
            attempts: answer.attempts,
            texts,
        };
        let whole = opened.is_none().then_some(answer);
        Ok(Events::new(Flow::new(&self.shared, answered, opened, self.settings.timeout), whole))
    }
}
