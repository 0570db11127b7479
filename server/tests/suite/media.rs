//! Recordings and pictures, from a phone to the team.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use heard_domain::media::{Kind, Refusal, check};
use heard_vocabulary::ViewAction;
use proptest::prelude::*;

use super::client::{Answer, Client, link};
use super::environment::{Backend, Environment, backends};

/// One second of a tone, as a recorder writes it.
pub fn wav() -> Vec<u8> {
    let samples: Vec<u8> =
        (0..8000_u32).flat_map(|n| ((f64::from(n) * 0.3).sin() * 9000.0).round().to_le_i16()).collect();
    let mut out = b"RIFF".to_vec();
    out.extend(u32::try_from(36 + samples.len()).unwrap().to_le_bytes());
    out.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    out.extend(8000_u32.to_le_bytes());
    out.extend(16000_u32.to_le_bytes());
    out.extend(b"\x02\0\x10\0data");
    out.extend(u32::try_from(samples.len()).unwrap().to_le_bytes());
    out.extend(samples);
    out
}

trait Sample {
    fn to_le_i16(self) -> [u8; 2];
}

impl Sample for f64 {
    fn to_le_i16(self) -> [u8; 2] {
        (self as i16).to_le_bytes()
    }
}

/// A small PNG without compression, four dots wide and high.
pub fn png() -> Vec<u8> {
    let mut raw = Vec::new();
    for row in 0..4_u8 {
        raw.push(0);
        for column in 0..4_u8 {
            raw.extend([row * 60, column * 60, 120]);
        }
    }
    let mut zlib = vec![0x78, 0x01, 1];
    let len = u16::try_from(raw.len()).unwrap();
    zlib.extend(len.to_le_bytes());
    zlib.extend((!len).to_le_bytes());
    zlib.extend(&raw);
    let (a, b) = raw.iter().fold((1_u32, 0_u32), |(a, b), byte| {
        let a = (a + u32::from(*byte)) % 65521;
        (a, (b + a) % 65521)
    });
    zlib.extend(((b << 16) | a).to_be_bytes());
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, body) in [(b"IHDR", b"\0\0\0\x04\0\0\0\x04\x08\x02\0\0\0".to_vec()), (b"IDAT", zlib), (b"IEND", vec![])]
    {
        let part = [kind.as_slice(), &body].concat();
        out.extend(u32::try_from(body.len()).unwrap().to_be_bytes());
        out.extend(&part);
        let sum = !part.iter().fold(!0_u32, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |s, _| if s & 1 == 1 { (s >> 1) ^ 0xEDB8_8320 } else { s >> 1 })
        });
        out.extend(sum.to_be_bytes());
    }
    out
}

/// Posts an answer with a file, as a browser's form does.
async fn answer(phone: &mut Client, path: &str, fields: &[(&str, &str)], file: &[u8]) -> Answer {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
    }
    // A name and a type that say something else than the content.
    body.extend(
        b"--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"x.pdf\"\r\ncontent-type: application/pdf\r\n\r\n",
    );
    body.extend(file);
    body.extend(b"\r\n--b--\r\n");
    let mut request = Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(header::HOST, "localhost:3000")
        .header(header::ORIGIN, "http://localhost:3000")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b");
    if let Some(cookies) = phone.cookie() {
        request = request.header(header::COOKIE, cookies);
    }
    phone.run(request.body(Body::from(body)).unwrap()).await
}

/// Every `value` of the hidden fields `name`.
fn hidden(page: &str, name: &str) -> Vec<String> {
    let start = format!("name=\"{name}\" value=\"");
    page.match_indices(&start)
        .map(|(at, _)| page[at + start.len()..].chars().take_while(|c| *c != '"').collect())
        .collect()
}

