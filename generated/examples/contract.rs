//! A contract from start to end: an organization gets its login link, a file becomes a flow with two signers, both sign, a
//! callback tells of it, and the signed document is downloaded.
//!
//! Read it from top to bottom. It runs against a local server, which also plays the people who sign (`stage/mod.rs`):
//! `cargo run -p tc3 --features essbasic,callbacks --example contract`

mod post;
mod stage;

use std::error::Error as StdError;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use stage::Stage;
use tc3::Binary;
use tc3::essbasic::callbacks::{Event, Received, Receiver, RecentMessages};
use tc3::essbasic::{
    ApproverType, ChannelCreateFlowByFilesRequest, ChannelCreateFlowByFilesResponse, Client, Component, ComponentType,
    CreateConsoleLoginUrlRequest, CreateSignUrlsRequest, DescribeResourceUrlsByFlowsRequest, Error, FlowApproverInfo,
    Operator, UploadFile, UploadFilesRequest, UploadPurpose,
};
use tokio::sync::mpsc;

type Failure = Box<dyn StdError>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let stage = Stage::open().await?;
    let client = connect(&stage)?;
    let (address, mut events) = listen().await?;

    println!("the organization logs in at {}", login_link(&client).await?);

    let file = upload(&client, b"%PDF-1.7 sale of 50 tons of tomatoes").await?;
    let draft = contract(file);
    let started = start(&client, &draft).await?;
    for link in sign_links(&client, &started.flow_id).await? {
        println!("a signer signs at {link}");
    }

    stage.people_sign(&started.flow_id, address);
    told_that_all_signed(&mut events, &started.flow_id).await?;
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
    let response = client.create_console_login_url(&request).await.map_err(advice)?;
    Ok(response.console_url)
}

/// Uploads a file, and returns its identifier.
async fn upload(client: &Client, pdf: &[u8]) -> Result<String, Failure> {
    let file = UploadFile::new(Binary::from(pdf)).file_name("contract.pdf");
    let request = UploadFilesRequest::new(UploadPurpose::Document).file_infos(vec![file]);
    let response = client.upload_files(&request).await.map_err(advice)?;
    response.file_ids.into_iter().next().ok_or_else(|| "the service took the file and gave it no identifier".into())
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
    let response = client.channel_create_flow_by_files(contract).await.map_err(advice)?;
    println!("the contract is {}", response.flow_id);
    Ok(response)
}

/// A link for each signer. Those for whom there is none have a message instead.
async fn sign_links(client: &Client, flow: &str) -> Result<Vec<String>, Failure> {
    let request = CreateSignUrlsRequest::new().flow_ids(vec![flow.to_owned()]);
    let response = client.create_sign_urls(&request).await.map_err(advice)?;
    for message in response.error_messages.iter().filter(|message| !message.is_empty()) {
        eprintln!("no link: {message}");
    }
    Ok(response.sign_url_infos.into_iter().map(|info| info.sign_url).collect())
}

/// What receives callbacks, and where it hands them over.
#[derive(Clone)]
struct Desk {
    receiver: Receiver,
    events: mpsc::UnboundedSender<Event>,
}

/// Listens for what the platform posts. Token and key come from the console; a message that is sent again is told as such.
async fn listen() -> Result<(SocketAddr, mpsc::UnboundedReceiver<Event>), Failure> {
    let receiver =
        Receiver::builder().token(stage::TOKEN).key(stage::KEY).remember(RecentMessages::new(10_000)).build()?;
    let (events, received) = mpsc::unbounded_channel();
    let app = Router::new().route("/", post(receive)).with_state(Desk { receiver, events });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async { axum::serve(listener, app).await });
    Ok((address, received))
}

/// Takes one message. Anything but 200 makes the platform send it again: unless its handling is done, it then counts as new.
async fn receive(State(desk): State<Desk>, headers: HeaderMap, body: Bytes) -> StatusCode {
    match desk.receiver.receive(&headers, &body) {
        Ok(Received::Message(message)) => {
            let handling = desk.receiver.handling(&message.id);
            if desk.events.send(message.event).is_err() {
                return StatusCode::SERVICE_UNAVAILABLE;
            }
            handling.done();
            StatusCode::OK
        }
        // A check of the address, or a message that came before.
        Ok(_) => StatusCode::OK,
        Err(error) => {
            eprintln!("refused: {error}");
            error.status()
        }
    }
}

/// Follows the messages until one says that this contract is signed by all, or will not be.
async fn told_that_all_signed(events: &mut mpsc::UnboundedReceiver<Event>, flow: &str) -> Result<(), Failure> {
    while let Some(event) = events.recv().await {
        let Event::FlowStatusChange(change) = event else { continue };
        let status = change.flow_callback_status;
        println!("told that {} is {status:?}", change.flow_id);
        if change.flow_id == flow && status.is_signed() {
            return Ok(());
        }
        if change.flow_id == flow && status.is_failed() {
            return Err(format!("the contract ended without being signed: {status:?}").into());
        }
    }
    Err("the receiver of callbacks is gone".into())
}

/// Asks until the contract is complete, for a callback may be late or lost. At its documented pace that is every half minute,
/// for days if need be; this program is not that patient.
async fn wait_until_completed(
    client: &Client,
    contract: &ChannelCreateFlowByFilesRequest,
    started: &ChannelCreateFlowByFilesResponse,
) -> Result<(), Failure> {
    let question = started.follow_up(contract);
    let waiting =
        client.wait_until_flow_completed(&question).first_pause(Duration::ZERO).pace(Duration::from_millis(200));
    let waiting =
        waiting.deadline(Duration::from_secs(20)).on_progress(|progress| println!("still {:?}", progress.state()));
    match waiting.await {
        Ok(_) => Ok(()),
        Err(error) if error.is_deadline() => Err(format!("ask again later: {error}").into()),
        // It was rejected, cancelled, or has expired: a new contract is needed.
        Err(error) => Err(error.to_string().into()),
    }
}

/// The signed document, of at most 50 MiB. Its link is valid for minutes, so it is asked for when it is needed.
async fn download(client: &Client, flow: &str) -> Result<Vec<u8>, Failure> {
    let request = DescribeResourceUrlsByFlowsRequest::new().flow_ids(vec![flow.to_owned()]);
    let response = client.describe_resource_urls_by_flows(&request).await.map_err(advice)?;
    let file = response.flow_resource_url_infos.iter().flat_map(|flow| &flow.resource_url_infos).next();
    let link = file.ok_or("the contract has no document yet; it is made some seconds after the last signature")?;
    client.download(&link.url, 50 << 20).await.map_err(advice)
}

/// What to do about a call that failed. The error says what happened; nothing in it is secret.
fn advice(error: Error) -> Failure {
    let advice = match &error {
        // The service refused the call: its code says what to do.
        Error::Service(refused) => refused.remedy().unwrap_or("See the documentation of the action."),
        // Nothing was sent: the message names each field and the rule that it breaks.
        Error::Validation(_) => "Correct the request.",
        // The client has tried again where that does no harm. Where it would, look first.
        Error::Transport(_) => "Find out whether the call was carried out, then call again.",
        Error::Configuration(_) => "Correct what the message names.",
        _ => "Something else than the service may have answered, such as a proxy.",
    };
    format!("{error}\n{advice}").into()
}
