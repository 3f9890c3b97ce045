//! Tests sources of credentials: servers that answer with secrets, files that hold them.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use tc3_runtime::credentials::{
    AssumeRole, CachedCredentials, CommandLineFile, CredentialsChain, Issued, MachineRole, ProfileFile, WebIdentity,
};
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{CredentialsSource, TransportError};

use crate::alone::alone;
use crate::calls::{self, NOW};
use crate::listener::Listener;
use crate::planted::{ID, KEY, NAME, TOKEN, credentials, echo, find_planted, json, shown};
use crate::request;

/// What a hostile server, or a careless proxy before it, may answer to a request for credentials.
fn hostile_answers() -> Vec<String> {
    // STS is sent no name of a person, so it has none to repeat.
    let echo = json(&echo().replace(NAME, ""));
    let keys = |id: &str, token: &str, expiry: &str| {
        format!(
            "{{\"Code\": \"Success\", \"TmpSecretId\": {id}, \"TmpSecretKey\": \"{KEY}\", \"Token\": {token}, \
             \"ExpiredTime\": {expiry}}}"
        )
    };
    let (id, token) = (json(ID), json(TOKEN));
    let answers = [
        keys(&id, &token, &token),
        keys(&id, &token, "1"),
        keys(&id, &echo, "1700007200"),
        keys(&echo, &token, "1700007200"),
        keys(&id, "[]", "1700007200"),
        format!("{{\"Code\": {echo}}}"),
        format!("{{\"Code\": {token}}}"),
        format!("{{\"Error\": {{\"Code\": {echo}, \"Message\": {echo}}}, \"RequestId\": {token}}}"),
        echo.clone(),
    ];
    let wrapped = |answer: &String| {
        let split = format!("{{\"Response\": {{\"Credentials\": {answer}, \"ExpiredTime\": {token}}}}}");
        [answer.clone(), format!("{{\"Response\": {answer}}}"), split]
    };
    answers.iter().flat_map(wrapped).collect()
}

const ROLE: &str = "qcs::cam::uin/100000000001:roleName/signer";

/// Sources that ask a server, and how many answers they take at most.
fn sources(with_role: &File) -> [(Box<dyn CredentialsSource>, usize); 5] {
    [
        (Box::new(MachineRole::new()), 2),
        (Box::new(MachineRole::new().role("signer")), 1),
        (Box::new(AssumeRole::new(credentials(), ROLE)), 1),
        (Box::new(CommandLineFile::new().path(&with_role.0)), 1),
        (Box::new(WebIdentity::tke()), 1),
    ]
}

/// Where the program is one of a cluster.
#[test]
fn no_source_shows_what_it_sends_or_is_answered() {
    let token = File::new("token", TOKEN);
    let variables = [
        ("TKE_REGION", "ap-shanghai"),
        ("TKE_PROVIDER_ID", "tke"),
        ("TKE_ROLE_ARN", ROLE),
        ("TKE_WEB_IDENTITY_TOKEN_FILE", token.0.to_str().unwrap()),
    ];
    alone("sources::answers_are_not_shown", variables);
    alone("sources::the_id_of_half_an_answer_is_not_shown_where_it_may_be_a_key", variables);
}

#[test]
#[ignore = "run by the test above, with an environment of its making"]
fn answers_are_not_shown() {
    let file = File::new("role", &command_line_file(r#", "role-arn": "qcs::role", "role-session-name": "s""#));
    for answer in hostile_answers() {
        for status in [200, 302, 403, 500] {
            for (source, steps) in sources(&file) {
                let time = TestTime::at(NOW);
                let script = Script::new(&time).status(status, &answer).header("x-tc-requestid", TOKEN);
                let script = (1..steps).fold(script, |script, _| script.status(200, &answer));
                find_planted(&answer, &told(&script, &time, source));
            }
        }
    }
}

#[test]
#[ignore = "run by the test above, with an environment of its making"]
fn the_id_of_half_an_answer_is_not_shown_where_it_may_be_a_key() {
    let file = File::new("half", &command_line_file(r#", "role-arn": "qcs::role", "role-session-name": "s""#));
    let headers = reqwest::header::HeaderMap::from_iter([("x-tc-requestid".parse().unwrap(), TOKEN.parse().unwrap())]);
    let cut = move || TransportError::interrupted("cut").with_headers(&headers);
    for (source, _) in sources(&file) {
        let time = TestTime::at(NOW);
        let script = Script::new(&time).fail(cut.clone()).fail(cut.clone());
        find_planted("half an answer", &told(&script, &time, source));
    }
}

#[test]
fn no_file_shows_what_it_has() {
    let keys = format!("secret_id = {ID}\nsecret_key = {KEY}\n");
    let profiles =
        ["", "token = TOKEN", "secret_key = TOKEN", "TOKEN", "[TOKEN", "token = TOKEN # TOKEN", "token = \"TOKEN\""]
            .map(|last| format!("[default]\n{keys}{}\n", last.replace("TOKEN", TOKEN)));
    let halves = [format!("[default]\nsecret_id = {KEY}"), format!("[{TOKEN}]\n{keys}"), keys];
    let members = ["", "}", ", \"expiresAt\": 1", ", \"expiresAt\": \"TOKEN\"", ", \"role-arn\": \"TOKEN\""]
        .map(|last| command_line_file(&last.replace("TOKEN", TOKEN)));
    for text in profiles.into_iter().chain(halves).chain(members).chain(hostile_answers()) {
        let file = File::new("file", &text);
        let (profile, command_line) = (ProfileFile::new().path(&file.0), CommandLineFile::new().path(&file.0));
        find_planted(&text, &format!("{profile:?} {command_line:?}"));
        let sources: [Box<dyn CredentialsSource>; 3] =
            [Box::new(profile.clone().profile("other")), Box::new(profile), Box::new(command_line)];
        for source in sources {
            let time = TestTime::at(NOW);
            let script = Script::new(&time).status(403, &echo());
            find_planted(&text, &told(&script, &time, source));
        }
    }
}

/// Everything that is shown of a call that fails, with keys of this source.
fn told(script: &Script, time: &TestTime, source: Box<dyn CredentialsSource>) -> String {
    let client = calls::builder(script, time).credentials_source(source).build().unwrap();
    let mut told = String::new();
    let lines = Listener::during(|| told = shown(&calls::call(&client, &request()).unwrap_err()));
    format!("{told} {lines:?} {client:?}")
}

/// What the command line keeps, with more members.
fn command_line_file(more: &str) -> String {
    format!("{{\"secretId\": \"{ID}\", \"secretKey\": \"{KEY}\", \"token\": \"{TOKEN}\"{more}}}")
}

/// A file for as long as a test needs it.
struct File(PathBuf);

impl File {
    fn new(name: &str, text: &str) -> Self {
        let path = std::env::temp_dir().join(format!("tc3-leaks-{name}-{}", std::process::id()));
        fs::write(&path, text).unwrap();
        Self(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[test]
fn issued_credentials_are_as_secret_as_others() {
    let time = TestTime::at(NOW);
    let issued = Issued::until(credentials(), NOW + 7200);
    let assumed = AssumeRole::new(credentials(), "qcs::role");
    let mut text = format!("{issued:?} {:#?} {assumed:?}", issued.credentials());
    let cached = CachedCredentials::new(assumed, Script::new(&time));
    write!(text, "{cached:?} {:?}", CredentialsChain::standard()).unwrap();
    find_planted("Debug", &text);
}
