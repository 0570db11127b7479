//! What is followed for whoever's account is known: who is there for them, who stands on
//! their page, what they sent, and what is left of a mistake.

use axum::http::StatusCode;
use heard_domain::assignments::{AssignedAs, Days, assign, end_assignment, of_person, take_back_assignment};
use heard_domain::case_system::{CaseFile, CaseFileFault, ExtractState, LinkError, link, take_in, unlink};
use heard_domain::contacts::{self, ContactCard, OwnKind, own_contacts};
use heard_domain::people::{Account, Grant, Moderate, OwnVoice, Participate, Role};
use heard_domain::safeguarding::author::{self, Answer};
use heard_domain::views;
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::AuthorReason;

use super::super::alerts::{signed_in, staff};
use super::super::client::Client;
use super::super::concerns::account;
use super::super::environment::{backends, scoped};
use super::super::jobs::count;
use super::{ADA, BEN, Council, IRO, children, csv, people, rows};

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_who_is_there_for_a_child_follows_the_extract_the_same_day() {
    for backend in backends() {
        let council = Council::on(backend).await;
        let heard = council.heard();
        let all = children(40);
        council.first(&all, &people(&[ADA, IRO])).await;
        assert!(matches!(council.joined("C-999").await, Err(LinkError::NoSuchChild)), "{backend:?}");
        council.joined(" c1 ").await.unwrap();
        assert_eq!(council.around().await, [(council.ada.id(), AssignedAs::Worker)], "{backend:?}");
        let page = council.page().await;
        let iro = (OwnKind::Iro, "Cy Dune".to_owned(), false);
        assert_eq!(page, [(OwnKind::Worker, "Ada Rook".to_owned(), true), iro.clone()], "{backend:?}");

        // Something is sent to her, and then somebody else is the worker.
        let letter = council.letter(1).await;
        assert_eq!(council.sent_to(council.ada).await, [letter], "{backend:?}");
        assert_eq!(council.comes(&all, &people(&[BEN, IRO])).await, ExtractState::Taken, "{backend:?}");
        assert_eq!(council.around().await, [(council.ben.id(), AssignedAs::Worker)], "{backend:?}");
        assert_eq!(council.page().await[0], (OwnKind::Worker, "Ben Lark".to_owned(), true), "{backend:?}");
        let moved = (council.sent_to(council.ada).await, council.sent_to(council.ben).await);
        assert_eq!(moved, (vec![], vec![letter]), "{backend:?}");

        // Two at once; the one who became it last stands on the page. A last day is kept.
        let until = format!("{BEN}2026-12-31");
        let both = people(&[ADA, &until, IRO]);
        assert_eq!(council.comes(&all, &both).await, ExtractState::Taken, "{backend:?}");
        assert_eq!(council.around().await.len(), 2, "{backend:?}");
        assert_eq!(council.page().await[0].1, "Ben Lark", "{backend:?}");
        council.env.clock.advance(60 * Moment::DAY);
        // Days pass, also while nothing comes.
        take_in(heard, Err((CaseFile::People, CaseFileFault::NotReached))).await.unwrap();
        council.env.clock.advance(Moment::MINUTE);
        assert_eq!(council.around().await, [(council.ada.id(), AssignedAs::Worker)], "{backend:?}");
        assert_eq!(council.page().await[0].1, "Ada Rook", "{backend:?}");

        // Nobody any more: what is sent from then on comes to the team.
        assert_eq!(council.comes(&all, &people(&[])).await, ExtractState::Taken, "{backend:?}");
        assert!(council.around().await.is_empty() && council.page().await.is_empty(), "{backend:?}");
        assert_eq!(rows(heard, "case_link").await, 1, "{backend:?}: it is still their child");

        // And the child comes of age: gone from it, and everything it brought has ended.
        assert_eq!(council.comes(&all, &people(&[ADA])).await, ExtractState::Taken, "{backend:?}");
        assert_eq!(council.around().await.len(), 1, "{backend:?}");
        let gone = all.replace("C-1,Wren Tallow,\"1 High Street, Flat 2\",2026-12-01\n", "");
        assert_eq!(council.comes(&gone, &people(&[])).await, ExtractState::Taken, "{backend:?}");
        assert!(council.around().await.is_empty(), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_what_the_team_entered_stays_and_what_it_took_back_stays_so() {
    for backend in backends() {
        let council = Council::on(backend).await;
        let heard = council.heard();
        let person = scoped(heard, &council.lead, council.child).await;
        let days = Days::from(heard.now().day());
        assign(heard, &council.lead, &person, council.ben.id(), AssignedAs::Worker, days).await.unwrap();
        council.first(&children(40), &people(&[ADA, BEN])).await;
        council.joined("C-1").await.unwrap();
        assert_eq!(council.around().await.len(), 2, "{backend:?}: nobody is there twice");
        // A colleague with an account that comes later is assigned though the file is the same.
        let late = "C-1,personal adviser,di@example.org,Di Fell,,,2026-02-01,";
        assert_eq!(council.comes(&children(40), &people(&[ADA, BEN, late])).await, ExtractState::Taken, "{backend:?}");
        let strangers = council.overview().await.strangers;
        assert_eq!((strangers.len(), strangers[0].name.as_str(), strangers[0].has_account), (1, "Di Fell", false));
        let di = staff(&council.env, Role::PersonalAdviser, "Di").await;
        take_in(heard, Err((CaseFile::People, CaseFileFault::NotReached))).await.unwrap();
        let adviser = (di.id(), AssignedAs::Adviser);
        assert!(council.around().await.contains(&adviser), "{backend:?}: also while it is not reached");
        assert_eq!(council.overview().await.strangers, [], "{backend:?}");

        // What the team takes back, or ends, stays so, whatever becomes of the line.
        let all = of_person(heard, &council.lead, &person).await.unwrap();
        let of = |who: Account| *all.iter().find(|one| one.staff == who.id()).unwrap();
        take_back_assignment(heard, &council.lead, &person, &of(di)).await.unwrap();
        end_assignment(heard, &council.lead, &person, &of(council.ada), heard.now().day()).await.unwrap();
        council.env.clock.advance(Moment::DAY);
        let until = format!("{ADA}2099-12-31");
        for lines in [vec![ADA, BEN, late], vec![BEN], vec![until.as_str(), BEN, late], vec![ADA, BEN, late]] {
            assert_eq!(council.comes(&children(40), &people(&lines)).await, ExtractState::Taken, "{backend:?}");
            assert_eq!(council.around().await, [(council.ben.id(), AssignedAs::Worker)], "{backend:?}: {lines:?}");
        }
        // Nor does it end what it did not begin.
        assert_eq!(council.comes(&children(40), &people(&[])).await, ExtractState::Taken, "{backend:?}");
        assert_eq!(council.around().await, [(council.ben.id(), AssignedAs::Worker)], "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_a_last_day_that_is_put_in_later_ends_it_and_a_line_that_comes_back_begins_it_again() {
    for backend in backends() {
        let council = Council::on(backend).await;
        let (ada, all) = (council.ada.id(), children(40));
        let open = "C-1,worker,ada@example.org,Ada Rook,,,,";
        council.first(&all, &people(&[open])).await;
        council.joined("C-1").await.unwrap();
        assert_eq!(council.around().await, [(ada, AssignedAs::Worker)], "{backend:?}: from today on");
        council.env.clock.advance(Moment::DAY);
        // She had left before Heard knew of her.
        let back = format!("{open}2026-11-01");
        assert_eq!(council.comes(&all, &people(&[&back])).await, ExtractState::Taken, "{backend:?}");
        assert!(council.around().await.is_empty(), "{backend:?}");
        assert_eq!(council.comes(&all, &people(&[open])).await, ExtractState::Taken, "{backend:?}");
        assert_eq!(council.around().await, [(ada, AssignedAs::Worker)], "{backend:?}");
        // Gone for some days, and back; an old line beside the new one ends nothing.
        council.env.clock.advance(2 * Moment::DAY);
        let others = "C-2,worker,ben@example.org,Ben Lark,,,,";
        assert_eq!(council.comes(&all, &people(&[others])).await, ExtractState::Taken, "{backend:?}");
        assert!(council.around().await.is_empty(), "{backend:?}");
        council.env.clock.advance(2 * Moment::DAY);
        let old = "C-1,worker,ada@example.org,Ada Rook,,,2025-01-01,2025-06-30";
        for lines in [[open, old], [old, open]] {
            assert_eq!(council.comes(&all, &people(&lines)).await, ExtractState::Taken, "{backend:?}");
            assert_eq!(council.around().await, [(ada, AssignedAs::Worker)], "{backend:?}");
        }
        let person = scoped(council.heard(), &council.lead, council.child).await;
        let said = of_person(council.heard(), &council.lead, &person).await.unwrap();
        assert_eq!(said.len(), 1, "{backend:?}: one that goes on, and not one for each day");
        let lines = "SELECT COUNT(*) AS n FROM audit_log";
        let before = count(council.heard(), lines).await;
        let same = (csv(CaseFile::Children, &all), csv(CaseFile::People, &people(&[old, open])));
        take_in(council.heard(), Ok(same)).await.unwrap();
        assert_eq!(count(council.heard(), lines).await, before, "{backend:?}: the same again writes nothing");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_a_wrong_number_that_is_taken_back_leaves_nothing_with_the_wrong_worker() {
    for backend in backends() {
        let council = Council::on(backend).await;
        let heard = council.heard();
        council.first(&children(40), &people(&[ADA, IRO])).await;
        let by: Grant<Participate> = Grant::check(council.lead.account()).unwrap();
        let card = ContactCard { name: "Ben".into(), ..ContactCard::default() };
        contacts::assign(heard, &by, "Heron", OwnKind::Worker, card, Some(council.ben.id()), None).await.unwrap();
        let letter = council.letter(1).await;
        assert!(matches!(council.joined("").await, Err(LinkError::NoNumber)), "{backend:?}");
        council.joined("C-1").await.unwrap();
        assert!(matches!(council.joined("C-2").await, Err(LinkError::Already)), "{backend:?}");
        let other = scoped(heard, &council.lead, account(&council.env, Role::YoungPerson, "Plover").await).await;
        assert!(matches!(link(heard, &council.lead, &other, "C-1").await, Err(LinkError::Another)), "{backend:?}");
        assert_eq!(council.sent_to(council.ada).await, [letter], "{backend:?}");
        let second = council.letter(2).await;
        assert_eq!(council.sent_to(council.ada).await.len(), 2, "{backend:?}");

        let person = scoped(heard, &council.lead, council.child).await;
        unlink(heard, &council.lead, &person).await.unwrap();
        unlink(heard, &council.lead, &person).await.unwrap();
        assert!(council.page().await.is_empty() && rows(heard, "case_link").await == 0, "{backend:?}");
        assert!(council.around().await.is_empty(), "{backend:?}");
        assert_eq!(council.sent_to(council.ada).await, [], "{backend:?}: she was never theirs");
        let by: Grant<Moderate> = Grant::check(council.lead.account()).unwrap();
        for view in [letter, second] {
            assert!(views::open_view(heard, &by, view).await.unwrap().is_some(), "{backend:?}: the team has it");
        }
        // From then on nothing follows it.
        assert_eq!(council.comes(&children(40), &people(&[BEN, IRO])).await, ExtractState::Taken, "{backend:?}");
        assert!(council.around().await.is_empty() && council.page().await.is_empty(), "{backend:?}");
        link(heard, &council.lead, &other, "C-1").await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_whom_the_team_put_on_the_page_stays_until_the_extract_names_somebody_else() {
    for backend in backends() {
        let council = Council::on(backend).await;
        let heard = council.heard();
        let all = children(40);
        // Named without an account first: invited later, it is the same person, and nobody is news.
        council.first(&all, &people(&["C-1,worker,di@example.org,Di Fell,,01632 960001,,"])).await;
        council.joined("C-1").await.unwrap();
        assert_eq!(council.page().await, [(OwnKind::Worker, "Di Fell".to_owned(), false)], "{backend:?}");
        let di = staff(&council.env, Role::Worker, "Di").await;
        let line = "C-1,worker,di@example.org,Di Fell,North team,01632 960002,,";
        assert_eq!(council.comes(&all, &people(&[line])).await, ExtractState::Taken, "{backend:?}");
        let me: Grant<OwnVoice> = Grant::check(council.child).unwrap();
        let page = own_contacts(heard, &me).await.unwrap().remove(0);
        assert_eq!((page.account, page.changed_at), (Some(di.id()), None), "{backend:?}");
        assert_eq!((page.card.role.as_str(), page.card.reach.as_str()), ("North team", "01632 960002"), "{backend:?}");

        // An allegation: the team names another worker, and the extract goes on naming her.
        let by: Grant<Participate> = Grant::check(council.lead.account()).unwrap();
        let card = ContactCard { name: "Ben".into(), ..ContactCard::default() };
        contacts::assign(heard, &by, "Heron", OwnKind::Worker, card, Some(council.ben.id()), None).await.unwrap();
        let ben = [(OwnKind::Worker, "Ben".to_owned(), true)];
        for title in ["", "East team", "South team"] {
            let line = format!("C-1,worker,di@example.org,Di Fell,{title},01632 960003,,");
            assert_eq!(council.comes(&all, &people(&[&line])).await, ExtractState::Taken, "{backend:?}");
            assert_eq!(council.page().await, ben, "{backend:?}: {title}");
        }
        assert_eq!(council.comes(&all, &people(&[])).await, ExtractState::Taken, "{backend:?}");
        assert_eq!(council.page().await, ben, "{backend:?}: the team's entry is not the extract's to take off");
        assert_eq!(council.comes(&all, &people(&[ADA])).await, ExtractState::Taken, "{backend:?}");
        assert_eq!(council.page().await, [(OwnKind::Worker, "Ada Rook".to_owned(), true)], "{backend:?}");

        // Whoever follows is suspended: they are named, and nothing more goes to the one before.
        let turn = async |state: &'static str| {
            let sql = "UPDATE account SET state = $1 WHERE id = $2";
            let write =
                heard.words().write(move |uow| Box::pin(async move { uow.execute(sql, args![state, di.id()]).await }));
            write.await.unwrap();
        };
        turn("paused").await;
        assert_eq!(council.comes(&all, &people(&[line])).await, ExtractState::Taken, "{backend:?}");
        assert_eq!(council.page().await, [(OwnKind::Worker, "Di Fell".to_owned(), false)], "{backend:?}");
        assert!(council.around().await.is_empty(), "{backend:?}");
        // Back again, and suspended once more: she stays who she is.
        for (state, reached) in [("active", true), ("paused", true)] {
            turn(state).await;
            assert_eq!(council.comes(&all, &people(&[line])).await, ExtractState::Taken, "{backend:?}");
            assert_eq!(
                council.page().await,
                [(OwnKind::Worker, "Di Fell".to_owned(), reached)],
                "{backend:?}: {state}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_whoever_opens_who_wrote_it_finds_where_they_live_and_of_what_age_that_is() {
    for backend in backends() {
        let council = Council::on(backend).await;
        let heard = council.heard();
        council.first(&children(40), &people(&[ADA])).await;
        let view = council.letter(1).await;
        let (mia, lena) = (council.lead.account(), staff(&council.env, Role::SafeguardingLead, "Lena").await);
        let open = async |who: &str| {
            let mut who = signed_in(heard, who).await;
            who.post(&format!("/views/{view}/author"), &[]).await.body
        };
        let (by, second): (Grant<Moderate>, Grant<Moderate>) =
            (Grant::check(mia).unwrap(), Grant::check(lena).unwrap());
        author::ask(heard, &by, view, AuthorReason::Danger, "She is not at school").await.unwrap();
        let agreed = Answer { agreed: true, reason: String::new(), quiet: false };
        author::answer(heard, &second, view, agreed).await.unwrap();
        let page = open("Mia").await;
        assert!(page.contains("Heard does not know where they live"), "{backend:?}: not joined");
        council.joined("C-1").await.unwrap();
        let page = open("Mia").await;
        for said in ["1 High Street, Flat 2", "Wren Tallow", "1 December 2026", "From its extract of", "check it there"]
        {
            assert!(page.contains(said), "{backend:?}: {said}");
        }
        assert!(!page.contains("some of this is older"), "{backend:?}");
        // Nobody else finds it.
        let mut ada = signed_in(heard, "Ada").await;
        assert_eq!(ada.post(&format!("/views/{view}/author"), &[]).await.status, StatusCode::FORBIDDEN, "{backend:?}");
        // A line of theirs that cannot be used: what is kept is older, and says so.
        let broken = children(40).replace("2026-12-01", "soon");
        assert_eq!(council.comes(&broken, &people(&[ADA])).await, ExtractState::Taken, "{backend:?}");
        let page = open("Lena").await;
        assert!(page.contains("some of this is older") && page.contains("1 High Street"), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_two_who_follow_it_at_once_and_a_stop_in_the_middle_leave_one_assignment() {
    for backend in backends() {
        let council = Council::on(backend).await;
        let heard = council.heard();
        let all = children(40);
        council.first(&all, &people(&[IRO])).await;
        council.joined("C-1").await.unwrap();
        let files = |lines: &[&str]| Ok((csv(CaseFile::Children, &all), csv(CaseFile::People, &people(lines))));
        let whose = |line: &str| if line == ADA { council.ada.id() } else { council.ben.id() };
        for (day, line) in [ADA, BEN, ADA, BEN].into_iter().enumerate() {
            council.env.clock.advance(Moment::DAY);
            let five = futures::future::join_all((0..5).map(|_| take_in(heard, files(&[line, IRO])))).await;
            assert!(five.iter().all(Result::is_ok), "{backend:?}");
            take_in(heard, files(&[line, IRO])).await.unwrap();
            assert_eq!(council.around().await, [(whose(line), AssignedAs::Worker)], "{backend:?}: day {day}");
        }
        // Cut off at any moment: what was begun is found again, and is there once.
        for after in 0..30_u64 {
            council.env.clock.advance(Moment::DAY);
            let line = if after % 2 == 0 { ADA } else { BEN };
            let patience = std::time::Duration::from_millis(after);
            drop(tokio::time::timeout(patience, take_in(heard, files(&[line, IRO]))).await);
            take_in(heard, files(&[line, IRO])).await.unwrap();
            assert_eq!(council.around().await, [(whose(line), AssignedAs::Worker)], "{backend:?}: after {after} ms");
        }
        let person = scoped(heard, &council.lead, council.child).await;
        let racing = tokio::join!(take_in(heard, files(&[ADA, BEN, IRO])), unlink(heard, &council.lead, &person));
        assert!(racing.0.is_ok() && racing.1.is_ok(), "{backend:?}");
        assert!(council.around().await.is_empty(), "{backend:?}: whichever was first");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_a_code_for_a_child_joins_the_account_as_it_is_made() {
    for backend in backends() {
        let council = Council::on(backend).await;
        let heard = council.heard();
        council.first(&children(40), &people(&[ADA, IRO])).await;
        let (mut ada, mut ben) = (signed_in(heard, "Ada").await, signed_in(heard, "Ben").await);
        let refused = StatusCode::UNPROCESSABLE_ENTITY;
        // Whoever is not named for the child does not find out whether there is one.
        for (of_ada, number) in [(false, "C-1"), (true, "C-2"), (true, "C-999")] {
            let who = if of_ada { &mut ada } else { &mut ben };
            let answer = who.post("/people/invite", &[("case_number", number)]).await;
            assert_eq!(answer.status, refused, "{backend:?}: {number}");
            assert!(answer.body.contains("does not name you") && !answer.body.contains("Wren"), "{backend:?}");
        }
        let code = |page: &str| {
            let (_, after) = page.split_once("/join?code=").unwrap();
            after[..8].to_owned()
        };
        let page = ada.post("/people/invite", &[("case_number", "c 1")]).await.body;
        assert!(page.contains("Wren Tallow") && page.contains("Is that who is in front of you?"), "{backend:?}");
        let known = code(&page);
        let plain = code(&ada.post("/people/invite", &[]).await.body);
        let mut phone = Client::new(heard);
        let told = "told us who you are";
        assert!(phone.get(&format!("/join?code={known}")).await.body.contains(told), "{backend:?}");
        assert!(!phone.get(&format!("/join?code={plain}")).await.body.contains(told), "{backend:?}");
        let fields = |code: &str, name: &str, again: &str| {
            let all = [
                ("code", code),
                ("name", name),
                ("avatar", "fox"),
                ("secret", "seven quiet otters"),
                ("secret_again", again),
            ];
            all.map(|(name, value)| (name.to_owned(), value.to_owned()))
        };
        let join = async |phone: &mut Client, fields: [(String, String); 5]| {
            let fields = fields.each_ref().map(|(name, value)| (name.as_str(), value.as_str()));
            phone.post("/join", &fields).await
        };
        let wrong = join(&mut phone, fields(&known, "Plover", "seven loud otters")).await;
        assert_eq!(wrong.status, refused, "{backend:?}");
        let right = join(&mut phone, fields(&known, "Plover", "seven quiet otters")).await;
        assert_eq!(right.status, StatusCode::SEE_OTHER, "{backend:?}: {}", right.body);
        assert_eq!(rows(heard, "case_link").await, 1, "{backend:?}");
        assert!(phone.get("/my-people").await.body.contains("Ada Rook"), "{backend:?}: at once");
        // The child has an account now: no second code, and one that was made before joins nothing.
        let again = ada.post("/people/invite", &[("case_number", "C-1")]).await;
        assert!(again.status == refused && again.body.contains("has an account here already"), "{backend:?}");
        let mut other = Client::new(heard);
        assert_eq!(
            join(&mut other, fields(&plain, "Curlew", "seven quiet otters")).await.status,
            StatusCode::SEE_OTHER
        );
        assert!(!other.get("/my-people").await.body.contains("Ada Rook"), "{backend:?}");
        assert_eq!(rows(heard, "case_link").await, 1, "{backend:?}");
    }
}
