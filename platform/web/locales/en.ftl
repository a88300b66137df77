# Links at the foot of every page.
web-about = About the Forum
web-accessibility = Accessibility
web-privacy = Privacy

# Pages of trouble say in this order: what happened (the sentence of the refusal), whether anything was lost, what to do.
web-nothing-changed = Nothing has been changed.
web-nothing-lost = Nothing that you entered has been lost. It is kept below.
# Where files came with a form that is not accepted and could not be kept.
web-files-lost = The text that you entered is kept below; the files that came with it could not be kept. Please go back to the form, choose the files again, then send it.
web-send-again = Send again
# The heading under which the kept text can be unfolded.
web-what-was-typed = What you entered
# A file that is kept for a form that comes back. $name: its name; $kilobytes: its size, a whole number.
web-file-label = { $name }, { $kilobytes } kB
# The link to the first page of all.
web-home = Home page

# Not there, or not for this person: one answer for both, so that nobody learns which.
web-not-found-title = Page not found
web-not-found = There is no page at this address, or it is not open to you.
web-not-found-todo = Please check that the address is complete, or begin again from the home page.

# A request that the person can mend. The sentence of the refusal says how; this is the last resort.
web-refused-title = Your request could not be carried out
web-refused-todo = Should you need assistance, please contact the secretariat.
web-not-allowed = You do not have the right to open this page or to take this action. An administrator can give it to you.
# The form's token is missing, belongs to another session, or is a week old.
web-stale-form = This form could not be accepted: it had been open for more than a week, or it was opened before you signed in or out. Please check what you entered, then send it again.
web-foreign-form = The form was sent from another site and was not accepted. Please open the form on this site and fill it in there.
# The address of a form was opened as a page, or the other way round.
web-wrong-method = This address cannot be opened in this way. It may belong to a form on another page.
web-wrong-method-todo = Please begin again from the home page.

# Nobody is signed in, or no longer; with -kept, what was typed waits on the page.
web-sign-in-title = Please sign in
web-sign-in-first = You are not signed in, or your session has ended.
web-sign-in-todo = Please sign in, then open the page again.
web-sign-in-todo-kept = Please sign in in another window of your browser, then return to this page and send your entry again.
# The link to the page on which one signs in.
web-sign-in = Sign in

# A personal link that is wrong, expired or revoked: one answer for all three.
web-no-such-link-title = This link is not valid
web-no-such-link = This personal link is not valid. It may be incomplete, have expired, or have been replaced by a newer one.
web-no-such-link-lost = Replies already received are kept and are not affected.
web-no-such-link-todo = Please use the link in the most recent message from the secretariat, or the short code printed in the letter. Should neither open, please contact the secretariat.
web-no-such-link-code = Enter the short code

# Nobody's fault; to be tried again.
web-unavailable-title = The service is temporarily unavailable
web-unavailable = The service is temporarily unavailable and could not carry out your request.
web-unavailable-kept = Nothing that you entered has been lost. It is kept below and can be sent again; it will not be recorded twice.
web-unavailable-lost = Nothing has been changed.
web-unavailable-todo = Please try again in a few moments. Should the difficulty persist, please contact the secretariat.

# A fault of the program.
web-broken-title = A technical fault has occurred
web-broken = A technical fault on our side prevented your request from being completed.
web-broken-lost = Everything that was confirmed to you earlier is kept. What you sent last may not have been recorded.
web-broken-kept = Everything that was confirmed to you earlier is kept. What you sent last may not have been recorded; it is kept below and can be sent again. It will not be recorded twice.
web-broken-todo = Please try again. Should the fault recur, please give the secretariat the reference below.
# Before the reference by which the log knows the request.
web-reference = Reference:

# What was sent could not be read. $megabytes: the limit, a whole number.
web-body-too-long = What was sent is larger than { $megabytes } MB, the limit for one form. Please go back, shorten the text or choose smaller files, then send it again.
web-body-not-text = What was sent contains characters that cannot be read, or more fields than a form may have. Please go back, check the text, then send it again.
web-body-wrong-type = What was sent does not have the format of a form. Please use the form on this site.
web-body-cut = The connection ended before everything had arrived. Please go back and send the form again.

