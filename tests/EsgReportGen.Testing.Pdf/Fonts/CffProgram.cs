using System;
using System.Collections.Generic;
using System.IO;

namespace EsgReportGen.Testing.Pdf.Fonts;

/// <summary>A bare CFF table: as much of it as says how far a glyph moves the pen (Adobe technical notes 5176 and 5177).</summary>
internal sealed class CffProgram : FontProgram
{
    private const int OperatorCharset = 15;
    private const int OperatorCharStrings = 17;
    private const int OperatorPrivate = 18;
    private const int OperatorSubroutines = 19;
    private const int OperatorDefaultWidth = 20;
    private const int OperatorNominalWidth = 21;
    private const int OperatorMatrix = 1207;
    private const int OperatorSystem = 1230;
    private const int OperatorDictionaries = 1236;
    private const int OperatorSelect = 1237;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly List<ReadOnlyMemory<byte>> glyphs;
    private readonly List<ReadOnlyMemory<byte>> globals;
    private readonly List<(double Default, double Nominal, List<ReadOnlyMemory<byte>> Subroutines)> privates = [];
    private readonly Func<int, int> privateOf = _ => 0;
    private readonly double scale = 1;
    private readonly Dictionary<int, int>? glyphOfCid;

    public CffProgram(ReadOnlyMemory<byte> bytes)
    {
        this.bytes = bytes;
        var at = (int)bytes.Span[2];
        ReadIndex(ref at);
        var top = ReadDictionary(ReadIndex(ref at)[0].Span);
        ReadIndex(ref at);
        globals = ReadIndex(ref at);
        var strings = (int)top[OperatorCharStrings][0];
        glyphs = ReadIndex(ref strings);
        if (top.TryGetValue(OperatorMatrix, out var matrix))
            scale = matrix[0] * 1000;
        if (top.ContainsKey(OperatorSystem))
            glyphOfCid = ReadCharset((int)top[OperatorCharset][0]);
        if (!top.TryGetValue(OperatorDictionaries, out var dictionaries))
        {
            privates.Add(ReadPrivate(top));
            return;
        }

        var array = (int)dictionaries[0];
        foreach (var dictionary in ReadIndex(ref array))
            privates.Add(ReadPrivate(ReadDictionary(dictionary.Span)));
        privateOf = ReadSelect((int)top[OperatorSelect][0]);
    }

    public override double? AdvanceOf(int glyph)
    {
        // Fonts keyed by CID say themselves which glyph a CID is; in others it is its number (ISO 32000-1:2008, 9.7.4.2).
        if (glyphOfCid is not null && !glyphOfCid.TryGetValue(glyph, out glyph))
            return null;
        if (glyph >= glyphs.Count)
            return null;
        var own = privates[privateOf(glyph)];
        var stack = new List<double>();
        return (FindWidth(glyphs[glyph].Span, own.Subroutines, stack, 0) is { } extra ? extra == double.NegativeInfinity ? own.Default : own.Nominal + extra : own.Default) * scale;
    }

    /// <summary>The width beyond the nominal; negative infinity where the glyph says none; null where the subroutine ends before it is known.</summary>
    private double? FindWidth(ReadOnlySpan<byte> code, List<ReadOnlyMemory<byte>> locals, List<double> stack, int depth)
    {
        if (depth > 10)
            throw new InvalidDataException("subroutines nested too deep");
        for (var i = 0; i < code.Length;)
        {
            var b = code[i++];
            switch (b)
            {
                case 28:
                    stack.Add((short)(code[i] << 8 | code[i + 1]));
                    i += 2;
                    break;
                case >= 32 and <= 246:
                    stack.Add(b - 139);
                    break;
                case >= 247 and <= 250:
                    stack.Add((b - 247) * 256 + code[i++] + 108);
                    break;
                case >= 251 and <= 254:
                    stack.Add(-(b - 251) * 256 - code[i++] - 108);
                    break;
                case 255:
                    stack.Add((code[i] << 24 | code[i + 1] << 16 | code[i + 2] << 8 | code[i + 3]) / 65536.0);
                    i += 4;
                    break;
                case 10 or 29:
                    var subroutines = b == 10 ? locals : globals;
                    var index = (int)stack[^1] + (subroutines.Count < 1240 ? 107 : subroutines.Count < 33900 ? 1131 : 32768);
                    stack.RemoveAt(stack.Count - 1);
                    if (FindWidth(subroutines[index].Span, locals, stack, depth + 1) is { } found)
                        return found;
                    break;
                case 11:
                    return null;
                case 1 or 3 or 18 or 19 or 20 or 23:
                    return stack.Count % 2 == 1 ? stack[0] : double.NegativeInfinity;
                case 21:
                    return stack.Count > 2 ? stack[0] : double.NegativeInfinity;
                case 4 or 22:
                    return stack.Count > 1 ? stack[0] : double.NegativeInfinity;
                case 14:
                    return stack.Count is 1 or 5 ? stack[0] : double.NegativeInfinity;
                default:
                    throw new InvalidDataException("a glyph that begins with a line");
            }
        }

        return null;
    }

