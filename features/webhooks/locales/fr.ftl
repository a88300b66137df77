# Webhooks : programmes extérieurs informés de ce qui se passe dans une édition.

webhooks-title = Webhooks
webhooks-lead = Programmes extérieurs informés de ce qui se passe dans cette édition. Ce qui est envoyé nomme l’événement et l’adresse où le lire, jamais son contenu.
webhooks-empty = Aucun programme n’est encore informé des événements.
webhooks-register = Enregistrer un webhook
webhooks-edit = Modifier le webhook
webhooks-save = Enregistrer
webhooks-name-hint = Le programme informé, sous le nom que vos collègues lui connaissent
webhooks-url = Adresse
webhooks-url-hint = Commence par https:// et répond en moins de dix secondes
webhooks-events = Événements
webhooks-told = Il est informé de ce qui suit :
webhooks-everything = Tout ce qui se passe dans cette édition
webhooks-all-of-these = Tous ceux-ci
webhooks-general = Messages, tâches et tout ce qui est ajouté, modifié ou supprimé
webhooks-state = État
webhooks-active = Actif
webhooks-failing = Dernière tentative échouée
webhooks-paused-by-hand = Suspendu
webhooks-paused-failing = Suspendu, le destinataire étant en panne depuis des jours
webhooks-paused-gone = Suspendu, le destinataire déclarant ne plus exister
webhooks-paused-effect = Rien n’est envoyé tant que le webhook est suspendu, et ce qui se passe entre-temps n’est pas conservé pour lui.
webhooks-pause = Suspendre
webhooks-resume = Reprendre
webhooks-test = Envoyer un événement d’essai
webhooks-test-event = Événement d’essai
webhooks-rotate = Remplacer le secret
webhooks-rotate-effect = Un nouveau secret est affiché une seule fois. Pendant 24 heures, les événements sont signés avec les deux, afin que le programme puisse être modifié sans interruption.
webhooks-remove = Supprimer le webhook
webhooks-remove-effect = Le webhook est supprimé avec son journal. Ce qui est en chemin n’est pas envoyé.
webhooks-remove-sure = Oui, le supprimer
webhooks-remove-tick = Veuillez cocher la case pour confirmer.
webhooks-secret-title = Secret du webhook
webhooks-secret-once = Veuillez copier le secret maintenant et le saisir dans le programme qui reçoit les événements. Il ne sera plus affiché.
webhooks-done-changed = Le webhook a été modifié.
webhooks-done-paused = Le webhook a été suspendu.
webhooks-done-resumed = Le webhook est de nouveau informé des événements.
webhooks-done-tested = L’événement d’essai est en chemin. Le journal en montrera l’issue.
webhooks-done-sent-again = L’événement est de nouveau en chemin.
webhooks-done-removed = Le webhook a été supprimé.

webhooks-log = Journal
webhooks-log-empty = Rien n’a encore été envoyé.
webhooks-any-state = Tous les états
webhooks-filter = Appliquer
webhooks-total = { $number ->
    [one] { $number } événement
   *[other] { $number } événements
}
webhooks-page = { $last ->
    [one] Page { $number } sur { $last }
   *[other] Page { $number } sur { $last }
}
webhooks-when = Demandé
webhooks-attempts = Tentatives
webhooks-tried = { $number ->
    [one] { $number } tentative
   *[other] { $number } tentatives
}
webhooks-next = Prochaine tentative :
webhooks-again = Envoyer de nouveau
webhooks-millis = { $number ->
    [one] { $number } ms
   *[other] { $number } ms
}
webhooks-delivery-waiting = En attente
webhooks-delivery-delivered = Remis
webhooks-delivery-given-up = Abandonné
webhooks-trouble-slow = Pas de réponse à temps
webhooks-trouble-unreachable = Pas de connexion, ou certificat non valable
webhooks-trouble-not-allowed = L’adresse ne peut pas être appelée

webhooks-desk-paused = Webhooks suspendus parce que leur destinataire est en panne
webhooks-job-deliver = Remise d’un événement à un webhook
webhooks-job-sweep = Nettoyage du journal d’un webhook

webhooks-fault-name = Veuillez donner un nom de { $limit } caractères au plus.
webhooks-fault-url = Veuillez donner une adresse complète, comme https://programme.example/evenements.
webhooks-fault-https = L’adresse doit commencer par https://.
webhooks-fault-user = Veuillez retirer de l’adresse le nom d’utilisateur et le mot de passe.
webhooks-fault-private = Cette adresse n’est pas sur l’Internet public. L’exploitant peut autoriser de telles adresses dans les réglages.
webhooks-fault-no-event = Veuillez choisir au moins un événement.
webhooks-fault-event = Il n’y a pas d’événement { $event }.
webhooks-fault-many = Une édition peut avoir { $limit } webhooks. Veuillez en supprimer un qui n’est plus nécessaire.
webhooks-fault-not-there = Le webhook ou son événement n’existe plus.
webhooks-fault-paused = Le webhook est suspendu. Veuillez d’abord le reprendre.
webhooks-fault-on-its-way = L’événement est déjà en chemin. Le journal indique la prochaine tentative.

webhooks-kind-webhook = Webhook
webhooks-verb-registered = Webhook enregistré
webhooks-verb-secret-replaced = Secret d’un webhook remplacé
webhooks-verb-paused = Webhook suspendu
webhooks-verb-resumed = Webhook repris
webhooks-verb-test-ordered = Événement d’essai demandé
webhooks-verb-event-delivered = Événement remis
webhooks-verb-event-deferred = Événement non remis, à tenter de nouveau
webhooks-verb-event-given-up = Événement abandonné
webhooks-verb-event-sent-again = Événement envoyé de nouveau
webhooks-verb-log-swept = Journal d’un webhook nettoyé
webhooks-field-name = Nom
webhooks-field-host = Hôte
webhooks-field-events = Événements
webhooks-field-event = Événement
webhooks-field-paused = Suspendu
webhooks-field-generation = Numéro du secret
webhooks-field-status = Code de la réponse
webhooks-field-trouble = Difficulté
webhooks-field-number = Nombre
webhooks-right-see = Voir les webhooks et leur journal
webhooks-right-set = Régler les webhooks
