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
