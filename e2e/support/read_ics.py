# Reads calendars, a list of them as JSON, with the PyPI packages `icalendar` and `vobject`, which know nothing of Nemcon, and compares what both find
# in each; says in a line for each how many events and zones there are.
import json
import sys
from zoneinfo import ZoneInfo

import icalendar
import vobject


def read(text):
    data = text.encode()
    lines = text.split("\r\n")
    assert lines.pop() == "", "the last line ends"
    assert not any("\n" in line or "\r" in line for line in lines), "every line ends with CR LF"
    assert max(len(line.encode()) for line in lines) <= 75, "no line is longer than 75 bytes"

    first = icalendar.Calendar.from_ical(data)
    assert not first.errors, first.errors
    found = {}
    for event in first.walk("VEVENT"):
        assert not event.errors, event.errors
        uid = str(event["UID"])
        assert uid not in found, f"twice: {uid}"
        found[uid] = event
        for name in ("DTSTAMP", "DTSTART", "SEQUENCE", "STATUS", "SUMMARY", "URL"):
            assert name in event, f"{uid} has no {name}"
    zones = {str(zone["TZID"]) for zone in first.walk("VTIMEZONE")}

    second = vobject.readOne(text)
    second.validate(raiseException=True)
    shown = 0
    for event in second.contents.get("vevent", []):
        event.validate(raiseException=True)
        other = found.pop(event.uid.value)
        assert event.summary.value == str(other["SUMMARY"]), event.uid.value
        ours, theirs = event.dtstart.value, other["DTSTART"].dt
        if hasattr(ours, "hour"):
            zone = other["DTSTART"].params.get("TZID")
            if zone:
                assert zone in zones, f"no rules of {zone}"
                # By the rules in the file, by those of the system, and as the other package reads it: one instant.
                local = ours.replace(tzinfo=ZoneInfo(zone))
                assert ours.utcoffset() == local.utcoffset() == theirs.utcoffset(), f"{ours} {local} {theirs}"
            assert ours == theirs, f"{ours} {theirs}"
        else:
            assert ours == theirs and "hour" not in dir(theirs), f"{ours} {theirs}"
        shown += 1
    assert not found, found
    return f"read {shown} zones {len(zones)}"


for calendar in json.load(sys.stdin):
    print(read(calendar))
