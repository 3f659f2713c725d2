using System;
using System.Collections.Generic;
using System.Text;

namespace EsgReportGen.Pdf.Reading;

/// <summary>A value as a PDF file writes it; the cases are the records of this file.</summary>
internal abstract record PdfValue
{
    /// <summary>Nothing: an absent entry, or null.</summary>
    public static PdfValue Null { get; } = new PdfKeyword("null");
}

/// <summary>A word: true, false, null, or an operator of a content stream.</summary>
internal sealed record PdfKeyword(string Word) : PdfValue;

/// <summary>A number.</summary>
internal sealed record PdfNumber(double Value) : PdfValue;

/// <summary>A name, without its slash and with escapes undone.</summary>
internal sealed record PdfName(string Name) : PdfValue;

/// <summary>A string of bytes.</summary>
internal sealed record PdfString(ReadOnlyMemory<byte> Bytes) : PdfValue
{
    /// <summary>The text that the bytes stand for: UTF-16 behind its mark, else ASCII.</summary>
    public string Text => Bytes.Span is [0xFE, 0xFF, .. var units] ? Encoding.BigEndianUnicode.GetString(units) : Encoding.Latin1.GetString(Bytes.Span);
}

/// <summary>A reference to an object.</summary>
internal sealed record PdfLink(int Number) : PdfValue;

/// <summary>An array.</summary>
internal sealed record PdfArray(List<PdfValue> Items) : PdfValue;

/// <summary>A dictionary, and the data behind it if it is a stream.</summary>
internal sealed record PdfDictionary(Dictionary<string, PdfValue> Entries) : PdfValue
{
    /// <summary>The data as they stand in the file; empty for a dictionary that is no stream.</summary>
    public ReadOnlyMemory<byte> Data { get; init; }

    /// <summary>Whether it is a stream.</summary>
    public bool IsStream { get; init; }

    /// <summary>An entry as it stands; <see cref="PdfValue.Null"/> if absent.</summary>
    public PdfValue this[string key] => Entries.GetValueOrDefault(key, Null);
}
