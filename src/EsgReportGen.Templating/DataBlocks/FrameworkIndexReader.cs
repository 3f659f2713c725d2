using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Frameworks;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Disclosures;
using EsgReportGen.Templating.Inlines;

namespace EsgReportGen.Templating.DataBlocks;

/// <summary>Reads <c>framework-index</c>: a row for each disclosure of a framework, in the order of its file.</summary>
internal sealed class FrameworkIndexReader
{
    private const string Dash = "–";
    private static readonly ImmutableArray<string> Keys = ["id", "title", "framework", "columns", "show"];
    private static readonly ImmutableArray<string> Columns = ["disclosure", "label", "where", "omission"];
    private static readonly ImmutableArray<string> Scopes = ["reported", "material", "all"];
    private readonly DataBlock block;
    private readonly ChapterContext chapter;
    private readonly FrameworkDefinition framework;
    private readonly ImmutableArray<string> columns;
    private readonly HashSet<DisclosureId> material;
    private readonly Dictionary<DisclosureId, Omission> omissions = [];

    private FrameworkIndexReader(FrameworkDefinition framework, ImmutableArray<string> columns, DataBlock block)
    {
        this.block = block;
        this.framework = framework;
        this.columns = columns;
        chapter = block.Chapter;
        var catalog = chapter.World.Values.Catalog;
        var crosswalk = new Crosswalk(catalog.Frameworks);
        material = [.. chapter.World.Report.Material.SelectMany(m => Meant(m.Text))];
        foreach (var omission in chapter.World.Report.Omissions)
        {
            foreach (var id in Meant(omission.Disclosure.Text))
                omissions.TryAdd(id, omission);
        }

        ImmutableArray<DisclosureId> Meant(string text) => catalog.Disclosures.Find(text) is { } id ? crosswalk.From(id) : [];
    }

    private ReportLocale Locale => chapter.World.Locale;

    /// <summary>Adds the index.</summary>
    public static void Read(DataBlock block, ImmutableArray<Block>.Builder blocks)
    {
        if (block.ReadMapping(Keys) is not { } mapping)
            return;
        if (mapping.FindEntry("framework") is null)
        {
            block.Diagnostics.Add(TemplateDiagnostics.MissingKey.At(block.NameSpan, block.Name, "framework"));
            return;
        }

        var columns = ReadColumns(mapping, block);
        var scope = BlockValues.Choice(mapping, "show", Scopes, block) switch { "material" => IndexScope.Material, "all" => IndexScope.All, _ => IndexScope.Reported };
        if (YamlKeys.Text(mapping, "framework", block.Diagnostics) is { } name && Framework(name, block) is { } framework && !columns.IsEmpty)
            blocks.Add(new FrameworkIndexReader(framework, columns, block).Build(mapping, scope));
    }

    /// <summary>The framework of a name; one without a version is the only one of that name that has a file.</summary>
    private static FrameworkDefinition? Framework(SourcedText name, DataBlock block)
    {
        var defined = block.Chapter.World.Values.Catalog.Frameworks;
        var found = defined.Where(f => f.Id == name.Text || f.Id.StartsWith(name.Text + "@", StringComparison.Ordinal)).ToArray();
        if (found.Length == 1)
            return found[0];
        var hint = found.Length > 1
            ? "write the version: `" + string.Join("` or `", found.Select(f => f.Id)) + "`"
            : NearestName.DidYouMean(name.Text, defined.Select(f => f.Id));
        block.Diagnostics.Add(TemplateDiagnostics.IndexFramework.At(name.Span, name.Text).WithHint(hint));
        return null;
    }

    private static ImmutableArray<string> ReadColumns(YamlMapping mapping, DataBlock block)
    {
        if (mapping.FindEntry("columns") is not { } entry)
            return Columns;
        var columns = ImmutableArray.CreateBuilder<string>();
        foreach (var column in YamlKeys.AsTexts(entry.Value, "columns", block.Diagnostics, entry.Key.Span))
        {
            if (Columns.Contains(column.Text, StringComparer.Ordinal) && !columns.Contains(column.Text))
                columns.Add(column.Text);
            else
                block.Diagnostics.Add(DataBlock.Shape("columns", "made of `disclosure`, `label`, `where` and `omission`, each once", column.Span)
                    .WithHint(NearestName.DidYouMean(column.Text, Columns.Where(c => c != column.Text))));
        }

        return columns.ToImmutable();
    }

