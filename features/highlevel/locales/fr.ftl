# The high-level track: the provisional list.
highlevel-title = Liste provisoire des acceptations
highlevel-place = Rang
highlevel-state = État
highlevel-speaker = Orateur
highlevel-rank = Qualité
highlevel-asked = Première réponse
highlevel-lang = Langue
highlevel-mode = Mode
highlevel-empty = Aucune acceptation pour l'instant. Les acceptations et délégations apparaissent ici à mesure qu'elles arrivent.
highlevel-show = Afficher
highlevel-all = tous
highlevel-post = Fonction
highlevel-total = { $shown } sur { $all } dans la liste
highlevel-lead = { $number ->
    [one] { $number } État prendra la parole, selon le rang et la date de la première réponse. Ceci n'est pas encore la liste des orateurs.
   *[other] { $number } États prendront la parole, selon le rang et la date de la première réponse. Ceci n'est pas encore la liste des orateurs.
}

highlevel-right-see = Consulter la liste provisoire des acceptations
