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
