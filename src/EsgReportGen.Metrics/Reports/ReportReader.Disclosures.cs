using System.Collections.Immutable;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Frameworks;
using EsgReportGen.Metrics.Loading;

namespace EsgReportGen.Metrics.Reports;

/// <content>Frameworks, material topics, omissions and earlier editions.</content>
internal sealed partial class ReportReader
{
    private static readonly ImmutableArray<string> OmissionKeys = ["reason", "explanation"];
    private static readonly ImmutableArray<string> EditionKeys = ["title", "published", "values"];

    private ImmutableArray<SourcedText> ReadFrameworks(YamlMapping report)
    {
        var frameworks = WithoutRepeats(YamlKeys.Texts(report, "frameworks", diagnostics));
        foreach (var framework in frameworks)
        {
            var at = framework.Text.IndexOf('@');
            if (at <= 0 || at == framework.Text.Length - 1 || framework.Text.IndexOf(':') >= 0 || framework.Text.IndexOf('/') >= 0)
                diagnostics.Report(MetricsDiagnostics.MalformedId, framework.Span, framework.Text, "a framework", "its name and version: `gri@2021`");
        }

        return frameworks;
    }

    private ImmutableArray<SourcedText> ReadMaterial(YamlMapping report, DisclosureIds ids)
    {
        var material = WithoutRepeats(YamlKeys.Texts(report, "material", diagnostics));
        foreach (var disclosure in material)
            Check(disclosure, ids);
        return material;
    }

    private ImmutableArray<Omission> ReadOmissions(YamlMapping report, DisclosureIds ids)
    {
        if (YamlKeys.Mapping(report, "omissions", diagnostics) is not { } mapping)
            return [];
        var omissions = ImmutableArray.CreateBuilder<Omission>();
        foreach (var entry in mapping.Entries)
        {
            var id = entry.Key.Sourced;
            Check(id, ids);
            if (YamlKeys.AsMapping(entry.Value, id.Text, diagnostics, id.Span) is not { } body)
                continue;
            YamlKeys.Check(body, OmissionKeys, diagnostics);
            foreach (var key in OmissionKeys)
            {
                if (body.Find(key) is null)
                    diagnostics.Report(MetricsDiagnostics.RequiredKey, id.Span, key, "`" + id.Text + "`");
            }

            if (YamlKeys.Text(body, "reason", diagnostics) is { } reason && Words.OmissionReasons.TryRead(reason, diagnostics, out _))
                omissions.Add(new Omission(id, reason, YamlKeys.Text(body, "explanation", diagnostics)));
        }

        return omissions.ToImmutable();
    }

    private void Check(SourcedText disclosure, DisclosureIds ids)
    {
        if (ids.Check(disclosure) is { } problem)
            diagnostics.Add(problem);
    }

    private ImmutableArray<Edition> ReadEditions(YamlMapping mapping)
    {
        var editions = ImmutableArray.CreateBuilder<Edition>();
        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key.Sourced;
            if (!Identifiers.CheckName(key, "an edition", diagnostics) || YamlKeys.AsMapping(entry.Value, key.Text, diagnostics, key.Span) is not { } body)
                continue;
            YamlKeys.Check(body, EditionKeys, diagnostics);
            var values = YamlKeys.Text(body, "values", diagnostics);
            if (values is { } path && !ContentPath.Check(path, diagnostics))
                values = null;
            var published = YamlKeys.Text(body, "published", diagnostics) is { } day ? ReadDay(day) : null;
            editions.Add(new Edition(key, YamlKeys.Text(body, "title", diagnostics) ?? key, published, values));
        }

        return editions.ToImmutable();
    }
}
