//! Prepares a request as a call would send it, without sending it.

use super::{Call, sign, signer};
use crate::client::{Prepared, Settings, Shared};
use crate::encode::Secrets;
use crate::error::{Error, RawCode};

/// Checks, encodes and signs a request.
pub(crate) async fn prepare(shared: &Shared, settings: &Settings, call: Call<'_>) -> Result<Prepared, Error<RawCode>> {
    let warnings = call.warnings(settings.validation, shared.now())?;
    let body = call.body(Secrets::Written)?;
    let hidden = call.body(Secrets::Hidden)?;
    let credentials = signer(shared, call.info).await?;
    let request = sign(shared, call.info, credentials.as_ref(), body)?;
    Ok(Prepared::new(request, warnings, String::from_utf8_lossy(&hidden).into_owned()))
}
