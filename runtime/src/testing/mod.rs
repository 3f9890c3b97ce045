//! Tests applications without a service: answers follow a script, and time does not sleep.
//!
//! ```
//! # use tc3_runtime as tc3;
//! use tc3::testing::{Script, TestTime};
//! # use tc3::{ClientBuilder, Credentials};
//!
//! // Throttles the first call, then answers.
//! let time = TestTime::at(1_700_000_000);
//! let service = Script::new(&time).refuse("RequestLimitExceeded", "too fast").answer(r#"{"RequestId": "r-1"}"#);
//! # static SERVICE: tc3::ServiceInfo = tc3::ServiceInfo { name: "s", version: "v", host: "s.cn" };
//! let client: tc3::Client = ClientBuilder::new(&SERVICE)
//!     .credentials(Credentials::new("id", "key")?)
//!     .transport(service.clone())
//!     .clock(time.clone())
//!     .timer(time.clone())
//!     .build()?;
//! // …call what is to be tested, then ask what was sent:
//! assert_eq!(service.sent().len(), 0);
//! # let _ = client;
//! # Ok::<(), tc3::ConfigurationError>(())
//! ```

mod script;
mod time;

pub use script::{Script, Sent};
pub use time::TestTime;

pub use crate::credentials::profile::without_system_credentials;
