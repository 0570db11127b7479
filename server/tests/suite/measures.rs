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

use super::alerts::staff;
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
        import_measures(heard, Importer::person(&by), name(), own, said).await.unwrap();
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
