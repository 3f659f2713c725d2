using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.RollForward;

namespace EsgReportGen.Metrics.Tests.RollForward;

/// <summary>Moving a report to its next year: what the files say afterwards, character by character.</summary>
public sealed class YearRollerTests
{
    private const string Metrics = "content/metrics/a.yaml";
    private const string Csv = "content/data/a.csv";

    [Theory]
    // Block style, with comments behind the values and between them.
    [InlineData("FY2023: 1   # first\n      # between\n      FY2024: 2   # last\n\n      # behind\n", "FY2023: 1   # first\n      # between\n      FY2024: 2   # last\n      FY2025:\n\n      # behind\n")]
    // A long value.
    [InlineData("FY2024:\n        value: 2\n        notes: [x]   # note\n", "FY2024:\n        value: 2\n        notes: [x]   # note\n      FY2025:\n")]
    [InlineData("FY2024: { value: 2,\n        notes: [x] }\n", "FY2024: { value: 2,\n        notes: [x] }\n      FY2025:\n")]
    // The last first.
    [InlineData("# newest\n      FY2024: 2\n      FY2023: 1\n", "FY2025:\n      # newest\n      FY2024: 2\n      FY2023: 1\n")]
    // Quotes.
    [InlineData("\"FY2023\": 1\n      'FY2024': '2'\n", "\"FY2023\": 1\n      'FY2024': '2'\n      'FY2025':\n")]
    // Names that would mean another year.
    [InlineData("prior: 1\n      this: 2\n", "FY2023: 1\n      FY2024: 2\n      FY2025:\n")]
    // A calendar year and days inside the closing year.
    [InlineData("CY2022: 1\n      CY2023: 2\n", "CY2022: 1\n      CY2023: 2\n      CY2024:\n")]
    [InlineData("2023-03-31: 1\n      2023-09-30: 2\n      2024-03-31: 3\n", "2023-03-31: 1\n      2023-09-30: 2\n      2024-03-31: 3\n      2024-09-30:\n      2025-03-31:\n")]
    // A series that ended before stays.
    [InlineData("FY2022: 1\n      FY2023: 2\n", "FY2022: 1\n      FY2023: 2\n")]
    public void BlockStyle_GetsALine(string values, string expected)
    {
        const string Head = "notes: { x: Note. }\nmetrics:\n  a.b:\n    unit: t\n    notes: [x]\n    values:\n      ";
        Assert.Equal(Head + expected, Roll(Head + values, Metrics));
    }

    [Theory]
    [InlineData("{ FY2023: 1, FY2024: 2 }", "{ FY2023: 1, FY2024: 2, FY2025: }")]
    [InlineData("{FY2024: 2}", "{FY2024: 2, FY2025: }")]
    [InlineData("{ FY2024: { value: 2, precision: 1 }}", "{ FY2024: { value: 2, precision: 1 }, FY2025: }")]
    [InlineData("{ FY2024: \"2\" }   # comment", "{ FY2024: \"2\", FY2025: }   # comment")]
    [InlineData("{ FY2024: 2, FY2023: 1 }", "{ FY2025: , FY2024: 2, FY2023: 1 }")]
    [InlineData("{ \"FY2024\": 2 }", "{ \"FY2024\": 2, \"FY2025\": }")]
    [InlineData("{ FY2023: 1,\n      FY2024: 2 }", "{ FY2023: 1,\n      FY2024: 2, FY2025: }")]
    [InlineData("{\n      FY2023: 1,\n      FY2024: 2   # two\n    }", "{\n      FY2023: 1,\n      FY2024: 2,   # two\n      FY2025:\n    }")]
    [InlineData("{\n      FY2023: 1, # one\n      FY2024: 2, # two\n    }", "{\n      FY2023: 1, # one\n      FY2024: 2, # two\n      FY2025: ,\n    }")]
    [InlineData("{\n      FY2024: 2,\n      FY2023: 1\n    }", "{\n      FY2025: ,\n      FY2024: 2,\n      FY2023: 1\n    }")]
    [InlineData("{ prior: 1, this: 2 }", "{ FY2023: 1, FY2024: 2, FY2025: }")]
    public void FlowStyle_StaysFlowStyle(string values, string expected)
    {
        const string Head = "metrics:\n  a.b:\n    unit: t\n    values: ";
        Assert.Equal(Head + expected + "\n", Roll(Head + values + "\n", Metrics));
        Assert.Equal(Head + expected, Roll(Head + values, Metrics));
    }

