//! Formulas of both kinds of workbook, once rows were put in.

use super::super::patch::{moved_excel, moved_open};

#[test]
fn str_03_formulas_speak_of_the_same_cells_after_a_row_was_put_in() {
    // One row after row 5 of the sheet "Plan".
    for (before, after) in [
        ("A5+A6", "A5+A7"),
        ("SUM($B$2:B6)*1E5", "SUM($B$2:B7)*1E5"),
        ("'Plan'!A9&\"A9\"", "'Plan'!A10&\"A9\""),
        ("Other!A9+Plan!$A$9", "Other!A9+Plan!$A$10"),
        ("SUM(A:A)+SUM(9:9)", "SUM(A:A)+SUM(10:10)"),
        ("LOG10(A6)+Rate9", "LOG10(A7)+Rate9"),
        ("'It''s'!A9", "'It''s'!A9"),
        ("IF(TRUE,#REF!,A6)", "IF(TRUE,#REF!,A7)"),
        // A block that ends there takes the row in, a cell does not.
        ("MAX(E2:E5)+COUNTIF(Plan!$F$2:$F$5,\"Red\")", "MAX(E2:E6)+COUNTIF(Plan!$F$2:$F$6,\"Red\")"),
        ("SUM(B5:C5)+SUM(Other!E2:E5)+SUM(2:5)", "SUM(B5:C5)+SUM(Other!E2:E5)+SUM(2:5)"),
    ] {
        assert_eq!(moved_excel(before, "Plan", 5), after);
    }
    for (before, after) in [
        ("of:=[.A5]+[.A6]", "of:=[.A5]+[.A7]"),
        ("of:=SUM([.$B$2:.B6])&\"[.A9]\"", "of:=SUM([.$B$2:.B7])&\"[.A9]\""),
        ("of:=[$'Plan'.A9]+[$Other.A9]", "of:=[$'Plan'.A10]+[$Other.A9]"),
        ("of:=[.#REF!]+Rate9", "of:=[.#REF!]+Rate9"),
        ("of:=MAX([.E2:.E5])+SUM([.B5:.C5])", "of:=MAX([.E2:.E6])+SUM([.B5:.C5])"),
        ("of:=COUNTIF([$Plan.$F$2:.$F$5];&quot;Red&quot;)", "of:=COUNTIF([$Plan.$F$2:.$F$6];&quot;Red&quot;)"),
    ] {
        assert_eq!(moved_open(before, "Plan", 5), after);
    }
}
