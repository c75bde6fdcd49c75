//! Lists of participants that were drawn as files: whose names each holds, so that its files go as soon as one of these names does.

use std::collections::{BTreeMap, BTreeSet};

use nemcon_negotiation::state::{MemberKind, State};
use nemcon_negotiation::{Code, Digest, Hash, Id, Instant, Lang};
use nemcon_store::Failure;
use serde::{Deserialize, Serialize};

use crate::{Group, Secretariat};

/// Where the notes lie: a place of their own beside the desks, which is nobody's seat.
const PLACE: &str = "lists-of-participants";

/// Somebody on a list, by commitments.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListedMember {
    /// The delegation.
    pub of: Code,
    /// The person.
    pub person: Digest,
    /// As what.
    pub kind: MemberKind,
    /// The function that stands beside the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<Digest>,
}

/// What is noted of a list that was drawn. It holds no name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DrawnList {
    /// When it was drawn.
    pub at: Instant,
    /// Of a corrigendum, the delegations whose entries are said anew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrected: Option<BTreeSet<Code>>,
    /// Its files by language.
    pub files: BTreeMap<Lang, Hash>,
    /// Who stands on it.
    pub members: Vec<ListedMember>,
    /// Version of this note.
    pub v: u8,
}

impl DrawnList {
    /// Returns the document that this list became, if it was registered.
    pub fn document(&self, state: &State) -> Option<Id> {
        let named = |hash: &Hash| self.files.values().any(|file| file == hash);
        let mut all = state.documents.iter();
        all.find(|(_, held)| held.languages.values().any(|held| held.file.as_ref().is_some_and(named)))
            .map(|(id, _)| *id)
    }

    /// Returns the commitments whose words stand in its files.
    fn commitments(&self) -> BTreeSet<String> {
        let of =
            |member: &ListedMember| [Some(member.person.to_string()), member.function.as_ref().map(Digest::to_string)];
        self.members.iter().flat_map(of).flatten().collect()
    }
}

impl Secretariat {
    /// Notes a list that was drawn.
    pub async fn note_list(&self, group: &Group, list: &DrawnList) -> Result<(), Failure> {
        let bytes = serde_json::to_vec(list).expect("a note serializes");
        let name = list.files.values().next().map(Hash::to_string).unwrap_or_default();
        self.store().put_on_desk(group.row().id, PLACE, &name, bytes).await
    }

    /// Returns the lists that were drawn, the oldest first.
    pub async fn lists(&self, group: &Group) -> Result<Vec<DrawnList>, Failure> {
        let all = self.store().desk(group.row().id, PLACE).await?.into_iter();
        let mut lists: Vec<DrawnList> = all.filter_map(|(_, bytes)| serde_json::from_slice(&bytes).ok()).collect();
        lists.sort_by_key(|list| list.at);
        Ok(lists)
    }

    /// Erases the files of lists on which a name stands that is not kept any more, and forgets lists that became no document; says how many files.
    pub async fn erase_lists(&self, group: &Group) -> Result<u64, Failure> {
        let (snapshot, mut count) = (group.snapshot(), 0);
        for list in self.lists(group).await? {
            let mut kept = Vec::new();
            for file in list.files.values() {
                if self.store().blob(file.0).await?.is_some() {
                    kept.push(*file);
                }
            }
            if kept.is_empty() {
                if list.document(&snapshot.proceedings.state).is_none() {
                    let name = list.files.values().next().map(Hash::to_string).unwrap_or_default();
                    self.store().put_on_desk(group.row().id, PLACE, &name, Vec::new()).await?;
                }
                continue;
            }
            let wanted = list.commitments();
            let names: Vec<String> = wanted.iter().cloned().collect();
            let open = self.store().openings_named(group.row().id, &names).await?;
            let open: BTreeSet<String> = open.into_iter().map(|opening| opening.name).collect();
            if wanted.iter().all(|name| open.contains(name)) {
                continue;
            }
            for file in kept {
                count += u64::from(self.store().erase_file(file.0).await?);
            }
        }
        Ok(count)
    }
}
