//! `heard watch`, `heard config`, how the log is written, and what a restore leaves behind.

use super::program::{Browser, Server, heard, run, text};

#[test]
fn adm_07_watch_fails_with_one_line_when_a_server_is_ill_or_was_killed() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mut server = Server::start(&data, &[], &[]);
    server.ready();
    let at = server.at.clone();
    let watch = || {
        let done = run(&mut heard(&["watch", "--addr", &at, "--timeout", "5"]));
        (done.status.success(), text(&done.stdout), text(&done.stderr))
    };
    let (well, out, err) = watch();
    assert!(well && err.is_empty() && out == format!("http://{at} is well\n"), "{out}{err}");
    let objects = data.join("objects");
    std::fs::rename(&objects, data.join("elsewhere")).unwrap();
    std::fs::write(&objects, "in the way").unwrap();
    server.ill();
    let (well, out, err) = watch();
    assert!(!well && out.is_empty(), "{out}");
    assert_eq!(err, format!("heard: http://{at} is ill: recordings and pictures cannot be written\n"));
    server.kill();
    let (well, _, err) = watch();
    assert!(!well);
    assert_eq!(err, format!("heard: http://{at} does not answer\n"));
}

#[test]
fn adm_07_watch_is_not_pleased_with_just_any_server() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(&folder.path().join("data"), &[], &[]);
    // A page of Heard's own that is not the one asked for.
    let done = run(&mut heard(&["watch", "--url", &format!("http://{}/help", server.at)]));
    assert!(!done.status.success());
    assert!(text(&done.stderr).contains("not as Heard does"), "{}", text(&done.stderr));
}

#[test]
fn adm_07_config_says_of_every_setting_where_it_is_from_and_no_secret() {
    let password = "orchard-tin-47";
    let url = format!("postgres://heard:{password}@db.example/heard");
    let ask = |format: &str| {
        let mut command = heard(&["config", "--addr", "localhost:4000", "--format", format]);
        command
            .env("HEARD_ORIGIN", "https://heard.example")
            .env("DATABASE_URL", &url)
            .env("HEARD_MASTER_KEY", password);
        let done = run(&mut command);
        assert!(done.status.success(), "{}", text(&done.stderr));
        text(&done.stdout)
    };
    let lines: Vec<serde_json::Value> = serde_json::from_str(&ask("json")).unwrap();
    let of = |name: &str| {
        let line = lines.iter().find(|line| line["environment"] == name).unwrap_or_else(|| panic!("no {name}"));
        (line["value"].as_str().unwrap_or("-").to_owned(), line["source"].as_str().unwrap().to_owned())
    };
    let said = |value: &str, source: &str| (value.to_owned(), source.to_owned());
    assert_eq!(of("HEARD_ADDR"), said("localhost:4000", "flag"));
    assert_eq!(of("HEARD_ORIGIN"), said("https://heard.example", "environment"));
    assert_eq!(of("HEARD_DATA_DIR"), said("data", "default"));
    assert_eq!(of("HEARD_METRICS_ADDR"), said("-", "default"));
    assert_eq!(of("HEARD_LOG_FORMAT"), said("text", "default"));
    assert_eq!(of("DATABASE_URL"), said("set", "environment"));
    assert_eq!(of("HEARD_MASTER_KEY"), said("set", "environment"));
    assert_eq!(of("AWS_SECRET_ACCESS_KEY"), said("-", "default"));
    assert!(lines.iter().all(|line| line["means"].as_str().unwrap().len() > 10), "each says what it means");
    for format in ["text", "json"] {
        let all = ask(format);
        assert!(!all.contains(password) && !all.contains("db.example"), "{all}");
        assert!(all.contains("HEARD_SECURITY_CONTACT") && all.contains("https://heard.example"), "{all}");
    }
}

