### The journal of a day.

journal-title = Journal
journal-programme = Journal for { $day }: programme of meetings
journal-summary = Journal of { $day }: summary of meetings
journal-days = Days
journal-drawn = Drawn from the record on { $at }.
journal-none = No meeting on this day
journal-none-who = The secretariat schedules meetings.
journal-what = The programme stands here from the evening before, the summary as the meetings go on. Who was heard is told of formal segments alone; of what was off the record nothing is.
journal-heard = Heard
journal-today = today, { $date }
journal-tomorrow = tomorrow, { $date }
journal-interpretation = Interpretation: { $languages }, until { $until }
journal-interpretation-in = Interpretation ({ $mode }): { $languages }, until { $until }
