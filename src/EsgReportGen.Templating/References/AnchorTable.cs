using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Chapters;

namespace EsgReportGen.Templating.References;

/// <summary>All ids of the report. An id that an author wrote wins over one made from a heading's words.</summary>
internal sealed class AnchorTable
{
    // Comparing every wrong id with every right one would take minutes where all are wrong.
    private const int MostSuggestions = 50;
    private readonly Dictionary<string, Anchor> written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Anchor>> made = new(StringComparer.Ordinal);
    private readonly LeftOutChapters leftOut;
    private int unknown;

    /// <summary>Gathers the ids of all chapters; an id written twice is reported at its second place.</summary>
    public AnchorTable(IEnumerable<ChapterDraft> drafts, LeftOutChapters leftOut, DiagnosticBag diagnostics)
    {
        this.leftOut = leftOut;
        foreach (var anchor in drafts.SelectMany(d => d.Anchors))
        {
            if (!anchor.IsExplicit)
            {
                if (!made.TryGetValue(anchor.Id, out var list))
                    made.Add(anchor.Id, list = []);
                list.Add(anchor);
            }
            else if (!written.TryAdd(anchor.Id, anchor))
            {
                diagnostics.Add(DocumentDiagnostics.DuplicateId.At(anchor.Span, anchor.Id)
                    .WithRelated(written[anchor.Id].Span, "first used here"));
            }
        }
    }

    /// <summary>What an id names, or null with a finding. Among headings that share an id by chance, one of the same chapter is meant.</summary>
    public Anchor? Find(string id, int chapter, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (written.TryGetValue(id, out var anchor))
            return anchor;
        if (!made.TryGetValue(id, out var list))
        {
            if (leftOut.ChapterOf(id) is { } chapterKey)
            {
                diagnostics.Add(TemplateDiagnostics.TargetLeftOut.At(span, id, chapterKey));
                return null;
            }

            var near = unknown++ < MostSuggestions ? NearestName.DidYouMean(id, written.Keys.Concat(made.Keys)) : null;
            diagnostics.Add(DocumentDiagnostics.UnknownAnchor.At(span, id).WithHint(near));
            return null;
        }

        if (list.Count == 1)
            return list[0];
        if (list.Find(a => a.Node.Chapter == chapter) is { } own)
            return own;
        diagnostics.Add(DocumentDiagnostics.AmbiguousAnchor.At(span, id));
        return null;
    }

    /// <summary>An id that is unique in the report for a heading.</summary>
    /// <param name="id">The heading's own id.</param>
    /// <param name="node">The heading.</param>
    /// <param name="chapterKey">The chapter's id.</param>
    public string Unique(string id, Foundation.Identity.NodeId node, string chapterKey)
    {
        if (!made.TryGetValue(id, out var list) || list.All(a => a.Node != node))
            return id;
        return written.ContainsKey(id) || list[0].Node != node ? chapterKey + "." + id : id;
    }
}
