//! What texts, documents and meetings are, in the words of schema.org.

use nemcon_negotiation::state::{Document, Meeting, MeetingState, Modality};
use serde_json::{Value, json};

use super::View;
use super::proposals::OnText;
use super::view::stamp;

impl View {
    /// Describes a version of a text.
    #[must_use]
    pub fn described_text(&self, on: &OnText<'_>) -> Value {
        let (draft, version) = (on.draft, on.version);
        let adopted = self.adopted_on(draft, on.place).map(|at| self.zone.date_of(stamp(at)).to_string());
        let mut value = json!({
            "@context": "https://schema.org",
            "@type": "Legislation",
            "name": draft.title.get(on.text.lang),
            "inLanguage": on.text.lang.tag(),
            "datePublished": self.zone.date_of(stamp(version.at)).to_string(),
            "version": version.revision.to_string(),
            "identifier": version.hash.to_string(),
            "publisher": { "@type": "Organization", "name": self.head().name },
        });
        if !version.symbol.is_empty() {
            value["legislationIdentifier"] = version.symbol.clone().into();
        }
        if let Some(day) = adopted {
            value["legislationDate"] = day.into();
        }
        value
    }

    /// Describes a document; nothing is said that the seat may not see.
    #[must_use]
    pub fn described_document(&self, d: &Document, title: Option<&str>) -> Value {
        let Some(title) = title else { return Value::Null };
        let mut value = json!({
            "@context": "https://schema.org",
            "@type": "Report",
            "name": title,
            "reportNumber": d.symbol,
            "inLanguage": d.languages.keys().map(|lang| lang.tag()).collect::<Vec<_>>(),
        });
        if let Some(issued) = d.issued {
            value["datePublished"] = issued.0.to_string().into();
        }
        value
    }

    /// Describes a meeting.
    #[must_use]
    pub fn described_meeting(&self, held: &Meeting) -> Value {
        let place = json!({ "@type": "Place", "name": held.place });
        let online = json!({ "@type": "VirtualLocation", "url": self.to("") });
        let (mode, location) = match held.modality {
            Modality::InPerson => ("Offline", place),
            Modality::Hybrid => ("Mixed", json!([place, online])),
            Modality::Virtual => ("Online", online),
            Modality::Unverified => ("", place),
        };
        let cancelled = matches!(held.state, MeetingState::Cancelled { .. });
        let mut value = json!({
            "@context": "https://schema.org",
            "@type": "Event",
            "name": held.title.get(self.lang),
            "startDate": stamp(held.from.at).to_string(),
            "endDate": stamp(held.to.at).to_string(),
            "eventStatus": if cancelled { "https://schema.org/EventCancelled" } else { "https://schema.org/EventScheduled" },
            "location": location,
            "organizer": { "@type": "Organization", "name": self.head().name },
        });
        if !mode.is_empty() {
            value["eventAttendanceMode"] = format!("https://schema.org/{mode}EventAttendanceMode").into();
        }
        value
    }
}
