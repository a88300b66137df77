outbox-rehearsal-subject = [Essai, destiné à { $to }] { $subject }

outbox-moved = L’état de ce message a changé entre-temps et votre décision n’a pas été appliquée. Veuillez rouvrir le message et vous prononcer sur son état actuel.

outbox-called-off = Ce message a été annulé parce qu’il n’a plus d’objet : la réponse qu’il rappelle a été reçue. Il n’est plus envoyé.

outbox-state-waiting = En attente
outbox-state-handing-over = En cours de remise
outbox-state-sent = Envoyé
outbox-state-failed = Échoué
outbox-state-in-doubt = Incertain
outbox-state-stopped = Arrêté

outbox-purpose-letter = Lettre circulaire
outbox-purpose-rehearsal = Essai
outbox-purpose-acknowledgement = Accusé de réception
outbox-purpose-reminder = Rappel
outbox-purpose-sign-in = Lien de connexion
outbox-purpose-code = Code pour une réponse
outbox-purpose-enquiry = Réponse à une demande

outbox-attempt-sent = Accepté
outbox-attempt-failed = Échoué
outbox-attempt-in-doubt = Sans réponse certaine
outbox-attempt-deferred = Différé par le serveur de messagerie
outbox-attempt-unreachable = Serveur de messagerie injoignable
outbox-attempt-returned = Retournée sans avoir été remise
outbox-attempt-delayed = Remise signalée comme retardée
outbox-attempt-arrived = Remise confirmée

outbox-right-see = Consulter le courrier sortant
outbox-right-settle = Décider du sort d’un message incertain
outbox-right-show-link = Afficher les liens personnels des lettres ; chaque affichage est consigné
outbox-right-rehearse = Rediriger tout le courrier vers une adresse d’essai, ou cesser de le faire

# The mail of `convoke mail test`.
outbox-test-subject = Essai des réglages de messagerie de Convoke
outbox-test-body = Ce message a été envoyé par l'exploitant afin de vérifier que le courrier de cette installation parvient à destination. Aucune réponse n'est nécessaire.

# Messages automatiques : leur nom, quand ils partent, et les champs de leur texte.
outbox-slot-link = Le lien personnel ; il est inséré au départ du message et n’est montré à personne ici
outbox-slot-code = Le code court ; il est inséré au départ du message et n’est montré à personne ici
outbox-sample-link = [le lien personnel]
outbox-template-no-subject = Saisissez l’objet du message.
outbox-template-no-text = Saisissez le texte du message.
outbox-template-too-long = { $most ->
    [one] Raccourcissez ce texte à { $most } caractère au plus.
    [many] Raccourcissez ce texte à { $most } de caractères au plus.
   *[other] Raccourcissez ce texte à { $most } caractères au plus.
}
outbox-template-lines = L’objet tient en une ligne. Supprimez les retours à la ligne.
outbox-template-secret = Les champs secrets ne peuvent figurer que dans le texte : { $fields }.
outbox-template-unknown = Ce message n’a pas de champ de ce nom : { $fields }. La liste indique les champs disponibles.
outbox-template-brace = Les accolades n’entourent que le nom d’un champ. Supprimez les autres ou complétez le champ.
outbox-template-missing = Il manque au texte ce dont son lecteur ne peut se passer : { $fields }.
outbox-template-fixed = Ce message ne relève d’aucune édition et garde toujours son texte par défaut.
outbox-template-stale = Un collègue a modifié ce texte depuis que vous l’avez ouvert.
outbox-template-no-address = Il n’y a pas de compte avec une adresse électronique à laquelle envoyer l’essai.
outbox-template-too-many-tests = De nombreux essais vous ont déjà été envoyés. Veuillez patienter quelques minutes.
outbox-template-test-note = Essai du message « { $message } ». Le lien et le code ne sont pas réels et n’ouvrent rien.
outbox-template-test-subject = [Essai] { $subject }
outbox-right-word = Modifier le texte des messages automatiques
