//! The figures of a server that served the demonstration: what they say, and
//! that nothing of anybody is in them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::Path;

use heard_domain::health::HealthPart;
use heard_domain::jobs::JobKind;

use super::program::{Browser, Server};

/// One line: a metric's name, its labels and its value.
struct Sample {
    name: String,
    labels: BTreeMap<String, String>,
    value: f64,
}

fn samples(text: &str) -> Vec<Sample> {
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| {
            let (front, value) = line.rsplit_once(' ').unwrap();
            let (name, labels) =
                front.split_once('{').map_or((front, ""), |(name, rest)| (name, rest.trim_end_matches('}')));
            Sample { name: name.to_owned(), labels: pairs(labels), value: value.parse().unwrap() }
        })
        .collect()
}

/// `a="b",c="d"`, where a value may hold braces and commas.
fn pairs(text: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut rest = text;
    while let Some((name, after)) = rest.split_once("=\"") {
        let (value, after) = after.split_once('"').unwrap();
        found.insert(name.trim_start_matches(',').to_owned(), value.to_owned());
        rest = after;
    }
    found
}

/// Every value that a label may have: known before anybody used the program.
fn may_be(name: &str, value: &str) -> bool {
    let routes = || heard_web::routes().iter().any(|route| route.path == value);
    match name {
        "route" => ["nowhere", "young", "/assets/{*path}", "/sw.js", "/sw-assets.js"].contains(&value) || routes(),
        "method" => ["GET", "POST", "HEAD", "other"].contains(&value),
        "status" => ["1xx", "2xx", "3xx", "4xx", "5xx"].contains(&value),
        "store" => ["words", "keys"].contains(&value),
        "outcome" => ["stored", "refused", "sent", "failed", "gone", "done"].contains(&value),
        "state" => ["waiting", "failed", "given_up"].contains(&value),
        "kind" => JobKind::parse(value).is_some(),
        "part" => HealthPart::parse(value).is_some(),
        "le" => value == "+Inf" || value.parse::<f64>().is_ok(),
        "version" => value == env!("CARGO_PKG_VERSION"),
        _ => false,
    }
}

/// Addresses that a page leads to, within the program.
fn leads_to(page: &str) -> BTreeSet<String> {
    let quoted = page.split("href=\"/").skip(1).filter_map(|rest| rest.split('"').next());
    let pages = quoted.filter(|path| !path.starts_with("assets/") && !path.starts_with("exit"));
    pages.map(|path| format!("/{}", path.split('#').next().unwrap_or(path).replace("&amp;", "&"))).collect()
}

/// Ids, names and words that were on pages.
fn ids(page: &str) -> BTreeSet<String> {
    page.split(|c: char| !c.is_ascii_hexdigit()).filter(|word| word.len() == 32).map(str::to_owned).collect()
}

/// Everybody of the demonstration looks at what there is for them.
fn served_demonstration(server: &Server) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    for (_, link) in &server.links {
        let mut browser = Browser::at(&server.at);
        assert_eq!(browser.get(link).status, 303);
        let mut known: BTreeSet<String> = BTreeSet::new();
        let mut next = VecDeque::from(["/staff".to_owned(), "/mine".to_owned(), "/".to_owned()]);
        // The nearest pages first: each leads to every place of the menu.
        while let Some(path) = next.pop_front() {
            if known.len() > 60 || !known.insert(path.clone()) {
                continue;
            }
            let page = browser.get(&path);
            assert!(page.status < 500, "{path}: {}", page.status);
            seen.extend(ids(&page.body));
            let leads = leads_to(&page.body).into_iter();
            next.extend(leads.filter(|path| !path.contains('?') && !known.contains(path)));
        }
    }
    let mut stranger = Browser::at(&server.at);
    stranger.get("/help");
    stranger.get("/nowhere/Brambleford");
    stranger.post("/say/something_wrong/send", "id=zz&a.what=Brambleford");
    stranger.post("/receipt", "receipt=4718026391543307");
    seen
}

fn exported() -> (String, BTreeSet<String>) {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(&folder.path().join("data"), &["--metrics-addr", "127.0.0.1:0"], &[]);
    server.ready();
    let seen = served_demonstration(&server);
    let mut collector = Browser::at(server.figures.as_ref().unwrap());
    assert_eq!(collector.get("/").status, 404, "nothing else is there");
    assert_eq!(Browser::at(&server.at).get("/metrics").status, 404, "nor there");
    let page = collector.get("/metrics");
    assert_eq!(page.status, 200);
    (page.body, seen)
}

/// The dashboard's expressions.
fn expressions(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            found.extend(fields.get("expr").and_then(|expr| expr.as_str()).map(str::to_owned));
            fields.values().for_each(|field| expressions(field, found));
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| expressions(item, found)),
        _ => {}
    }
}

/// Names of Heard's metrics in an expression or a document.
fn named(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
    words.filter(|word| word.starts_with("heard_")).map(str::to_owned).collect()
}

