using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Frameworks;

/// <summary>
/// What the ids of disclosures mean that metrics, chapters and report.yaml write: an id without a version is of the one version that is listed;
/// where the framework has a file, the file must have the id. Immutable.
/// </summary>
public sealed class DisclosureIds
{
    private readonly ImmutableArray<SourcedText> listed;
    private readonly Dictionary<string, FrameworkDefinition> byName = new(StringComparer.Ordinal);
    private readonly HashSet<DisclosureId> known = [];

    /// <param name="listed">The versions that report.yaml lists.</param>
    /// <param name="definitions">The frameworks that have a file.</param>
    public DisclosureIds(ImmutableArray<SourcedText> listed, ImmutableArray<FrameworkDefinition> definitions)
    {
        this.listed = listed;
        foreach (var definition in definitions)
        {
            byName[definition.Id] = definition;
            known.UnionWith(definition.Disclosures.Select(d => new DisclosureId(definition.Id, d.Id.Text)));
        }
    }

    /// <summary>The framework of a name with version that has a file, or null.</summary>
    public FrameworkDefinition? Framework(string id) => byName.TryGetValue(id, out var definition) ? definition : null;

    /// <summary>What an id means; null for one that <see cref="Check"/> finds fault with.</summary>
    public DisclosureId? Find(string text) => Resolve(new SourcedText(text, SourceSpan.None), out var problem) is { } id && problem is null ? id : null;

    /// <summary>What is wrong with an id: malformed, of a framework not listed, of two versions, or not in the framework's file; null if nothing is.</summary>
    public Diagnostic? Check(SourcedText text)
    {
        Resolve(text, out var problem);
        return problem;
    }

    private DisclosureId? Resolve(SourcedText text, out Diagnostic? problem)
    {
        problem = null;
        var colon = text.Text.IndexOf(':');
        if (colon <= 0 || colon == text.Text.Length - 1 || text.Text.IndexOf(' ') >= 0)
        {
            problem = MetricsDiagnostics.MalformedDisclosure.At(text.Span, text.Text);
            return null;
        }

        var name = text.Text.Substring(0, colon);
        var id = text.Text.Substring(colon + 1);
        if (Version(text, name, id, out problem) is not { } framework)
            return null;
        var disclosure = new DisclosureId(framework, id);
        if (byName.TryGetValue(framework, out var definition) && !known.Contains(disclosure))
            problem = Unknown(definition, new SourcedText(id, text.Span.File is null ? text.Span : text.Span.Slice(colon + 1, id.Length)));
        return disclosure;
    }

    /// <summary>The finding that a framework has no such disclosure.</summary>
    internal static Diagnostic Unknown(FrameworkDefinition framework, SourcedText id) => MetricsDiagnostics.UnknownDisclosure
        .At(id.Span, framework.Id, id.Text)
        .WithHint(NearestName.DidYouMean(id.Text, framework.Disclosures.Select(d => d.Id.Text)));

    private string? Version(SourcedText text, string name, string id, out Diagnostic? problem)
    {
        problem = null;
        string? found = null;
        foreach (var framework in listed)
        {
            if (string.Equals(framework.Text, name, StringComparison.Ordinal))
                return framework.Text;
            if (!framework.Text.StartsWith(name + "@", StringComparison.Ordinal))
                continue;
            if (found is not null)
            {
                problem = MetricsDiagnostics.AmbiguousDisclosure.At(text.Span, text.Text, found, framework.Text, id);
                return null;
            }

            found = framework.Text;
        }

        if (found is null)
        {
            var hasVersion = name.IndexOf('@') >= 0;
            problem = MetricsDiagnostics.UnlistedFramework.At(text.Span.File is null ? text.Span : text.Span.Slice(0, name.Length), name)
                .WithHint(NearestName.DidYouMean(name, listed.Select(f => hasVersion ? f.Text : f.Text.Split('@')[0])));
        }

        return found;
    }
}
