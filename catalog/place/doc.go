// Package place reads what people write for a place: "г. Алматы", "Алматы қаласы",
// "ул. Абая 10, Алматы", "Астана/онлайн", "весь Казахстан", "Madison, WI, 53715".
// It knows the places that it is given and how people write about places, and
// nothing of catalogs and opportunities.
package place
