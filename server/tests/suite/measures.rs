//! Measures: taken in by preview and confirmation, kept by measure, area and period, and
//! read by everybody only as far as a number tells of nobody.

use axum::http::StatusCode;
use heard_domain::measures::{
    Decimal, MeasureFile, Shown, add_break, describe, import_measures, measure, measures, propose_measures,
    read_measures_in_turn,
};
use heard_domain::people::{EditStrategy, Grant, ReadStrategy, Role};
use heard_domain::strategy::Importer;
use heard_vocabulary::{MeasureArea, Trend};

use super::alerts::{signed_in, staff};
use super::client::{Client, link};
use super::environment::{Backend, Environment, backends};
use super::jobs::count as count_of;

const DISTRICTS: &str = "\tAug-18\tSep-18\nHarrowmere\t45\t47\nEastmere\t20\t21\nWestmere\t18\t17\nNIGHT Team*\t7\t9\n";
const YEARS: &str =
    "Rate per 10,000 at 31 March\t2016/17\t2017/18\t2018/19\nHarrowmere\t75.0\t79.2\t85.90\nNW\t86.0\t91.0\t91.0\n";

async fn file(name: &str, text: &str) -> MeasureFile {
    read_measures_in_turn(name, std::sync::Arc::new(text.as_bytes().to_vec())).await.unwrap()
}

fn number(text: &str) -> Shown {
    Shown::Number(text.parse::<Decimal>().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn str_04_numbers_are_merged_by_measure_area_and_period_and_what_they_were_is_kept() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Lead").await;
        let by: Grant<EditStrategy> = Grant::check(lead).unwrap();
        let reader: Grant<ReadStrategy> = Grant::check(lead).unwrap();
        let name = || vec!["children--by-month.tsv".to_owned(), "children--by-year.tsv".to_owned()];
        let first = vec![file("children--by-month.tsv", DISTRICTS).await, file("children--by-year.tsv", YEARS).await];
        let counts = propose_measures(heard, &first).await.unwrap().counts();
        assert_eq!((counts.measures, counts.new, counts.changed, counts.same), (2, 14, 0, 0), "{backend:?}");
        assert!(measures(heard, &reader).await.unwrap().is_empty(), "{backend:?}: only looked at");
        let done = import_measures(heard, Importer::person(&by), name(), first.clone(), Vec::new()).await.unwrap();
        assert_eq!(done, counts, "{backend:?}");

        // The same again changes nothing; a number that differs keeps what it was.
        let again = import_measures(heard, Importer::person(&by), name(), first, Vec::new()).await.unwrap();
        assert_eq!((again.new, again.changed, again.same), (0, 0, 14), "{backend:?}");
        let corrected = vec![file("children--by-month.tsv", &DISTRICTS.replace("45\t47", "46\t47.0")).await];
        let third = import_measures(heard, Importer::person(&by), name(), corrected, Vec::new()).await.unwrap();
        assert_eq!((third.new, third.changed, third.same), (0, 1, 7), "{backend:?}: 47.0 is 47");

        let lines = measures(heard, &reader).await.unwrap();
        assert_eq!(lines.len(), 2, "{backend:?}");
        let rate = lines.iter().find(|line| !line.compared.is_empty()).unwrap();
        assert_eq!(rate.latest.unwrap().value, number("85.90"), "{backend:?}: with every place");
        assert_eq!((rate.trend, rate.stale), (Trend::More, true), "{backend:?}");
        assert!(rate.compared[0].2.carried, "{backend:?}: the region's is the one of the year before");
        let count = lines.iter().find(|line| line.compared.is_empty()).unwrap();
        let page = measure(heard, &reader, count.id).await.unwrap().unwrap();
        assert_eq!(page.replaced.len(), 1, "{backend:?}");
        assert_eq!((page.replaced[0].area.as_str(), page.replaced[0].value), ("Harrowmere", number("45")));
        let team = page.areas.iter().find(|area| area.kind == MeasureArea::Team).unwrap();
        assert_eq!((team.name.as_str(), team.points[0].value, team.points[0].small), ("NIGHT Team", number("7"), true));

        // What is said of it by hand.
        let said = heard_domain::measures::Described {
            direction: "down".to_owned(),
            definition: "Children looked after".to_owned(),
            target: "40".to_owned(),
            ..heard_domain::measures::Described::default()
        };
        describe(heard, &by, count.id, said).await.unwrap();
        add_break(heard, &by, count.id, "Sep-18", "Counted by another system").await.unwrap();
        assert!(add_break(heard, &by, count.id, "Sep-18", "Again").await.is_err(), "{backend:?}");
        let page = measure(heard, &reader, count.id).await.unwrap().unwrap();
        assert_eq!((page.line.met, page.breaks.len()), (Some(false), 1), "{backend:?}");
        assert_eq!(page.line.trend, Trend::Unknown, "{backend:?}: nothing is compared across a break");
        let listed = measures(heard, &reader).await.unwrap();
        assert!(listed.iter().any(|line| line.id == count.id && line.trend == Trend::Unknown), "{backend:?}");

        // A district of the region's name makes that area one of the council's parts, until somebody
        // says what it is.
        let own = vec![file("homes--by-month.tsv", &DISTRICTS.replace("Westmere", "North West")).await];
        let areas = propose_measures(heard, &own).await.unwrap().areas;
        let area = areas.iter().find(|one| one.name == "North West").unwrap();
        assert_eq!((area.kind, area.before), (MeasureArea::District, Some(MeasureArea::Region)), "{backend:?}");
        // Two imports at once: one waits for the other, and each number is there once.
        let import = || import_measures(heard, Importer::person(&by), name(), own.clone(), Vec::new());
        let (one, two) = tokio::join!(import(), import());
        let mut new = [one.unwrap().new, two.unwrap().new];
        new.sort_unstable();
        assert_eq!(new, [0, 8], "{backend:?}");
        let kind = |kind: MeasureArea| format!("SELECT COUNT(*) AS n FROM measure_area WHERE kind = '{}'", kind.name());
        assert_eq!(count_of(heard, kind(MeasureArea::Region)).await, 0, "{backend:?}");
        let said = vec![("North West".to_owned(), MeasureArea::Region)];
        import_measures(heard, Importer::person(&by), name(), own.clone(), said).await.unwrap();
        assert_eq!(count_of(heard, kind(MeasureArea::Region)).await, 1, "{backend:?}");
        let told =
            "SELECT COUNT(*) AS n FROM audit_log WHERE detail LIKE '%; North West: region, was district, as was said'";
        assert_eq!(count_of(heard, told).await, 1, "{backend:?}: who said so is recorded");
        // What somebody said stands, whatever the same file says next month.
        let areas = propose_measures(heard, &own).await.unwrap().areas;
        assert!(areas.iter().any(|one| one.said && one.kind == MeasureArea::Region), "{backend:?}");
        import_measures(heard, Importer::person(&by), name(), own, Vec::new()).await.unwrap();
        assert_eq!(count_of(heard, kind(MeasureArea::Region)).await, 1, "{backend:?}");
        env.heard.close().await;
    }
}

