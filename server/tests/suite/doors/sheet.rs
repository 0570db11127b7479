//! Many colleagues invited from a sheet, with what they are to belong to.

use axum::http::{Method, Request, StatusCode, header};
use heard_domain::assignments::scope::{self, Team};
use heard_domain::assignments::{Place, colleague};
use heard_domain::messages::{Carrier, set_up};
use heard_domain::people::{self, Grant, Role, SeeStaff, SetUp};
use heard_domain::setup::add_place;
use heard_storage::args;
use heard_vocabulary::MemberOf;
use rust_xlsxwriter::Workbook;

use super::{PASSWORD, after, signed_in, someone, with_app};
use crate::client::{Answer, Client};
use crate::environment::{Environment, backends};

/// Posts a file of these bytes.
async fn bring(client: &mut Client, name: &str, bytes: &[u8]) -> Answer {
    let mut body = format!(
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--b--\r\n");
    let request = Request::builder()
        .method(Method::POST)
        .uri("/people/invite-many")
        .header(header::HOST, "localhost:3000")
        .header(header::ORIGIN, "http://localhost:3000")
        .header(header::COOKIE, client.cookie_header())
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
        .body(axum::body::Body::from(body))
        .unwrap();
    client.run(request).await
}

async fn invitations(env: &Environment) -> i64 {
    let mut conn = env.heard.words().read().await.unwrap();
    conn.first("SELECT COUNT(*) AS n FROM invite", args![]).await.unwrap().unwrap().int("n").unwrap()
}

const GOOD: &str = "Name,Job title,E-mail,Role,Team,District,Service\n\
    Ana Quill,Officer,ana@example.org,Participation lead,North team,,\n\
    Ben Marrow,,ben@example.org,worker,,Lower valley,\n";

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_many_are_invited_from_a_sheet_all_of_them_or_nobody() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin = someone(heard, Role::Administrator, "Admin").await;
        let mut desk = signed_in(heard, "Admin").await;
        with_app(heard, &mut desk).await;
        let wrong = "Name,E-mail,Role,Service\n,ana@example.org,Emperor,\nBen,nonsense,worker,\n\
            Cai,admin@example.org,worker,No such place\nDee,ana@EXAMPLE.org,worker,No such place\n";
        let page = bring(&mut desk, "staff.csv", wrong.as_bytes()).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        for says in [
            "There is no name",
            "No role is called this here.",
            "This is no e-mail address.",
            "No service is called this here.",
            "This address stands in a row above, too.",
            "Here already",
            "Nobody was invited. 3 rows have to be put right",
        ] {
            assert!(page.body.contains(says), "{backend:?}: {says} is missing in {}", page.body);
        }
        assert!(!page.body.contains("/confirm"));
        for (name, bytes, says) in [
            ("staff.csv", &b"Who,Where\na,b\n"[..], "The first row has to name"),
            ("staff.csv", b"Name,E-mail,Role\n", "There is nobody in this sheet"),
            ("staff.csv", b"Name,Full name,E-mail,Role\na,b,c@example.org,worker\n", "Two columns of the sheet"),
            ("staff.csv", &[b'a'; 5 << 20], "more than 4 MB"),
            ("staff.xlsx", b"PK\x03\x04 no workbook", "cannot be read"),
            ("staff.csv", b"", "Choose a sheet"),
        ] {
            let page = bring(&mut desk, name, bytes).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?} {says}");
            assert!(page.body.contains(says), "{says}: {}", page.body);
        }
        assert_eq!(invitations(&env).await, 0, "{backend:?}");

        let page = bring(&mut desk, "staff.csv", GOOD.as_bytes()).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        assert!(page.body.contains("2 colleagues can be invited") && page.body.contains("North team (team)"));
        assert_eq!(invitations(&env).await, 0, "{backend:?}: looking invites nobody");
        let token = page.body.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let made = desk.post("/people/invite-many/confirm", &[("token", &token)]).await;
        assert_eq!(made.status, StatusCode::OK, "{}", made.body);
        assert_eq!(invitations(&env).await, 2, "{backend:?}");
        let again = desk.post("/people/invite-many/confirm", &[("token", &token)]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: once");
        assert_eq!(invitations(&env).await, 2, "{backend:?}");

        // The link makes the account, with what it belongs to.
        let code = made.body.split("/staff/join/").nth(1).unwrap().split(['"', '<']).next().unwrap().to_owned();
        let account = people::accept(heard, &code, "", None, PASSWORD.into()).await.unwrap();
        assert_eq!(account.role(), Role::ParticipationLead);
        let by: Grant<SeeStaff> = Grant::check(admin).unwrap();
        let seen = scope::staff(heard, &by, account.id()).await.unwrap().unwrap();
        let found = colleague(heard, &by, &seen).await.unwrap().unwrap();
        assert_eq!((found.name.as_str(), found.title.as_str()), ("Ana Quill", "Officer"), "{backend:?}");
        let places: Vec<_> = found.memberships.into_iter().map(|one| one.place).collect();
        assert_eq!(places, [Place::Team(Team("North team".into()))], "{backend:?}");
        // Where the council has a list of teams, another name is none of them.
        let hand: Grant<SetUp> = Grant::check(admin).unwrap();
        add_place(heard, &hand, MemberOf::Team, "North Team").await.unwrap();
        let sheet = "Name,E-mail,Role,Team\nEli,eli@example.org,worker,north team\nFay,fay@example.org,worker,South\n";
        let listed = bring(&mut desk, "staff.csv", sheet.as_bytes()).await;
        assert!(listed.body.contains("No team is called this here."), "{backend:?}: {}", listed.body);
        assert!(listed.body.contains("1 row has to be put right"), "{backend:?}: capitals do not matter");
        // Whoever came in meanwhile is passed over; the others can still be invited.
        let taken = bring(&mut desk, "staff.csv", GOOD.as_bytes()).await;
        assert!(taken.body.contains("Here already"), "{backend:?}");
        assert!(taken.body.contains("1 colleague can be invited"), "{backend:?}: {}", taken.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_workbook_does_and_e_mail_carries_the_links() {
    let env = Environment::sqlite().await;
    let heard = &env.heard;
    someone(heard, Role::Administrator, "Admin").await;
    set_up(heard, Carrier::Smtp, Carrier::Outbox).await.unwrap();
    let mut desk = signed_in(heard, "Admin").await;
    with_app(heard, &mut desk).await;
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in ["Full name", "E-mail address", "ROLE"].iter().enumerate() {
        sheet.write(0, u16::try_from(column).unwrap(), *heading).unwrap();
    }
    for row in 1..=200_u32 {
        sheet.write(row, 0, format!("Person {row}")).unwrap();
        sheet.write(row, 1, format!("person{row}@example.org")).unwrap();
        sheet.write(row, 2, "Commissioner").unwrap();
    }
    let page = bring(&mut desk, "staff.xlsx", &book.save_to_buffer().unwrap()).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let token = page.body.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let made = desk.post("/people/invite-many/confirm", &[("token", &token)]).await;
    assert_eq!(made.location.as_deref(), Some("/people/invite-many?done=door-invited"));
    assert_eq!(invitations(&env).await, 200);
    let mut conn = heard.words().read().await.unwrap();
    let sql = "SELECT COUNT(*) AS n FROM dispatch WHERE says = 'invitation'";
    assert_eq!(conn.first(sql, args![]).await.unwrap().unwrap().int("n").unwrap(), 200);
    assert_eq!(after(&desk.get("/people/invite-many").await.body, "<h1 dir=\"auto\">"), "Invite many colleagues");
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_02_staff_go_into_a_sheet_that_comes_in_again_and_changes_nothing() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        someone(heard, Role::Administrator, "Admin").await;
        someone(heard, Role::ParticipationLead, "=Lead").await;
        let mut desk = signed_in(heard, "Admin").await;
        with_app(heard, &mut desk).await;
        let sheet = desk.get("/people/staff.csv").await;
        assert_eq!(sheet.status, StatusCode::OK, "{backend:?}");
        let lines: Vec<&str> = sheet.body.trim_start_matches('\u{feff}').lines().collect();
        assert_eq!(
            lines[0], "Name,Job title,E-mail,Role,Team,District,Service,Last signed in,Second step,Suspended",
            "{backend:?}"
        );
        assert_eq!(lines.len(), 3, "{backend:?}: {lines:?}");
        assert!(lines.iter().any(|line| line.starts_with(" =Lead,")), "{backend:?}: no formula: {lines:?}");
        assert!(
            lines.iter().any(|line| line.starts_with("Admin,") && line.ends_with(",Yes,")),
            "{backend:?}: {lines:?}"
        );
        let again = bring(&mut desk, "staff.csv", sheet.body.as_bytes()).await;
        assert!(again.body.contains("Everybody in this sheet is here already."), "{backend:?}: {}", again.body);
        let book = desk.get("/people/staff.xlsx").await.bytes;
        let again = bring(&mut desk, "staff.xlsx", &book).await;
        assert!(again.body.contains("Everybody in this sheet is here already."), "{backend:?}: {}", again.body);
        let more = format!("{}Ana Quill,Officer,ana@example.org,Participation lead,North,,,,,\n", sheet.body);
        let more = bring(&mut desk, "staff.csv", more.as_bytes()).await;
        assert!(more.body.contains("1 colleague can be invited"), "{backend:?}: {}", more.body);
        // Whoever only invites takes nobody's addresses out.
        let mut lead = signed_in(heard, "=Lead").await;
        with_app(heard, &mut lead).await;
        assert_eq!(lead.get("/people/staff.xlsx").await.status, StatusCode::FORBIDDEN, "{backend:?}");
        // Staff are led to their own door, not to young people's pages.
        let out = lead.post("/sign-out", &[]).await;
        assert_eq!(out.location.as_deref(), Some("/staff/sign-in"), "{backend:?}");
    }
}
