//! Runs a contract from start to end: an organization gets its login link, a file becomes a flow with two signers, both
//! sign, a callback reports it, and the signed document is downloaded.
//!
//! Read it from top to bottom. It runs against a local server, which also plays the people who sign (`stage/mod.rs`):
//! `cargo run -p tc3 --features essbasic,callbacks --example contract`

mod post;
mod stage;

use std::error::Error as StdError;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use stage::Stage;
use tc3::Binary;
use tc3::essbasic::callbacks::{Event, Message, Received, Receiver, RecentMessages};
use tc3::essbasic::{
    ApproverType, ChannelCreateFlowByFilesRequest, ChannelCreateFlowByFilesResponse, Client, Component, ComponentType,
    CreateConsoleLoginUrlRequest, CreateSignUrlsRequest, DescribeResourceUrlsByFlowsRequest, Error, FlowApproverInfo,
    Operator, UploadFile, UploadFilesRequest, UploadPurpose,
};
use tokio::sync::mpsc;
use tokio::time::timeout;

type Failure = Box<dyn StdError>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match conclude_contract().await {
        Ok(()) => ExitCode::SUCCESS,
        // Returned from `main`, it would be printed for debugging: in quotation marks, with line breaks as `\n`.
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

async fn conclude_contract() -> Result<(), Failure> {
    let stage = Stage::open().await?;
    let client = connect(&stage)?;
    let (address, messages) = listen().await?;

    println!("the organization logs in at {}", login_link(&client).await?);

    let file = upload(&client, b"%PDF-1.7 sale of 50 tons of tomatoes").await?;
    let draft = contract(file);
    let started = start(&client, &draft).await?;
    for link in sign_links(&client, &started.flow_id).await? {
        println!("a signer signs at {link}");
    }

    stage.people_sign(&started.flow_id, address);
    follow_callbacks(messages, &started.flow_id).await?;
    wait_until_completed(&client, &draft, &started).await?;

    let document = download(&client, &started.flow_id).await?;
    println!("{} bytes of signed PDF", document.len());
    Ok(())
}

/// A client that calls on behalf of an employee of the organization. `Client::from_env()` takes your own credentials.
fn connect(stage: &Stage) -> Result<Client, Failure> {
    let client: Client = Client::builder().credentials(stage.credentials()?).endpoint(stage.url()).build()?;
    let employee = Operator::app("yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm").organization("tomato-farm").user("zhang-san");
    Ok(client.as_operator(employee))
}

/// The link that leads an organization through verification and activation, and later into its console.
async fn login_link(client: &Client) -> Result<String, Failure> {
    let request = CreateConsoleLoginUrlRequest::new("典子谦示例企业测试").proxy_operator_name("张三");
    let response = client.create_console_login_url(&request).await.map_err(with_advice)?;
    Ok(response.console_url)
}

/// Uploads a file, and returns its identifier.
async fn upload(client: &Client, pdf: &[u8]) -> Result<String, Failure> {
    let file = UploadFile::new(Binary::from(pdf)).file_name("contract.pdf");
    let request = UploadFilesRequest::new(UploadPurpose::Document).file_infos(vec![file]);
    let response = client.upload_files(&request).await.map_err(with_advice)?;
    response
        .file_ids
        .into_iter()
        .next()
        .ok_or_else(|| "the service accepted the file but returned no identifier".into())
}

/// What is signed, and by whom: a person with a signature, an organization with a seal.
fn contract(file: String) -> ChannelCreateFlowByFilesRequest {
    let buyer = FlowApproverInfo::new()
        .approver_type(ApproverType::Person)
        .name("李四")
        .mobile("18888888888")
        .sign_components(vec![field(ComponentType::SignSignature, 472.0)]);
    let seller = FlowApproverInfo::new()
        .approver_type(ApproverType::Organization)
        .organization_name("典子谦示例企业测试")
        .organization_open_id("tomato-farm")
        .open_id("zhang-san")
        .sign_components(vec![field(ComponentType::SignSeal, 540.0)]);
    ChannelCreateFlowByFilesRequest::new()
        .flow_name("购买50吨西红柿的合同")
        .file_ids(vec![file])
        .flow_approvers(vec![buyer, seller])
        .unordered(true)
}

/// A place on the first page of the first file.
fn field(kind: ComponentType, top: f64) -> Component {
    Component::new()
        .component_type(kind)
        .file_index(0)
        .component_page(1)
        .component_pos_x(146.0)
        .component_pos_y(top)
        .component_width(112.0)
        .component_height(40.0)
}

/// Starts the flow. This uses up quota and must not happen twice: if no answer came, find out first whether there is a flow.
async fn start(
    client: &Client,
    contract: &ChannelCreateFlowByFilesRequest,
) -> Result<ChannelCreateFlowByFilesResponse, Failure> {
    let response = client.channel_create_flow_by_files(contract).await.map_err(with_advice)?;
    println!("the contract is {}", response.flow_id);
    Ok(response)
}

/// A link for each signer, or a message why there is none.
async fn sign_links(client: &Client, flow: &str) -> Result<Vec<String>, Failure> {
    let request = CreateSignUrlsRequest::new().flow_ids(vec![flow.to_owned()]);
    let response = client.create_sign_urls(&request).await.map_err(with_advice)?;
    for message in response.error_messages.iter().filter(|message| !message.is_empty()) {
        eprintln!("no link: {message}");
    }
    Ok(response.sign_url_infos.into_iter().map(|info| info.sign_url).collect())
}

/// Receives callbacks and passes them on.
#[derive(Clone)]
struct Webhook {
    receiver: Receiver,
    messages: mpsc::Sender<Message<Event>>,
}

/// Listens for what the platform posts. Token and key come from the console.
async fn listen() -> Result<(SocketAddr, mpsc::Receiver<Message<Event>>), Failure> {
    let receiver =
        Receiver::builder().token(stage::TOKEN).key(stage::KEY).remember(RecentMessages::new(10_000)).build()?;
    let (messages, received) = mpsc::channel(100);
    let app = Router::new().route("/", post(receive)).with_state(Webhook { receiver, messages });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async { axum::serve(listener, app).await });
    Ok((address, received))
}

