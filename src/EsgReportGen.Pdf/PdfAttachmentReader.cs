using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Pdf;

/// <summary>Takes attached files out of a PDF. Never throws for what is wrong with the file.</summary>
public static class PdfAttachmentReader
{
    // A report has two; more than this many is no report.
    private const int MostAttachments = 1000;

    /// <summary>Reads an attached file.</summary>
    /// <param name="pdf">The PDF.</param>
    /// <param name="name">The attachment's name.</param>
    public static FoundAttachment Find(ReadOnlyMemory<byte> pdf, string name)
    {
        try
        {
            var reader = PdfFileReader.Read(pdf);
            foreach (var item in reader.Items(reader.Catalog["AF"]).Take(MostAttachments).Concat(Names(reader)))
            {
                if (reader.Resolve(item) is PdfDictionary specification && NameOf(reader, specification) == name)
                    return new FoundAttachment(AttachmentStatus.Found, Content(reader, specification), string.Empty);
            }

            return new FoundAttachment(AttachmentStatus.NotAttached, default, string.Empty);
        }
        catch (Exception e) when (e is InvalidDataException or OverflowException or ArgumentException or IndexOutOfRangeException or DivideByZeroException)
        {
            // A broken file can send the reader anywhere: to places outside of it, to sizes that are none.
            return new FoundAttachment(AttachmentStatus.Unreadable, default, e is InvalidDataException ? e.Message : "it is broken");
        }
    }

    // Some programs that rewrite a file keep only the tree of names (ISO 32000-1:2008, 7.9.6).
    private static List<PdfValue> Names(PdfFileReader reader)
    {
        var files = new List<PdfValue>();
        var open = new Stack<PdfValue>();
        if (reader.Resolve(reader.Catalog["Names"]) is PdfDictionary names)
            open.Push(names["EmbeddedFiles"]);
        for (var left = MostAttachments; left > 0 && open.TryPop(out var node); left--)
        {
            if (reader.Resolve(node) is not PdfDictionary branch)
                continue;
            files.AddRange(reader.Items(branch["Names"]).Where((_, i) => i % 2 == 1).Take(MostAttachments));
            foreach (var kid in reader.Items(branch["Kids"]).Take(MostAttachments))
                open.Push(kid);
        }

        return files;
    }

    private static string? NameOf(PdfFileReader reader, PdfDictionary specification) =>
        ((reader.Resolve(specification["UF"]) as PdfString) ?? reader.Resolve(specification["F"]) as PdfString)?.Text;

    private static ReadOnlyMemory<byte> Content(PdfFileReader reader, PdfDictionary specification) =>
        reader.Data(reader.Dictionary(reader.Dictionary(specification["EF"])["F"]));
}

/// <summary>What became of looking for an attached file.</summary>
/// <param name="Status">How it went.</param>
/// <param name="Content">Its bytes; empty unless it was found.</param>
/// <param name="Reason">Why the PDF cannot be read, half a sentence; empty otherwise.</param>
public readonly record struct FoundAttachment(AttachmentStatus Status, ReadOnlyMemory<byte> Content, string Reason);

/// <summary>How looking for an attached file went.</summary>
public enum AttachmentStatus
{
    /// <summary>It was read.</summary>
    Found,

    /// <summary>The PDF can be read, and has no attachment of that name.</summary>
    NotAttached,

    /// <summary>The file is broken, no PDF, or encrypted.</summary>
    Unreadable,
}
