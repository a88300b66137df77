# Replies: the personal link's form, the office's pages, the acknowledgement.

## The minister's word
replies-kind-accept = Invitation acceptée
replies-kind-accept-more = Le ou la Ministre prononcera une déclaration.
replies-kind-delegate = Déclaration déléguée
replies-kind-delegate-more = Une autre personne prononcera la déclaration au nom de l’État.
replies-kind-decline = Invitation déclinée
replies-kind-decline-more = Aucune déclaration ne sera prononcée. Un message peut être ajouté.
replies-mode-live = En direct
replies-mode-video = Par enregistrement vidéo
replies-state-provisional = Provisoire
replies-state-conflict = Réponses contradictoires
replies-state-withdrawn = Retirée

## The form under the personal link
replies-over = { $reference } · { $state }
replies-step-answer = Réponse
replies-step-speaker = Orateur
replies-step-availability = Disponibilités
replies-step-check = Vérification
replies-title-code = Saisir le code
replies-title-answer = Votre réponse à l’invitation
replies-title-speaker = L’orateur
replies-title-availability = Disponibilités
replies-title-check = Vérifiez votre réponse
replies-intro = Veuillez répondre à la lettre { $reference } au plus tard le { $deadline }. Rien n’est envoyé tant que vous n’avez pas vérifié votre réponse. Votre saisie est conservée et cette page peut être rouverte.
replies-read-letter = Lire la lettre { $reference } (PDF)
replies-deadline-over = Le délai de réponse est écoulé. Votre réponse sera néanmoins acceptée et portera la mention « reçue après la date limite ».
replies-standing = Votre réponse en vigueur : « { $kind } », numéro { $register }, reçue le { $at }. Vous pouvez la modifier ci-dessous.
replies-standing-provisional = Votre réponse a été reçue et elle est provisoire : { $kind }, numéro { $register }, reçue le { $at }. Elle comptera dès que le secrétariat aura enregistré une note verbale ou une lettre signée qui la confirme. Vous pouvez la modifier ci-dessous.
replies-standing-conflict = Une autre réponse de votre État, reçue par une autre voie, indique autre chose. Le secrétariat prendra contact avec vous. Votre réponse : « { $kind } », numéro { $register }, reçue le { $at }.
replies-standing-withdrawn = Votre réponse a été retirée (« { $kind } », numéro { $register }, reçue le { $at }). Vous pouvez répondre de nouveau ci-dessous.
replies-see-answer = Voir la réponse
replies-continue = Enregistrer et continuer
replies-choose = Choisir
replies-speaker-accept = Qui prononcera la déclaration ?
replies-speaker-delegate = Qui prononcera la déclaration au nom de l’État ?
replies-availability-intro = Veuillez cocher les heures auxquelles l’orateur pourrait prononcer la déclaration. Si aucune n’est cochée, toutes les heures proposées conviennent.
replies-sample-hours = Exemple : les heures proposées sont inventées pour cette démonstration.
replies-show-zone = Afficher les heures dans ce fuseau horaire
replies-next-day = { $time } (le lendemain)
replies-day-before = { $time } (la veille)
replies-hours-beside = { $own } = { $record }
replies-any-hour = Toutes les heures proposées
replies-check-intro = Veuillez vérifier votre réponse. Elle sera envoyée lorsque vous aurez appuyé sur le bouton ci-dessous.
replies-proof-intro = Cette lettre demande un code. Il sera envoyé à { $address }, l’adresse à laquelle la lettre a été envoyée.
replies-proof-send = M’envoyer le code
replies-proof-sent = Un code a été envoyé à { $address }. Il est valable { $minutes ->
    [one] { $minutes } minute
    [many] { $minutes } de minutes
   *[other] { $minutes } minutes
}. Votre réponse sera envoyée avec lui ; jusque-là, ce que vous avez saisi est conservé.
replies-proof-code = Code
replies-proof-code-hint = Six chiffres
replies-proof-again = Envoyer un nouveau code
replies-proof-wrong = Ce n’est pas le dernier code envoyé, ou il n’est plus valable. Vérifiez les chiffres ou faites envoyer un nouveau code.
replies-proof-code-typed = avec le code envoyé à l’adresse enregistrée
replies-proof-mail-subject = Code pour votre réponse à la lettre { $reference }
replies-proof-mail = Une réponse à la lettre { $reference } est sur le point d’être envoyée par votre lien personnel, au nom de l’État suivant : { $state }. Elle demande ce code :
replies-proof-mail-lasts = Le code est valable { $lasts }, pour une seule réponse.
# How long, as it stands in the sentence before.
replies-proof-mail-minutes = { $minutes ->
    [one] { $minutes } minute
    [many] { $minutes } de minutes
   *[other] { $minutes } minutes
}
replies-proof-mail-not-you = Si personne dans votre bureau n’est en train de répondre à la lettre, veuillez ne pas transmettre le code et en informer le secrétariat.
replies-give = Envoyer la réponse
replies-title-received = Votre réponse a été reçue
replies-title-withdrawn = Votre réponse a été retirée
replies-received-number = Numéro { $register }
replies-received-late = Elle a été reçue après la date limite et en porte la mention.
replies-received-conflict = Une autre réponse de votre État indique autre chose. Le secrétariat prendra contact avec vous.
replies-received-provisional = La réponse est provisoire. Elle comptera dès que le secrétariat aura enregistré une note verbale ou une lettre signée qui la confirme ; veuillez l’envoyer à l’adresse qui figure en tête de la lettre.
replies-received-mail = Un accusé de réception est envoyé à l’adresse à laquelle la lettre a été expédiée.
replies-received-change = Vous pouvez modifier la réponse au moyen du même lien. La date limite est le { $deadline } ; les modifications ultérieures sont acceptées et portent la mention « en retard ».
replies-amend = Modifier la réponse
replies-title-withdraw = Retirer la réponse
replies-withdraw-link = Retirer la réponse
replies-withdraw-heading = La réponse de votre État sera retirée
replies-withdraw-effect = La réponse ne compte plus ; elle reste dans l’historique.
replies-withdraw-again = Vous pourrez répondre de nouveau au moyen du même lien.
replies-withdraw-act = Retirer la réponse
replies-withdraw-leave = Maintenir la réponse
replies-weekday-mon = lun.
replies-weekday-tue = mar.
replies-weekday-wed = mer.
replies-weekday-thu = jeu.
replies-weekday-fri = ven.
replies-weekday-sat = sam.
replies-weekday-sun = dim.

