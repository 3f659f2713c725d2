using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace EsgReportGen.Pdf.Reading;

/// <summary>Reads values one after the other (ISO 32000-1:2008, 7.2 and 7.3). Throws <see cref="InvalidDataException"/> where the bytes are no PDF.</summary>
internal sealed class PdfLexer
{
    private const int DeepestNesting = 64;
    private readonly ReadOnlyMemory<byte> bytes;
    private int depth;

    public PdfLexer(ReadOnlyMemory<byte> bytes, int position = 0) => (this.bytes, Position) = (bytes, position);

    /// <summary>Offset of the next byte.</summary>
    public int Position { get; set; }

    private ReadOnlySpan<byte> Rest => bytes.Span[Position..];

    /// <summary>The next value, or null at the end. References are recognized only with <paramref name="withReferences"/>.</summary>
    public PdfValue? Next(bool withReferences = true)
    {
        SkipSpace();
        if (Position >= bytes.Length)
            return null;
        var first = Rest[0];
        if (first == '/')
            return Name();
        if (first == '(')
            return Literal();
        if (first == '<')
            return Rest.Length > 1 && Rest[1] == '<' ? Dictionary(withReferences) : Hexadecimal();
        if (first == '[')
            return Array(withReferences);
        return first is >= (byte)'0' and <= (byte)'9' or (byte)'+' or (byte)'-' or (byte)'.' ? NumberOrReference(withReferences) : Word();
    }

    /// <summary>The data of a stream whose dictionary was just read, or nothing if no stream follows.</summary>
    public bool TryStream(int length, out ReadOnlyMemory<byte> data)
    {
        data = default;
        SkipSpace();
        if (!Rest.StartsWith("stream"u8))
            return false;
        Position += Rest.StartsWith("stream\r\n"u8) ? 8 : 7;
        if (length > bytes.Length - Position)
            throw Broken("a stream longer than the file");
        data = bytes.Slice(Position, length);
        Position += length;
        return true;
    }

    private PdfName Name()
    {
        Position++;
        var name = new List<byte>();
        while (Position < bytes.Length && IsRegular(Rest[0]))
        {
            if (Rest[0] == '#' && Rest.Length > 2)
            {
                name.Add((byte)(Digit(Rest[1]) << 4 | Digit(Rest[2])));
                Position += 3;
                continue;
            }

            name.Add(Rest[0]);
            Position++;
        }

        return new PdfName(Encoding.UTF8.GetString(name.ToArray()));
    }

    private PdfString Literal()
    {
        var text = new List<byte>();
        var nesting = 0;
        for (Position++; ; Position++)
        {
            if (Position >= bytes.Length)
                throw Broken("a string without end");
            var b = Rest[0];
            if (b == '\\')
            {
                if (++Position >= bytes.Length)
                    throw Broken("a string without end");
                text.Add(Rest[0] switch { (byte)'r' => (byte)'\r', (byte)'n' => (byte)'\n', var other => other });
                continue;
            }

            if (b == ')' && nesting-- == 0)
                break;
            if (b == '(')
                nesting++;
            text.Add(b);
        }

        Position++;
        return new PdfString(text.ToArray());
    }

    private PdfString Hexadecimal()
    {
        var end = Rest.IndexOf((byte)'>');
        if (end < 0 || end % 2 == 0)
            throw Broken("a hexadecimal string without end or with half a byte");
        var text = new byte[end / 2];
        for (var i = 0; i < text.Length; i++)
            text[i] = (byte)(Digit(Rest[1 + 2 * i]) << 4 | Digit(Rest[2 + 2 * i]));
        Position += end + 1;
        return new PdfString(text);
    }

    private PdfArray Array(bool withReferences)
    {
        Position++;
        Deepen();
        var items = new List<PdfValue>();
        while (!Closes("]"u8))
            items.Add(Next(withReferences) ?? throw Broken("an array without end"));
        depth--;
        return new PdfArray(items);
    }

    private PdfDictionary Dictionary(bool withReferences)
    {
        Position += 2;
        Deepen();
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        while (!Closes(">>"u8))
        {
            if (Next(withReferences) is not PdfName key)
                throw Broken("a dictionary with a key that is no name");
            if (!entries.TryAdd(key.Name, Next(withReferences) ?? throw Broken("a dictionary without end")))
                throw Broken($"a dictionary with two entries {key.Name}");
        }

        depth--;
        return new PdfDictionary(entries);
    }

    private bool Closes(ReadOnlySpan<byte> mark)
    {
        SkipSpace();
        if (!Rest.StartsWith(mark))
            return false;
        Position += mark.Length;
        return true;
    }

    private void Deepen()
    {
        if (++depth > DeepestNesting)
            throw Broken("values nested too deep");
    }

    private PdfValue NumberOrReference(bool withReferences)
    {
        var number = Number();
        if (!withReferences || number != Math.Floor(number))
            return new PdfNumber(number);
        var behind = Position;
        SkipSpace();
        if (Rest.StartsWith("0 R"u8) && (Rest.Length == 3 || !IsRegular(Rest[3])))
        {
            Position += 3;
            return new PdfLink((int)number);
        }

        Position = behind;
        return new PdfNumber(number);
    }

    private double Number()
    {
        var start = Position;
        while (Position < bytes.Length && Rest[0] is >= (byte)'0' and <= (byte)'9' or (byte)'+' or (byte)'-' or (byte)'.')
            Position++;
        return double.TryParse(bytes.Span[start..Position], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Broken("a number that is none");
    }

    private PdfKeyword Word()
    {
        var start = Position;
        while (Position < bytes.Length && IsRegular(Rest[0]))
            Position++;
        if (Position == start)
            throw Broken("a character out of place");
        return new PdfKeyword(Encoding.ASCII.GetString(bytes.Span[start..Position]));
    }

    private void SkipSpace()
    {
        while (Position < bytes.Length && (IsSpace(Rest[0]) || Rest[0] == '%'))
        {
            if (Rest[0] == '%')
            {
                var end = Rest.IndexOfAny((byte)'\n', (byte)'\r');
                Position = end < 0 ? bytes.Length : Position + end;
            }
            else
            {
                Position++;
            }
        }
    }

    private static bool IsSpace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsRegular(byte b) => !IsSpace(b) && !"()<>[]{}/%"u8.Contains(b);

    private int Digit(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        _ => throw Broken("a digit that is none"),
    };

    private InvalidDataException Broken(string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"not a PDF of this program: {what} at byte {Position}"));
}
