//! The phrases that head columns, by what they head.

use super::super::columns::Field;

/// Headings by what they head. A whole heading is looked up first, then its
/// main part, so the longer phrases need not list every variation.
pub(super) const HEADINGS: [(Field, &str); 13] = [
    (
        Field::Reference,
        "ref|reference|ref no|ref number|ref #|reference no|reference number|no|number|#|id|item|\
         item no|action no|action ref|action number|action reference|action id|action #|\
         objective ref|objective no|code|action code|line no",
    ),
    (
        Field::Activity,
        "action|actions|activity|activities|task|tasks|what|what we will do|what will we do|\
         what we are going to do|what are we going to do|what we plan to do|what needs to happen|\
         what needs to be done|what we need to do|what do we need to do|key action|key actions|\
         key activity|key activities|key task|key tasks|action required|actions required|\
         how we will do it|how will we do it|how will we do this|how we will do this|\
         how will we achieve this|how we will achieve this|how will we achieve it|\
         how will we get there|how we will get there|we will|step|steps|next steps|deliverable|\
         deliverables|milestone|milestones|initiative|initiatives|project|recommendation|\
         recommendations|action description|description of action|what needs doing|what has to happen|what must happen|\
         so we will|action title|action to be taken|what we are doing",
    ),
    (
        Field::Objective,
        "objective|objectives|outcome|outcomes|priority|priorities|aim|aims|goal|goals|theme|\
         themes|strategic objective|strategic priority|strategic outcome|strategic aim|\
         key priority|key objective|priority area|our priority|our priorities|pledge|promise|\
         ambition|workstream|strand|section|what we want to achieve|what do we want to achieve|\
         what we want|desired outcome|intended outcome|area of focus|focus area",
    ),
    (
        Field::Lead,
        "lead|leads|owner|owners|action owner|lead officer|lead officers|responsible officer|who|\
         who will do it|who will do this|who by|who is responsible|whos responsible|by whom|\
         by who|lead person|named lead|responsible person|person responsible|\
         officer responsible|officer|accountable officer|accountable|assigned to|\
         responsibility|responsible|responsible lead|lead responsible|lead name|who will lead|\
         who will lead it|lead professional|accountable lead|strategic lead|whos leading|who is leading|\
         whos leading it|who leads|lead by|led by|who will do this action|who will make it happen|who makes it happen|\
         who is doing it|delivery lead|sro|senior responsible owner|senior responsible officer|managed by",
    ),
    (
        Field::Service,
        "service|services|responsible service|lead service|service area|service responsible|team|\
         teams|lead team|department|directorate|agency|lead agency|responsible agency|\
         lead partner|partner|partners|organisation|lead organisation|agencies",
    ),
    (
        Field::Timescale,
        "timescale|timescales|time scale|time scales|timeframe|timeframes|time frame|time frames|\
         by when|when|when by|deadline|deadlines|due date|due by|due|date due|target date|\
         target completion|target completion date|completion date|completion|date|\
         date for completion|end date|complete by|to be completed by|when will we do it|\
         when will it be done|when will we do this|planned completion|timing|timeline|finish date|\
         review date|by date|milestone date|revised date|revised due date|revised timescale|revised deadline|\
         revised target date|revised completion date|new date|new due date|new deadline|end|finish",
    ),
    (
        Field::Rating,
        "rag|brag|ragb|rag rating|brag rating|rag status|brag status|rating|rag score|status|\
         current status|progress status|progress rating|overall status|action status|ragg|\
         rag and commentary|rag and comments|rag and comment|rag and update|rag and progress|rag and narrative|\
         delivery confidence|traffic light|traffic light rating|status icon",
    ),
    (
        Field::Progress,
        "progress|update|updates|comment|comments|commentary|progress update|progress updates|\
         latest update|progress to date|status update|progress and comments|notes|\
         current position|position|what have we done|what we have done|action taken|\
         actions taken|progress notes|narrative|latest position|progress made|what has happened so far|\
         what has happened|whats happened so far|what happened|what we have done so far|progress so far|latest note|\
         latest notes|latest comment|latest comments",
    ),
    (
        Field::Evidence,
        "evidence|impact|how we will know|how will we know|success criteria|evidence of impact|\
         what difference has it made|what difference will it make|what difference|\
         what will success look like|what does good look like|what good looks like|\
         what will be different|expected impact|intended impact|impact and evidence|\
         evidence and impact|difference made|how do we know|how do we know it has worked|\
         expected outcome|expected outcomes|expected result|expected results|anticipated outcome|\
         anticipated outcomes|outcome expected|outcomes expected|outcome achieved|outcomes achieved",
    ),
    (
        Field::Metric,
        "metric|metrics|measure|measures|kpi|kpis|indicator|indicators|performance indicator|\
         performance indicators|performance measure|performance measures|\
         key performance indicator|key performance indicators|measure of success|\
         measures of success|success measure|success measures|outcome measure|\
         outcome measures|how will we measure|how we will measure|how will it be measured|\
         how will success be measured|how will we measure success|how will we measure it",
    ),
    (
        Field::Current,
        "current|baseline|current data|current data and date|current performance|\
         current figure|current value|latest|latest data|latest figure|actual|actuals|\
         outturn|starting point|performance|result|baseline data|where are we now|\
         where we are now|where we are|where are we|now|current level|latest value|latest performance",
    ),
    (Field::Target, "target|targets|target data|target data and date|target figure|target value"),
    (
        Field::Wording,
        "your wording|our wording|young peoples wording|young persons wording|childrens wording|\
         child friendly wording|young person friendly wording|in our words|in our own words|in your words|\
         in your own words|in young peoples words|in childrens words|young peoples words|childrens words|\
         child friendly version|young person friendly version|young peoples version|childrens version|\
         what this means to you|what this means for you|what it means for you",
    ),
];