#[test]
fn adm_07_the_log_is_for_people_or_for_machines_and_holds_no_words() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    for json in [false, true] {
        let arguments: &[&str] = if json { &["--log", "json"] } else { &[] };
        let server = Server::start(&data, arguments, &[("HEARD_LOG", "debug")]);
        server.ready();
        let mut child = Browser::at(&server.at);
        let secret = "Brambleford-in-the-rain";
        let id = uuid(u8::from(json));
        let form = format!("id={id}&version=1&a.what={secret}&audience=team&helped=alone&lang=en");
        assert_eq!(child.post("/say/something_wrong/send", &form).status, 303);
        assert_eq!(child.get("/sent").status, 200);
        assert_eq!(child.get(&format!("/nowhere/{secret}")).status, 404);
        let log = server.log();
        assert!(log.contains("/say/{scenario}/send"), "{log}");
        assert!(!log.contains(secret) && !log.contains(&id), "{log}");
        let machine = |line: &str| serde_json::from_str::<serde_json::Value>(line).is_ok();
        assert!(log.lines().count() > 3 && log.lines().all(|line| machine(line) == json), "{log}");
        drop(server);
    }
}

/// An id of a submission.
fn uuid(number: u8) -> String {
    format!("{:032x}", 0x5eed_0000_u64 + u64::from(number))
}

#[test]
fn adm_07_what_cannot_be_set_up_is_refused_with_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    for (setting, value, wanted) in [
        ("HEARD_METRICS_ADDR", address.as_str(), "figures cannot be offered at"),
        ("HEARD_METRICS_ADDR", "nowhere", "figures cannot be offered at nowhere"),
        ("HEARD_SECURITY_CONTACT", "somebody", "should begin with mailto:"),
    ] {
        let mut command = heard(&["serve", "--data", data.to_str().unwrap(), "--addr", "127.0.0.1:0"]);
        let done = run(command.env(setting, value));
        assert!(!done.status.success());
        let said = text(&done.stderr);
        assert!(said.contains(wanted) && said.lines().count() == 1, "{said}");
        assert!(!data.exists(), "nothing was made");
    }
}

/// Where systemd is not there to ask, this cannot be tried.
#[test]
fn adm_07_systemd_has_nothing_against_the_unit() {
    let project = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let unit = std::fs::read_to_string(project.join("docs/heard.service")).unwrap();
    let installed = "/usr/local/bin/heard";
    assert!(unit.contains(&format!("ExecStart={installed} serve")));
    let folder = tempfile::tempdir().unwrap();
    let verdict = |text: &str| {
        let file = folder.path().join("heard.service");
        std::fs::write(&file, text.replace(installed, env!("CARGO_BIN_EXE_heard"))).unwrap();
        std::process::Command::new("systemd-analyze").arg("verify").arg(&file).output()
    };
    let Ok(done) = verdict(&unit) else {
        eprintln!("systemd-analyze is not installed: the unit was not tried");
        return;
    };
    assert!(done.status.success() && done.stderr.is_empty(), "{}", text(&done.stderr));
    let spoilt = verdict(&unit.replace("ProtectSystem=strict", "ProtectSystem=stern")).unwrap();
    assert!(!spoilt.stderr.is_empty(), "a unit that is spoilt is told");
}

#[test]
fn adm_01_an_empty_folder_prints_a_link_and_a_newer_one_ends_it() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    let server = Server::start(&data, &[], &[]);
    let (_, first) = server.links.iter().find(|(name, _)| name == "first").unwrap();
    let open = |path: &str| Browser::at(&server.at).get(path);
    assert!(open(first).body.contains("Welcome to Heard"));
    let data = data.to_str().unwrap();
    let printed = run(&mut heard(&["setup-link", "--data", data, "--url", "https://heard.example/"]));
    let printed = text(&printed.stdout);
    let newer = printed.lines().nth(1).and_then(|line| line.strip_prefix("https://heard.example")).unwrap();
    assert_eq!((open(first).status, open(newer).status), (410, 200), "{printed}");
    assert!(open("/").body.contains("Heard is not open here yet"));
    assert!(!server.log().contains("first-start"), "a link is no line of the log: {}", server.log());
}

