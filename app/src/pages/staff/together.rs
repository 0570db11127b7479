//! What young people do together, from the team's side: polls, posters, the
//! council, its pages, who is who; and the council's cards to the board.

use leptos::prelude::*;

use super::forms::{Area, Form, Line};
use super::parts::{back, button_link, empty, line, page_head, paragraphs};
use super::shell::{narrow_page, staff_page};
use super::text::day;
use super::{
    AskLine, AskPage, AskedPage, ChallengeLine, ChallengesPage, Choice, ContactsAdminPage, CouncilAdminPage,
    GuideAdminPage, PosterPage, RefusedAnswer, Shown, StaffFrame,
};
use crate::components::{hidden, spoken};
use crate::shell::Assets;

fn text<'a>(name: &'a str, label: &'a str, hint: Option<&'a str>, value: &str) -> Line<'a> {
    Line { name, label, hint, value: value.to_owned(), kind: "text", autocomplete: Some("off") }
}

fn area<'a>(name: &'a str, label: &'a str, hint: Option<&'a str>, value: &str, rows: u8) -> Area<'a> {
    Area { name, label, hint, value: value.to_owned(), rows, look: "speak--plain" }
}

fn count(n: Shown, threshold: i64) -> String {
    n.people(threshold)
}

/// Polls and surveys.
pub fn asks(frame: StaffFrame, props: AskPage) -> AnyView {
    let assets = frame.assets;
    let form = Form { assets, id: "ask", errors: &props.errors };
    let [title, lead, questions, until] = &props.typed;
    let none = props.polls.is_empty();
    let rows = props.polls.iter().map(ask_row).collect_view();
    let list = if none {
        empty(assets, "Nothing was asked yet", "A poll has one question; a survey has several.".to_owned(), None)
    } else {
        view! {
            <table class="grid grid--stack" role="table">
                <caption class="vh">"Polls and surveys"</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">"Title"</th>
                        <th scope="col" role="columnheader">"Kind"</th>
                        <th scope="col" role="columnheader">"Now"</th>
                        <th scope="col" role="columnheader">"Unread words"</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        }
        .into_any()
    };
    let posters = props
        .posters
        .iter()
        .map(|link| view! { <li><a href=link.href.clone() dir="auto">{link.text.clone()}</a></li> })
        .collect_view();
    let members = vec![Choice {
        value: "yes".to_owned(),
        text: "A vote of the Children in Care Council: only its members answer".to_owned(),
        chosen: props.members_only,
    }];
    let hint = "One a line: “faces: How is it?”, “choice: Which? | One | Another”, “yes/no: Again?”, “words: Why?”. They cannot be changed later.";
    let body = view! {
        {form.summary()}
        {page_head("Polls and surveys".to_owned(), line("Answers need no account. Counts are shown after closing, and only where they tell of nobody."), None)}
        {list}
        <div class="cols">
            <form class="sheet" method="post" action="/staff/polls" novalidate>
                <h2>"Ask something"</h2>
                {form.select("kind", "What is it?", None, props.kinds.clone())}
                {form.line(text("title", "Title", None, title))}
                {form.area(area("lead", "What it is for", Some("In young people’s words"), lead, 2))}
                {form.area(area("questions", "Questions", Some(hint), questions, 5))}
                {form.line(Line { kind: "date", ..text("until", "Last day", Some("Leave it empty to close it yourself"), until) })}
                {form.ticks("members_only", members)}
                <button class="button">"Open it"</button>
            </form>
            <aside class="side">
                <details class="more"><summary>"Posters for rating a service"</summary><ul class="list">{posters}</ul></details>
            </aside>
        </div>
    };
    staff_page(frame, "Polls and surveys", !props.errors.is_empty(), body.into_any())
}

