using System;
using System.Collections.Generic;
using System.Collections.Immutable;
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
    private static readonly ImmutableArray<DiagnosticDescriptor> All =
        [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "EsgReportGen*.dll").Order(StringComparer.Ordinal).SelectMany(Lists).SelectMany(l => l)];

    [Fact]
    public void Ids_OfAllDiagnostics_AreUnique() => Assert.Empty(All.GroupBy(d => d.Id).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Ids_InAList_AreOrdered() =>
        Assert.All(Directory.EnumerateFiles(AppContext.BaseDirectory, "EsgReportGen*.dll").SelectMany(Lists), l => Assert.Equal(l.Select(d => d.Id).Order(StringComparer.Ordinal), l.Select(d => d.Id)));

    [Fact]
    public void Descriptors_InSource_AreAllListed()
    {
        var listed = All.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        const BindingFlags everywhere = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var declared = Assemblies().SelectMany(a => a.GetTypes())
            .SelectMany(t => t.GetFields(everywhere).Where(f => f.FieldType == typeof(DiagnosticDescriptor)))
            .Select(f => ((DiagnosticDescriptor)f.GetValue(null)!).Id);
        Assert.Subset(listed, declared.ToHashSet(StringComparer.Ordinal));
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
        foreach (var d in All.OrderBy(d => d.Id, StringComparer.Ordinal))
            page.Append("| ").Append(d.Id).Append(" | ").Append(d.Severity.ToString().ToLowerInvariant()).Append(" | ").Append(Cell(d.Message)).Append(" | ").Append(Cell(d.Hint ?? "told with the finding")).Append(" |\n");
        return page.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);

    private static IEnumerable<Assembly> Assemblies() => Directory.EnumerateFiles(AppContext.BaseDirectory, "EsgReportGen*.dll")
        .Where(f => !f.Contains("Test", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(f => Assembly.Load(Path.GetFileNameWithoutExtension(f)));

    private static IEnumerable<ImmutableArray<DiagnosticDescriptor>> Lists(string file) =>
        file.Contains("Test", StringComparison.Ordinal) ? [] : Assembly.Load(Path.GetFileNameWithoutExtension(file)).GetTypes()
            .Select(t => t.GetProperty("All", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(p => p?.PropertyType == typeof(ImmutableArray<DiagnosticDescriptor>))
            .Select(p => (ImmutableArray<DiagnosticDescriptor>)p!.GetValue(null)!);
}
