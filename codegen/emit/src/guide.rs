//! Writes the guide on the front page of the crate: a first call, then errors, retries, limits and everything else a
//! program has to handle.
//!
//! Every example calls the same action of the crate's own service and compiles as a doctest. Lines that rustdoc hides
//! leave out what needs the service where its feature is off.

use tc3_spec::model::{ActionId, Model, Service};

use super::doc::Doc;
use super::names::Scope;
use super::walkthrough::{self, Sample, Start};
use super::{callback, encryption, events, paging};

/// Adds the guide to the documentation of the crate.
pub(super) fn guide(doc: Doc, model: &Model, scope: &Scope<'_>, action: ActionId) -> Doc {
    let sample = walkthrough::sample(scope, action);
    let doc =
        doc.line("# First call").example(gated(sample.feature, walkthrough::call(scope, action, Start::Environment)));
    let doc = credentials(doc, &sample);
    let doc = errors(doc, &sample);
    let doc = retries(doc, &sample);
    let doc = fleets(doc, &sample);
    let doc = answers(doc, &sample);
    let doc = pages(doc, scope);
    let doc = events(doc, scope);
    let doc = long_running(doc, scope);
    let doc = callbacks(doc, scope.krate, model);
    let doc = encrypted(doc, scope);
    let doc = blocking(doc, &sample);
    let doc = network(doc, &sample);
    let doc = beyond(doc, &sample);
    let doc = testing(doc, &sample);
    observability(doc)
}

