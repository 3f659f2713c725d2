using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>Reads the parts of a <c>locale.yaml</c> that say the project's own texts in its language.</summary>
internal sealed class LocaleTextsReader(DiagnosticBag diagnostics)
{
    public LocaleTexts Read(YamlMapping root)
    {
        var texts = LocaleTexts.None with
        {
            Metrics = Under(YamlKeys.Mapping(root, "metrics", diagnostics), "label"),
            Targets = Under(YamlKeys.Mapping(root, "targets", diagnostics), "label"),
            Sites = ReadSites(YamlKeys.Mapping(root, "sites", diagnostics)),
            Notes = Plain(YamlKeys.Mapping(root, "notes", diagnostics)),
            Disclosures = ReadDisclosures(YamlKeys.Mapping(root, "frameworks", diagnostics)),
        };
        return YamlKeys.Mapping(root, "report", diagnostics) is { } report ? ReadReport(report, texts) : texts;
    }

    private LocaleTexts ReadReport(YamlMapping report, LocaleTexts texts)
    {
        ImmutableArray<string> words = ["title", "subtitle", "statement", "organization"];
        YamlKeys.Check(report, [.. words, "boundaries", "omissions", "editions", "names"], diagnostics);
        var builder = ImmutableDictionary.CreateBuilder<string, SourcedText>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (YamlKeys.Text(report, word, diagnostics) is { } text)
                builder[word] = text;
        }

        return texts with
        {
            Report = builder.ToImmutable(),
            Boundaries = Under(YamlKeys.Mapping(report, "boundaries", diagnostics), "label"),
            Omissions = Under(YamlKeys.Mapping(report, "omissions", diagnostics), "explanation"),
            Editions = Under(YamlKeys.Mapping(report, "editions", diagnostics), "title"),
            Names = YamlKeys.Texts(report, "names", diagnostics),
        };
    }

    private ImmutableDictionary<string, SourcedText> ReadSites(YamlMapping? sites)
    {
        var result = LocaleTexts.None.Sites;
        foreach (var site in sites?.Entries ?? [])
        {
            if (YamlKeys.AsMapping(site.Value, site.Key.Text, diagnostics, site.Key.Span) is not { } mapping)
                continue;
            foreach (var text in Plain(mapping))
                result = result.SetItem(site.Key.Text + "/" + text.Key, text.Value);
        }

        return result;
    }

    private ImmutableDictionary<string, SourcedText> ReadDisclosures(YamlMapping? frameworks)
    {
        var result = LocaleTexts.None.Disclosures;
        if (frameworks is null)
            return result;
        foreach (var framework in frameworks.Entries)
        {
            if (YamlKeys.AsMapping(framework.Value, framework.Key.Text, diagnostics, framework.Key.Span) is not { } mapping)
                continue;
            YamlKeys.Check(mapping, ["disclosures"], diagnostics);
            foreach (var label in Plain(YamlKeys.Mapping(mapping, "disclosures", diagnostics)))
                result = result.SetItem(framework.Key.Text + "/" + label.Key, label.Value);
        }

        return result;
    }

    private ImmutableDictionary<string, SourcedText> Plain(YamlMapping? mapping)
    {
        var builder = ImmutableDictionary.CreateBuilder<string, SourcedText>(StringComparer.Ordinal);
        foreach (var entry in mapping?.Entries ?? [])
        {
            if (YamlKeys.AsText(entry.Value, entry.Key.Text, diagnostics, entry.Key.Span) is { } text)
                builder[entry.Key.Text] = text;
        }

        return builder.ToImmutable();
    }

    private ImmutableDictionary<string, SourcedText> Under(YamlMapping? mapping, string key)
    {
        var builder = ImmutableDictionary.CreateBuilder<string, SourcedText>(StringComparer.Ordinal);
        foreach (var entry in mapping?.Entries ?? [])
        {
            if (YamlKeys.AsMapping(entry.Value, entry.Key.Text, diagnostics, entry.Key.Span) is not { } inner)
                continue;
            YamlKeys.Check(inner, [key], diagnostics);
            if (YamlKeys.Text(inner, key, diagnostics) is { } text)
                builder[entry.Key.Text] = text;
        }

        return builder.ToImmutable();
    }
}