fn ask_row(poll: &AskLine) -> AnyView {
    let unread = if poll.unread > 0 { format!("{} to read", poll.unread) } else { "none".to_owned() };
    view! {
        <tr role="row">
            <td role="cell" class="grid__main" data-label="Title"><a href=poll.href.clone() dir="auto">{poll.title.clone()}</a></td>
            <td role="cell" data-label="Kind">{poll.kind.clone()}</td>
            <td role="cell" data-label="Now">{if poll.open { "Open" } else { "Closed" }}</td>
            <td role="cell" data-label="Unread words">{unread}</td>
        </tr>
    }
    .into_any()
}

/// One poll.
pub fn asked(frame: StaffFrame, props: AskedPage) -> AnyView {
    let assets = frame.assets;
    let under = format!("{} answered so far.", count(props.answered, props.threshold));
    let actions = view! {
        {button_link("button--quiet", format!("{}/poster", props.href), "Poster to print")}
        {props.open.then(|| view! {
            <form method="post" action=format!("{}/close", props.href)><button class="button">"Close it now"</button></form>
        })}
    };
    let tallies = props
        .tallies
        .iter()
        .map(|(question, parts)| {
            let rows = match parts {
                None => view! { <p>"Too few to show, or all alike."</p> }.into_any(),
                Some(parts) => {
                    let rows = parts
                        .iter()
                        .map(|(answer, n)| {
                            let n = count(*n, props.threshold);
                            view! { <dt dir="auto">{answer.clone()}</dt><dd>{n}</dd> }
                        })
                        .collect_view();
                    view! { <dl class="facts">{rows}</dl> }.into_any()
                }
            };
            view! { <section class="sheet"><h2 dir="auto">{question.clone()}</h2>{rows}</section> }
        })
        .collect_view();
    let words = match props.words {
        Some(words) if words.is_empty() => view! { <p>"Nobody wrote anything."</p> }.into_any(),
        Some(words) => words
            .into_iter()
            .map(|(on, asked, said)| {
                let said = paragraphs(&said, "said");
                view! { <div class="say"><p class="who"><span class="quiet">{format!("{} · {asked}", day(&on))}</span></p>{said}</div> }
            })
            .collect_view()
            .into_any(),
        None => view! {
            <form method="post" action=format!("{}/words", props.href)>
                <p>"Opening them is recorded. If somebody may be hurt, act on it today: these words are in no queue."</p>
                <button class="button">"Read own words"</button>
            </form>
        }
        .into_any(),
    };
    let words = props.has_words.then(|| view! { <section class="sheet"><h2>"Own words"</h2>{words}</section> });
    let body = view! {
        {back(assets, "/staff/polls", "Polls and surveys")}
        {page_head(props.title.clone(), line(under), Some(actions.into_any()))}
        {tallies}
        {words}
    };
    staff_page(frame, &props.title, false, body.into_any())
}

/// A poster.
pub fn poster(frame: StaffFrame, props: PosterPage) -> AnyView {
    let label = format!("Code to scan: {}", props.link);
    let body = view! {
        <h1 dir="auto">{props.title.clone()}</h1>
        <p class="said">"Point your phone’s camera at this. You don’t need an account or a name. Please answer once."</p>
        <div class="qr qr--poster" role="img" aria-label=label inner_html=props.qr></div>
        <p class="small">{props.link}</p>
        <p class="quiet small no-print">"Print this page with your browser."</p>
    };
    narrow_page(frame, &props.title, false, body.into_any())
}

