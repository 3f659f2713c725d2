using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using static System.FormattableString;

namespace EsgReportGen.Pdf.Structure;

internal sealed partial class StructTreeBuilder
{
    private void AddInlines(StructElement parent, ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case StyledInline styled:
                    AddInlines(parent, styled.Children);
                    break;
                case SpanInline span:
                    AddSpan(parent, span);
                    break;
                case LinkInline link:
                    var element = AddInline(StructType.Link, parent, link.Id);
                    element.Link = new LinkData(link.Target, link.Description, link.Span);
                    AddInlines(element, link.Children);
                    break;
                case PageReferenceInline page:
                    AddReference(parent, page.Id, new LinkData(LinkTarget.ToNode(page.Target), page.Description, page.Span));
                    break;
                case NoteReferenceInline call:
                    AddNoteCall(parent, call);
                    break;
            }
        }
    }

    private void AddSpan(StructElement parent, SpanInline span)
    {
        if (span.Attributes.Language is not { } language || !IsLanguage(language, span))
        {
            tree.Targets.Set(span.Id, TagTarget.Transparent);
            AddInlines(parent, span.Children);
            return;
        }

        var element = AddInline(StructType.Span, parent, span.Id);
        element.Language = language;
        AddInlines(element, span.Children);
    }

    private bool IsLanguage(string language, SpanInline span)
    {
        if (LanguageTag.IsValid(language))
            return true;
        diagnostics.Report(PdfDiagnostics.LanguageTagInvalid, span.Span, language);
        return false;
    }

    private StructElement AddReference(StructElement parent, Foundation.Identity.NodeId node, LinkData data)
    {
        var reference = Create(StructType.Reference, parent);
        AddInline(StructType.Link, reference, node).Link = data;
        return reference;
    }

    private void AddNoteCall(StructElement parent, NoteReferenceInline call)
    {
        var note = call.Note;
        var description = (note.Mark + " " + InlinePlainText.Of(note.Content)).Trim();
        var reference = AddReference(parent, call.Id, new LinkData(LinkTarget.ToNode(note.Id), description, call.Span));
        if (placedNotes.Contains(note.Id))
            return;
        if (note.Placement == NotePlacement.PageFoot)
            reference.NoteAtCall = AddNote(parent, note);
        else
            waitingNotes.Add(note);
    }

    private StructElement AddNote(StructElement parent, Note note)
    {
        placedNotes.Add(note.Id);
        var element = AddInline(StructType.Note, parent, note.Id);
        element.Identifier = Invariant($"note.{note.Id.Chapter}.{note.Id.Index}");
        tree.Targets.SetLabel(note.Id, TagTarget.To(Create(StructType.Lbl, element)));
        AddInlines(element, note.Content);
        return element;
    }

    /// <summary>Notes below a table stand after it; a note that no table claimed stands at the end of the section.</summary>
    private void PlaceWaitingNotes(StructElement parent)
    {
        foreach (var note in waitingNotes.ToArray())
        {
            if (!placedNotes.Contains(note.Id))
                AddNote(AddBlock(StructType.P, parent), note);
        }

        waitingNotes.Clear();
    }
}
