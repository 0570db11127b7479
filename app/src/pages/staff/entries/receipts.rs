//! The receipts of what was typed in, to be printed and handed over; and what stands of how
//! it came on the page of a view.

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
    let under = match rows(props.slips.len()) {
        0 => "The meeting is written down. Nothing that was said was typed in.".to_owned(),
        n => format!("{} for whoever said it. Shown only now: print, and hand over.", many(n, "receipt", "receipts")),
    };
    let actions = button_link("no-print", props.back, "Enter more");
    let (link, slips) = (props.link, props.slips);
    let slips = slips.into_iter().map(|one| slip(assets, one, &link)).collect_view();
    let body = view! {
        {page_head(TITLE.to_owned(), line(under), Some(actions))}
        <p class="note no-print">"Only the receipt opens the answer. Keep no copy: whoever has it can read the answer and write back as the young person. Print this page with your browser."</p>
        {slips}
    };
    staff_page(frame, TITLE, false, body.into_any())
}

fn slip(assets: Assets, one: Slip, link: &str) -> AnyView {
    let tr = Tr(one.lang);
    let (code, dir) = (one.lang.code(), one.lang.dir());
    let of = match one.of {
        SlipOf::This(situation) => situation,
        SlipOf::Row(row) => format!("Row {row} of the sheet"),
        SlipOf::Said(at) => format!("Number {at} of what was said"),
    };
    let link = link.to_owned();
    view! {
        <article class="sheet stack slip">
            <p class="small quiet" dir="auto">{of}</p>
            <div class="stack" lang=code dir=dir>
                {receipt_card(tr, assets, &one.digits)}
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
