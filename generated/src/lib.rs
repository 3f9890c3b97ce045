// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/

//! A client for Tencent Cloud APIs, generated from their documentation: required parameters are arguments,
//! limits are checked before a call is sent, and enum values and error codes are documented types.
//!
//! # Features
//!
//! | feature | adds |
//! |---|---|
//! | `captcha` | the newest version of captcha, 2019-07-22, as `tc3::captcha` |
//! | `captcha-2019-07-22` | version 2019-07-22 of captcha |
//! | `dnspod` | the newest version of dnspod, 2021-03-23, as `tc3::dnspod` |
//! | `dnspod-2021-03-23` | version 2021-03-23 of dnspod |
//! | `ess` | the newest version of ess, 2020-11-11, as `tc3::ess` |
//! | `ess-2020-11-11` | version 2020-11-11 of ess |
//! | `essbasic` | the newest version of essbasic, 2021-05-26, as `tc3::essbasic` |
//! | `essbasic-2021-05-26` | version 2021-05-26 of essbasic |
//! | `faceid` | the newest version of faceid, 2018-03-01, as `tc3::faceid` |
//! | `faceid-2018-03-01` | version 2018-03-01 of faceid |
//! | `sms` | the newest version of sms, 2021-01-11, as `tc3::sms` |
//! | `sms-2021-01-11` | version 2021-01-11 of sms |
//! | `sts` | the newest version of sts, 2018-08-13, as `tc3::sts` |
//! | `sts-2018-08-13` | version 2018-08-13 of sts |
//! | `reqwest` | HTTPS through reqwest and rustls; without it, implement `Transport` |
//! | `blocking` | clients without async, such as `tc3::<service>::blocking::Client`, through ureq and rustls |
//! | `tower` | any `tower::Service` over `http` types as a transport |
//! | `redis` | a rate limiter that several processes share |
//! | `callbacks` | receiving what a service posts to an application |
//! | `encryption` | requests and answers encrypted beneath TLS: `Client::encrypted` |
//! | `serde-full` | reading requests, writing responses, and calling actions by name |
//!
//! `reqwest` alone is on by default. Name the services that you call: `features = ["ess"]`.
//!
//! # First call
//!
//! ```no_run
//! # #[cfg(feature = "ess")]
//! use tc3::ess::{Client, Operator, VerifyPdfRequest};
//!
//! # #[cfg(feature = "ess")]
//! # async fn example() -> Result<(), tc3::ess::Error> {
//! let client = Client::from_env()?;
//! let client = client.as_operator(Operator::user("yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy"));
//! let request = VerifyPdfRequest::new("yDwFdUUckpsveo27UEQPEVo14KnASuGI");
//! let response = client.verify_pdf(&request).await?;
//! println!("{}", response.verify_result);
//! # Ok(())
//! # }
//! ```
//!
//! # Credentials
//!
//! `from_env` takes the first that it finds: the variables `TENCENTCLOUD_SECRET_ID` and
//! `TENCENTCLOUD_SECRET_KEY`, `~/.tencentcloud/credentials`, the login of the vendor's command line, the identity
//! of a TKE cluster, the role of the virtual machine. If `TENCENTCLOUD_ROLE_ARN` and
//! `TENCENTCLOUD_ROLE_SESSION_NAME` are set, it assumes that role with what it found. A builder takes a key pair,
//! a source from [`credentials`], or a provider of your own.
//!
//! Credentials that expire are renewed before they do, by one call for all, while the others go on with the old
//! ones. Refused ones are renewed and the call is sent once more.
//!
//! ```no_run
//! # #[cfg(feature = "ess")]
//! use tc3::ess::{Client, VerifyPdfRequest};
//!
//! # #[cfg(feature = "ess")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let user = tc3::Credentials::new("secret-id", "secret-key")?;
//! let role = tc3::credentials::AssumeRole::new(user, "qcs::cam::uin/100000000001:roleName/signer");
//! let client = Client::builder().credentials_source(role).build()?;
//! let request = VerifyPdfRequest::new("yDwcCUUgyg3tgmvhUEVzyNa15Zayy6Sf");
//! let response = client.verify_pdf(&request).await?;
//! println!("{}", response.request_id);
//! # Ok(())
//! # }
//! ```
//!
//! # Errors
//!
//! `Display` of every error names the action, what is wrong and where, and never shows what was sent.
//!
//! | `Error::…` | what happened | what to do |
//! |---|---|---|
//! | `Validation` | The call was not sent: it breaks documented rules. | Correct the fields that `violations()` names. |
//! | `Service` | The service refused the call. | `code()`, `meaning()` and `remedy()` say why and what to do. |
//! | `Transport` | The request or its answer did not get through. | Ask `is_timeout()`. Unless the action is safe to repeat, find out first whether it was carried out. |
//! | `Decode` | The answer is not from the service, or is damaged. | Look at `excerpt()`; a proxy may have answered. |
//! | `Configuration` | The client is misconfigured, or its credentials could not be obtained. | Correct what the message names. |
//! | `File` | What `download_to` fetched cannot be written: the disk is full, the folder is missing. | Correct what the message says of `path()`, and fetch the file again. |
//!
//! ```no_run
//! # #[cfg(feature = "ess")]
//! use tc3::ess::{Client, VerifyPdfRequest};
//!
//! # #[cfg(feature = "ess")]
//! # async fn example(client: Client) -> Result<(), tc3::ess::Error> {
//! let request = VerifyPdfRequest::new("yDwcCUUgyg3tgmvhUEVzyNa15Zayy6Sf");
//! match client.verify_pdf(&request).await {
//!     Ok(response) => println!("{}", response.request_id),
//!     Err(tc3::Error::Service(refused)) => {
//!         println!("{}: {}", refused.code(), refused.message());
//!         println!("{}", refused.remedy().unwrap_or("see the documentation of the action"));
//!     }
//!     Err(tc3::Error::Validation(refused)) => {
//!         for violation in refused.violations() {
//!             println!("{violation}");
//!         }
//!     }
//!     Err(other) if other.is_timeout() => println!("no answer after {} attempts", other.attempts()),
//!     Err(other) => return Err(other),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Retries and limits
//!
//! A call is tried up to three times. Throttled calls, and those of which nothing left, are repeated whatever the
//! action; lost answers and failures of the service only where the action's documentation says that it may be
//! sent again. Pauses grow exponentially, and a budget shared by all clones of a client keeps a broken service
//! from being hit three times as hard.
//!
//! The client also keeps the documented rate limit of each action: calls wait for their turn, in order.
//! Connecting may take 10 seconds and an attempt 60; `with_deadline` bounds the whole call. `RetryPolicy::off()`
//! makes one attempt.
//!
//! ```no_run
//! # #[cfg(feature = "ess")]
//! use tc3::ess::{Client, VerifyPdfRequest};
//!
//! # #[cfg(feature = "ess")]
//! # async fn example(client: Client) -> Result<(), tc3::ess::Error> {
//! let request = VerifyPdfRequest::new("yDwcCUUgyg3tgmvhUEVzyNa15Zayy6Sf");
//! let patient = client
//!     .with_retry(tc3::RetryPolicy::standard().attempts(5))
//!     .with_deadline(std::time::Duration::from_secs(30));
//! let response = patient.verify_pdf(&request).await?;
//! println!("{} after {} attempts", response.request_id, response.metadata().attempts());
//! # Ok(())
//! # }
//! ```
//!
//! # Fleets
//!
//! Clones of a client share its limits. So do several clients that are given an `Arc` of one [`LocalLimiter`],
//! and, with the feature `redis`, the processes of an account that use one Redis: together they stay under the
//! limit, each with its share. While Redis cannot be reached, calls pass under the limits of their process, and a
//! warning says so.
//!
//! ```no_run
//! # #[cfg(all(feature = "ess", feature = "redis"))]
//! use tc3::ess::{Client, VerifyPdfRequest};
//!
//! # #[cfg(all(feature = "ess", feature = "redis"))]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let limiter = tc3::RedisLimiter::new("redis://:password@10.0.0.1/0", "100000000001")?;
//! let client = Client::builder()
//!     .credentials(tc3::Credentials::new("secret-id", "secret-key")?)
//!     .rate_limiter(limiter)
//!     .build()?;
//! let request = VerifyPdfRequest::new("yDwcCUUgyg3tgmvhUEVzyNa15Zayy6Sf");
//! let response = client.verify_pdf(&request).await?;
//! println!("{}", response.request_id);
//! # Ok(())
//! # }
//! ```
//!
//! # Answers that break their documentation
//!
//! An answer that came is kept. A value of another kind than documented is converted where nothing is lost, such
//! as `"23"` for a number; otherwise its field is left empty and listed among the mismatches. `strict_answers` on
//! the builder makes every mismatch an error.
//!
//! ```no_run
//! # #[cfg(feature = "ess")]
//! use tc3::ess::{Client, VerifyPdfRequest};
//!
//! # #[cfg(feature = "ess")]
//! # async fn example(client: Client) -> Result<(), tc3::ess::Error> {
//! let request = VerifyPdfRequest::new("yDwcCUUgyg3tgmvhUEVzyNa15Zayy6Sf");
//! let response = client.verify_pdf(&request).await?;
//! for mismatch in response.metadata().mismatches() {
//!     println!("{}: {}", mismatch.path(), mismatch.found());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Pages
//!
//! Each action that gives a long list page by page has a method for all of its pages, whose name ends in
//! `_pages`. They are a stream of responses, and `items()` one of what the lists hold; in blocking clients both
//! are iterators. A call is made when a page is asked for, and `cursor()` is the place as a text, from which
//! another process goes on with `resume`. [`paging`] says where lists begin and end.
//!
//! ```no_run
//! # #[cfg(feature = "ess")]
//! use tc3::ess::{Client, DescribeEnterpriseContractReviewChecklistsRequest, Operator};
//!
//! # #[cfg(feature = "ess")]
//! # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
//! let client = client.as_operator(Operator::user("yDtUckphotltxpgD3IZBJ10dg"));
//! let request = DescribeEnterpriseContractReviewChecklistsRequest::new();
//! let mut items = client
//!     .describe_enterprise_contract_review_checklists_pages(&request)
//!     .items();
//! while let Some(item) = items.next().await {
//!     let item = item?;
//!     println!("{:?}", item);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Waiting
//!
//! Where an action tells a state, the client has a method `wait_until_…`, which asks until the state is final: at
//! the documented pace or slower, past errors that pass, and never after its `deadline`. `follow_up` makes the
//! question from the response of the action that started it. The value is the last response; the error has the
//! state seen last.
//!
//! ```no_run
//! # #[cfg(feature = "ess")]
//! use tc3::ess::{Client, CreateContractComparisonTaskRequest, CreateContractComparisonTaskRequestArgs};
//!
//! # #[cfg(feature = "ess")]
//! # async fn example(client: Client) -> Result<(), tc3::ess::Error> {
//! let request = CreateContractComparisonTaskRequest::new(CreateContractComparisonTaskRequestArgs { origin_file_resource_id: "yD*******************Cj".into(), diff_file_resource_id: "yD*******************Ed".into(), });
//! let started = client.create_contract_comparison_task(&request).await?;
//! let question = started.follow_up(&request);
//! let waiting = client.wait_until_contracts_compared(&question).deadline(std::time::Duration::from_secs(60));
//! match waiting.on_progress(|progress| println!("{:?}", progress.state())).await {
//!     Ok(response) => println!("{}", response.request_id),
//!     Err(error) if error.is_deadline() => println!("after {} questions: {:?}", error.questions(), error.state()),
//!     Err(error) => println!("{error}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Callbacks
//!
//! With the feature `callbacks`, a `Receiver` checks the signature of what the service posts to an application,
//! decrypts it and reads it into an event, whatever framework the server uses. The service posts a message again
//! until it is answered with 200. With `remember` one that was handled is recognized, one that is being handled
//! is refused, and one whose handling failed comes again as new. Processes that share an address share a
//! `MessageMemory`. Members that have no field are in `json()` of the message.
//!
//! ```no_run
//! # #[cfg(all(feature = "callbacks", feature = "essbasic"))]
//! use tc3::http::{HeaderMap, StatusCode};
//! # #[cfg(all(feature = "callbacks", feature = "essbasic"))]
//! use tc3::essbasic::callbacks::{Event, Received, Receiver, RecentMessages};
//!
//! # #[cfg(all(feature = "callbacks", feature = "essbasic"))]
//! # fn example(headers: &HeaderMap, body: &[u8]) -> Result<StatusCode, Box<dyn std::error::Error>> {
//! let receiver = Receiver::builder()
//!     .token("token of the console")
//!     .key("key of the console, 32 letters.")
//!     .remember(RecentMessages::new(10_000))
//!     .build()?;
//! let status = match receiver.receive(headers, body) {
//!     Ok(Received::Message(message, handling)) => {
//!         match &message.event {
//!             Event::Unknown(event) => println!("a new type of message: {}", event.kind()),
//!             event => println!("{}", event.kind()),
//!         }
//!         // Until then other deliveries are refused. Where `handling` is dropped instead, the next one counts as the first.
//!         handling.done();
//!         StatusCode::OK
//!     }
//!     // A check of the address, or a message that was handled before.
//!     Ok(_) => StatusCode::OK,
//!     Err(refused) => refused.status(),
//! };
//! # Ok(status)
//! # }
//! ```
//!
//! # Encrypted calls
//!
//! With the feature `encryption`, `encrypted` carries any call encrypted beneath TLS, with keys agreed with the
//! vendor: by AES or SM4 in CBC mode, signed by HMAC-SHA256, with a new initialization vector for each attempt.
//! Everything else is as for a plain call.
//!
//! ```no_run
//! # #[cfg(all(feature = "encryption", feature = "ess"))]
//! use tc3::encryption::EncryptionKeys;
//! # #[cfg(all(feature = "encryption", feature = "ess"))]
//! use tc3::ess::{Client, VerifyPdfRequest};
//!
//! # #[cfg(all(feature = "encryption", feature = "ess"))]
//! # async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
//! let keys = EncryptionKeys::aes("key of 16 bytes.", "another key, for signatures")?;
//! let request = VerifyPdfRequest::new("yDwcCUUgyg3tgmvhUEVzyNa15Zayy6Sf");
//! let response = client.encrypted(&keys).call(&request).await?;
//! println!("{}", response.request_id);
//! # Ok(())
//! # }
//! ```
//!
//! # Without async
//!
//! With the feature `blocking`, every service has a client whose methods wait on the calling thread: the same
//! methods, errors, retries, limits and mismatches, without tokio, without reqwest and without other threads.
//!
//! ```no_run
//! # #[cfg(all(feature = "blocking", feature = "ess"))]
//! # fn example() -> Result<(), tc3::ess::Error> {
//! use tc3::ess::{blocking::Client, VerifyPdfRequest};
//!
//! let client = Client::from_env()?;
//! let request = VerifyPdfRequest::new("yDwcCUUgyg3tgmvhUEVzyNa15Zayy6Sf");
//! let response = client.verify_pdf(&request)?;
//! println!("{}", response.request_id);
//! # Ok(())
//! # }
//! ```
//!
//! # Proxies and certificates
//!
//! Proxies of the environment are used (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`); `proxy` on the
//! builder sets one by hand, and `root_certificates` adds authorities to those of the system. An error names the
//! proxy if it is the proxy that failed.
//!
//! For everything else there is the transport: `ReqwestTransport` with another configuration, any tower service
//! (feature `tower`), or a [`Transport`] of your own, which may wrap another one.
//!
//! ```no_run
//! # #[cfg(all(feature = "ess", any(feature = "reqwest", feature = "blocking")))]
//! use tc3::ess::{Client, VerifyPdfRequest};
//!
//! # #[cfg(all(feature = "ess", any(feature = "reqwest", feature = "blocking")))]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder()
//!     .credentials(tc3::Credentials::new("secret-id", "secret-key")?)
//!     .proxy("http://user:password@proxy.example.com:3128")
//!     .root_certificates(std::fs::read("authority.pem")?)
//!     .build()?;
//! let request = VerifyPdfRequest::new("yDwcCUUgyg3tgmvhUEVzyNa15Zayy6Sf");
//! let response = client.verify_pdf(&request).await?;
//! println!("{}", response.request_id);
//! # Ok(())
//! # }
//! ```
//!
//! # What the types do not know
//!
//! `member` adds a parameter to a call, and `call_raw` calls an action by name with JSON; `call_raw_events`
//! returns the events of one that answers so. `call_for_answer` returns the HTTP headers and the body as it came
//! beside the response. `prepare` returns the signed request and a `curl` command, in which secrets and sensitive
//! values are hidden. `download` fetches the file behind a link.
//!
//! ```no_run
//! # #[cfg(feature = "ess")]
//! use tc3::ess::{Client, VerifyPdfRequest};
//!
//! # #[cfg(feature = "ess")]
//! # async fn example(client: Client) -> Result<(), tc3::ess::Error> {
//! let request = VerifyPdfRequest::new("yDwcCUUgyg3tgmvhUEVzyNa15Zayy6Sf");
//! let options = tc3::CallOptions::new().member("NewParameter", true);
//! let answer = client.with(&options).call_for_answer(&request).await?;
//! println!("{:?} {}", answer.request_id(), answer.body().len());
//!
//! let answer = client.call_raw("DescribeSomethingNew", tc3::serde_json::json!({})).await?;
//! println!("{}", answer.response().to_string());
//!
//! println!("{}", client.prepare(&request).await?.curl());
//! client.download_to("https://example.com/contract.pdf", "contract.pdf", 50 << 20).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Testing
//!
//! [`testing`] plays the service by a script, with time that does not sleep: answer, throttle, break, then look
//! at what was sent. Responses implement `Default`, so that tests can build them.
//!
//! ```no_run
//! # #[cfg(feature = "ess")]
//! use tc3::ess::{Client, VerifyPdfRequest};
//!
//! # #[cfg(feature = "ess")]
//! # async fn example(client: Client) -> Result<(), tc3::ess::Error> {
//! let request = VerifyPdfRequest::new("yDwcCUUgyg3tgmvhUEVzyNa15Zayy6Sf");
//! let time = tc3::testing::TestTime::at(1_700_000_000);
//! let service = tc3::testing::Script::new(&time)
//!     .refuse("RequestLimitExceeded", "slow down")
//!     .answer(r#"{"RequestId": "r-1"}"#);
//! let client = Client::builder()
//!     .credentials(tc3::Credentials::new("id", "key")?)
//!     .transport(service.clone())
//!     .clock(time.clone())
//!     .timer(time.clone())
//!     .validation(tc3::ValidationMode::Off)
//!     .build()?;
//! let response = client.verify_pdf(&request).await?;
//! assert_eq!(response.request_id, "r-1");
//! assert_eq!(service.sent().len(), 2);
//! # Ok(())
//! # }
//! ```
//!
//! # Observability
//!
//! Each call is a `tracing` span with one span per attempt inside: service, action, error code, request id,
//! attempts, time waited and time taken, under OpenTelemetry's names for RPC where there are any. Bodies, keys
//! and sensitive values are never recorded. Warnings report violations that do not stop a call, mismatches,
//! corrections of the clock, and what the service says of deprecated actions.
//!
//! Quote `request_id` when asking the vendor's support about a call.

