using System;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Quantities;

/// <summary>
/// Things that reports often count, so that their words are units as they stand. Other words are declared in report.yaml (<c>{ is: count }</c>)
/// or written <c>count[word]</c>: a word that nobody declared may be a misspelt unit.
/// </summary>
internal static class CountedThings
{
    /// <summary>Singular and plural; the plural is the code.</summary>
    public static ImmutableArray<(string One, string Other)> All { get; } =
    [
        ("parcel", "parcels"), ("package", "packages"), ("carton", "cartons"), ("box", "boxes"), ("order", "orders"), ("product", "products"),
        ("vehicle", "vehicles"), ("trip", "trips"), ("delivery", "deliveries"), ("site", "sites"), ("facility", "facilities"),
        ("building", "buildings"), ("store", "stores"), ("centre", "centres"), ("center", "centers"), ("data centre", "data centres"),
        ("warehouse", "warehouses"), ("supplier", "suppliers"), ("customer", "customers"), ("user", "users"), ("merchant", "merchants"),
        ("employee", "employees"), ("household", "households"), ("student", "students"), ("volunteer", "volunteers"), ("tree", "trees"),
        ("incident", "incidents"), ("injury", "injuries"), ("fatality", "fatalities"), ("accident", "accidents"), ("case", "cases"),
        ("complaint", "complaints"), ("breach", "breaches"), ("audit", "audits"), ("assessment", "assessments"), ("training", "trainings"),
        ("course", "courses"), ("meeting", "meetings"), ("session", "sessions"), ("project", "projects"), ("programme", "programmes"),
        ("patent", "patents"), ("certificate", "certificates"), ("credit", "credits"), ("server", "servers"), ("device", "devices"),
        ("piece", "pieces"), ("item", "items"), ("unit", "units"), ("strategy", "strategies"), ("target", "targets"), ("company", "companies"),
        ("county", "counties"), ("village", "villages"), ("country", "countries"), ("school", "schools"), ("share", "shares"), ("event", "events"),
        ("participant", "participants"), ("director", "directors"), ("member", "members"), ("transaction", "transactions"), ("charger", "chargers"),
    ];

    /// <summary>Singular and plural of a code, or null for one that is not in the list.</summary>
    public static (string One, string Other)? Find(string code)
    {
        foreach (var thing in All)
        {
            if (string.Equals(thing.Other, code, StringComparison.Ordinal) || string.Equals(thing.One, code, StringComparison.Ordinal))
                return thing;
        }

        return null;
    }
}
