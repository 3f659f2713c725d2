using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Loading;
using EsgReportGen.Metrics.Targets;

namespace EsgReportGen.Metrics.Sites;

/// <summary>Reads <c>content/sites.yaml</c>.</summary>
internal static class SiteReader
{
    public const string Path = ContentPath.Folder + "sites.yaml";

    private static readonly ImmutableArray<string> TopKeys = ["keys", "sites"];
    private static readonly ImmutableArray<string> OwnKeys = ["name", "country", "boundary", "since"];

    /// <summary>The sites; an empty catalog without the file.</summary>
    public static SiteCatalog Read(SourceFile? file, LoadContext context)
    {
        var diagnostics = context.Diagnostics;
        if (file is null || YamlReader.Read(file, diagnostics) is not { } root || YamlKeys.AsMapping(root, "sites.yaml", diagnostics) is not { } top)
            return SiteCatalog.Empty;
        YamlKeys.Check(top, TopKeys, diagnostics);
        var keys = ReadKeys(top, context);
        if (YamlKeys.Mapping(top, "sites", diagnostics) is not { } mapping)
            return new SiteCatalog([], keys, true);
        var sites = ImmutableArray.CreateBuilder<SiteDefinition>();
        foreach (var entry in mapping.Entries)
        {
            if (Identifiers.CheckMember(entry.Key.Sourced, diagnostics)
                && YamlKeys.AsMapping(entry.Value, entry.Key.Text, diagnostics, entry.Key.Span) is { } body)
            {
                sites.Add(ReadSite(entry.Key.Sourced, body, keys, context));
            }
        }

        return new SiteCatalog(sites.ToImmutable(), keys, true);
    }

    private static ImmutableArray<string> ReadKeys(YamlMapping top, LoadContext context)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        foreach (var key in YamlKeys.Texts(top, "keys", context.Diagnostics))
        {
            if (!Identifiers.CheckMember(key, context.Diagnostics))
                continue;
            if (keys.Contains(key.Text) || SiteCatalog.Keys.Contains(key.Text, StringComparer.Ordinal))
                context.Diagnostics.Report(MetricsDiagnostics.ListedTwice, key.Span, key.Text);
            else
                keys.Add(key.Text);
        }

        return keys.ToImmutable();
    }

    private static SiteDefinition ReadSite(SourcedText id, YamlMapping body, ImmutableArray<string> keys, LoadContext context)
    {
        var diagnostics = context.Diagnostics;
        YamlKeys.Check(body, [.. OwnKeys, .. keys], diagnostics);
        var boundary = YamlKeys.Text(body, "boundary", diagnostics);
        if (boundary is { } known)
            context.CheckBoundary(known);
        var own = ImmutableDictionary.CreateBuilder<string, SourcedText>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (YamlKeys.Text(body, key, diagnostics) is { } text)
                own[key] = text;
        }

        return new SiteDefinition
        {
            Id = id,
            Name = YamlKeys.Text(body, "name", diagnostics) ?? id,
            Country = ReadCountry(body, context),
            Boundary = boundary,
            Since = YamlKeys.Text(body, "since", diagnostics) is { } since ? ReadSince(since, context) : null,
            Own = own.ToImmutable(),
        };
    }

    private static SourcedText? ReadCountry(YamlMapping body, LoadContext context)
    {
        if (YamlKeys.Text(body, "country", context.Diagnostics) is not { } text)
            return null;
        if (text.Text.Length == 2 && text.Text[0] is >= 'A' and <= 'Z' && text.Text[1] is >= 'A' and <= 'Z')
            return text;
        context.Diagnostics.Report(TargetDiagnostics.NotACountry, text.Span, text.Text);
        return null;
    }

    private static Period? ReadSince(SourcedText text, LoadContext context) => context.ReadPeriod(text, false);
}
