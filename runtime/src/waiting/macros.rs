//! Generates the waiting methods of a service's blocking client.

/// The methods that wait, for the blocking client in the same module:
/// `blocking_waiters! { ErrorCode; wait_until_done(AskRequest) -> AskResponse; }`.
#[macro_export]
macro_rules! blocking_waiters {
    ($codes:ty; $($(#[$attribute:meta])* $method:ident($request:ty) -> $response:ty;)*) => {
        #[allow(deprecated)]
        impl Client {
            $(
                #[doc = ::core::concat!("Waits as [`super::Client::", ::core::stringify!($method), "`] does, on the calling thread: end with `.wait()`.")]
                $(#[$attribute])*
                pub fn $method<'a>(
                    &'a self,
                    request: &'a $request,
                ) -> $crate::blocking::Waiting<'a, $response, $codes> {
                    $crate::blocking::Waiting::new(self.0.$method(request))
                }
            )*
        }
    };
}
