//! The extract's two files as they came, read into children: every line that
//! cannot be used is told by its number, and takes no other with it.

use std::collections::{BTreeMap, BTreeSet};

use heard_vocabulary::{AssignedAs, CaseColumn, CaseFile, CaseFileFault, CaseLineFault};
use serde::{Deserialize, Serialize};

use super::cells::{Line, Wrong, lines};

/// The largest file, in bytes.
pub const LARGEST: usize = 32 * 1024 * 1024;

/// One file as it came.
#[derive(Clone)]
pub struct File {
    /// Which.
    pub file: CaseFile,
    /// Whether it is JSON, and not CSV.
    pub json: bool,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A child of the extract. Days are `2026-11-30`; what is not known is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Child {
    /// Their number in the case system.
    pub case_number: String,
    /// Their name there.
    pub name: String,
    /// The day they were born.
    pub born_on: String,
    /// The district they are of.
    pub district: String,
    /// The team that works with them.
    pub team: String,
    /// Where they are placed.
    pub service: String,
    /// Where they live.
    pub address: String,
    /// A number to reach them at.
    pub phone: String,
    /// Under which law they are in care.
    pub legal_status: String,
    /// The council that placed them.
    pub placing_authority: String,
    /// The council in whose area they live.
    pub host_authority: String,
    /// Since when they live there.
    pub placed_on: String,
    /// The day of their next review.
    pub next_review_on: String,
    /// Who is there for them.
    pub people: Vec<PersonThere>,
}

/// Somebody who is something to a child, as the extract has it.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonThere {
    /// What they are to the child: a name of [`AssignedAs`].
    pub assigned_as: String,
    /// Their work address; may be empty.
    pub email: String,
    /// Their name.
    pub name: String,
    /// What they do, in a few words.
    pub title: String,
    /// A number to reach them at.
    pub phone: String,
    /// From which day on; empty: the extract does not say.
    pub first: String,
    /// Until which day; empty: until further notice.
    pub last: String,
}

impl PersonThere {
    /// What they are to the child.
    #[must_use]
    pub fn assigned_as(&self) -> Option<AssignedAs> {
        AssignedAs::parse(&self.assigned_as)
    }
}

/// What is wrong with one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineFault {
    /// In which file.
    pub file: CaseFile,
    /// In which line: of CSV as an editor counts them, of JSON its how-manieth entry.
    pub line: u32,
    /// In which column; `None` where it is the line as a whole.
    pub column: Option<CaseColumn>,
    /// What.
    pub what: CaseLineFault,
}

/// What both files say.
#[derive(Debug, Clone, Default)]
pub struct Extract {
    /// The children, by how their case number is looked up.
    pub children: BTreeMap<String, Child>,
    /// Those whose own line cannot be used: of them everything stays as it was.
    pub broken: BTreeSet<String>,
    /// Those of whom a line about a person cannot be used: their people stay as they were.
    pub unsure: BTreeSet<String>,
    /// How many lines about people there are, and how many of those name no child.
    pub people: (usize, usize),
    /// The columns there are.
    pub columns: BTreeSet<(CaseFile, CaseColumn)>,
    /// Every line that cannot be used, by file and number.
    pub faults: Vec<LineFault>,
}

/// A case number as it is looked up: capitals, blanks and dashes do not tell two apart.
#[must_use]
pub fn looked_up(case_number: &str) -> String {
    let told = case_number.chars().filter(|letter| !letter.is_whitespace() && *letter != '-');
    told.flat_map(char::to_lowercase).collect()
}

/// Reads both files.
///
/// # Errors
/// Which file is no part of an extract, and why.
pub fn read(children: &File, people: &File) -> Result<Extract, (CaseFile, CaseFileFault)> {
    let mut extract = Extract::default();
    let of_children = lines(children, &[CaseColumn::CaseNumber, CaseColumn::Name], &mut extract.columns)?;
    let needed = [CaseColumn::CaseNumber, CaseColumn::Role, CaseColumn::Name];
    let of_people = lines(people, &needed, &mut extract.columns)?;
    extract.people.0 = of_people.len();
    if of_children.is_empty() {
        return Err((CaseFile::Children, CaseFileFault::Empty));
    }
    for line in of_children {
        extract.child(&line);
    }
    for line in of_people {
        extract.person(&line);
    }
    for number in &extract.broken {
        extract.children.remove(number);
    }
    for child in extract.children.values_mut() {
        child.people.sort();
        child.people.dedup();
    }
    extract.faults.sort();
    Ok(extract)
}

impl Extract {
    fn fault(&mut self, line: &Line, (column, what): Wrong) {
        self.faults.push(LineFault { file: line.file, line: line.number, column, what });
    }