/// CAPTCHA: verifying the tickets of solved challenges, statistics, and settings of the applications.
#[cfg(any(feature = "captcha", feature = "captcha-2019-07-22"))]
#[rustfmt::skip]
pub mod captcha;

/// DNSPod: domains, their records, lines and groups, record snapshots, query statistics and plans.
#[cfg(any(feature = "dnspod", feature = "dnspod-2021-03-23"))]
#[rustfmt::skip]
pub mod dnspod;

/// Tencent e-Sign for the contracts of your own organization.
#[cfg(any(feature = "ess", feature = "ess-2020-11-11"))]
#[rustfmt::skip]
pub mod ess;

/// Tencent e-Sign for third-party platforms.
#[cfg(any(feature = "essbasic", feature = "essbasic-2021-05-26"))]
#[rustfmt::skip]
pub mod essbasic;

/// Identity verification: faces, ID cards, documents read by NFC, bank cards and phone numbers.
#[cfg(any(feature = "faceid", feature = "faceid-2018-03-01"))]
#[rustfmt::skip]
pub mod faceid;

/// Short messages: sending, delivery reports and replies, signatures, templates and statistics.
#[cfg(any(feature = "sms", feature = "sms-2021-01-11"))]
#[rustfmt::skip]
pub mod sms;