/// The council.
pub fn council_admin(frame: StaffFrame, props: CouncilAdminPage) -> AnyView {
    let assets = frame.assets;
    let none = Vec::new();
    let errors = |id: &str| props.refused.as_ref().filter(|(form, _)| form == id).map_or(&none, |(_, errors)| errors);
    let member = Form { assets, id: "member", errors: errors("member") };
    let pot = Form { assets, id: "pot", errors: errors("pot") };
    let hide = Form { assets, id: "hide", errors: errors("hide") };
    let summary = [&member, &pot, &hide].into_iter().find_map(Form::summary);
    let [nickname, title, lead, amount, items] = &props.typed;
    let members = props
        .members
        .iter()
        .map(|name| {
            view! {
                <li class="apart">
                    <span dir="auto">{name.clone()}</span>
                    <form method="post" action="/staff/council/leave">
                        {hidden("nickname", name.clone())}
                        <button class="link">"Remove"<span class="vh">" "{name.clone()}</span></button>
                    </form>
                </li>
            }
        })
        .collect_view();
    let cards = props
        .cards
        .iter()
        .map(|[id, kind, title, state]| {
            let reason = format!("reason-{id}");
            view! {
                <li class="sheet">
                    <p class="small quiet">{format!("{kind} · {state}")}</p>
                    <p dir="auto"><b>{title.clone()}</b></p>
                    <details class="more">
                        <summary>"Hide"<span class="vh">": "{title.clone()}</span></summary>
                        <form class="stack" method="post" action=format!("/staff/council/cards/{id}/hide")>
                            <label for=reason.clone()>"Why? It goes in the log. No names."</label>
                            <input class="input" id=reason name="reason"/>
                            <div><button class="button button--quiet">"Hide it"</button></div>
                        </form>
                    </details>
                </li>
            }
        })
        .collect_view();
    let budgets = props
        .budgets
        .iter()
        .map(|(id, title, closed)| {
            let close = (!closed).then(|| {
                view! {
                    <form method="post" action=format!("/staff/council/budget/{id}/close")>
                        <button class="link">"Close"<span class="vh">" "{title.clone()}</span></button>
                    </form>
                }
            });
            view! { <li class="apart"><span dir="auto">{title.clone()}</span>{close}</li> }
        })
        .collect_view();
    let body = view! {
        {summary}
        {page_head("Children in Care Council".to_owned(), line("Members propose and vote on their own page. What more than half of them agree on is public."), Some(button_link("button--quiet", "/council", "Open its page")))}
        <div class="cols">
            <div class="stack">
                <section class="stack"><h2>"Priorities and challenge cards"</h2><ul class="stack">{cards}</ul></section>
            </div>
            <aside class="side">
                <section class="sheet">
                    <h2>"Members"</h2>
                    <ul class="stack stack--tight">{members}</ul>
                    <form class="stack" method="post" action="/staff/council/members">
                        {member.line(text("nickname", "Nickname", Some("Ask the young person for it"), nickname))}
                        <div><button class="button">"Add member"</button></div>
                    </form>
                </section>
                <section class="sheet">
                    <h2>"A pot of money"</h2>
                    <ul class="stack stack--tight">{budgets}</ul>
                    <form class="stack" method="post" action="/staff/council/budget">
                        {pot.line(text("title", "Title", None, title))}
                        {pot.area(area("lead", "What it is for", None, lead, 2))}
                        {pot.line(text("amount", "Pounds", None, amount))}
                        {pot.area(area("items", "What it could be spent on", Some("One a line, at least two"), items, 4))}
                        <div><button class="button">"Set it out"</button></div>
                    </form>
                </section>
            </aside>
        </div>
    };
    staff_page(frame, "Children in Care Council", props.refused.is_some(), body.into_any())
}

/// The pages about rights.
pub fn guide_admin(frame: StaffFrame, props: GuideAdminPage) -> AnyView {
    let assets = frame.assets;
    let form = Form { assets, id: "page", errors: &props.errors };
    let [title, body_text, easy] = &props.typed;
    let links = props
        .pages
        .iter()
        .map(|link| view! { <li><a href=link.href.clone() dir="auto">{link.text.clone()}</a></li> })
        .collect_view();
    let new = props.slug.is_empty();
    let heading = if new { "A new page".to_owned() } else { format!("{title} (version {})", props.version) };
    let marks = "A blank line ends a paragraph. “- ” begins a point of a list, “# ” a heading.";
    let body = view! {
        {form.summary()}
        {page_head("Rights pages".to_owned(), line("What young people read under “My rights”. Every version is kept."), Some(button_link("button--quiet", "/staff/guide", "A new page")))}
        <div class="cols">
            <form class="sheet" method="post" action="/staff/guide" novalidate>
                <h2 dir="auto">{heading}</h2>
                {hidden("slug", props.slug.clone())}
                {form.select("lang", "Language", None, props.langs.clone())}
                {form.line(text("title", "Title", None, title))}
                {form.area(area("body", "Text", Some(marks), body_text, 12))}
                {form.area(area("easy", "Easy read", Some("The same in short sentences; may stay empty"), easy, 6))}
                <button class="button">"Keep this version"</button>
            </form>
            <aside class="side"><nav class="sheet" aria-label="Pages"><ul class="list">{links}</ul></nav></aside>
        </div>
    };
    staff_page(frame, "Rights pages", !props.errors.is_empty(), body.into_any())
}

