# Le menu du secrétariat.
accounts-menu = Comptes

# La demande d'un lien de connexion.
accounts-sign-in-title = Se connecter
accounts-sign-in-lead = Cet accès est réservé au secrétariat. Il n’y a pas de mot de passe : un lien est envoyé à votre adresse électronique.
accounts-email = Adresse électronique
accounts-email-hint = L’adresse sous laquelle l’administrateur vous a inscrit.
accounts-send-link = M’envoyer un lien de connexion
accounts-asked-title = Consultez votre messagerie
accounts-asked = Si un compte correspond à cette adresse, un lien de connexion vient d’y être envoyé.
accounts-asked-once = { $minutes ->
    [one] Le lien ne peut servir qu’une seule fois, dans un délai d’une minute.
   *[other] Le lien ne peut servir qu’une seule fois, dans un délai de { $minutes } minutes.
}
accounts-asked-nothing = Si rien n’arrive, veuillez vérifier l’adresse et le courrier indésirable, ou vous adresser à l’administrateur.
accounts-asked-again = Demander un nouveau lien
accounts-too-many = { $minutes ->
    [one] Trop de tentatives ont été faites. Veuillez attendre une minute avant de réessayer.
   *[other] Trop de tentatives ont été faites. Veuillez attendre { $minutes } minutes avant de réessayer.
}

# Son utilisation.
accounts-link-title = Se connecter à { $service }
accounts-link-lead = L’ouverture de cette page n’a rien changé. Vous serez connecté lorsque vous aurez appuyé sur le bouton.
accounts-link-button = Se connecter dans ce navigateur
accounts-link-not-you = Si vous n’avez pas demandé ce lien, veuillez fermer la page.
accounts-bad-link-title = Ce lien de connexion ne peut pas être utilisé
accounts-bad-link = Le lien est erroné, a déjà servi ou est trop ancien.
accounts-bad-link-lost = Rien n’a été modifié.
accounts-bad-link-todo = Veuillez demander un nouveau lien ; le plus récent de votre messagerie est peut-être encore valable.

# Le message qui porte le lien.
accounts-mail-subject = Votre lien de connexion à { $service }
accounts-mail-asked = Une personne, probablement vous-même, a demandé à se connecter à { $service } avec cette adresse. Pour vous connecter, veuillez ouvrir ce lien et appuyer sur le bouton de la page :
accounts-mail-once = Le lien ne peut servir qu’une seule fois, dans un délai de { $lasts }. Son ouverture ne change rien ; seul le bouton agit.
# How long, as it stands in the sentence before.
accounts-mail-lasts = { $minutes ->
    [one] { $minutes } minute
    [many] { $minutes } de minutes
   *[other] { $minutes } minutes
}
accounts-mail-not-you = Si vous n’avez rien demandé, vous n’avez rien à faire. Veuillez ne pas transmettre ce message.

# La mise en place du second facteur.
accounts-enrol-title = Mettre en place votre second facteur
accounts-enrol-lead = Outre le lien reçu par courrier électronique, le secrétariat demande un code fourni par une application d’authentification, afin qu’une personne qui lirait votre courrier ne puisse se connecter à votre place.
accounts-enrol-app = Ouvrez une application d’authentification sur votre téléphone ou votre ordinateur ; toute application qui produit des codes temporels (TOTP) convient.
accounts-enrol-key = Ajoutez-y un compte et saisissez cette clé :
accounts-enrol-open = Ouvrir l’application d’authentification sur cet appareil
accounts-enrol-type = Saisissez le code qu’elle affiche.
accounts-enrol-button = Mettre en place le second facteur
accounts-code = Code
accounts-code-hint = Six chiffres ; un nouveau code apparaît toutes les 30 secondes.

