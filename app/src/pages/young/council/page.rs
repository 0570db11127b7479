//! The Children in Care Council's space.

use leptos::prelude::*;

use super::plan::plan;
use super::{CouncilBudget, CouncilCard, CouncilPage, CouncilProblem};
use crate::components::{Input, Speak, error_summary, hidden, icon, input, note, speak, spoken};
use crate::i18n::{Tr, date};
use crate::pages::young::polls::poll_rows;
use crate::shell::{Assets, Frame, Layout, young_page};

/// What the council does; members find their forms in it.
pub fn council(mut frame: Frame, props: CouncilPage) -> AnyView {
    frame.error |= props.error.is_some();
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("council-title");
    let wrong = props.error.clone().map(|(field, found)| (field, words(tr, found)));
    let typed = props.typed.clone();
    let member = props.member;
    let no_priority = props.priorities.is_empty();
    let no_card = props.challenges.is_empty();
    let priorities = props.priorities.into_iter().map(|c| card(tr, member, c)).collect_view();
    let challenges = props.challenges.into_iter().map(|c| card(tr, member, c)).collect_view();
    let budgets = props.budgets.into_iter().map(|b| budget(tr, assets, member, b, wrong.as_ref())).collect_view();
    let votes = (!props.votes.is_empty()).then(|| {
        view! {
            <section class="stack" aria-labelledby="votes">
                <h2 id="votes">{tr.s("council-votes")}</h2>
                {poll_rows(tr, assets, props.votes)}
            </section>
        }
    });
    let plan = plan(tr, props.plan, props.promises);
    let form = |kind: &'static str| member.then(|| propose(tr, assets, kind, typed.as_ref(), wrong.as_ref()));
    let body = view! {
        {error_summary(tr, wrong.clone().into_iter().collect())}
        <h1>{title.clone()}</h1>
        <p class="hint">{tr.s("council-lead")}</p>
        {member.then(|| note(assets, "teal", "i-person", view! { <p>{tr.s("council-member")}</p> }))}
        <section class="stack" aria-labelledby="priorities">
            <h2 id="priorities">{tr.s("council-priorities")}</h2>
            {no_priority.then(|| view! { <p>{tr.s("council-none")}</p> })}
            {priorities}
            {form("priority")}
        </section>
        {votes}
        {budgets}
        <section class="stack" aria-labelledby="challenges">
            <h2 id="challenges">{tr.s("council-challenges")}</h2>
            <p class="hint">{tr.s("council-challenges-lead")}</p>
            {no_card.then(|| view! { <p>{tr.s("council-none")}</p> })}
            {challenges}
            {form("challenge")}
        </section>
        {plan}
    };
    young_page(frame, Layout::TABS, &title, body)
}

fn words(tr: Tr, problem: CouncilProblem) -> String {
    match problem {
        CouncilProblem::Empty => tr.s("council-empty"),
        CouncilProblem::TooLong => tr.s("problem-too-long"),
        CouncilProblem::TooMuch => tr.s("council-too-much"),
    }
}

fn card(tr: Tr, member: bool, card: CouncilCard) -> AnyView {
    let closed = card.judgement == Some("yes");
    let answer = card.answer.clone().map(|answer| {
        let on = tr.with("council-answered", &[("who", answer.by.into()), ("date", date(tr, &answer.on).into())]);
        let due = answer.due_on.map(|due| tr.with("council-due", &[("date", date(tr, &due).into())]));
        view! {
            <div class="answer">
                <p class="who">{on}</p>
                {spoken(answer.text)}
                {due.map(|due| view! { <p><b>{due}</b></p> })}
            </div>
        }
    });
    let waiting = (card.challenge && !card.proposed && answer.is_none())
        .then(|| view! { <p class="answer answer--waiting">{tr.s("council-waiting")}</p> });
    let judged = card.judgement.map(|said| view! { <p><b>{tr.of("council-judged", said)}</b></p> });
    let proposed = card.proposed.then(|| view! { <p class="badge">{tr.s("council-proposed")}</p> });
    let support = (member && card.proposed).then(|| {
        let (label, value) = if card.mine { ("council-disagree", "no") } else { ("council-agree", "yes") };
        view! {
            <form method="post" action=format!("/council/{}/vote", card.id)>
                {hidden("agree", value)}
                <button class="button button--small button--quiet">{tr.s(label)}<span class="vh">": "{card.title.clone()}</span></button>
            </form>
        }
    });
    let judge = (member && card.answer.is_some()).then(|| judge(tr, &card));
    let meet = if closed { "meet meet--closed" } else { "meet" };
    view! {
        <article class="stack stack--tight">
            <div class=meet>
                <div class="say">
                    <h3 dir="auto">{card.title}</h3>
                    {(!card.why.is_empty()).then(|| view! { <p dir="auto">{card.why}</p> })}
                    {proposed}
                </div>
                {answer}
                {waiting}
            </div>
            {judged}
            {support}
            {judge}
        </article>
    }
    .into_any()
}

