//! What an organization is written while its application goes its way: each step once, in its own language, with the way to its own page.

use axum::http::{StatusCode, header};
use nemcon_negotiation::{Id, Lang};
use nemcon_web::msg;

use super::hands::fill;
use super::participation::*;
use super::site::*;
use super::{Post, Taken};

/// An organization that applies from a page in its language.
struct Organization {
    name: &'static str,
    lang: Lang,
    mail: String,
    key: String,
}

impl Organization {
    fn new(name: &'static str, lang: Lang) -> Self {
        Self { name, lang, mail: format!("{}@org.example", lang.tag()), key: String::new() }
    }

    fn own(&self) -> String {
        format!("/{}/groups/strait/application/{}", self.lang.tag(), self.key)
    }

    /// Sends the form that stands at an address.
    async fn sends(&mut self, site: &Site, to: &str) {
        let form = site.get(to, None).await.text();
        let id = hidden(&form, "act_id");
        self.key = hidden(&form, "key");
        let mut fields: Vec<_> =
            typed(self.name, "b").into_iter().filter(|(name, _)| *name != "contact_mail").collect();
        fields.extend([("contact_mail", &*self.mail), ("key", &*self.key), ("act_id", &*id)]);
        let answer = parts(site, to, &fields, &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        assert!(answer.header(header::LOCATION).starts_with(&self.own()));
    }

    async fn reviewed(&self, site: &Site, step: &str, words: &str) {
        let (id, of) = application(site, self.name);
        let form = format!("review_application?application={id}&of={of}");
        fill(site, "secretariat", &form, &[("step", step), ("words", words)]).await;
    }

    /// Takes the mail that asks whether the address is right, holds that nothing in it leads to the organization's page, and says yes.
    async fn confirms(&self, site: &Site, mails: &[Taken]) {
        let asks = self.is_told_by(mails, "confirm_address", None);
        assert!(!asks.body.contains(&self.key) && !asks.body.contains(self.name), "{}", asks.body);
        let to = asks.body.lines().find_map(|line| line.strip_prefix(BASE)).expect("a way");
        let page = site.get(to, None).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text().contains(&msg::applicant_address_right(self.lang)) && !page.text().contains(self.name));
        let (way, last) = to.split_at(to.len() - 1);
        let other = format!("{way}{}", if last == "0" { "1" } else { "0" });
        assert_eq!(site.form(&other, None, &[]).await.status, StatusCode::NOT_FOUND, "another secret");
        for _ in 0..2 {
            assert_eq!(site.form(to, None, &[]).await.status, StatusCode::SEE_OTHER, "twice is once");
        }
    }

    /// Checks that these mails are one, to this organization, of that kind, and returns it.
    fn is_told<'a>(&self, mails: &'a [Taken], kind: &str) -> &'a Taken {
        self.is_told_by(mails, kind, Some(format!("{BASE}{}", self.own())))
    }

    fn is_told_by<'a>(&self, mails: &'a [Taken], kind: &str, to: Option<String>) -> &'a Taken {
        let [mail] = mails else { panic!("{kind}: {} mails", mails.len()) };
        assert_eq!(mail.to, self.mail, "{kind}");
        let subject = msg::plain(&msg::mail_happened(self.lang, kind));
        assert!(mail.header("subject").starts_with(&subject), "{kind}: {}", mail.header("subject"));
        assert_ne!(subject, msg::plain(&msg::mail_happened(self.lang, "nothing of that name")), "{kind}");
        let links: Vec<_> = mail.body.lines().filter(|line| line.contains("://")).collect();
        match to {
            Some(own) => assert_eq!(links, [own], "{kind}: its own page, and nothing that tells on it"),
            None => assert_eq!(links.len(), 1, "{kind}"),
        }
        mail
    }
}

impl Post {
    /// All that is due, until nothing is.
    async fn all(&self) -> Vec<Taken> {
        let mut taken = Vec::new();
        for _ in 0..20 {
            let more = self.round().await;
            if more.is_empty() {
                break;
            }
            taken.extend(more);
        }
        taken
    }
}