/// One server for all of it: everybody of the demonstration goes round once.
#[test]
fn adm_07_no_label_tells_of_anybody_and_dashboard_and_document_name_what_is_exported() {
    let (body, seen) = exported();
    let all = samples(&body);
    assert!(all.len() > 500 && seen.len() > 100, "{} lines, {} ids were on pages", all.len(), seen.len());
    for sample in &all {
        for (name, value) in &sample.labels {
            assert!(may_be(name, value), "{}: {name} is {value:?}", sample.name);
        }
    }
    for id in seen.iter().map(String::as_str).chain(["Brambleford", "4718026391543307"]) {
        assert!(!body.contains(id), "{id} is in the figures");
    }
    of_use(&all);
    named_where_they_are_used(&all);
}

/// What young people do begins so.
const THEIRS: [&str; 18] = [
    "/say/",
    "/sent",
    "/receipt",
    "/thread",
    "/mine",
    "/polls/",
    "/rate",
    "/kept",
    "/outbox",
    "/kiosk",
    "/celebrate",
    "/join",
    "/back-in",
    "/changes",
    "/passkey",
    "/my-people",
    "/my-review",
    "/wall/",
];

/// Figures that nobody counts would have nothing personal in them either.
fn of_use(all: &[Sample]) {
    let value = |name: &str, wanted: &[(&str, &str)]| {
        let fits = |sample: &&Sample| {
            let has = |(label, value): &(&str, &str)| sample.labels.get(*label).is_some_and(|found| found == value);
            sample.name == name && wanted.iter().all(has)
        };
        let found = all.iter().find(fits);
        found.unwrap_or_else(|| panic!("no {name} with {wanted:?}")).value
    };
    assert!(value("heard_http_requests_total", &[("route", "/views/{id}"), ("status", "2xx")]) >= 1.0);
    assert!(value("heard_http_requests_total", &[("route", "/help"), ("status", "2xx")]) >= 1.0, "of a kept page");
    assert!(value("heard_http_requests_total", &[("route", "nowhere"), ("status", "4xx")]) >= 1.0);
    // How many sent something, or opened what was answered, is no figure.
    assert!(value("heard_http_requests_total", &[("route", "young"), ("method", "POST")]) >= 1.0);
    assert!(value("heard_http_requests_total", &[("route", "young"), ("method", "GET"), ("status", "2xx")]) >= 1.0);
    let counts = |sample: &&Sample| sample.labels.get("status").is_none_or(|status| status != "5xx");
    for sample in all.iter().filter(counts) {
        let is = |label: &str, value: &str| sample.labels.get(label).is_some_and(|found| found == value);
        if let Some(route) = sample.labels.get("route") {
            let theirs = THEIRS.iter().any(|prefix| route.starts_with(prefix) && !route.starts_with("/sent-to-me"));
            assert!(!theirs && (route != "/wall" || !is("method", "POST")), "{} counts {route}", sample.name);
        }
    }
    assert!(value("heard_http_request_seconds_count", &[("route", "/queue")]) >= 1.0);
    assert!(value("heard_unit_of_work_seconds_count", &[("store", "words"), ("outcome", "stored")]) >= 1.0);
    assert!(value("heard_job_runs_total", &[("kind", JobKind::Heartbeat.name()), ("outcome", "done")]) >= 1.0);
    assert!(value("heard_heartbeat_age_seconds", &[]) < 180.0);
    assert!(value("heard_pool_connections_most", &[("store", "words")]) >= 1.0);
    assert!(value("heard_sessions", &[]) >= 8.0);
    assert!(value("heard_disk_free_bytes", &[]) > 0.0);
    assert!(value("heard_push_total", &[("outcome", "failed")]) >= 0.0);
    for part in HealthPart::ALL {
        assert!((value("heard_part_ok", &[("part", part.name())]) - 1.0).abs() < 0.01, "{part:?}");
    }
    for kind in JobKind::ALL {
        assert!(value("heard_jobs", &[("kind", kind.name()), ("state", "given_up")]).abs() < 0.01, "{kind:?}");
        assert!(value("heard_jobs_oldest_seconds", &[("kind", kind.name())]) < 120.0, "{kind:?}");
    }
}

/// The dashboard asks for what there is, by labels that there are; the document
/// lists everything.
fn named_where_they_are_used(all: &[Sample]) {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let dashboard = std::fs::read_to_string(project.join("docs/grafana.json")).unwrap();
    let mut asked = Vec::new();
    expressions(&serde_json::from_str(&dashboard).unwrap(), &mut asked);
    assert!(asked.len() >= 10, "{} expressions", asked.len());
    for expression in &asked {
        let names = named(expression);
        assert!(!names.is_empty(), "{expression} asks for nothing of Heard's");
        for name in names {
            let Some(of_name) = all.iter().find(|sample| sample.name == name) else {
                panic!("{expression} asks for {name}, which is not exported")
            };
            for label in
                expression.split(['{', ',', '(']).filter_map(|part| part.split_once("=\"")).map(|(label, _)| label)
            {
                assert!(of_name.labels.contains_key(label), "{expression}: {name} has no label {label}");
            }
        }
    }
    let family = |name: &str| {
        let end = ["_bucket", "_sum", "_count"].into_iter().find_map(|end| name.strip_suffix(end));
        end.unwrap_or(name).to_owned()
    };
    let exported: BTreeSet<String> = all.iter().map(|sample| family(&sample.name)).collect();
    let document = std::fs::read_to_string(project.join("docs/operating.md")).unwrap();
    let listed = named(&document);
    assert_eq!(listed, exported, "what docs/operating.md names, and what is exported");
}
