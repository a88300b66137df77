office-menu-desk = Aujourd’hui
office-menu-outbox = Boîte d’envoi
office-menu-jobs = Tâches
office-menu-trail = Journal d’audit

office-banner-title = Essai
office-banner = Tous les messages de cette édition vont à { $address }.
office-banner-without-address = Tous les messages de cette édition vont à une adresse d’essai.
office-banner-link = Réglages de l’essai

office-desk-title = Aujourd’hui
office-desk-lead = Ce qui attend le secrétariat, le plus urgent en premier.
office-desk-tone = Urgence
office-desk-what = Objet
office-desk-number = Nombre
office-desk-empty = Rien ne vous attend. Ce qui doit être décidé, a échoué ou arrive à échéance figurera ici.
office-tone-decide = À décider
office-tone-failed = Échoué
office-tone-waiting = En attente
office-tone-told = Pour information
office-desk-in-doubt = Messages incertains : veuillez décider s’ils doivent être renvoyés
office-desk-failed = Messages qui n’ont pas pu être remis
office-desk-jobs = Tâches qui ont échoué

office-state = État
office-attempts = Tentatives
office-by-machine = { $title }, à l’horloge du serveur
office-when = Date
office-filter = Appliquer
office-clear = Tout afficher
office-any-state = Tous les états
office-any-purpose = Tous les objets
office-confirm-missing = Veuillez cocher la case pour confirmer.

office-jobs-title = Tâches
office-jobs-lead = Travaux en attente, en cours ou échoués. Les tâches achevées ne sont pas affichées.
office-jobs-empty = Aucune tâche n’est en attente, en cours ou échouée.
office-jobs-more = { $all ->
    [one] Les { $shown } premières tâches sur { $all } sont affichées.
   *[other] Les { $shown } premières tâches sur { $all } sont affichées.
}
office-jobs-name = Tâche
office-jobs-words = Dernier compte rendu
office-jobs-next = Prochaine exécution
office-jobs-run = Exécuter de nouveau
office-jobs-ordered = La tâche sera exécutée de nouveau.
office-jobs-ready = En attente
office-jobs-leased = En cours
office-jobs-done = Achevée
office-jobs-failed = Échouée
office-jobs-not-failed = Cette tâche n’a pas échoué, ou sa nouvelle exécution est déjà demandée.

office-outbox-title = Boîte d’envoi
office-outbox-lead = Tous les messages de cette édition, les plus récents en premier.
office-outbox-empty = Aucun message. Les lettres, les accusés de réception et les liens de connexion figureront ici dès qu’ils devront être envoyés.
office-outbox-total = { $number ->
    [one] { $number } message
   *[other] { $number } messages
}
office-outbox-page = { $all ->
    [one] Message { $first } à { $last } sur { $all }
   *[other] Messages { $first } à { $last } sur { $all }
}
office-subject = Sujet
office-addressee = Destinataire
office-purpose = Objet
office-queued = Rédigé

office-message = Message
office-redirected = Envoyé à la place à
office-about = Concerne
office-mail-language = Langue
office-mail-text = Texte
office-mail-files = Pièces jointes
office-mail-attempts = Tentatives de remise
office-attempts-caption = { $number ->
    [one] { $number } tentative
   *[other] { $number } tentatives
}
office-attempts-none = Aucune tentative de remise n’a encore été faite pour ce message.
office-outcome = Résultat
office-server-words = Réponse du serveur de messagerie
office-link-hidden = lien personnel (masqué)
office-code-hidden = code court (masqué)
office-link-sign-in = lien de connexion (jamais affiché)
office-link-gone = lien qui n’est plus valable
office-link-show = Afficher le lien personnel
office-link-recorded = Quiconque détient le lien personnel peut répondre au nom du destinataire. Le journal d’audit consignera que vous l’avez vu.

