# The register of correspondence.
correspondence-title = Registre de la correspondance
correspondence-number = Numéro
correspondence-at = Date
correspondence-direction = Sens
correspondence-both = Reçus et envoyés
correspondence-in = Reçu
correspondence-out = Envoyé
correspondence-channel = Voie
correspondence-correspondent = De ou à
correspondence-subject = Objet
correspondence-about = Concerne
correspondence-note = Remarque
correspondence-files = Fichiers
correspondence-show = Afficher
correspondence-empty = Rien n'est encore enregistré. Les lettres envoyées et les réponses reçues sont inscrites ici.
correspondence-channel-web = lien personnel
correspondence-channel-email = courriel
correspondence-channel-fax = télécopie
correspondence-channel-post = courrier postal
correspondence-channel-note-verbale = note verbale
correspondence-channel-hand = en main propre
correspondence-verb-registered = Pièce inscrite au registre
correspondence-total = { $number ->
    [one] { $number } pièce
   *[other] { $number } pièces
}

correspondence-kind-register-item = Entrée du registre

## Champs du journal
correspondence-field-state = État
correspondence-field-number = Numéro
correspondence-field-reference = Numéro d’enregistrement
correspondence-field-at = Date
correspondence-field-direction = Sens
correspondence-field-correspondent = De ou à
correspondence-field-subject = Objet
correspondence-field-about = Concerne
correspondence-field-files = Fichiers
correspondence-right-see = Consulter le registre et ses fichiers

## List and item
correspondence-page = { $shown } sur { $total }
correspondence-enter = Inscrire une pièce
correspondence-search = Mots
correspondence-any = Tous
correspondence-class = Dossier
correspondence-since = À partir du
correspondence-until = Jusqu’au
correspondence-applied = { $what } : { $value }
correspondence-none-found = Aucune pièce ne répond à cette recherche.
correspondence-disposed = Éliminée.
correspondence-disposed-at = Éliminée le
correspondence-dated = Date du document
correspondence-from = De
correspondence-to = À
correspondence-document-number = Numéro porté par le document
correspondence-lang = Langue
correspondence-links = Liens avec d’autres pièces
correspondence-text = Texte
correspondence-link-answers = Répond à
correspondence-link-answered-by = Réponse :
correspondence-link-concerns = Concerne
correspondence-link-concerned-by = Mentionnée par
correspondence-link-duplicate-of = Double de
correspondence-link-duplicated-by = Reçue une nouvelle fois sous
correspondence-reading-waiting = Lecture du texte en cours.
correspondence-reading-read = Le texte a été lu.
correspondence-reading-no-text = Pas de texte pour cette numérisation.
correspondence-reading-failed = Le texte de la numérisation n’a pas pu être lu.
correspondence-printed = { $number } pièces, imprimé le { $day }
correspondence-fault-print-long = Un registre imprimé comporte au plus { $limit } pièces. Restreignez la liste ou exportez-la sous forme de classeur.
correspondence-fault-print = La liste n’a pas pu être imprimée : un nom ou un objet contient un signe absent des polices. Exportez-la sous forme de classeur.

## Trail and rights
correspondence-kind-file-class = Classe du plan de classement
correspondence-verb-indexed = Prise en compte dans la recherche
correspondence-field-dated = Date du document
correspondence-field-from = De
correspondence-field-to = À
correspondence-field-document_number = Numéro porté par le document
correspondence-field-class = Dossier
correspondence-field-links = Liens
correspondence-field-lang = Langue
correspondence-field-channel = Voie
correspondence-field-note = Remarque
correspondence-field-disposed_at = Éliminée le
correspondence-field-count = Nombre
correspondence-job-index = Prise en compte des pièces antérieures dans la recherche
correspondence-right-enter = Inscrire des pièces au registre, les corriger et les relier
