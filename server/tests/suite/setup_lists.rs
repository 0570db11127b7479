//! Districts, teams, topics and services from a sheet, and into one. On both databases.

use std::sync::Arc;

use axum::http::StatusCode;
use heard_domain::catalogue::Words;
use heard_domain::people::{Grant, KeepContent, Role, SetUp};
use heard_domain::setup::{add_place, places};
use heard_domain::strategy::read_sheet_in_turn;
use heard_domain::themes::{ThemeWords, add_theme, retire_theme};
use heard_vocabulary::{MemberOf, ServiceKind};

use super::alerts::{signed_in, staff};
use super::client::{Answer, Client};
use super::environment::{Environment, backends};

async fn bring(client: &mut Client, text: &str) -> Answer {
    let head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"lists.csv\"\r\n\r\n";
    client.upload("/setup/lists", &format!("{head}{text}\r\n--b--\r\n")).await
}

fn token(page: &str) -> String {
    let (_, after) = page.split_once("name=\"token\" value=\"").expect("a token");
    after.split_once('"').unwrap().0.to_owned()
}

const SHEET: &str = "\u{feff}List,Name,Young people call it,Kind,Provider,District\n\
    Service,\"Harbour House, north\",The Harbour,Where I live,Harbour Trust,north\n\
    district,North,,,,\n\
    Team,=Children in care,,,,\n\
    Topic,Home and daily life,Where I live,,,\n\
    Theme,Наш дім і всё else,Nash dim,,,\n";

#[tokio::test(flavor = "multi_thread")]
async fn adm_01_lists_come_from_a_sheet_that_is_shown_first_and_go_back_into_one() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin = staff(&env, Role::Administrator, "Olu").await;
        let mut olu = signed_in(heard, "Olu").await;
        let before = heard.catalogue().services.len();
        let by: Grant<KeepContent> = Grant::check(admin).unwrap();
        let old = ThemeWords { title: "Old".into(), young: Words::from([("en".to_owned(), "Old".to_owned())]) };
        let old = add_theme(heard, &by, None, old).await.unwrap();
        retire_theme(heard, &by, old).await.unwrap();
        let hand: Grant<SetUp> = Grant::check(admin).unwrap();
        for name in ["Nord-Est", "Nord Est"] {
            add_place(heard, &hand, MemberOf::Team, name).await.unwrap();
        }
        let refused = StatusCode::UNPROCESSABLE_ENTITY;
        for (sheet, said) in [
            ("", "There is nothing"),
            ("Name\nNorth\n", "at least list and name"),
            ("List,Name,NAME\nDistrict,North,North\n", "named alike"),
            ("List,Name\n", "nothing below the first row"),
            ("List,Name\nPlanet,Mars\n", "district, team, topic or service"),
            ("List,Name\nDistrict,\n", "There is no name"),
            ("List,Name\nTeam,East\nTeam,EAST\n", "A row above is the same"),
            ("List,Name\nTopic,Food\n", "Write what young people call it."),
            ("List,Name,Young people call it\nTopic,Old,Old\n", "stands lower in the coding frame, or is retired"),
            (
                "List,Name,Young people call it,Kind,Provider\nService,Home 1,a,Health,b\nService,HOME-1,a,Health,b\n",
                "A row above is the same",
            ),
            ("List,Name,Kind,Provider,District\nService,Home,Castle,Trust,Mars\n", "No kind of service is called so"),
            ("List,Name,Kind,Provider,District\nService,Home,Castle,Trust,Mars\n", "No district is called so"),
        ] {
            let page = bring(&mut olu, sheet).await;
            let unread = sheet.is_empty() && page.body.contains("Choose a file");
            assert_eq!(page.status, refused, "{backend:?}: {sheet}");
            assert!(unread || page.body.contains(said), "{backend:?}: {sheet}: {said}");
            assert!(!page.body.contains("Add all of them"), "{backend:?}: {sheet}");
        }
        let page = bring(&mut olu, SHEET).await;
        assert_eq!(page.status, StatusCode::OK, "{backend:?}");
        assert!(page.body.contains("5 rows can be added"), "{backend:?}");
        assert!(places(heard).await.unwrap().districts.is_empty(), "{backend:?}: nothing before somebody says so");
        let token = token(&page.body);
        let done = olu.post("/setup/lists/confirm", &[("token", &token)]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{backend:?}: {}", done.body);
        let gone = olu.post("/setup/lists/confirm", &[("token", &token)]).await;
        assert!(gone.status == refused && gone.body.contains("not kept any more"), "{backend:?}");

        let lists = places(heard).await.unwrap();
        assert_eq!(
            (lists.districts, lists.teams),
            (vec!["North".into()], vec!["=Children in care".into(), "Nord Est".into(), "Nord-Est".into()])
        );
        heard.reload().await.unwrap();
        let catalogue = heard.catalogue();
        assert_eq!(catalogue.services.len(), before + 1, "{backend:?}");
        let service = catalogue.services.iter().find(|one| one.name == "Harbour House, north").unwrap();
        let where_i_live = (ServiceKind::WhereILive.name(), Some("North"));
        assert_eq!((service.kind.as_str(), service.district.as_deref()), where_i_live, "{backend:?}");

        // The same again, and what goes out comes in, changes nothing.
        let again = bring(&mut olu, SHEET).await;
        assert!(again.body.contains("Everything in it is on the lists already"), "{backend:?}");
        let text = olu.get("/setup/lists.csv").await;
        assert!(text.body.contains("Team, =Children in care,"), "{backend:?}: no spreadsheet runs it: {}", text.body);
        let back = bring(&mut olu, &text.body).await;
        assert!(back.body.contains("Everything in it is on the lists already"), "{backend:?}: {}", back.body);
        let book = olu.get("/setup/lists.xlsx").await.bytes;
        let book = read_sheet_in_turn("lists.xlsx", Arc::new(book)).await.unwrap();
        let plain = read_sheet_in_turn("lists.csv", Arc::new(text.bytes)).await.unwrap();
        assert_eq!(book, plain, "{backend:?}: both say the same");
        // Nobody else.
        staff(&env, Role::ParticipationLead, "Mia").await;
        let mut mia = signed_in(heard, "Mia").await;
        assert_eq!(mia.get("/setup/lists.csv").await.status, StatusCode::FORBIDDEN, "{backend:?}");
        assert_eq!(bring(&mut mia, SHEET).await.status, StatusCode::FORBIDDEN, "{backend:?}");
    }
}