office-send-again = Renvoyer
office-mark-sent = Marquer comme envoyé
office-mark-failed = Marquer comme échoué
office-decide-about = Message à { $name }, { $address }
office-effect-send-again = Le message sera renvoyé sous le même identifiant, afin que les logiciels de messagerie puissent reconnaître un double.
office-effect-mark-sent = Le message figurera comme envoyé. Rien ne sera envoyé.
office-effect-mark-failed = Le message figurera comme échoué. Rien ne sera envoyé ; il pourra être renvoyé plus tard.
office-twice = On ignore si le premier exemplaire est arrivé. Le destinataire recevra peut-être le message deux fois.
office-decide-yes = Oui, j’ai vérifié
office-decide-leave = Revenir au message
office-done-send-again = Le message sera renvoyé.
office-done-mark-sent = Le message a été marqué comme envoyé.
office-done-mark-failed = Le message a été marqué comme échoué.

office-rehearsal-title = Essai
office-rehearsal-lead = Pendant l’essai, tous les messages de cette édition vont à une seule adresse d’essai et à personne d’autre.
office-rehearsal-is-off = L’essai est désactivé. Les messages vont à leurs destinataires.
office-rehearsal-address = Adresse d’essai
office-rehearsal-hint = Une adresse électronique du secrétariat. Le sujet de chaque message indiquera à qui il était destiné.
office-rehearsal-on = Activer l’essai
office-rehearsal-change = Modifier l’adresse d’essai
office-rehearsal-off-title = Les messages iront à leurs destinataires
office-rehearsal-off = Désactiver l’essai
office-rehearsal-off-waiting = { $number ->
    [0] Aucun message n’est en attente actuellement.
    [one] { $number } message est en attente et ira à son destinataire.
   *[other] { $number } messages sont en attente et iront à leurs destinataires.
}
office-rehearsal-off-later = Les messages déjà envoyés à l’adresse d’essai ne seront pas renvoyés d’eux-mêmes.
office-rehearsal-off-final = Un message qui est parti ne peut être rappelé.
office-rehearsal-off-yes = Oui, les messages peuvent aller à leurs destinataires
office-rehearsal-done-on = L’essai est activé.
office-rehearsal-done-off = L’essai est désactivé.
office-rehearsal-bad-address = Veuillez saisir une adresse électronique complète, par exemple tests@forum.example.

office-trail-title = Journal d’audit
office-trail-lead = Qui a fait quoi, sur quel objet et quand ; le plus récent en premier. Rien ne peut être modifié ici.
office-trail-empty = Aucun enregistrement ne correspond à ce filtre.
office-seal = Le dernier enregistrement scellé porte le numéro { $last }.
office-seal-waiting = { $number ->
    [0] Aucun enregistrement n’attend d’être scellé.
    [one] { $number } enregistrement attend d’être scellé.
   *[other] { $number } enregistrements attendent d’être scellés.
}
office-check = Vérifier le journal
office-kind = Type
office-any-kind = Tous les types
office-verb = Opération
office-any-verb = Toutes les opérations
office-who = Auteur
office-anyone = Tous les auteurs
office-who-public = Un visiteur qui n’était pas connecté
office-who-command-line = L’opérateur, en ligne de commande
office-who-account-gone = Un compte qui n’existe plus
office-who-any-link = Tout lien personnel
office-who-any-job = Toute tâche
office-who-link = Lien personnel de { $thing }
office-who-job = Tâche : { $job }
office-thing = Élément
office-thing-id = Identifiant de l’élément
office-all-of-thing = Tous ses enregistrements
office-from = Du
office-until = Au
office-bad-thing = Veuillez saisir l’identifiant d’un élément, 32 chiffres et lettres, tel que son enregistrement l’affiche.
office-bad-day = Veuillez saisir un jour, par exemple 2021-02-15.
office-too-many-records = Ce filtre retient plus de { $limit } enregistrements. Veuillez le restreindre par jours et exporter en plusieurs parties.
office-changes = Modifications
office-fields = { $number ->
    [one] { $number } champ
   *[other] { $number } champs
}
office-field = Champ
office-before = Avant
office-after = Après
office-nothing = rien
office-erased = effacé
office-no-fields = L’enregistrement ne contient aucune valeur.
office-way = Voie
office-way-page = Par une page du secrétariat ou du site
office-way-link = Par une page sous un lien personnel
office-way-api = Par l’interface de programmation
office-way-command-line = En ligne de commande
office-way-job = Par une tâche
office-machine = Pour mémoire
office-machine-time = Heure de la machine
office-number = Numéro dans la chaîne
office-unsealed = pas encore scellé
office-record-id = Identifiant de l’enregistrement
office-actor = Auteur, tel qu’enregistré