## Fields
replies-field-kind = Réponse
replies-field-message = Message au secrétariat
replies-field-named = Autorisation d’être cité
replies-named-yes = L’État peut être cité
replies-named-no = L’État n’est pas cité
replies-may-name = Le secrétariat peut citer notre État parmi ceux qui ont répondu
replies-may-name-hint = Sur les pages publiques. Le contenu de la réponse n’y figure jamais. Si la case n’est pas cochée, l’État est compté sans être cité. Ce choix peut être modifié par la suite.
replies-field-title = Formule précédant le nom
replies-field-title-hint = Par exemple : S. E. Mme, S. E. M., Dr
replies-field-name = Nom de l’orateur
replies-field-post = Fonction de l’orateur
replies-field-post-hint = Telle qu’elle doit figurer dans le programme
replies-field-rank = Rang
replies-field-rank-hint = Le rang détermine, avec la date et l’heure de la réponse, la place sur la liste des orateurs.
replies-field-lang = Langue de la déclaration
replies-field-mode = Mode de la déclaration
replies-field-zone = Fuseau horaire de l’orateur
replies-field-zone-hint = Les heures ci-dessous sont affichées dans ce fuseau horaire.
replies-field-hours = Heures de disponibilité de l’orateur
replies-field-hours-hint = Chaque case correspond à une heure.
replies-register = Numéro d’enregistrement
replies-at = Reçue le

