//! The council's OpenID providers, as its IT officer wrote them down: one JSON file, which
//! holds a secret and which only its owner may read.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use heard_domain::people::doors::provider::Offered;
use heard_domain::people::{Role, role_called};
use serde::Deserialize;
use url::Url;

/// The whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    providers: Vec<Written>,
}

/// One provider as it stands in the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    label: String,
    issuer: String,
    client_id: String,
    #[serde(default)]
    client_secret: Option<String>,
    #[serde(default = "usual_scopes")]
    scopes: Vec<String>,
    #[serde(default)]
    prompt: Option<String>,
    #[serde(default = "usual_claim")]
    groups_claim: String,
    #[serde(default)]
    groups: Option<Vec<Group>>,
    #[serde(default)]
    second_factor: SecondFactor,
}

/// What a group of the provider's is here.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    group: String,
    role: String,
    #[serde(default)]
    team: Option<String>,
    #[serde(default)]
    district: Option<String>,
    #[serde(default)]
    service: Option<String>,
}

/// What in an ID token says that the provider asked for a second factor (`amr`, RFC 8176, or
/// `acr`). Nothing, unless it is written down: then Heard asks for its own.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SecondFactor {
    #[serde(default)]
    pub(super) amr: Vec<String>,
    #[serde(default)]
    pub(super) acr: Vec<String>,
}

fn usual_scopes() -> Vec<String> {
    ["profile", "email", "offline_access"].map(str::to_owned).to_vec()
}

fn usual_claim() -> String {
    "groups".to_owned()
}

/// One provider, as it is used.
#[derive(Debug, Clone)]
pub struct ProviderSettings {
    /// Its name in addresses: small letters, digits and `-`.
    pub name: String,
    /// What staff call it: "Sign in with …".
    pub label: String,
    /// Its issuer, as its discovery document has it.
    pub issuer: String,
    /// What it calls this program.
    pub client_id: String,
    pub(super) client_secret: Option<String>,
    pub(super) scopes: Vec<String>,
    /// What the provider is to ask, such as `consent`; `None`: what it asks by itself.
    pub(super) prompt: Option<String>,
    pub(super) groups_claim: String,
    /// What each group is here; `None`: it decides nothing, and makes no accounts.
    pub(super) groups: Option<Vec<(String, Offered)>>,
    pub(super) second_factor: SecondFactor,
}

/// Reads the file.
///
/// # Errors
/// A sentence for the operator, without anything of the file's that may be secret.
pub fn read(path: &Path) -> Result<Vec<ProviderSettings>, String> {
    let shown = path.display();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let meta = fs::metadata(path).map_err(|error| format!("{shown} cannot be read: {error}"))?;
        if meta.permissions().mode() & 0o077 != 0 {
            return Err(format!("{shown} holds a secret and can be read by others: chmod 600 {shown}"));
        }
    }
    let text = fs::read_to_string(path).map_err(|error| format!("{shown} cannot be read: {error}"))?;
    parse(&text).map_err(|why| format!("{shown}: {why}"))
}

/// Reads what stands in the file.
///
/// # Errors
/// As [`read`].
pub fn parse(text: &str) -> Result<Vec<ProviderSettings>, String> {
    // Where it stops, without what stands there: that may be the secret.
    let file: File = serde_json::from_str(text).map_err(|error| {
        format!("line {}, column {} is not as docs/operating.md has it", error.line(), error.column())
    })?;
    let mut names = HashSet::new();
    let providers = file.providers.into_iter().map(|written| {
        let read = provider(written)?;
        if names.insert(read.name.clone()) { Ok(read) } else { Err(format!("{:?} stands there twice", read.name)) }
    });
    let providers: Vec<ProviderSettings> = providers.collect::<Result<_, String>>()?;
    if providers.is_empty() { Err("it names no provider".to_owned()) } else { Ok(providers) }
}

fn provider(written: Written) -> Result<ProviderSettings, String> {
    let Written { name, label, issuer, client_id, client_secret, scopes, prompt, groups_claim, groups, second_factor } =
        written;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if name.is_empty() || name.len() > 40 || !name.chars().all(plain) {
        return Err(format!("{name:?} is no name: small letters, digits and -, 40 of them at most"));
    }
    if label.trim().is_empty() || client_id.trim().is_empty() {
        return Err(format!("{name} needs a label and a client_id"));
    }
    let url = Url::parse(&issuer).map_err(|_| format!("the issuer of {name} is no address"))?;
    let local = matches!(url.host_str(), Some("localhost" | "127.0.0.1"));
    if url.scheme() != "https" && !(local && url.scheme() == "http") {
        return Err(format!("the issuer of {name} is reached by https alone"));
    }
    let client_secret = client_secret.filter(|secret| !secret.is_empty());
    let groups = groups.map(|all| all.into_iter().map(group).collect::<Result<Vec<_>, _>>()).transpose()?;
    Ok(ProviderSettings {
        name,
        label,
        issuer,
        client_id,
        client_secret,
        scopes,
        prompt,
        groups_claim,
        groups,
        second_factor,
    })
}

fn group(written: Group) -> Result<(String, Offered), String> {
    let Group { group, role, team, district, service } = written;
    let called = role_called(&role).filter(|role| *role != Role::YoungPerson);
    let role = called.ok_or_else(|| format!("{role:?}, of the group {group:?}, is no role of staff"))?;
    Ok((group, Offered { role: role.name().to_owned(), team, district, service }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = r#"{ "providers": [{
        "name": "council", "label": "your council account", "issuer": "https://id.northmere.example",
        "client_id": "heard", "client_secret": "s3cret",
        "groups": [{ "group": "Heard leads", "role": "participation lead", "team": "Participation" }],
        "second_factor": { "amr": ["mfa"] }
    }] }"#;

    #[test]
    fn mod_11_providers_are_read_as_they_are_written_down() {
        let read = parse(WHOLE).unwrap();
        assert_eq!((read.len(), read[0].name.as_str()), (1, "council"));
        let groups = read[0].groups.as_ref().unwrap();
        assert_eq!(groups[0].1.role, Role::ParticipationLead.name());
        for (was, becomes, says) in [
            ("\"council\"", "\"Council!\"", "is no name"),
            ("https:", "http:", "https alone"),
            ("participation lead", "young person", "no role of staff"),
            ("participation lead", "emperor", "no role of staff"),
            ("client_id", "client", "line "),
            ("s3cret\",", "s3cret\" oops", "line "),
        ] {
            let why = parse(&WHOLE.replace(was, becomes)).unwrap_err();
            assert!(why.contains(says), "{was}: {why}");
            assert!(!why.contains("s3cret"), "{why}");
        }
        assert!(parse(r#"{ "providers": [] }"#).is_err());
    }
}