    [Fact]
    public void LineEnds_OfWindows_Stay() => Assert.Equal(
        "metrics:\r\n  a.b:\r\n    unit: t\r\n    values:\r\n      FY2024: 1 # x\r\n      FY2025:\r\n",
        Roll("metrics:\r\n  a.b:\r\n    unit: t\r\n    values:\r\n      FY2024: 1 # x\r\n", Metrics));

    [Fact]
    public void Members_OfBreakdowns_MoveToo()
    {
        const string Text = "metrics:\n  a.b:\n    unit: t\n    values: { FY2024: 3 }\n    breakdown:\n      d: { members: { x: { values: { FY2024: 1 } }, y: { formula: a.b - a.b.x } } }\n";
        Assert.Equal(Text.Replace("3 }", "3, FY2025: }", StringComparison.Ordinal).Replace("1 }", "1, FY2025: }", StringComparison.Ordinal), Roll(Text, Metrics));
    }

    [Theory]
    [InlineData("", "row,FY2023,FY2024\n# c\na.b,1,2\n", "", "row,FY2023,FY2024,FY2025\n# c\na.b,1,2,\n")]
    [InlineData("", "row;FY2024;FY2023;x\r\na.b; 2 ;1;y\r\n", "", "row;FY2025;FY2024;FY2023;x\r\na.b; ;2 ;1;y\r\n")]
    [InlineData("", "\"row\", \"FY2024\"\n\"a.b\", \"2\"", "", "\"row\", \"FY2024\", \"FY2025\"\n\"a.b\", \"2\",")]
    [InlineData(", columns: [FY2023, FY2024]", "row,FY2023,FY2024,n\na.b,1,2,\n", ", columns: [FY2023, FY2024, FY2025]", "row,FY2023,FY2024,FY2025,n\na.b,1,2,,\n")]
    [InlineData(", columns: FY2024", "row,FY2024\na.b,2\n", ", columns: [FY2024, FY2025]", "row,FY2024,FY2025\na.b,2,\n")]
    [InlineData(", columns: FY2023..FY2024", "row,FY2023,FY2024\na.b,1,2\n", ", columns: FY2023..FY2025", "row,FY2023,FY2024,FY2025\na.b,1,2,\n")]
    [InlineData(", columns: [last 2]", "row,FY2023,FY2024\na.b,1,2\n", ", columns: [last 2]", "row,FY2023,FY2024,FY2025\na.b,1,2,\n")]
    [InlineData(", columns: { FY23: FY2023, FY24: FY2024 }", "row,FY23,FY24\na.b,1,2\n", ", columns: { FY23: FY2023, FY24: FY2024, FY25: FY2025 }", "row,FY23,FY24,FY25\na.b,1,2,\n")]
    [InlineData(", columns: { \"year 2024 (t)\": FY2024 }", "row,year 2024 (t)\na.b,2\n", ", columns: { \"year 2024 (t)\": FY2024, \"year 2025 (t)\": FY2025}", "row,year 2024 (t),year 2025 (t)\na.b,2,\n")]
    [InlineData(", columns: { now: this, old: prior }", "row,now,old\na.b,2,1\n", ", columns: { FY2025: FY2025, now: FY2024, old: FY2023 }", "row,FY2025,now,old\na.b,,2,1\n")]
    public void Csv_GetsAColumn(string layout, string csv, string newLayout, string newCsv)
    {
        const string Head = "metrics:\n  a.b:\n    unit: t\n    values: { csv: data/a.csv";
        var plan = Plan([(Metrics, Head + layout + " }\n"), (Csv, csv)]).Output!;
        Assert.Equal(newCsv, plan.Files.Single(f => f.New.Path == Csv).New.Text);
        Assert.Equal(Head + newLayout.Replace("FY2025}", "FY2025 }", StringComparison.Ordinal) + " }\n", plan.Files.FirstOrDefault(f => f.New.Path == Metrics)?.New.Text ?? Head + layout + " }\n");
        Assert.Equal(["a.b content/data/a.csv:" + (newCsv.Contains('#', StringComparison.Ordinal) ? 3 : 2)], Gaps(plan));
    }

