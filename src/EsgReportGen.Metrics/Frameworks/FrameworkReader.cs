using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;

namespace EsgReportGen.Metrics.Frameworks;

/// <summary>Reads a file of <c>content/frameworks/</c>.</summary>
internal static class FrameworkReader
{
    private static readonly ImmutableArray<string> Keys = ["disclosures", "crosswalk"];

    public static FrameworkDefinition? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (YamlReader.Read(file, diagnostics) is not { } root || YamlKeys.AsMapping(root, "framework", diagnostics) is not { } mapping)
            return null;
        YamlKeys.Check(mapping, Keys, diagnostics);
        var disclosures = ImmutableArray.CreateBuilder<FrameworkDisclosure>();
        foreach (var entry in YamlKeys.Mapping(mapping, "disclosures", diagnostics)?.Entries ?? [])
        {
            if (YamlKeys.AsText(entry.Value, entry.Key.Text, diagnostics, entry.Key.Span) is { } label)
                disclosures.Add(new FrameworkDisclosure(entry.Key.Sourced, label));
        }

        var crosswalk = ImmutableArray.CreateBuilder<CrosswalkEntry>();
        foreach (var other in YamlKeys.Mapping(mapping, "crosswalk", diagnostics)?.Entries ?? [])
            ReadCrosswalk(other, crosswalk, diagnostics);
        var name = file.Path.Substring(file.Path.LastIndexOf('/') + 1);
        return new FrameworkDefinition(name.Substring(0, name.Length - ".yaml".Length), disclosures.ToImmutable(), crosswalk.ToImmutable());
    }

    private static void ReadCrosswalk(YamlEntry other, ImmutableArray<CrosswalkEntry>.Builder crosswalk, DiagnosticBag diagnostics)
    {
        foreach (var entry in YamlKeys.AsMapping(other.Value, other.Key.Text, diagnostics, other.Key.Span)?.Entries ?? [])
        {
            foreach (var id in YamlKeys.AsTexts(entry.Value, entry.Key.Text, diagnostics, entry.Key.Span))
                crosswalk.Add(new CrosswalkEntry(other.Key.Sourced, entry.Key.Sourced, id));
        }
    }
}
