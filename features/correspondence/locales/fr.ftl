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
correspondence-page = Page { $page } sur { $last }
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
