using System.Linq;
using CsCheck;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Facts.Numerals;

namespace EsgReportGen.Facts.Tests.Ledger;

/// <summary>Ledgers for tests: one with every member in use, and random ones.</summary>
internal static class LedgerSamples
{
    /// <summary>Every member of every record has a value somewhere.</summary>
    public static FactsLedger Full()
    {
        var s1 = new LedgerFact
        {
            Key = new FactKey("ghg.s1", "2024"),
            Label = "Scope 1, \"direct\"",
            Value = "-1100.50",
            Unit = "tCO2e",
            Precision = "0.01",
            Range = new LedgerRange("-1100.505", null),
            Qualifier = "more-than",
            Kind = "inventory",
            Basis = "market",
            Boundary = "own",
            Proof = "ghg.s1",
            Change = new LedgerChange("2023", "-7.0", new LedgerRange("1", "2")),
            Place = new LedgerPlace("content/a.yaml", 3, 7),
            Source = new LedgerSource("Report", "https://example.org", "content/evidence/r.pdf", new string('a', 64), "page 4"),
            Notes = ["rounded", "estimate"],
            Assurance = "limited",
            Published = [new LedgerPublished("2023", "1200", "tCO2e"), new LedgerPublished("2022", "not-published", string.Empty)],
            Restatement = new LedgerRestatement("2023", "1200", ["method", "error"]),
        };
        var missing = new LedgerFact { Key = new FactKey("ghg.s2", "2024"), Label = "=cmd()", Missing = "not-published", Place = new LedgerPlace("content/b.csv", 2, 1) };
        var sum = new LedgerFact
        {
            Key = new FactKey("ghg.s12", "2024"), Label = "范围一和二", Value = "1", Formula = "ghg.s1 + ghg.s2", Inputs = [s1.Key, missing.Key, new FactKey("gone", "2020")], Place = new LedgerPlace("content/a.yaml", 9, 14),
        };
        return new FactsLedger
        {
            Report = "small",
            Language = "en",
            Period = "2024",
            Facts = [sum, s1, missing],
            PageLabels = [string.Empty, "i", "1"],
            Numerals = new NumeralCoverage(4, 3, 2, 1),
            Evidence = [new LedgerEvidence("content/evidence/r.pdf", new string('a', 64), 5_000_000_000)],
            Occurrences =
            [
                new LedgerOccurrence
                {
                    Fact = s1.Key, Operation = "change", From = "2023", Raw = "-8.33", Printed = "−8.3\u00A0%", Rounding = "1 decimal",
                    Template = new LedgerPlace("templates/en/climate.md", 5, 18), Chapter = "climate", Boxes = [new LedgerBox(2, 70.9, 107, 40.3, 11.5), new LedgerBox(3, 70.9, 80, 12, 11.5)],
                },
                new LedgerOccurrence
                {
                    Fact = s1.Key, Raw = "-1100.50", Printed = "−1,101 tCO₂e", Form = OccurrenceForm.Mark, Template = new LedgerPlace("templates/en/climate.md", 9, 1),
                    Chapter = "climate", Boxes = [new LedgerBox(3, 90, 200.5, 14, 80)],
                },
                new LedgerOccurrence { Fact = sum.Key, Raw = "1", Printed = "1", Form = OccurrenceForm.Chart, Template = new LedgerPlace("templates/en/climate.md", 9, 1), Chapter = "climate" },
                new LedgerOccurrence { Fact = missing.Key, Raw = "not-published", Printed = "n/a", Template = default(LedgerPlace) with { File = string.Empty }, Chapter = "data" },
            ],
            Claims = [new LedgerClaim("rose 3%", "ghg.s1 change", "wrong", [s1.Key], new LedgerPlace("templates/en/climate.md", 8, 1), "climate")],
        };
    }

    /// <summary>Random ledgers of facts that use one another, in circles too.</summary>
    public static Gen<FactsLedger> Any { get; } = Gen.Select(
        Gen.Select(Gen.Int[0, 9], Gen.String[0, 12], Gen.Decimal, Gen.Int[0, 9].Array[0, 4]).Array[0, 20],
        Gen.Select(Gen.Int[0, 30], Gen.String[0, 12], Gen.Int[0, 9]).Array[0, 20],
        (facts, printed) => Full() with
        {
            Facts = [.. facts.DistinctBy(f => f.Item1).Select(Fact)],
            Occurrences = [.. printed.Select(p => new LedgerOccurrence { Fact = Key(p.Item1), Raw = "1", Printed = Clean(p.Item2), Template = new LedgerPlace("t" + p.Item3, 1, 1), Chapter = "c", Boxes = [new LedgerBox(p.Item3, 0.1 * p.Item1, 2, 3, 4)] })],
        });

    private static LedgerFact Fact((int Id, string Label, decimal Value, int[] Inputs) fact) => new()
    {
        Key = Key(fact.Id),
        Label = Clean(fact.Label),
        Value = fact.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Inputs = [.. fact.Inputs.Select(Key)],
        Place = new LedgerPlace("f", fact.Id, 1),
    };

    private static FactKey Key(int id) => new("m" + (id / 2), id % 2 == 0 ? "2023" : "2024");

    // Half a surrogate pair is no text of a project.
    private static string Clean(string text) => new([.. text.Where(c => !char.IsSurrogate(c))]);
}
