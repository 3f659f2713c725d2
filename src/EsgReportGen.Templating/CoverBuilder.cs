using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Inlines;

namespace EsgReportGen.Templating;

/// <summary>Makes the front page from what report.yaml says.</summary>
internal static class CoverBuilder
{
    /// <summary>The front page; its nodes belong to no chapter.</summary>
    public static Cover Build(ReportWorld world, DiagnosticBag diagnostics)
    {
        var page = new ChapterContext(world, -1, string.Empty, diagnostics);
        var id = page.NextNode();
        var lines = ImmutableArray.CreateBuilder<CoverLine>();
        Add(CoverRole.Organization, Plain(world.Texts.Organization));
        Add(CoverRole.Title, Read(world.Texts.Title));
        if (world.Texts.Subtitle is { } subtitle)
            Add(CoverRole.Subtitle, Read(subtitle));
        Add(CoverRole.Period, [new TextInline(world.Locale.FormatPeriod(world.Report.Period, world.Report.FiscalYear), default)]);
        if (world.Report.Date is { } date)
            Add(CoverRole.Date, [new TextInline(world.Locale.FormatDate(date), default)]);
        if (world.Texts.Statement is { } statement)
            Add(CoverRole.Statement, Read(statement));
        return new Cover(id, lines.ToImmutable());

        void Add(CoverRole role, ImmutableArray<Inline> content)
        {
            if (!content.IsEmpty)
                lines.Add(new CoverLine(page.NextNode(), role, content));
        }

        ImmutableArray<Inline> Read(SourcedText text) => InlineMarkdown.Read(text, page);
        static ImmutableArray<Inline> Plain(SourcedText text) => text.Text.Length == 0 ? [] : [new TextInline(text.Text, text.Span)];
    }
}