/// The form with these files.
fn form(files: &[(&str, &str)]) -> String {
    let part = |(name, text): &(&str, &str)| {
        format!("--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n{text}\r\n")
    };
    files.iter().map(part).collect::<String>() + "--b--\r\n"
}

/// What a hidden field of a page holds.
fn hidden(page: &str, name: &str) -> String {
    let field = page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_else(|| panic!("{name}: {page}"));
    field.split('"').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn str_04_an_old_preview_says_of_no_area_what_nobody_chose() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let by: Grant<EditStrategy> = Grant::check(staff(&env, Role::ParticipationLead, "Mia").await).unwrap();
        let mut mia = signed_in(heard, "Mia").await;
        let text = DISTRICTS.replace("Westmere", "North West");
        let names = ["area.0", "shown.0", "area.1", "shown.1", "area.2", "shown.2", "area.3", "shown.3"];
        let confirm = "/strategy/measures/import/confirm";
        let fields_of = |page: &str| {
            let form = page.split(&format!("action=\"{confirm}\"")).nth(1).unwrap();
            let own = ["token", "posted", "drawn"].map(|name| (name, hidden(form, name)));
            let areas = names.map(|name| (name, hidden(page, name)));
            own.into_iter().chain(areas).collect::<Vec<_>>()
        };
        // What each area is chosen to be: as it was shown, but for the one that is named.
        let post = |fields: &[(&'static str, String)], otherwise: Option<(&str, &'static str)>, own: bool| {
            let value = |name: &str| fields.iter().find(|(of, _)| *of == name).map(|(_, value)| value.clone()).unwrap();
            let mut all: Vec<(String, String)> = Vec::new();
            for (name, value) in fields.iter().filter(|(name, _)| own || !["posted", "drawn"].contains(name)) {
                all.push(((*name).to_owned(), value.clone()));
            }
            for place in 0..4 {
                let said = otherwise.filter(|(area, _)| value(&format!("area.{place}")) == *area);
                let shown = value(&format!("shown.{place}"));
                all.push((format!("kind.{place}"), said.map_or(shown, |(_, kind)| kind.to_owned())));
            }
            all
        };
        let page = mia.upload("/strategy/measures/import", &form(&[("homes--by-month.tsv", &text)])).await.body;
        let old = fields_of(&page);
        assert!(old.contains(&("area.2", "North West".to_owned())), "{backend:?}: {old:?}");
        assert!(old.contains(&("shown.2", "district".to_owned())), "{backend:?}: {old:?}");

        // Meanwhile somebody else brings it in, and says what it is.
        let files = vec![file("homes--by-month.tsv", &text).await];
        let said = vec![("North West".to_owned(), MeasureArea::Region)];
        import_measures(heard, Importer::person(&by), vec!["homes".to_owned()], files, said).await.unwrap();
        let region = "SELECT COUNT(*) AS n FROM measure_area WHERE name = 'North West' AND kind = 'region'";
        for (own, status) in [(true, StatusCode::CONFLICT), (false, StatusCode::SEE_OTHER)] {
            let all = post(&old, None, own);
            let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let answer = mia.post(confirm, &all).await;
            assert_eq!(answer.status, status, "{backend:?}: {}", answer.body);
            assert!(!answer.body.contains("district"), "{backend:?}: nobody typed that");
            assert_eq!(count_of(heard, region).await, 1, "{backend:?}: what was said meanwhile stands");
        }

        // What is chosen otherwise than it is shown is what it is.
        let page = mia.upload("/strategy/measures/import", &form(&[("homes--by-month.tsv", &text)])).await.body;
        assert!(page.contains("As somebody said before"), "{backend:?}: {page}");
        let all = post(&fields_of(&page), Some(("North West", "district")), true);
        let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(mia.post(confirm, &all).await.status, StatusCode::SEE_OTHER, "{backend:?}");
        assert_eq!(count_of(heard, region).await, 0, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_04_who_reads_the_strategy_reads_no_number_that_gives_a_few_children_away() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    let mut lead = Client::demo(&env.heard, "participation_lead").await;
    let files = form(&[("number-of-cla--by-month.tsv", DISTRICTS), ("number-of-cla--by-year.tsv", YEARS)]);
    let page = lead.upload("/strategy/measures/import", &files).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.body.contains("Bring in 14 numbers") && page.body.contains("A mark leads to a footnote"));
    assert!(page.body.contains("carried forward"));
    assert!(page.body.contains("aria-label=\"NIGHT Team is\""), "{}", page.body);
    let token = page.body.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let done = lead.post("/strategy/measures/import/confirm", &[("token", &token)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let list = lead.get("/strategy/measures").await.body;
    let one = format!("/strategy/measures/{}", link(&list, "/strategy/measures/").unwrap());
    let seen = |page: &str| page.matches("<td class=\"num\">withheld</td>").count();
    let page = lead.get(&one).await.body;
    assert!(page.contains("Number of CLA") && seen(&page) == 0, "{page}");
    // It is linked from the plan's side too, and speaks for the plan or against it.
    let page = lead.get("/strategy/link").await.body;
    assert!(page.contains("Measure: Number of CLA (number)"), "{page}");
    let (other, objective) = (one.replace("/strategy/measures/", "measure:"), env.heard.catalogue().objectives[0].id);
    let plan = format!("objective:{objective}");
    for (relation, words) in [("influenced", "A measure speaks for the plan or against it"), ("challenges", "")] {
        let fields = [("other", other.as_str()), ("relation", relation), ("plan", plan.as_str()), ("why", "It grows.")];
        let answer = lead.post("/strategy/link", &fields).await;
        let status = if words.is_empty() { StatusCode::SEE_OTHER } else { StatusCode::UNPROCESSABLE_ENTITY };
        assert!(answer.status == status && answer.body.contains(words), "{relation}: {}", answer.body);
    }
    let objective = objective.to_string();
    let fields = [("objective", objective.as_str()), ("relation", "challenges"), ("why", "It grows.")];
    let again = lead.post(&format!("{one}/objective"), &fields).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains("It is linked to that objective in this way already."), "{}", again.body);
    for role in ["board_member", "commissioner", "safeguarding_lead", "administrator"] {
        let mut reader = Client::demo(&env.heard, role).await;
        let list = reader.get("/strategy/measures").await;
        assert_eq!(list.status, StatusCode::OK, "{role}");
        let mut withheld = 0;
        for path in list.body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            if path.starts_with("/strategy/measures/0") {
                let page = reader.get(path).await.body;
                assert!(!page.contains("<td class=\"num\">7</td>") && !page.contains(">18<"), "{role}: {page}");
                assert!(!page.contains("/describe"), "{role} changes nothing");
                withheld += seen(&page);
            }
        }
        // The seven, and the smallest district beside them.
        assert_eq!(withheld, 2, "{role}");
        assert_eq!(reader.get("/strategy/measures/import").await.status, StatusCode::FORBIDDEN, "{role}");
    }
    // The preview was used, and a file that is none is named.
    let gone = lead.post("/strategy/measures/import/confirm", &[("token", &token)]).await;
    assert_eq!(gone.status, StatusCode::UNPROCESSABLE_ENTITY);
    let none = lead.upload("/strategy/measures/import", &form(&[("a.csv", "Ref,Action\n1,Mend")])).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.body.contains("a.csv: No line of months or years was found"), "{}", none.body);
}