## What is wrong with a form
replies-fault-kind = Veuillez indiquer si vous acceptez, déléguez ou déclinez.
replies-fault-name = Veuillez saisir le nom de l’orateur.
replies-fault-post = Veuillez saisir la fonction de l’orateur.
replies-fault-rank = Veuillez choisir le rang de l’orateur dans la liste.
replies-fault-lang = Veuillez choisir la langue de la déclaration.
replies-fault-mode = Veuillez indiquer si la déclaration est prononcée en direct ou par vidéo.
replies-fault-zone = Veuillez choisir un fuseau horaire dans la liste.
replies-fault-hour = Veuillez ne choisir que des heures proposées.
replies-fault-long = { $limit ->
    [one] Veuillez abréger ce texte à { $limit } caractère au maximum.
   *[other] Veuillez abréger ce texte à { $limit } caractères au maximum.
}
replies-fault-message = { $limit ->
    [one] Veuillez abréger le message à { $limit } caractère au maximum.
   *[other] Veuillez abréger le message à { $limit } caractères au maximum.
}
replies-fault-channel = Veuillez choisir la voie par laquelle la réponse est parvenue.
replies-fault-received = Veuillez saisir la date et l’heure de réception.
replies-not-asked = Cette lettre ne demande pas de réponse.
replies-stands = La réponse a été modifiée entre-temps et cette opération n’est plus possible. Veuillez la rouvrir pour voir son état actuel.
replies-stale = La réponse a été modifiée dans une autre fenêtre ou par un collègue depuis l’ouverture de cette page. Veuillez rouvrir le formulaire pour voir la réponse actuelle.
replies-one-statement = Cet État a déjà sa déclaration. Veuillez indiquer la raison pour laquelle une autre est autorisée.
replies-no-reason = Veuillez indiquer la raison ; elle est conservée avec la décision.
replies-future = La date de réception est à venir. Veuillez saisir la date à laquelle la réponse a été reçue.

## The short code
replies-code-title = Répondre au moyen du code de votre lettre
replies-code-intro = Le code figure à la fin de la lettre et peut être dicté au téléphone.
replies-code-state = Code de l’État
replies-code-state-hint = Trois lettres, par exemple CHE, comme à la fin de la lettre
replies-code-letter = Numéro de la lettre
replies-code-letter-hint = Par exemple CL-21/4
replies-code-code = Code
replies-code-code-hint = Dix lettres et chiffres ; les traits d’union et les majuscules sont sans importance
replies-code-open = Ouvrir le formulaire de réponse
replies-code-no-state = Veuillez saisir le code de l’État.
replies-code-no-letter = Veuillez saisir le numéro de la lettre.
replies-code-no-code = Veuillez saisir le code.
replies-code-wrong = L’État, la lettre et le code ne correspondent pas. Veuillez vérifier les trois, ou vous adresser au secrétariat.

## The acknowledgement
replies-register-subject = Réponse à { $reference } : { $kind }
replies-register-withdrawn = Retrait de la réponse à { $reference }
replies-ack-subject = Accusé de réception { $register } : votre réponse à { $reference }
replies-ack-received = Le secrétariat a bien reçu la réponse à la lettre { $reference } ({ $state }). Elle est enregistrée sous le numéro { $register }.
replies-ack-withdrawn = La réponse à la lettre { $reference } ({ $state }) a été retirée. Le retrait est enregistré sous le numéro { $register }.
replies-ack-fact = { $key } : { $value }
replies-ack-late = La réponse a été reçue après la date limite et en porte la mention.
replies-ack-conflict = Une autre réponse de votre État indique autre chose. Le secrétariat prendra contact avec vous.
replies-ack-provisional = La réponse est provisoire. Elle comptera dès que le secrétariat aura enregistré une note verbale ou une lettre signée qui la confirme ; veuillez l’envoyer à l’adresse qui figure en tête de la lettre.
replies-ack-change = Vous pouvez consulter ou modifier la réponse au moyen de votre lien personnel : { $link }
replies-ack-not-you = Si cette réponse n’a pas été donnée au nom de votre État, veuillez en informer le secrétariat.