/// Security Token Service: temporary credentials for CAM roles, federated identities and users with multi-factor
/// authentication.
#[cfg(any(feature = "sts", feature = "sts-2018-08-13"))]
#[rustfmt::skip]
pub mod sts;

pub use tc3_runtime::Action;
pub use tc3_runtime::ActionInfo;
pub use tc3_runtime::ActionRetry;
pub use tc3_runtime::ActionSignature;
pub use tc3_runtime::Answer;
pub use tc3_runtime::Binary;
pub use tc3_runtime::CallOptions;
pub use tc3_runtime::ClientBuilder;
pub use tc3_runtime::Clock;
pub use tc3_runtime::ConfigurationError;
pub use tc3_runtime::Credentials;
pub use tc3_runtime::CredentialsProvider;
pub use tc3_runtime::DecodeError;
pub use tc3_runtime::Error;
pub use tc3_runtime::ErrorCode;
pub use tc3_runtime::FileError;
pub use tc3_runtime::IntegerEnum;
pub use tc3_runtime::Language;
pub use tc3_runtime::LocalLimiter;
pub use tc3_runtime::Mismatch;
pub use tc3_runtime::Object;
pub use tc3_runtime::OpenEnum;
pub use tc3_runtime::Prepared;
pub use tc3_runtime::Progress;
pub use tc3_runtime::Random;
pub use tc3_runtime::Rate;
pub use tc3_runtime::RateLimiter;
pub use tc3_runtime::RateLimits;
pub use tc3_runtime::RawAction;
pub use tc3_runtime::RawResponse;
pub use tc3_runtime::Response;
pub use tc3_runtime::ResponseMetadata;
pub use tc3_runtime::RetryBudget;
pub use tc3_runtime::RetryClass;
pub use tc3_runtime::RetryPolicy;
pub use tc3_runtime::ServiceError;
pub use tc3_runtime::ServiceInfo;
pub use tc3_runtime::SystemClock;
pub use tc3_runtime::ThreadTimer;
pub use tc3_runtime::Timer;
pub use tc3_runtime::Transport;
pub use tc3_runtime::TransportError;
pub use tc3_runtime::Unknown;
pub use tc3_runtime::UnknownValue;
pub use tc3_runtime::ValidationError;
pub use tc3_runtime::ValidationMode;
pub use tc3_runtime::Violation;
pub use tc3_runtime::WaitCause;
pub use tc3_runtime::WaitError;
pub use tc3_runtime::WaiterInfo;
pub use tc3_runtime::Waiting;
pub use tc3_runtime::client;
pub use tc3_runtime::credentials;
pub use tc3_runtime::error;
pub use tc3_runtime::events;
pub use tc3_runtime::http;
pub use tc3_runtime::limit;
pub use tc3_runtime::paging;
pub use tc3_runtime::retry;
pub use tc3_runtime::serde_json;
pub use tc3_runtime::testing;
pub use tc3_runtime::timer;
pub use tc3_runtime::transport;
pub use tc3_runtime::validate::Level;
pub use tc3_runtime::validate::RuleKind;

#[cfg(feature = "redis")]
pub use tc3_runtime::RedisLimiter;

#[cfg(feature = "reqwest")]
pub use tc3_runtime::ReqwestTransport;

#[cfg(feature = "tower")]
pub use tc3_runtime::TowerTransport;

#[cfg(feature = "blocking")]
pub use tc3_runtime::UreqTransport;

#[cfg(feature = "serde-full")]
pub use tc3_runtime::dynamic;

#[cfg(feature = "encryption")]
pub use tc3_runtime::encryption;

#[cfg(feature = "reqwest")]
pub use tc3_runtime::reqwest;

#[cfg(any(feature = "blocking", feature = "reqwest"))]
pub use tc3_runtime::rustls;

#[cfg(feature = "blocking")]
pub use tc3_runtime::ureq;