/// Who is who.
pub fn contacts_admin(frame: StaffFrame, props: ContactsAdminPage) -> AnyView {
    let assets = frame.assets;
    let none = Vec::new();
    let errors = |id: &str| props.refused.as_ref().filter(|(form, _)| form == id).map_or(&none, |(_, errors)| errors);
    let all = Form { assets, id: "all", errors: errors("all") };
    let own = Form { assets, id: "own", errors: errors("own") };
    let summary = [&all, &own].into_iter().find_map(Form::summary);
    let empty = [String::new(), String::new(), String::new(), String::new()];
    let was = |id: &str| {
        if props.refused.as_ref().is_some_and(|(form, _)| form == "own") == (id == "own") {
            &props.typed
        } else {
            &empty
        }
    };
    let fields = |form: Form<'_>, typed: &[String; 4]| {
        let [name, role, about, reach] = typed;
        view! {
            {form.line(text("name", "Name", None, name))}
            {form.line(text("role", "What they are called at work", None, role))}
            {form.area(area("about", "What they do, in plain words", None, about, 2))}
            {form.line(text("reach", "How to reach them", Some("A work phone or address, never a private one"), reach))}
            {form.photo("file", "A photo", "Only with their agreement. It is cut to a square, and where it was taken is removed")}
        }
    };
    let people = props
        .people
        .iter()
        .map(|[id, part, name, role]| {
            view! {
                <li class="apart">
                    <span dir="auto"><a href=format!("/staff/contacts?id={id}")>{name.clone()}</a>{format!(", {role} · {part}")}</span>
                    <form method="post" action=format!("/staff/contacts/{id}/remove")>
                        <button class="link">"Remove"<span class="vh">" "{name.clone()}</span></button>
                    </form>
                </li>
            }
        })
        .collect_view();
    let body = view! {
        {summary}
        {page_head("Who is who".to_owned(), line("What young people read under “My people”."), None)}
        <ul class="sheet stack stack--tight">{people}</ul>
        <div class="cols cols--even">
            <form class="sheet" method="post" action="/staff/contacts" enctype="multipart/form-data" novalidate>
                <h2>"For everyone"</h2>
                {hidden("id", props.id.clone())}
                {all.select("part", "Where", None, props.parts.clone())}
                {fields(all, was("all"))}
                <button class="button">"Keep"</button>
            </form>
            <form class="sheet" method="post" action="/staff/contacts/own" enctype="multipart/form-data" novalidate>
                <h2>"For one young person"</h2>
                <p class="small quiet">"Only they see it. It is sealed with their own key: nobody can list who has which worker here."</p>
                {own.line(text("nickname", "Their nickname", Some("Ask them for it"), &props.nickname))}
                {own.select("kind", "Who is it to them?", None, props.kinds.clone())}
                {own.select("account", "Their account in Heard. What the young person sends them comes to it", Some("None: the team passes it on"), props.colleagues.clone())}
                {fields(own, was("own"))}
                <button class="button">"Keep for them"</button>
            </form>
        </div>
    };
    staff_page(frame, "Who is who", props.refused.is_some(), body.into_any())
}