# Beside the field of a file.
web-upload-empty = The file is empty. Please choose another file.
web-upload-too-large = The file is larger than { $megabytes } MB. Please choose a smaller file, or scan the document at a lower resolution.
web-upload-wrong-type = By its content, the file is not a PDF, JPEG, PNG or TIFF file, whatever its name. Please choose a file of one of these types.
web-upload-active = The PDF file contains scripts, programs or embedded files and cannot be accepted, for reasons of security. Please print it to a new PDF file and choose that one.

# Refusals of the programming interface, read by those who write and run programs.
web-api-several = Several values are not acceptable. Each is listed with its place.
web-api-not-there-title = Not found
# Not there, or not the caller's: one answer for both.
web-api-not-there = There is nothing at this address, or it is not open to the caller.
web-api-no-token = This operation needs a token. Send it in the header Authorization, after the word Bearer.
web-api-bad-token = The token is not valid. It may be incomplete, have expired or have been revoked.
web-api-not-allowed = The account does not hold the right that this operation needs, or the token was not made for it.
web-api-wrong-method = This address does not take this method. The header Allow lists those that it takes.
# $name: the name of a parameter.
web-api-bad-parameter = The parameter { $name } is not one of this operation, or its value cannot be read.
web-api-bad-cursor = This cursor is damaged, or belongs to another list or filter. Begin again without a cursor.
web-api-bad-key = The header Idempotency-Key must hold 1 to 200 visible characters of ASCII.
# The same Idempotency-Key came before with other content.
web-key-reused = This Idempotency-Key was used before with other content. Nothing has been changed. Use a new key for a new request.
# $media: a media type.
web-api-wrong-type = The body must be of the type { $media }.
web-api-too-long = The body is larger than { $megabytes } MB, the limit of this operation.
web-api-cut = The connection ended before the whole body had arrived.
web-api-not-json = The body is not JSON.
web-api-unknown-member = There is no member of this name.
web-api-missing-member = This member is missing.
web-api-bad-value = This value does not have the type, the form or the size that the description of the interface gives.
web-api-too-many-characters = This text is longer than { $limit } characters.

# A table that was sent, CSV or XLSX; beside the field of the file. $megabytes and $limit: whole numbers.
web-table-empty = The file holds no table: it is empty, or all its lines are. Please choose another file.
web-table-too-large = The file is larger than { $megabytes } MB. Please divide the table into several files.
web-table-unpacks-too-large = The workbook unpacks to more than { $megabytes } MB and was not read. Please save the table alone in a new workbook, or as CSV.
web-table-too-many-lines = The table has more than { $limit } lines. Please divide it into several files.
web-table-too-many-columns = The table has more than { $limit } columns. Please remove those that are not needed.
web-table-headings = The line of the headings cannot be read: a quotation mark is not closed, or a heading is a formula or is too long. Please correct the first line of the table.
web-table-macros = The workbook contains macros and cannot be accepted, for reasons of security. Please save it as a workbook without macros (.xlsx), or as CSV.
web-table-old-or-locked = The workbook is in the format used before 2007 (.xls) or is protected by a password. Please save it as .xlsx without a password, or as CSV.
web-table-no-table = By its content, the file is neither CSV nor XLSX, whatever its name. Please choose a file of one of these types.
web-table-damaged = The workbook is damaged and cannot be read. Please open it in your spreadsheet program, save it again and choose it once more, or save it as CSV.

# Why one line of a table cannot be read. $column: the heading of the column, or its number; $found, $wanted: numbers of cells.
web-line-quote-open = A quotation mark opens a cell and is not closed.
web-line-text-after-quote = There is text after a closing quotation mark.
web-line-too-many = Cells in the line: { $found }; headings: { $wanted }. There are too many cells.
web-line-too-few = Cells in the line: { $found }; headings: { $wanted }. Cells are missing.
web-line-too-long = The cell under “{ $column }” is longer than { $limit } characters.
web-line-not-text = The cell under “{ $column }” contains characters that cannot be read.
web-line-formula = The cell under “{ $column }” is a formula. Please replace it with its value.
web-line-error-value = The cell under “{ $column }” shows an error of the spreadsheet.

# A list that does not fit into a file. $row: the number of the row.
web-export-too-large = The list has more lines than a workbook holds. Please export it as CSV, or narrow the list.
web-export-cell-too-long = The text in line { $row } is longer than a cell of a workbook holds. Please export the list as CSV.
