access-bad-email = Veuillez saisir une adresse électronique complète, par exemple nom@example.org.
access-bad-name = Veuillez saisir un nom de { $limit ->
    [one] { $limit } caractère
   *[other] { $limit } caractères
} au maximum, sur une seule ligne.
access-email-taken = Cette adresse électronique est déjà celle d’un autre compte.
access-bad-sign-in = Ce lien de connexion n’est pas valable. Il a peut-être déjà été utilisé ou a expiré. Veuillez en demander un nouveau.
access-bad-code = Ce code n’est pas exact ou a déjà été utilisé. Veuillez saisir le code qu’affiche actuellement votre application d’authentification, ou l’un de vos codes de secours.
access-too-many = Trop de tentatives ont été faites en peu de temps. Veuillez patienter quelques minutes, puis revenir en arrière et réessayer.
access-last-administrator = Il doit toujours y avoir un administrateur. Veuillez d’abord attribuer ce rôle à un autre compte.

access-role-administrator = Administrateur
access-role-officer = Fonctionnaire du secrétariat
access-role-reviewer = Réviseur
access-role-reader = Lecteur
access-role-account = Titulaire d’un compte
access-role-invited = Titulaire d’un lien personnel
access-role-public = Public

access-no-scope = Choisissez au moins un droit pour le jeton.
access-not-your-right = Un jeton ne peut être établi que pour des droits que vous détenez vous-même dans cette édition.
access-bad-days = Saisissez un nombre de jours compris entre 1 et { $limit }.
access-too-many-tokens = Vous avez déjà { $limit } jetons dans cette édition, le maximum pour un compte. Veuillez en révoquer un dont vous n’avez plus besoin.

access-right-run-accounts = Consulter et modifier les comptes et leurs rôles