    [Fact]
    public void WholeFile_ListsAndColumns_Move()
    {
        const string Text = "metrics:\n  csv: data/a.csv\n  id: id\n  unit: unit\n  formula: f\n  periods:\n    - FY2023\n    - FY2024   # last\n";
        var plan = Plan([(Metrics, Text), (Csv, "id,unit,f,FY2023,FY2024\na.b,t,,1,2\na.c,t,a.b * 2,,\n")]).Output!;
        Assert.Equal(Text + "    - FY2025\n", plan.Files.Single(f => f.New.Path == Metrics).New.Text);
        Assert.Equal("id,unit,f,FY2023,FY2024,FY2025\na.b,t,,1,2,\na.c,t,a.b * 2,,,\n", plan.Files.Single(f => f.New.Path == Csv).New.Text);
        Assert.Equal(["a.b content/data/a.csv:2"], Gaps(plan));
    }

    [Fact]
    public void Defaults_SharedByMetrics_AreEditedOnce()
    {
        const string Text = "defaults: { unit: t, values: { csv: data/a.csv, columns: { \"24\": FY2024 } } }\nmetrics:\n  a.b: { label: B }\n  a.c: { label: C }\n";
        var plan = Plan([(Metrics, Text), (Csv, "row,24\na.b,1\na.c,2\n")]).Output!;
        Assert.Equal(Text.Replace("FY2024 }", "FY2024, \"25\": FY2025 }", StringComparison.Ordinal), plan.Files.Single(f => f.New.Path == Metrics).New.Text);
        Assert.Equal("row,24,25\na.b,1,\na.c,2,\n", plan.Files.Single(f => f.New.Path == Csv).New.Text);
        Assert.Equal(["a.b content/data/a.csv:2", "a.c content/data/a.csv:3"], Gaps(plan));
    }

    [Fact]
    public void Gaps_InYaml_NameTheirMetricOrMember()
    {
        const string Text = "metrics:\n  a.b:\n    unit: t\n    values: { FY2024: 1 }\n    breakdown:\n      d:\n        exhaustive: false\n        members:\n          x:\n            values:\n              FY2024: 1\n  a.c: { unit: t, values: { FY2024: 1 } }\n";
        Assert.Equal(["a.b content/metrics/a.yaml:4", "a.b.x content/metrics/a.yaml:12", "a.c content/metrics/a.yaml:13"], Gaps(Plan([(Metrics, Text)]).Output!));
    }

    [Fact]
    public void Report_MovesItsPeriodAndNothingElse()
    {
        var plan = Plan([(Metrics, "metrics:\n  a.b: { unit: t, values: { FY2024: 1 } }\n")]).Output!;
        Assert.Equal(Project.Report.Replace("period: FY2024", "period: FY2025", StringComparison.Ordinal), plan.Files.Single(f => f.New.Path == "content/report.yaml").New.Text);
        Assert.Equal("FY2025", plan.Next.ToString());
    }

