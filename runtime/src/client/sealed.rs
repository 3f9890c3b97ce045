//! Calls whose requests and answers are encrypted beneath TLS.

use super::{Client, class};
use crate::action::Action;
use crate::call::{Call, Sealing};
use crate::encryption::{EncryptionKeys, Envelope};
use crate::error::{Error, ErrorCode};
use crate::validate::Object;

impl Client {
    /// Calls an action within the one that carries encrypted calls.
    pub(crate) async fn call_sealed<A: Action, C: ErrorCode>(
        &self,
        request: &A,
        operator: Option<&(dyn Object + Sync)>,
        envelope: &'static Envelope,
        keys: &EncryptionKeys,
    ) -> Result<A::Response, Error<C>> {
        self.refuse_other_service(A::INFO)?;
        let sealing = Sealing { inner: A::INFO, envelope, keys };
        let extra = self.settings.extra.as_deref();
        let (token, events, class, sealing) = (None, None, class::<C>, Some(sealing));
        let call = Call { info: envelope.info, request, operator, extra, token, events, class, sealing };
        let answer = self.answer(call).await;
        answer.and_then(|answer| answer.read(self.shared.reading)).map_err(Error::with_codes)
    }
}
