using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Testing.Snapshots;

namespace EsgReportGen.Tests.Sample;

/// <summary>Locks the sample's numbers and its layout, as text that a reviewer can read.</summary>
public sealed class SampleSnapshotTests
{
    public static TheoryData<string> Chapters => SampleReport.Chapters;

    [Theory]
    [MemberData(nameof(Chapters))]
    public Task Numbers_OfAChapter_AreAsAccepted(string chapter) => Snapshot.Verify(Numbers(SampleReport.Report, chapter), chapter);

    [Theory]
    [MemberData(nameof(Chapters))]
    public Task Layout_OfAChapter_IsAsAccepted(string chapter) => Snapshot.Verify(Layout(SampleReport.Report, chapter), chapter);

    [Fact]
    public void Numbers_WhenOneDigitOfOneValueChanges_AreNoLongerAsAccepted()
    {
        const string path = "content/metrics/emissions.yaml";
        var world = SampleReport.World.Replace(path, "2320000", "2330000");
        var result = ReportCompiler.Compile(world, new ReportOptions { ChecksOnly = true });
        var changed = result.Output is not { } report
            || SampleReport.Report.Document.Chapters.Any(c => Numbers(report, c.Key) != Numbers(SampleReport.Report, c.Key));
        Assert.True(changed || result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>A line for each printed fact: metric, period, what was done to it, the raw value and the printed text.</summary>
    private static string Numbers(Report report, string key)
    {
        var text = new StringBuilder();
        foreach (var citation in Chapter(report, key).Citations)
        {
            var operation = citation.Operation.Length == 0 ? string.Empty : " " + citation.Operation;
            text.Append(CultureInfo.InvariantCulture, $"{citation.Metric} {citation.Period}{operation}: {citation.Raw} -> {citation.Printed}\n");
        }

        return text.ToString();
    }

    /// <summary>A line for each node or table row on a page: its place, the node, its first words, and how many texts it has there.</summary>
    private static string Layout(Report report, string key)
    {
        var index = Chapter(report, key).Id.Chapter;
        var text = new StringBuilder();
        for (var i = 0; i < report.Pages.Pages.Length; i++)
        {
            var lines = FrameListing.Of(report.Pages.Pages[i]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim().Split(' ', 3)).ToArray();
            if (!lines.Any(l => l[1].StartsWith(string.Create(CultureInfo.InvariantCulture, $"{index}:"), StringComparison.Ordinal)))
                continue;
            text.Append(CultureInfo.InvariantCulture, $"page {report.Pages.Pages[i].Label}\n");
            for (var first = 0; first < lines.Length;)
            {
                var next = first + 1;
                while (next < lines.Length && Belongs(lines[next], lines[first]))
                    next++;
                var words = string.Join(" | ", lines[first..next].Where(l => Baseline(l) == Baseline(lines[first])).Select(l => l.ElementAtOrDefault(2)));
                text.Append(CultureInfo.InvariantCulture, $"{lines[first][0],8} {lines[first][1]} {Shortened(words)}{(next - first > 1 ? $" ({next - first})" : string.Empty)}\n");
                first = next;
            }
        }

        return text.ToString();
    }

    /// <summary>Whether a line of the listing goes on with the node, or stands on the line (the table's row), of an earlier one.</summary>
    private static bool Belongs(string[] line, string[] earlier) => line[1] == earlier[1] || Baseline(line) == Baseline(earlier);

    private static string Baseline(string[] line) => line[0].Split(',')[1];

    private static string Shortened(string words) => words.Length <= 60 ? words : words[..59] + "…";

    private static Chapter Chapter(Report report, string key) => report.Document.Chapters.Single(c => c.Key == key);
}