/// The council's cards to the board.
pub fn challenges(frame: StaffFrame, props: ChallengesPage) -> AnyView {
    let assets = frame.assets;
    let none = props.cards.is_empty();
    let refused = props.refused.as_ref();
    let summary = refused.and_then(|(id, _, _, errors)| Form { assets, id, errors }.summary());
    let cards = props.cards.iter().map(|card| challenge(assets, card, refused)).collect_view();
    let body = view! {
        {summary}
        {page_head("Challenge cards".to_owned(), line("The Children in Care Council hands these to the board. Everyone can read the answer, and the council says whether it is one."), None)}
        {none.then(|| empty(assets, "There is no card yet", "A card comes here when more than half of the council agree on it.".to_owned(), None))}
        {cards}
    };
    staff_page(frame, "Challenge cards", refused.is_some(), body.into_any())
}

fn challenge(assets: Assets, card: &ChallengeLine, refused: Option<&RefusedAnswer>) -> AnyView {
    let refused = refused.filter(|(id, ..)| *id == card.id);
    let none = Vec::new();
    let (typed, due, errors) = refused.map_or(("", "", &none), |(_, text, due, errors)| (text, due, errors));
    let form = Form { assets, id: &card.id, errors };
    let label = if card.answer.is_some() { "Answer again" } else { "Answer it" };
    let open = card.answer.is_none() || refused.is_some();
    view! {
        <article class="sheet">
            <div class="meet">{said(card)}</div>
            <details class="more" open=open>
                <summary>{label}<span class="vh">": "{card.title.clone()}</span></summary>
                <form class="stack" method="post" action=format!("/challenges/{}/answer", card.id)>
                    {form.area(Area { look: "speak--answer", ..area("text", "The board’s answer", Some("Plain words. Your name and title stand under it."), typed, 4) })}
                    {form.line(Line { kind: "date", ..text("due", "Done by", Some("If something is promised"), due) })}
                    <div><button class="button button--answer">"Answer"</button></div>
                </form>
            </details>
        </article>
    }
    .into_any()
}

/// A card and its answer.
fn said(card: &ChallengeLine) -> AnyView {
    let answer = card.answer.as_ref().map(|[text, by, on]| {
        let due = card.due_on.as_ref().map(|due| view! { <p><b>{format!("Done by {}", day(due))}</b></p> });
        view! {
            <div class="answer">
                <p class="who">{format!("{by}, {}", day(on))}</p>
                {spoken(text.clone())}
                {due}
                {card.judgement.map(|said| view! { <p><b>{said}</b></p> })}
            </div>
        }
    });
    view! {
        <div class="say">
            <p class="who"><span class="quiet">{format!("Handed over on {}", day(&card.on))}</span></p>
            {spoken(card.title.clone())}
            {paragraphs(&card.why, "")}
        </div>
        {answer}
    }
    .into_any()
}

/// The board page's part: cards, and good news.
pub(super) fn board_section(cards: &[ChallengeLine], good_news: &[String]) -> AnyView {
    let open = cards.iter().filter(|card| card.answer.is_none()).count();
    let line = match open {
        0 => "Every card the council handed over has an answer.".to_owned(),
        1 => "1 card waits for the board’s answer.".to_owned(),
        n => format!("{n} cards wait for the board’s answer."),
    };
    let newest = cards.first().map(|card| view! { <div class="meet">{said(card)}</div> });
    let challenges = (!cards.is_empty()).then(|| {
        view! {
            <section aria-labelledby="s-cards">
                <h2 id="s-cards">"What the Children in Care Council asks the board"</h2>
                <p>{line}</p>
                {newest}
                <p><a href="/challenges">"All challenge cards"</a></p>
            </section>
        }
    });
    let news =
        good_news.iter().map(|words| super::parts::quote(words.clone(), "Shared with their agreement")).collect_view();
    let celebration = (!good_news.is_empty()).then(|| {
        view! {
            <section aria-labelledby="s-news">
                <h2 id="s-news">"To celebrate"</h2>
                <div class="quotes">{news}</div>
            </section>
        }
    });
    view! { {challenges} {celebration} }.into_any()
}
