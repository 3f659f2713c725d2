using System;
using System.Buffers;
using System.Buffers.Text;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using EsgReportGen.Html.Styles;

namespace EsgReportGen.Html.Markup;

/// <summary>
/// Writes a page in the form that is HTML and XML at once, piece by piece to a stream. Names come from closed lists and every text is escaped on the
/// way, so that no text can end an element, an attribute or the style sheet.
/// </summary>
internal sealed class MarkupWriter : IDisposable
{
    private const int Capacity = 32 * 1024;

    // The most bytes that one step adds: a piece of text of 1,000 characters whose each one is escaped.
    private const int Margin = 8 * 1024;
    private const int PieceLength = 1000;

    // What HTML and XML cannot hold as it is: marks of markup, control characters, halves of surrogate pairs, non-characters.
    private static readonly SearchValues<char> Special = SearchValues.Create(MakeSpecial());

    private readonly Stream stream;
    private readonly Stack<Tag> open = new();
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Capacity + Margin);
    private int length;
    private bool isInStartTag;

    public MarkupWriter(Stream stream) => this.stream = stream;

    /// <summary>Writes the line that makes a browser follow the standard.</summary>
    public void Doctype() => Ascii("<!DOCTYPE html>"u8);

    /// <summary>Begins an element; attributes may follow.</summary>
    public MarkupWriter Open(Tag tag)
    {
        EndStartTag();
        if (tag.StartsLine)
            Ascii("\n"u8);
        Ascii("<"u8);
        Ascii(tag.Bytes);
        open.Push(tag);
        isInStartTag = true;
        return this;
    }

    /// <summary>Adds an attribute to the element that was just begun.</summary>
    public MarkupWriter With(AttributeName name, ReadOnlySpan<char> value)
    {
        BeginAttribute(name);
        Escape(value, isAttribute: true);
        Ascii("\""u8);
        return this;
    }

    /// <summary>Adds an attribute that is a whole number.</summary>
    public MarkupWriter With(AttributeName name, int value)
    {
        BeginAttribute(name);
        value.TryFormat(buffer.AsSpan(length), out var written, provider: CultureInfo.InvariantCulture);
        length += written;
        Ascii("\""u8);
        return this;
    }

    /// <summary>Adds an attribute that holds bytes as a data address.</summary>
    public MarkupWriter With(AttributeName name, DataAddress address)
    {
        BeginAttribute(name);
        Ascii(address.Prefix);
        WriteBase64(address.Bytes.Span);
        Ascii("\""u8);
        return this;
    }

    /// <summary>Adds text to the content of the open element.</summary>
    public MarkupWriter Text(ReadOnlySpan<char> text)
    {
        EndStartTag();
        Escape(text, isAttribute: false);
        return this;
    }

    /// <summary>Ends the element that was begun last.</summary>
    public MarkupWriter Close()
    {
        var tag = open.Pop();
        if (tag.IsVoid)
        {
            Ascii("/>"u8);
            isInStartTag = false;
            return this;
        }

        EndStartTag();
        Ascii("</"u8);
        Ascii(tag.Bytes);
        Ascii(">"u8);
        return this;
    }

    /// <summary>Writes the style sheet as the content of the open element.</summary>
    public void Styles(StyleSheet sheet)
    {
        EndStartTag();
        foreach (var part in sheet.Parts)
        {
            if (part.Address is { } address)
            {
                Ascii(address.Prefix);
                WriteBase64(address.Bytes.Span);
                continue;
            }

            foreach (var piece in part.Text.AsSpan().Chunks(PieceLength))
                Utf8(piece);
        }
    }

    /// <summary>Writes JSON as the content of the open script. Its marks of markup become escapes of JSON, which mean the same.</summary>
    public void Json(ReadOnlySpan<byte> json)
    {
        EndStartTag();
        while (!json.IsEmpty)
        {
            var clean = json.IndexOfAny("<>&"u8);
            Bytes(clean < 0 ? json : json[..clean]);
            if (clean < 0)
                return;
            Ascii(json[clean] switch
            {
                (byte)'<' => "\\u003c"u8,
                (byte)'>' => "\\u003e"u8,
                _ => "\\u0026"u8,
            });
            json = json[(clean + 1)..];
        }
    }

    /// <summary>Ends the file.</summary>
    public void Finish()
    {
        Ascii("\n"u8);
        Flush();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (buffer.Length == 0)
            return;
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private static string MakeSpecial()
    {
        var characters = new StringBuilder("<>&\"\uFFFE\uFFFF");
        for (var c = '\0'; c < ' '; c++)
            characters.Append(c);
        for (var c = '\u007F'; c < '\u00A0'; c++)
            characters.Append(c);
        for (var c = '\uD800'; c <= '\uDFFF'; c++)
            characters.Append(c);
        for (var c = '\uFDD0'; c <= '\uFDEF'; c++)
            characters.Append(c);
        return characters.ToString();
    }

    private void BeginAttribute(AttributeName name)
    {
        Ascii(" "u8);
        Ascii(name.Bytes);
        Ascii("=\""u8);
    }

    private void EndStartTag()
    {
        if (!isInStartTag)
            return;
        Ascii(">"u8);
        isInStartTag = false;
    }

    private void Escape(ReadOnlySpan<char> text, bool isAttribute)
    {
        while (!text.IsEmpty)
        {
            var clean = text.IndexOfAny(Special);
            Utf8InPieces(clean < 0 ? text : text[..clean]);
            if (clean < 0)
                return;
            text = text[clean..];
            text = text[EscapeOne(text, isAttribute)..];
        }
    }

    /// <returns>How many characters were written: 2 for a surrogate pair.</returns>
    private int EscapeOne(ReadOnlySpan<char> text, bool isAttribute)
    {
        switch (text[0])
        {
            case '<':
                Ascii("&lt;"u8);
                return 1;
            case '>':
                Ascii("&gt;"u8);
                return 1;
            case '&':
                Ascii("&amp;"u8);
                return 1;
            case '"':
                Ascii(isAttribute ? "&quot;"u8 : "\""u8);
                return 1;
            case '\n':
                Ascii(isAttribute ? "&#10;"u8 : "\n"u8);
                return 1;
            case '\t':
                Ascii(isAttribute ? "&#9;"u8 : "\t"u8);
                return 1;
            case '\r':
                // Both parsers would read it as a line feed, and twice before one.
                Ascii(" "u8);
                return 1;
            default:
                if (text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) && (char.ConvertToUtf32(text[0], text[1]) & 0xFFFE) != 0xFFFE)
                {
                    Utf8(text[..2]);
                    return 2;
                }

                Ascii("\uFFFD"u8);
                return 1;
        }
    }

    private void Utf8InPieces(ReadOnlySpan<char> text)
    {
        foreach (var piece in text.Chunks(PieceLength))
            Utf8(piece);
    }

    private void Utf8(ReadOnlySpan<char> text)
    {
        MakeRoom();
        length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
    }

    private void Ascii(ReadOnlySpan<byte> bytes)
    {
        MakeRoom();
        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var piece = Math.Min(bytes.Length, Margin / 2);
            Ascii(bytes[..piece]);
            bytes = bytes[piece..];
        }
    }

    private void WriteBase64(ReadOnlySpan<byte> bytes)
    {
        // A multiple of three, so that only the last piece is padded.
        const int Piece = 3 * 1024;
        while (!bytes.IsEmpty)
        {
            MakeRoom();
            var piece = Math.Min(bytes.Length, Piece);
            Base64.EncodeToUtf8(bytes[..piece], buffer.AsSpan(length), out _, out var written);
            length += written;
            bytes = bytes[piece..];
        }
    }

    private void MakeRoom()
    {
        if (length > Capacity)
            Flush();
    }

    private void Flush()
    {
        stream.Write(buffer, 0, length);
        length = 0;
    }
}