#[test]
fn adm_05_words_that_are_put_back_say_so_on_the_pages_of_whoever_has_to_look() {
    const MISSING: &str = "Something is missing";
    for with_keys in [&[][..], &["--with-keys"]] {
        let folder = tempfile::tempdir().unwrap();
        let (data, copy) = (folder.path().join("data"), folder.path().join("copy"));
        let (data_name, copy_name) = (data.to_str().unwrap(), copy.to_str().unwrap());
        let lead = |server: &Server| {
            let mut lead = Browser::at(&server.at);
            let link = server.links.iter().find(|(role, _)| role == "safeguarding_lead").map(|(_, path)| path.clone());
            lead.get(&link.unwrap());
            lead
        };
        let mut server = Server::start(&data, &[], &[]);
        assert!(!lead(&server).get("/safeguarding").body.contains(MISSING));
        let made = run(&mut heard(&["backup", "--data", data_name, "--to", copy_name]));
        assert!(made.status.success(), "{}", text(&made.stderr));
        // What somebody does since is in no copy; then the machine dies.
        lead(&server).get("/queue");
        server.kill();
        let back = [&["restore", "--data", data_name, "--from", copy_name], with_keys].concat();
        let back = run(&mut heard(&back));
        assert!(back.status.success(), "{}", text(&back.stderr));
        let mut server = Server::start(&data, &[], &[]);
        let page = lead(&server).get("/safeguarding").body;
        assert!(page.contains(MISSING), "{with_keys:?}: {page}");
        assert!(lead(&server).get("/staff").body.contains(MISSING), "{with_keys:?}");
        server.kill();
        // Starting once more finds nothing new.
        let server = Server::start(&data, &[], &[]);
        assert_eq!(lead(&server).get("/safeguarding").body.matches("<h2>Something is missing").count(), 1);
    }
}

#[test]
fn mod_08_what_is_locked_unseen_is_in_no_backup_and_an_older_one_does_not_bring_it_back() {
    for with_keys in [&[][..], &["--with-keys"]] {
        let folder = tempfile::tempdir().unwrap();
        let (data, older, newer) =
            (folder.path().join("data"), folder.path().join("older"), folder.path().join("newer"));
        let data_name = data.to_str().unwrap();
        let done = |arguments: &[&str]| {
            let done = run(&mut heard(arguments));
            assert!(done.status.success(), "{arguments:?}: {}", text(&done.stderr));
            text(&done.stdout)
        };
        let lead = |server: &Server| {
            let mut lead = Browser::at(&server.at);
            let link = server.links.iter().find(|(role, _)| role == "participation_lead").map(|(_, path)| path.clone());
            lead.get(&link.unwrap());
            lead
        };
        let mut server = Server::start(&data, &[], &[]);
        let mut team = lead(&server);
        let queue = team.get("/queue").body;
        let (before, _) = queue.split_once("/lock-media\"").unwrap();
        let view = before.rsplit_once("action=\"").unwrap().1.to_owned();
        let page = team.get(&view).body;
        let (_, after) = page.split_once(&format!("{view}/media/")).unwrap();
        let file = after[..32].to_owned();
        let picture = format!("{view}/media/{file}");
        assert_eq!(team.get(&picture).status, 200, "{page}");
        done(&["backup", "--data", data_name, "--to", older.to_str().unwrap()]);
        assert!(older.join("objects/view").join(&file).exists(), "nobody locked it yet");

        assert_eq!(team.post(&format!("{view}/lock-media"), "").status, 303);
        assert_eq!(team.get(&picture).status, 404);
        assert!(data.join("objects/locked").join(&file).exists());
        done(&["backup", "--data", data_name, "--to", newer.to_str().unwrap()]);
        done(&["verify", "--from", newer.to_str().unwrap()]);
        let copied = |shelf: &str| newer.join("objects").join(shelf).join(&file).exists();
        assert!(!copied("view") && !copied("locked"), "what is locked is in no backup");
        server.kill();

        let back = [&["restore", "--data", data_name, "--from", older.to_str().unwrap()], with_keys].concat();
        assert!(done(&back).contains("1 of what was locked unseen was locked again"), "{with_keys:?}");
        assert!(!data.join("objects/view").join(&file).exists(), "{with_keys:?}");
        assert!(data.join("objects/locked").join(&file).exists(), "{with_keys:?}");
        let mut server = Server::start(&data, &[], &[]);
        let mut team = lead(&server);
        assert_eq!(team.get(&picture).status, 404, "{with_keys:?}");
        assert_eq!(team.get(&format!("{picture}/blurred")).status, 404, "{with_keys:?}");
        let page = team.get(&view).body;
        assert!(page.contains("Locked. Nobody can open it"), "{with_keys:?}: {page}");
        server.kill();

        // On another machine, from what the newer copy holds: it is locked, and its file is not there.
        let moved = folder.path().join("moved");
        std::fs::create_dir_all(moved.join("keys")).unwrap();
        std::fs::copy(data.join("keys/master.key"), moved.join("keys/master.key")).unwrap();
        let moved_name = moved.to_str().unwrap();
        done(&["restore", "--data", moved_name, "--from", newer.to_str().unwrap(), "--with-keys"]);
        let server = Server::start(&moved, &[], &[]);
        let mut team = lead(&server);
        assert_eq!(team.get(&picture).status, 404, "{with_keys:?}");
        assert!(team.get(&view).body.contains("Locked. Nobody can open it"), "{with_keys:?}");
        assert!(!moved.join("objects/locked").join(&file).exists(), "{with_keys:?}");
    }
}

