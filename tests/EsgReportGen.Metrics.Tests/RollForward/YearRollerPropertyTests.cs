using System;
using System.Linq;
using System.Text;
using CsCheck;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.RollForward;

namespace EsgReportGen.Metrics.Tests.RollForward;

/// <summary>What holds for metrics files in any mixture of styles.</summary>
public sealed class YearRollerPropertyTests
{
    private static readonly string[] Comments = ["", "   # note", " # a: b, { c }"];
    private static readonly Gen<int[]> Choices = Gen.Int[0, 999].Array[10, 60];

    [Fact]
    public void Roll_OfAnyStyle_OnlyAddsAndMissesOnlyTheNewValues() => Choices.Sample(choices =>
    {
        var (text, series) = Write(choices);
        var sources = new ProjectSources([new("content/report.yaml", Project.Report), new("content/published/FY2023.csv", "metric,period,value,precision\n"), new("content/metrics/a.yaml", text)]);
        var loaded = MetricLoader.Load(sources);
        Assert.True(loaded.Succeeded, text);
        var plan = YearRoller.Plan(sources, loaded.Output, "FY2025", keepsExisting: false).Output;
        Assert.NotNull(plan);
        Assert.Equal(series, plan.Gaps.Length);

        var file = plan.Files.SingleOrDefault(f => f.Old.Path == "content/metrics/a.yaml");
        if (file is null)
            return;
        Assert.All(file.Edits, e => Assert.Equal(0, e.Span.Length));
        Assert.All(file.Edits, e => Assert.Matches(@"^[\s,]*(['""]?FY2025['""]?:[\s,]*)?$", e.NewText));
        Assert.Equal(text, Without(file));

        var filled = file.New.Text.Replace("FY2025:", "FY2025: 7", StringComparison.Ordinal).Replace("FY2025':", "FY2025': 7", StringComparison.Ordinal).Replace("FY2025\":", "FY2025\": 7", StringComparison.Ordinal);
        var after = MetricLoader.Load(new ProjectSources([plan.Files.Single(f => f.Old.Path == "content/report.yaml").New, sources.Find("content/published/FY2023.csv")!, new("content/metrics/a.yaml", filled)]));
        Assert.True(after.Succeeded, filled + string.Join('\n', after.Diagnostics.Select(DiagnosticRenderer.Render)));
        Assert.Equal(series, after.Output.Metrics.Count(m => m.Values.Any(v => v.Period == plan.Next)));
    }, iter: 500);

    [Fact]
    public void Roll_OfWhatWasRolled_IsRefused() => Choices.Sample(choices =>
    {
        var sources = new ProjectSources([new("content/report.yaml", Project.Report), new("content/published/FY2023.csv", "metric,period,value,precision\n"), new("content/metrics/a.yaml", Write(choices).Text)]);
        var plan = YearRoller.Plan(sources, MetricLoader.Load(sources).Output!, "FY2025", keepsExisting: false).Output!;
        var rolled = new ProjectSources(sources.Paths.Select(p => sources.Find(p)!).Concat(plan.Files.Select(f => f.New)));
        var again = YearRoller.Plan(rolled, MetricLoader.Load(rolled).Output!, "FY2025", keepsExisting: false);
        Assert.Equal("ESG9411", Assert.Single(again.Diagnostics).Id);
    }, iter: 200);

    private static string Without(EditedFile file)
    {
        var text = new StringBuilder(file.New.Text);
        foreach (var edit in file.Edits.Reverse())
        {
            var at = edit.Span.Start + file.Edits.Where(e => e.Span.Start < edit.Span.Start).Sum(e => e.NewText.Length);
            text.Remove(at, edit.NewText.Length);
        }

        return text.ToString();
    }

    /// <summary>A metrics file, and how many of its series have a value for FY2024.</summary>
    private static (string Text, int Series) Write(int[] choices)
    {
        var (next, series) = (0, 0);
        var newLine = Choose(2) == 0 ? "\n" : "\r\n";
        var text = new StringBuilder("metrics:" + newLine);
        for (var metric = 0; next < choices.Length; metric++)
        {
            text.Append(FormattableString.Invariant($"  a.m{metric}:{Comment()}{newLine}    unit: t{newLine}"));
            var years = Enumerable.Range(2025 - 1 - Choose(4), 1 + Choose(3)).Where(y => y <= 2024).Select(y => "FY" + y).ToArray();
            if (Choose(3) == 0)
                Array.Reverse(years);
            series += years.Contains("FY2024") ? 1 : 0;
            Values(years);
        }

        var written = text.ToString();
        return (Choose(2) == 0 ? written : written.TrimEnd(), series);

        int Choose(int count) => next < choices.Length ? choices[next++] % count : 0;
        string Comment() => Comments[Choose(Comments.Length)];
        string Key(string year) => Choose(4) switch { 0 => "\"" + year + "\"", 1 => "'" + year + "'", _ => year };
        string Value() => Choose(4) switch { 0 => "{ value: 10, precision: 10 }", 1 => "{ missing: not-published }", 2 => "'3'", _ => "12.50" };

        void Values(string[] years)
        {
            switch (Choose(4))
            {
                case 0:
                    text.Append("    values: { ").AppendJoin(", ", years.Select(y => $"{Key(y)}: {Value()}")).Append(" }").Append(Comment()).Append(newLine);
                    break;
                case 1:
                    text.Append("    values: {").Append(newLine).AppendJoin("," + newLine, years.Select(y => $"      {Key(y)}: {Value()}")).Append(newLine).Append("    }").Append(newLine);
                    break;
                case 2:
                    text.Append("    values: {").Append(newLine);
                    foreach (var year in years)
                        text.Append("      ").Append(Key(year)).Append(": ").Append(Value()).Append(" ,").Append(Comment()).Append(newLine);
                    text.Append("    }").Append(newLine);
                    break;
                default:
                    text.Append("    values:").Append(Comment()).Append(newLine);
                    foreach (var year in years)
                    {
                        if (Choose(3) == 0)
                            text.Append("      # above").Append(newLine);
                        text.Append("      ").Append(Key(year)).Append(": ").Append(Value()).Append(Comment()).Append(newLine);
                        if (Choose(4) == 0)
                            text.Append(newLine);
                    }

                    break;
            }
        }
    }
}
