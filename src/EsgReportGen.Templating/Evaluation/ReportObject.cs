using EsgReportGen.Foundation.Periods;
using EsgReportGen.TemplateChecking;
using Scriban.Parsing;

namespace EsgReportGen.Templating.Evaluation;

/// <summary>What templates know of the report itself: <c>report.title</c>, <c>report.period</c> and so on.</summary>
internal sealed class ReportObject : ReadOnlyMembers
{
    /// <inheritdoc />
    protected override object? Member(FactContext context, SourceSpan span, string member)
    {
        var report = context.World.Report;
        return member switch
        {
            "id" => report.Id.Text,
            "title" => new WordsObject(context.World.Texts.Title.Text, true),
            "organization" => new WordsObject(context.World.Texts.Organization.Text, false),
            "period" => new PeriodObject(report.Period),
            "prior" => new PeriodObject(report.Period.AddYears(-1)),
            "base" or "baseYear" => report.BaseYear is { } year ? new PeriodObject(year) : null,
            "periodEnd" => new PeriodObject(LastDay(report.Period)),
            "date" => report.Date is { } date ? new PeriodObject(date) : null,
            "language" => context.World.Language,
            _ => throw new TemplateFault(TemplateChecker.UnknownReportMember(member, context.Spans.Of(span))),
        };
    }

    /// <summary>The last day of a period, as an instant.</summary>
    public static Period LastDay(Period period) => period with { Kind = PeriodKind.Instant, IsFiscal = false };
}

/// <summary>Words of the data that print as they are and are no Markdown of the template.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsMarkdown">Whether they are inline Markdown themselves.</param>
internal sealed record WordsObject(string Text, bool IsMarkdown);

/// <summary>The number of a page, to be filled in by the layout.</summary>
/// <param name="Anchor">The id of what starts on the page.</param>
internal sealed record PageObject(string Anchor);