    fn child(&mut self, line: &Line) {
        let (written, known) = match line.case_number() {
            Ok(number) => number,
            Err(wrong) => return self.fault(line, wrong),
        };
        if self.children.contains_key(&known) || self.broken.contains(&known) {
            // Which of the two is right is not guessed.
            self.broken.insert(known);
            return self.fault(line, (Some(CaseColumn::CaseNumber), CaseLineFault::Twice));
        }
        match line.child(written) {
            Ok(child) => drop(self.children.insert(known, child)),
            Err(wrong) => {
                self.broken.insert(known);
                self.fault(line, wrong);
            }
        }
    }

    fn person(&mut self, line: &Line) {
        let known = match line.case_number() {
            Ok((_, known)) => known,
            Err(wrong) => return self.fault(line, wrong),
        };
        if self.broken.contains(&known) && !self.children.contains_key(&known) {
            return;
        }
        match (line.person(), self.children.get_mut(&known)) {
            (_, None) => {
                self.people.1 += 1;
                self.fault(line, (Some(CaseColumn::CaseNumber), CaseLineFault::NoSuchChild));
            }
            (Ok(person), Some(child)) => child.people.push(person),
            // A case system names teachers and doctors, too: they are passed over.
            (Err(wrong @ (_, CaseLineFault::NoRole)), Some(_)) => self.fault(line, wrong),
            (Err(wrong), Some(_)) => {
                self.unsure.insert(known);
                self.fault(line, wrong);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn csv(file: CaseFile, text: &str) -> File {
        File { file, json: false, bytes: text.as_bytes().to_vec() }
    }

    fn json(file: CaseFile, text: &str) -> File {
        File { json: true, ..csv(file, text) }
    }

    const CHILDREN: &str = "Case number,Name,Born on,District,Address,Next review on\n\
        C-001,Wren Tallow,2011-05-04,North,\"1 High Street,\nFlat 2\",01/12/2026\n\
        C-002,Ash Marlow,04/06/2010,South,,\n";
    const PEOPLE: &str = "case_number;role;email;name;from;until\n\
        c001;Social worker;Ada@council.example;Ada Rook;2026-01-02;\n\
        C-001;IRO;;Ben Lark;;\n\
        C-002;personal advisor;cy@council.example;Cy Dune;2026-03-01;2026-12-31\n";

    #[test]
    fn adm_11_children_and_their_people_are_read_from_csv_and_json_alike() {
        let read = read(&csv(CaseFile::Children, CHILDREN), &csv(CaseFile::People, PEOPLE)).unwrap();
        assert_eq!(read.faults, []);
        let wren = &read.children["c001"];
        assert_eq!((wren.name.as_str(), wren.address.as_str()), ("Wren Tallow", "1 High Street, Flat 2"));
        assert_eq!((wren.born_on.as_str(), wren.next_review_on.as_str()), ("2011-05-04", "2026-12-01"));
        assert_eq!(wren.people.len(), 2);
        assert_eq!(read.children["c002"].people[0].assigned_as(), Some(AssignedAs::Adviser));
        let children = r#"[{"case_number": "C-001", "name": "Wren Tallow", "born_on": "2011-05-04T00:00:00", "district": "North",
            "address": "1 High Street, Flat 2", "next_review_on": "2026-12-01"}, {"case_number": "C-002", "name": "Ash Marlow",
            "born_on": "2010-06-04", "district": "South", "phone": null}]"#;
        let people = r#"[{"case_number": "C-001", "role": "worker", "email": "ada@council.example", "name": "Ada Rook", "from": "2026-01-02"},
            {"case_number": "C-001", "role": "iro", "name": "Ben Lark"},
            {"case_number": "C-002", "role": "adviser", "email": "cy@council.example", "name": "Cy Dune", "from": "2026-03-01", "until": "2026-12-31"}]"#;
        let again = super::read(&json(CaseFile::Children, children), &json(CaseFile::People, people)).unwrap();
        assert_eq!(again.children, read.children);
    }

