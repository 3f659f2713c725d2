using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Testing;

namespace EsgReportGen.Tests.Architecture;

/// <summary>Holds all diagnostics to their form, and the reference page <c>src/diagnostics.md</c> to the lists in the code.</summary>
public sealed class DiagnosticReferenceTests
{
    private const BindingFlags Everywhere = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly DiagnosticDescriptor[] All =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "EsgReportGen*.dll").Select(f => Path.GetFileNameWithoutExtension(f))
            .Where(n => !n.Contains("Test", StringComparison.Ordinal)).SelectMany(n => Assembly.Load(n).GetTypes()).SelectMany(Declared)
            .DistinctBy(d => d, ReferenceEqualityComparer.Instance).OrderBy(d => d.Id, StringComparer.Ordinal),
    ];

    [Fact]
    public void Ids_OfAllDiagnostics_AreUnique()
    {
        Assert.InRange(All.Length, 150, 999);
        Assert.Empty(All.GroupBy(d => d.Id).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Messages_OfAllDiagnostics_FollowTheHouseStyle() => Assert.All(All, d =>
    {
        Assert.Matches("^ESG[1-9][0-9]{3}$", d.Id);
        Assert.False(char.IsUpper(d.Message[0]) && !d.Message.StartsWith("YAML", StringComparison.Ordinal), $"{d.Id}: a message begins in lower case: {d.Message}");
        Assert.False(d.Message.EndsWith('.'), $"{d.Id}: a message is one sentence without its full stop: {d.Message}");
        Assert.False(d.Hint is { } hint && hint.EndsWith('.'), $"{d.Id}: a hint is one sentence without its full stop: {d.Hint}");
    });

    [Fact]
    public void ReferencePage_InSource_IsWhatTheListsSay()
    {
        var path = Path.Combine(Repository.Root, "src", "diagnostics.md");
        var page = Render();
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "true")
            File.WriteAllText(path, page);
        Assert.Equal(page, File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    private static string Render()
    {
        var page = new StringBuilder("# Diagnostics\n\nGenerated from the `…Diagnostics.cs` of each stage: run the tests with `ACCEPT_SNAPSHOTS=true` to renew it.\n");
        page.Append("`{0}` and so on stand for the names at hand.\n\n| id | severity | message | what to do |\n|---|---|---|---|\n");
        foreach (var d in All)
            page.Append("| ").Append(d.Id).Append(" | ").Append(Severity(d)).Append(" | ").Append(Cell(d.Message)).Append(" | ").Append(Cell(d.Hint ?? "told with the finding")).Append(" |\n");
        return page.ToString();
    }

    private static string Severity(DiagnosticDescriptor d) =>
        d.Severity.ToString().ToLowerInvariant() + (d.Policy is { } policy ? $", by policy `{policy}`" : string.Empty);

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);

    private static IEnumerable<DiagnosticDescriptor> Declared(Type type) =>
        type.GetFields(Everywhere).Where(f => f.FieldType == typeof(DiagnosticDescriptor)).Select(f => (DiagnosticDescriptor)f.GetValue(null)!);
}
