//! What stands around and between the rows: keys, totals, footnotes, headings
//! among the actions, pages, cards; and the words that councils rate with.

use super::super::{Options, Original, PlanFile, Rating, RatingWords, export_xlsx, give_back, read_plan};
use super::{plan, problems, sheet};
use rust_xlsxwriter::Format;

/// Which rows are actions, and the objective of each.
fn actions(plan: &PlanFile) -> Vec<(&str, Option<&str>)> {
    let said = |row| -> (&str, Option<&str>) {
        let row: &super::super::PlanRow = row;
        (row.activity.as_deref().unwrap_or_default(), row.objective.as_deref())
    };
    plan.rows.iter().map(said).collect()
}

#[test]
fn str_03_a_key_below_the_plan_is_no_action() {
    let key = "Ref,Action,RAG\n1,Ask them,Green\n\nKey,,\nB,Complete,\nG,On track,\nA,Some delay,\nR,Off track,\n";
    let bare = "Ref,Action,RAG\n1,Ask them,Green\n\nGreen,All is well\nRed,Nothing is\n";
    for (text, lines) in [(key, 5), (bare, 2)] {
        let plan = plan("plan.csv", text.as_bytes());
        assert_eq!(actions(&plan), [("Ask them", None)]);
        let said = plan.sheets[0].warnings.iter().filter(|warning| warning.problem.starts_with("A key"));
        assert_eq!(said.count(), lines);
    }
}

#[test]
fn str_03_letters_for_references_are_no_key() {
    let plan = plan_of("Ref,Action,Lead\nA,Ask them,\nB,Cook,Bo\nG,Mend it,\nR,Paint it,Di\n");
    assert_eq!(plan.rows.len(), 4);
    assert_eq!(plan_of("Ref,Action,Lead\nA,Ask them,\nB,Cook,\n").rows.len(), 2);
    let plan = plan_of("Ref,Action,Lead\n1,Ask them,Ann\nKey,,\nG,All is well,\nObjective 2: Home,,\n2,Cook,Bo\n");
    assert_eq!(actions(&plan), [("Ask them", None), ("Cook", Some("Objective 2: Home"))]);
}

#[test]
fn str_03_totals_and_footnotes_are_no_actions_and_no_objectives() {
    let text = "Priority,Ref,Action,Who\nBeing heard,1,Ask them,Ann\n,,Total 1,\n\n* As agreed in July,,,\nNote: draft,,,\nAgreed by all,,,\n";
    let plan = plan("plan.csv", text.as_bytes());
    assert_eq!(actions(&plan), [("Ask them", Some("Being heard"))]);
    assert_eq!(plan.objectives.len(), 1);
    let report = &plan.sheets[0];
    assert!(problems(report, 3)[0].starts_with("A total"));
    assert!(problems(report, 5)[0].starts_with("A footnote"));
    assert!(problems(report, 6)[0].starts_with("A footnote"));
    assert!(problems(report, 7)[0].starts_with("Words on a line of their own"));
    let plan = plan_of("Action,Lead\n* Ask them,\n* Cook,\nTotal placements reviewed,Ann\n");
    assert_eq!(plan.rows.len(), 3);
}

fn plan_of(text: &str) -> PlanFile {
    plan("plan.csv", text.as_bytes())
}

#[test]
fn str_03_headings_among_the_actions_are_objectives_and_are_named() {
    for (first, second) in [("HOUSING", "MONEY"), ("Housing:", "Money:")] {
        let plan = plan_of(&format!(
            "What will we do?,Who?,By when?\n{first},,\nName one,Ann,May 2026\n{second},,\nPay it,Bo,June 2026\n"
        ));
        assert_eq!(actions(&plan), [("Name one", Some(first)), ("Pay it", Some(second))]);
        assert!(problems(&plan.sheets[0], 2)[0].starts_with("A line in the column of actions"));
    }
    let rows: [&[&str]; 3] = [&["Action", "Lead"], &[""], &["Name one", "Ann"]];
    let bold = sheet(&rows, |sheet| {
        sheet.write_string_with_format(1, 0, "Housing", &Format::new().set_bold()).expect("a cell");
    });
    assert_eq!(actions(&plan("plan.xlsx", &bold)), [("Name one", Some("Housing"))]);
    // Where all is written in capitals, a lone line is an action as it was.
    let plan = plan_of("Action,Lead\nASK THEM,\nCOOK,ANN\n");
    assert_eq!(plan.rows.len(), 2);
}

#[test]
fn str_03_a_title_above_the_headings_of_another_table_is_no_objective() {
    let plan = plan_of(
        "Priority,Action,Who\nBeing heard,Ask them,Ann\n\nThe leavers’ plan,,\nOutcome,Action,When\nMoney,Pay it,May 2026\n",
    );
    assert_eq!(actions(&plan), [("Ask them", Some("Being heard")), ("Pay it", Some("Money"))]);
    assert_eq!(plan.objectives.len(), 2);
    assert!(problems(&plan.sheets[0], 4)[0].starts_with("A title above"));
}

