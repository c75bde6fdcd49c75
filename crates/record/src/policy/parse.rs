//! Reads policy files. Names are octets, not text, as the specification wants.

use super::{Party, Policy, Rule};
use crate::encoding::from_decimal;
use crate::note::{Algorithm, VerifierKey, VkeyError};

/// The most lines a policy may have, so that a hostile file stays cheap.
const LINES_MAX: usize = 4_096;

/// Why a policy file is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("policy, line {line}: {problem}")]
pub struct PolicyError {
    /// The line, from 1; for what is missing, the last.
    pub line: usize,
    /// What is wrong with it.
    pub problem: LineProblem,
}

/// What can be wrong with a line of a policy.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LineProblem {
    /// A control character other than tab and LF.
    #[error("a control character")]
    Control,
    /// More lines than this program reads.
    #[error("the file has more than {LINES_MAX} lines")]
    TooLong,
    /// Not `log`, `witness`, `group` or `quorum`, or with too few or too many words.
    #[error("neither log, witness, group nor quorum with the words that belong to it")]
    Form,
    /// A vkey that is malformed.
    #[error("key: {0}")]
    Vkey(#[from] VkeyError),
    /// A key of a type that a log or witness does not use.
    #[error("the type of the key is not one for this role")]
    Role,
    /// The same key twice.
    #[error("the same key stands in an earlier line")]
    DuplicateKey,
    /// A name given twice, or the name `none`.
    #[error("the name is taken")]
    NameTaken,
    /// A name that no earlier line defines.
    #[error("the name is not defined in an earlier line")]
    Unknown,
    /// A member of two groups, or twice of one.
    #[error("the name is a member of a group already")]
    MemberTwice,
    /// Not `any`, `all` or a number from 1 to the number of members.
    #[error("the threshold is neither any, all nor a number from 1 to the number of members")]
    Threshold,
    /// A second quorum line.
    #[error("a second quorum line")]
    SecondQuorum,
    /// No quorum line.
    #[error("the policy has no quorum line")]
    NoQuorum,
}

#[derive(Default)]
struct Draft {
    logs: Vec<Party>,
    witnesses: Vec<Party>,
    rules: Vec<(Vec<u8>, Rule)>,
    members: Vec<usize>,
    quorum: Option<Option<usize>>,
}

pub(super) fn policy(bytes: &[u8]) -> Result<Policy, PolicyError> {
    let mut draft = Draft::default();
    let mut last = 1;
    for (line, text) in (1..).zip(bytes.split(|&b| b == b'\n')) {
        let refused = |problem| PolicyError { line, problem };
        if line > LINES_MAX {
            return Err(refused(LineProblem::TooLong));
        }
        if text.iter().any(|&b| b == 0x7f || (b < 0x20 && b != b'\t')) {
            return Err(refused(LineProblem::Control));
        }
        let words: Vec<&[u8]> = text.split(|b| matches!(b, b' ' | b'\t')).filter(|w| !w.is_empty()).collect();
        draft.line(&words).map_err(refused)?;
        last = line;
    }
    let quorum = draft.quorum.ok_or(PolicyError { line: last, problem: LineProblem::NoQuorum })?;
    Ok(Policy { logs: draft.logs, witnesses: draft.witnesses, rules: draft.rules, quorum })
}

impl Draft {
    fn line(&mut self, words: &[&[u8]]) -> Result<(), LineProblem> {
        match words {
            [] => Ok(()),
            [first, ..] if first.starts_with(b"#") => Ok(()),
            [b"log", vkey] => self.log(vkey, None),
            [b"log", vkey, url] => self.log(vkey, Some(url)),
            [b"witness", name, vkey] => self.witness(name, vkey, None),
            [b"witness", name, vkey, url] => self.witness(name, vkey, Some(url)),
            [b"group", name, threshold, members @ ..] if !members.is_empty() => self.group(name, threshold, members),
            [b"quorum", name] => self.quorum(name),
            _ => Err(LineProblem::Form),
        }
    }

    fn log(&mut self, vkey: &[u8], url: Option<&[u8]>) -> Result<(), LineProblem> {
        let party = party(vkey, url, &[Algorithm::Ed25519, Algorithm::MlDsa44], &self.logs)?;
        self.logs.push(party);
        Ok(())
    }

    fn witness(&mut self, name: &[u8], vkey: &[u8], url: Option<&[u8]>) -> Result<(), LineProblem> {
        let party = party(vkey, url, &[Algorithm::Cosignature, Algorithm::MlDsa44], &self.witnesses)?;
        self.name(name, Rule::Witness(party.key.clone()))?;
        self.witnesses.push(party);
        Ok(())
    }

    fn group(&mut self, name: &[u8], threshold: &[u8], members: &[&[u8]]) -> Result<(), LineProblem> {
        let mut indexes = Vec::new();
        for member in members {
            let index = self.find(member)?;
            if self.members.contains(&index) {
                return Err(LineProblem::MemberTwice);
            }
            self.members.push(index);
            indexes.push(index);
        }
        let threshold = match threshold {
            b"any" => 1,
            b"all" => indexes.len(),
            number => std::str::from_utf8(number)
                .ok()
                .and_then(from_decimal)
                .and_then(|k| usize::try_from(k).ok())
                .filter(|k| (1..=indexes.len()).contains(k))
                .ok_or(LineProblem::Threshold)?,
        };
        self.name(name, Rule::Group { threshold, members: indexes })
    }

    fn quorum(&mut self, name: &[u8]) -> Result<(), LineProblem> {
        if self.quorum.is_some() {
            return Err(LineProblem::SecondQuorum);
        }
        self.quorum = Some(if name == b"none" { None } else { Some(self.find(name)?) });
        Ok(())
    }

    fn name(&mut self, name: &[u8], rule: Rule) -> Result<(), LineProblem> {
        if name == b"none" || self.find(name).is_ok() {
            return Err(LineProblem::NameTaken);
        }
        self.rules.push((name.to_vec(), rule));
        Ok(())
    }

    fn find(&self, name: &[u8]) -> Result<usize, LineProblem> {
        self.rules.iter().position(|(known, _)| known == name).ok_or(LineProblem::Unknown)
    }
}

fn party(vkey: &[u8], url: Option<&[u8]>, algorithms: &[Algorithm], others: &[Party]) -> Result<Party, LineProblem> {
    let key = VerifierKey::parse(std::str::from_utf8(vkey).map_err(|_| VkeyError::Form)?)?;
    if !algorithms.contains(&key.algorithm()) {
        return Err(LineProblem::Role);
    }
    if others.iter().any(|other| other.key.public() == key.public()) {
        return Err(LineProblem::DuplicateKey);
    }
    Ok(Party { key, url: url.map(|url| String::from_utf8_lossy(url).into_owned()) })
}
