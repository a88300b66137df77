web-about = À propos du Forum
web-accessibility = Accessibilité
web-privacy = Protection des données

web-nothing-changed = Rien n’a été modifié.
web-nothing-lost = Rien de ce que vous avez saisi n’est perdu. Votre saisie est conservée ci-dessous.
web-files-lost = Le texte que vous avez saisi est conservé ci-dessous ; les fichiers qui l’accompagnaient n’ont pas pu l’être. Veuillez revenir au formulaire, choisir de nouveau les fichiers, puis l’envoyer.
web-send-again = Envoyer de nouveau
web-what-was-typed = Ce que vous avez saisi
web-file-label = { $name }, { $kilobytes } ko
web-home = Page d’accueil

web-not-found-title = Page introuvable
web-not-found = Il n’existe pas de page à cette adresse, ou elle ne vous est pas ouverte.
web-not-found-todo = Veuillez vérifier que l’adresse est complète, ou repartir de la page d’accueil.

web-refused-title = Votre demande n’a pas pu être traitée
web-refused-todo = Si vous avez besoin d’aide, veuillez vous adresser au secrétariat.
web-not-allowed = Vous n’avez pas le droit d’ouvrir cette page ni d’effectuer cette opération. Un administrateur peut vous accorder ce droit.
web-stale-form = Ce formulaire n’a pas pu être accepté : il était ouvert depuis plus d’une semaine, ou il a été ouvert avant que vous ne vous connectiez ou ne vous déconnectiez. Veuillez vérifier votre saisie, puis l’envoyer de nouveau.
web-foreign-form = Le formulaire a été envoyé depuis un autre site et n’a pas été accepté. Veuillez ouvrir le formulaire sur ce site et le remplir ici.
web-wrong-method = Cette adresse ne peut pas être ouverte de cette manière. Elle est peut-être celle d’un formulaire qui figure sur une autre page.
web-wrong-method-todo = Veuillez repartir de la page d’accueil.

web-sign-in-title = Veuillez vous connecter
web-sign-in-first = Aucune connexion n’est ouverte, ou la vôtre a pris fin.
web-sign-in-todo = Veuillez vous connecter, puis ouvrir de nouveau la page.
web-sign-in-todo-kept = Veuillez vous connecter dans une autre fenêtre de votre navigateur, puis revenir à cette page et envoyer de nouveau votre saisie.
web-sign-in = Se connecter

web-no-such-link-title = Ce lien n’est pas valable
web-no-such-link = Ce lien personnel n’est pas valable. Il est peut-être incomplet, expiré ou remplacé par un lien plus récent.
web-no-such-link-lost = Les réponses déjà reçues sont conservées et restent inchangées.
web-no-such-link-todo = Veuillez utiliser le lien figurant dans le dernier message du secrétariat, ou le code court imprimé dans la lettre. Si ni l’un ni l’autre ne fonctionne, veuillez vous adresser au secrétariat.
web-no-such-link-code = Saisir le code court

web-unavailable-title = Le service est temporairement indisponible
web-unavailable = Le service est temporairement indisponible et n’a pas pu traiter votre demande.
web-unavailable-kept = Rien de ce que vous avez saisi n’est perdu. Votre saisie est conservée ci-dessous et peut être envoyée de nouveau ; elle ne sera pas enregistrée deux fois.
web-unavailable-lost = Rien n’a été modifié.
web-unavailable-todo = Veuillez réessayer dans quelques instants. Si la difficulté persiste, veuillez vous adresser au secrétariat.

web-broken-title = Un incident technique s’est produit
web-broken = Un incident technique de notre côté a empêché de traiter votre demande.
web-broken-lost = Tout ce qui vous a été confirmé auparavant est conservé. Votre dernier envoi n’a peut-être pas été enregistré.
web-broken-kept = Tout ce qui vous a été confirmé auparavant est conservé. Votre dernier envoi n’a peut-être pas été enregistré ; il est conservé ci-dessous et peut être envoyé de nouveau. Il ne sera pas enregistré deux fois.
web-broken-todo = Veuillez réessayer. Si l’incident se reproduit, veuillez communiquer au secrétariat la référence ci-dessous.
web-reference = Référence :

web-body-too-long = Votre envoi dépasse { $megabytes } Mo, limite fixée pour un formulaire. Veuillez revenir en arrière, abréger le texte ou choisir des fichiers moins volumineux, puis l’envoyer de nouveau.
web-body-not-text = Votre envoi contient des caractères illisibles, ou plus de champs qu’un formulaire ne peut en compter. Veuillez revenir en arrière, vérifier le texte, puis l’envoyer de nouveau.
web-body-wrong-type = Votre envoi n’a pas le format d’un formulaire. Veuillez utiliser le formulaire qui figure sur ce site.
web-body-cut = La connexion a été interrompue avant que tout ne soit arrivé. Veuillez revenir en arrière et envoyer de nouveau le formulaire.

