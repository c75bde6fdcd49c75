### Members from a table.

fact-name = Name
import-title = Members from a table
import-file = The table
import-what = CSV or a spreadsheet (xlsx) of at most 200 rows. First it is shown what each row would do; nothing is recorded by that. Then all rows are recorded together, or none.
import-columns = Columns by name: key, name, kind, function, contact, may, focal_point, unlisted. The key is your own and stays the same: by it a second table changes what the first one registered.
import-template = Empty table
import-table = File
import-check = Show what each row would do
import-report = Row by row
import-counts =
    { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }, { $changes } to be recorded, { $wrong } that cannot be
import-row = Row
import-key = Key
import-outcome = What becomes of it
import-row-new = is registered
import-row-changed = is changed
import-row-same = as it is
import-all = Record all rows
import-wrong = Download the rows to be corrected (CSV)
import-right = Record the other rows
import-done =
    { $rows ->
        [one] { $rows } row was recorded.
       *[other] { $rows } rows were recorded.
    }
import-unread = This cannot be read as a table with the columns key, name and kind. Nothing was recorded.
import-too-large = The table has more than 200 rows or 40 columns, or unfolds to more than is read. Nothing was recorded.
import-none-sent = A row cannot be recorded, so none was.
import-no-key = key: missing
import-no-name = name: missing
import-no-kind = kind: one of head, representative, alternate, adviser, expert, fellow
import-no-right = may: words such as speak, propose, prevent, sign, with semicolons between them
import-no-yes = focal_point and unlisted: yes, no or empty
import-long = longer than 300 characters
import-foreign = delegation: this is not yours
import-twice = key: stands twice in the table

### Tables that the secretariat hands over.

handed-title = Members from a table of the mission
handed-what = For a table that the mission sent to you: CSV or a spreadsheet (xlsx) of at most 200 rows. It is shown what each row would do if the delegation sent it; nothing is recorded. If no row is wrong, the table is handed over, and the delegation sends it.
handed-waiting = Handed over, to be sent
handed-waiting-office = They lie on the desk of the delegation until it sends them or puts them away, for 30 days at most.
handed-waiting-own = The secretariat looked through these tables and hands them over. Look at each row, then send all of them or put the table away. After 30 days it goes by itself.
handed-table =
    { $rows ->
        [one] Table with { $rows } row
       *[other] Table with { $rows } rows
    }, { $at }
handed-look = Look at it
handed-clear = Put away
handed-hand = Hand over to { $of }, to be sent
handed-done =
    { $rows ->
        [one] The table with { $rows } row lies on the desk of the delegation.
       *[other] The table with { $rows } rows lies on the desk of the delegation.
    }
handed-none = A row cannot be recorded, so the table was not handed over.
handed-full = Twenty tables wait on this desk already. Nothing was handed over.