## The office
replies-menu = Réponses
replies-title-list = Réponses
replies-table = Réponses par État
replies-column-state = État
replies-column-letter = Lettre
replies-column-consignment = Envoi de la lettre
replies-column-answer = Réponse
replies-column-channel = Voie
replies-column-at = Reçue le
replies-show = Afficher
replies-total = { $shown } sur { $total ->
    [one] { $total } État
   *[other] { $total } États
} : { $what }
replies-filter-all = tous
replies-filter-unanswered = sans réponse
replies-filter-accept = ayant accepté
replies-filter-delegate = ayant délégué
replies-filter-decline = ayant décliné
replies-filter-provisional = provisoires
replies-filter-conflict = en contradiction
replies-filter-late = en retard
replies-filter-unreached = sans lettre expédiée
replies-none-shown = Aucun État ne correspond à cet affichage.
replies-no-letter = Aucune lettre demandant une réponse n’a été rédigée.
replies-statement-number = déclaration { $number }
replies-sent-in = en { $lang }, à { $to }
replies-no-consignment = La lettre n’a pas été envoyée à cet État.
replies-nothing-yet = Aucune réponse n’a été reçue.
replies-exception = Une autre déclaration a été autorisée. Raison : { $reason }
replies-conflict-explained = Les réponses parvenues par deux voies diffèrent. Veuillez décider de celle qui compte ; la décision et sa raison sont conservées.
replies-provisional-explained = Cette réponse ne compte pas encore comme la réponse de l’État : la lettre demande une note verbale ou une lettre signée, ou aucun code n’a pu être envoyé. Enregistrez le document à son arrivée ; s’il dit la même chose, la réponse compte.
replies-confirm = La prendre comme réponse de l’État
replies-confirm-register = Numéro d’enregistrement du document qui la confirme
replies-confirm-register-hint = Tel qu’il figure au registre, par exemple 2021/IN/0012
replies-confirm-reason = Ou le motif, s’il n’y a pas de document
replies-confirm-act = Confirmer la réponse
replies-confirm-nothing = Saisissez le numéro d’enregistrement du document, ou le motif.
replies-confirm-no-item = Le registre ne contient aucune pièce reçue de cet État sous ce numéro.
replies-settle = La réponse qui compte
replies-settle-choice = { $kind }, voie : { $channel }, { $register }, { $at }
replies-settle-act = Trancher la contradiction
replies-reason = Raison
replies-withdraw-for = Retirer la réponse à la demande de l’État
replies-history = Historique
replies-history-line = { $kind } ({ $channel }), { $register }
replies-see-register = Registre
replies-print-acknowledgement = Imprimer l’accusé de réception
replies-mark-printed = Marquer comme imprimé
replies-title-acknowledgement = Accusé de réception
replies-record = Enregistrer une réponse
replies-title-record = Enregistrer une réponse : { $state }
replies-record-item = Comment elle a été reçue
replies-record-received = Reçue le
replies-record-from = Expéditeur
replies-record-scan = Document numérisé
replies-record-scan-hint = PDF, JPEG, PNG ou TIFF, 12 Mo au maximum. Si le formulaire réapparaît, les fichiers doivent être choisis de nouveau.
replies-record-note = Remarque
replies-record-answer = Ce qu’elle indique
replies-record-which = De quelle déclaration il s’agit
replies-record-same = Déclaration { $number }
replies-record-another = Une autre déclaration de cet État
replies-record-another-single = La lettre demande une déclaration par État. Une exception doit être motivée.
replies-record-another-more = La lettre autorise plusieurs déclarations.
replies-record-reason = Raison de l’exception
replies-record-act = Enregistrer la réponse
replies-thing = Réponse à { $reference } : { $state }
replies-remind-title = Rappels
replies-remind-lead = Les rappels partent d’eux-mêmes, à ceux-là seuls qui n’ont pas répondu, dans leur langue et avec le lien dont ils disposent. Jusque-là, chacun peut être lu, retenu ou envoyé plus tôt.
replies-remind-rounds = Rappels de la lettre { $reference }
replies-remind-round = Rappel
replies-remind-days = { $days ->
    [one] { $days } jour avant la date limite
    [many] { $days } de jours avant la date limite
   *[other] { $days } jours avant la date limite
}
replies-remind-due = Départ prévu
replies-remind-stands-as = Situation
replies-remind-would-get = Destinataires
replies-remind-none = Cette lettre n’a pas de rappels. Ses paramètres disent quand ils partent.
replies-remind-switch-off = Désactiver les rappels de cette lettre
replies-remind-switch-on = Activer les rappels de cette lettre
replies-remind-round-title = { $days ->
    [one] { $reference } : rappel { $days } jour avant la date limite
    [many] { $reference } : rappel { $days } de jours avant la date limite
   *[other] { $reference } : rappel { $days } jours avant la date limite
}
replies-round-planned = prévu
replies-round-due = à envoyer
replies-round-held = retenu
replies-round-off = désactivé
replies-round-left = parti
replies-round-over = non envoyé
replies-remind-by-mail = par courriel
replies-remind-on-paper = sur papier
replies-spared-answered = a répondu
replies-spared-withdrawn = a retiré sa réponse
replies-spared-left-out = exclu
replies-spared-not-sent = lettre non partie
replies-spared-too-recent = lettre trop récente
replies-spared-over = sans objet
replies-remind-hold = Retenir
replies-remind-resume = Laisser de nouveau partir de lui-même
replies-remind-send = Envoyer maintenant
replies-remind-send-heading = { $number ->
    [one] { $number } destinataire recevra un rappel
    [many] { $number } de destinataires recevront un rappel
   *[other] { $number } destinataires recevront un rappel
}
replies-remind-send-effect = Ils partent immédiatement, chacun dans sa langue. Quiconque répond entre-temps n’en reçoit pas.
replies-remind-send-final = Un rappel parti ne peut être rappelé et ne part pas une seconde fois.
replies-remind-send-sure = J’ai lu le texte et la liste
replies-remind-send-act = Envoyer les rappels
replies-remind-text = Texte
replies-remind-link-here = [le lien personnel]
replies-remind-who = Qui le reçoit, et qui ne le reçoit pas
replies-remind-lang = Langue
replies-remind-fate = Rappel
replies-remind-nobody = Personne ne reçoit de rappel.
replies-remind-leave-out = Exclure un État
replies-remind-take-in = Réintégrer : { $state }
replies-remind-left = Suite donnée
replies-reminder-waiting = en attente
replies-reminder-handing-over = en cours de remise
replies-reminder-sent = envoyé
replies-reminder-failed = échec
replies-reminder-in-doubt = incertain
replies-reminder-stopped = arrêté
replies-reminder-to-print = à imprimer
replies-reminder-posted = posté
replies-remind-print = Imprimer les rappels sur papier
replies-remind-nothing-to-print = Rien n’est à imprimer.
replies-remind-posted = Marquer comme posté
replies-remind-stands = Le rappel a changé entre-temps et rien n’a été fait. Veuillez consulter sa situation actuelle.
replies-remind-not-left = La lettre n’est pas partie ; personne ne peut donc recevoir de rappel.
replies-remind-in-rehearsal = L’édition est en répétition : tout son courrier va à une adresse d’essai. Les rappels attendent la fin de la répétition.
replies-remind-not-sure = Veuillez cocher que vous avez lu le texte et la liste.
replies-remind-subject = Rappel : réponse à la lettre { $reference }
replies-remind-refers = J’ai l’honneur de me référer à la lettre { $reference } en date du { $dated } ayant pour objet : { $subject }.
replies-remind-asks = Le secrétariat n’a pas encore reçu votre réponse. Il vous saurait gré de bien vouloir la lui faire parvenir au plus tard le { $deadline }.
replies-remind-way =
    Vous pouvez répondre par correspondance ou au moyen de votre lien personnel : { $link }
    Code court, à saisir avec { $alpha3 } et { $reference } : { $code }
