//! What young people said: the queue, one view, quotes from it, and a worker's
//! own page.

mod bank;
mod columns;
mod desk;
mod going;
mod here;
mod hide;
mod lists;
mod many;
mod meant;
mod message;
mod note;
mod put_back;
mod queue;
mod quote;
mod quotes;
mod redact;
mod reply;
mod respond;
mod sent;
mod settle;
mod stop;
mod tag;
mod together;
mod view;
mod work;

use axum::http::Method;
use heard_app::pages::staff::views::{Done, QUEUE, QUOTES, SENT_TO_ME};
use heard_domain::people::{ClearQuotes, Moderate, ReadSentToMe, Respond};

use super::{MenuLine, Room};
use crate::registry::{Route, Subject, only};

pub(super) use message::message;
pub(super) use sent::waiting;
pub(super) use view::draw_with;
pub(super) use work::{Work, beside};

/// What young people said.
pub const ROOM: Room = Room {
    routes,
    menu: &[
        MenuLine::of::<ReadSentToMe>(SENT_TO_ME),
        MenuLine::of::<Moderate>(QUEUE),
        MenuLine::of::<ClearQuotes>(QUOTES),
    ],
    notices: Done::TOLD,
};

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    let mut routes = vec![
        only::<Moderate, _, _>(get.clone(), "/queue", queue::show),
        only::<Moderate, _, _>(post.clone(), "/queue/columns", columns::choose),
        only::<Moderate, _, _>(get.clone(), "/queue/lists", lists::show),
        only::<Moderate, _, _>(post.clone(), "/queue/lists", lists::save),
        only::<Moderate, _, _>(post.clone(), "/queue/lists/{id}/rename", lists::rename),
        only::<Moderate, _, _>(post.clone(), "/queue/lists/{id}/remove", lists::remove),
        only::<Moderate, _, _>(get.clone(), "/queue/together", together::show),
        only::<Moderate, _, _>(post.clone(), "/queue/many", many::many),
        only::<Moderate, _, _>(post.clone(), "/queue/undo", many::undo),
        only::<Moderate, _, _>(get.clone(), "/views/{id}", view::show).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/here", here::here).about(Subject::View).background(),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/code", tag::code).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/tag", tag::tag).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/redact", redact::redact).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/note", note::note).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/reply", reply::reply).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/undo-reply", going::undo).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/send-now", going::send_now).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/stop-reply", stop::stop_reply).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/send-held", stop::send_held).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/drop-held", stop::drop_held).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/settle", settle::settle).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/put-back", put_back::put_back).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/assign", desk::assign).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/put-off", desk::put_off).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/bring-back", desk::bring_back).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/file-now", desk::file_now).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/hide", hide::hide).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/quote", quote::quote).about(Subject::View),
        only::<Respond, _, _>(post.clone(), "/views/{id}/respond", respond::respond).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/about", meant::about).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/not-about", meant::not_about).about(Subject::View),
        only::<ClearQuotes, _, _>(get.clone(), "/quotes", quotes::show),
        only::<ClearQuotes, _, _>(get.clone(), "/quotes/bank", bank::show),
        only::<ClearQuotes, _, _>(post.clone(), "/quotes/packs", bank::take),
        only::<ClearQuotes, _, _>(get.clone(), "/quotes/packs/{id}", bank::show_pack),
        only::<ClearQuotes, _, _>(get.clone(), "/quotes/packs/{id}/quotes.xlsx", bank::workbook),
        only::<ClearQuotes, _, _>(get, "/quotes/packs/{id}/quotes.csv", bank::separated),
        only::<ClearQuotes, _, _>(post.clone(), "/quotes/packs/{id}/recalled", bank::recalled),
        only::<ClearQuotes, _, _>(post.clone(), "/quotes/{id}/decide", quotes::decide),
        only::<ClearQuotes, _, _>(post, "/quotes/{id}/withdraw", bank::withdraw),
    ];
    routes.extend(sent::routes());
    routes
}
