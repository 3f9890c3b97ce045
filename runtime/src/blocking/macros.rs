//! Generates the blocking client of a service from its table of methods.

/// The blocking client of a service, around its async one, which stands in the module above:
/// `blocking_client! { SERVICE, Error, operator Operator; ping(PingRequest) -> PingResponse; }`.
#[macro_export]
macro_rules! blocking_client {
    ($service:path, $error:ty $(, operator $operator:ty)?; $($(#[$attribute:meta])* $method:ident($request:ty) -> $response:ty;)*) => {
        /// Calls the actions of the service and waits for the response on the calling thread, without async.
        ///
        /// Methods, errors, retries and limits are those of [`super::Client`]. Cloning is cheap: clones share their
        /// connections.
        #[derive(Clone, Debug)]
        pub struct Client(super::Client);

        impl ::core::convert::From<$crate::Client> for Client {
            fn from(client: $crate::Client) -> Self {
                Self(::core::convert::From::from(client))
            }
        }

        impl ::core::convert::AsRef<$crate::Client> for Client {
            fn as_ref(&self) -> &$crate::Client {
                ::core::convert::AsRef::as_ref(&self.0)
            }
        }

        impl Client {
            /// Returns a builder for credentials, region, transport and other settings.
            #[must_use]
            pub fn builder() -> $crate::ClientBuilder<Self> {
                $crate::ClientBuilder::blocking(&$service)
            }

            /// Creates a client with the first credentials found, as [`super::Client::from_env`] does.
            ///
            /// # Errors
            ///
            /// No credentials are found, a source is malformed, or TLS cannot be set up.
            pub fn from_env() -> ::core::result::Result<Self, $error> {
                ::core::result::Result::Ok(Self::builder().env()?.build()?)
            }

            $(
                /// Returns a client that calls on behalf of this operator; see [`super::Client::as_operator`].
                #[must_use]
                pub fn as_operator(&self, operator: $operator) -> Self {
                    Self(self.0.as_operator(operator))
                }
            )?

            /// Returns a client that uses these options for all calls: retries, timeouts, deadline, rate limits, validation.
            #[must_use]
            pub fn with(&self, options: &$crate::CallOptions) -> Self {
                Self(self.0.with(options))
            }

            /// Returns a client with this validation mode.
            #[must_use]
            pub fn with_validation(&self, mode: $crate::ValidationMode) -> Self {
                self.with(&$crate::CallOptions::new().validation(mode))
            }

            /// Returns a client with this retry policy.
            #[must_use]
            pub fn with_retry(&self, policy: $crate::RetryPolicy) -> Self {
                self.with(&$crate::CallOptions::new().retry(policy))
            }

            /// Returns a client with this limit on the time to connect.
            #[must_use]
            pub fn with_connect_timeout(&self, timeout: ::std::time::Duration) -> Self {
                self.with(&$crate::CallOptions::new().connect_timeout(timeout))
            }

            /// Returns a client with this limit on the time of each attempt, from connecting to the end of the response.
            #[must_use]
            pub fn with_timeout(&self, timeout: ::std::time::Duration) -> Self {
                self.with(&$crate::CallOptions::new().timeout(timeout))
            }

            /// Returns a client with this limit on the time of each call, including credentials, waiting and all attempts.
            #[must_use]
            pub fn with_deadline(&self, deadline: ::std::time::Duration) -> Self {
                self.with(&$crate::CallOptions::new().deadline(deadline))
            }

            /// Returns a client with these rate limits instead of the documented ones.
            #[must_use]
            pub fn with_rate_limits(&self, limits: $crate::RateLimits) -> Self {
                self.with(&$crate::CallOptions::new().rate_limits(limits))
            }

            /// Calls any action of the service on behalf of this client's operator.
            ///
            /// # Errors
            ///
            /// Those of [`super::Client::call`].
            pub fn call<A: $crate::Action>(&self, request: &A) -> ::core::result::Result<A::Response, $error> {
                $crate::blocking::wait(self.0.call(request))
            }

            /// Calls any action of the service with options for this call only.
            ///
            /// # Errors
            ///
            /// Those of [`super::Client::call`].
            pub fn call_with<A: $crate::Action>(
                &self,
                request: &A,
                options: &$crate::CallOptions,
            ) -> ::core::result::Result<A::Response, $error> {
                $crate::blocking::wait(self.0.call_with(request, options))
            }

            /// Calls any action and returns its response with everything that came over HTTP.
            ///
            /// # Errors
            ///
            /// Those of [`super::Client::call_for_answer`].
            pub fn call_for_answer<A: $crate::Action>(
                &self,
                request: &A,
            ) -> ::core::result::Result<$crate::Answer<A::Response>, $error> {
                $crate::blocking::wait(self.0.call_for_answer(request))
            }

            /// Calls an action that this version does not know, with a JSON object as its parameters.
            ///
            /// # Errors
            ///
            /// Those of [`super::Client::call_raw`].
            pub fn call_raw(
                &self,
                action: impl ::core::convert::Into<$crate::RawAction>,
                parameters: $crate::serde_json::Value,
            ) -> ::core::result::Result<$crate::Answer<$crate::RawResponse>, $error> {
                $crate::blocking::wait(self.0.call_raw(action, parameters))
            }

            /// Calls an action that this version does not know and returns the events that answer it as an iterator.
            ///
            /// # Errors
            ///
            /// Those of [`super::Client::call_raw_events`].
            pub fn call_raw_events(
                &self,
                action: impl ::core::convert::Into<$crate::RawAction>,
                parameters: $crate::serde_json::Value,
            ) -> ::core::result::Result<$crate::blocking::Events<$crate::RawResponse, super::ErrorCode>, $error> {
                $crate::blocking::wait(self.0.call_raw_events(action, parameters)).map(::core::convert::From::from)
            }

            /// Checks and signs a request without sending it.
            ///
            /// # Errors
            ///
            /// Those of [`super::Client::prepare`].
            pub fn prepare<A: $crate::Action>(
                &self,
                request: &A,
            ) -> ::core::result::Result<$crate::Prepared, $error> {
                $crate::blocking::wait(self.0.prepare(request))
            }

            /// Fetches the file that a link of a response leads to, of at most this many bytes.
            ///
            /// # Errors
            ///
            /// Those of [`super::Client::download`].
            pub fn download(
                &self,
                link: &str,
                max_bytes: usize,
            ) -> ::core::result::Result<::std::vec::Vec<u8>, $error> {
                $crate::blocking::wait(self.0.download(link, max_bytes))
            }

            /// Fetches a file and writes it to this path: the whole of it, or nothing.
            ///
            /// # Errors
            ///
            /// Those of [`super::Client::download_to`].
            pub fn download_to(
                &self,
                link: &str,
                path: impl ::core::convert::AsRef<::std::path::Path>,
                max_bytes: usize,
            ) -> ::core::result::Result<(), $error> {
                let bytes = self.download(link, max_bytes)?;
                ::core::result::Result::Ok($crate::blocking::write_file(path.as_ref(), &bytes)?)
            }

            $(
                #[doc = ::core::concat!("Waits for [`super::Client::", ::core::stringify!($method), "`], which says what it does.")]
                ///
                /// # Errors
                ///
                /// Those of the async method.
                $(#[$attribute])*
                #[inline]
                pub fn $method(&self, request: &$request) -> ::core::result::Result<$response, $error> {
                    self.call(request)
                }
            )*
        }
    };
}