/// Answers the first question of "idea" with a file, and sends it; the receipt.
async fn say(phone: &mut Client, way: &str, file: &[u8]) -> String {
    let kept = answer(phone, "/say/idea/1", &[("answer", ""), ("way", way), ("go", "send")], file).await;
    assert_eq!(kept.location.as_deref(), Some("/say/idea/check"), "{}", kept.body);
    let page = phone.get("/say/idea/check").await.body;
    let mut fields = vec![("version", "1"), ("audience", "team"), ("helped", "alone"), ("lang", "en")];
    let (id, files) = (hidden(&page, "id"), hidden(&page, "m"));
    assert_eq!(files.len(), 1);
    fields.push(("id", &id[0]));
    fields.push(("m", &files[0]));
    for _ in 0..2 {
        // Sent twice, as after a lost answer: accepted once.
        let sent = phone.post("/say/idea/send", &fields).await;
        assert_eq!(sent.location.as_deref(), Some("/sent"), "{}", sent.body);
    }
    super::client::digits(&phone.get("/sent").await.body)
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_23_a_copy_holds_what_was_recorded_drawn_rated_and_picked() {
    use std::io::Read as _;
    let env = Environment::demo(Backend::Sqlite, 20).await;
    let mut phone = Client::demo(&env.heard, "young_person").await;
    for (way, file) in [("voice", wav()), ("drawing", png())] {
        let kept = answer(&mut phone, "/say/idea/1", &[("answer", ""), ("way", way), ("go", "send")], &file).await;
        assert_eq!(kept.location.as_deref(), Some("/say/idea/check"), "{}", kept.body);
        let page = phone.get("/say/idea/check").await.body;
        let (id, m) = (hidden(&page, "id"), hidden(&page, "m"));
        let sent =
            [("version", "1"), ("audience", "team"), ("helped", "alone"), ("lang", "en"), ("id", &id[0]), ("m", &m[0])];
        assert_eq!(phone.post("/say/idea/send", &sent).await.location.as_deref(), Some("/sent"));
    }
    let rated = phone.get("/rate/kestrel-house").await.body;
    let (id, part) = (hidden(&rated, "id"), super::services::fields_of_parts(&rated)[0].clone());
    let said =
        [("id", id[0].as_str()), ("mood", "4"), (part.as_str(), "no"), ("audience", "team"), ("helped", "alone")];
    assert_eq!(phone.post("/rate/kestrel-house", &said).await.location.as_deref(), Some("/sent"));
    let mut lead = Client::demo(&env.heard, "participation_lead").await;
    let questions = "choice: Which? | Red | Blue\nwords: Why?";
    let made = lead.post("/staff/polls", &[("kind", "survey"), ("title", "Doors"), ("questions", questions)]).await;
    let poll = link(made.location.as_deref().unwrap(), "/staff/polls/").unwrap();
    let picked = [("id", "ab".repeat(16)), ("a.q1", "c2".to_owned()), ("a.q2", "It is calm.".to_owned())];
    let picked: Vec<(&str, &str)> = picked.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let sent = phone.post(&format!("/polls/{poll}/send"), &picked).await;
    assert!(sent.status.is_redirection(), "{}", sent.body);

    let copy = phone.get("/mine/copy").await;
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(copy.bytes)).unwrap();
    let mut read = |name: &str| {
        let mut bytes = Vec::new();
        zip.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        bytes
    };
    let json: serde_json::Value = serde_json::from_slice(&read("my-words.json")).unwrap();
    let html = String::from_utf8(read("my-words.html")).unwrap();
    let views = json["views"].as_array().unwrap();
    let files: Vec<&str> =
        views.iter().flat_map(|v| v["files"].as_array().unwrap()).map(|f| f.as_str().unwrap()).collect();
    let of = |ending: &str| files.iter().filter(|file| file.ends_with(ending)).count();
    assert!(of("wav") >= 1 && of("png") >= 1 && of("wav") + of("png") == files.len(), "{files:?}");
    for file in files {
        assert!(html.contains(&format!("src=\"{file}\"")), "{file}");
        let kind = if file.ends_with("wav") { Kind::Voice } else { Kind::Drawing };
        check(kind, &read(file)).unwrap();
    }
    let part = env.heard.catalogue().service_by_slug("kestrel-house").unwrap().aspects[0]["en"].clone();
    let rated = views.iter().flat_map(|v| v["said"].as_array().unwrap()).find(|said| said["asked"] == part.as_str());
    assert_eq!(rated.unwrap()["said"], "No");
    let answered: Vec<_> = json["polls"][0]["answers"].as_array().unwrap().iter().map(|a| a["said"].as_str()).collect();
    assert_eq!(answered, [Some("Blue"), Some("It is calm.")], "{}", json["polls"]);
    assert!(json["people"].as_array().is_some_and(|people| !people.is_empty()));
    assert_eq!(json["name"].as_str().map(str::is_empty), Some(false));
}