/// Receives one message. Until its handling is done, any other delivery of it is refused; if handling fails, the next delivery
/// counts as the first. Every answer but 200 makes the platform deliver it again.
async fn receive(State(webhook): State<Webhook>, headers: HeaderMap, body: Bytes) -> StatusCode {
    match webhook.receiver.receive(&headers, &body) {
        Ok(Received::Message(message, handling)) => {
            // A real server stores the message before it answers.
            if webhook.messages.try_send(message).is_err() {
                return StatusCode::SERVICE_UNAVAILABLE;
            }
            handling.done();
            StatusCode::OK
        }
        // A check of the address, or a message that was handled before.
        Ok(_) => StatusCode::OK,
        Err(error) => {
            eprintln!("refused: {error}");
            error.status()
        }
    }
}

/// Follows the callbacks until this contract is signed by all or has failed, but not for long: a callback may be late or lost.
async fn follow_callbacks(messages: mpsc::Receiver<Message<Event>>, flow: &str) -> Result<(), Failure> {
    match timeout(Duration::from_secs(5), last_callback(messages, flow)).await {
        Ok(ended) => ended,
        Err(_) => {
            println!("no callback says how the contract ended");
            Ok(())
        }
    }
}

async fn last_callback(mut messages: mpsc::Receiver<Message<Event>>, flow: &str) -> Result<(), Failure> {
    while let Some(message) = messages.recv().await {
        let Event::FlowStatusChange(change) = message.event else { continue };
        if change.flow_id != flow {
            continue;
        }
        let status = change.flow_callback_status;
        println!("a callback says {status:?}");
        if status.is_signed() {
            return Ok(());
        }
        if status.is_failed() {
            return Err(format!("the contract ended as {status:?}\nMake a new one.").into());
        }
    }
    Err("the server that receives callbacks has stopped".into())
}

/// Asks until the contract is complete, whatever callbacks said. The documented pace is half a minute, and people may take days;
/// this program is less patient.
async fn wait_until_completed(
    client: &Client,
    contract: &ChannelCreateFlowByFilesRequest,
    started: &ChannelCreateFlowByFilesResponse,
) -> Result<(), Failure> {
    let question = started.follow_up(contract);
    let waiting = client
        .wait_until_flow_completed(&question)
        .first_pause(Duration::ZERO)
        .pace(Duration::from_millis(200))
        .deadline(Duration::from_secs(20))
        .on_progress(|progress| println!("the contract is still {:?}", progress.state()));
    let Err(error) = waiting.await else { return Ok(()) };
    let advice = match error.call_error() {
        Some(error) => advice(error),
        None if error.is_failed() => "It was rejected, cancelled, or has expired. Make a new one.",
        None => "It may still be completed. Ask again later.",
    };
    Err(format!("{error}\n{advice}").into())
}

/// The signed document, of at most 50 MiB. Its link is valid for minutes, so it is asked for when it is needed.
async fn download(client: &Client, flow: &str) -> Result<Vec<u8>, Failure> {
    let request = DescribeResourceUrlsByFlowsRequest::new().flow_ids(vec![flow.to_owned()]);
    let response = client.describe_resource_urls_by_flows(&request).await.map_err(with_advice)?;
    let file = response.flow_resource_url_infos.iter().flat_map(|flow| &flow.resource_url_infos).next();
    let link = file.ok_or("the contract has no document yet; it is made some seconds after the last signature")?;
    client.download(&link.url, 50 << 20).await.map_err(with_advice)
}

/// What happened, and what to do about it. Nothing in an error is secret.
fn with_advice(error: Error) -> Failure {
    format!("{error}\n{}", advice(&error)).into()
}

/// What to do about a call that failed.
fn advice(error: &Error) -> &str {
    match error {
        // Another call does no harm. The client has made some already.
        Error::Transport(_) | Error::Configuration(_) if error.is_retryable() => "Call again later.",
        // The service refused the call: its code says what to do.
        Error::Service(refused) => refused.remedy().unwrap_or("See the documentation of the action."),
        // Nothing was sent: the message names each field and the rule that it breaks.
        Error::Validation(_) => "Correct the request.",
        // The client does not repeat what may have been carried out, unless that does no harm.
        Error::Transport(failed) if failed.may_have_arrived() => {
            "Find out whether the call was carried out, then call again."
        }
        // Nothing was sent: a certificate is not trusted, say, or a setting is wrong.
        Error::Transport(_) | Error::Configuration(_) => "Correct what the message names.",
        _ => "Something other than the service may have answered, such as a proxy.",
    }
}
