using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Evaluation;
using EsgReportGen.Templating.Markdown;

namespace EsgReportGen.Templating.Inlines;

/// <summary>Reads what the braces of a bracketed span say.</summary>
internal static class SpanAttributeReader
{
    private static readonly ImmutableArray<string> Keys = ["claim", "edition", "waive", "lang"];

    /// <summary>The attributes; unknown keys are reported.</summary>
    public static SpanAttributes Read(AttributeList list, ITextMap map, ChapterContext chapter, NodeId node)
    {
        if (list.Id is { } id)
            chapter.Anchors.Add(new Anchor(id.Text, node, AnchorKind.Other, true, [], map.Map(id.Start, id.End)));
        var said = new SpanAttributes { Classes = [.. list.Classes.Select(c => c.Text)] };
        foreach (var pair in list.Pairs)
        {
            var value = pair.Value.At(map);
            said = pair.Key.Text switch
            {
                "claim" => said with { Claim = value },
                "edition" => said with { Edition = value },
                "waive" => said with { Waiver = value },
                "lang" => said with { Language = value.Text },
                _ => Unknown(pair.Key, said, map, chapter.Diagnostics),
            };
        }

        return said;
    }

    private static SpanAttributes Unknown(AttributeWord key, SpanAttributes said, ITextMap map, DiagnosticBag diagnostics)
    {
        diagnostics.Add(UnknownKey(key.Text, key.At(map).Span, Keys));
        return said;
    }

    /// <summary>The finding that an attribute is not known.</summary>
    public static Diagnostic UnknownKey(string key, Foundation.Sources.SourceSpan span, ImmutableArray<string> known) =>
        TemplateDiagnostics.UnknownAttribute.At(span, key, string.Join(", ", known.Select(k => $"`{k}`"))).WithHint(NearestName.DidYouMean(key, known));
}
