### The entrance, badges, letters of invitation.

entrance-title = Entrance
entrance-code = Code of the badge
entrance-check = Check in
entrance-camera = Read with the camera
entrance-holds = The badge holds.
entrance-unknown = This badge is not on the list. The secretariat can say why.
entrance-waiting = Wait to be sent:
entrance-offline = No line at the moment. Badges are checked on this device and sent later.
entrance-stale = The list on this device is missing or older than an hour. It comes again with the line.
entrance-kept-title = What this device keeps
entrance-kept = Hashes of the badges that hold, for an hour at most, and the check-ins that are not yet sent. No names, no functions, no delegations.
entrance-begin = Begin on this device
entrance-begin-what = This device is let in at the entrance, and nowhere else. The link works once.
entrance-devices = Devices at the entrance
entrance-devices-what = Whoever opens such a link can check badges and see nothing else. Each device is ended here at once.
entrance-link = Open this link on the device at the entrance, within a day. It is not shown again.
entrance-make = Make a link for a device
entrance-none = No device is let in.
entrance-device = Device { $place }
entrance-end = End device { $place }
entrance-link-waits = The link has not been opened yet.
entrance-came = Who came in
entrance-came-count =
    { $count ->
        [one] { $count } badge came in within the last 24 hours.
       *[other] { $count } badges came in within the last 24 hours.
    }
entrance-came-kept =
    { $days ->
        [one] It is kept for { $days } day under the hash of the badge, is no entry of the record and is not published.
       *[other] It is kept for { $days } days under the hash of the badge, is no entry of the record and is not published.
    }
badges-title = Badges
badges-what = To be printed. Members stand here whose registration the secretariat has approved. The code on a badge is told by nothing in the record.
badges-none = No registration is approved yet.
badge-code = Code of the badge, as a square
invitation-title = Letter of invitation
invitation-opening = To whom it may concern
invitation-registered = The secretariat of { $group } states that { $name } is registered as a member of the delegation of { $delegation } ({ $kind }).
invitation-function = Function as notified by the delegation: { $function }.
invitation-session = Session: { $title }. Days: { $days }. Place: { $place }.
invitation-asks = The authorities concerned are asked to give the person named all facilities needed to attend in time.