fn files(env: &Environment) -> usize {
    let folder = env.folder.path().join("words/objects");
    ["draft", "view"].iter().filter_map(|shelf| std::fs::read_dir(folder.join(shelf)).ok()).flatten().count()
}

async fn views(env: &Environment) -> i64 {
    let mut conn = env.heard.words().read().await.unwrap();
    let row = conn.first("SELECT COUNT(*) AS n FROM view", vec![]).await.unwrap().unwrap();
    row.int("n").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_06_a_recording_alone_is_a_view_heard_only_when_it_was_opened_and_gone_when_taken_back() {
    for backend in backends() {
        let env = Environment::demo(backend, 0).await;
        let mut phone = Client::new(&env.heard);
        let receipt = say(&mut phone, "voice", &wav()).await;
        assert_eq!(views(&env).await, 1, "{backend:?}");
        assert_eq!(phone.post("/receipt", &[("receipt", &receipt)]).await.location.as_deref(), Some("/thread"));
        let m = link(&phone.get("/thread").await.body, "/thread/media/").unwrap();
        let own = phone.get(&format!("/thread/media/{m}")).await;
        assert_eq!(own.headers[header::CONTENT_TYPE], "audio/wav");
        assert_eq!(own.headers[header::CACHE_CONTROL], "no-store");
        assert!(own.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().contains("sandbox"));

        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        assert!(lead.get("/queue").await.body.contains("not heard yet"));
        let view = link(&lead.get("/queue?state=sent").await.body, "/views/").unwrap();
        assert!(lead.get(&format!("/views/{view}")).await.body.contains("Nobody has listened to it yet."));
        assert!(lead.get("/queue?state=sent").await.body.contains(&view), "opening the page is not listening");
        let path = format!("/views/{view}/media/{m}");
        assert_eq!(lead.get(&path).await.status, StatusCode::OK);
        assert!(!lead.get("/queue?state=sent").await.body.contains(&view), "now it was heard");
        assert!(phone.get("/thread").await.body.contains("Read"), "and its author can see that");

        // What the team writes down stands as words.
        let written = lead.post(&format!("{path}/transcript"), &[("text", "a swing in the garden")]).await;
        assert_eq!(written.status, StatusCode::SEE_OTHER);
        assert!(lead.get("/queue").await.body.contains("a swing in the garden"));

        // Somebody has to say that it is no harm before it can go.
        let no_harm = [("reason", "A swing in the garden.")];
        assert_eq!(lead.post(&format!("/views/{view}/not-harm"), &no_harm).await.status, StatusCode::SEE_OTHER);
        phone.post("/thread/take-back", &[]).await;
        assert_eq!(lead.get(&path).await.status, StatusCode::NOT_FOUND);
        if backend == Backend::Sqlite {
            assert_eq!(files(&env), 0);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_06_a_part_of_a_recording_can_be_asked_for() {
    let env = Environment::demo(Backend::Sqlite, 0).await;
    let mut phone = Client::new(&env.heard);
    let receipt = say(&mut phone, "voice", &wav()).await;
    phone.post("/receipt", &[("receipt", &receipt)]).await;
    let m = link(&phone.get("/thread").await.body, "/thread/media/").unwrap();
    let request = Request::builder()
        .uri(format!("/thread/media/{m}"))
        .header(header::COOKIE, phone.cookie().unwrap())
        .header(header::RANGE, "bytes=0-3")
        .body(Body::empty())
        .unwrap();
    let part = phone.run(request).await;
    assert_eq!((part.status, part.body.as_str()), (StatusCode::PARTIAL_CONTENT, "RIFF"));
    // Another phone does not get it.
    assert_eq!(Client::new(&env.heard).get(&format!("/thread/media/{m}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_06_a_picture_is_shown_after_a_click_and_a_locked_one_to_nobody() {
    let env = Environment::demo(Backend::Sqlite, 0).await;
    let mut phone = Client::new(&env.heard);
    say(&mut phone, "drawing", &png()).await;
    let mut team = Client::demo(&env.heard, "participation_lead").await;
    let mut lead = Client::demo(&env.heard, "safeguarding_lead").await;
    let view = link(&team.get("/queue").await.body, "/views/").unwrap();
    let page = team.get(&format!("/views/{view}")).await.body;
    let m = link(&page, &format!("/views/{view}/media/")).unwrap();
    let path = format!("/views/{view}/media/{m}");
    assert!(page.contains(&format!("src=\"{path}/blurred\"")) && !page.contains(&format!("src=\"{path}\"")));
    assert!(team.get(&format!("/views/{view}?show={m}")).await.body.contains(&format!("src=\"{path}\"")));
    let seen = team.get(&path).await;
    assert_eq!(seen.headers[header::CONTENT_TYPE], "image/png");

    assert_eq!(team.post(&format!("{path}/lock"), &[]).await.status, StatusCode::SEE_OTHER);
    for gone in [path.clone(), format!("{path}/blurred")] {
        assert_eq!(team.get(&gone).await.status, StatusCode::NOT_FOUND);
        assert_eq!(lead.get(&gone).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(team.post(&format!("{path}/release"), &[]).await.status, StatusCode::FORBIDDEN);
    let page = team.get(&format!("/views/{view}?show={m}")).await.body;
    assert!(page.contains("Locked. Nobody can open it") && !page.contains(&format!("src=\"{path}")));
    let mut conn = env.heard.words().read().await.unwrap();
    let rows = conn.all("SELECT action FROM audit_log WHERE action LIKE 'media.%' ORDER BY seq", vec![]).await.unwrap();
    let deeds: Vec<_> = rows.iter().filter_map(|row| ViewAction::parse(&row.text("action").unwrap())).collect();
    assert_eq!(deeds, [ViewAction::MediaOpened, ViewAction::MediaLocked]);
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_02_a_picture_is_opened_and_written_down_without_leaving_the_desk() {
    let env = Environment::demo(Backend::Sqlite, 0).await;
    say(&mut Client::new(&env.heard), "drawing", &png()).await;
    let mut team = Client::demo(&env.heard, "participation_lead").await;
    let view = link(&team.get("/queue").await.body, "/views/").unwrap();
    let desk = format!("/queue?scenario=idea&open={view}");
    let page = team.get(&desk).await.body;
    let m = link(&page, &format!("/views/{view}/media/")).unwrap();
    let path = format!("/views/{view}/media/{m}");
    assert!(page.contains(&format!("href=\"/queue?scenario=idea&amp;open={view}&amp;show={m}#media-{m}\"")), "{page}");
    let shown = team.get(&format!("{desk}&show={m}")).await.body;
    assert!(shown.contains(&format!("src=\"{path}\"")) && shown.contains("data-desk"), "{shown}");
    let form = format!("{path}/transcript?desk=scenario%3Didea%26&next=");
    assert!(page.contains(&form.replace('&', "&amp;")), "{page}");
    let done = team.post(&form, &[("text", "A marram club")]).await;
    let back = done.location.unwrap();
    assert!(back.starts_with(&format!("/queue?scenario=idea&open={view}&done=")), "{back}");
    assert!(team.get(&back).await.body.contains("A marram club"));
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_06_a_refused_file_keeps_what_was_typed_and_leaves_no_trace() {
    let env = Environment::sqlite().await;
    let mut phone = Client::new(&env.heard);
    let mut two = wav();
    two.extend(b"PK\x03\x04 something else");
    let large = vec![0_u8; 11 * 1024 * 1024];
    let cases: [(&str, &[u8], &str, StatusCode); 6] = [
        ("voice", &two, "broken", StatusCode::UNPROCESSABLE_ENTITY),
        ("voice", &wav()[..2000], "broken", StatusCode::UNPROCESSABLE_ENTITY),
        ("voice", &png(), "this kind of file", StatusCode::UNPROCESSABLE_ENTITY),
        ("photo", b"<svg/>", "this kind of file", StatusCode::UNPROCESSABLE_ENTITY),
        ("photo", b"", "nothing in this file", StatusCode::UNPROCESSABLE_ENTITY),
        ("photo", &large, "too big", StatusCode::PAYLOAD_TOO_LARGE),
    ];
    for (way, file, words, status) in cases {
        let fields = [("answer", "my words stay"), ("way", way), ("go", "next")];
        let refused = answer(&mut phone, "/say/idea/1", &fields, file).await;
        assert_eq!(refused.status, status, "{words}");
        assert!(refused.body.contains(words) && refused.body.contains("my words stay"), "{words}: {}", refused.body);
        assert!(refused.body.contains("Error:"));
        assert_eq!(files(&env), 0, "{words}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_06_what_is_kept_is_sealed_can_be_removed_and_is_swept() {
    let env = Environment::sqlite().await;
    let mut phone = Client::new(&env.heard);
    let fields = [("answer", ""), ("way", "voice"), ("go", "more")];
    for _ in 0..6 {
        assert_eq!(answer(&mut phone, "/say/idea/1", &fields, &wav()).await.status, StatusCode::SEE_OTHER);
    }
    assert!(answer(&mut phone, "/say/idea/1", &fields, &wav()).await.body.contains("6 things already"));
    assert_eq!(files(&env), 6);
    for entry in std::fs::read_dir(env.folder.path().join("words/objects/draft")).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(4).any(|w| w == b"RIFF" || w == b"WAVE"));
    }
    let page = phone.get("/say/idea/1").await.body;
    let m = link(&page, "name=\"remove\" value=\"").or_else(|| link(&page, "/say/idea/media/")).unwrap();
    phone.post("/say/idea/1", &[("answer", ""), ("remove", &m)]).await;
    assert_eq!(files(&env), 5);
    assert_eq!(heard_domain::media::sweep(&env.heard).await.unwrap(), 0, "nothing is a day old");
    // The clock stands in 2026 and files are written now: two hundred years on, all are old.
    env.clock.set(env.heard.now().plus(200 * 365 * heard_storage::clock::Moment::DAY));
    assert_eq!(heard_domain::media::sweep(&env.heard).await.unwrap(), 5);
    assert_eq!(files(&env), 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn yp_06_a_changed_file_is_taken_or_refused_and_never_a_fault(
        which in 0..2_usize,
        changes in proptest::collection::vec((0..17_000_usize, any::<u8>()), 1..12),
        cut in 0..17_000_usize,
    ) {
        let (kind, mut bytes) = if which == 0 { (Kind::Voice, wav()) } else { (Kind::Photo, png()) };
        for (at, byte) in changes {
            let len = bytes.len();
            bytes[at % len] = byte;
        }
        if cut % 3 == 0 {
            bytes.truncate(cut % bytes.len());
        }
        match check(kind, &bytes) {
            Ok(kept) => prop_assert!(!kept.bytes.is_empty()),
            Err(refusal) => prop_assert!(refusal != Refusal::Busy),
        }
    }
}

/// A second of a tone as phones and recorders pack it, each with a title, a
/// name and a place in its remarks.
const TONES: [(&str, &[u8], &str); 9] = [
    ("WebM, Opus", include_bytes!("../fixtures/media/tone.webm"), "audio/webm"),
    ("Ogg, Opus", include_bytes!("../fixtures/media/tone-opus.ogg"), "audio/ogg"),
    ("Ogg, Vorbis", include_bytes!("../fixtures/media/tone-vorbis.ogg"), "audio/ogg"),
    ("MP4, AAC", include_bytes!("../fixtures/media/tone.m4a"), "audio/mp4"),
    ("MP3", include_bytes!("../fixtures/media/tone.mp3"), "audio/mpeg"),
    ("AAC alone", include_bytes!("../fixtures/media/tone.aac"), "audio/aac"),
    ("FLAC", include_bytes!("../fixtures/media/tone.flac"), "audio/flac"),
    ("CAF, Opus", include_bytes!("../fixtures/media/tone-opus.caf"), "audio/ogg"),
    ("CAF, samples", include_bytes!("../fixtures/media/tone-pcm.caf"), "audio/wav"),
];

/// A second of a film as phones, browsers and cameras make it.
const FILMS: [(&str, &[u8]); 3] = [
    ("MP4", include_bytes!("../fixtures/media/film.mp4")),
    ("WebM", include_bytes!("../fixtures/media/film.webm")),
    ("AVI", include_bytes!("../fixtures/media/film.avi")),
];

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|part| part == word.as_bytes())
}

#[test]
fn yp_06_recordings_of_every_kind_are_taken_without_their_remarks() {
    for (name, bytes, mime) in TONES {
        assert!(holds(bytes, "Planted"), "{name} was made with remarks");
        let kept = check(Kind::Voice, bytes).unwrap_or_else(|why| panic!("{name}: {why:?}"));
        assert_eq!(kept.mime, mime, "{name}");
        let millis = kept.millis.unwrap();
        assert!((900..1200).contains(&millis), "{name} lasts {millis} ms");
        for word in ["Planted", "51.5072"] {
            assert!(!holds(&kept.bytes, word), "{name} still says {word}");
        }
        // What is kept is a recording still, and keeps no more when judged again.
        let again = check(Kind::Voice, &kept.bytes).unwrap();
        assert_eq!(again.millis, kept.millis, "{name}");
    }
}

#[test]
fn yp_06_a_file_that_is_not_taken_is_called_what_it_is() {
    let form = |brand: &[u8]| [b"\0\0\0\x1cftyp".as_slice(), brand, b"\0\0\0\0mif1heicmiaf\0\0\x01\x57meta"].concat();
    for kind in [Kind::Voice, Kind::Drawing, Kind::Photo] {
        for (name, film) in FILMS {
            assert_eq!(check(kind, film), Err(Refusal::Film), "{name} as {kind:?}");
            let half = &film[..film.len() * 3 / 4];
            assert!(check(kind, half).is_err(), "half of {name} as {kind:?}");
        }
        for brand in [b"heic", b"heix", b"mif1", b"avif"] {
            assert_eq!(check(kind, &form(brand)), Err(Refusal::PictureForm), "{brand:?} as {kind:?}");
        }
    }
    assert!(check(Kind::Voice, TONES[3].1).is_ok(), "an MP4 with nothing but sound is a recording");
    // A container with sound of a kind that nothing here decodes.
    let mut other = TONES[7].1.to_vec();
    other[28..32].copy_from_slice(b"MAC3");
    assert_eq!(check(Kind::Voice, &other), Err(Refusal::WrongKind));
}

#[test]
fn yp_06_a_photo_of_48_million_dots_is_made_smaller() {
    let row = [[250, 0, 0].repeat(4032), [5, 0, 0].repeat(4032)].concat();
    let photo = image::RgbImage::from_raw(8064, 6048, row.repeat(6048)).unwrap();
    let mut bytes = Vec::new();
    photo.write_with_encoder(image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 60)).unwrap();
    let kept = check(Kind::Photo, &bytes).unwrap();
    let small = image::load_from_memory(&kept.bytes).unwrap();
    assert_eq!((small.width(), small.height()), (2000, 1500));
    let reds = [300, 1700].map(|x| small.to_rgb8().get_pixel(x, 700).0[0]);
    assert!(reds[0] > 200 && reds[1] < 50, "{reds:?}");
    // The same, said to come in passes, would need every dot several times.
    let baseline = bytes.windows(2).position(|two| two == [0xFF, 0xC0]).unwrap();
    bytes[baseline + 1] = 0xC2;
    assert_eq!(check(Kind::Photo, &bytes), Err(Refusal::TooManyDots));
}

#[test]
fn yp_06_the_files_that_were_brought_are_taken_or_called_what_they_are() {
    let folder = std::env::var("HEARD_SHARED")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared").to_owned());
    let expected = [
        ("clip.mp4", Kind::Voice, Err(Refusal::Film)),
        ("mp48.jpg", Kind::Photo, Ok("image/jpeg")),
        ("photo.avif", Kind::Photo, Err(Refusal::PictureForm)),
        ("photo.heic", Kind::Photo, Err(Refusal::PictureForm)),
        ("voice.aac", Kind::Voice, Ok("audio/aac")),
        ("voice.flac", Kind::Voice, Ok("audio/flac")),
        ("voice_opus.caf", Kind::Voice, Ok("audio/ogg")),
    ];
    for (name, kind, outcome) in expected {
        let Ok(bytes) = std::fs::read(format!("{folder}/inputs/media/{name}")) else {
            eprintln!("{name} is not present: nothing to compare with");
            continue;
        };
        assert_eq!(check(kind, &bytes).map(|kept| kept.mime), outcome, "{name}");
    }
}

#[test]
fn yp_06_a_recording_with_something_behind_it_or_cut_short_is_refused() {
    for (name, bytes, _) in TONES {
        let archive = [bytes, b"PK\x03\x04and a whole archive behind it"].concat();
        assert!(check(Kind::Voice, &archive).is_err(), "{name} with an archive behind it");
        assert!(check(Kind::Voice, &bytes[..40]).is_err(), "{name}, its first bytes alone");
        assert!(check(Kind::Photo, bytes).is_err(), "{name} is no photo");
    }
}
