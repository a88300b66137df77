# Les lettres et leurs versions. Ce qui concerne l’expédition figure dans une section distincte.

# La lettre elle-même: ses intitulés, sa mention, la façon de répondre. Ils figurent dans les PDF et les messages.
letters-label-reference = Réf.:
letters-label-contact = Contact:
letters-label-fax = Télécopie:
letters-label-email = Courriel:
letters-label-subject = Objet:
letters-label-code = Code court:
letters-foot = Veuillez répondre au moyen de ce lien personnel, qui s’ouvre sans compte ; ou, si vous avez reçu cette lettre sur papier, saisir sur le site du Forum le code court, le nom de votre État et le numéro de la lettre.
letters-notice-unofficial = Traduction non officielle, à titre d’exemple
letters-addressee = { $title } { $of }
letters-title = { $reference } : { $subject }

# L’état d’une lettre.
letters-state-draft = projet
letters-state-cleared = approuvée
letters-state-released = expédition autorisée
letters-state-dispatched = expédiée
letters-state-closed = close
letters-kind-letter = Lettre circulaire
letters-kind-corrigendum = Corrigendum
letters-kind-addendum = Addendum
letters-kind-translation = Traduction rapportée
letters-kind-term = Terme fixe
letters-standing-draft = La lettre est en cours de rédaction. Chaque version est rédigée, relue et, si le public peut la lire, publiée ; la lettre est ensuite approuvée.
letters-standing-cleared = Le texte est arrêté et la lettre est prête à être expédiée. Pour y changer quoi que ce soit, il faut la remettre à l’état de projet.
letters-standing-released = Un second fonctionnaire a autorisé l’expédition. Elle est retenue un court moment, pendant lequel elle peut être arrêtée.
letters-standing-dispatched = La lettre est partie et rien n’y change plus. Une erreur se corrige par un corrigendum, un oubli par un addendum.
letters-standing-closed = La lettre est close : les réponses sont réglées.
letters-against = { $n ->
    [one] Un point s’oppose à son approbation.
   *[other] { $n } points s’opposent à son approbation.
}

# L’état d’une version.
letters-version-missing = manquante
letters-version-machine-draft = projet automatique
letters-version-draft = projet
letters-version-reviewed = relue
letters-version-published = publiée
letters-out-of-date = dépassée
letters-official = officielle
letters-unofficial = non officielle
letters-is-source = (source)
letters-mark-review = Marquer comme relue
letters-mark-publish = Publier
letters-mark-withdraw = Retirer du public
letters-mark-return = Remettre à l’état de projet
letters-mark-follow = Elle suit l’original
letters-not-by-person = Un projet automatique est relu par une personne, dans le secrétariat ; aucun programme ne peut le faire.

# Les parties d’une lettre et les autres champs que nomme le journal d’audit.
letters-field-letterhead = En-tête
letters-field-service = Service
letters-field-place-date = Lieu et date
letters-field-contact = Contact
letters-field-fax = Télécopie
letters-field-email = Courriel
letters-field-addressees = Destinataires
letters-field-subject = Objet
letters-field-salutation = Formule d’appel
letters-field-body = Texte
letters-field-closing = Formule de politesse
letters-field-signed-mark = En lieu de signature
letters-field-signatory = Signataire
letters-field-signatory-post = Fonction du signataire
letters-field-number = Numéro
letters-field-reference = Référence
letters-field-slug = Nom dans les adresses
letters-field-parent = Lettre corrigée ou complétée
letters-field-dated = Date
letters-field-state = État
letters-field-class = Catégorie de destinataires
letters-field-source-lang = Langue de l’original
letters-field-reply-form = Contenu de la réponse demandée
letters-field-version = Modification
letters-field-lang = Langue
letters-field-language = Langue
letters-field-official = Officielle
letters-field-revision = Révision
letters-field-source-revision = Révision de l’original suivie
letters-field-reviewer = Relecteur
letters-field-of = De la lettre
letters-field-part = Corrigendum ou addendum
letters-field-file = Fichier
letters-field-sort = Ce qu’il désigne
letters-field-code = Code
letters-field-source-of-term = Provenance
letters-field-preferred = Formes à employer
letters-field-allowed = Formes également admises
letters-field-forbidden = Formes à éviter

# Ce qui a été fait, selon le journal d’audit.
letters-verb-drafted = Lettre ébauchée
letters-verb-amended = Réglages de la lettre modifiés
letters-verb-version-written = Version rédigée
letters-verb-version-compared = Version comparée à l’original
letters-verb-version-reviewed = Version relue
letters-verb-version-published = Version publiée
letters-verb-version-withdrawn = Version retirée du public
letters-verb-version-returned = Version remise à l’état de projet
letters-verb-cleared = Lettre approuvée
letters-verb-reopened = Lettre remise à l’état de projet
letters-verb-closed = Lettre close
letters-verb-part-begun = Corrigendum ou addendum commencé
letters-verb-brought-back = Traduction rapportée
letters-verb-applied = Traduction reprise
letters-verb-given-up = Traduction abandonnée
letters-verb-term-added = Terme ajouté
letters-verb-term-changed = Terme modifié
letters-verb-term-removed = Terme supprimé