replies-remind-way-paper = Vous pouvez répondre par correspondance ou à l’adresse { $address } avec le code { $code }, les lettres { $alpha3 } et le numéro { $reference }.
replies-remind-crossed = Si votre réponse a croisé le présent rappel, veuillez ne pas en tenir compte.
replies-remind-closing = Veuillez agréer les assurances de la très haute considération du secrétariat.
replies-thing-reminders = Rappels de la lettre { $reference }
replies-thing-reminder = { $days ->
    [one] Rappel { $reference } ({ $state }), { $days } jour avant la date limite
    [many] Rappel { $reference } ({ $state }), { $days } de jours avant la date limite
   *[other] Rappel { $reference } ({ $state }), { $days } jours avant la date limite
}
replies-desk-conflicts = { $number ->
    [one] { $number } contradiction entre réponses à trancher
   *[other] { $number } contradictions entre réponses à trancher
}
replies-desk-provisional = { $number ->
    [one] { $number } réponse provisoire en attente d’une note verbale ou d’une lettre signée
    [many] { $number } de réponses provisoires en attente d’une note verbale ou d’une lettre signée
   *[other] { $number } réponses provisoires en attente d’une note verbale ou d’une lettre signée
}
replies-desk-late = { $number ->
    [one] { $number } réponse reçue après la date limite
   *[other] { $number } réponses reçues après la date limite
}
replies-desk-unanswered = { $number ->
    [one] { $number } État n’a pas encore répondu à la lettre { $reference }
   *[other] { $number } États n’ont pas encore répondu à la lettre { $reference }
}
replies-desk-print = { $number ->
    [one] { $number } accusé de réception à imprimer et à poster
   *[other] { $number } accusés de réception à imprimer et à poster
}
replies-desk-remind = { $number ->
    [one] { $number } destinataire de la lettre { $reference } recevra un rappel ({ $when })
    [many] { $number } de destinataires de la lettre { $reference } recevront un rappel ({ $when })
   *[other] { $number } destinataires de la lettre { $reference } recevront un rappel ({ $when })
}
replies-desk-remind-held = { $number ->
    [one] Un rappel { $reference } à { $number } destinataire est retenu ({ $when })
    [many] Un rappel { $reference } à { $number } de destinataires est retenu ({ $when })
   *[other] Un rappel { $reference } à { $number } destinataires est retenu ({ $when })
}
replies-desk-remind-print = { $number ->
    [one] { $number } rappel { $reference } à imprimer et à poster
    [many] { $number } de rappels { $reference } à imprimer et à poster
   *[other] { $number } rappels { $reference } à imprimer et à poster
}