office-check-title = Vérification du journal d’audit
office-check-whole = Le journal d’audit est entier : aucun enregistrement n’a été modifié, ne manque ou n’a été coupé.
office-check-faults = { $number ->
    [one] Le journal d’audit n’est pas entier : { $number } défaut a été trouvé.
   *[other] Le journal d’audit n’est pas entier : { $number } défauts ont été trouvés.
}
office-check-more = { $number ->
    [one] Et { $number } autre.
   *[other] Et { $number } autres.
}
office-check-sealed = Enregistrements dans la chaîne
office-check-unsealed = Enregistrements en attente de scellement
office-check-erased = Valeurs effacées sur demande
office-check-heads = États notés hors de la base de données et comparés
office-fault-value = L’enregistrement { $number } a été modifié : la valeur de { $field } n’est pas celle qui a été écrite.
office-fault-record = L’enregistrement { $number } a été modifié.
office-fault-unsealed = Un enregistrement qui n’est pas encore scellé a été modifié : { $id }.
office-fault-missing = L’enregistrement { $number } manque.
office-fault-missing-many = Les enregistrements { $first } à { $last } manquent.
office-fault-broken = La chaîne est rompue à l’enregistrement { $number }.
office-fault-cut-off = Le journal est coupé : l’enregistrement { $noted } a été noté hors de la base de données, le dernier est { $last }.
office-fault-other-history = L’enregistrement { $number } n’est pas celui qui a été noté hors de la base de données.
office-file-missing = Le fichier { $file } manque ({ $feature }).
office-file-damaged = Le fichier { $file } est endommagé ({ $feature }).
office-file-unavailable = Le fichier { $file } ne peut être lu pour l’instant ({ $feature }).
office-verify-unreadable = Le journal n’a pas pu être lu

office-verb-added = Ajouté
office-verb-made = Créé
office-verb-revoked = Révoqué
office-verb-changed = Modifié
office-verb-removed = Supprimé
office-verb-begun = Connexion
office-verb-ended = Déconnexion
office-verb-other-sessions-ended = Autres sessions closes
office-verb-opened = Compte ouvert
office-verb-closed = Compte fermé
office-verb-roles-set = Rôles fixés
office-verb-second-factor-enrolled = Second facteur configuré
office-verb-second-factor-given = Second facteur présenté
office-verb-second-factor-reset = Second facteur retiré
office-verb-sign-in-asked = Lien de connexion demandé
office-verb-sign-in-asked-unknown = Lien de connexion demandé, adresse inconnue
office-verb-sign-in-printed = Lien de connexion imprimé
office-verb-founded = Édition fondée
office-verb-shown = Ouverte au public
office-verb-hidden = Masquée au public
office-verb-rehearsal-on = Essai activé
office-verb-rehearsal-off = Essai désactivé
office-verb-queued = Message rédigé
office-verb-handing-over = Message en cours de remise
office-verb-returned = Message retourné sans avoir été remis
office-verb-delayed = Remise signalée comme retardée
office-verb-arrived = Remise confirmée
office-verb-lifted = Adresse de nouveau autorisée
office-verb-delivered = Tentative de remise terminée
office-verb-sent-again = Message renvoyé
office-verb-marked-sent = Message marqué comme envoyé
office-verb-marked-failed = Message marqué comme échoué
office-verb-stopped = Message arrêté
office-verb-link-shown = Lien personnel affiché
office-verb-run-again = Nouvelle exécution de la tâche demandée
office-verb-restored = Installation restaurée à partir d’une sauvegarde
office-verb-moved = Installation déplacée

office-kind-account = Compte
office-kind-session = Session
office-kind-edition = Édition
office-kind-mail = Message
office-kind-job = Tâche
office-kind-installation = Installation

