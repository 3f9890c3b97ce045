//! Events of the blocking client: an iterator around the stream of the async one.

use std::future::poll_fn;

use super::wait;
use crate::error::{Error, ErrorCode};
use crate::events::{self, Event};

/// The events of an answer, as an iterator; see [`events`].
#[derive(Debug)]
#[must_use = "the connection is open until the events are read or dropped"]
pub struct Events<R, C>(events::Events<R, C>);

impl<R, C: ErrorCode> From<events::Events<R, C>> for Events<R, C> {
    fn from(events: events::Events<R, C>) -> Self {
        Self(events)
    }
}

impl<R, C: ErrorCode> Events<R, C> {
    /// The id the service gave the call. The vendor's support asks for it.
    #[must_use]
    pub fn request_id(&self) -> Option<String> {
        self.0.request_id()
    }

    /// How many times the call was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts()
    }
}

impl<R, C: ErrorCode> Iterator for Events<R, C> {
    type Item = Result<Event<R>, Error<C>>;

    fn next(&mut self) -> Option<Self::Item> {
        wait(poll_fn(|context| self.0.poll(context)))
    }
}

/// The methods of a blocking client for answers in events, beside its other ones:
/// `blocking_events! { Client, Error, ErrorCode; chat_events(ChatRequest) -> ChatResponse; }`.
#[macro_export]
macro_rules! blocking_events {
    ($client:ident, $error:ty, $code:ty; $($(#[$attribute:meta])* $method:ident($request:ty) -> $response:ty;)*) => {
        impl $client {
            /// Calls any action that answers in events and returns them as an iterator.
            ///
            /// # Errors
            ///
            /// Those of [`super::Client::call_events`].
            pub fn call_events<A: $crate::events::Streamed>(
                &self,
                request: &A,
            ) -> ::core::result::Result<$crate::blocking::Events<A::Response, $code>, $error> {
                $crate::blocking::wait(self.0.call_events(request)).map(::core::convert::From::from)
            }

            $(
                #[doc = ::core::concat!("Returns the events of [`super::Client::", ::core::stringify!($method), "`] as an iterator.")]
                ///
                /// # Errors
                ///
                /// Those of the async method.
                $(#[$attribute])*
                #[inline]
                pub fn $method(
                    &self,
                    request: &$request,
                ) -> ::core::result::Result<$crate::blocking::Events<$response, $code>, $error> {
                    self.call_events(request)
                }
            )*
        }
    };
}