async fn round_of(post: &Post) -> Id {
    rules_adopted(&post.site).await;
    adopts(&post.site, "stakeholders-april-2022").await;
    round(&post.site).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_applicant_is_written_to_at_each_step_in_its_language_with_the_way_to_its_own_page() {
    let post = Post::begin_in(ORIGIN).await;
    let site = &post.site;
    let round = round_of(&post).await;
    assert_eq!(post.all().await.len(), 0, "nobody has an address yet");
    let mut passes = Organization::new("Lantern Society", Lang::Es);
    let mut rejected = Organization::new("Harbour Bell", Lang::Ar);
    let mut leaves = Organization::new("Tidewater Circle", Lang::Zh);
    let form = |lang: Lang| format!("/{}/groups/strait/stakeholders/{round}/apply", lang.tag());

    passes.sends(site, &form(Lang::Es)).await;
    passes.confirms(site, &post.all().await).await;
    passes.is_told(&post.all().await, "apply");
    passes.reviewed(site, "return", "Say where it works.").await;
    let mails = post.all().await;
    let returned = passes.is_told(&mails, "application_return");
    assert!(returned.body.contains("Say where it works."), "{}", returned.body);
    let again = format!("{}/apply", passes.own());
    passes.sends(site, &again).await;
    passes.is_told(&post.all().await, "apply");
    // Of two applications of one organization the newer is reviewed.
    let (id, of) = {
        let all = site.group.snapshot().proceedings.confidences.applications.clone();
        let open =
            |held: &&nemcon_negotiation::state::Application| held.standing == nemcon_negotiation::state::Standing::Open;
        let (id, held) = all.iter().find(|(_, held)| open(held)).expect("one is open");
        (*id, held.by.to_string())
    };
    let review = format!("review_application?application={id}&of={of}");
    fill(site, "secretariat", &review, &[("step", "approve")]).await;
    passes.is_told(&post.all().await, "application_approve");

    rejected.sends(site, &form(Lang::Ar)).await;
    rejected.confirms(site, &post.all().await).await;
    rejected.is_told(&post.all().await, "apply");
    rejected.reviewed(site, "reject", "It is not relevant to the mandate.").await;
    let mails = post.all().await;
    let told = rejected.is_told(&mails, "application_reject");
    assert!(told.body.contains("It is not relevant to the mandate."), "{}", told.body);

    leaves.sends(site, &form(Lang::Zh)).await;
    leaves.confirms(site, &post.all().await).await;
    leaves.is_told(&post.all().await, "apply");
    let gone = site.form(&format!("{}/withdraw", leaves.own()), None, &[]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.text());
    leaves.is_told(&post.all().await, "withdraw_application");

    fill(site, "secretariat", &format!("list_application?application={id}"), &[]).await;
    circulates(site, &round).await;
    silence_over(site, &round).await;
    assert_eq!(post.all().await.len(), 0, "while the list is under silence an applicant is told nothing");
    fill(site, "chair", &format!("accredit?round={round}"), &[]).await;
    fill(site, "chair", &format!("conclude_round?round={round}"), &[]).await;
    fill(site, "chair", &format!("tell_applicant?round={round}&application={id}"), &[]).await;
    passes.is_told(&post.all().await, "applicant_accredited");
    let page = site.get(&passes.own(), None).await;
    assert_eq!(page.status, StatusCode::OK, "the way in the mail leads there");

    // With the application its address goes, and nobody is written to any more.
    let retention = nemcon_secretariat::Retention { applications_days: Some(30), ..Default::default() };
    site.clock.advance(std::time::Duration::from_secs(29 * 86_400));
    assert_eq!(site.secretariat.erase_expired(&retention).await, Ok(0), "not yet");
    site.clock.advance(std::time::Duration::from_secs(2 * 86_400));
    assert_eq!(
        site.secretariat.erase_expired(&retention).await,
        Ok(10),
        "four applications, what was written, what stood on the list"
    );
    let desk = site.secretariat.store().desk(site.group.row().id, &of).await.expect("reads");
    assert_eq!(desk, vec![], "nothing leads to the page any more");
    let held = site.group.snapshot();
    assert!(held.proceedings.confidences.applications.is_empty(), "what stood on the list goes with it");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_looks_after_applications_is_led_to_them_and_not_to_the_page_of_the_applicant() {
    let post = Post::begin_in(ORIGIN).await;
    let round = round_of(&post).await;
    post.reader_in(ORIGIN, "secretariat", "en", nemcon_secretariat::Pace::AtOnce).await;
    let mut applies = Organization::new("Lantern Society", Lang::Ru);
    applies.sends(&post.site, &format!("/ru/groups/strait/stakeholders/{round}/apply")).await;
    let mails = post.all().await;
    let of = |to: &str| mails.iter().find(|mail| mail.to == to).unwrap_or_else(|| panic!("no mail to {to}"));
    let (id, _) = application(&post.site, "Lantern Society");
    let office = of("secretariat@mission.example");
    assert!(office.body.contains(&format!("{BASE}/en/groups/strait/stakeholders/{round}/{id}\n")), "{}", office.body);
    assert!(!office.body.contains(&applies.key), "{}", office.body);
    assert!(!of("ru@org.example").body.contains(&applies.own()), "nobody has said yet that the address is right");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_reads_at_an_address_that_somebody_else_gave_is_asked_once_and_told_nothing() {
    let post = Post::begin_in(ORIGIN).await;
    let site = &post.site;
    let round = round_of(&post).await;
    let mut applies = Organization::new("Lantern Society", Lang::Fr);
    applies.sends(site, &format!("/fr/groups/strait/stakeholders/{round}/apply")).await;
    applies.is_told_by(&post.all().await, "confirm_address", None);
    let (id, of) = application(site, applies.name);
    let page = site.get(&applies.own(), None).await.text();
    assert!(page.contains(&msg::applicant_mail_waits(Lang::Fr)), "{page}");
    let secretariat = format!("/en/groups/strait/stakeholders/{round}/{id}");
    let office = site.sign_in("secretariat").await;
    let looks = site.get(&secretariat, Some(&office)).await.text();
    assert!(looks.contains("(not confirmed yet)"));
    applies.reviewed(site, "return", "Say where it works.").await;
    assert_eq!(post.all().await.len(), 0, "what comes later is not written there");

    // The organization has the mail sent again, and later corrects its address. Nobody is asked twice within a short while.
    let again = format!("{}/mail", applies.own());
    let later = msg::plain(&msg::applicant_mail_later(Lang::Fr));
    for minutes in [0, 5, 4] {
        site.clock.advance(std::time::Duration::from_secs(minutes * 60));
        let soon = site.form(&again, None, &[]).await;
        assert_eq!(soon.status, StatusCode::TOO_MANY_REQUESTS, "{}", soon.text());
        assert!(soon.text().contains(&later) && !soon.text().contains("/mail\""), "{}", soon.text());
        assert_eq!(post.all().await.len(), 0, "a few minutes are over, not ten");
    }
    site.clock.advance(std::time::Duration::from_secs(60));
    assert!(!site.get(&applies.own(), None).await.text().contains(&later));
    assert_eq!(site.form(&again, None, &[]).await.status, StatusCode::SEE_OTHER);
    applies.is_told_by(&post.all().await, "confirm_address", None);
    applies.mail = "bureau@org.example".to_owned();
    let form = format!("{}/apply", applies.own());
    applies.sends(site, &form).await;
    applies.confirms(site, &post.all().await).await;
    applies.is_told(&post.all().await, "apply");
    assert!(site.get(&applies.own(), None).await.text().contains(&msg::applicant_mail_confirmed(Lang::Fr)));
    let all = site.group.snapshot().proceedings.confidences.applications.clone();
    let (newest, _) = all.iter().max_by_key(|(_, held)| held.number).expect("one is there");
    let looks = site.get(&format!("/en/groups/strait/stakeholders/{round}/{newest}"), Some(&office)).await.text();
    assert!(looks.contains("(confirmed)"));

    // A form that is refused changes nothing of it.
    let refused = parts(site, &form, &[("name", ""), ("contact_mail", "other@org.example")], &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let review = format!("review_application?application={newest}&of={of}");
    fill(site, "secretariat", &review, &[("step", "approve")]).await;
    applies.is_told(&post.all().await, "application_approve");
}