#[test]
fn str_03_a_plan_at_the_command_line_is_compared_named_and_written_in_its_kind() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    let data = at("data");
    let plan = |arguments: &[&str]| {
        let done = run(&mut heard(&[&["plan"][..], arguments, &["--data", data.as_str()]].concat()));
        (done.status.success(), text(&done.stdout), text(&done.stderr))
    };
    std::fs::write(at("plan.csv"), "Ref,Action,Lead\n1,Ask them,Ann\n2,Cook,Bo\n3,Mend,Di\n").unwrap();
    std::fs::write(at("newer.csv"), "Ref,Action,Lead\n1,Ask them,Eve\n2,Cook,Bo\n3,Mend,Di\n4,Sing,Flo\n").unwrap();
    std::fs::write(at("other.csv"), "Ref,Action,Lead\nA1,Paint the hall,Gus\nA2,Dig the garden,Hal\n").unwrap();

    let (done, out, err) = plan(&["import", &at("plan.csv"), "--dry-run"]);
    assert!(done && out.contains("compared with nothing"), "{out}{err}");
    let (done, out, err) = plan(&["import", &at("plan.csv")]);
    assert!(done && out.contains("3 rows new"), "{out}{err}");
    let (done, out, err) = plan(&["import", &at("newer.csv"), "--dry-run"]);
    assert!(done && out.contains("1 rows new, 1 changed, 2 as they were, 0 no longer"), "{out}{err}");
    assert!(out.contains("it would go into the plan “plan”"), "{out}");

    // A file of another kind is not written under a name that says otherwise.
    let (done, out, err) = plan(&["export", "--to", &at("out.xlsx")]);
    assert!(!done && err.contains("ends in .csv") && !std::path::Path::new(&at("out.xlsx")).exists(), "{out}{err}");
    let (done, out, err) = plan(&["export", "--to", &at("out.csv")]);
    assert!(done, "{out}{err}");
    assert!(std::fs::read_to_string(at("out.csv")).unwrap().contains("Ann"), "the dry run changed nothing");

    let (done, out, err) = plan(&["import", &at("other.csv")]);
    assert!(done && out.contains("it is called “other”"), "{out}{err}");
    let (done, out, err) = plan(&["export", "--plan", "Other", "--to", &at("other-out.csv")]);
    assert!(done, "{out}{err}");
    assert!(std::fs::read_to_string(at("other-out.csv")).unwrap().contains("Paint the hall"));
    let (done, _, err) = plan(&["export", "--plan", "third", "--to", &at("third.csv")]);
    assert!(!done && err.contains("there are: “plan”, “other”"), "{err}");
}
