//! The children in care council: its members, what they propose and decide,
//! and the money they divide.

use std::sync::Arc;

use heard_domain::Heard;
use heard_domain::council::{
    CardKind, Judgement, Member, add_member, answer_card, budgets, divide, judge_answer, membership, propose,
    start_budget, vote,
};
use heard_domain::people::{Account, AnswerCouncil, Grant, Participate, Role};
use heard_storage::clock::{FixedClock, Moment};

use super::super::people::{self, store_member};
use super::super::{DemoError, Wanted};
use super::written::{Pot, Together};
use super::{of_role, refused};

pub(super) async fn found_council(
    heard: &Heard,
    clock: &Arc<FixedClock>,
    wanted: &Wanted,
    lead: &Grant<Participate>,
    content: &Together,
    young: &[Account],
) -> Result<Vec<Member>, DemoError> {
    clock.set(wanted.today.plus(-80 * Moment::DAY));
    let mut accounts = young.to_vec();
    let mut names: Vec<&str> = people::nicknames().collect();
    for name in &content.members {
        accounts.push(store_member(heard, name).await?);
        names.push(name);
    }
    let mut members = Vec::with_capacity(accounts.len());
    for (account, name) in accounts.iter().zip(names) {
        add_member(heard, lead, name).await.map_err(refused)?;
        if let Some(me) = Grant::check(*account) {
            members.extend(membership(heard, &me).await?);
        }
    }
    Ok(members)
}

pub(super) async fn discuss(
    heard: &Heard,
    clock: &Arc<FixedClock>,
    wanted: &Wanted,
    staff: &[Account],
    content: &Together,
    members: &[Member],
) -> Result<(), DemoError> {
    let board: Grant<AnswerCouncil> = of_role(staff, Role::BoardMember)?;
    let lead: Grant<Participate> = of_role(staff, Role::ParticipationLead)?;
    // The last one proposes, so that the first, whom the links sign in, can still agree.
    let Some((proposer, others)) = members.split_last() else { return Ok(()) };
    for (at, card) in (0_i64..).zip(&content.cards) {
        clock.set(wanted.today.plus((at * 6 - 60) * Moment::DAY));
        let kind = CardKind::parse(&card.kind).ok_or_else(|| DemoError::Content(card.kind.clone()))?;
        let id = propose(heard, proposer, kind, &card.title, &card.why).await.map_err(refused)?;
        for member in others.iter().rev().take(card.votes.saturating_sub(1)) {
            // Once more than half agree it is decided, and the rest need not.
            if vote(heard, member, id, true).await.is_err() {
                break;
            }
        }
        let Some(answer) = &card.answer else { continue };
        clock.set(wanted.today.plus((at * 6 - 40) * Moment::DAY));
        let due = card.due.map(|days| wanted.today.plus(days * Moment::DAY).iso_date());
        answer_card(heard, &board, id, answer, due).await.map_err(refused)?;
        let said = card.judged.as_deref().and_then(Judgement::parse);
        for member in others.iter().rev().take(card.judges) {
            if let Some(said) = said {
                judge_answer(heard, member, id, said).await.map_err(refused)?;
            }
        }
    }
    clock.set(wanted.today.plus(-15 * Moment::DAY));
    let Pot { title, lead: about, amount, items } = &content.budget;
    let id = start_budget(heard, &lead, title, about, *amount, items).await.map_err(refused)?;
    let pots = budgets(heard, None).await?;
    let items = pots.iter().find(|pot| pot.id == id).map(|pot| pot.items.as_slice()).unwrap_or_default();
    for (at, member) in others.iter().enumerate().skip(3) {
        let quarter = amount / 4;
        let shares = items
            .iter()
            .enumerate()
            .map(|(n, item)| (item.id, if n == at % 4 { quarter + 200 } else { quarter - 100 }));
        divide(heard, member, id, shares.collect()).await.map_err(refused)?;
    }
    Ok(())
}