fn credentials(doc: Doc, sample: &Sample<'_>) -> Doc {
    let setup = "let user = $crate::Credentials::new(\"secret-id\", \"secret-key\")?;
let role = $crate::credentials::AssumeRole::new(user, \"qcs::cam::uin/100000000001:roleName/signer\");
let client = Client::builder().credentials_source(role).build()?;";
    doc.line("# Credentials")
        .line(
            "`from_env` takes the first that it finds: the variables `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY`, \
             `~/.tencentcloud/credentials`, the login of the vendor's command line, the identity of a TKE cluster, the role of \
             the virtual machine. If `TENCENTCLOUD_ROLE_ARN` and `TENCENTCLOUD_ROLE_SESSION_NAME` are set, it assumes that role \
             with what it found. A builder takes a key pair, a source from [`credentials`], or a provider of your own.",
        )
        .line(
            "Credentials that expire are renewed before they do, by one call for all, while the others go on with the old \
             ones. Refused ones are renewed and the call is sent once more.",
        )
        .example(building(sample, None, setup))
}

fn fleets(doc: Doc, sample: &Sample<'_>) -> Doc {
    let setup = "let limiter = $crate::RedisLimiter::new(\"redis://:password@10.0.0.1/0\", \"100000000001\")?;
let client = Client::builder()
    .credentials($crate::Credentials::new(\"secret-id\", \"secret-key\")?)
    .rate_limiter(limiter)
    .build()?;";
    doc.line("# Fleets")
        .line(
            "Clones of a client share its limits. So do several clients that are given an `Arc` of one [`LocalLimiter`], and, with the \
             feature `redis`, the processes of an account that use one Redis: together they stay under the limit, each with \
             its share. While Redis cannot be reached, calls pass under the limits of their process, and a warning says so.",
        )
        .example(building(sample, Some("feature = \"redis\""), setup))
}

fn pages(doc: Doc, scope: &Scope<'_>) -> Doc {
    let Some(action) = paging::first_action(scope) else { return doc };
    doc.line("# Pages")
        .line(
            "Each action that gives a long list page by page has a method for all of its pages, whose name ends in `_pages`. They \
             are a stream of responses, and `items()` one of what the lists hold; in blocking clients both are iterators. A call is \
             made when a page is asked for, and `cursor()` is the place as a text, from which another process goes on with \
             `resume`. [`paging`] says where lists begin and end.",
        )
        .example(gated(scope.service.newest_feature(), walkthrough::pages(scope, action, Start::Client)))
}

fn events(doc: Doc, scope: &Scope<'_>) -> Doc {
    let Some(action) = events::first_action(scope) else { return doc };
    doc.line("# Answers in events")
        .line(
            "Each action that answers as a stream of events has a method whose name ends in `_events`. It returns a stream, in \
             blocking clients an iterator; each event is a response with a part of the answer. What fails within the stream is \
             an error of the event, and nothing is repeated once the stream has begun. [`events`] says how streams end.",
        )
        .example(gated(scope.service.newest_feature(), walkthrough::events(scope, action, Start::Client)))
}

fn blocking(doc: Doc, sample: &Sample<'_>) -> Doc {
    doc.line("# Without async")
        .line(
            "With the feature `blocking`, every service has a client whose methods wait on the calling thread: the same \
             methods, errors, retries, limits and mismatches, without tokio, without reqwest and without other threads.",
        )
        .example(waiting(sample))
}

fn network(doc: Doc, sample: &Sample<'_>) -> Doc {
    let setup = "let client = Client::builder()
    .credentials($crate::Credentials::new(\"secret-id\", \"secret-key\")?)
    .proxy(\"http://user:password@proxy.example.com:3128\")
    .root_certificates(std::fs::read(\"authority.pem\")?)
    .build()?;";
    doc.line("# Proxies and certificates")
        .line(
            "Proxies of the environment are used (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`); `proxy` on the builder sets one by hand, and \
             `root_certificates` adds authorities to those of the system. An error names the proxy if it is the proxy that \
             failed.",
        )
        .line(
            "For everything else there is the transport: `ReqwestTransport` with another configuration, any tower service \
             (feature `tower`), or a [`Transport`] of your own, which may wrap another one.",
        )
        .example(building(sample, Some("any(feature = \"reqwest\", feature = \"blocking\")"), setup))
}

fn beyond(doc: Doc, sample: &Sample<'_>) -> Doc {
    let body = "let options = $crate::CallOptions::new().member(\"NewParameter\", true);
let answer = client.with(&options).call_for_answer(&request).await?;
println!(\"{:?} {}\", answer.request_id(), answer.body().len());

let answer = client.call_raw(\"DescribeSomethingNew\", $crate::serde_json::json!({})).await?;
println!(\"{}\", answer.response().to_string());

println!(\"{}\", client.prepare(&request).await?.curl());
client.download_to(\"https://example.com/contract.pdf\", \"contract.pdf\", 50 << 20).await?;";
    doc.line("# What the types do not know")
        .line(
            "`member` adds a parameter to a call, and `call_raw` calls an action by name with JSON; `call_raw_events` returns \
             the events of one that answers so. `call_for_answer` returns the HTTP headers and the body as it came beside the \
             response. `prepare` returns the signed request and a `curl` command, in which secrets and sensitive values are \
             hidden. `download` fetches the file behind a link.",
        )
        .example(example(sample, body))
}

fn errors(doc: Doc, sample: &Sample<'_>) -> Doc {
    let body = format!(
        "match {call}.await {{
    Ok(response) => println!(\"{{}}\", response.request_id),
    Err($crate::Error::Service(refused)) => {{
        println!(\"{{}}: {{}}\", refused.code(), refused.message());
        println!(\"{{}}\", refused.remedy().unwrap_or(\"see the documentation of the action\"));
    }}
    Err($crate::Error::Validation(refused)) => {{
        for violation in refused.violations() {{
            println!(\"{{violation}}\");
        }}
    }}
    Err(other) if other.is_timeout() => println!(\"no answer after {{}} attempts\", other.attempts()),
    Err(other) => return Err(other),
}}",
        call = sample.call
    );
    doc.line("# Errors")
        .line("`Display` of every error names the action, what is wrong and where, and never shows what was sent.")
        .paragraph(table(&[
            ("`Error::…`", "what happened", "what to do"),
            (
                "`Validation`",
                "The call was not sent: it breaks documented rules.",
                "Correct the fields that `violations()` names.",
            ),
            (
                "`Service`",
                "The service refused the call.",
                "`code()`, `meaning()` and `remedy()` say why and what to do.",
            ),
            (
                "`Transport`",
                "The request or its answer did not get through.",
                "Ask `is_timeout()`. Unless the action is safe to repeat, find out first whether it was carried out.",
            ),
            (
                "`Decode`",
                "The answer is not from the service, or is damaged.",
                "Look at `excerpt()`; a proxy may have answered.",
            ),
            (
                "`Configuration`",
                "The client is misconfigured, or its credentials could not be obtained.",
                "Correct what the message names.",
            ),
            (
                "`File`",
                "What `download_to` fetched cannot be written: the disk is full, the folder is missing.",
                "Correct what the message says of `path()`, and fetch the file again.",
            ),
        ]))
        .example(example(sample, &body))
}

fn retries(doc: Doc, sample: &Sample<'_>) -> Doc {
    let body = format!(
        "let patient = client
    .with_retry($crate::RetryPolicy::standard().attempts(5))
    .with_deadline(std::time::Duration::from_secs(30));
let response = patient.{method}(&request).await?;
println!(\"{{}} after {{}} attempts\", response.request_id, response.metadata().attempts());",
        method = sample.method
    );
    doc.line("# Retries and limits")
        .line(
            "A call is tried up to three times. Throttled calls, and those of which nothing left, are repeated whatever the \
             action; lost answers and failures of the service only where the action's documentation says that it may be sent \
             again. Pauses grow exponentially, and a budget shared by all clones of a client keeps a broken service from being \
             hit three times as hard.",
        )
        .line(
            "The client also keeps the documented rate limit of each action: calls wait for their turn, in order. Connecting \
             may take 10 seconds and an attempt 60; `with_deadline` bounds the whole call. `RetryPolicy::off()` makes one attempt.",
        )
        .example(example(sample, &body))
}

fn answers(doc: Doc, sample: &Sample<'_>) -> Doc {
    let body = format!(
        "let response = {call}.await?;
for mismatch in response.metadata().mismatches() {{
    println!(\"{{}}: {{}}\", mismatch.path(), mismatch.found());
}}",
        call = sample.call
    );
    doc.line("# Answers that break their documentation")
        .line(
            "An answer that came is kept. A value of another kind than documented is converted where nothing is lost, such as \
             `\"23\"` for a number; otherwise its field is left empty and listed among the mismatches. `strict_answers` on the \
             builder makes every mismatch an error.",
        )
        .example(example(sample, &body))
}

/// Where the service has something to wait for.
fn long_running(doc: Doc, scope: &Scope<'_>) -> Doc {
    let Some((action, until)) = super::waiting::sample(scope) else { return doc };
    let sample = walkthrough::sample(scope, action);
    let body = format!(
        "let started = {call}.await?;
let question = started.follow_up(&request);
let waiting = client.{until}(&question).deadline(std::time::Duration::from_secs(60));
match waiting.on_progress(|progress| println!(\"{{:?}}\", progress.state())).await {{
    Ok(response) => println!(\"{{}}\", response.request_id),
    Err(error) if error.is_deadline() => println!(\"after {{}} questions: {{:?}}\", error.questions(), error.state()),
    Err(error) => println!(\"{{error}}\"),
}}",
        call = sample.call
    );
    doc.line("# Waiting")
        .line(
            "Where an action tells a state, the client has a method `wait_until_…`, which asks until the state is final: at the \
             documented pace or slower, past errors that pass, and never after its `deadline`. `follow_up` makes the question \
             from the response of the action that started it. The value is the last response; the error has the state seen last.",
        )
        .example(example(&sample, &body))
}

/// Where a service posts to applications.
fn callbacks(doc: Doc, krate: &str, model: &Model) -> Doc {
    let newest = |service: &&Service| service.newest && !service.callbacks.is_empty();
    let Some(service) = model.services.iter().find(newest) else { return doc };
    let condition = format!("all(feature = \"callbacks\", feature = {:?})", service.newest_feature());
    doc.line("# Callbacks")
        .line(
            "With the feature `callbacks`, a `Receiver` checks the signature of what the service posts to an application, \
             decrypts it and reads it into an event, whatever framework the server uses. The service posts a message again until \
             it is answered with 200. With `remember` one that was handled is recognized, one that is being handled is refused, and \
             one whose handling failed comes again as new. Processes that share an address share a `MessageMemory`. Members that have no field are in `json()` of the message.",
        )
        .example(gated_by(&condition, callback::example(&Scope::new(service, krate))))
}

/// Where a service carries encrypted calls.
fn encrypted(doc: Doc, scope: &Scope<'_>) -> Doc {
    let Some(example) = encryption::example(scope) else { return doc };
    let condition = format!("all(feature = \"encryption\", feature = {:?})", scope.service.newest_feature());
    doc.line("# Encrypted calls")
        .line(
            "With the feature `encryption`, `encrypted` carries any call encrypted beneath TLS, with keys agreed with the vendor: \
             by AES or SM4 in CBC mode, signed by HMAC-SHA256, with a new initialization vector for each attempt. Everything else \
             is as for a plain call.",
        )
        .example(gated_by(&condition, example))
}

fn testing(doc: Doc, sample: &Sample<'_>) -> Doc {
    let body = format!(
        "let time = $crate::testing::TestTime::at(1_700_000_000);
let service = $crate::testing::Script::new(&time)
    .refuse(\"RequestLimitExceeded\", \"slow down\")
    .answer(r#\"{{\"RequestId\": \"r-1\"}}\"#);
let client = Client::builder()
    .credentials($crate::Credentials::new(\"id\", \"key\")?)
    .transport(service.clone())
    .clock(time.clone())
    .timer(time.clone())
    .validation($crate::ValidationMode::Off)
    .build()?;
let response = {call}.await?;
assert_eq!(response.request_id, \"r-1\");
assert_eq!(service.sent().len(), 2);",
        call = sample.call
    );
    doc.line("# Testing")
        .line(
            "[`testing`] plays the service by a script, with time that does not sleep: answer, throttle, break, then look at \
             what was sent. Responses implement `Default`, so that tests can build them.",
        )
        .example(example(sample, &body))
}

fn observability(doc: Doc) -> Doc {
    doc.line("# Observability")
        .line(
            "Each call is a `tracing` span with one span per attempt inside: service, action, error code, request id, attempts, \
             time waited and time taken, under OpenTelemetry's names for RPC where there are any. Bodies, keys and sensitive \
             values are never recorded. Warnings report violations that do not stop a call, mismatches, corrections of the \
             clock, and what the service says of deprecated actions.",
        )
        .line("Quote `request_id` when asking the vendor's support about a call.")
}

/// A call of the blocking client.
fn waiting(sample: &Sample<'_>) -> Vec<String> {
    let names = sample.names.iter().filter(|name| *name != "Client").cloned().collect::<Vec<_>>();
    let mut lines = vec![format!("# #[cfg(all(feature = \"blocking\", feature = {:?}))]", sample.feature)];
    lines.push(format!("# fn example() -> Result<(), {}::Error> {{", sample.path));
    lines.push(format!("use {}::{{blocking::Client, {}}};", sample.path, names.join(", ")));
    lines.push(String::new());
    lines.push("let client = Client::from_env()?;".to_owned());
    lines.push(format!("let request = {};", sample.request));
    lines.push(format!("let response = {}?;", sample.call));
    lines.extend(["println!(\"{}\", response.request_id);", "# Ok(())", "# }"].map(str::to_owned));
    lines
}

/// An example around some lines, inside a function that is hidden. Everything else is written with its path: a service
/// may have a type of any name. `$crate` in the body is the crate.
fn example(sample: &Sample<'_>, body: &str) -> Vec<String> {
    let mut lines = vec![format!("use {}::{{{}}};", sample.path, sample.names.join(", ")), String::new()];
    lines.push(format!("# async fn example(client: Client) -> Result<(), {}::Error> {{", sample.path));
    lines.push(format!("let request = {};", sample.request));
    lines.extend(body.lines().map(|line| line.replace("$crate", &sample.krate)));
    lines.extend(["# Ok(())".to_owned(), "# }".to_owned()]);
    gated(sample.feature, lines)
}

/// An example that makes a client in some lines, and a call with it. It is there only where this is true of the features.
fn building(sample: &Sample<'_>, condition: Option<&str>, setup: &str) -> Vec<String> {
    let mut lines = vec![format!("use {}::{{{}}};", sample.path, sample.names.join(", ")), String::new()];
    lines.push("# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned());
    lines.extend(setup.lines().map(|line| line.replace("$crate", &sample.krate)));
    lines.push(format!("let request = {};", sample.request));
    lines.push(format!("let response = {}.await?;", sample.call));
    lines.extend(["println!(\"{}\", response.request_id);", "# Ok(())", "# }"].map(str::to_owned));
    let service = format!("feature = {:?}", sample.feature);
    match condition {
        Some(condition) => gated_by(&format!("all({service}, {condition})"), lines),
        None => gated_by(&service, lines),
    }
}

/// An example whose items, an import and a function, are there only with a feature.
fn gated(feature: &str, lines: Vec<String>) -> Vec<String> {
    gated_by(&format!("feature = {feature:?}"), lines)
}

fn gated_by(condition: &str, lines: Vec<String>) -> Vec<String> {
    let gate = |line: &str| {
        let is_item = ["use ", "# fn ", "# async fn "].iter().any(|start| line.starts_with(start));
        is_item.then(|| format!("# #[cfg({condition})]"))
    };
    lines.into_iter().flat_map(|line| gate(&line).into_iter().chain([line])).collect()
}

fn table(rows: &[(&str, &str, &str)]) -> Vec<String> {
    let mut lines: Vec<String> = rows.iter().map(|(a, b, c)| format!("| {a} | {b} | {c} |")).collect();
    lines.insert(1, "|---|---|---|".to_owned());
    lines
}
