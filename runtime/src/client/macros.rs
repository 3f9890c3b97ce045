//! Generates the methods of a service's client that differ between services only in their types.

/// What a client has for everything that its types do not know: `escapes! { Client, Error, Some("Agent") }`. The last is the
/// name of the parameter that says on whose behalf a call is made. The module above has the service's `ErrorCode`.
#[macro_export]
macro_rules! escapes {
    ($client:ident, $error:ty, $operator:expr) => {
        impl $client {
            /// Calls any action and returns its response with the HTTP headers, the request id, the number of attempts
            /// and the body as it came.
            ///
            /// # Errors
            ///
            /// See [`Error`] for the ways in which a call can fail.
            pub async fn call_for_answer<A: $crate::Action>(
                &self,
                request: &A,
            ) -> ::core::result::Result<$crate::Answer<A::Response>, $error> {
                self.inner.call_for_answer(request, self.operator()).await
            }

            /// Calls an action that this version does not know, with a JSON object as its parameters, on behalf of this
            /// client's operator. Everything but the types is as in other calls.
            ///
            /// # Errors
            ///
            /// The parameters are not an object, or the call failed.
            pub async fn call_raw(
                &self,
                action: impl ::core::convert::Into<$crate::RawAction>,
                parameters: $crate::serde_json::Value,
            ) -> ::core::result::Result<$crate::Answer<$crate::RawResponse>, $error> {
                let name: ::core::option::Option<&'static str> = $operator;
                self.inner.call_raw(action, parameters, name.zip(self.operator())).await
            }

            /// Calls an action that this version does not know and takes its answer in events. `parameters` must
            /// include the one that asks for events, if the action needs one.
            ///
            /// # Errors
            ///
            /// Those of [`call_raw`](Self::call_raw), before the first event.
            pub async fn call_raw_events(
                &self,
                action: impl ::core::convert::Into<$crate::RawAction>,
                parameters: $crate::serde_json::Value,
            ) -> ::core::result::Result<$crate::events::Events<$crate::RawResponse, super::ErrorCode>, $error> {
                let name: ::core::option::Option<&'static str> = $operator;
                self.inner.call_raw_events(action, parameters, name.zip(self.operator())).await
            }

            /// Checks and signs a request without sending it: to look at, to send in another way, or as a `curl` command.
            ///
            /// # Errors
            ///
            /// The request breaks rules, or there are no credentials before the deadline.
            pub async fn prepare<A: $crate::Action>(
                &self,
                request: &A,
            ) -> ::core::result::Result<$crate::Prepared, $error> {
                self.inner.prepare(request, self.operator()).await
            }

            /// Fetches the file that a link of a response leads to, of at most this many bytes, through the client's own
            /// transport. Errors show the host of the link and nothing else of it.
            ///
            /// # Errors
            ///
            /// The link is not a URL or leads to no file, or the file is too large or does not come.
            pub async fn download(
                &self,
                link: &str,
                max_bytes: usize,
            ) -> ::core::result::Result<::std::vec::Vec<u8>, $error> {
                self.inner.download(link, max_bytes).await
            }

            /// Fetches a file as [`download`](Self::download) does, and writes it to this path: the whole of it, or nothing.
            ///
            /// # Errors
            ///
            /// Those of [`download`](Self::download), or the file cannot be written.
            pub async fn download_to(
                &self,
                link: &str,
                path: impl ::core::convert::AsRef<::std::path::Path>,
                max_bytes: usize,
            ) -> ::core::result::Result<(), $error> {
                self.inner.download_to(link, path, max_bytes).await
            }
        }
    };
}
