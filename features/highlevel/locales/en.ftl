# The high-level track: the provisional list.
highlevel-title = Provisional list of acceptances
highlevel-place = Place
highlevel-state = State
highlevel-speaker = Speaker
highlevel-rank = Rank
highlevel-asked = First answer
highlevel-lang = Language
highlevel-mode = Mode
highlevel-empty = Nobody has accepted yet. Acceptances and delegations stand here as they come in.
highlevel-show = Show
highlevel-all = all
highlevel-post = Post
highlevel-total = { $shown } of { $all } on the list
highlevel-lead = { $number ->
    [one] { $number } State will speak, by rank and time of its first answer. This is no list of speakers yet.
   *[other] { $number } States will speak, by rank and time of their first answer. This is no list of speakers yet.
}

# What a token for a program may be made for.
highlevel-right-see = See the provisional list of those who accepted