# Sa saisie.
accounts-give-title = Saisir votre second facteur
accounts-give-lead = Veuillez saisir le code que votre application d’authentification affiche en ce moment.
accounts-code-or-recovery = Code ou code de secours
accounts-code-or-recovery-hint = Six chiffres, ou l’un des dix codes de secours. Chacun ne peut servir qu’une fois.
accounts-give-button = Continuer
accounts-give-lost = Si vous n’avez ni l’application ni un code de secours, veuillez demander à l’administrateur de réinitialiser votre second facteur.

# Les codes de secours, montrés une fois.
accounts-codes-title = Vos codes de secours
accounts-codes-set = Le second facteur est en place.
accounts-codes-once = { $number ->
    [one] Veuillez imprimer ou noter ce code dès maintenant. Il n’est montré que cette fois et n’est conservé nulle part ailleurs. Il remplace une fois l’application d’authentification.
   *[other] Veuillez imprimer ou noter ces { $number } codes dès maintenant. Ils ne sont montrés que cette fois et ne sont conservés nulle part ailleurs. Chacun remplace une fois l’application d’authentification.
}
accounts-codes-go-on = J’ai conservé les codes ; continuer

# Son propre compte.
accounts-own-title = Votre compte
accounts-name = Nom
accounts-factor = Second facteur
accounts-factor-set = En place
accounts-factor-none = Aucun
accounts-factor-set-up = Mettre en place un second facteur
accounts-recovery-left = { $number ->
    [one] Il reste { $number } code de secours.
   *[other] Il reste { $number } codes de secours.
}
accounts-language = Langue
accounts-language-hint = La langue dans laquelle les pages et les messages du secrétariat s’adressent à vous.
accounts-language-button = Changer la langue
accounts-choose-language = Veuillez choisir l’une des six langues.
accounts-sessions = Où vous êtes connecté
accounts-sessions-caption = Vos sessions ouvertes, la dernière utilisée en premier
accounts-session-browser = Navigateur
accounts-session-since = Depuis
accounts-session-seen = Dernière utilisation
accounts-session-this = celle-ci
accounts-session-end = Mettre fin à cette session
accounts-browser-unnamed = Un navigateur qui n’a pas donné de nom
accounts-sessions-end-others = Mettre fin à toutes les autres sessions
accounts-done-signed-out = Vous êtes déconnecté dans ce navigateur.
accounts-done-language = La langue a été changée.
accounts-done-ended = Il a été mis fin à la session.
accounts-done-others-ended = Il a été mis fin à toutes les autres sessions.

# La liste de l'administrateur.
accounts-list-title = Comptes
accounts-list-lead = Les personnes qui peuvent se connecter, et le rôle de chacune dans l’édition { $edition }.
accounts-list-caption = { $number ->
    [one] { $number } compte, par nom
   *[other] { $number } comptes, par nom
}
accounts-list-empty = Les membres du secrétariat figurent ici dès qu’ils sont inscrits.
accounts-add = Ajouter un compte
accounts-add-button = Ajouter le compte
accounts-name-hint = Tel que les collègues connaissent la personne.
accounts-add-email-hint = Les liens de connexion sont envoyés à cette adresse.
accounts-add-language-hint = La langue des pages et des messages du secrétariat pour cette personne, qui peut la changer.
accounts-roles = Rôles
accounts-roles-hint = Les rôles valent pour cette édition. Lorsqu’ils changent, les sessions de la personne prennent fin aussitôt.
accounts-roles-none = Aucun
accounts-roles-button = Enregistrer les rôles
accounts-role-may-administrator = Gère l’installation : comptes, réglages, journal.
accounts-role-may-officer = Effectue le travail du secrétariat.
accounts-role-may-reviewer = Relit et valide les textes.
accounts-role-may-reader = Consulte les pages du secrétariat sans rien modifier.
accounts-state = État
accounts-open = Ouvert
accounts-closed = Fermé
accounts-close-lead = Un compte fermé ne permet plus de se connecter ; ses sessions prennent fin aussitôt. Il peut être rouvert.
accounts-close-button = Fermer le compte
accounts-open-lead = Ce compte est fermé. Une fois rouvert, il permettra à la personne de se connecter avec les mêmes rôles.
accounts-open-button = Rouvrir le compte
accounts-links = Liens de connexion
accounts-links-lead = Un lien est envoyé à l’adresse de ce compte, dans la langue de la personne.
accounts-links-button = Envoyer un lien de connexion
accounts-links-caption = Les derniers liens de connexion envoyés par courrier électronique
accounts-links-when = Demandé
accounts-links-words = Réponse du serveur de messagerie
accounts-links-empty = Aucun lien de connexion n’a été envoyé à ce compte.
accounts-reset-title = Réinitialiser le second facteur
accounts-reset-sessions = Toutes les sessions de cette personne prennent fin aussitôt.
accounts-reset-codes = L’application d’authentification et les codes de secours de cette personne ne valent plus ; un nouveau second facteur sera mis en place à la prochaine connexion.
accounts-reset-final = Le second facteur précédent ne pourra pas être rétabli. Veuillez vous assurer que la demande vient bien de cette personne.
accounts-reset-yes = Je me suis assuré de l’origine de la demande
accounts-reset-button = Réinitialiser le second facteur
accounts-reset-unconfirmed = Veuillez cocher la case si le second facteur doit être réinitialisé.
accounts-done-added = Le compte a été ajouté. La personne peut désormais demander un lien de connexion.
accounts-done-roles = Les rôles ont été enregistrés.
accounts-done-opened = Le compte est ouvert.
accounts-done-closed = Le compte est fermé et ses sessions ont pris fin.
accounts-done-reset = Le second facteur a été réinitialisé.
accounts-done-link = Un lien de connexion est en cours d’envoi.

