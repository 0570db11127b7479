//! What waits on a phone, the pages a phone keeps, and notifications.

use std::sync::{Arc, Mutex};

use aes_gcm::aead::{Aead as _, KeyInit as _, Payload};
use aes_gcm::{Aes128Gcm, Aes256Gcm, Nonce};
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use heard::push::Pusher;
use heard_domain::Heard;
use heard_domain::ids::ViewId;
use heard_domain::intake::submit;
use heard_domain::notifications::{Choices, Device, look_for_rechecks, subscribe};
use heard_domain::outbox::{Purpose, current_key, device_token, new_key};
use heard_domain::people::{self, Account, Grant, OwnVoice, Role, Visitor};
use heard_domain::views;
use hkdf::Hkdf;
use p256::elliptic_curve::ops::Reduce;
use p256::elliptic_curve::point::AffineCoordinates as _;
use p256::{FieldBytes, ProjectivePoint, PublicKey, Scalar, SecretKey};
use sha2::{Digest as _, Sha256};

use super::client::{Answer, Client, digits};
use super::concerns::saying;
use super::environment::{Backend, Environment, backends, scoped};

/// Seals as `public/js/box.js` does.
fn seal(id: [u8; 16], public: &[u8], item: &serde_json::Value) -> Vec<u8> {
    let own = SecretKey::from_slice(&[9; 32]).unwrap();
    let shown = own.public_key().to_sec1_bytes();
    let shared = own.diffie_hellman(&PublicKey::from_sec1_bytes(public).unwrap());
    let mut key = [0; 32];
    Hkdf::<Sha256>::new(Some(&shown), shared.raw_secret_bytes()).expand(b"heard outbox 1", &mut key).unwrap();
    let head = [&[1_u8], id.as_slice(), &shown].concat();
    let nonce = [7; 12];
    let mut plain = item.to_string().into_bytes();
    plain.resize(plain.len().next_multiple_of(1024), b' ');
    let sealed = Aes256Gcm::new(&key.into()).encrypt(&Nonce::from(nonce), Payload { msg: &plain, aad: &head }).unwrap();
    [head.as_slice(), &nonce, &sealed].concat()
}

fn item(heard: &Heard, number: u8, words: &str, audience: &str, token: Option<String>) -> Vec<u8> {
    let question = heard.catalogue().scenario("idea").unwrap().questions[0].key.clone();
    let fields = [
        ("id".to_owned(), format!("{number:02x}").repeat(16)),
        ("version".to_owned(), "1".to_owned()),
        ("lang".to_owned(), "en".to_owned()),
        ("mood".to_owned(), String::new()),
        (format!("a.{question}"), words.to_owned()),
        ("audience".to_owned(), audience.to_owned()),
        ("helped".to_owned(), "alone".to_owned()),
    ];
    let plain = serde_json::json!({ "action": "/say/idea/send", "fields": fields, "token": token });
    let pair = heard.outbox_key().unwrap();
    seal(pair.id, pair.public(), &plain)
}

impl Client {
    async fn post_sealed(&mut self, path: &str, sealed: &[u8]) -> (Answer, serde_json::Value) {
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::HOST, "localhost:3000")
            .header(header::ORIGIN, "http://localhost:3000")
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, self.cookie_header())
            .header(header::CONTENT_TYPE, "application/octet-stream")
            .body(Body::from(sealed.to_vec()))
            .unwrap();
        let answer = self.run(request).await;
        let said = serde_json::from_str(&answer.body).unwrap_or_default();
        (answer, said)
    }
}

async fn count(heard: &Heard, sql: &'static str) -> i64 {
    let mut conn = heard.words().read().await.unwrap();
    conn.first(sql, vec![]).await.unwrap().unwrap().int("n").unwrap()
}

async fn young_person(heard: &Heard, name: &str) -> Account {
    let identity = people::Identity { name: "x".into(), avatar: None, title: None, email: None };
    let made = people::issue_for_test(heard, Role::YoungPerson, identity).await.unwrap();
    people::accept(heard, &made.code, name, None, "258013".into()).await.unwrap()
}