office-field-id = Identifiant
office-field-email = Adresse électronique
office-field-name = Nom
office-field-lang = Langue
office-field-active = Utilisable
office-field-second-factor = Second facteur configuré
office-field-roles = Rôles
office-field-before = Rôles antérieurs
office-field-by = Par
office-field-account = Compte
office-field-strong = Avec second facteur
office-field-number = Nombre
office-field-slug = Nom dans les adresses
office-field-names = Noms
office-field-zone = Fuseau horaire
office-field-current = Édition courante
office-field-public = Ouverte au public
office-field-purpose = Objet
office-field-state = État
office-field-to = Adresse
office-field-words = Réponse du serveur de messagerie
office-field-address = Adresse d’essai
office-field-job = Tâche
office-field-backup-of = Copie du
office-field-rows = Lignes
office-field-files = Fichiers

office-job-outbox-deliver = Remettre un message

## Champs du journal
office-verb-sign-in-not-sendable = Lien de connexion demandé, envoi impossible
office-field-in = { $field } ({ $language })
office-field-in-unofficial = { $field } ({ $language }), traduction non officielle
office-field-version = Modification
office-field-reason = Motif
office-field-letter = Lettre
office-field-register = Numéro d’enregistrement
office-field-channel = Voie
office-field-party = État Membre
office-field-alpha3 = Code de l’État à trois lettres
office-field-note = Remarque
office-field-since = Depuis
office-field-until = Jusqu’à
office-field-sample = Exemple
office-field-kind = Type
office-field-value = Valeur
office-right-see = Consulter les tâches du système
office-right-trail = Lire le journal d’audit
office-right-run-jobs = Relancer une tâche qui a échoué

# Le texte des messages automatiques : liste, rédaction, aperçu, essai, texte par défaut.
office-template-title = Messages automatiques
office-template-lead = Ce que Convoke envoie de lui-même. Chaque message a un texte par défaut en six langues ; cette édition peut avoir le sien. Ce qui se trouve déjà dans la boîte d’envoi reste inchangé.
office-template-own-in = Texte propre en
office-template-none = Rien n’est envoyé automatiquement.
office-template-own = texte propre
office-template-same = le même dans toutes les éditions
office-template-unfit = ne convient plus
office-template-some-unfit = Un texte de cette édition ne convient plus à son message, qui part avec le texte par défaut. Ouvrez ceux qui sont signalés.
office-template-unfit-now = Le message a changé depuis la rédaction de ce texte, qui ne lui convient plus. Il part avec le texte par défaut jusqu’à correction ; ce qui ne va pas est indiqué à côté du champ.
office-template-is-default = texte par défaut
office-template-changed = Modifié le
office-template-subject = Objet
office-template-text = Texte
office-template-text-hint = Une ligne vide commence un nouveau paragraphe. Un nom entre accolades représente son champ.
office-template-example = Remplir l’aperçu avec
office-template-save = Enregistrer
office-template-preview = Aperçu
office-template-test = M’envoyer un essai
office-template-fields = Champs
office-template-needed = requis
office-template-with = Rempli avec : { $of }
office-template-with-samples = L’édition n’a encore rien pour le remplir : des exemples sont affichés.
office-template-default = Texte par défaut
office-template-reset-title = Revenir au texte par défaut
office-template-reset = Utiliser le texte par défaut
office-template-reset-effect = Le message part désormais avec le texte par défaut. Le texte propre à l’édition reste dans le journal d’audit.
office-template-reset-yes = Oui, utiliser le texte par défaut
office-template-done-saved = Enregistré. Les messages mis en file d’attente à partir de maintenant ont ce texte.
office-template-done-reset = Le texte par défaut est rétabli.
office-template-tested = Un essai est en route vers { $address }. Rien n’a été enregistré.
office-template-tested-rehearsal = L’édition est en essai : le message de test est envoyé à { $address }. Rien n’a été enregistré.
office-template-both = Votre texte figure dans le formulaire ci-dessous ; le texte actuel est affiché en premier. Un nouvel enregistrement le remplacera par le vôtre.
office-template-theirs = Le texte actuel
office-kind-mail-template = Texte d’un message
office-verb-reworded = Texte d’un message modifié
office-verb-default-restored = Texte par défaut d’un message rétabli
office-verb-message-tested = Essai d’un message envoyé
office-field-message = Message
office-field-subject = Objet
office-field-body = Texte
office-template-when = Quand il part
