//! Left without a script: the browser still knows the pages before.

use leptos::prelude::*;

use crate::components::{arrow, icon};
use crate::shell::{Frame, head};

/// What stays in this browser and how to close it, on a page that does not say
/// whose it is. `to` is where the way out leads.
pub fn left(frame: Frame, to: &'static str) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let on = tr.s("exit-on");
    view! {
        <html lang=tr.lang().code() dir=tr.lang().dir()>
            {head(assets, on.clone(), false)}
            <body>
                <main class="stage" id="main">
                    <h1>{on.clone()}</h1>
                    <p><a class="button" href=to rel="noreferrer">{on}{arrow(assets, "i-next")}</a></p>
                    <p class="note">{icon(assets, "i-warn")}<span>{tr.s("exit-words")}</span></p>
                    <p>{tr.s("exit-history")}</p>
                </main>
            </body>
        </html>
    }
    .into_any()
}
