//! An agenda of one's own for a meeting: to print, or to show on the phone.

use leptos::prelude::*;

use crate::components::{back_link, note, spoken};
use crate::i18n::date;
use crate::pages::young::Chair;
use crate::shell::{Frame, Layout, young_page};

/// My agenda for a meeting, to print. It holds nothing that must not be said
/// there.
#[derive(Debug, Clone)]
pub struct AgendaPage {
    /// The day of the meeting.
    pub on: Option<String>,
    /// What was asked and said.
    pub lines: Vec<(String, String)>,
    /// Who runs the meeting, as the young person wants it.
    pub chair: Option<Chair>,
    /// Where "Back" leads.
    pub back: String,
}

/// The agenda.
pub fn agenda(frame: Frame, props: AgendaPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let AgendaPage { on, lines, chair, back } = props;
    let title = tr.s("agenda-title");
    let on = on.map(|day| tr.with("agenda-on", &[("date", date(tr, &day).into())]));
    let lines = lines
        .into_iter()
        .map(|(ask, said)| {
            view! {
                <li>
                    <h2 dir="auto">{ask}</h2>
                    {spoken(said)}
                </li>
            }
        })
        .collect_view();
    let body = view! {
        <div class="no-print">{back_link(tr, assets, back)}</div>
        <h1>{title.clone()}</h1>
        {on.map(|on| view! { <p>{on}</p> })}
        {chair.map(|chair| view! { <p class="agenda__chair"><b>{tr.of("agenda-chair", chair.name())}</b></p> })}
        <ol class="agenda">{lines}</ol>
        <div class="no-print">
            {note(assets, "sunny", "i-print", view! { <p>{tr.s("agenda-print")}</p><p>{tr.s("agenda-left-out")}</p> })}
        </div>
    };
    young_page(frame, Layout::TABS, &title, body)
}
