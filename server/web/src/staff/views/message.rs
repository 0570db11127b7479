//! A message of a thread as staff pages show it.

use heard_app::pages::staff;
use heard_app::pages::staff::GoingOut;
use heard_domain::ids::AccountId;
use heard_domain::views::Message;
use heard_storage::clock::Moment;

/// A message of a thread as staff pages show it: at `now` it may not have gone out yet, and
/// is `me`'s to undo where it is theirs, and anybody's of the team to stop where it is not.
pub fn message(one: Message, (me, now): (AccountId, Moment)) -> staff::views::Message {
    let deed = one.deed.filter(|(_, by)| *by == me).map(|(deed, _)| deed.to_string());
    let stop = one.deed.filter(|(_, by)| *by != me).map(|_| one.id.to_string());
    let going = (one.goes_at > now).then(|| GoingOut { at: one.goes_at.local(), deed, stop });
    staff::views::Message { sender: one.sender, text: one.text, at: one.sent_at.local(), going }
}
