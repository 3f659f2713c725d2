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
    /// <param name="readLength">Gives the length that the dictionary says; null for none.</param>
    /// <param name="data">The data.</param>
    public bool TryStream(Func<int?> readLength, out ReadOnlyMemory<byte> data)
    {
        data = default;
        SkipSpace();
        if (!Rest.StartsWith("stream"u8))
            return false;
        Position += Rest.StartsWith("stream\r\n"u8) ? 8 : 7;
        if (readLength() is not { } length)
            throw Broken("a stream without a length");
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
                Escaped(text);
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

    /// <summary>What stands behind a backslash; the position is left at its last byte (7.3.4.2).</summary>
    private void Escaped(List<byte> text)
    {
        switch (Rest[0])
        {
            case >= (byte)'0' and <= (byte)'7':
                var code = 0;
                var digits = 0;
                for (; digits < 3 && digits < Rest.Length && Rest[digits] is >= (byte)'0' and <= (byte)'7'; digits++)
                    code = (code << 3) | (Rest[digits] - '0');
                text.Add(unchecked((byte)code));
                Position += digits - 1;
                break;
            case (byte)'\r' or (byte)'\n':
                // A line that goes on.
                Position += Rest.StartsWith("\r\n"u8) ? 1 : 0;
                break;
            case var other:
                text.Add(other switch { (byte)'r' => (byte)'\r', (byte)'n' => (byte)'\n', (byte)'t' => (byte)'\t', (byte)'b' => (byte)'\b', (byte)'f' => (byte)'\f', _ => other });
                break;
        }
    }

    private PdfString Hexadecimal()
    {
        var end = Rest.IndexOf((byte)'>');
        if (end < 0)
            throw Broken("a hexadecimal string without end");
        var text = new List<byte>(end / 2);
        var half = -1;
        foreach (var b in Rest[1..end])
        {
            if (IsSpace(b))
                continue;
            if (half >= 0)
                text.Add((byte)(half << 4 | Digit(b)));
            half = half >= 0 ? -1 : Digit(b);
        }

        // A last digit that is missing is 0 (7.3.4.3).
        if (half >= 0)
            text.Add((byte)(half << 4));
        Position += end + 1;
        return new PdfString(text.ToArray());
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
        var generation = Position;
        while (Position < bytes.Length && Rest[0] is >= (byte)'0' and <= (byte)'9')
            Position++;
        if (Position > generation && Position < bytes.Length && IsSpace(Rest[0]))
        {
            SkipSpace();
            if (Rest.StartsWith("R"u8) && (Rest.Length == 1 || !IsRegular(Rest[1])) && number is >= 0 and <= int.MaxValue)
            {
                Position++;
                return new PdfLink((int)number);
            }
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
        new(string.Create(CultureInfo.InvariantCulture, $"it is broken: {what} at byte {Position}"));
}