    private (double Default, double Nominal, List<ReadOnlyMemory<byte>> Subroutines) ReadPrivate(Dictionary<int, List<double>> dictionary)
    {
        if (!dictionary.TryGetValue(OperatorPrivate, out var place))
            return (0, 0, []);
        var start = (int)place[1];
        var entries = ReadDictionary(bytes.Span.Slice(start, (int)place[0]));
        var subroutines = start + (entries.TryGetValue(OperatorSubroutines, out var offset) ? (int)offset[0] : 0);
        return (entries.GetValueOrDefault(OperatorDefaultWidth, [0])[0], entries.GetValueOrDefault(OperatorNominalWidth, [0])[0], offset is null ? [] : ReadIndex(ref subroutines));
    }

    private Func<int, int> ReadSelect(int at)
    {
        var span = bytes.Span;
        if (span[at] == 0)
            return glyph => bytes.Span[at + 1 + glyph];
        var ranges = new List<(int First, int Private)>();
        for (var i = 0; i < (span[at + 1] << 8 | span[at + 2]); i++)
            ranges.Add((span[at + 3 + 3 * i] << 8 | span[at + 4 + 3 * i], span[at + 5 + 3 * i]));
        return glyph => ranges.FindLast(r => r.First <= glyph).Private;
    }

    private Dictionary<int, int> ReadCharset(int at)
    {
        var span = bytes.Span;
        var format = span[at++];
        var map = new Dictionary<int, int> { [0] = 0 };
        while (map.Count < glyphs.Count)
        {
            var first = Offset(span, at, 2);
            var left = format == 0 ? 0 : Offset(span, at + 2, format);
            at += 2 + format;
            for (var i = 0; i <= left; i++)
                map.Add(first + i, map.Count);
        }

        return map;
    }

    private List<ReadOnlyMemory<byte>> ReadIndex(ref int at)
    {
        var items = new List<ReadOnlyMemory<byte>>();
        var span = bytes.Span;
        var count = span[at] << 8 | span[at + 1];
        if (count == 0)
        {
            at += 2;
            return items;
        }

        var size = span[at + 2];
        var data = at + 2 + size * (count + 1);
        for (var i = 0; i < count; i++)
            items.Add(bytes[(data + Offset(span, at + 3 + size * i, size))..(data + Offset(span, at + 3 + size * (i + 1), size))]);
        at = data + Offset(span, at + 3 + size * count, size);
        return items;
    }

    private static int Offset(ReadOnlySpan<byte> span, int at, int size)
    {
        var value = 0;
        for (var i = 0; i < size; i++)
            value = value << 8 | span[at + i];
        return value;
    }

    private static Dictionary<int, List<double>> ReadDictionary(ReadOnlySpan<byte> code)
    {
        var entries = new Dictionary<int, List<double>>();
        var operands = new List<double>();
        for (var i = 0; i < code.Length;)
        {
            var b = code[i++];
            if (b <= 21)
            {
                entries[b == 12 ? 1200 + code[i++] : b] = operands;
                operands = [];
                continue;
            }

            operands.Add(b switch
            {
                28 => (short)(code[i++] << 8 | code[i++]),
                29 => code[i++] << 24 | code[i++] << 16 | code[i++] << 8 | code[i++],
                30 => ReadReal(code, ref i),
                <= 246 => b - 139,
                <= 250 => (b - 247) * 256 + code[i++] + 108,
                _ => -(b - 251) * 256 - code[i++] - 108,
            });
        }

        return entries;
    }

    private static double ReadReal(ReadOnlySpan<byte> code, ref int i)
    {
        var text = string.Empty;
        while (true)
        {
            var b = code[i++];
            foreach (var digit in (int[])[b >> 4, b & 15])
            {
                if (digit == 15)
                    return double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
                text += digit switch { < 10 => digit.ToString(System.Globalization.CultureInfo.InvariantCulture), 10 => ".", 11 => "E", 12 => "E-", 14 => "-", _ => string.Empty };
            }
        }
    }
}