# Liste du jour, journal, ligne de commande.
accounts-desk-no-factor = Votre compte n’a pas encore de second facteur. Veuillez en mettre un en place, afin de pouvoir vous connecter par courrier électronique.
accounts-session-of = Session de { $name }
accounts-no-such-account = Aucun compte ouvert n’a l’adresse { $address }.

accounts-tokens-title = Jetons pour programmes
accounts-tokens-link = Établir, voir et révoquer vos jetons dans l’édition { $edition }
accounts-tokens-lead = Avec un jeton, un programme peut faire dans l’édition { $edition } ce que vous pouvez faire vous-même, dans la limite des droits cochés ici et jusqu’à l’expiration du jeton. Il prend fin aussitôt que vous le révoquez, qu’un rôle vous est retiré ou que votre compte est fermé.
accounts-tokens-caption = Vos jetons, du plus récent au plus ancien
accounts-tokens-none = Vous n’avez aucun jeton dans cette édition.
accounts-token-new = Nouveau jeton
accounts-token-name = Nom du jeton
accounts-token-name-hint = Ce qu’est le programme et où il fonctionne, pour reconnaître le jeton.
accounts-token-scopes = Droits
accounts-token-days = Jours avant l’expiration
accounts-token-expires = Expiration
accounts-token-make = Établir le jeton
accounts-token-made-title = Le jeton est établi
accounts-token-made = Veuillez le copier maintenant dans le coffre de secrets du programme. Il ne pourra plus être affiché.
accounts-token-unused = Pas encore
accounts-token-revoke = Révoquer
accounts-token-document = Description de l’interface (OpenAPI 3.1)
accounts-done-revoked = Le jeton a été révoqué. Plus personne ne peut l’utiliser.
accounts-token-of = Jeton « { $name } »
accounts-kind-token = Jeton pour programme
accounts-verb-made = Jeton établi
accounts-verb-revoked = Jeton révoqué
accounts-field-scopes = Droits du jeton

# Messages automatiques : leur nom, quand ils partent, et les champs de leur texte.
accounts-message-sign-in = Lien de connexion
accounts-message-sign-in-when = À une personne disposant d’un compte qui demande à se connecter. Il ne relève d’aucune édition et a le même texte dans toutes.
accounts-slot-service = Le nom de ce service
accounts-slot-lasts = La durée de validité du lien