web-upload-empty = Le fichier est vide. Veuillez choisir un autre fichier.
web-upload-too-large = Le fichier dépasse { $megabytes } Mo. Veuillez choisir un fichier moins volumineux, ou numériser le document avec une résolution plus basse.
web-upload-wrong-type = D’après son contenu, le fichier n’est pas de type PDF, JPEG, PNG ou TIFF, quel que soit son nom. Veuillez choisir un fichier de l’un de ces types.
web-upload-active = Le fichier PDF contient des scripts, des programmes ou des fichiers incorporés et ne peut être accepté, pour des raisons de sécurité. Veuillez l’imprimer dans un nouveau fichier PDF et choisir celui-ci.

web-table-empty = Le fichier ne contient aucun tableau : il est vide, ou toutes ses lignes le sont. Veuillez choisir un autre fichier.
web-api-several = Plusieurs valeurs ne sont pas acceptables. Chacune est indiquée avec son emplacement.
web-api-not-there-title = Introuvable
web-api-not-there = Il n’y a rien à cette adresse, ou l’appelant n’y a pas accès.
web-api-no-token = Cette opération exige un jeton. Envoyez-le dans l’en-tête Authorization, après le mot Bearer.
web-api-bad-token = Le jeton n’est pas valable. Il peut être incomplet, avoir expiré ou avoir été révoqué.
web-api-not-allowed = Le compte ne détient pas le droit qu’exige cette opération, ou le jeton n’a pas été établi pour ce droit.
web-api-wrong-method = Cette adresse n’admet pas cette méthode. L’en-tête Allow énumère celles qu’elle admet.
web-api-bad-parameter = Le paramètre { $name } n’appartient pas à cette opération, ou sa valeur ne peut être lue.
web-api-bad-cursor = Ce curseur est altéré, ou appartient à une autre liste ou à un autre filtre. Recommencez sans curseur.
web-api-bad-key = L’en-tête Idempotency-Key doit contenir de 1 à 200 caractères ASCII visibles.
web-key-reused = Cette clé Idempotency-Key a déjà servi avec un autre contenu. Rien n’a été modifié. Utilisez une nouvelle clé pour une nouvelle demande.
web-api-wrong-type = Le corps doit être de type { $media }.
web-api-too-long = Le corps dépasse { $megabytes } Mo, limite de cette opération.
web-api-cut = La connexion a pris fin avant l’arrivée du corps entier.
web-api-not-json = Le corps n’est pas du JSON.
web-api-unknown-member = Il n’existe pas de membre de ce nom.
web-api-missing-member = Ce membre manque.
web-api-bad-value = Cette valeur n’a pas le type, la forme ou la taille qu’indique la description de l’interface.
web-api-too-many-characters = Ce texte dépasse { $limit } caractères.

web-table-too-large = Le fichier dépasse { $megabytes } Mo. Veuillez répartir le tableau entre plusieurs fichiers.
web-table-unpacks-too-large = Une fois décompressé, le classeur dépasse { $megabytes } Mo ; il n’a pas été lu. Veuillez enregistrer le tableau seul dans un nouveau classeur, ou au format CSV.
web-table-too-many-lines = Le tableau compte plus de { $limit } lignes. Veuillez le répartir entre plusieurs fichiers.
web-table-too-many-columns = Le tableau compte plus de { $limit } colonnes. Veuillez supprimer celles qui ne sont pas nécessaires.
web-table-headings = La ligne des intitulés ne peut être lue : un guillemet n’est pas fermé, ou un intitulé est une formule ou est trop long. Veuillez corriger la première ligne du tableau.
web-table-macros = Le classeur contient des macros et ne peut être accepté, pour des raisons de sécurité. Veuillez l’enregistrer comme classeur sans macros (.xlsx), ou au format CSV.
web-table-old-or-locked = Le classeur est au format antérieur à 2007 (.xls) ou est protégé par un mot de passe. Veuillez l’enregistrer au format .xlsx sans mot de passe, ou au format CSV.
web-table-no-table = D’après son contenu, le fichier n’est ni de type CSV ni de type XLSX, quel que soit son nom. Veuillez choisir un fichier de l’un de ces types.
web-table-damaged = Le classeur est endommagé et ne peut être lu. Veuillez l’ouvrir dans votre tableur, l’enregistrer à nouveau et le choisir une nouvelle fois, ou l’enregistrer au format CSV.

web-line-quote-open = Un guillemet ouvre une cellule et n’est pas fermé.
web-line-text-after-quote = Du texte figure après un guillemet fermant.
web-line-too-many = Cellules dans la ligne : { $found } ; intitulés : { $wanted }. Il y a trop de cellules.
web-line-too-few = Cellules dans la ligne : { $found } ; intitulés : { $wanted }. Il manque des cellules.
web-line-too-long = La cellule de la colonne « { $column } » dépasse { $limit } caractères.
web-line-not-text = La cellule de la colonne « { $column } » contient des caractères qui ne peuvent être lus.
web-line-formula = La cellule de la colonne « { $column } » est une formule. Veuillez la remplacer par sa valeur.
web-line-error-value = La cellule de la colonne « { $column } » affiche une erreur du tableur.

web-export-too-large = La liste compte plus de lignes qu’un classeur n’en contient. Veuillez l’exporter au format CSV, ou la restreindre.
web-export-cell-too-long = Le texte de la ligne { $row } est plus long que ne le permet une cellule de classeur. Veuillez exporter la liste au format CSV.
