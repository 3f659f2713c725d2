using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Tests.Strangers;

/// <summary>A company that moved in from a printed report: what it restated is marked wherever it is printed, and nothing else is.</summary>
public sealed class RestatedReportTests
{
    private const string FirstNote = "Restated: 43 ktCO₂e in Annual Report 2023; now 45,260 tCO₂e. Reason: error. Leakage of two terminals was found in 2024.";
    private static readonly Lazy<Report> English = new(() => Build("en"));

    [Fact]
    public void Sentence_WithARestatedFact_HasOneNoteForAllItsMarks()
    {
        var paragraph = English.Value.Document.Chapters[0].Blocks.OfType<ParagraphBlock>().First();
        var marks = paragraph.Content.OfType<NoteReferenceInline>().ToArray();

        Assert.Equal(FirstNote, Flat(marks[0].Note.Content));
        Assert.Equal(3, marks.Length);
        Assert.All(marks, m => Assert.Same(marks[0].Note, m.Note));
        Assert.Equal(NotePlacement.PageFoot, marks[0].Note.Placement);
        Assert.Equal(
            "Scope 1 was 45,260 tCO₂e^1 a year ago and 45,260 tCO₂e^1 still is; it fell 4.8%^1. It was first published as 43 ktCO₂e, in 2023 as 43,000 tCO₂e. The share was 53.9%.",
            Flat(paragraph.Content));
    }

    [Fact]
    public void Table_WithRestatedFacts_HasNotesBelowIt()
    {
        var table = Tables(English.Value)[0];

        Assert.Equal(["44.19^a", "45.26^b", "43.1", "−4.8%^b"], table.Rows[0].Cells.Skip(1).Select(c => Flat(c.Content)));
        Assert.DoesNotContain('^', string.Concat(table.Rows[1].Cells.Select(c => Flat(c.Content))));
        Assert.Equal(
            [
                "Restated: 42 ktCO₂e in Annual Report 2023; now 44,190 tCO₂e. Reason: error. Leakage of two terminals was found in 2024.",
                FirstNote,
                "Restated: 311,000 tCO₂e in Annual Report 2023; now 305,000 tCO₂e. Reason: factor, estimate replaced.",
                "Figures may not add up because of rounding.",
                "Restated: 364,000 tCO₂e in Annual Report 2023; now 360,400 tCO₂e. Reason: inputs (Scope 1, Scope 3).",
            ],
            table.Notes.Select(n => Flat(n.Content)));
    }

    [Fact]
    public void Tile_ComparedWithARestatedYear_HasTheMark()
    {
        var tile = English.Value.Document.Chapters[0].Blocks.OfType<KpiBlock>().Single().Tiles[0];

        Assert.Equal(("Scope 1", "−4.8%^1 vs 2023"), (Flat(tile.Label), Flat(tile.Comparison)));
    }

    [Fact]
    public void Block_ListsAllThatWasRestated()
    {
        var table = Tables(English.Value)[1];

        Assert.Equal(["Metric", "Period", "Published", "Restated", "Change", "Reason", "Notes"], table.HeaderRows[0].Cells.Select(c => Flat(c.Content)));
        Assert.Equal(
            [
                "Scope 1;2022;42 ktCO₂e;44,190 tCO₂e;+5.2%;error;Leakage of two terminals was found in 2024.",
                "Scope 1;2023;43 ktCO₂e;45,260 tCO₂e;+5.3%;error;Leakage of two terminals was found in 2024.",
                "Scope 3;2023;311,000 tCO₂e;305,000 tCO₂e;−1.9%;factor, estimate replaced;",
                "Total;2023;364,000 tCO₂e;360,400 tCO₂e;−1.0%;inputs (Scope 1, Scope 3);",
            ],
            table.Rows.Select(r => string.Join(';', r.Cells.Select(c => Flat(c.Content)))));
    }

    [Fact]
    public void NumbersOfNotesAndTable_AreCited()
    {
        var cited = English.Value.Document.Chapters[0].Citations.Where(c => c.Metric == "ghg.s1" && c.Period.Year == 2023).ToArray();

        Assert.Equal(["published 43 43 ktCO₂e", "published 43 43,000 tCO₂e"], cited.Where(c => c.Operation == "published").Select(c => $"{c.Operation} {c.Raw} {c.Printed.Replace('\u00A0', ' ')}").Distinct());
        Assert.Equal(RestatedReport.ListPath, cited.First(c => c.Operation == "published").Source.File!.Path);
        Assert.Contains(cited, c => c.Operation == "restatement" && c.Printed == "+5.3%");
        Assert.Contains(cited, c => c.Operation.Length == 0 && c.Raw == "45260");
    }

    [Fact]
    public void Note_InAnotherLanguage_IsInItsWords()
    {
        var german = Build("de");
        var mark = german.Document.Chapters[0].Blocks.OfType<ParagraphBlock>().First().Content.OfType<NoteReferenceInline>().Single();

        Assert.Equal("Korrigiert: 43 kt CO₂e (Geschäftsbericht 2023), jetzt 45.260 t CO₂e. Grund: Fehler. 2024 wurden Lecks an zwei Terminals gefunden.", Flat(mark.Note.Content));
        Assert.Equal(["Größe", "Jahr", "Veröffentlicht", "Korrigiert"], Tables(german)[0].HeaderRows[0].Cells.Select(c => Flat(c.Content)));
    }