async fn say(heard: &Heard, who: Account, number: u8) -> ViewId {
    let submission = saying(number.into(), "idea", "what", "a pool", "en");
    submit(heard, Visitor::new(Some(who)), submission).await.unwrap().view.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_15_a_sealed_item_is_sent_once_however_often_it_comes() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let sealed = item(&env.heard, 1, "a pool & a <slide>", "team", None);
        let mut tasks = Vec::new();
        for _ in 0..8 {
            let (heard, sealed) = (env.heard.clone(), sealed.clone());
            tasks.push(tokio::spawn(async move {
                let mut phone = Client::new(&heard);
                let (_, said) = phone.post_sealed("/outbox?show=1", &sealed).await;
                assert_eq!((said["state"].as_str(), said["receipt"].as_bool()), (Some("sent"), Some(true)));
                digits(&phone.get("/sent").await.body)
            }));
        }
        let mut receipts = Vec::new();
        for task in tasks {
            receipts.push(task.await.unwrap());
        }
        receipts.dedup();
        assert_eq!((receipts.len(), receipts[0].len()), (1, 16), "{backend:?}: the same receipt for everyone");
        assert_eq!(count(&env.heard, "SELECT COUNT(*) AS n FROM view").await, 1, "{backend:?}");
        // Sent by the service worker: nothing is shown, and nothing of the receipt comes with it.
        let (quiet, said) = Client::new(&env.heard).post_sealed("/outbox", &sealed).await;
        assert_eq!(said["state"], "sent");
        assert!(!quiet.headers.contains_key(header::SET_COOKIE) && !quiet.body.contains(&receipts[0]));
        let mut later = Client::new(&env.heard);
        later.post("/receipt", &[("receipt", &receipts[0])]).await;
        assert!(later.get("/thread").await.body.contains("a pool &amp; a &lt;slide&gt;"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_15_other_words_under_an_id_that_was_accepted_are_not_lost() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let mut phone = Client::new(heard);
        let mut receipts = Vec::new();
        // The answer to the first was lost; its draft was changed, and changed in a second tab.
        for words in ["a pool", "a pool\nand a slide", "a pool\r\nand a slide", "a pool"] {
            let sealed = item(heard, 1, words, "team", None);
            assert_eq!(phone.post_sealed("/outbox?show=1", &sealed).await.1["state"], "sent");
            receipts.push(digits(&phone.get("/sent").await.body));
        }
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM view").await, 2, "{backend:?}: each words once");
        assert_eq!((&receipts[0], &receipts[1]), (&receipts[3], &receipts[2]), "{backend:?}");
        assert_ne!(receipts[0], receipts[1], "{backend:?}");
        // The form sent as it is, without script, is the same as well.
        let question = heard.catalogue().scenario("idea").unwrap().questions[0].key.clone();
        let (id, name) = ("01".repeat(16), format!("a.{question}"));
        let words = "a pool\r\nand a slide";
        let fields = [
            ("id", id.as_str()),
            ("version", "1"),
            ("lang", "en"),
            ("mood", ""),
            (&name, words),
            ("audience", "team"),
            ("helped", "alone"),
        ];
        let sent = phone.post("/say/idea/send", &fields).await;
        assert_eq!(sent.location.as_deref(), Some("/sent"), "{}", sent.body);
        assert_eq!(digits(&phone.get("/sent").await.body), receipts[1]);
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM view").await, 2, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_15_what_was_sealed_is_delivered_as_its_authors_and_nobody_elses() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (her, him) = (young_person(heard, "Heron").await, young_person(heard, "Swift").await);
        let hers = item(heard, 1, "hers", "worker", Some(device_token(heard, her.id())));
        let nobodys = item(heard, 2, "nobody's", "team", None);

        // Sent while the next person is signed in on the same phone.
        let mut phone = Client::new(heard);
        phone.post("/sign-in", &[("name", "Swift"), ("secret", "258013")]).await;
        assert_eq!(phone.post_sealed("/outbox", &hers).await.1["state"], "sent");
        assert_eq!(phone.post_sealed("/outbox", &nobodys).await.1["receipt"], true, "{backend:?}");
        let grant = |account| Grant::<OwnVoice>::check(account).unwrap();
        assert_eq!(views::mine(heard, &grant(her)).await.unwrap().len(), 1, "{backend:?}");
        assert_eq!(views::mine(heard, &grant(him)).await.unwrap().len(), 0, "{backend:?}");

        // Refused: the words come back to their author alone.
        let refused = item(heard, 3, "", "team", Some(device_token(heard, her.id())));
        let (_, said) = phone.post_sealed("/outbox?show=1", &refused).await;
        assert_eq!((said["state"].as_str(), said.get("fields")), (Some("refused"), None));
        let mut own = Client::new(heard);
        own.post("/sign-in", &[("name", "Heron"), ("secret", "258013")]).await;
        let (_, said) = own.post_sealed("/outbox?show=1", &refused).await;
        assert_eq!(said["action"], "/say/idea/send");
        assert!(said["fields"].is_array());

        // While an account rests, what was said waits: it may have been a mistake.
        let identity =
            people::Identity { name: "Safe".into(), avatar: None, title: None, email: Some("safe@example.org".into()) };
        let made = people::issue_for_test(heard, people::Role::SafeguardingLead, identity).await.unwrap();
        let safe = people::accept(heard, &made.code, "", None, "a long password".into()).await.unwrap();
        let by = Grant::<people::PauseAccounts>::check(safe).unwrap();
        assert!(people::happened(heard, &by, "Heron", people::Change::Death).await.unwrap());
        let waits = item(heard, 5, "before", "team", Some(device_token(heard, her.id())));
        let (answer, _) = phone.post_sealed("/outbox", &waits).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(people::not_happened(heard, &by, &scoped(heard, &by, her).await, people::Change::Death).await.unwrap());
        assert_eq!(phone.post_sealed("/outbox", &waits).await.1["state"], "sent");

        // An account that is gone sends nothing any more, and neither does a token that is none.
        people::erase(heard, &grant(her)).await.unwrap();
        for token in [device_token(heard, her.id()), "00".repeat(56), "zz".into(), "é".into()] {
            let gone = item(heard, 4, "after", "team", Some(token));
            assert_eq!(phone.post_sealed("/outbox", &gone).await.1["state"], "gone");
        }
        env.clock.advance(91 * heard_storage::clock::Moment::DAY);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_15_old_keys_still_open_and_changed_items_do_not() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let sealed = item(&env.heard, 1, "before the new key", "team", None);
        env.clock.advance(1000);
        let fresh = new_key(&env.heard, Purpose::Outbox).await.unwrap();
        assert_eq!(current_key(&env.heard, Purpose::Outbox).await.unwrap().id, fresh.id);
        let mut phone = Client::new(&env.heard);
        for at in [0, 1, 20, 90, sealed.len() - 1] {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            let (answer, said) = phone.post_sealed("/outbox", &changed).await;
            assert_eq!((answer.status, said["state"].as_str()), (StatusCode::OK, Some("unreadable")), "{at}");
        }
        for short in [0, 10, 82, 94] {
            assert_eq!(phone.post_sealed("/outbox", &sealed[..short]).await.1["state"], "unreadable");
        }
        assert_eq!(phone.post_sealed("/outbox", &sealed).await.1["state"], "sent");
        // Nothing but forms that say something is reached through the outbox.
        let pair = env.heard.outbox_key().unwrap();
        for action in ["/mine/erase", "/sign-out", "https://evil.example/say/idea/send", "", "//x", "/say/nowhere/send"]
        {
            let odd = serde_json::json!({ "action": action, "fields": [["id", "00"]] });
            let said = phone.post_sealed("/outbox", &seal(pair.id, pair.public(), &odd)).await.1;
            assert_eq!(said["state"], "refused", "{action}");
        }
        assert_eq!(count(&env.heard, "SELECT COUNT(*) AS n FROM view").await, 1, "{backend:?}");
        // The private half is not in the words, and no key opens with another master's.
        let mut conn = env.heard.words().read().await.unwrap();
        for row in conn.all("SELECT sealed FROM server_key", vec![]).await.unwrap() {
            let private = pair.private();
            assert!(!row.blob("sealed").unwrap().windows(32).any(|w| w == private));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_13_yp_15_what_a_phone_keeps_is_the_same_for_everyone() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    let mut signed_in = Client::demo(&env.heard, "young_person").await;
    let mut nobody = Client::new(&env.heard);
    let token = {
        let home = signed_in.get("/").await.body;
        assert!(home.contains("data-token=\""), "a signed-in page can say whose it is");
        home.split("data-token=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    for lang in ["en", "ar", "ti"] {
        for path in ["/help", "/offline"] {
            let path = format!("{path}?lang={lang}");
            let (mine, theirs) = (signed_in.get(&path).await, nobody.get(&path).await);
            assert_eq!(mine.status, StatusCode::OK, "{path}");
            assert_eq!(mine.body, theirs.body, "{path} says who asks");
            assert!(!mine.body.contains(&token[..20]) && !mine.body.contains("data-token"), "{path}");
            assert!(mine.body.contains(&format!("lang=\"{lang}\"")) && mine.body.contains("data-kept"), "{path}");
        }
    }
    let list = nobody.get("/sw-assets.js").await.body;
    for forbidden in ["/mine", "/thread", "/sent", "/say/", "/receipt", "/queue"] {
        let kept = list.split("HEARD_PUSH").next().unwrap();
        assert!(!kept.contains(forbidden), "{forbidden} would be kept");
    }
    // A changed number is a new version, so that phones fetch the help page again.
    let version = |list: &str| list.split('"').nth(1).unwrap().to_owned();
    let before = version(&list);
    env.heard
        .words()
        .write(|uow| {
            Box::pin(async move {
                uow.execute("UPDATE setting SET value = '01632 960999' WHERE name = 'duty.phone'", vec![]).await?;
                Ok::<_, heard_storage::StorageError>(())
            })
        })
        .await
        .unwrap();
    env.heard.reload().await.unwrap();
    assert_ne!(before, version(&nobody.get("/sw-assets.js").await.body));
}

/// What a push service was sent: headers and body.
type Received = Arc<Mutex<Vec<(HeaderMap, Vec<u8>)>>>;

/// A push service of our own, which answers each message with the next of these.
async fn push_service(answers: Vec<(u16, Option<&'static str>)>) -> (String, Received) {
    let received: Received = Arc::default();
    let (seen, answers) = (Arc::clone(&received), Arc::new(Mutex::new(answers)));
    let app = axum::Router::new().fallback(move |headers: HeaderMap, body: axum::body::Bytes| {
        seen.lock().unwrap().push((headers, body.to_vec()));
        let mut answers = answers.lock().unwrap();
        let (status, wait) = if answers.is_empty() { (201, None) } else { answers.remove(0) };
        async move {
            let mut headers = HeaderMap::new();
            if let Some(wait) = wait {
                headers.insert(header::RETRY_AFTER, wait.parse().unwrap());
            }
            (StatusCode::from_u16(status).unwrap(), headers)
        }
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://127.0.0.1:{}/", listener.local_addr().unwrap().port());
    tokio::spawn(async move { axum::serve(listener, app).await });
    (address, received)
}

fn unbase64(text: &str) -> Vec<u8> {
    let value = |c: u8| match c {
        b'A'..=b'Z' => c - b'A',
        b'a'..=b'z' => c - b'a' + 26,
        b'0'..=b'9' => c - b'0' + 52,
        b'-' => 62,
        _ => 63,
    };
    let bits: Vec<u8> = text.bytes().flat_map(|c| (0..6).rev().map(move |at| (value(c) >> at) & 1)).collect();
    bits.chunks_exact(8).map(|eight| eight.iter().fold(0, |byte, bit| (byte << 1) | bit)).collect()
}

/// Opens an aes128gcm message (RFC 8188, RFC 8291) as the device's browser would.
fn open_push(device: &SecretKey, auth: &[u8], body: &[u8]) -> Vec<u8> {
    let (salt, rest) = body.split_at(16);
    let length = usize::from(rest[4]);
    let (server, sealed) = rest[5..].split_at(length);
    let shared = device.diffie_hellman(&PublicKey::from_sec1_bytes(server).unwrap());
    let own = device.public_key().to_sec1_bytes();
    let info = [b"WebPush: info\0".as_slice(), &own, server].concat();
    let mut ikm = [0; 32];
    Hkdf::<Sha256>::new(Some(auth), shared.raw_secret_bytes()).expand(&info, &mut ikm).unwrap();
    let (mut key, mut nonce) = ([0; 16], [0; 12]);
    let derived = Hkdf::<Sha256>::new(Some(salt), &ikm);
    derived.expand(b"Content-Encoding: aes128gcm\0", &mut key).unwrap();
    derived.expand(b"Content-Encoding: nonce\0", &mut nonce).unwrap();
    let plain = Aes128Gcm::new(&key.into()).decrypt(&Nonce::from(nonce), sealed).unwrap();
    let end = plain.iter().rposition(|byte| *byte == 2).unwrap();
    plain[..end].to_vec()
}

/// ECDSA over P-256 with SHA-256, checked by hand.
fn is_signed(public: &[u8], message: &[u8], signature: &[u8]) -> bool {
    let scalar = |bytes: &[u8]| <Scalar as Reduce<FieldBytes>>::reduce(&FieldBytes::try_from(bytes).unwrap());
    let (r, s) = (scalar(&signature[..32]), scalar(&signature[32..]));
    let inverse = s.invert().unwrap();
    let key = PublicKey::from_sec1_bytes(public).unwrap().to_projective();
    let point = ProjectivePoint::GENERATOR * (scalar(&Sha256::digest(message)) * inverse) + key * (r * inverse);
    scalar(&point.to_affine().x()) == r
}

pub async fn tell(env: &Environment, who: Account, endpoint: &str, choices: Choices, test: &str) -> SecretKey {
    let key = SecretKey::from_slice(&[5; 32]).unwrap();
    let device = Device {
        endpoint: endpoint.to_owned(),
        p256dh: BASE64_URL_SAFE_NO_PAD.encode(key.public_key().to_sec1_bytes()),
        auth: BASE64_URL_SAFE_NO_PAD.encode([3; 16]),
    };
    let grant = Grant::<OwnVoice>::check(who).unwrap();
    subscribe(&env.heard, &grant, &device, "en", choices, Some(test)).await.unwrap();
    key
}

async fn write_to(env: &Environment, view: ViewId) {
    let mut lead = Client::demo(&env.heard, "participation_lead").await;
    let answer = lead.post(&format!("/views/{view}/reply"), &[("text", "We heard about the pool.")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    lead.send_now(&format!("/views/{view}")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_16_a_message_reaches_the_device_neutral_sealed_and_signed() {
    for backend in backends() {
        let env = Environment::demo(backend, 5).await;
        let her = young_person(&env.heard, "Heron").await;
        let view = say(&env.heard, her, 1).await;
        let (address, received) = push_service(vec![]).await;
        let key = tell(&env, her, &format!("{address}device"), Choices::default(), &address).await;
        write_to(&env, view).await;
        assert!(received.lock().unwrap().is_empty(), "writing waits for no push service");
        let pusher = Pusher::new(Some(address.clone()), "mailto:team@example.org".into()).unwrap();
        assert_eq!(pusher.send_due(&env.heard).await.unwrap(), 1);
        assert_eq!(pusher.send_due(&env.heard).await.unwrap(), 0, "once");

        let (headers, body) = received.lock().unwrap()[0].clone();
        assert!(body.len() < 3_000);
        assert_eq!(headers["content-encoding"], "aes128gcm");
        let plain = String::from_utf8(open_push(&key, &[3; 16], &body)).unwrap();
        let said: serde_json::Value = serde_json::from_str(plain.trim_end_matches('\0')).unwrap();
        assert_eq!(said["web_push"], 8030);
        assert_eq!(said["notification"]["body"], "There is something new in Heard.");
        assert!(!plain.contains("pool") && !plain.contains("Heron") && !plain.contains(&view.to_string()));

        // VAPID: signed by our key for this push service.
        let signed = headers[header::AUTHORIZATION].to_str().unwrap();
        let token = signed.split("t=").nth(1).unwrap().split(',').next().unwrap();
        let public = unbase64(signed.split("k=").nth(1).unwrap().trim());
        assert_eq!(public, current_key(&env.heard, Purpose::Push).await.unwrap().public());
        let claims: serde_json::Value = serde_json::from_slice(&unbase64(token.split('.').nth(1).unwrap())).unwrap();
        // The library leaves the port out; push services have none.
        assert_eq!(claims["aud"], address.rsplit_once(':').unwrap().0);
        assert_eq!(claims["sub"], "mailto:team@example.org");
        let (signed, signature) = token.rsplit_once('.').unwrap();
        assert!(is_signed(&public, signed.as_bytes(), &unbase64(signature)));
        assert!(!is_signed(&public, b"something else", &unbase64(signature)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_16_a_dead_device_is_dropped_and_a_failed_push_is_tried_again() {
    for backend in backends() {
        let env = Environment::demo(backend, 5).await;
        let heard = &env.heard;
        let her = young_person(heard, "Heron").await;
        let view = say(heard, her, 1).await;
        let (address, received) = push_service(vec![(500, None), (429, Some("600")), (410, None)]).await;
        tell(&env, her, &format!("{address}device"), Choices::default(), &address).await;
        write_to(&env, view).await;
        let pusher = Pusher::new(Some(address.clone()), "mailto:team@example.org".into()).unwrap();
        assert_eq!(pusher.send_due(heard).await.unwrap(), 1);
        assert_eq!(pusher.send_due(heard).await.unwrap(), 0, "{backend:?}: not at once");
        env.clock.advance(61_000);
        assert_eq!(pusher.send_due(heard).await.unwrap(), 1, "{backend:?}: a minute later");
        env.clock.advance(599_000);
        assert_eq!(pusher.send_due(heard).await.unwrap(), 0, "{backend:?}: as long as it asked");
        env.clock.advance(2_000);
        assert_eq!(pusher.send_due(heard).await.unwrap(), 1);
        assert_eq!(received.lock().unwrap().len(), 3);
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM push_subscription").await, 0, "{backend:?}: dropped");
        write_to(&env, view).await;
        assert_eq!(pusher.send_due(heard).await.unwrap(), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_25_when_an_account_is_stopped_what_is_on_its_way_to_its_phone_stops_too() {
    for (backend, change) in backends().into_iter().flat_map(|backend| [(backend, "adoption"), (backend, "death")]) {
        let env = Environment::demo(backend, 5).await;
        let heard = &env.heard;
        let her = young_person(heard, "Heron").await;
        let view = say(heard, her, 1).await;
        let (address, received) = push_service(vec![]).await;
        let pusher = Pusher::new(Some(address.clone()), "mailto:team@example.org".into()).unwrap();
        tell(&env, her, &format!("{address}device"), Choices::default(), &address).await;
        write_to(&env, view).await;
        let mut lead = Client::demo(heard, "participation_lead").await;
        let noted = lead.post("/people/changes", &[("name", "Heron"), ("change", change)]).await;
        assert!(noted.status.is_redirection(), "{}", noted.body);
        match change {
            "death" => {
                let to_nobody =
                    lead.post(&format!("/views/{view}/reply"), &[("text", "We heard about the pool.")]).await;
                assert_eq!(to_nobody.status, StatusCode::NOT_FOUND, "what rests is not answered");
            }
            _ => write_to(&env, view).await,
        }
        pusher.send_due(heard).await.unwrap();
        assert!(received.lock().unwrap().is_empty(), "{backend:?}: what was on its way finds no device");
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM push_subscription").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_16_notifications_come_in_the_language_chosen_last() {
    for backend in backends() {
        let env = Environment::demo(backend, 5).await;
        let heard = &env.heard;
        let her = young_person(heard, "Heron").await;
        let view = say(heard, her, 1).await;
        let (address, received) = push_service(vec![]).await;
        let pusher = Pusher::new(Some(address.clone()), "mailto:team@example.org".into()).unwrap();
        let key = tell(&env, her, &format!("{address}device"), Choices::default(), &address).await;
        let told = || {
            let (_, body) = received.lock().unwrap().pop().unwrap();
            let plain = String::from_utf8(open_push(&key, &[3; 16], &body)).unwrap();
            let said: serde_json::Value = serde_json::from_str(plain.trim_end_matches('\0')).unwrap();
            said["notification"]["lang"].as_str().unwrap().to_owned()
        };
        let mut phone = Client::new(heard);
        phone.get("/language/vi").await;
        write_to(&env, view).await;
        pusher.send_due(heard).await.unwrap();
        assert_eq!(told(), "en", "{backend:?}: nobody knows whose phone this is");
        // The language was chosen before signing in.
        phone.post("/sign-in", &[("name", "Heron"), ("secret", "258013")]).await;
        write_to(&env, view).await;
        pusher.send_due(heard).await.unwrap();
        assert_eq!(told(), "vi", "{backend:?}");
        // What waits already comes in the language chosen meanwhile.
        write_to(&env, view).await;
        phone.get("/language/ti").await;
        pusher.send_due(heard).await.unwrap();
        assert_eq!(told(), "ti", "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_16_kinds_are_chosen_and_an_erased_person_is_told_no_more() {
    for backend in backends() {
        let env = Environment::demo(backend, 5).await;
        let heard = &env.heard;
        let her = young_person(heard, "Heron").await;
        let view = say(heard, her, 1).await;
        let (address, _) = push_service(vec![]).await;
        let none = Choices { answer: false, message: false, recheck: false, news: false };
        let pusher = Pusher::new(Some(address.clone()), "mailto:team@example.org".into()).unwrap();
        tell(&env, her, &format!("{address}device"), none, &address).await;
        write_to(&env, view).await;
        assert_eq!(pusher.send_due(heard).await.unwrap(), 0, "{backend:?}: not chosen");
        tell(&env, her, &format!("{address}device"), Choices { message: true, ..none }, &address).await;
        write_to(&env, view).await;
        write_to(&env, view).await;
        assert_eq!(pusher.send_due(heard).await.unwrap(), 2);
        look_for_rechecks(heard).await.unwrap();
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM push_subscription").await, 1, "one device, one row");
        write_to(&env, view).await;
        people::erase(heard, &Grant::check(her).unwrap()).await.unwrap();
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM push_subscription").await, 0);
        pusher.send_due(heard).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_16_nothing_is_asked_before_the_first_view_is_sent() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    let her = young_person(&env.heard, "Heron").await;
    let mut phone = Client::new(&env.heard);
    phone.post("/sign-in", &[("name", "Heron"), ("secret", "258013")]).await;
    for path in ["/", "/mine", "/say/idea/1", "/help", "/wall"] {
        let page = phone.get(path).await.body;
        assert!(!page.contains("/mine/notifications") && !page.contains("push.js"), "{path} asks");
    }
    assert!(!phone.get("/mine/notifications").await.body.contains("data-push-key"));
    say(&env.heard, her, 1).await;
    assert!(phone.get("/mine").await.body.contains("/mine/notifications"));
    assert!(phone.get("/mine/notifications").await.body.contains("data-push-key"));
    let evil = [("do", "on"), ("endpoint", "https://10.0.0.1/x"), ("p256dh", "BA"), ("auth", "AA"), ("answer", "1")];
    let refused = phone.post("/mine/notifications", &evil).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(count(&env.heard, "SELECT COUNT(*) AS n FROM push_subscription").await, 0);
}
