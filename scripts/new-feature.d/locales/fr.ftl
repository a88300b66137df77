# __What__.

__feature__-title = Entrées
__feature__-empty = Il n’y a pas encore d’entrée.
__feature__-add = Ajouter une entrée
__feature__-name = Nom
__feature__-added-at = Ajoutée le
__feature__-fault-empty = Veuillez indiquer un nom.
__feature__-fault-long = Le nom est trop long. Veuillez le ramener à 300 caractères.
__feature__-kind-__thing__ = Entrée
__feature__-verb-added = Entrée ajoutée
__feature__-right-see = Consulter les entrées
__feature__-right-add = Ajouter des entrées