fn judge(tr: Tr, card: &CouncilCard) -> AnyView {
    let buttons = ["yes", "partly", "no"]
        .map(|said| {
            let pressed = if card.my_judgement == Some(said) { "true" } else { "false" };
            view! { <button name="said" value=said aria-pressed=pressed>{tr.of("council-judge", said)}</button> }
        })
        .collect_view();
    let id = format!("judge-{}", card.id);
    view! {
        <form method="post" action=format!("/council/{}/judge", card.id)>
            <p id=id.clone()><b>{tr.s("council-judge-ask")}</b></p>
            <div class="segment" role="group" aria-labelledby=id>{buttons}</div>
        </form>
    }
    .into_any()
}

fn propose(
    tr: Tr,
    assets: Assets,
    kind: &'static str,
    typed: Option<&(String, String, String)>,
    wrong: Option<&(String, String)>,
) -> AnyView {
    let (title, why) = typed.filter(|(k, ..)| k == kind).map(|(_, t, w)| (t.clone(), w.clone())).unwrap_or_default();
    let name = format!("{kind}-title");
    let error = wrong.filter(|(field, _)| *field == name).map(|(_, words)| words.clone());
    let open = error.is_some();
    let label = tr.of("council-propose", kind);
    let field = Input {
        name: &name,
        label: tr.s("council-what"),
        error,
        value: title,
        kind: "text",
        autocomplete: "off",
        ..Input::default()
    };
    let why_id = format!("{kind}-why");
    let area = Speak { id: &why_id, field: "why", label: tr.s("council-why"), value: why, rows: 3, ..Speak::default() };
    view! {
        <details class="more" open=open>
            <summary>{label}</summary>
            <form class="stack" method="post" action="/council/propose">
                {hidden("kind", kind)}
                {input(tr, assets, field)}
                {speak(tr, assets, area)}
                <p class="hint small">{tr.s("council-half")}</p>
                <div><button class="button">{tr.s("council-send")}</button></div>
            </form>
        </details>
    }
    .into_any()
}

fn budget(tr: Tr, assets: Assets, member: bool, pot: CouncilBudget, wrong: Option<&(String, String)>) -> AnyView {
    let id = format!("pot-{}", pot.id);
    let amount = tr.with("budget-amount", &[("pounds", pot.amount.to_string().into())]);
    let form_wrong = wrong.is_some_and(|(field, _)| *field == id);
    let divides = member && !pot.closed;
    let decided = pot.items.iter().any(|(.., together)| together.is_some());
    let rows = pot
        .items
        .iter()
        .map(|(item, title, mine, together)| {
            if divides {
                let field = format!("s.{item}");
                return view! {
                    <div class="share">
                        <label for=field.clone() dir="auto">{title.clone()}</label>
                        <span class="share__step">
                            <input class="input" type="number" inputmode="numeric" min="0" max=pot.amount.to_string()
                                name=field.clone() id=field value=mine.clone()/>
                        </span>
                    </div>
                }
                .into_any();
            }
            let share = together.map(|n| tr.with("budget-pounds", &[("pounds", n.to_string().into())]));
            view! { <div class="share"><span dir="auto">{title.clone()}</span><b>{share}</b></div> }.into_any()
        })
        .collect_view();
    let state = match (pot.closed, decided) {
        (true, true) => tr.s("budget-together"),
        (true, false) => tr.s("budget-too-few"),
        (false, _) => tr.s("budget-open"),
    };
    let inside = if divides {
        let left = tr.with("budget-left", &[("pounds", "#".into())]);
        let action = format!("/council/budget/{}", pot.id);
        view! {
            <form class="stack" method="post" action=action
                data-module=assets.url("js/shares.js") data-amount=pot.amount.to_string() data-left=left
                data-more=tr.s("budget-more") data-less=tr.s("budget-less")>
                {rows}
                <div><output class="badge" hidden></output></div>
                <div><button class="button">{tr.s("budget-save")}</button></div>
            </form>
        }
        .into_any()
    } else {
        view! { <div class="stack stack--tight">{rows}</div> }.into_any()
    };
    let error = form_wrong.then(|| wrong.map(|(_, words)| words.clone())).flatten();
    view! {
        <section class="stack" aria-labelledby=id.clone()>
            <h2 id=id.clone() dir="auto" tabindex="-1">{pot.title}</h2>
            <p dir="auto">{pot.lead}</p>
            <p><b>{amount}</b>" "{state}</p>
            {error.map(|words| view! { <p class="error">{icon(assets, "i-warn")}<span>{words}</span></p> })}
            {inside}
        </section>
    }
    .into_any()
}