    private PendingIndex Build(YamlMapping mapping, IndexScope scope)
    {
        var id = chapter.NextNode();
        var captionId = chapter.NextNode();
        ImmutableArray<Inline> title = YamlKeys.Text(mapping, "title", block.Diagnostics) is { } text ? InlineMarkdown.ReadCaption(text, chapter) : [];
        var table = new TableBlock(id, block.Span)
        {
            Anchor = block.ReadId(mapping, id, AnchorKind.Table, InlineText.WithoutNotes(title, false)),
            CaptionId = captionId,
            Title = title,
            Columns = [.. columns.Select((_, i) => new TableColumn(CellAlignment.Start, i == 0))],
            HeaderRows = [Header()],
            Rows = [.. framework.Disclosures.Select(Row)],
        };
        var rows = framework.Disclosures.Select(d => new DisclosureId(framework.Id, d.Id.Text)).Select(d => new IndexRow(d, material.Contains(d), omissions.ContainsKey(d)));
        var where = columns.IndexOf("where");
        return new PendingIndex(table, [.. rows], scope, where < 0 ? null : where, chapter.Reserve(2 * PendingIndex.MostPlaces), block.Opening);
    }

    private TableRow Header()
    {
        var id = chapter.NextNode();
        return new TableRow(id, TableRowRole.Header, 0, [.. columns.Select(c => Cell([new TextInline(Heading(c), block.NameSpan)], HeaderScope.Column, block.NameSpan))]);
    }

    private string Heading(string column) => Locale.Word(column switch
    {
        "disclosure" => LocaleWord.Disclosure,
        "label" => LocaleWord.DisclosureSubject,
        "where" => LocaleWord.DisclosureWhere,
        _ => LocaleWord.Omission,
    });

    private TableRow Row(FrameworkDisclosure disclosure)
    {
        var id = chapter.NextNode();
        var omission = omissions.GetValueOrDefault(new DisclosureId(framework.Id, disclosure.Id.Text));
        var cells = ImmutableArray.CreateBuilder<TableCell>(columns.Length);
        for (var i = 0; i < columns.Length; i++)
            cells.Add(Cell(Content(columns[i], disclosure, omission), i == 0 ? HeaderScope.Row : HeaderScope.None, disclosure.Id.Span));
        return new TableRow(id, TableRowRole.Body, 0, cells.ToImmutable());
    }

    private ImmutableArray<Inline> Content(string column, FrameworkDisclosure disclosure, Omission? omission)
    {
        switch (column)
        {
            case "disclosure":
                return [new TextInline(disclosure.Id.Text, disclosure.Id.Span)];
            case "label":
                return InlineMarkdown.Read(chapter.World.Texts.Label(framework, disclosure), chapter);

            // Without a column of its own the reason stands where a place would.
            case "omission" or "where" when omission is not null && (column == "omission" || !columns.Contains("omission", StringComparer.Ordinal)):
                return Reason(omission);
            default:
                return [new TextInline(Dash, disclosure.Id.Span)];
        }
    }

    private ImmutableArray<Inline> Reason(Omission omission)
    {
        var reason = Locale.Word(omission.Reason.Text switch
        {
            "not-applicable" => LocaleWord.OmissionNotApplicable,
            "legal-prohibitions" => LocaleWord.OmissionLegalProhibitions,
            "confidentiality-constraints" => LocaleWord.OmissionConfidentialityConstraints,
            _ => LocaleWord.OmissionInformationUnavailable,
        });
        var explanation = chapter.World.Texts.Explanation(omission) is { } text ? InlineMarkdown.Read(text, chapter) : [];
        return explanation.IsEmpty
            ? [new TextInline(reason, omission.Reason.Span)]
            : [new TextInline(reason + ": ", omission.Reason.Span), .. explanation];
    }

    private TableCell Cell(ImmutableArray<Inline> content, HeaderScope scope, SourceSpan span) =>
        new() { Id = chapter.NextNode(), Content = content, Scope = scope, Span = span };
}
