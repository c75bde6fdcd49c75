//! Draws `docs/authorisation.md` from the two tables of the rules: `cargo xtask docs`.

use nemcon_negotiation::Capacity;
use nemcon_negotiation::acts::Content;
use nemcon_negotiation::audience::{self, Audience};
use nemcon_negotiation::authority::{self, Need, Reach, Row};
use nemcon_negotiation::rulebook::Right;

const BEFORE: &str = "\
# Who may do what, and who sees it

Drawn by `cargo xtask docs` from the two tables that the rules themselves ask: change `authority` or `audience` in
`crates/negotiation`, not this page. Standing is the first guard of every act; what comes after it is told in the act's scenario.

## Acts

*Right* is what the rulebook must give a delegation. *Touches* says whose things a delegation may touch with the act. *Meeting* is what a
meeting that the act names must be.

| act | Chair | secretariat | facilitator | delegation | platform | right | touches | meeting |
|---|---|---|---|---|---|---|---|---|";

const BETWEEN: &str = "
## Audiences

What is not listed is public from the start. A whole act that is not public stands in the record as a commitment of fixed size: outsiders
see its number, and neither the act nor the delegation nor the exact instant. A rulebook may widen an audience and never narrow it.

| act | member | who sees it |
|---|---|---|";

fn main() {
    println!("{BEFORE}");
    for (chapter, act) in Content::NAMES {
        println!("{}", act_row(chapter, authority::of(act)));
    }
    let own: Vec<String> = authority::ONE_S_OWN.iter().map(|act| format!("`{act}`")).collect();
    println!(
        "\nWhat a delegation did by other means the secretariat enters for it (`enter_for_delegation`), with these exceptions: \
         nobody does them for a delegation.\n\n{}.",
        own.join(", ")
    );
    println!("{BETWEEN}");
    let is_an_act = |name: &str| Content::NAMES.iter().any(|(_, act)| *act == name);
    for (act, member, audience) in audience::TABLE.iter().filter(|(act, ..)| is_an_act(act)) {
        let member = if *member == "*" { "the whole act".to_owned() } else { format!("`{member}`") };
        println!("| `{act}` | {member} | {} |", seen_by(*audience));
    }
}

fn act_row(chapter: &str, row: &Row) -> String {
    let marks = [Capacity::Chair, Capacity::Secretariat, Capacity::Facilitator, Capacity::Delegate, Capacity::Platform]
        .map(|capacity| match row.capacities.contains(&capacity) {
            true if capacity == Capacity::Delegate && authority::FROM_OUTSIDE.contains(&row.act) => "an organization",
            true if capacity == Capacity::Facilitator && authority::IN_OWN_SUBGROUP.contains(&row.act) => {
                "its subgroup"
            }
            true => "yes",
            false => "",
        })
        .join(" | ");
    let by_delegation = row.capacities.contains(&Capacity::Delegate);
    let touches = match row.reach {
        _ if !by_delegation => "",
        Reach::Own => "its own",
        Reach::Group => "the group's",
    };
    let meeting = match row.need {
        Need::None => "",
        Need::Open => "open",
        Need::Decides => "open, and may decide",
    };
    let right = row.right.map_or("", right);
    format!("| [`{act}`](../scenarios/{chapter}/{act}.md) | {marks} | {right} | {touches} | {meeting} |", act = row.act)
}

fn right(right: Right) -> &'static str {
    match right {
        Right::Speak => "to speak",
        Right::Propose => "to propose",
        Right::Amend => "to amend",
        Right::Cosponsor => "to sponsor",
        Right::Reply => "to reply",
        Right::Motion => "to raise motions",
        Right::Prevent => "to object",
        Right::Position => "to take positions",
        Right::Write => "to write to the Chair",
        Right::Correct => "to ask for corrections",
        Right::Sign => "to sign with its key",
    }
}

fn seen_by(audience: Audience) -> &'static str {
    match audience {
        Audience::Public => "everybody",
        Audience::States => "all delegations, Chair, secretariat",
        Audience::Addressees => "addressees, sender, Chair, secretariat",
        Audience::Author => "its author and the Chair",
    }
}
