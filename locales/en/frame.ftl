### The frame of every page, dates and times.

## The frame of every page

site-name = Nemcon
site-motto = Negotiation by consensus, on a record that anyone can verify
page-title = { $page } – { $group }
skip-to-content = Skip to the content
language-name = English
languages-label = Languages
nav-label = Parts of the group’s work
nav-start = All groups
nav-overview = Overview
nav-calendar = Calendar
nav-documents = Documents
nav-letters = Letters
nav-texts = Texts
nav-meeting = Meeting
nav-decisions = Decisions
nav-silences = Silence procedures
nav-participants = Participants
nav-rulebook = Rules of procedure
nav-record = Record
nav-seats = Take a seat
nav-sign-out = Leave this seat
rests-on = What this rests on
seat-label = Seat
seat-public = Public
seat-chair = Chair
seat-secretariat = Secretariat
clock-label = Time now
banner-label = What this group is
banner-exercise = Exercise. The States are invented and nothing here is official.
banner-reconstruction = Reconstruction from published sources, not an official record; no State acted here.
strip-new = New in the record:
strip-show = Show
strip-lost = Not connected. This page shows the state at { $time }.
footer-record =
    { $count ->
        [one] The record holds { $count } entry.
        *[other] The record holds { $count } entries.
    }
footer-check = How to check it yourself
footer-drawn = Drawn at { $instant }
footer-api = Interface for programs
under-discussion = Under discussion:

## Dates and times

month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
        *[other] December
    }
weekday =
    { $day ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
        *[other] Sunday
    }
date =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
        *[other] December
    } { $year }
day-and-month =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
        *[other] December
    }
month-and-year =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
        *[other] December
    } { $year }
date-with-weekday = { $weekday }, { $date }
date-range = { $from } to { $to }
instant = { $date }, { $time } { $place }
time-in-place = { $time } { $place }
place-new-york = New York
place-geneva = Geneva
place-vienna = Vienna
place-nairobi = Nairobi
place-the-hague = The Hague
place-utc = UTC
place-online = online
place-not-confirmed = place not confirmed
remaining-days-hours =
    { $days ->
        [one] { $days } day
        *[other] { $days } days
    } { $hours ->
        [one] { $hours } hour
        *[other] { $hours } hours
    }
remaining-hours-minutes =
    { $hours ->
        [one] { $hours } hour
        *[other] { $hours } hours
    } { $minutes ->
        [one] { $minutes } minute
        *[other] { $minutes } minutes
    }
remaining-minutes =
    { $minutes ->
        [one] { $minutes } minute
        *[other] { $minutes } minutes
    }
remaining-less-than-a-minute = less than a minute
deadline-left = { $remaining } left
deadline-passed = passed
hours =
    { $count ->
        [one] { $count } hour
        *[other] { $count } hours
    }
