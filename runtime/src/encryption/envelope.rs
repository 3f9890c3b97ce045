//! The action that carries encrypted calls, and a client that calls through it.

use std::fmt;
use std::marker::PhantomData;

use super::keys::EncryptionKeys;
use crate::action::{Action, ActionInfo};
use crate::client::Client;
use crate::error::{Error, ErrorCode};
use crate::validate::Object;

/// An action that carries other calls encrypted: the names of its members. Generated code writes it as a literal, so it is
/// not `#[non_exhaustive]`.
#[derive(Debug)]
pub struct Envelope {
    /// The action.
    pub info: &'static ActionInfo,
    /// Member for the name of the action that is called.
    pub action: &'static str,
    /// Member for the application, and where a request has it: `["Agent", "AppId"]`.
    pub application: Option<(&'static str, &'static [&'static str])>,
    /// Member for the initialization vector.
    pub iv: &'static str,
    /// Member for the ciphertext.
    pub data: &'static str,
    /// Member for the signature.
    pub signature: &'static str,
}

/// Calls actions with requests and answers encrypted beneath TLS. The `encrypted` method of a client returns it.
pub struct Encrypted<'a, C> {
    client: &'a Client,
    operator: Option<&'a (dyn Object + Sync)>,
    envelope: &'static Envelope,
    keys: &'a EncryptionKeys,
    codes: PhantomData<fn() -> C>,
}

impl<'a, C: ErrorCode> Encrypted<'a, C> {
    /// Calls on behalf of this operator. Generated code calls it.
    pub fn new(
        client: &'a Client,
        operator: Option<&'a (dyn Object + Sync)>,
        envelope: &'static Envelope,
        keys: &'a EncryptionKeys,
    ) -> Self {
        Self { client, operator, envelope, keys, codes: PhantomData }
    }

    /// Calls an action. The request is checked as ever; each attempt encrypts it with a new initialization vector. The
    /// signature of the answer is checked before it is decrypted.
    ///
    /// # Errors
    ///
    /// Every way in which a call can fail. An answer that is not authentic is [`Error::Decode`], of the kind
    /// [`NotAuthentic`](crate::error::DecodeErrorKind::NotAuthentic).
    pub async fn call<A: Action>(&self, request: &A) -> Result<A::Response, Error<C>> {
        self.client.call_sealed(request, self.operator, self.envelope, self.keys).await
    }
}

/// The same for a blocking client, whose `encrypted` method returns it.
#[cfg(feature = "blocking")]
#[derive(Debug)]
pub struct BlockingEncrypted<'a, C>(Encrypted<'a, C>);

#[cfg(feature = "blocking")]
impl<'a, C: ErrorCode> BlockingEncrypted<'a, C> {
    /// Waits for what the async client does. Generated code calls it.
    pub fn new(encrypted: Encrypted<'a, C>) -> Self {
        Self(encrypted)
    }

    /// Calls an action and waits for its response on the calling thread; see [`Encrypted::call`].
    ///
    /// # Errors
    ///
    /// Those of [`Encrypted::call`].
    pub fn call<A: Action>(&self, request: &A) -> Result<A::Response, Error<C>> {
        crate::blocking::wait(self.0.call(request))
    }
}

impl<C> fmt::Debug for Encrypted<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Encrypted").field("client", self.client).field("keys", self.keys).finish_non_exhaustive()
    }
}
