using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Templating.Inlines;

namespace EsgReportGen.Templating.Disclosures;

/// <summary>Fills a framework index when all chapters are read: chooses its rows and sets links and page numbers.</summary>
internal sealed class IndexFiller
{
    private readonly PendingIndex index;
    private readonly DisclosurePlaces places;
    private int next;

    private IndexFiller(PendingIndex index, DisclosurePlaces places)
    {
        this.index = index;
        this.places = places;
        next = index.FirstPlace.Index;
    }

    /// <summary>The finished table.</summary>
    public static TableBlock Fill(PendingIndex index, DisclosurePlaces places, DiagnosticBag diagnostics)
    {
        var filler = new IndexFiller(index, places);
        var rows = filler.Rows();
        if (rows.IsEmpty)
            diagnostics.Add(DocumentDiagnostics.IndexEmpty.At(index.Span, index.Rows.IsEmpty ? string.Empty : index.Rows[0].Id.Framework));
        if (filler.next > index.FirstPlace.Index + (2 * PendingIndex.MostPlaces))
            diagnostics.Add(DocumentDiagnostics.IndexTooLong.At(index.Span, Evaluation.ScribanFaults.Number(PendingIndex.MostPlaces)));
        return index.Table with { Rows = rows };
    }

    private ImmutableArray<TableRow> Rows()
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        for (var i = 0; i < index.Rows.Length; i++)
        {
            var found = places.Find(index.Rows[i].Id);
            if (IsListed(index.Rows[i], found.IsEmpty))
                rows.Add(Row(index.Table.Rows[i], found));
        }

        return rows.ToImmutable();
    }

    private bool IsListed(IndexRow row, bool isUnanswered) => index.Scope switch
    {
        IndexScope.All => true,
        IndexScope.Material => row.IsMaterial,
        _ => row.IsMaterial || row.IsOmitted || !isUnanswered,
    };

    private TableRow Row(TableRow row, ImmutableArray<DisclosurePlace> found)
    {
        if (index.WhereColumn is not { } column || found.IsEmpty)
            return row;
        var content = ImmutableArray.CreateBuilder<Inline>();
        foreach (var place in found)
        {
            if (content.Count > 0)
                content.Add(new LineBreakInline(index.Span));
            var title = InlineText.WithoutNotes(place.Heading.Content, false);
            var words = InlineText.Of(title).Trim();
            var link = index.FirstPlace with { Index = next++ };
            content.Add(new LinkInline(link, LinkTarget.ToNode(place.Heading.Id), title, words, index.Span) { RepeatsTitle = true });
            content.Add(new TextInline(",\u00A0", index.Span));
            var page = index.FirstPlace with { Index = next++ };
            content.Add(new PageReferenceInline(page, place.Page, words, index.Span));
        }

        return row with { Cells = row.Cells.SetItem(column, row.Cells[column] with { Content = content.ToImmutable() }) };
    }
}
