package words

// CatalogProblems is what may be wrong with a catalog and its entries.
type CatalogProblems struct {
	RootList                                   Problem
	DuplicateID                                Problem // {id} {line}
	DuplicateIDAcross                          Problem // {id} {file} {line}
	DatesOrder                                 Problem // {end} {start}
	AgesOrder                                  Problem // {min} {max}
	Paid                                       Problem // {key}
	ResidentialChildren, LawMinors, AgeMissing Problem
}
