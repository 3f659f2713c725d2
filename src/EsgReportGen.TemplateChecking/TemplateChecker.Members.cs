using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.TemplateChecking.Checking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.TemplateChecking.Functions;
using Scriban.Syntax;

namespace EsgReportGen.TemplateChecking;

/// <content>What stands behind a dot or in brackets.</content>
public sealed partial class TemplateChecker
{
    private TemplateType Member(TemplateType target, string name, ScriptNode place)
    {
        var span = spans.Of(place);
        switch (target)
        {
            case TemplateType.Path path:
                return Step(path.Node, name, place);
            case TemplateType.Other when target == TemplateType.Report:
                if (!TemplateFunctions.ReportMembers.Contains(name, System.StringComparer.Ordinal))
                    diagnostics.Add(UnknownReportMember(name, span));
                return name is "period" or "prior" or "base" or "baseYear" or "periodEnd" or "date" ? OfReport(name) : TemplateType.Text;
            // The members of a list stand for metrics, and lead on to theirs.
            case TemplateType.Fact { IsOpen: true, Of: [var metric] } when facts.Find(metric.Id.Text) is { } node:
                return Step(node, name, place);
            case TemplateType.Fact { IsOpen: true, Of.IsEmpty: false } several when several.Of.All(m => facts.Find(m.Id.Text)?.Find(name) is null):
                return Step(facts.Find(several.Of[0].Id.Text)!, name, place);
            case TemplateType.Fact { IsOpen: false }:
                diagnostics.Add(TemplateDiagnostics.UnknownMetric.At(span, name).WithHint("a fact has no members; use a function behind a bar"));
                return TemplateType.Unknown;
            case TemplateType.Group group:
                if (group.Members.TryGetValue(name, out var member))
                    return member;
                diagnostics.Add(TemplateDiagnostics.UnknownMember.At(span, group.Describe(), name).WithHint(NearestName.DidYouMean(name, group.Members.Keys)));
                return TemplateType.Unknown;
            case TemplateType.Other when target == TemplateType.Site:
                return SiteKey(name, place);
            case TemplateType.Other when target == TemplateType.Sites && name is "size":
            case TemplateType.Facts or TemplateType.Periods or TemplateType.List when name is "size":
                return TemplateType.Number;
            case TemplateType.One or TemplateType.Facts or TemplateType.Periods or TemplateType.List:
            case TemplateType.Other when target != TemplateType.Unknown:
                diagnostics.Add(TemplateDiagnostics.UnknownMember.At(span, target.Describe(), name));
                return TemplateType.Unknown;
            default:
                return TemplateType.Unknown;
        }
    }

    private TemplateType OfReport(string member)
    {
        var report = values.Catalog.Report;
        return member switch
        {
            "period" => new TemplateType.One([report.Period]),
            "prior" => new TemplateType.One([report.Period.AddYears(-1)]),
            "base" or "baseYear" when report.BaseYear is { } year => new TemplateType.One([year]),
            _ => new TemplateType.One([]),
        };
    }

    /// <summary>The finding that <c>report</c> has no such member.</summary>
    public static Diagnostic UnknownReportMember(string name, Foundation.Sources.SourceSpan span) =>
        TemplateDiagnostics.UnknownReportMember.At(span, name, string.Join(", ", TemplateFunctions.ReportMembers.Select(m => $"`{m}`")))
            .WithHint(NearestName.DidYouMean(name, TemplateFunctions.ReportMembers));

    private TemplateType Step(FactPath from, string name, ScriptNode place)
    {
        if (from.Find(name) is not { } next)
        {
            diagnostics.Add(facts.Unknown(from, name, spans.Of(place)));
            return TemplateType.Unknown;
        }

        return next.Dimension is { } dimension ? new TemplateType.Facts(Parts(dimension)) : new TemplateType.Path(next);
    }

    private TemplateType Indexed(ScriptIndexerExpression indexer)
    {
        var target = TypeOf(indexer.Target);
        var index = TypeOf(indexer.Index);
        if (indexer.Index is ScriptLiteral { Value: string name })
            return Member(target, name, indexer.Index);
        return index != TemplateType.Number ? TemplateType.Unknown : Item(target, -1);
    }
}
