//! Typed evidence links, with who, when and why (STR-06).

mod bear;

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, any_of, args};

use crate::going::{BESIDE_A_VIEW, Becomes, Names, STAFF, Table};
use crate::ids::{AccountId, LinkId, ObjectiveId};

pub use bear::{BearError, Bearing, Unlinked, bear, unlink};
pub use heard_vocabulary::{EvidenceEnd as Kind, EvidenceRelation as Relation};

const BEARS: Becomes = Becomes::Stays(
    "that something was said about it stays known; the view it names holds no words, and counts no more",
);

/// What the team says bears on what.
pub(crate) const GOING: &[Table] = &[Table {
    name: "evidence_link",
    names: Names::View("from_id"),
    also: &[("to_id", "what it bears on; a view there is left as one where it comes from"), ("linked_by", STAFF)],
    erase: BEARS,
    anonymise: BESIDE_A_VIEW,
    rest: Becomes::Stays("it holds no words, and the child counted"),
    take_back: BEARS,
}];

/// One end of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct End {
    /// What it is.
    pub kind: Kind,
    /// Its id.
    pub id: [u8; 16],
}

/// A link as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The link.
    pub id: LinkId,
    /// From where.
    pub from: End,
    /// How it bears.
    pub relation: Relation,
    /// On what.
    pub to: End,
    /// Why.
    pub why: String,
    /// Who linked it.
    pub by: AccountId,
    /// When.
    pub at: Moment,
}

/// The newest hundred links that start or end at `end`. Views are left out: they
/// are published as figures instead.
///
/// # Errors
/// When storage fails.
pub async fn links_of(conn: &mut Conn, end: End) -> Result<Vec<Link>, StorageError> {
    // Named one by one, so that the links of a hundred thousand views are passed over unread.
    let others = Kind::ALL.iter().filter(|kind| **kind != Kind::View).map(|kind| kind.name());
    let (others, kinds) = any_of(3, others);
    let of = "SELECT id, from_kind, from_id, relation, to_kind, to_id, why, linked_by, linked_at FROM evidence_link";
    let sql = format!(
        "{of} WHERE from_kind = $1 AND from_id = $2 AND from_kind IN {others} AND to_kind IN {others}
         UNION {of} WHERE to_kind = $1 AND to_id = $2 AND to_kind IN {others} AND from_kind IN {others}
         ORDER BY linked_at DESC LIMIT 100"
    );
    let rows = conn.all(sql, [args![end.kind.name(), end.id], kinds].concat()).await?;
    rows.iter().map(link_of).collect()
}

/// The newest hundred links that start or end at an action or measure under an objective.
///
/// # Errors
/// When storage fails.
pub async fn links_under(conn: &mut Conn, objective: ObjectiveId) -> Result<Vec<Link>, StorageError> {
    let of = "SELECT e.id, e.from_kind, e.from_id, e.relation, e.to_kind, e.to_id, e.why, e.linked_by, e.linked_at
              FROM plan_row r JOIN evidence_link e";
    let sql = format!(
        "{of} ON e.from_kind = $2 AND e.from_id = r.id WHERE r.objective_id = $1 AND e.to_kind <> $3
         UNION {of} ON e.to_kind = $2 AND e.to_id = r.id WHERE r.objective_id = $1 AND e.from_kind <> $3
         ORDER BY linked_at DESC LIMIT 100"
    );
    let rows = conn.all(sql, args![objective, Kind::Row.name(), Kind::View.name()]).await?;
    rows.iter().map(link_of).collect()
}

fn link_of(row: &Row) -> Result<Link, StorageError> {
    let kind = |column| Kind::parse(&row.text(column)?).ok_or(StorageError::inconsistent(column, "a kind of evidence"));
    Ok(Link {
        id: row.id("id")?,
        from: End { kind: kind("from_kind")?, id: row.id("from_id")? },
        relation: Relation::parse(&row.text("relation")?)
            .ok_or(StorageError::inconsistent("relation", "a relation"))?,
        to: End { kind: kind("to_kind")?, id: row.id("to_id")? },
        why: row.text("why")?,
        by: row.id("linked_by")?,
        at: row.moment("linked_at")?,
    })
}