    #[test]
    fn adm_11_a_line_that_cannot_be_used_is_told_by_its_number_and_takes_no_other_child_with_it() {
        let children = "case_number,name,born_on\nC1,Wren,2011-13-40\n,Nobody,\nC2,Ash,\nC2,Ash again,\nC3,,\nC4,Fern,\nC5,Moss,\n";
        let people = "case_number,role,name,email,from,until\nC4,wizard,Ada,,,\nC5,worker,Ben,ben@,,\nC9,worker,Cy,,,\n\
            C1,worker,Di,,,\n";
        let read = read(&csv(CaseFile::Children, children), &csv(CaseFile::People, people)).unwrap();
        let told: Vec<_> = read.faults.iter().map(|one| (one.file, one.line, one.what)).collect();
        use CaseLineFault as What;
        assert_eq!(
            told,
            [
                (CaseFile::Children, 2, What::BadDay),
                (CaseFile::Children, 3, What::NoCaseNumber),
                (CaseFile::Children, 5, What::Twice),
                (CaseFile::Children, 6, What::NoName),
                (CaseFile::People, 2, What::NoRole),
                (CaseFile::People, 3, What::BadEmail),
                (CaseFile::People, 4, What::NoSuchChild),
            ]
        );
        assert_eq!(read.children.keys().collect::<Vec<_>>(), ["c4", "c5"]);
        assert_eq!(read.broken.iter().collect::<Vec<_>>(), ["c1", "c2", "c3"]);
        assert_eq!(read.unsure.iter().collect::<Vec<_>>(), ["c5"], "a wizard is passed over");
        assert_eq!(read.people, (4, 1));
    }

    #[test]
    fn adm_11_files_of_several_alphabets_and_separators_are_read() {
        let people = csv(CaseFile::People, "case_number,role,name\n");
        let text = "Case-Number\tNAME\tnext review on\n1/23\tZoë Ærø\t1.2.2027\n12/3\tÁine\t2027-02-01 00:00\n";
        let wide: Vec<u8> = [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        let (western, _, _) = encoding_rs::WINDOWS_1252.encode(text);
        let marked = [b"\xEF\xBB\xBF".as_slice(), text.as_bytes()].concat();
        for bytes in [text.as_bytes().to_vec(), wide, western.into_owned(), marked] {
            let file = File { file: CaseFile::Children, json: false, bytes };
            let read = read(&file, &people).unwrap();
            assert_eq!(read.children.keys().collect::<Vec<_>>(), ["1/23", "12/3"], "{:?}", read.faults);
            let child = &read.children["1/23"];
            assert_eq!((child.name.as_str(), child.next_review_on.as_str()), ("Zoë Ærø", "2027-02-01"));
        }
    }

    #[test]
    fn adm_11_json_that_is_made_to_fill_memory_is_refused_before_it_does() {
        let people = csv(CaseFile::People, "case_number,role,name\n");
        let many = format!("[{}]", vec![r#"{"a":0}"#; 400_001].join(","));
        let of = |text: &str| read(&json(CaseFile::Children, text), &people).map(|_| ()).unwrap_err().1;
        assert_eq!(of(&many), CaseFileFault::TooLarge);
        let deep = format!("[{{\"case_number\":\"C1\",\"name\":{}1{}}}]", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(of(&deep), CaseFileFault::Unreadable);
        let beside = r#"[{"case_number": 7, "name": "Wren", "history": [{"a": [1, {}]}], "team": true}]"#;
        assert_eq!(of(beside), CaseFileFault::Unreadable, "a team is not true");
        let beside = beside.replace("true", "null");
        let read = read(&json(CaseFile::Children, &beside), &people).unwrap();
        assert_eq!(read.children["7"].name, "Wren");
    }

    #[test]
    fn adm_11_what_is_no_extract_is_refused_as_a_whole() {
        let children = csv(CaseFile::Children, CHILDREN);
        let people = csv(CaseFile::People, PEOPLE);
        let of = |children: &File, people: &File| read(children, people).map(|_| ()).unwrap_err();
        let (a, b) = (CaseFile::Children, CaseFile::People);
        assert_eq!(of(&csv(a, "name\nWren\n"), &people), (a, CaseFileFault::NoHeadings));
        assert_eq!(of(&csv(a, "case_number,name,NAME\nC1,Wren,Wren\n"), &people), (a, CaseFileFault::TwoColumns));
        assert_eq!(of(&csv(a, "case_number,name\n"), &people), (a, CaseFileFault::Empty));
        assert_eq!(of(&csv(a, ""), &people), (a, CaseFileFault::NoHeadings));
        assert_eq!(of(&children, &csv(b, "case_number,name\n")), (b, CaseFileFault::NoHeadings));
        assert_eq!(of(&children, &json(b, "{")), (b, CaseFileFault::Unreadable));
        assert_eq!(of(&csv(a, "PK\u{3}\u{4}\0"), &people), (a, CaseFileFault::Unreadable));
        let large = File { bytes: vec![b'a'; LARGEST], ..csv(a, "") };
        assert_eq!(of(&large, &people), (a, CaseFileFault::TooLarge));
        let nobody = read(&children, &csv(b, "case_number,role,name\n")).unwrap();
        assert_eq!(nobody.children.len(), 2, "children may have nobody");
    }
}