    [Theory]
    [InlineData("2022: 21.6", "2022: 26.1", "`share` is 26.1% for `2022`, but `Annual Report 2023` printed 21.6%: +4.5 percentage points")]
    [InlineData("2022: 11.236", "2022: 11236", "`ghg.s2` is 11,236 ktCO₂e for `2022`, but `Annual Report 2023` printed 11 ktCO₂e: +11,225 ktCO₂e (+102,045.5%)")]
    [InlineData("2022: 301000, 2023", "2022: 310000, 2023", "`ghg.s3` is 310,000 tCO₂e for `2022`, but `Annual Report 2023` printed 301,000 tCO₂e: +9,000 tCO₂e (+3%)")]
    [InlineData("{ 2022: 31,", "{ 2022: 13,", "`ships` is 13 for `2022`, but `Annual Report 2023` printed 31: −18 (−58.1%)")]
    [InlineData("ghg.s1 + ghg.s2 + ghg.s3", "ghg.s2 + ghg.s3 + ghg.s2", null)]
    public void EditedDigit_IsCaught(string old, string edited, string? message)
    {
        var errors = Compile(RestatedReport.Create().Replace(RestatedReport.MetricsPath, old, edited)).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToArray();

        // An edited formula whose inputs were restated too cannot be told from the restatement.
        Assert.Equal(message is null ? [] : [message.Replace("+3.0%", "+3%", StringComparison.Ordinal)], errors.Select(e => e.Message));
    }

    [Fact]
    public void EditedPart_OfATotalWithAProof_IsNamedBesideTheTotal()
    {
        var world = RestatedReport.Create().Replace(RestatedReport.MetricsPath, "2023: 30, 2024: 28 } }", "2023: 29, 2024: 28 } }\n  fleet: { label: Fleet, unit: count, values: { 2023: 30 }, proof: ships }");

        Assert.Equal([("ESG2042", "30"), ("ESG9301", "29")], Compile(world).Diagnostics.Select(d => (d.Id, d.Span.Text)));
    }

    [Fact]
    public void FailedProof_KeepsNothingFromBeingFound()
    {
        var world = RestatedReport.Create().Replace(RestatedReport.MetricsPath, "2023: 30, 2024: 28 } }", "2023: 29, 2024: 28 } }\n  fleet: { label: Fleet, unit: count, values: { 2023: 30 }, proof: ships }");
        world = world.With(RestatedReport.EnglishPath, world[RestatedReport.EnglishPath] + "\n[fell 99%]{claim=\"ghg.s1 change\"}\n");
        var result = Compile(world);

        Assert.Equal(["ESG2042", "ESG9301", "ESG4101"], result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id));
        Assert.NotNull(result.Output);
    }

    [Fact]
    public void ReportWithoutRestatements_SaysSo()
    {
        var world = RestatedReport.Create().Replace(RestatedReport.EnglishPath, "title: Restated values", "edition: ar2032");
        var finding = Assert.Single(Compile(world).Diagnostics);
        Assert.Equal(("ESG3081", "did you mean `ar2023`?", "ar2032"), (finding.Id, finding.Hint, finding.Span.Text));

        var none = SmallReport.Create();
        none = none.With(SmallReport.ChapterPath, none[SmallReport.ChapterPath] + "\n```restatements\n```\n");
        var words = Compile(none).Output!.Document.Chapters[0].Blocks.OfType<ParagraphBlock>().Last();
        Assert.Equal("No published value was restated.", Flat(words.Content));
    }

    [Theory]
    [InlineData("{{ m.share | first_published }}", "ESG3080 first_published no edition printed `share` for `2024` | name another period, or list what the edition printed: `editions: { …: { values: published/….csv } }` in report.yaml")]
    [InlineData("{{ if false }}{{ m.share | at prior | published \"ar2022\" }}{{ end }}", "ESG3081 \"ar2022\" unknown edition `ar2022` | did you mean `ar2023`?")]
    [InlineData("{{ m.ghg.s1 | change | first_published }}", "ESG3013 first_published")]
    [InlineData("{{ m.ghg.s1 | at prior | first_published | change }}", "ESG3013 change")]
    public void PublishedValue_ThatIsNotThere_IsAFinding(string template, string expected)
    {
        var world = RestatedReport.Create();
        var finding = Assert.Single(Compile(world.With(RestatedReport.EnglishPath, world[RestatedReport.EnglishPath] + template + "\n")).Diagnostics);
        Assert.StartsWith(expected, $"{finding.Id} {finding.Span.Text} {finding.Message} | {finding.Hint}", StringComparison.Ordinal);
    }

    private static Compilation<Report> Compile(MemoryWorld world, string language = "en") =>
        ReportCompiler.Compile(world, new ReportOptions { Language = language, ChecksOnly = true });

    private static Report Build(string language)
    {
        var result = Compile(RestatedReport.Create(), language);
        Assert.Empty(result.Diagnostics.Select(DiagnosticRenderer.Render));
        return result.Output!;
    }

    private static ImmutableArray<TableBlock> Tables(Report report) => [.. report.Document.Chapters[0].Blocks.OfType<TableBlock>()];

    private static string Flat(ImmutableArray<Inline> content) => string.Concat(content.Select(i => i switch
    {
        TextInline text => text.Text,
        FactInline fact => fact.Text,
        NoteReferenceInline note => "^" + note.Note.Mark,
        StyledInline styled => Flat(styled.Children),
        _ => "?",
    })).Replace('\u00A0', ' ');
}
