### Meetings at the same time.

clashes-title = Meetings at the same time
clash-with = At the same time: { $meeting }
clash-with-group = At the same time: { $meeting } ({ $group })
clash-own = Your delegation has one member registered.
clash-of-one = One member is registered, who cannot be in two rooms. Nothing follows from it by itself: the secretariat sees it, too, when it schedules or moves a meeting.
clash-told = Meets at the same time as { $meeting }: { $when }.
clash-alone =
    { $count ->
        [one] One delegation that takes part has one member registered.
        *[other] { $count } delegations that take part have one member registered.
    }
clash-told-alone = Meets at the same time as { $meeting }: { $when }. { $count ->
        [one] One delegation that takes part has one member registered.
        *[other] { $count } delegations that take part have one member registered.
    }