    [Fact]
    public void NamesOfThePast_InRestatementsAndAccepts_KeepTheirYear()
    {
        const string Text = "metrics:\n  a.b: { unit: t, values: { FY2024: 1 }, restatements: [ { edition: FY2023, reasons: [error], periods: [FY2020..this] } ] }\nchecks:\n  - { rule: a.b == a.b, accept: { this: known } }\n";
        var rolled = Roll(Text, Metrics);
        Assert.Contains("periods: [FY2020..FY2024]", rolled, StringComparison.Ordinal);
        Assert.Contains("accept: { FY2024: known }", rolled, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_OfAYearThatMoves_AreListedOnceALine()
    {
        var plan = Plan([
            (Metrics, "metrics:\n  a.b: { unit: t, values: { FY2024: 1 } }\n"),
            ("templates/en/a.md", "[fell 1%]{claim=\"a.b change base..this\"}\n[1 t]{claim='a.b'} [1 t]{claim='a.b'}\n[1 t]{claim=\"a.b at FY2024\"}\n[fell 1%]{claim=\"a.b change FY2022..FY2024\"}\n[x]{claim=\n[2 t]{claim=\"a.b at prior\"}\n")]).Output!;
        Assert.Equal(["a.md:1", "a.md:2", "a.md:6"], plan.Claims.Select(m => $"{m.File!.Path.Split('/')[^1]}:{m.StartPosition.Line}"));
    }

    [Fact]
    public void Mentions_OfTheClosingYear_AreListedOnceALine()
    {
        var plan = Plan([
            (Metrics, "defaults: { source: { title: Report 2024, date: 2024-05-01 } }\nmetrics:\n  a.b: { label: FY24 and 12024 t, unit: t, values: { FY2024: 2024 } }\n"),
            ("templates/en/a.md", "---\ntitle: A 2024\n---\nIn {{ m.a.b | at FY2024 }} and FY2024.\n\nNot 20245, 1.2024.\n"),
            ("templates/de/locale.yaml", "report: { title: Bericht 2024 }\n")]).Output!;
        Assert.Equal(
            ["content/metrics/a.yaml:1", "content/metrics/a.yaml:3", "templates/de/locale.yaml:1", "templates/en/a.md:2", "templates/en/a.md:4"],
            plan.Mentions.Select(m => $"{m.File!.Path}:{m.StartPosition.Line}"));
    }

    [Theory]
    [InlineData("FY2024", "ESG9411")]
    [InlineData("FY2023", "ESG9411")]
    [InlineData("FY2026", "ESG9411")]
    [InlineData("2025", "ESG9410")]
    [InlineData("CY2025", "ESG9410")]
    [InlineData("2025-03-31", "ESG9410")]
    [InlineData("next", "ESG9410")]
    public void Year_ThatIsNotTheNext_IsRefusedWithTheOneToWrite(string year, string id)
    {
        var refused = Plan([(Metrics, "metrics:\n  a.b: { unit: t, values: { FY2024: 1 } }\n")], year);
        Assert.Null(refused.Output);
        var finding = Assert.Single(refused.Diagnostics);
        Assert.Equal((id, "content/report.yaml", "FY2024"), (finding.Id, finding.Span.File!.Path, finding.Span.Text));
        Assert.Contains("`FY2025`", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_OfTheNextYearAlreadyThere_AreRefusedOrKept()
    {
        const string Text = "metrics:\n  a.b: { unit: t, values: { FY2024: 1, FY2025: 2 } }\n  a.c: { unit: t, values: { FY2024: 1 } }\n";
        var finding = Plan([(Metrics, Text)]).Diagnostics.Single(d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("ESG9412", "FY2025", 2), (finding.Id, finding.Span.Text, finding.Span.StartPosition.Line));
        Assert.Contains("--keep-existing", finding.Hint, StringComparison.Ordinal);

        var kept = Plan([(Metrics, Text)], keepsExisting: true).Output!;
        Assert.Equal(Text.Replace("1 } }", "1, FY2025: } }", StringComparison.Ordinal), kept.Files.Single(f => f.New.Path == Metrics).New.Text);
        Assert.Single(kept.Kept);
    }

    [Fact]
    public void ClosingYear_NotAmongTheEditions_IsAWarning()
    {
        var plan = Plan([(Metrics, "metrics:\n  a.b: { unit: t, values: { FY2024: 1 } }\n")]);
        Assert.Equal(["ESG9413"], plan.Diagnostics.Select(d => d.Id));
        Assert.Contains("esg publish", plan.Diagnostics[0].Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void ColumnsNamedByRelativeYears_ThatWouldChangeValues_AreRefused()
    {
        var refused = Plan([(Metrics, "metrics:\n  a.b: { unit: t, values: { csv: data/a.csv, columns: [prior, this] } }\n"), (Csv, "row,prior,this\na.b,1,2\n")]);
        Assert.Null(refused.Output);
        Assert.Contains(refused.Diagnostics, d => d.Id == "ESG9414" && d.Message.Contains("`FY2025`", StringComparison.Ordinal));
    }

    private static string Roll(string text, string path)
    {
        var plan = Plan([(path, text)]);
        Assert.Empty(plan.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(DiagnosticRenderer.Render));
        return plan.Output!.Files.FirstOrDefault(f => f.New.Path == path)?.New.Text ?? text;
    }

    private static string[] Gaps(RollForwardPlan plan) => [.. plan.Gaps.Select(g => $"{g.Metric} {g.Place.File!.Path}:{g.Place.StartPosition.Line}")];

    private static Compilation<RollForwardPlan> Plan(ImmutableArray<(string Path, string Text)> files, string year = "FY2025", bool keepsExisting = false)
    {
        var sources = new ProjectSources(files.Select(f => new SourceFile(f.Path, f.Text)).Append(new SourceFile("content/report.yaml", Project.Report)).Append(Project.Printed));
        var loaded = MetricLoader.Load(sources);
        Assert.Empty(loaded.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(DiagnosticRenderer.Render));
        return YearRoller.Plan(sources, loaded.Output!, year, keepsExisting);
    }
}
