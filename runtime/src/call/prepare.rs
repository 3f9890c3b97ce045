//! Prepares a request as a call would send it, without sending it.

use super::attempts::Attempts;
use super::spent::Phase;
use super::{Call, finish, phase, sign, signer};
use crate::client::{Prepared, Settings, Shared};
use crate::credentials::Credentials;
use crate::encode::Secrets;
use crate::error::{Error, RawCode};

/// Checks, encodes and signs a request.
pub(crate) async fn prepare(shared: &Shared, settings: &Settings, call: Call<'_>) -> Result<Prepared, Error<RawCode>> {
    let mut attempts = Attempts::new(settings, shared.timer.elapsed());
    let warnings = call.warnings(settings.validation, shared.now())?;
    let body = call.body(Secrets::Written)?;
    let hidden = call.body(Secrets::Hidden)?;
    let credentials = renewed(shared, &mut attempts, call).await?;
    let request = sign(shared, call.info, credentials.as_ref(), body)?;
    Ok(Prepared::new(request, warnings, String::from_utf8_lossy(&hidden).into_owned()))
}

/// Who signs. Keys that are about to expire are renewed before, not beside a request: what they sign is sent later.
async fn renewed(
    shared: &Shared,
    attempts: &mut Attempts,
    call: Call<'_>,
) -> Result<Option<Credentials>, Error<RawCode>> {
    let credentials = in_time(shared, attempts, call).await?;
    let renewal = credentials.as_ref().and_then(|_| shared.credentials.renewal());
    let Some(renewal) = renewal else { return Ok(credentials) };
    finish(shared, attempts, renewal).await;
    in_time(shared, attempts, call).await
}

/// Who signs, if that is known before the deadline.
async fn in_time(
    shared: &Shared,
    attempts: &mut Attempts,
    call: Call<'_>,
) -> Result<Option<Credentials>, Error<RawCode>> {
    let signer = signer(shared, call.info);
    phase(shared, attempts, call, Phase::Credentials, signer).await.map_err(|failed| failed.error)?
}