## Verbs of the trail
replies-verb-given = Réponse donnée
replies-verb-amended = Réponse modifiée
replies-verb-confirmed = Réponse confirmée par une autre voie
replies-verb-upheld = Réponse confirmée comme celle de l’État
replies-verb-contradicted = Réponse contredite par une autre voie
replies-verb-settled = Contradiction tranchée
replies-verb-withdrawn = Réponse retirée
replies-verb-acknowledged = Accusé de réception établi
replies-verb-acknowledgement-printed = Accusé de réception imprimé
replies-verb-reminded = Rappel envoyé
replies-verb-spared = Sans rappel
replies-verb-posted = Posté
replies-verb-left-out = État exclu
replies-verb-taken-in = État réintégré
replies-verb-reminders-held = Rappel retenu
replies-verb-reminders-resumed = Rappel libéré
replies-verb-reminders-left = Rappels partis
replies-verb-reminders-off = Rappels désactivés
replies-verb-reminders-on = Rappels activés

replies-kind-reply = Réponse
replies-kind-reminders = Rappels d’une lettre
replies-kind-reminder = Rappel
replies-job-acknowledge = Accuser réception d’une réponse

## Who has answered so far, for everybody
replies-public-title = Qui a répondu à ce jour
replies-public-home = Combien d’États ont répondu, par région et par type de réponse, et lesquels d’entre eux peuvent être cités.
replies-public-to = Réponses à la lettre { $reference }
replies-public-total = États ayant répondu : { $answered } sur { $addressed }.
replies-public-total-least = États ayant répondu : au moins { $answered } sur { $addressed }.
replies-public-counted = Décompte établi il y a une minute au plus. Une réponse retirée n’est pas comptée.
replies-public-regions = Par région
replies-public-region = Région
replies-public-answered = Ont répondu
replies-public-addressed = Destinataires
replies-public-together = Les régions dans lesquelles un État pourrait être reconnu sont comptées ensemble.
replies-public-kinds = Par type de réponse
replies-public-number = Réponses
replies-public-kinds-counted = Réponses comptées ici : { $counted }. Les chiffres sont actualisés toutes les cinq réponses, afin que nul ne puisse déduire ce qu’un État a répondu. Les réponses qui se contredisent n’y figurent pas.
replies-public-kinds-few = Les types de réponse seront indiqués lorsqu’il y en aura suffisamment de chacun pour que nul ne puisse déduire ce qu’un État a répondu.
replies-public-named = États pouvant être cités
replies-public-named-none = À ce jour, aucun État n’a autorisé qu’il soit cité.
replies-public-leave = Un État n’est cité que si sa réponse l’autorise, et il peut revenir sur cette autorisation à tout moment. Le contenu de sa réponse n’est jamais indiqué ici.

