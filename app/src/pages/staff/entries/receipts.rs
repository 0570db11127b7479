//! The receipts of what was typed in, to be printed and handed over; and what stands of how
//! it came on the page of a view.

use heard_vocabulary::ProcedureKind;
use leptos::prelude::*;

use super::{CameBy, ReceiptsPage, Slip, SlipOf};
use crate::i18n::Tr;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::Worded as _;
use crate::pages::staff::parts::{button_link, line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, on_day, rows};
use crate::pages::young::views::receipt_card;
use crate::shell::Assets;

const TITLE: &str = "Entered";

/// The receipts.
pub fn receipts(frame: StaffFrame, props: ReceiptsPage) -> AnyView {
    let assets = frame.assets;
    let handed = props.slips.iter().filter(|one| one.digits.is_some()).count();
    let under = match rows(handed) {
        0 if !props.slips.is_empty() => "It is entered.".to_owned(),
        0 => "The meeting is written down. Nothing that was said was typed in.".to_owned(),
        n => format!("{} for whoever said it. Shown only now: print, and hand over.", many(n, "receipt", "receipts")),
    };
    let actions = button_link("no-print", props.back, "Enter more");
    let to_open = to_open(&props.slips);
    let (link, slips) = (props.link, props.slips);
    let slips = slips.into_iter().map(|one| slip(assets, one, &link)).collect_view();
    let body = view! {
        {page_head(TITLE.to_owned(), line(under), Some(actions))}
        {to_open}
        <p class="note no-print">"Only the receipt opens the answer. Keep no copy: whoever has it can read the answer and write back as the young person. Print this page with your browser."</p>
        {slips}
    };
    staff_page(frame, TITLE, false, body.into_any())
}

/// What a receipt is for.
fn words_of(of: &SlipOf) -> String {
    match of {
        SlipOf::This(situation) => situation.clone(),
        SlipOf::Row(row) => format!("Row {row} of the sheet"),
        SlipOf::Said(number) => format!("Number {number} of what was said"),
    }
}

/// What was asked for that nothing was opened for: whose words they are is not known here,
/// and whoever typed them knows.
fn to_open(slips: &[Slip]) -> Option<AnyView> {
    let one = |slip: &Slip| {
        let kind = slip.asks?;
        let words = match kind {
            ProcedureKind::Advocate => "They want an advocate: pass it on",
            ProcedureKind::ReturnTalk => "They were missing: open a return conversation",
            ProcedureKind::Complaint
            | ProcedureKind::Allegation
            | ProcedureKind::OutsideRequest
            | ProcedureKind::SeriousIncident => kind.words(),
        };
        let href = format!("/procedures/new/{}", kind.name());
        Some(view! { <li><span dir="auto">{words_of(&slip.of)}</span>": "<a class="link" href=href>{words}</a></li> })
    };
    let lines: Vec<_> = slips.iter().filter_map(one).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <div class="note sunny stack stack--tight no-print">
                <p>"Nothing was opened by itself: Heard does not know whose words these are. Do it now, and say who it is and how they are reached. A clock runs from when they asked or came back."</p>
                <ul class="list">{lines.into_iter().collect_view()}</ul>
            </div>
        }
        .into_any()
    })
}

fn slip(assets: Assets, one: Slip, link: &str) -> AnyView {
    let tr = Tr(one.lang);
    let (code, dir) = (one.lang.code(), one.lang.dir());
    let of = words_of(&one.of);
    let Some(digits) = one.digits else {
        return view! {
            <article class="sheet stack no-print">
                <p class="small quiet" dir="auto">{of}</p>
                <p>"It is entered. Its receipt is not shown to you, because you may be meant in it. Where it came in a sheet, a colleague can bring in the same sheet and hand it over. Otherwise there is none: tell a colleague of the team that it came, so that whoever said it hears the answer another way."</p>
            </article>
        }
        .into_any();
    };
    let link = link.to_owned();
    view! {
        <article class="sheet stack slip">
            <p class="small quiet" dir="auto">{of}</p>
            <div class="stack" lang=code dir=dir>
                {receipt_card(tr, assets, &digits)}
                <p>{tr.s("receipt-title")}": "<bdi>{link}</bdi></p>
            </div>
        </article>
    }
    .into_any()
}

/// That somebody of the staff typed it, how it came, and whose words they are.
pub(in crate::pages::staff) fn came_by(came: CameBy) -> AnyView {
    let words = format!(
        "Typed in by a colleague. {}, {}. Whose words: {}. {}.",
        came.way.words(),
        on_day(came.on),
        came.whose.words(),
        came.consent.words()
    );
    view! { <p class="note">{words}</p> }.into_any()
}