# La liste et la page d’une lettre.
letters-title-list = Lettres
letters-new = Nouvelle lettre
letters-list-empty = Les lettres circulaires de cette édition figurent ici. Il n’y en a pas encore.
letters-list-total = { $n ->
    [one] Une lettre sur { $all }
   *[other] { $n } lettres sur { $all }
}
letters-filter = Afficher
letters-any-state = Tous les états
letters-none-ready = aucune relue
letters-column-number = Numéro
letters-column-subject = Objet
letters-column-date = Date
letters-column-class = Destinataires
letters-column-stage = État
letters-column-versions = Versions prêtes à partir
letters-column-language = Langue
letters-column-standing = Statut
letters-column-revision = Révision
letters-column-reviewer = Relecteur
letters-column-acts = Modifier
letters-heading-versions = Versions linguistiques
letters-heading-parts = Corrigendums et addendums
letters-parts-empty = Ce qui corrige ou complète cette lettre figure ici. Il n’y a rien pour l’instant.
letters-part-of = Corrige ou complète :
letters-source = Langue de l’original
letters-asks = Réponse
letters-no-reply = Aucune réponse n’est demandée.
letters-deadline-until = Dans les délais jusqu’au : { $when }
letters-day-hours = { $date } : de { $from } à { $to }
letters-authenticity-a = Le lien personnel suffit
letters-authenticity-a-more = Quiconque détient le lien répond. L’accusé de réception va à l’adresse enregistrée.
letters-authenticity-b = Le lien personnel et un code envoyé à l’adresse enregistrée
letters-authenticity-b-more = Si aucune adresse électronique n’est enregistrée, la réponse est provisoire.
letters-authenticity-c = Provisoire jusqu’à l’enregistrement d’une note verbale ou d’une lettre signée
letters-authenticity-c-more = La télécopie d’une lettre signée en tient lieu ; un courriel, non.
letters-one-statement = Une déclaration par État
letters-preview = Aperçu
letters-to-dispatch = Expédition

# Ce qui se fait d’une lettre entière.
letters-clear = Approuver la lettre
letters-clear-title = Approuver { $reference }
letters-clear-heading = { $n ->
    [one] La lettre sera arrêtée en une version
   *[other] La lettre sera arrêtée en { $n } versions
}
letters-clear-languages = Versions prêtes à partir : { $languages }
letters-clear-effect = Aucun texte ne pourra plus être modifié ; les destinataires sans version dans leur langue recevront l’original.
letters-clear-undo = Tant que l’expédition n’est pas autorisée, la lettre peut être remise à l’état de projet.
letters-clear-do = Approuver
letters-clear-blocked = La lettre ne peut pas encore être approuvée. Chaque ligne mène à l’endroit à corriger.
letters-back-to-letter = Revenir à la lettre
letters-back-to-list = Revenir aux lettres
letters-reopen = Remettre à l’état de projet
letters-close = Clore la lettre
letters-close-title = Clore { $reference }
letters-close-heading = La lettre sera close
letters-close-effect = Elle figurera dans la liste comme réglée. Le texte et les réponses restent tels quels.
letters-close-final = Une lettre close n’est pas rouverte.
letters-close-yes = Oui, les réponses sont réglées
letters-close-do = Clore
letters-issue-part = Corrigendum ou addendum
letters-part-title = Corrigendum ou addendum à { $reference }
letters-part-lead = Une lettre distincte commence à l’état de projet, aux mêmes destinataires, avec l’en-tête et la signature de celle-ci. Son texte est rédigé, approuvé et expédié comme tout autre.
letters-part-kind = Nature
letters-corrigendum-is = Corrige une erreur.
letters-addendum-is = Complète ce qui a été dit.
letters-part-do = Commencer
letters-leave = Laisser en l’état
letters-save = Enregistrer

# Réglages d’une lettre.
letters-settings-title = Réglages de { $reference }
letters-number-hint = Série, année et numéro d’ordre, par exemple CL-21/4.
letters-choose = Veuillez choisir
letters-source-hint = La langue dans laquelle la lettre est d’abord rédigée. Elle ne peut être modifiée par la suite.
letters-tick-asks = La lettre demande une réponse
letters-deadline = Délai
letters-deadline-hint = Date et heure de { $zone }. La minute indiquée est encore dans les délais.
letters-reminders = Rappels : nombre de jours avant la date limite
letters-reminders-hint = Par exemple 14, 7, 2. Seuls ceux qui n’ont pas répondu reçoivent un rappel. Si ce champ est vide, aucun rappel n’est envoyé.
letters-authenticity = Quand une réponse compte
letters-one-statement-hint = Un fonctionnaire peut en autoriser une autre, en motivant sa décision.
letters-days = Jours et heures de parole
letters-days-hint = Heures entières, dans le fuseau horaire du Forum. D’autres lignes apparaissent lorsque celles-ci sont remplies et enregistrées.
letters-day-date = Jour { $n }
letters-day-from = Jour { $n } : à partir de (heure)
letters-day-to = Jour { $n } : jusqu’à (heure)
letters-tick-sample = Les heures sont inventées, pour la démonstration