## Champs du journal
replies-field-ordinal = Numéro de l’intervention
replies-field-standing = Réponse en vigueur
replies-field-contender = Réponse contradictoire
replies-field-exception = Motif d’une autre intervention
replies-field-first-at = Moment de la première réponse
replies-field-way = Voie de l’accusé de réception
replies-field-why = Motif
replies-field-off = Rappels désactivés
replies-field-held = Rappels retenus (jours avant la date limite)
replies-field-left = Rappels partis (jours avant la date limite)
replies-right-see = Consulter les réponses
replies-right-record = Enregistrer des réponses, régler les conflits, retirer des réponses
replies-right-remind = Retenir, envoyer ou désactiver les rappels
replies-job-remind = Rappeler une réponse
replies-job-watch-reminders = Surveiller les rappels

## Chiffres et États sans réponse
replies-figures-title = Les réponses en chiffres
replies-figures-total = États ayant répondu : { $answered } sur { $all }
replies-figures-open = à trancher
replies-figures-by-region = Réponses par région
replies-figures-by-region-note = Chaque barre montre, dans l’ordre de la légende, ce qu’ont répondu les États d’une région.
replies-figures-by-channel = Réponses par voie
replies-figures-by-day = Réponses par jour jusqu’à la date limite
replies-figures-by-day-note = États ayant répondu : { $answered } sur { $all } ; la ligne brisée est la date limite, { $deadline }.
replies-figures-numbers = Les chiffres
replies-figures-region = Région
replies-figures-all = tous les États
replies-figures-answers = Réponses
replies-figures-day = Jour
replies-figures-on-the-day = Réponses du jour
replies-figures-so-far = Réponses à ce jour
replies-figures-of = { $answered } sur { $all }
replies-figures-standing = Situation de la réponse
replies-figures-stands = Valable
replies-silent-title = États sans réponse
replies-silent-total = { $shown } des { $total } États sans réponse : { $what }
replies-silent-none = Aucun État de cette vue n’est sans réponse.
replies-silent-code = Code
replies-silent-not-reminded = aucun à ce jour
replies-silent-reminded-days = { $state } (jours avant la date limite : { $days })
replies-page = Page { $page } sur { $last }

# Messages automatiques : leur nom, quand ils partent, et les champs de leur texte.
replies-message-received = Accusé de réception d’une réponse
replies-message-received-when = À l’adresse enregistrée, lorsqu’une réponse a été reçue ou modifiée.
replies-message-withdrawn = Accusé de réception d’un retrait
replies-message-withdrawn-when = À l’adresse enregistrée, lorsqu’une réponse a été retirée.
replies-message-code = Code pour une réponse
replies-message-code-when = À l’adresse enregistrée, lorsqu’il est répondu à une lettre qui exige une confirmation par code.
replies-message-reminder = Rappel par courrier électronique
replies-message-reminder-when = Aux destinataires qui n’ont pas répondu, aux jours fixés dans les paramètres de la lettre.
replies-message-reminder-paper = Rappel sur papier
replies-message-reminder-paper-when = Imprimé pour les destinataires sans adresse électronique qui n’ont pas répondu, aux mêmes jours.
replies-slot-state = Le nom usuel de l’État
replies-slot-register = Le numéro d’enregistrement
replies-slot-facts = Le contenu de la réponse, une ligne par élément ; de préférence dans un paragraphe à part
replies-slot-late = Une phrase si la réponse est arrivée après la date limite, sinon rien
replies-slot-conflict = Une phrase si une autre réponse de l’État indique autre chose, sinon rien
replies-slot-provisional = Une phrase si la réponse est provisoire, sinon rien
replies-slot-lasts = La durée de validité du code
replies-slot-salutation = La formule d’appel de la lettre
replies-slot-dated = La date de la lettre
replies-slot-deadline = La date limite de réponse
replies-slot-address = L’adresse à laquelle le code est saisi
replies-slot-code-paper = Le code court, imprimé sur le rappel
replies-sample-state = Fidji
replies-sample-facts = Réponse : accepte
    Nom de l’orateur : S.E. Mme A. Exemple
replies-sample-salutation = Excellence,
replies-sample-dated = 3 février 2021
replies-sample-deadline = 26 février 2021, 18 heures (Genève)