/// Headings of references to other plans.
pub(super) const CROSS_REFERENCES: &str = "cross reference|cross references|cross ref|cross refs|xref|x ref|links|\
     links to other plans|link to other plans|links to plans|linked plan|linked plans|\
     other plans|related plan|related plans|plan ref|plan reference|linked to|linked documents";

/// Words too common to be taken as a column's meaning unless they stand alone.
pub(super) const ALONE_ONLY: &str = "no|number|#|id|item|what|when|who|date|section|result|links|position|notes|\
     due|current|latest|now|actual|actuals|performance|partner|partners|team|teams|officer|step|steps|\
     project|we will|project|responsible|responsibility|services|strand|accountable|code|end|finish";

/// The same in Welsh, as councils in Wales head their columns with, alone or
/// beside the English.
pub(super) const WELSH: [(Field, &str); 12] = [
    (Field::Reference, "cyf|cyfeirnod|rhif|cyfeirnod gweithredu"),
    (
        Field::Activity,
        "cam gweithredu|camau gweithredu|gweithred|gweithredoedd|gweithredu|gweithgaredd|gweithgareddau|\
         beth fyddwn nin ei wneud|beth fyddwn ni’n ei wneud|beth y byddwn yn ei wneud|tasg|tasgau",
    ),
    (
        Field::Objective,
        "amcan|amcanion|canlyniad|canlyniadau|blaenoriaeth|blaenoriaethau|nod|nodau|thema|themâu|addewid|addewidion",
    ),
    (
        Field::Lead,
        "arweinydd|arweinwyr|swyddog arweiniol|swyddog cyfrifol|pwy|perchennog|person cyfrifol|pwy syn gyfrifol|arweinir gan",
    ),
    (Field::Service, "gwasanaeth|gwasanaethau|tîm|adran|partner arweiniol"),
    (
        Field::Timescale,
        "amserlen|amserlenni|erbyn pryd|pryd|dyddiad cwblhau|dyddiad targed|terfyn amser|dyddiad cau|dyddiad dod i ben",
    ),
    (Field::Rating, "cag|statws cag|sgôr cag|coch ambr gwyrdd|statws|graddfa"),
    (Field::Progress, "cynnydd|diweddariad|diweddariadau|sylwadau|nodiadau|y diweddaraf|sefyllfa bresennol"),
    (Field::Evidence, "tystiolaeth|effaith|sut y byddwn yn gwybod|sut byddwn nin gwybod|canlyniad disgwyliedig"),
    (Field::Metric, "mesur|mesurau|dangosydd|dangosyddion|mesur perfformiad|dangosydd perfformiad"),
    (Field::Target, "targed|targedau"),
    (Field::Wording, "eich geiriau chi|ein geiriau ni|geiriau plant|geiriau pobl ifanc"),
];