#[test]
fn str_03_headings_letter_for_letter_again_are_no_action_whatever_they_say() {
    let plan = plan_of(
        "Action,Responsible officer,Link to strategy,Odd one\nAsk,Ann,None,x\nAction,Responsible officer,Link to strategy,Odd one\nCook,Bo,None,y\n",
    );
    assert_eq!(plan.rows.len(), 2);
    assert_eq!(problems(&plan.sheets[0], 3), ["The column headings again: not read as an action."]);
}

#[test]
fn str_03_a_row_broken_over_a_page_is_joined_and_named() {
    let text = "Ref,Action,Lead,Progress\n1,Ask them what they,The participation,Asked 40\nRef,Action,Lead,Progress\n,would like for tea,worker and a,of them so far\n2,Cook,Bo,\n";
    let plan = plan_of(text);
    assert_eq!(actions(&plan), [("Ask them what they would like for tea", None), ("Cook", None)]);
    assert_eq!(plan.rows[0].lead.as_deref(), Some("The participation worker and a"));
    assert_eq!(plan.rows[0].progress.as_deref(), Some("Asked 40 of them so far"));
    assert_eq!(
        problems(&plan.sheets[0], 4),
        ["Rows 2 and 4 were read as one, because a page ended between them within its words."]
    );
    let whole = plan_of("Ref,Action,Lead\n1,Ask them.,Ann\nRef,Action,Lead\n,Cook for all,Bo\n");
    assert_eq!(whole.rows.len(), 2);
}

#[test]
fn str_03_a_plan_on_cards_gives_an_action_for_each() {
    let card = |number: &str, words: &str, rag: &str| {
        format!("Action {number},{words}\nResponsible officer,Ann\nTimeline,May 2026\nRAG,{rag}\n\n")
    };
    let text = format!("Pledge 1,Stand by you\n{}{}", card("1.1", "Ask them", "Green"), card("1.2", "Cook", "Amber"));
    let before = plan_of(&text);
    assert_eq!(
        actions(&before),
        [("Ask them", Some("Pledge 1: Stand by you")), ("Cook", Some("Pledge 1: Stand by you"))]
    );
    assert_eq!(before.rows[1].reference.as_deref(), Some("Action 1.2"));
    assert_eq!((before.rows[1].rating, before.rows[1].source.row), (Some(Rating::Amber), 7));
    assert!(problems(&before.sheets[0], 1)[0].contains("card"));
    let written = export_xlsx(&before.layout, &before.objectives, &before.rows).expect("written");
    assert_eq!(actions(&plan("again.xlsx", &written)), actions(&before));
}

#[test]
fn str_03_a_councils_own_words_for_ratings_are_read_by_its_list() {
    let words = br#"{"On track": "green", "at  risk": "red", "Complete": "blue"}"#;
    let ratings = RatingWords::from_json(words).expect("words");
    let options = Options { ratings, ..Options::default() };
    let text = b"Action,Status\nAsk,ON TRACK\nCook,At risk\nMend,complete.\nPaint,Paused\nSew,Amber\n";
    let before = read_plan("plan.csv", text, &options).expect("a plan");
    let ratings = before.rows.iter().map(|row| row.rating).collect::<Vec<_>>();
    assert_eq!(ratings, [Some(Rating::Green), Some(Rating::Red), Some(Rating::Blue), None, Some(Rating::Amber)]);
    assert_eq!(before.rows[0].other["Status"], "ON TRACK");
    assert_eq!(problems(&before.sheets[0], 5), ["Not Blue, Green, Amber or Red: no rating was read."]);
    let mut changed = before.clone();
    changed.rows[0].rating = Some(Rating::Red);
    let written = export_xlsx(&changed.layout, &changed.objectives, &changed.rows).expect("written");
    let after = read_plan("again.xlsx", &written, &options).expect("a plan");
    assert_eq!(after.rows[1..], before.rows[1..]);
    assert_eq!((after.rows[0].rating, after.rows[0].other.get("Status")), (Some(Rating::Red), None));
    // Given back, a rating has the word that the sheet has for it elsewhere.
    let (layout, objectives, rows) = (&before.layout, &before.objectives, &before.rows);
    let original = Original { file_name: "plan.csv", bytes: text, layout, objectives, rows };
    let back = give_back(&original, &changed.rows).expect("a file").bytes;
    assert!(back.starts_with(b"Action,Status\nAsk,At risk\nCook,At risk\n"), "{}", String::from_utf8_lossy(&back));
    let wrong = RatingWords::from_json(b"{\"On track\": \"teal\"}").expect_err("no words").to_string();
    assert!(wrong.ends_with('.') && !wrong.contains("variant"), "{wrong}");
}