# L’éditeur.
letters-edit-title = { $reference }, version : { $language }
letters-look-title = { $reference }, aperçu : { $language }
letters-saved = Enregistré : révision { $revision }.
letters-revision = révision { $revision }
letters-edit-returns = Cette version a été relue. Si son texte est modifié, elle redevient un projet et doit être relue de nouveau.
letters-edit-out-of-date = L’original a été modifié depuis la dernière mise à jour de cette version.
letters-fields = Champs utilisables dans le texte
letters-fields-how = Un champ est rempli à partir de l’annuaire pour chaque destinataire. Après la barre figurent les mots lus lorsque la lettre s’adresse à toute la catégorie. Une accolade se saisit deux fois.
letters-slot-addressee = le nom de la personne, s’il est connu, et la fonction
letters-slot-form-of-address = la formule d’appel propre à la fonction
letters-slot-title = le titre de la fonction
letters-slot-state = le nom usuel de l’État
letters-slot-state-of = le nom de l’État tel qu’il suit un titre
letters-slot-state-formal = le nom officiel de l’État
letters-marks-hint = **gras**, *italique*, [mots](https://…) ; une barre oblique inverse en fin de ligne crée un retour à la ligne.
letters-tick-official = Cette version est la lettre elle-même
letters-tick-official-hint = Toute autre indique qu’elle est une traduction non officielle.
letters-tick-machine = Le texte provient d’une machine et personne ne l’a encore relu
letters-tick-follows = Cette version suit l’original tel qu’il figure ici
letters-tick-follows-hint = Tant que ce n’est pas le cas, elle est considérée comme dépassée.
letters-translators = Traducteurs
letters-translators-of = Traducteurs : { $language }
letters-translators-title = { $reference }, traduction : { $language }
letters-take-out = Remettre le texte à un traducteur
letters-take-out-how = Le fichier contient le texte original, paragraphe par paragraphe, et ce que dit déjà cette version. XLIFF 2.1 est destiné aux outils de traduction ; le fichier Word est un tableau dont la dernière colonne est remplie par le traducteur.
letters-as-xliff = XLIFF
letters-as-word = Word
letters-bring-back = Rapporter la traduction
letters-translated-file = Fichier traduit
letters-translated-file-hint = XLIFF 2 ou Word, { $megabytes } Mo au plus. Il est vérifié et présenté ; rien n’est écrit avant que vous ne le repreniez.
letters-bring-back-do = Vérifier le fichier
letters-bring-back-not-now = Le texte de la lettre est arrêté. Pour modifier une version, il faut d’abord remettre la lettre à l’état de projet.
letters-came-back = Fichiers rapportés
letters-came-back-none = Les fichiers que rapportent les traducteurs figurent ici.
letters-came-at = Reçu
letters-translation-waiting = à reprendre
letters-translation-applied = repris
letters-translation-left = abandonné
letters-translation-no-source = Il n’y a pas encore de texte original à traduire.
letters-translation-no-file = Veuillez choisir un fichier.
letters-translation-refused = { $n ->
    [one] Le fichier n’a pas été accepté : une chose y est à corriger. Rien n’a été modifié.
    [many] Le fichier n’a pas été accepté : { $n } choses y sont à corriger. Rien n’a été modifié.
   *[other] Le fichier n’a pas été accepté : { $n } choses y sont à corriger. Rien n’a été modifié.
}
letters-translation-nothing = Ce fichier ne contient aucune traduction.
letters-translation-too-long = Une partie du texte serait trop longue ({ $most } caractères au plus). Veuillez abréger la traduction.
letters-translation-ended = Ce fichier a déjà été repris ou abandonné.
letters-translation-changed = La version ou son original a été modifié entre-temps ; rien n’a été écrit. Ce que le fichier modifierait à présent figure ci-dessous ; reprenez-le de nouveau si cela convient.
letters-returned-title = { $reference }, traduction rapportée : { $language }
letters-made-from = Établie à partir de
letters-made-from-revision = la révision { $revision } de l’original, qui en est à la { $now }
letters-translated = Paragraphes traduits
letters-notes = { $n ->
    [one] Une chose à savoir sur ce fichier
    [many] { $n } choses à savoir sur ce fichier
   *[other] { $n } choses à savoir sur ce fichier
}
letters-returned-changes = { $n ->
    [one] Ce qu’il modifie, dans { $n } partie
    [many] Ce qu’il modifie, dans { $n } parties
   *[other] Ce qu’il modifie, dans { $n } parties
}
letters-returned-same = Le texte est le même que celui de la version.
letters-paragraphs-same = { $n ->
    [one] ({ $n } paragraphe inchangé)
    [many] ({ $n } paragraphes inchangés)
   *[other] ({ $n } paragraphes inchangés)
}
letters-tick-machine-hint = Elle est alors un projet automatique, qui ne part pas avant qu’une personne ne l’ait relu. Non confirmés par un traducteur, d’après le fichier : { $n } paragraphes sur { $all }.
letters-apply = Reprendre
letters-give-up = Abandonner
letters-source-title = { $reference } : ce qui a changé dans l’original ({ $language })
letters-source-followed = Cette version suit l’original tel qu’il est à présent.
letters-source-unknown = On ne sait pas quel texte de l’original cette version suivait. Veuillez la comparer à l’original entier.
letters-source-same = L’original se lit de nouveau comme lorsque cette version le suivait.
letters-source-since = L’original est passé de la révision { $from }, que suivait cette version, à la révision { $to }.
letters-source-still-right-how = Si la version dit déjà tout cela, ou si rien n’en touche la traduction, marquez-la comme toujours juste.
letters-source-still-right = Elle est toujours juste
letters-source-edit = Modifier la version
letters-source-see = Ce qui a changé
letters-word-title = { $reference }, à traduire : { $from } – { $into }
letters-word-hint-column = Veuillez écrire la traduction dans la dernière colonne. Ce qui y figure déjà est la traduction actuelle.
letters-word-hint-marks = Les marques entre crochets, ⟦1⟧, tiennent lieu de champs, de liens, de gras et d’italique. Chacune est conservée une fois, à sa place dans la phrase ; copiez-la de l’original si elle manque.
letters-word-hint-rows = Veuillez n’ajouter ni ne retirer aucune ligne, et laisser les deux premières colonnes telles quelles.
letters-word-number = N°
letters-file-too-large = Le fichier dépasse { $megabytes } Mo ou { $paragraphs } paragraphes. Aucune lettre n’est aussi longue.
letters-file-not-text = Les caractères du fichier ne sont ni en UTF-8 ni en UTF-16.
letters-file-not-xml = Le fichier n’est ni XLIFF ni Word, ou il est endommagé : { $found }
letters-file-declares = Le fichier déclare un type de document ou des entités. Aucun outil de traduction ne le fait, et un tel fichier n’est pas lu.
letters-file-not-xliff = Le fichier est en XML, mais n’est pas un XLIFF.
letters-file-old-xliff = Le fichier est en XLIFF { $found }. Veuillez l’enregistrer en XLIFF 2, comme il a été remis.
letters-file-not-word = Le fichier est un paquet, mais pas un fichier Word.
letters-file-old-or-locked = Le fichier est un ancien fichier Word (.doc) ou est protégé par un mot de passe. Veuillez l’enregistrer en DOCX, sans mot de passe.
letters-file-macros = Le fichier contient des macros. Veuillez l’enregistrer en DOCX, sans macros.
letters-file-damaged = Le fichier ne peut pas être décompressé : { $found }
letters-file-no-identity = Le fichier ne dit pas de quelle lettre et de quelle révision il relève. Veuillez utiliser le fichier remis ici.
letters-file-other-letter = Le fichier est celui d’une autre lettre : { $found }.
letters-file-other-languages = Le fichier porte sur d’autres langues : { $found }.
letters-file-later-revision = Le fichier relève de la révision { $found }, que cette lettre n’a pas encore.
letters-file-unknown-unit = Le paragraphe { $unit } ne figure pas dans la lettre.
letters-file-missing-unit = Le paragraphe { $unit } manque dans le fichier.
letters-file-unit-twice = Le paragraphe { $unit } figure deux fois dans le fichier.
letters-file-code-lost = { $unit } : la marque { $mark } manque dans la traduction.
letters-file-code-twice = { $unit } : la marque { $mark } y figure deux fois.
letters-file-unknown-code = { $unit } : l’original n’a pas de marque { $found }.
letters-file-codes-cross = { $unit } : la marque { $mark } se ferme alors qu’une autre est encore ouverte. Les marques s’emboîtent ou se suivent.
letters-file-code-empty = { $unit } : il ne reste rien entre les deux extrémités de la marque { $mark }.
letters-file-brace = { $unit } : une accolade figure dans les mots d’un champ, qu’elle terminerait.
letters-file-sign = { $unit } : le signe { $found } ne peut pas figurer dans un texte.
letters-file-stray-tag = { $unit } : il s’y trouve autre chose que du texte et des marques ({ $found }).
letters-file-misread = { $unit } : cette traduction ne peut pas être écrite de façon à se lire telle quelle, par exemple une ligne qui commence comme une liste.
letters-note-earlier-revision = Le fichier a été établi à partir de la révision { $revision } de l’original. Ce qui y est resté identique est repris.
letters-note-outdated = { $unit } : l’original a été modifié depuis ; cette traduction n’est pas reprise.
letters-note-untranslated = { $unit } : le fichier n’a pas de traduction. Ce qui s’y trouve demeure ; à défaut, c’est l’original qui figure.
letters-note-partly-translated = { $unit } : une partie seulement est traduite ; il est réputé non traduit.
letters-note-source-edited = { $unit } : l’original a été modifié dans le fichier. Celui de la lettre reste tel quel.
letters-note-lines-joined = { $unit } : la traduction avait plusieurs lignes, qui n’en font plus qu’une.
letters-note-tracked-changes = { $n ->
    [one] { $n } modification suivie a été lue comme acceptée.
    [many] { $n } modifications suivies ont été lues comme acceptées.
   *[other] { $n } modifications suivies ont été lues comme acceptées.
}
letters-note-remark = Remarque du traducteur : { $text }
letters-note-remark-at = { $unit }, remarque du traducteur : { $text }
letters-note-objects = { $n ->
    [one] { $n } image ou objet incorporé a été laissé de côté.
    [many] { $n } images ou objets incorporés ont été laissés de côté.
   *[other] { $n } images ou objets incorporés ont été laissés de côté.
}
letters-note-outside = { $n ->
    [one] { $n } élément extérieur au fichier a été laissé de côté ; rien n’a été téléchargé.
    [many] { $n } éléments extérieurs au fichier ont été laissés de côté ; rien n’a été téléchargé.
   *[other] { $n } éléments extérieurs au fichier ont été laissés de côté ; rien n’a été téléchargé.
}
letters-terms = Termes fixes
letters-terms-lead = Ce qui porte un seul nom dans chaque langue : une version qui l’écrit autrement est signalée, dans l’éditeur et au retour d’une traduction.
letters-to-terms = Voir les termes fixes
letters-terms-take-over = Reprendre les noms
letters-terms-added = { $n ->
    [0] Aucun terme n’est nouveau : tous les noms y sont déjà.
    [one] { $n } terme a été ajouté.
    [many] { $n } termes ont été ajoutés.
   *[other] { $n } termes ont été ajoutés.
}
letters-terms-total = { $n } sur { $all }
letters-terms-search = Rechercher
letters-terms-none = Aucun terme ne correspond. Les noms du forum, de ses organisateurs, de ses grandes orientations et des États peuvent être repris.
letters-term-sort = Ce qu’il désigne
letters-any-sort = Tout
letters-term-sort-action-line = Grande orientation
letters-term-sort-organiser = Organisateur
letters-term-sort-state = État
letters-term-sort-form-of-address = Formule d’appel
letters-term-sort-other = Autre
letters-term-missing = manque
letters-term-new = Nouveau terme
letters-term-remove = Supprimer le terme
letters-term-code = Code
letters-term-how = Une forme par ligne. Un astérisque à la fin d’un mot en laisse la terminaison ouverte : « ministr* ». Une langue sans forme n’est pas vérifiée.
letters-term-preferred = Formes à employer
letters-term-allowed = Formes également admises
letters-term-forbidden = Formes à éviter
letters-term-source = Provenance
letters-term-source-hint = Le document dans lequel le terme figure ainsi.
letters-term-from-facts = Repris des données de l’édition ou du répertoire, code { $code }.
letters-term-no-form = Un terme a une forme dans une langue au moins.
letters-term-too-many = Au plus { $most } formes de chaque sorte par langue, de { $characters } caractères chacune.
letters-term-no-letter = Une forme sans lettre ne figure dans aucun texte.
letters-term-long-source = { $most } caractères au plus.
letters-terms-full = Une édition a au plus { $most } termes fixes.
letters-departs = { $n ->
    [one] La version s’écarte d’un terme fixe
    [many] La version s’écarte de termes fixes en { $n } endroits
   *[other] La version s’écarte de termes fixes en { $n } endroits
}
letters-departs-nowhere = La version ne s’écarte d’aucun terme fixe.
letters-departs-absent = { $part } : l’original dit « { $source } » ; on attend ici « { $expected } ».
letters-departs-forbidden = { $part } : « { $found } » y figure pour « { $source } » ; on attend « { $expected } ».
letters-memory = Mémoire de traduction (TMX)
letters-go-on = Poursuivre la rédaction
letters-not-saved-yet = Ce qui figure ici n’est pas encore enregistré.
letters-both-todo = Rien de ce que vous avez saisi n’est perdu : votre texte figure dans le formulaire ci-dessous. Reprenez de l’autre texte ce qui est nécessaire, puis enregistrez de nouveau ; votre texte le remplacera.
letters-both-yours = Votre texte
letters-both-theirs = Le texte actuellement en place

# Aperçus.
letters-read-as = Telle que la lit
letters-as-class = Toute la catégorie
letters-show = Afficher
letters-as-pdf = PDF
letters-sample-post = Cette fonction est inventée pour la démonstration.
letters-lacking = L’annuaire ne contient pas dans cette langue ({ $language }) : { $fields }. Les mots de la catégorie y figurent.

# Les pages publiques.
letters-public-title = Lettres circulaires
letters-public-empty = Aucune lettre de cette édition n’a encore été publiée.
letters-public-letter = Lettre circulaire { $reference }
letters-public-fallback = Il n’existe pas de version publiée dans la langue de cette page.
letters-public-parts = Cette lettre a été corrigée ou complétée :

# Ce qui s’oppose à l’approbation.
letters-blocked = { $n ->
    [one] Un point s’oppose à l’approbation
   *[other] { $n } points s’opposent à l’approbation
}
letters-blocker-source = La version originale n’est pas relue. Faites-la d’abord relire.
letters-blocker-empty = « { $part } » est vide. Aucune lettre ne part sans cette partie.
letters-blocker-too-long = { $most ->
    [one] « { $part } » est trop long. Ramenez ce texte à { $most } caractère.
   *[other] « { $part } » est trop long. Ramenez ce texte à { $most } caractères.
}
letters-blocker-field = « { $part } » contient un champ inexistant ou une accolade non fermée : { $field }
letters-blocker-glyphs = « { $part } » contient des caractères qu’aucune police de la lettre ne peut afficher : { $chars }
letters-blocker-out-of-date = Cette version ne suit pas l’original actuel. Comparez les deux ou remettez-la à l’état de projet.
letters-unset-glyphs = La lettre n’a pas pu être mise en PDF : aucune police ne contient ces caractères : { $chars }
letters-unset-too-much = La lettre est trop longue pour être mise en PDF. Veuillez la raccourcir.
letters-unset-blank = La lettre n’a pas d’objet, et sans objet il n’y a pas de PDF. Veuillez l’indiquer.

# Refus.
letters-text-stands = Le texte de cette lettre est arrêté et ne peut être modifié. Une lettre approuvée peut être remise à l’état de projet tant que son expédition n’est pas autorisée.
letters-moved-on = La lettre n’est plus dans l’état qu’indiquait cette page ; rien n’a été fait. Veuillez la consulter de nouveau.
letters-version-moved-on = La version n’est plus dans l’état qu’indiquait cette page ; rien n’a été fait. Veuillez la consulter de nouveau.
letters-stale = Quelqu’un a modifié ce texte depuis que vous l’avez ouvert
letters-changed-meanwhile = Quelque chose a été modifié pendant votre consultation ; rien n’a été fait. Veuillez vérifier de nouveau avant de décider.
letters-too-long = { $most ->
    [one] Ce texte est trop long. Ramenez-le à { $most } caractère.
   *[other] Ce texte est trop long. Ramenez-le à { $most } caractères.
}
letters-number-taken = Une lettre porte déjà ce numéro. Veuillez en indiquer un autre.
letters-number-of-part = Un corrigendum ou addendum se commence à partir de sa lettre. Veuillez indiquer le numéro d’une lettre.
letters-no-such-class = Veuillez choisir les destinataires dans la liste.
letters-days-do-not-fit = Chaque jour de parole figure une seule fois et finit après avoir commencé. Veuillez revoir les jours.
letters-not-left = Seule une lettre expédiée se corrige par un corrigendum ou un addendum ; celle qui ne l’est pas peut encore être modifiée.
letters-part-of-part = Un corrigendum ou addendum se rattache à la lettre elle-même. Veuillez le commencer à partir de celle-ci.
letters-not-confirmed = Veuillez cocher la case pour confirmer.
letters-bad-number = Veuillez indiquer le numéro tel qu’il figure sur les lettres, par exemple CL-21/4.
letters-bad-date = Veuillez indiquer une date.
letters-bad-source = Veuillez choisir la langue dans laquelle la lettre est d’abord rédigée.
letters-bad-deadline = Veuillez indiquer la date et l’heure du délai, ou décocher la demande de réponse.
letters-bad-reminders = Veuillez indiquer des nombres entiers de jours, de 1 à { $days }, au plus { $most }, ou laisser ce champ vide.
letters-bad-authenticity = Veuillez choisir quand une réponse compte.
letters-bad-day = Veuillez indiquer une date et deux heures entières, la seconde après la première (de 0 à 24), ou vider la ligne.
letters-bad-kind = Veuillez choisir un corrigendum ou un addendum.

# La ligne de commande.
letters-render-bad-number = Ce n’est pas un numéro de lettre : { $value } (écrire CL-21/4).
letters-render-bad-lang = Ce n’est pas une langue officielle : { $value } (ar, zh, en, fr, ru ou es).
letters-render-no-letter = Il n’y a pas de lettre { $value } dans l’édition en cours.
letters-render-no-version = La lettre n’a pas de version dans cette langue : { $value }.
letters-render-no-addressee = La lettre n’a pas de destinataire dans l’État { $value } (écrire son code, par exemple CHE).
letters-render-not-written = Le fichier { $file } n’a pas pu être écrit : { $error }
letters-render-all-written = Lettres écrites dans { $folder } : { $count }, en { $seconds } s, soit { $rate } par seconde.

# Dispatch: dry run, rehearsal, order, release, hold, consignments, paper.
letters-title-dispatch = Expédition de { $reference }
letters-consignment-thing = Envoi de { $reference } : { $state }
letters-dispatch-ordered = en attente d’autorisation
letters-dispatch-held = retenue
letters-dispatch-running = en cours
letters-dispatch-paused = suspendue
letters-dispatch-done = terminée
letters-dispatch-stopped = arrêtée
letters-consignment-waiting = en attente
letters-consignment-handing-over = en cours de remise
letters-consignment-sent = envoyé
letters-consignment-failed = échoué
letters-consignment-in-doubt = incertain
letters-consignment-to-print = à imprimer
letters-consignment-posted = posté
letters-consignment-stopped = arrêté
letters-channel-email = courriel
letters-channel-print = papier
letters-dry-run = Simulation : ce qui partirait
letters-plan-addressees = Destinataires
letters-plan-languages = Langues
letters-plan-email = Par courriel
letters-plan-print = Sur papier
letters-plan-fallback = Dans une autre langue que celle du destinataire
letters-plan-not-own = (autre que la sienne)
letters-plan-nothing = Qui ne reçoit rien, et pourquoi
letters-plan-table = Qui reçoit quoi
letters-plan-empty = Personne ne recevrait cette lettre.
letters-nothing-no-post = L’annuaire ne contient pas cette fonction pour cet État.
letters-nothing-no-contact = La fonction n’a ni adresse électronique, ni numéro de télécopie, ni adresse postale.
letters-nothing-has-it = La lettre lui a déjà été envoyée.
letters-nothing-no-version = Il n’existe aucune version prête à partir dans sa langue ni dans la langue de l’original.
letters-lang-number = { $lang } : { $number }
letters-rehearse = Essai
letters-rehearse-address = Adresse d’essai
letters-rehearse-hint = La lettre est envoyée à cette adresse telle que les destinataires la recevraient, et à personne d’autre. Les liens et les codes qu’elle contient n’ouvrent rien.
letters-rehearse-all = Un message par destinataire, et non un seul par langue
letters-act-rehearse = Envoyer l’essai
letters-rehearsal-on = L’édition est en mode d’essai : tous les messages sont envoyés à { $address }. Aucune expédition ne peut être autorisée.
letters-rehearsal-title = Avancement de l’essai
letters-rehearsal-progress = Messages rédigés : { $done } sur { $total } ; restants : { $left }.
letters-rehearsal-failed = Messages qui n’ont pas pu être rédigés : { $number } ; voir les tâches.
letters-rehearsal-outbox = Les ouvrir dans la boîte d’envoi
letters-look-again = Actualiser
letters-rehearsal-link = (le lien personnel du destinataire)
letters-rehearsal-note = Essai. Ce message serait destiné à : { $to } ({ $address }).
letters-rehearsal-subject = [Essai] { $subject }
letters-order = Expédition
letters-order-heading = { $number ->
    [one] La lettre sera envoyée à { $number } destinataire
   *[other] La lettre sera envoyée à { $number } destinataires
}
letters-order-second = Un autre fonctionnaire doit l’autoriser. L’expédition est ensuite retenue un court moment, pendant lequel elle peut être arrêtée.
letters-order-alone = L’expédition doit être autorisée. Elle est ensuite retenue un court moment, pendant lequel elle peut être arrêtée.
letters-order-word = Pour ordonner l’expédition, veuillez saisir le numéro de la lettre : { $reference }
letters-order-wrong-word = Veuillez saisir le numéro de la lettre tel qu’il figure ci-dessus : { $reference }.
letters-order-not-ready = La lettre peut être expédiée dès lors qu’elle est approuvée et qu’elle a des destinataires.
letters-act-order = Ordonner l’expédition
letters-release-heading = { $number ->
    [one] { $number } lettre partira
   *[other] { $number } lettres partiront
}
letters-release-languages = Langues : { $list }
letters-release-hold = { $minutes ->
    [0] Le départ est immédiat.
    [one] Le délai de retenue est de { $minutes } minute, pendant laquelle l’expédition peut être arrêtée.
   *[other] Le délai de retenue est de { $minutes } minutes, pendant lesquelles l’expédition peut être arrêtée.
}
letters-release-final = Une lettre partie ne peut être rappelée, et son texte ne peut plus être modifié.
letters-release-sure = J’ai vérifié les destinataires et le texte
letters-release-not-sure = Veuillez confirmer que vous avez vérifié les destinataires et le texte.
letters-act-release = Autoriser l’expédition
letters-act-stop = Arrêter l’expédition
letters-act-stop-rest = Arrêter ce qui n’est pas parti
letters-act-pause = Suspendre
letters-act-resume = Reprendre
letters-waits-for-other = Vous avez ordonné cette expédition. Un autre fonctionnaire doit l’autoriser.
letters-waits-for-release = Cette expédition a été ordonnée et attend d’être autorisée.
letters-is-held = Retenue jusqu’au { $until }. D’ici là, elle peut être arrêtée et rien n’est parti.
letters-is-running = Les lettres sont en train de partir. L’expédition se poursuit si cette page est fermée.
letters-is-paused = Suspendue. Ce qui est en attente le reste jusqu’à la reprise de l’expédition.
letters-progress-title = Avancement de l’expédition
letters-progress = Envois traités : { $done } sur { $total } ; restants : { $left }
letters-progress-goes-on = Le travail se poursuit lorsque cette page est fermée. Veuillez la rouvrir pour en voir l’avancement.
letters-consignments = Envois
letters-past-dispatches = Expéditions antérieures
letters-column-state = État
letters-column-lang = Langue
letters-column-channel = Voie
letters-column-address = Adresse
letters-column-why = Raison
letters-column-stands = Situation
letters-column-register = Numéro d’enregistrement
letters-column-words = Indications du serveur de messagerie
letters-column-when = Date et heure
letters-column-when-machine = Moment, à l’horloge du serveur
letters-column-outcome = Résultat
letters-attempts = Tentatives
letters-see-mail = Voir le message
letters-resend = Nouvel envoi
letters-resend-hint = La lettre est envoyée, avec le même lien personnel, à l’adresse qui figure actuellement dans l’annuaire. La raison est conservée.
letters-reason = Raison
letters-act-resend = Envoyer de nouveau
letters-act-to-print = Passer au papier
letters-print-batch = { $number ->
    [one] { $number } lettre à imprimer, avec un bordereau (PDF)
   *[other] { $number } lettres à imprimer, avec un bordereau (PDF)
}
letters-posted = Marquer comme posté
letters-posted-which = Lettres postées ou envoyées par télécopie
letters-posted-how = Moyen (numéro de l’envoi postal, heure de la télécopie)
letters-act-posted = Marquer comme posté
letters-cover-title = { $reference } : lettres à poster
letters-cover-intro = { $number ->
    [one] { $number } lettre { $reference }, dans l’ordre de ce bordereau.
   *[other] { $number } lettres { $reference }, dans l’ordre de ce bordereau.
}
letters-cover-page = Page
letters-mail-reply = Vous pouvez répondre sans compte au moyen de votre lien personnel : { $link }
    Sur papier ou par téléphone, veuillez utiliser le code court { $code } en indiquant l’État { $alpha3 } et la lettre { $reference }.
letters-letter-stands = La lettre a été modifiée entre-temps et cette opération n’est plus possible. Veuillez la rouvrir pour voir son état actuel.
letters-dispatch-stands = L’expédition a avancé entre-temps et cette opération n’est plus possible. Veuillez la rouvrir pour voir son état actuel.
letters-consignment-stands = La situation actuelle de cet envoi ne permet pas cette opération. Le cas d’un envoi incertain se règle d’abord dans la boîte d’envoi.
letters-under-way = Une expédition de cette lettre est déjà en cours.
letters-no-addressee = Personne ne recevrait cette lettre. Veuillez consulter la simulation pour en voir les raisons.
letters-second-officer = Vous avez ordonné cette expédition ; un autre fonctionnaire doit l’autoriser.
letters-in-rehearsal = L’édition est en mode d’essai. Veuillez mettre fin à l’essai avant d’autoriser une expédition.
letters-no-address = Il n’y a pas d’adresse pour cette voie. Veuillez en ajouter une dans l’annuaire.
letters-no-reason = Veuillez indiquer la raison ; elle est conservée.
letters-bad-address = Veuillez saisir une adresse électronique, par exemple name@forum.example.
letters-bad-hold = Saisissez un nombre entier de minutes, de 0 à 1 440.
letters-no-link = Cet envoi n’a pas de lien personnel encore valable.
letters-link = Lien personnel
letters-link-open = Ouvre le formulaire de réponse
letters-link-ended = Révoqué
letters-act-renew-link = Renouveler le lien
letters-renew-link-hint = L’ancien lien et son code n’ouvrent plus rien. Renvoyez la lettre pour que le destinataire reçoive le nouveau.
letters-act-revoke-link = Révoquer le lien
letters-revoke-link-hint = Le lien et le code n’ouvrent plus rien. Les réponses données subsistent.
letters-dispatch-settings = Modalités d’envoi des lettres
letters-hold-minutes = Délai de retenue après l’autorisation, en minutes
letters-hold-hint = Pendant ce délai, un envoi peut encore être arrêté. Dix minutes sont d’usage ; 0 envoie immédiatement.
letters-tick-second = Un second fonctionnaire autorise l’envoi
letters-second-hint = Quiconque a ordonné un envoi ne peut pas l’autoriser.
letters-not-set = La lettre n’a pas pu être mise en PDF.
letters-desk-release = L’expédition de { $reference } attend l’autorisation d’un second fonctionnaire
letters-desk-in-doubt = { $number ->
    [one] { $number } envoi de { $reference } incertain : décision à prendre
   *[other] { $number } envois de { $reference } incertains : décision à prendre
}
letters-desk-failed = { $number ->
    [one] { $number } envoi de { $reference } a échoué
   *[other] { $number } envois de { $reference } ont échoué
}
letters-desk-to-print = { $number ->
    [one] { $number } lettre { $reference } à imprimer et à poster
   *[other] { $number } lettres { $reference } à imprimer et à poster
}
letters-verb-ordered = Expédition ordonnée
letters-verb-released = Expédition autorisée
letters-verb-recalled = Lettre rappelée
letters-verb-stopped = Expédition arrêtée
letters-verb-paused = Expédition suspendue
letters-verb-resumed = Expédition reprise
letters-verb-started = Expédition commencée
letters-verb-finished = Expédition terminée
letters-verb-dispatched = Lettre expédiée
letters-verb-consigned = Envoi établi
letters-verb-made-ready = Envoi préparé
letters-verb-put-on-paper = Envoi passé au papier
letters-verb-posted = Envoi posté
letters-verb-sent-again = Lettre envoyée de nouveau
letters-verb-rehearsal-ordered = Essai ordonné
letters-verb-rehearsed = Essai effectué
letters-verb-draft-saved = Projet de réponse enregistré
letters-verb-code-sent = Code envoyé
letters-verb-code-typed = Code saisi
letters-verb-code-wrong = Code erroné saisi
letters-verb-link-revoked = Lien personnel révoqué
letters-verb-link-renewed = Lien personnel renouvelé
letters-verb-dispatch-set = Réglages de l’expédition modifiés

letters-kind-consignment = Envoi
letters-kind-dispatch = Expédition
letters-job-start = Commencer une expédition
letters-job-send = Préparer un envoi
letters-job-finish = Terminer une expédition
letters-job-rehearse = Effectuer un essai d’expédition

## Champs du journal
letters-field-addressee = Destinataire
letters-field-dispatch = Expédition
letters-field-ordered-by = Ordonnée par
letters-field-ordered-at = Moment de l’ordre
letters-field-released-by = Autorisée par
letters-field-released-at = Moment de l’autorisation
letters-field-hold-until = Retenue jusqu’à
letters-field-hold-seconds = Durée de la retenue, en secondes
letters-field-second-officer = Un second fonctionnaire autorise
letters-field-mails = Nombre de messages
letters-field-consignments = Nombre d’envois
letters-field-mail = Message
letters-field-pdf = Fichier de la lettre
letters-right-see = Consulter les lettres, les versions et les envois
letters-right-write = Rédiger et traduire des lettres
letters-right-translate = Remettre des textes aux traducteurs et les reprendre
letters-right-set-terms = Fixer les termes
letters-right-review = Relire les versions et approuver les lettres
letters-right-dispatch = Ordonner, libérer, arrêter et suivre un envoi
letters-right-set-dispatch = Régler les envois de l’édition : le délai de suspension, le second fonctionnaire

# Messages automatiques : leur nom, quand ils partent, et les champs de leur texte.
letters-message-way = Moyen de répondre, à la fin d’une lettre envoyée par courrier électronique
letters-message-way-when = Au bas de toute lettre qui demande une réponse et part par courrier électronique. Le texte de la lettre elle-même est rédigé et approuvé avec la lettre.
letters-message-rehearsal = Essai d’envoi d’une lettre
letters-message-rehearsal-when = Au-dessus du texte d’une lettre, lorsqu’un fonctionnaire la fait envoyer à une adresse d’essai.
letters-slot-alpha3 = Les trois lettres de l’État, telles qu’elles sont saisies avec le code
letters-slot-reference = Le numéro de la lettre
letters-slot-subject = L’objet de la lettre
letters-slot-to = Le destinataire auquel elle serait adressée
letters-slot-address = L’adresse électronique à laquelle elle serait envoyée
letters-sample-to = Ministre des communications, Fidji
letters-sample-subject = Invitation au volet de haut niveau du Forum
