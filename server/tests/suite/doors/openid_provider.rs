//! A real OpenID provider in a process of its own: npm's oidc-provider, driven by
//! `e2e/support/oidc-provider.mjs`; and a browser on its way there and back.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use heard_domain::Heard;
use heard_web::single_sign_on::{Provider, Providers, parse, way_back};
use heard_web::{Origin, Setup, router_set_up};
use serde_json::{Value, json};

use crate::client::{Answer, Client};

pub struct OpenIdProvider {
    pub issuer: String,
    secret: String,
    port: u16,
    child: Option<Child>,
    http: reqwest::Client,
}

impl OpenIdProvider {
    pub fn start() -> Self {
        Self::at(0)
    }

    fn at(port: u16) -> Self {
        let project = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut child = Command::new("node")
            .arg(project.join("e2e/support/oidc-provider.mjs"))
            .arg(port.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Node.js runs the provider; `make setup` installs what it needs");
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = lines.next().expect("the provider did not start: `make setup` installs what it needs").unwrap();
        // What it writes beside it is taken: it would end where nobody does.
        std::thread::spawn(move || lines.for_each(drop));
        let first: Value = serde_json::from_str(&first).unwrap();
        let text = |name: &str| first[name].as_str().unwrap().to_owned();
        let (issuer, secret) = (text("issuer"), text("secret"));
        let port = u16::try_from(first["port"].as_u64().unwrap()).unwrap();
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy();
        drop(rustls::crypto::ring::default_provider().install_default());
        Self { issuer, secret, port, child: Some(child), http: http.build().unwrap() }
    }

    /// It dies.
    pub fn stop(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    /// It is there again, knowing nobody.
    pub fn again(&mut self) {
        self.stop();
        *self = Self::at(self.port);
    }

    pub async fn control(&self, what: Value) -> Value {
        let asked = self.http.post(format!("{}/control", self.issuer)).body(what.to_string());
        serde_json::from_str(&asked.send().await.unwrap().text().await.unwrap()).unwrap()
    }

    /// Whoever signs in there next: in these groups, and whether a second factor is asked for.
    pub async fn signs_in(&self, sub: &str, groups: &[&str], second: bool) {
        let amr = if second { json!(["pwd", "mfa"]) } else { json!(["pwd"]) };
        let account = json!({
            "sub": sub, "name": format!("{sub} Marl"), "email": format!("{sub}@example.org"), "groups": groups, "amr": amr,
        });
        self.control(json!({ "account": account })).await;
    }

    /// The router of a council that has it as its provider. What a group is here stands in
    /// `groups`; without, groups decide nothing.
    pub fn council(&self, heard: &Heard, groups: Option<&[(&str, &str)]>) -> (axum::Router, Providers) {
        let groups = groups.map(|all| all.iter().map(|(group, role)| json!({ "group": group, "role": role })));
        let mut one = json!({
            "name": "council", "label": "your council account", "issuer": self.issuer, "client_id": "heard",
            "client_secret": self.secret, "prompt": "consent", "second_factor": { "amr": ["mfa"] },
        });
        if let Some(groups) = groups {
            one["groups"] = groups.collect();
        }
        let settings = parse(&json!({ "providers": [one] }).to_string()).unwrap().remove(0);
        let origin = Origin::default();
        let back = way_back(&origin, "council");
        let provider = Provider::asked_each(settings, back, Duration::ZERO).unwrap();
        let providers = Providers::of(vec![provider]);
        let setup = Setup { providers: providers.clone(), ..Setup::default() };
        (router_set_up(heard.clone(), origin, setup), providers)
    }

    /// From the provider's address to the path here that it sends back to, as a browser goes,
    /// which is signed out there.
    pub async fn visit(&self, from: &str) -> String {
        let (mut cookies, mut at): (BTreeMap<String, String>, _) = (BTreeMap::new(), from.to_owned());
        for _ in 0..10 {
            let all: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let answer = self.http.get(&at).header("cookie", all.join("; ")).send().await.unwrap();
            for cookie in answer.headers().get_all("set-cookie") {
                let (name, rest) = cookie.to_str().unwrap().split_once('=').unwrap();
                cookies.insert(name.to_owned(), rest.split(';').next().unwrap().to_owned());
            }
            let Some(to) = answer.headers().get("location") else { panic!("{at}: {}", answer.text().await.unwrap()) };
            at = url::Url::parse(&at).unwrap().join(to.to_str().unwrap()).unwrap().to_string();
            if let Some(path) = at.strip_prefix("http://localhost:3000") {
                return path.to_owned();
            }
        }
        panic!("it goes round and round: {at}");
    }
}

impl Drop for OpenIdProvider {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Leaves for the provider, signs in there and comes back.
pub async fn through(client: &mut Client, provider: &OpenIdProvider) -> Answer {
    let left = client.get("/staff/sign-in/with/council").await;
    let there = left.location.unwrap_or_else(|| panic!("{}", left.body));
    assert!(there.starts_with(&provider.issuer), "{there}");
    let back = provider.visit(&there).await;
    client.get(&back).await
}
